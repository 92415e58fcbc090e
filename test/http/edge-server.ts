import { createPubSub, createSchema } from 'graphql-yoga';
import { afterAll } from 'vitest';
import { AppError } from '../../src/core/errors.ts';
import { isMasked, maskError } from '../../src/graphql/errors.ts';
import { createDrain } from '../../src/http/drain.ts';
import { createGraphiqlPage } from '../../src/http/graphiql-page.ts';
import { createEndpoint } from '../../src/http/graphql-endpoint.ts';
import { createGuards } from '../../src/http/guards.ts';
import type { Identify, Identity } from '../../src/http/identity.ts';
import { createLandingPage } from '../../src/http/landing-page.ts';
import { startNodeServer } from '../../src/http/node-server.ts';
import { createRequestListener, type Readiness } from '../../src/http/request-listener.ts';
import { createLog } from '../../src/services/log.ts';
import { createMetrics } from '../../src/services/metrics.ts';
import { createRequestLimit } from '../../src/services/request-limit.ts';

export interface EdgeOptions {
  readonly identify?: Identify;
  readonly requestsPerMinute?: number;
  readonly introspection?: boolean;
  readonly graphiql?: boolean;
  readonly corsOrigins?: readonly string[];
  readonly trustProxy?: boolean;
  readonly readiness?: () => Promise<Readiness>;
  /** When a stop cuts what is still open. */
  readonly patienceMilliseconds?: number;
}

/**
 * Everything around GraphQL, over real HTTP, with a schema small enough to bring about each case: what is
 * said about the edges must not hang on what the catalogue knows.
 */
export const startEdgeServer = async ({
  identify = async () => null,
  requestsPerMinute = 0,
  introspection = true,
  graphiql = true,
  corsOrigins = [],
  trustProxy = false,
  readiness = async () => ({ database: true, migrations: true }),
  patienceMilliseconds = 20_000,
}: EdgeOptions = {}) => {
  const ticks = createPubSub<{ tick: [number] }>();
  let listeners = 0;
  const holding = new Set<() => void>();
  const schema = createSchema<{ user: Identity | null }>({
    typeDefs: /* GraphQL */ `
      type Query { hello(name: String): String! me: ID friend: Friend! bug: String refused: String held: String }
      type Friend { name: String! friend: Friend! }
      type Mutation { count(by: Int!): Int! }
      type Subscription { tick: Int! }
    `,
    resolvers: {
      Query: {
        hello: (_root, { name }: { name?: string }) => `Hello ${name ?? 'you'}`,
        me: (_root, _args, { user }) => user?.id,
        friend: () => ({ name: 'Friend' }),
        bug: () => {
          throw new Error('the password is hunter2');
        },
        refused: () => {
          throw new AppError('CONFLICT', 'That is taken.', { field: 'name' });
        },
        held: () => new Promise((resolve) => holding.add(() => resolve('done'))),
      },
      Friend: { friend: () => ({ name: 'Friend' }) },
      Mutation: { count: (_root, { by }: { by: number }) => by },
      Subscription: {
        tick: {
          subscribe: () => {
            listeners += 1;
            const stream = ticks.subscribe('tick');
            const leave = stream.return.bind(stream);
            stream.return = (value) => {
              listeners -= 1;
              return leave(value);
            };
            return stream;
          },
          resolve: (tick: number) => tick,
        },
      },
    },
  });
  const log = createLog({ level: 'silent', pretty: false });
  const metrics = createMetrics();
  const drain = createDrain();
  const guards = createGuards({
    identify,
    limit: createRequestLimit({ requestsPerMinute, redis: null }),
    drain,
    trustProxy,
    onLimited: () => metrics.limited(),
  });
  const yoga = createEndpoint({
    schema,
    context: (user) => ({ user }),
    guards,
    maskError,
    isMasked,
    introspection,
    corsOrigins,
    log,
  });
  const server = await startNodeServer({
    listener: createRequestListener({
      graphql: yoga,
      landing: createLandingPage({ questions: ['How many "Sama" communities?'], graphiql }),
      graphiql: graphiql
        ? createGraphiqlPage([{ query: '{ hello }', variables: null, headers: null }])
        : null,
      readiness,
      metrics,
      log,
      drain,
      monotonic: () => performance.now(),
    }),
    host: '127.0.0.1',
    port: 0,
    drain,
    noticeMilliseconds: 100,
    patienceMilliseconds,
  });
  afterAll(() => {
    for (const resolve of holding) resolve();
    return server.stop();
  });

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  return {
    ...server,
    get: (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers }),
    post,
    query: async (query: string, headers?: Record<string, string>) => {
      const response = await post({ query }, headers);
      return (await response.json()) as {
        data?: Record<string, unknown> | null;
        errors?: { message: string; extensions: Record<string, unknown> }[];
      };
    },
    tick: (value: number) => ticks.publish('tick', value),
    listeners: () => listeners,
    /** How many requests for `held` wait, and their release. */
    held: () => holding.size,
    release: () => {
      for (const resolve of holding) resolve();
      holding.clear();
    },
    drain,
  };
};
