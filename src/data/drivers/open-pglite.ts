import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { schema } from '../tables/schema.ts';
import type { Database, Db, StatementListener } from './database.ts';
import { type DirectoryLock, lockDirectory } from './directory-lock.ts';
import { createTransactionScope, type TransactionScope } from './transaction-scope.ts';

export interface PgliteOptions {
  /** Where the rows are kept; left out, they live in memory and go with the process. */
  readonly directory?: string;
  /** A database made by `dump()`, to start from in memory. */
  readonly snapshot?: Blob;
  readonly onStatement?: StatementListener;
}

/** PGlite waits for ever when its handle is used inside its own transaction; here that is an error. */
const guard = (client: PGlite, scope: TransactionScope): PGlite =>
  new Proxy(client, {
    get: (target, name) => {
      if (name === 'transaction')
        return (work: Parameters<PGlite['transaction']>[0]) => {
          scope.assertOutside();
          return target.transaction((tx) => scope.run(() => work(tx)));
        };
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name === 'query' || name === 'exec')
        return (...given: unknown[]) => {
          scope.assertOutside();
          return Reflect.apply(value, target, given);
        };
      return value.bind(target);
    },
  });

const READY = 'sagot-ready';

/** A directory whose making was cut short cannot be opened and holds nothing yet: put it out of the way. */
const clearHalfMade = (directory: string): void => {
  if (!existsSync(directory) || existsSync(join(directory, READY))) return;
  const aside = `${directory}.incomplete`;
  rmSync(aside, { recursive: true, force: true });
  renameSync(directory, aside);
};

const connect = async (options: PGliteOptions): Promise<PGlite> => {
  const client = new PGlite(options);
  await client.waitReady;
  return client;
};

const connectTo = async (directory: string): Promise<PGlite> => {
  clearHalfMade(directory);
  const client = await connect({ dataDir: directory });
  writeFileSync(join(directory, READY), '');
  return client;
};

/**
 * Opens the embedded database: PostgreSQL within this process, in a directory that it holds alone (a second
 * opener is refused with the holder's pid) or in memory.
 *
 * It runs without fsync: a killed process loses nothing, a power cut may.
 */
export const openPglite = async ({ directory, snapshot, onStatement }: PgliteOptions): Promise<Database> => {
  const lock: DirectoryLock | null = directory === undefined ? null : await lockDirectory(directory);
  try {
    const client =
      directory === undefined
        ? await connect(snapshot ? { loadDataDir: snapshot } : {})
        : await connectTo(directory);
    const db: Db = drizzle(guard(client, createTransactionScope()), {
      schema,
      ...(onStatement && { logger: { logQuery: (text, parameters) => onStatement(text, parameters) } }),
    });
    return {
      kind: 'pglite',
      db,
      read: db,
      readOnly: (work) => db.transaction((tx) => work(tx), { accessMode: 'read only' }),
      // The lock of the directory keeps others out already.
      exclusively: (work) => work(db),
      close: async () => {
        await client.close();
        lock?.release();
      },
      dump: () => client.dumpDataDir('none'),
    };
  } catch (error) {
    lock?.release();
    throw error;
  }
};
