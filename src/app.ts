import type { RequestListener } from 'node:http';
import { composeServices, type Foundation, timer } from './compose-services.ts';
import { withDeadline } from './data/drivers/deadline.ts';
import { pendingMigrations } from './data/drivers/migrate.ts';
import { createLoaders } from './data/loaders/create-loaders.ts';
import { createAccounts } from './data/repositories/accounts.ts';
import type { GraphQLContext, Services } from './graphql/context.ts';
import { isMasked, maskError } from './graphql/errors.ts';
import { buildSchema } from './graphql/schema.ts';
import { createDrain, type Drain } from './http/drain.ts';
import { readExampleTabs } from './http/example-tabs.ts';
import { createGraphiqlPage } from './http/graphiql-page.ts';
import { createEndpoint, type Endpoint } from './http/graphql-endpoint.ts';
import { createGuards } from './http/guards.ts';
import { createDemoIdentify, type Identify, rememberAccounts } from './http/identity.ts';
import { createLandingPage } from './http/landing-page.ts';
import { createRequestListener, type Readiness } from './http/request-listener.ts';
import { createTokenIdentify } from './http/token-identity.ts';
import { createRequestLimit } from './services/request-limit.ts';

/** The program without its process: what a server, a command or a test puts to use. */
export interface App {
  /** GraphQL alone: `yoga.fetch` answers without a network. */
  readonly yoga: Endpoint<GraphQLContext>;
  /** Everything that is served over HTTP. */
  readonly listener: RequestListener;
  /** Begins the end: see `startNodeServer`. */
  readonly drain: Drain;
  readonly services: Services;
}

/** A balancer asks every few seconds, and an answer that comes later than this is a no. */
const READY_WITHIN_MS = 2_000;

/** How long a changed role goes unnoticed. */
const ACCOUNT_MEMORY_MS = 10_000;

const QUESTIONS = [
  'How many Maranao communities are in Region X?',
  'Ilan ang mga komunidad sa Region IX?',
  'Top 5 provinces by population',
];

const identifyOf = ({ config: { auth }, database }: Foundation): Identify => {
  const accounts = rememberAccounts(createAccounts(database.db), {
    milliseconds: ACCOUNT_MEMORY_MS,
    monotonic: timer,
  });
  return auth.mode === 'demo' ? createDemoIdentify(accounts) : createTokenIdentify(auth, accounts);
};

const readinessOf = async ({ database, log }: Foundation): Promise<Readiness> => {
  try {
    const pending = await withDeadline(pendingMigrations(database), READY_WITHIN_MS);
    return { database: true, migrations: pending === 0 };
  } catch (error) {
    log.warn({ err: error }, 'The database does not answer');
    return { database: false, migrations: false };
  }
};

/**
 * Puts the program together.
 *
 * @example
 * const app = await createApp({ config, database, redis: null, clock, ids, log, metrics });
 * await app.yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body });
 */
export const createApp = async (foundation: Foundation): Promise<App> => {
  const { config, database, redis, log, metrics } = foundation;
  const services = await composeServices(foundation);
  const drain = createDrain();
  const guards = createGuards({
    identify: identifyOf(foundation),
    limit: createRequestLimit({
      requestsPerMinute: config.requestsPerMinute,
      redis: redis?.commands ?? null,
    }),
    drain,
    trustProxy: config.trustProxy,
    onLimited: metrics.limited,
  });
  const yoga = createEndpoint<GraphQLContext>({
    schema: buildSchema(),
    context: (user) => ({ user, services, loaders: createLoaders(database) }),
    guards,
    maskError,
    isMasked,
    introspection: config.introspection,
    corsOrigins: config.corsOrigins,
    log,
  });
  const listener = createRequestListener({
    graphql: yoga,
    landing: createLandingPage({ questions: QUESTIONS, graphiql: config.graphiql }),
    graphiql: config.graphiql ? createGraphiqlPage(readExampleTabs()) : null,
    readiness: () => readinessOf(foundation),
    metrics,
    log,
    drain,
    monotonic: timer,
  });
  return { yoga, listener, drain, services };
};
