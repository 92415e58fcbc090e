import { getTableColumns, getTableName, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';

/** The columns that can name a row, best first: a region goes by its designation. */
const NAMING = ['designation', 'name', 'fullName', 'title'] as const;

/** The column that names a table's rows. Throws for a table that has none. */
export const titleColumn = (row: PgTable): SQLWrapper => {
  const columns = getTableColumns(row);
  for (const name of NAMING) if (columns[name]) return columns[name];
  throw new Error(`Rows of ${getTableName(row)} have no name.`);
};

/** An enumeration's code as words, in SQL: "Water sanitation". */
export const wordsOf = (code: SQLWrapper): SQL =>
  sql`upper(left(${code}::text, 1)) || substr(replace(${code}::text, '_', ' '), 2)`;
