import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { schema } from '../tables/schema.ts';

/** A Drizzle handle, or a transaction of one, whichever driver is behind it. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** An open database. */
export interface Database {
  readonly kind: 'pglite' | 'postgres';
  /** Reads and writes. Inside `db.transaction(tx => …)` use `tx` alone, loaders included. */
  readonly db: Db;
  /**
   * Reads that may lag behind the last write: from replicas where there are any, from the primary when they
   * fail. It is for reading only, which Postgres enforces (behind PgBouncer, and on the embedded database,
   * where it is `db`, nobody does; `readOnly` is enforced everywhere).
   */
  readonly read: Db;
  /**
   * Runs reads that must not write and must not run long: what questions turn into. Writing throws.
   *
   * @example await database.readOnly((db) => db.select().from(regions))
   */
  readOnly<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /**
   * Runs work that no other process may do at the same time, such as migrating and seeding; the others wait.
   * The handle has no deadline.
   */
  exclusively<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Ends every connection; open queries may fail. */
  close(): Promise<void>;
  /** The embedded database as one uncompressed archive, which `openDatabase` takes as `snapshot`. */
  dump?(): Promise<Blob>;
}

/** Told of each statement that is about to run. */
export type StatementListener = (sql: string, parameters: readonly unknown[]) => void;

/** The rows of `db.execute(...)`, which the drivers wrap differently. */
export const rowsOf = (result: unknown): readonly Record<string, unknown>[] => {
  const rows = Array.isArray(result) ? result : (result as { rows: unknown }).rows;
  return rows as Record<string, unknown>[];
};
