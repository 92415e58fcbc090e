import { join } from 'node:path';
import type { Database } from './database.ts';
import type { PostgresOptions } from './open-postgres.ts';

export interface DatabaseOptions extends Omit<PostgresOptions, 'url'> {
  /** A Postgres URL; `memory:` for PGlite in memory; empty for PGlite in `directory`. */
  readonly url: string;
  /** Where the embedded database is kept. */
  readonly directory?: string;
}

/**
 * Opens the database that the URL means. Postgres connects at its first statement; the embedded one is open
 * when this returns, or throws a sentence that says which process holds its directory.
 *
 * @example const database = await openDatabase({ url: process.env.DATABASE_URL ?? '' });
 */
export const openDatabase = async ({
  url,
  directory = '.data',
  ...options
}: DatabaseOptions): Promise<Database> => {
  const listener = options.onStatement && { onStatement: options.onStatement };
  // Only the driver that is needed is loaded.
  if (url !== '' && url !== 'memory:')
    return (await import('./open-postgres.ts')).openPostgres({ url, ...options });
  const { openPglite } = await import('./open-pglite.ts');
  if (url === '') return openPglite({ directory: join(directory, 'database'), ...listener });
  return openPglite({ ...listener });
};
