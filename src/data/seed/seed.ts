import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import type { Clock } from '../../core/clock.ts';
import type { Db } from '../drivers/database.ts';
import { schema } from '../tables/schema.ts';
import { buildSeed, type SeedRows } from './build-seed.ts';
import { insertRows } from './insert-rows.ts';

/** Ids were given by the seed, so the database's own counting must go on after them. */
const continueCounting = async (db: Db, table: PgTable): Promise<void> => {
  const { name, columns } = getTableConfig(table);
  if (!columns.some((column) => column.generatedIdentity)) return;
  await db.execute(
    sql`select setval(pg_get_serial_sequence(${name}, 'id'), greatest((select max(id) from ${table}), 1))`,
  );
};

/**
 * Fills empty tables with the real geography and with synthetic rows for everything else, laid out around the
 * clock's day. Run it in one transaction, so that a seed cut short leaves nothing behind.
 *
 * @example await db.transaction((tx) => seedDatabase(tx, { clock }));
 */
export const seedDatabase = async (db: Db, { clock }: { readonly clock: Clock }): Promise<void> => {
  const seed = buildSeed(clock);
  for (const name of Object.keys(seed) as (keyof SeedRows)[]) {
    const table = schema[name];
    if (!is(table, PgTable)) throw new Error(`There is no table ${name}`);
    await insertRows(db, table, seed[name]);
    await continueCounting(db, table);
  }
};
