import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { startEdgeServer } from './edge-server.ts';

const errorOf = async (response: Response) => {
  const { errors } = (await response.json()) as {
    errors: [{ message: string; extensions: { code: string } }];
  };
  return { status: response.status, code: errors[0].extensions.code, message: errors[0].message };
};

describe('a request', async () => {
  const server = await startEdgeServer();

  it('is answered', async () => {
    expect(await server.query('{ hello(name: "Sagot") }')).toEqual({ data: { hello: 'Hello Sagot' } });
  });

  it.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/graphql'],
    ['application/jsonp'],
  ])('is refused as %s', async (type) => {
    const response = await server.post('{"query":"mutation { count(by: 1) }"}', { 'content-type': type });
    expect(await errorOf(response)).toEqual({
      status: 415,
      code: 'BAD_USER_INPUT',
      message: 'Send the request as application/json.',
    });
  });

  it('may say its encoding', async () => {
    const response = await server.post(
      { query: '{ hello }' },
      { 'content-type': 'application/json; charset=utf-8' },
    );
    expect(await response.json()).toEqual({ data: { hello: 'Hello you' } });
  });

  it.each(['', '{', '[]', '42', 'null', '"query"', '{"query": 1}'])(
    'that says %j is refused',
    async (body) => {
      const response = await server.post(body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/node_modules|originalError|SyntaxError/);
    },
  );

  it('holds one operation, not a batch', async () => {
    const response = await server.post([{ query: '{ hello }' }, { query: '{ hello }' }]);
    expect(response.status).toBe(400);
  });

  it('is not larger than a megabyte, whether it says so or not', async () => {
    const response = await server.post({ query: '{ hello }', variables: { x: 'x'.repeat(1_000_001) } });
    expect(await errorOf(response)).toMatchObject({ status: 413, code: 'BAD_USER_INPUT' });

    const endless = connect(Number(new URL(server.url).port), '127.0.0.1');
    endless.on('error', () => {});
    endless.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n',
    );
    const chunk = 'x'.repeat(0x10000);
    for (let sent = 0; sent <= 0x100000; sent += chunk.length) endless.write(`10000\r\n${chunk}\r\n`);
    expect(await text(endless)).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('with a strange host is a request like any other', async () => {
    for (const host of ['a b', '[', 'evil.example', '', '%%%']) {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      const body = '{"query":"{ hello }"}';
      socket.end(
        `POST /graphql HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      const answer = await text(socket);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).not.toContain('evil.example');
    }
  });

  it('by GET reads and never writes', async () => {
    const read = await server.get(`/graphql?query=${encodeURIComponent('{ hello }')}`);
    expect(await read.json()).toEqual({ data: { hello: 'Hello you' } });
    const write = await server.get(`/graphql?query=${encodeURIComponent('mutation { count(by: 1) }')}`);
    expect(write.status).toBe(405);
  });

  it('learns of its own mistakes, and nothing of ours', async () => {
    expect(await server.query('{ bug }')).toEqual({
      data: { bug: null },
      errors: [
        {
          message: 'Unexpected error.',
          locations: [{ line: 1, column: 3 }],
          path: ['bug'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect((await server.query('{ refused }')).errors?.[0]).toMatchObject({
      message: 'That is taken.',
      extensions: { code: 'CONFLICT', field: 'name' },
    });
    expect((await server.query('{ helo }')).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/Did you mean .*"hello"/),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it.each([
    ['too deep', `{ ${'friend { '.repeat(12)} name ${'}'.repeat(12)} }`],
    ['too long', `{ hello ${'# x\n hello '.repeat(1_001)} }`],
    ['too many aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: hello`).join(' ')} }`],
    ['too many directives', `{ hello ${'@include(if: true) '.repeat(10)} }`],
  ])('that is %s is refused before it runs', async (_what, query) => {
    const { data, errors } = await server.query(query);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('from a page of another site gets no permission', async () => {
    const headers = { origin: 'https://evil.example' };
    const response = await server.post({ query: '{ hello }' }, headers);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(`${server.url}/graphql`, { method: 'OPTIONS', headers });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a page of a listed origin', async () => {
  const server = await startEdgeServer({ corsOrigins: ['https://app.example', 'https://other.example'] });
  const allowed = async (origin: string) =>
    (await server.post({ query: '{ hello }' }, { origin })).headers.get('access-control-allow-origin');

  it('may call, and no other may', async () => {
    expect(await allowed('https://app.example')).toBe('https://app.example');
    expect(await allowed('https://evil.example')).not.toBe('https://evil.example');
    expect(await allowed('https://evil.example')).not.toBe('*');
  });
});

describe('where introspection is off', async () => {
  const server = await startEdgeServer({ introspection: false });

  it('names of the schema are not told, not even in errors', async () => {
    expect((await server.query('{ __schema { types { name } } }')).data).toBeUndefined();
    expect((await server.query('{ helo }')).errors?.[0]?.message).not.toContain('hello');
    expect(await server.query('{ hello __typename }')).toEqual({
      data: { hello: 'Hello you', __typename: 'Query' },
    });
  });
});

describe('a share of requests', async () => {
  const server = await startEdgeServer({
    requestsPerMinute: 3,
    trustProxy: true,
    identify: async (headers) => {
      const id = headers.get('x-test-user');
      return id === null ? null : { id, role: 'member', staffId: null };
    },
  });
  const statuses = async (count: number, headers: Record<string, string>) => {
    const found: number[] = [];
    for (let i = 0; i < count; i += 1)
      found.push((await server.post({ query: '{ hello }' }, headers)).status);
    return found;
  };

  it('belongs to a user, or to an address that a proxy vouches for', async () => {
    expect(await statuses(4, { 'x-test-user': 'ana' })).toEqual([200, 200, 200, 429]);
    expect(await statuses(1, { 'x-test-user': 'ben' })).toEqual([200]);
    // The client chose the first entry, the proxy wrote the last.
    expect(await statuses(3, { 'x-forwarded-for': '10.0.0.1, 192.0.2.1' })).toEqual([200, 200, 200]);
    expect(await statuses(1, { 'x-forwarded-for': '10.0.0.2, 192.0.2.1' })).toEqual([429]);
    expect(await statuses(1, { 'x-forwarded-for': '10.0.0.1, 192.0.2.2' })).toEqual([200]);
  });

  it('says when to come back', async () => {
    await statuses(3, { 'x-test-user': 'cora' });
    const response = await server.post({ query: '{ hello }' }, { 'x-test-user': 'cora' });
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await errorOf(response)).toMatchObject({ status: 429, code: 'RATE_LIMITED' });
    expect(await (await server.get('/metrics')).text()).toMatch(/sagot_http_limited_total [1-9]/);
  });
});
