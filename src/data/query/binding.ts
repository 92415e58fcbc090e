import type { SQL, SQLWrapper } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Referenced, Scope } from './scope.ts';

/**
 * What a field holds, which decides what it can be compared with and how it reads as text. An `instant` is
 * compared as its day in Manila; a `key` is the id of another row.
 */
export type FieldKind = 'number' | 'text' | 'date' | 'instant' | 'boolean' | 'key' | 'enum';

/** Something that predicates compare, orders sort by and items show. */
export interface Field<T extends PgTable = PgTable> {
  readonly kind: FieldKind;
  /** The values of an enumeration, in its order. */
  readonly values?: readonly string[];
  of(row: T, scope: Scope): SQLWrapper;
  /** What rows are ordered by, where that is finer than the compared value: an instant, not its day. */
  order?(row: T, scope: Scope): SQLWrapper;
  /** How an item shows it, where that is not the compared value. */
  text?(row: T, scope: Scope): SQLWrapper;
}

/** Something to group by. */
export interface Dimension<T extends PgTable = PgTable> {
  readonly kind: 'reference' | 'enum' | 'boolean' | 'number' | 'text' | 'month' | 'quarter' | 'year';
  /** A row may be in several of its groups, so that their figures do not add up to the whole. */
  readonly overlapping?: boolean;
  key(row: T, scope: Scope): SQLWrapper;
  /** The key's own words, for a reference; other kinds make theirs of the key. */
  label?(row: T, scope: Scope): SQLWrapper;
}

/** A figure of one row. */
export interface Measure<T extends PgTable = PgTable> {
  of(row: T, scope: Scope): SQLWrapper;
}

/** What ties a related row to its parent: the condition, and fields of the link between them. */
export interface Link {
  readonly on: SQL;
  readonly fields?: Readonly<Record<string, { readonly field: Field; readonly row: PgTable }>>;
}

/** Rows of another dataset that belong to a row of this one. */
export interface Relation<T extends PgTable = PgTable> {
  /** The related dataset's table. */
  readonly table: PgTable;
  /** Whether there can be several; then `<relation>_count` is a measure. */
  readonly many: boolean;
  /** Names of the link's own fields, where a table ties the two together. */
  readonly linkFields?: readonly string[];
  link(parent: { readonly row: T; readonly scope: Scope }, child: { row: PgTable; scope: Scope }): Link;
}

/** How a dataset's names are read from its table. */
export interface Binding<T extends PgTable = PgTable> {
  readonly dataset: string;
  readonly table: T;
  /** What identifies a row: its id, or the parts of its key. */
  key(row: T, scope: Scope): SQLWrapper;
  title(row: T, scope: Scope): SQLWrapper;
  readonly fields: Readonly<Record<string, Field<T>>>;
  readonly measures: Readonly<Record<string, Measure<T>>>;
  readonly dimensions: Readonly<Record<string, Dimension<T>>>;
  readonly relations: Readonly<Record<string, Relation<T>>>;
  /** The fields of a row in a list, in order. */
  readonly columns: readonly string[];
  /** The fields of a row shown alone, in order. */
  readonly details: readonly string[];
}

/** A row elsewhere that a row of this dataset has at most one of, such as its region. */
export interface Reference<T extends PgTable = PgTable> {
  readonly table: Referenced;
  key(row: T, scope: Scope): AnyPgColumn;
}
