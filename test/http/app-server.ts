import { afterAll } from 'vitest';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import { startNodeServer } from '../../src/http/node-server.ts';
import { createLog } from '../../src/services/log.ts';
import { createMetrics } from '../../src/services/metrics.ts';
import { connectToRedis } from '../../src/services/redis-connection.ts';
import { createUuidSource } from '../../src/services/uuid-source.ts';
import { clock, testDatabase } from '../support/database.ts';

/**
 * The whole program over real HTTP, on a database of its own and on the Redis of `REDIS_URL` where there is
 * one. `lines` collects what it logs.
 */
export const startAppServer = async (environment: Record<string, string> = {}) => {
  const database = await testDatabase();
  const lines: Record<string, unknown>[] = [];
  const log = createLog({ level: 'info', pretty: false, write: (line) => lines.push(JSON.parse(line)) });
  const redis = process.env.REDIS_URL ? await connectToRedis(process.env.REDIS_URL, log) : null;
  const app = await createApp({
    config: readConfig({ AUTH_MODE: 'demo', ...environment }),
    database,
    redis,
    clock,
    ids: createUuidSource(),
    log,
    metrics: createMetrics(),
  });
  const server = await startNodeServer({
    listener: app.listener,
    host: '127.0.0.1',
    port: 0,
    drain: app.drain,
    noticeMilliseconds: 50,
    patienceMilliseconds: 2_000,
  });
  afterAll(async () => {
    await server.stop();
    redis?.close();
  });
  return {
    url: server.url,
    stop: server.stop,
    services: app.services,
    lines,
    database,
    /** Sends an operation as one of the demo users, or with other headers. */
    send: async (
      query: string,
      variables: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ) => {
      const response = await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return {
        status: response.status,
        ...((await response.json()) as {
          // biome-ignore lint/suspicious/noExplicitAny: each test knows what it asked for.
          data?: any;
          errors?: { message: string; extensions: { code: string; field?: string } }[];
        }),
      };
    },
  };
};
