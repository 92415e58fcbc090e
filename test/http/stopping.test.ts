import { Agent, request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { createClient } from 'graphql-sse';
import { describe, expect, it } from 'vitest';
import { startEdgeServer } from './edge-server.ts';

/** A request over a connection that is kept, as browsers and proxies do. */
const ask = (url: string, agent: Agent, query: string) =>
  new Promise<{ status: number; connection: string | undefined; body: string }>((resolve, reject) => {
    const request = httpRequest(
      `${url}/graphql`,
      { agent, method: 'POST', headers: { 'content-type': 'application/json' } },
      async (response) =>
        resolve({
          status: response.statusCode!,
          connection: response.headers.connection,
          body: await text(response),
        }),
    );
    request.once('error', reject);
    request.end(JSON.stringify({ query }));
  });

describe('stopping', () => {
  it('answers what has begun, sends clients elsewhere, then closes', async () => {
    const server = await startEdgeServer();
    const agent = new Agent({ keepAlive: true });
    expect((await ask(server.url, agent, '{ hello }')).connection).toBe('keep-alive');

    const slow = ask(server.url, agent, '{ held }');
    await expect.poll(server.held).toBe(1);
    server.drain.begin();
    expect((await server.get('/ready')).status).toBe(503);
    expect(await ask(server.url, agent, '{ hello }')).toMatchObject({ status: 200, connection: 'close' });
    const stopped = server.stop();
    server.release();
    expect(JSON.parse((await slow).body)).toEqual({ data: { held: 'done' } });
    await stopped;
    await expect(server.get('/health')).rejects.toThrow();
    agent.destroy();
  });

  it('ends open streams as if they were done', async () => {
    const server = await startEdgeServer();
    const client = createClient({ url: `${server.url}/graphql`, retryAttempts: 0 });
    const seen: unknown[] = [];
    const ended = new Promise<string>((resolve) => {
      client.subscribe<{ tick: number }>(
        { query: 'subscription { tick }' },
        {
          next: ({ data }) => seen.push(data?.tick),
          error: (error) => resolve(`failed: ${error}`),
          complete: () => resolve('complete'),
        },
      );
    });
    await expect.poll(server.listeners).toBe(1);
    server.tick(1);
    await expect.poll(() => seen).toEqual([1]);
    const stopped = server.stop();
    expect(await ended).toBe('complete');
    await stopped;
    expect(server.listeners()).toBe(0);
  });

  it('cuts what does not end', async () => {
    const server = await startEdgeServer({ patienceMilliseconds: 200 });
    const agent = new Agent({ keepAlive: true });
    const endless = ask(server.url, agent, '{ held }');
    await expect.poll(server.held).toBe(1);
    await Promise.all([expect(endless).rejects.toThrow(), server.stop()]);
    agent.destroy();
  });
});

describe('a stream', () => {
  it('is not held back by proxies, and is left when its reader leaves', async () => {
    const server = await startEdgeServer();
    const reader = new AbortController();
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query: 'subscription { tick }' }),
      signal: reader.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    await expect.poll(server.listeners).toBe(1);
    reader.abort();
    await expect.poll(server.listeners).toBe(0);
  });
});
