import { getTableColumns, sql } from 'drizzle-orm';
import type { PgInsertValue, PgTable } from 'drizzle-orm/pg-core';
import type { Db } from '../drivers/database.ts';

/**
 * Writes rows with the ids that they have, a table in one statement: the rows travel as one JSON parameter,
 * which takes a third of the time that a parameter for each value does. A column that no row states is left to
 * the table's default; one that some rows state is null in the others.
 */
export const insertRows = async <T extends PgTable>(
  db: Db,
  table: T,
  rows: readonly PgInsertValue<T, true>[],
): Promise<void> => {
  const stated = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => stated.has(key));
  const names = sql.join(
    columns.map(([, column]) => sql.identifier(column.name)),
    sql`, `,
  );
  const json = JSON.stringify(
    rows.map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return Object.fromEntries(columns.map(([key, column]) => [column.name, values.get(key)]));
    }),
  );
  // By way of text, lest a driver that knows the parameter for JSON encodes it once more.
  await db.execute(
    sql`insert into ${table} (${names}) overriding system value
        select ${names} from jsonb_populate_recordset(null::${table}, ${json}::text::jsonb)`,
  );
};
