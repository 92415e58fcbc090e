import { describe, expect, it } from 'vitest';
import { startEdgeServer } from './edge-server.ts';

const HTML = { accept: 'text/html,application/xhtml+xml' };

describe('the pages', async () => {
  let state = { database: true, migrations: true };
  const server = await startEdgeServer({ readiness: async () => state });

  it('say what this is', async () => {
    const response = await server.get('/', HTML);
    expect(response.headers.get('content-type')).toContain('text/html');
    const page = await response.text();
    expect(page).toContain('<h1>Sagot</h1>');
    expect(page).toContain('href="/graphql"');
    // The question is shown as somebody would send it, and its quotes do not end the page's own.
    expect(page).toContain('How many \\&#34;Sama\\&#34; communities?');
  });

  it('show GraphiQL to a browser, whole and from here', async () => {
    const response = await server.get('/graphql', HTML);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(Number(response.headers.get('content-length'))).toBeLessThan(3_000_000);
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    const page = await response.text();
    expect(page).toContain('renderYogaGraphiQL');
    expect(page).not.toMatch(/<(script|link|img)[^>]+(src|href)="(https?:)?\/\//);
  });

  it('put nothing of a request into GraphiQL', async () => {
    const plain = await (await server.get('/graphql', HTML)).text();
    const asked = await server.get('/graphql?query=%3C/script%3E%3Cscript%3Ealert(1)&endpoint=//evil', HTML);
    expect(await asked.text()).toBe(plain);
  });

  it('are not sent again to who has them', async () => {
    const tag = (await server.get('/graphql', HTML)).headers.get('etag')!;
    const again = await server.get('/graphql', { ...HTML, 'if-none-match': tag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });

  it('tell that the process lives', async () => {
    const response = await server.get('/health');
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  it('tell whether it can work', async () => {
    const ready = async () => {
      const response = await server.get('/ready');
      return [response.status, await response.json()];
    };
    expect(await ready()).toEqual([200, { status: 'ready', database: true, migrations: true }]);
    state = { database: true, migrations: false };
    expect(await ready()).toEqual([503, { status: 'not ready', database: true, migrations: false }]);
    state = { database: false, migrations: false };
    expect(await ready()).toEqual([503, { status: 'not ready', database: false, migrations: false }]);
    expect((await server.get('/health')).status).toBe(200);
  });

  it('count requests by route and status, whatever callers make up', async () => {
    for (let i = 0; i < 20; i += 1) await server.get(`/made-up-${i}`);
    await server.post({ query: 'query MadeUpName { hello }' });
    const metrics = await (await server.get('/metrics')).text();
    expect(metrics).toMatch(/sagot_http_request_seconds_count\{route="\/graphql",status="2xx"\} \d+/);
    expect(metrics).toMatch(/sagot_http_request_seconds_count\{route="other",status="4xx"\} \d+/);
    expect(metrics).not.toMatch(/made-up|MadeUpName/);
  });

  it('are nowhere else, and only read', async () => {
    expect((await server.get('/admin')).status).toBe(404);
    expect((await server.get('/graphql/')).status).toBe(404);
    expect((await fetch(`${server.url}/health`, { method: 'DELETE' })).status).toBe(405);
    expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('where GraphiQL is off', async () => {
  const server = await startEdgeServer({ graphiql: false });

  it('a browser gets no page', async () => {
    const response = await server.get('/graphql', HTML);
    expect(await response.text()).not.toContain('GraphiQL');
    expect(await (await server.get('/')).text()).not.toContain('href="/graphql"');
  });
});
