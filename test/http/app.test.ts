import { createServer } from 'node:http';
import { type AddressInfo, Socket } from 'node:net';
import { createClient } from 'graphql-sse';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccounts } from '../../src/data/repositories/accounts.ts';
import { DEMO_USERS } from '../../src/data/seed/accounts.ts';
import { createTokenIdentify } from '../../src/http/token-identity.ts';
import { startAppServer } from './app-server.ts';

const ASK =
  'mutation Ask($message: String!) { chat(message: $message) { text source ... on DataReply { provenance { sql } } } }';
const QUESTION = 'How many Maranao communities are in Region X?';

describe('the program', async () => {
  const server = await startAppServer();
  const { send } = server;

  it('is ready', async () => {
    expect(await (await fetch(`${server.url}/ready`)).json()).toEqual({
      status: 'ready',
      database: true,
      migrations: true,
    });
  });

  it('answers, and logs what answered, how and how fast, but not what was asked', async () => {
    server.lines.length = 0;
    const { data } = await send(ASK, { message: QUESTION });
    expect(data.chat).toMatchObject({
      source: 'TEMPLATE',
      text: expect.stringContaining('Maranao communities'),
    });
    const line = server.lines.find(({ msg }) => msg === 'Chat reply');
    expect(line).toMatchObject({
      source: 'TEMPLATE',
      intent: 'DATA_QUERY',
      templateId: expect.any(String),
      confidence: 1,
      responseTimeMs: expect.any(Number),
    });
    expect(JSON.stringify(server.lines)).not.toContain('Maranao');
    expect(await (await fetch(`${server.url}/metrics`)).text()).toContain(
      'sagot_chat_reply_seconds_count{source="TEMPLATE",intent="DATA_QUERY"}',
    );
  });

  it('takes everybody for the demo staff member, or for whom they say', async () => {
    const roleOf = async (headers: Record<string, string>) =>
      (await send('{ me { role } }', {}, headers)).data.me.role;
    expect(await roleOf({})).toBe('STAFF');
    for (const role of ['member', 'staff', 'admin'])
      expect(await roleOf({ 'x-demo-user': role })).toBe(role.toUpperCase());
    expect(await send('{ me { role } }', {}, { 'x-demo-user': 'root' })).toMatchObject({
      status: 401,
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('shows SQL to staff and not to members', async () => {
    const sqlFor = async (user: string) =>
      (await send(ASK, { message: QUESTION }, { 'x-demo-user': user })).data.chat.provenance.sql;
    expect(await sqlFor('staff')).toMatch(/^select /);
    expect(await sqlFor('member')).toBeNull();
  });

  it('tells over server-sent events how a plan is made', async () => {
    const member = { 'x-demo-user': 'member' };
    const { data } = await send('{ goals(first: 20) { nodes { id category } } }', {}, member);
    const goal = data.goals.nodes.find(({ category }: { category: string }) => category === 'STUDY');
    const client = createClient({ url: `${server.url}/graphql`, headers: member, retryAttempts: 0 });
    const stream = client.iterate<{ taskGeneration: { kind: string; stage: string; progress: number } }>({
      query: `subscription { taskGeneration(goalId: "${goal.id}") { kind stage progress } }`,
    });
    const seen: { kind: string; stage: string; progress: number }[] = [];
    const listening = (async () => {
      for await (const { data: event } of stream) {
        if (event) seen.push(event.taskGeneration);
        if (seen.at(-1)?.kind === 'COMPLETED') return;
      }
    })();
    // Nothing tells when a subscription has begun, so plan until it is heard.
    const generate = () =>
      send(`mutation { generateTasks(goalId: "${goal.id}") { strategy tasks { title } } }`, {}, member);
    let planned = await generate();
    await expect
      .poll(async () => {
        if (seen.length === 0) planned = await generate();
        return seen.length;
      })
      .toBeGreaterThan(0);
    await listening;
    expect(planned.data.generateTasks.tasks.length).toBeGreaterThan(0);
    const { stage, progress } = seen.at(-1)!;
    expect([stage, progress]).toEqual(['PERSIST', 1]);
    expect(new Set(seen.map(({ kind }) => kind))).toEqual(new Set(['STAGE', 'TASK', 'COMPLETED']));
    await client.dispose();
  });

  it('says why a plan was not enhanced where there is no model', async () => {
    const member = { 'x-demo-user': 'member' };
    const { data } = await send('{ goals(first: 1) { nodes { id } } }', {}, member);
    const generated = await send(
      `mutation { generateTasks(goalId: "${data.goals.nodes[0].id}", enhance: true) { enhancement { requested skipped } } }`,
      {},
      member,
    );
    expect(generated.data.generateTasks.enhancement).toEqual({
      requested: true,
      skipped: expect.stringContaining('no key'),
    });
  });

  it('chats without a network: every socket but the database’s and this test’s own is blocked', async () => {
    const blocked: unknown[] = [];
    const { connect } = Socket.prototype;
    const allowed = new Set([new URL(server.database.url ?? 'http://127.0.0.1').port || '5432']);
    if (process.env.REDIS_URL) allowed.add(new URL(process.env.REDIS_URL).port || '6379');
    Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
      const [target] = (Array.isArray(args[0]) ? args[0] : args) as { port?: number; path?: string }[];
      if (server.database.url !== undefined && allowed.has(String(target?.port)))
        return connect.apply(this, args as never);
      blocked.push(target);
      throw new Error('The network is blocked.');
    } as typeof connect;
    try {
      const asker = { userId: DEMO_USERS.staff, staffId: null };
      const ask = (message: string) => server.services.chat.reply({ message, asker, conversationId: null });
      expect(await ask(QUESTION)).toMatchObject({ source: 'TEMPLATE' });
      expect(await ask('How many communities in Atlantis?')).toMatchObject({ source: 'FALLBACK' });
      expect(await ask('How many communities are in Zamboanga?')).toMatchObject({ source: 'CLARIFICATION' });
      expect(() => new Socket().connect(1)).toThrow('The network is blocked.');
    } finally {
      Socket.prototype.connect = connect;
    }
    expect(blocked).toEqual([1]);
  });
});

describe('tokens', async () => {
  const server = await startAppServer({
    AUTH_MODE: 'jwt',
    AUTH_JWT_SECRET: 'a secret of the tests, long enough.',
  });
  const secret = new TextEncoder().encode('a secret of the tests, long enough.');
  const token = (claims: Record<string, unknown>, { exp = '1 hour', alg = 'HS256', key = secret } = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg }).setExpirationTime(exp).sign(key);
  const me = async (authorization?: string) => {
    const { status, data, errors } = await server.send(
      '{ me { role } }',
      {},
      authorization ? { authorization } : {},
    );
    return errors ? [status, errors[0]!.extensions.code] : (data.me?.role ?? null);
  };

  it('name an account by its id, or by a checked address', async () => {
    expect(await me(`Bearer ${await token({ sub: DEMO_USERS.admin })}`)).toBe('ADMIN');
    expect(
      await me(`Bearer ${await token({ sub: 'idp|1', email: 'Member@demo.local', email_verified: true })}`),
    ).toBe('MEMBER');
  });

  it('do not say which role their holder has, and no demo header does', async () => {
    expect(await me(`Bearer ${await token({ sub: DEMO_USERS.member, role: 'admin' })}`)).toBe('MEMBER');
    expect((await server.send('{ me { role } }', {}, { 'x-demo-user': 'admin' })).data.me).toBeNull();
  });

  it('may be missing, which is nobody', async () => {
    expect(await me()).toBeNull();
    expect((await server.send(ASK, { message: QUESTION })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('are refused when they do not hold', async () => {
    const other = new TextEncoder().encode('another secret that is long enough');
    const unsigned =
      `${btoa('{"alg":"none"}')}.${btoa(`{"sub":"${DEMO_USERS.admin}","exp":9999999999}`)}.`.replaceAll(
        '=',
        '',
      );
    for (const bad of [
      `Bearer ${await token({ sub: DEMO_USERS.admin }, { key: other })}`,
      `Bearer ${await token({ sub: DEMO_USERS.admin }, { exp: '1 minute ago' })}`,
      `Bearer ${await new SignJWT({ sub: DEMO_USERS.admin }).setProtectedHeader({ alg: 'HS256' }).sign(secret)}`,
      `Bearer ${await token({ sub: '00000000-0000-7000-8000-000000000000' })}`,
      `Bearer ${await token({ sub: 'idp|1', email: 'admin@demo.local' })}`,
      `Bearer ${unsigned}`,
      'Bearer nonsense',
      'Basic YWRtaW46YWRtaW4=',
    ])
      expect(await me(bad)).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('tokens of an issuer with public keys', async () => {
  const server = await startAppServer();
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  const issuer = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  beforeAll(() => new Promise<void>((resolve) => void issuer.listen(0, '127.0.0.1', resolve)));
  afterAll(() => issuer.close());

  it('are checked by those keys, for their issuer and audience', async () => {
    const identify = createTokenIdentify(
      {
        secret: null,
        jwksUrl: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks.json`,
        issuer: 'https://id.example',
        audience: 'sagot',
      },
      createAccounts(server.database.db),
    );
    const sign = (iss: string, aud: string) =>
      new SignJWT({ sub: DEMO_USERS.staff })
        .setProtectedHeader({ alg: 'ES256', kid: 'one' })
        .setIssuer(iss)
        .setAudience(aud)
        .setExpirationTime('1 hour')
        .sign(privateKey);
    const who = async (token: string) => identify(new Headers({ authorization: `Bearer ${token}` }));
    expect(await who(await sign('https://id.example', 'sagot'))).toMatchObject({ role: 'staff' });
    await expect(who(await sign('https://evil.example', 'sagot'))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(who(await sign('https://id.example', 'another'))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    // Signed with the public key as if it were a shared secret.
    const confused = await new SignJWT({ sub: DEMO_USERS.admin })
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setExpirationTime('1 hour')
      .sign(new TextEncoder().encode(JSON.stringify(jwk)));
    await expect(who(confused)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
