import { eq, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { communities } from '../tables/communities.ts';
import { staff } from '../tables/staff.ts';
import type { Measure, Relation } from './binding.ts';

/** Communities and staff are the active ones wherever they are counted. */
const active = (table: PgTable, row: PgTable): SQL | undefined => {
  if (table === communities) return eq((row as typeof communities).isActive, sql`true`);
  if (table === staff) return eq((row as typeof staff).isActive, sql`true`);
  return undefined;
};

/** How many related rows a row has, as a measure. */
export const relatedCount = <T extends PgTable>(relation: Relation<T>): Measure<T> => ({
  of: (row, scope) => {
    const child = scope.within(relation.table);
    const { on } = relation.link({ row, scope }, child);
    const only = active(relation.table, child.row);
    return sql`(select count(*) from ${child.from()} where ${on}${only ? sql` and ${only}` : sql``})`;
  },
});
