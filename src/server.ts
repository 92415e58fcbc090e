import { createApp } from './app.ts';
import { assertServable, ConfigError, readConfig } from './config.ts';
import { fixedClock } from './core/clock.ts';
import { startNodeServer } from './http/node-server.ts';
import { prepareDatabase } from './prepare-database.ts';
import { programFolder } from './program-folder.ts';
import { createLog, type Log } from './services/log.ts';
import { createMetrics } from './services/metrics.ts';
import { systemClock } from './services/system-clock.ts';
import { createUuidSource } from './services/uuid-source.ts';

const QUESTION = 'How many Maranao communities are in Region X?';
/** Whatever holds up the end for longer than this is left behind. */
const LAST_MOMENT_MS = 20_000;

/** Whether others than this machine can reach the address. */
const isReachable = (host: string): boolean => !['127.0.0.1', '::1', 'localhost'].includes(host);

/** What a person who started the server in a terminal wants to know first. */
const welcome = (url: string) => `
  Sagot answers at ${url}

  Open ${url}/graphql in a browser, or try:
    curl -s ${url}/graphql -H 'content-type: application/json' \\
      -d '{"query":"mutation { chat(message: \\"${QUESTION}\\") { text } }"}'
`;

/** Stops in order, once, on the first signal; a second one ends the process where it is. */
const stopOnSignals = (log: Log, stop: () => Promise<void>): void => {
  let stopping = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(1), LAST_MOMENT_MS).unref();
    stop().then(
      () => {
        log.info('Stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ err: error }, 'Stopping failed');
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};

const serve = async (): Promise<void> => {
  const config = readConfig(process.env);
  assertServable(config);
  const inTerminal = process.stdout.isTTY === true;
  const log = createLog({ level: config.logLevel, pretty: inTerminal });
  const clock = config.now === null ? systemClock : fixedClock(config.now);
  if (config.auth.mode === 'demo')
    log[isReachable(config.host) ? 'warn' : 'info'](
      'AUTH_MODE is demo: whoever reaches this server may be any of the three demo users',
    );

  const database = await prepareDatabase({ config, clock, say: (what) => log.info(what) });
  // What many servers do without is loaded by those that have it.
  const redis =
    config.redisUrl === null
      ? null
      : await (await import('./services/redis-connection.ts')).connectToRedis(config.redisUrl, log);
  const enhancer =
    config.enhancement === null
      ? null
      : (await import('./services/anthropic-enhancer.ts')).createAnthropicEnhancer(config.enhancement);
  const app = await createApp({
    config,
    database,
    redis,
    clock,
    ids: createUuidSource(),
    log,
    metrics: createMetrics(),
    programFolder,
    ...(enhancer !== null && { enhancer }),
    ...(config.enhancement !== null && {
      enhancementLimits: {
        deadlineMs: config.enhancement.planDeadlineMs,
        budgetUsd: config.enhancement.budgetUsd,
        fallback: config.enhancement.fallback,
      },
    }),
  });
  const server = await startNodeServer({
    listener: app.listener,
    host: config.host,
    port: config.port,
    drain: app.drain,
  });
  stopOnSignals(log, async () => {
    await server.stop();
    await app.yoga.dispose();
    redis?.close();
    await database.close();
  });
  if (inTerminal) process.stdout.write(`${welcome(server.url)}\n`);
  else log.info({ url: server.url }, `Sagot answers at ${server.url}/graphql; ask it: ${QUESTION}`);
};

/** What a person can act on is said in a sentence; anything else is a bug and shows where it is. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof ConfigError) return error.message;
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken: stop what listens there, or set PORT to another.';
  return process.env.LOG_LEVEL === 'debug' ? (error.stack ?? error.message) : error.message;
};

serve().catch((error: unknown) => {
  console.error(`Sagot cannot start.\n${sentenceOf(error)}`);
  process.exit(1);
});
