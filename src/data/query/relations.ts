import { eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Reference, Relation } from './binding.ts';
import { bindColumns } from './column-binding.ts';
import type { Scope } from './scope.ts';

type Keyed = PgTable & { readonly id: AnyPgColumn };

/**
 * Rows of another dataset that point at this one's.
 *
 * @example many(needs, (need, community) => eq(need.communityId, community.id))
 */
export const many = <P extends PgTable, C extends PgTable>(
  table: C,
  on: (child: C, parent: P, childScope: Scope) => SQL,
): Relation<P> => ({
  table,
  many: true,
  link: (parent, child) => ({ on: on(child.row as C, parent.row, child.scope) }),
});

/**
 * Rows of another dataset that a link table ties to this one's. The link's own columns, such as a role,
 * can be asked about along with the row's.
 *
 * @example through(communities, projectCommunities, (link, project) => eq(link.projectId, project.id),
 *   (link) => link.communityId)
 */
export const through = <P extends PgTable, C extends Keyed, L extends PgTable>(
  table: C,
  linkTable: L,
  toParent: (link: L, parent: P) => SQL,
  toChild: (link: L) => AnyPgColumn,
): Relation<P> => {
  const { fields } = bindColumns(linkTable);
  return {
    table,
    many: true,
    linkFields: Object.keys(fields),
    link: (parent, child) => {
      const childRow = child.row as C;
      let tie: SQL | undefined;
      const link = child.scope.innerJoin('link', linkTable, (row) => {
        tie = toParent(row, parent.row);
        return eq(toChild(row), childRow.id);
      });
      return {
        on: tie as SQL,
        fields: Object.fromEntries(
          Object.entries(fields).map(([name, field]) => [name, { field, row: link }]),
        ),
      };
    },
  };
};

/** The one row that a reference means. */
export const toOne = <P extends PgTable>({ table, key }: Reference<P>): Relation<P> => ({
  table,
  many: false,
  link: (parent, child) => ({ on: eq((child.row as Keyed).id, key(parent.row, parent.scope)) }),
});
