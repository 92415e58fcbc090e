import { type SQL, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres, { type Sql } from 'postgres';
import { schema } from '../tables/schema.ts';
import type { Database, Db, StatementListener } from './database.ts';
import { exclusively } from './exclusively.ts';
import { guardedClient } from './guarded-client.ts';
import { replicatedClient } from './replicated-client.ts';
import { createTransactionScope } from './transaction-scope.ts';

export interface PostgresOptions {
  readonly url: string;
  readonly replicaUrls?: readonly string[];
  /** False behind PgBouncer in transaction mode, where prepared statements hang. */
  readonly prepare?: boolean;
  /** Connections for reading and writing; statements share them. */
  readonly poolSize?: number;
  /** Connections for questions, to the primary and to each replica. */
  readonly readPoolSize?: number;
  /** How long a question's statement may run. */
  readonly readTimeoutMs?: number;
  /** After how long any statement counts as lost. */
  readonly deadlineMs?: number;
  readonly onStatement?: StatementListener;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** A pool that gives up on a connection after 5 s and, when it was cut, comes back at once. */
const connect = (url: string, options: postgres.Options<Record<string, never>>): Sql =>
  postgres(url, {
    connect_timeout: 5,
    backoff: () => 0.2,
    max_lifetime: 30 * 60,
    keep_alive: 15,
    // Drizzle reads and writes arrays itself, so the look-up of their types at each connection is saved.
    fetch_types: false,
    onnotice: () => {},
    ...options,
  });

const bounded = (ms: number): SQL => sql.raw(`set local statement_timeout = ${Math.round(ms)}`);

/**
 * Opens a Postgres: a pool for everything, and a small one that refuses to write for questions. Nothing
 * connects until the first statement.
 */
export const openPostgres = ({
  url,
  replicaUrls = [],
  prepare = true,
  poolSize = 6,
  readPoolSize = 3,
  readTimeoutMs = 3_000,
  deadlineMs = 15_000,
  onStatement,
}: PostgresOptions): Database => {
  const guard = { prepare, deadlineMs };
  const readGuard = { prepare, deadlineMs: readTimeoutMs + 1_000 };
  // PgBouncer refuses connections that ask for these settings; there a transaction sets them.
  const readSettings = prepare
    ? { connection: { default_transaction_read_only: true, statement_timeout: readTimeoutMs } }
    : {};
  const open = (at: string, max: number, settings = {}) => connect(at, { max, prepare, ...settings });

  const writer = open(url, poolSize);
  const reader = open(url, readPoolSize, readSettings);
  const replicas = replicaUrls.map((at) => open(at, readPoolSize, readSettings));

  const handle = (client: Sql): Db =>
    drizzle(client, {
      schema,
      ...(onStatement && { logger: { logQuery: (text, parameters) => onStatement(text, parameters) } }),
    });
  const guardedReader = guardedClient(reader, createTransactionScope(), readGuard);
  const db = handle(guardedClient(writer, createTransactionScope(), guard));
  const read = handle(replicas.length ? replicatedClient(guardedReader, replicas, readGuard) : guardedReader);

  return {
    kind: 'postgres',
    db,
    read,
    readOnly: (work) =>
      prepare
        ? work(read)
        : read.transaction(
            async (tx) => {
              await tx.execute(bounded(readTimeoutMs));
              return work(tx);
            },
            { accessMode: 'read only' },
          ),
    exclusively: (work) =>
      exclusively(connect(url, { max: 2, prepare }), (client) =>
        work(handle(guardedClient(client, createTransactionScope(), { prepare, deadlineMs: DAY_MS }))),
      ),
    close: async () => {
      await Promise.all([writer, reader, ...replicas].map((client) => client.end({ timeout: 5 })));
    },
  };
};
