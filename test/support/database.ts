import { readFileSync } from 'node:fs';
import { afterAll, inject } from 'vitest';
import type { Database, StatementListener } from '../../src/data/drivers/database.ts';
import { openPglite } from '../../src/data/drivers/open-pglite.ts';
import { openPostgres } from '../../src/data/drivers/open-postgres.ts';
import { copyPostgresTemplate } from './postgres-template.ts';

export { clock, NOW } from './clock.ts';

/** A test file's own database: migrated, seeded around {@link NOW}, and its alone to change. */
export type TestDatabase = Database & {
  /** Where other processes find it; undefined for the embedded one, which they cannot share. */
  readonly url: string | undefined;
};

/**
 * Opens a copy of the seeded database, embedded or, where `TEST_DATABASE_URL` is set, on that Postgres. It
 * is closed and dropped after the file's tests.
 *
 * @example const database = await testDatabase(); // at the top of a test file
 */
export const testDatabase = async (
  options: { readonly onStatement?: StatementListener } = {},
): Promise<TestDatabase> => {
  const source = inject('databaseSource');
  if (source.kind === 'pglite') {
    const snapshot = new Blob([readFileSync(source.snapshot)]);
    const database = await openPglite({ snapshot, ...options });
    afterAll(() => database.close());
    return { ...database, url: undefined };
  }
  const { url, drop } = await copyPostgresTemplate(source.server, source.template);
  const database = openPostgres({ url, ...options });
  afterAll(async () => {
    await database.close();
    await drop();
  });
  return { ...database, url };
};
