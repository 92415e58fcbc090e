import { eq, getTableName, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, alias, type PgTable } from 'drizzle-orm/pg-core';

/** A table that others point to. */
export type Referenced = PgTable & { readonly id: AnyPgColumn };

/**
 * The rows in reach of one `from` clause. Expressions ask it for the rows that they need, and it joins each
 * of them once, so that a query joins exactly what it uses.
 */
export interface Scope {
  /**
   * The row that a foreign key points to, or nulls.
   *
   * @example scope.one(barangays, community.barangayId).municipalityId
   */
  one<T extends Referenced>(table: T, key: AnyPgColumn): T;
  /** The row that meets a condition, or nulls. There must be at most one for each base row. */
  join<T extends PgTable>(name: string, table: T, on: (row: T) => SQL): T;
  /** As `join`, but base rows without such a row go; there may be many for each base row. */
  innerJoin<T extends PgTable>(name: string, table: T, on: (row: T) => SQL): T;
  /** Opens the scope of a query within this one. */
  within<C extends PgTable>(table: C): OpenScope<C>;
}

/** A scope under construction: what stands in `from` once every expression has been built. */
export interface OpenScope<T extends PgTable> {
  readonly row: T;
  readonly scope: Scope;
  /** The base table and its joins. Render it last. */
  from(): SQL;
}

/** Names within one statement: the second "barangay" is "barangay_2". */
type Names = (wanted: string) => string;

const createNames = (): Names => {
  const used = new Map<string, number>();
  return (wanted) => {
    const times = (used.get(wanted) ?? 0) + 1;
    used.set(wanted, times);
    return times === 1 ? wanted : `${wanted}_${times}`;
  };
};

const named = (table: PgTable, name: string): SQL =>
  getTableName(table) === name
    ? sql`${sql.identifier(name)}`
    : sql`${sql.identifier(getTableName(table))} as ${sql.identifier(name)}`;

const openNamed = <T extends PgTable>(table: T, names: Names): OpenScope<T> => {
  const base = names(getTableName(table));
  const joined = new Map<string, PgTable>();
  const joins: SQL[] = [];

  const add = <J extends PgTable>(kind: SQL, key: string, name: string, of: J, on: (row: J) => SQL): J => {
    const known = joined.get(key);
    if (known) return known as J;
    const as = names(name);
    // An alias has the columns of its table; only Drizzle's type-level name of it differs.
    const row = alias(of, as) as unknown as J;
    joined.set(key, row);
    joins.push(sql`${kind} ${named(of, as)} on ${on(row)}`);
    return row;
  };

  const scope: Scope = {
    one: (of, key) =>
      add(
        sql`left join`,
        `${getTableName(key.table)}.${key.name}`,
        key.name === 'id' ? `own_${getTableName(of)}` : key.name.replace(/_id$/, ''),
        of,
        (row) => eq(row.id, key),
      ),
    join: (name, of, on) => add(sql`left join`, name, name, of, on),
    innerJoin: (name, of, on) => add(sql`join`, name, name, of, on),
    within: (of) => openNamed(of, names),
  };

  return {
    row: alias(table, base) as unknown as T,
    scope,
    from: () => sql.join([named(table, base), ...joins], sql` `),
  };
};

/** Opens the scope of a statement's base table. */
export const openScope = <T extends PgTable>(table: T): OpenScope<T> => openNamed(table, createNames());
