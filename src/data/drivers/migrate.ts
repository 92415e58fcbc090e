import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { type Database, type Db, rowsOf } from './database.ts';

/** The generated migrations, the same for every driver. */
export const MIGRATIONS_FOLDER = fileURLToPath(new URL('../../../drizzle', import.meta.url));

/**
 * Brings the tables up to date. Call it with the handle that `database.exclusively` gives, so that of
 * several processes one does it while the others wait and then find it done.
 */
export const migrateTables = (db: Db): Promise<void> =>
  // The drivers' migrators are one function under different types.
  migrate(db as never, { migrationsFolder: MIGRATIONS_FOLDER });

/** How many of the migrations in the folder the database lacks. */
export const pendingMigrations = async ({ db }: Pick<Database, 'db'>): Promise<number> => {
  const wanted = readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER });
  const [table] = rowsOf(await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`));
  if (!table?.name) return wanted.length;
  const rows = rowsOf(await db.execute(sql`select hash from drizzle.__drizzle_migrations`));
  const applied = new Set(rows.map((row) => row.hash));
  return wanted.filter((migration) => !applied.has(migration.hash)).length;
};
