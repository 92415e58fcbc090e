import { getTableName, type SQLWrapper } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { Binding, Dimension, Field, Measure, Reference, Relation } from './binding.ts';
import { bindColumns, type ColumnBinding } from './column-binding.ts';
import { cityOf } from './places.ts';
import { relatedCount } from './related-count.ts';
import { toOne } from './relations.ts';
import type { Scope } from './scope.ts';
import { titleColumn } from './titles.ts';

type Read<T extends PgTable> = (row: T, scope: Scope) => SQLWrapper;

/** What a dataset has beyond its table's columns. */
export interface BindingParts<T extends PgTable> {
  /** Fields of a row in a list, in order. A reference shows its name. */
  readonly columns: readonly string[];
  /** Further fields of a row shown alone. */
  readonly details?: readonly string[];
  readonly key?: Read<T>;
  readonly title?: Read<T>;
  /** Rows reached over others, such as the region of a need's community. */
  readonly references?: Readonly<Record<string, Reference<T>>>;
  /** Derived figures of a row. */
  readonly measures?: Readonly<Record<string, Read<T>>>;
  /** Derived yes-or-no statements about a row. */
  readonly flags?: Readonly<Record<string, Read<T>>>;
  /** Fields of a row that it has exactly one of, although another table holds them. */
  readonly fields?: Readonly<Record<string, Field<T>>>;
  /** Numbers and texts that are grouped by, such as a fiscal year or a team. */
  readonly groupable?: readonly string[];
  /** Further things to group by, or ones whose labels are not the plain ones. */
  readonly dimensions?: Readonly<Record<string, Dimension<T>>>;
  readonly relations?: Readonly<Record<string, Relation<T>>>;
}

const mapValues = <A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));

const referenceDimension = <T extends PgTable>({ table, key }: Reference<T>): Dimension<T> => ({
  kind: 'reference',
  key,
  label: (row, scope) => titleColumn(scope.one(table, key(row, scope))),
});

const plainDimension = ({ fields }: ColumnBinding, name: string): Dimension => {
  const field = fields[name];
  if (field?.kind !== 'number' && field?.kind !== 'text')
    throw new Error(`"${name}" is no number or text to group by.`);
  return { kind: field.kind, key: (row, scope) => field.of(row, scope) };
};

/**
 * Binds a table as a dataset: its columns by themselves, and the parts that its author adds.
 *
 * @example defineBinding(announcements, { columns: ['published_on'], details: ['body'] })
 */
export const defineBinding = <T extends PgTable>(table: T, parts: BindingParts<T>): Binding<T> => {
  const own = bindColumns(table);
  // Accounts are no dataset: who signs in as a staff member is not for questions.
  const { user: _account, ...ownReferences } = own.references;
  const references: Record<string, Reference<T>> = { ...ownReferences, ...parts.references };
  const counts = Object.fromEntries(
    Object.entries(parts.relations ?? {})
      .filter(([, relation]) => relation.many)
      .map(([name, relation]) => [`${name}_count`, relatedCount(relation)]),
  );
  const derived: Record<string, Measure<T>> = {
    ...counts,
    ...mapValues(parts.measures ?? {}, (of) => ({ of })),
  };
  const flags = mapValues(parts.flags ?? {}, (of): Field<T> => ({ kind: 'boolean', of }));
  const extra = parts.fields ?? {};
  const choices = (fields: Record<string, Field<T>>) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, { kind, of }]) =>
        kind === 'enum' || kind === 'boolean' ? [[name, { kind, key: of } as Dimension<T>]] : [],
      ),
    );
  const idOf = (row: T) => Reflect.get(row, 'id') as AnyPgColumn;

  return {
    dataset: getTableName(table),
    table,
    key: parts.key ?? idOf,
    title: parts.title ?? ((row) => titleColumn(row)),
    fields: {
      ...own.fields,
      ...mapValues(references, ({ key }): Field<T> => ({ kind: 'key', of: key })),
      ...mapValues(derived, ({ of }): Field<T> => ({ kind: 'number', of })),
      ...flags,
      ...extra,
    },
    measures: { ...own.measures, ...derived },
    dimensions: {
      ...own.dimensions,
      ...mapValues(references, referenceDimension),
      ...(references.municipality && { city: referenceDimension(cityOf(references.municipality)) }),
      ...choices({ ...flags, ...extra }),
      ...Object.fromEntries((parts.groupable ?? []).map((name) => [name, plainDimension(own, name)])),
      ...parts.dimensions,
    },
    relations: { ...mapValues(references, toOne), ...parts.relations },
    columns: parts.columns,
    details: [...parts.columns, ...(parts.details ?? [])],
  };
};
