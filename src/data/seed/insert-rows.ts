import { getTableColumns } from 'drizzle-orm';
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../drivers/database.ts';

/** A statement takes at most 65,534 parameters, and very long ones cost more than they save. */
const MOST_PARAMETERS = 30_000;

/** Writes rows with the ids that they have, in few statements. */
export const insertRows = async <T extends PgTable>(
  db: Db,
  table: T,
  rows: readonly PgInsertValue<T, true>[],
): Promise<void> => {
  const atOnce = Math.floor(MOST_PARAMETERS / Object.keys(getTableColumns(table)).length);
  for (let start = 0; start < rows.length; start += atOnce) {
    await db
      .insert(table)
      .overridingSystemValue()
      .values(rows.slice(start, start + atOnce));
  }
};
