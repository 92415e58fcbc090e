import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const RUN = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sagot-'));
const children = new Set<ChildProcess>();
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** One of our programs as a reader starts it, in a folder of its own, with these settings and no others. */
const start = (words: readonly string[], settings: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [RUN, ...words], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NOW: '2026-11-22T02:00:00Z', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return { child, out: text(child.stdout), err: text(child.stderr), exit: once(child, 'exit') };
};
const finished = async (words: readonly string[], settings?: Record<string, string>) => {
  const { out, err, exit } = start(words, settings);
  const [code] = await exit;
  return { code, out: await out, err: await err };
};

/** Starts a server and resolves with its address once it says it. */
const startServer = async (settings: Record<string, string> = {}) => {
  const server = start(['server'], { PORT: '0', ...settings });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /"url":"([^"]+)"/.exec(said)?.[1];
      if (found) resolve(found);
    });
    server.child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
  return { ...server, url };
};

const ask = async (url: string, message: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: 'mutation ($m: String!) { chat(message: $m) { text } }',
      variables: { m: message },
    }),
  });
  return ((await response.json()) as { data: { chat: { text: string } } }).data.chat.text;
};

/** Making a database takes seconds, and on a busy machine many. */
const PATIENCE_MS = 240_000;

describe('npm start', { timeout: PATIENCE_MS }, () => {
  it('makes its database, answers, keeps others out, stops in order, and goes on where it was', async () => {
    const first = await startServer();
    const question = 'How many Tausug communities are in Region IX?';
    const answer = await ask(first.url, question);
    expect(answer).toMatch(/^There are \d+ Tausug communities in Region IX\./);

    const second = await finished(['server'], { PORT: '0' });
    expect(second.code).toBe(1);
    expect(second.err).toContain(`in use by process ${first.child.pid}`);

    first.child.kill('SIGTERM');
    expect(await first.exit).toEqual([0, null]);
    const said = await first.out;
    expect(said).toContain('First start, preparing the database');
    expect(said).toContain('"msg":"Stopped"');

    const again = await startServer();
    expect(await ask(again.url, question)).toBe(answer);
    again.child.kill('SIGINT');
    expect(await again.exit).toEqual([0, null]);
    expect(await again.out).not.toContain('First start');

    const asked = await finished(['cli', 'ask', '--json', question, 'What about Region X?']);
    const [one, two] = asked.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(one).toMatchObject({ source: 'TEMPLATE', text: answer, trace: expect.any(Array) });
    expect(two.conversationId).toBe(one.conversationId);
    expect(two.text).toContain('Tausug communities in Region X');
  });

  it.each([
    [{ CHAT_USE_AI_FALLBACK: 'true' }, 'CHAT_USE_AI_FALLBACK must be empty or false'],
    [{ NODE_ENV: 'production', AUTH_MODE: 'demo' }, 'NOW must not be set in production'],
    [{ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }, 'AUTH_JWT_SECRET or AUTH_JWKS_URL must be set'],
    [{ PORT: 'four thousand' }, 'PORT must be a whole number'],
  ])('refuses %j with a sentence', async (settings, sentence) => {
    const { code, err } = await finished(['server'], settings as Record<string, string>);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err).not.toContain('    at ');
  });
});

describe('the commands', { timeout: PATIENCE_MS }, () => {
  it('print the contract', async () => {
    const { code, out } = await finished(['cli', 'schema:print']);
    expect(code).toBe(0);
    expect(out).toContain('type Mutation {');
  });

  it('say which there are', async () => {
    const { code, err } = await finished(['cli', 'fly']);
    expect([code, err]).toEqual([1, 'Commands: ask, db:setup, schema:print, catalog:check.\n']);
  });
});
