import { is, type SQLWrapper } from 'drizzle-orm';
import {
  type AnyPgColumn,
  getTableConfig,
  PgBoolean,
  type PgColumn,
  PgDateString,
  PgDoublePrecision,
  PgEnumColumn,
  PgInteger,
  PgNumericNumber,
  type PgTable,
  PgTimestamp,
} from 'drizzle-orm/pg-core';
import type { Dimension, Field, Measure, Reference } from './binding.ts';
import { bucketOf, manilaDay, manilaText } from './days.ts';
import type { Referenced, Scope } from './scope.ts';

/** What a table's columns give a dataset without anyone saying so. */
export interface ColumnBinding {
  readonly fields: Record<string, Field>;
  readonly measures: Record<string, Measure>;
  readonly dimensions: Record<string, Dimension>;
  readonly references: Record<string, Reference>;
}

type Read = (row: PgTable, scope: Scope) => SQLWrapper;
const BUCKETS = ['month', 'quarter', 'year'] as const;

const kindOf = (column: PgColumn): Field['kind'] => {
  if (is(column, PgEnumColumn)) return 'enum';
  if (is(column, PgBoolean)) return 'boolean';
  if (is(column, PgDateString)) return 'date';
  if (is(column, PgTimestamp)) return 'instant';
  if (is(column, PgInteger) || is(column, PgNumericNumber) || is(column, PgDoublePrecision)) return 'number';
  return 'text';
};

const timeDimensions = (name: string, day: Read): Record<string, Dimension> =>
  Object.fromEntries(
    BUCKETS.map((bucket) => [
      `${name}:${bucket}`,
      { kind: bucket, key: (row: PgTable, scope: Scope) => bucketOf(day(row, scope), bucket) },
    ]),
  );

/**
 * Binds every column under its own name: enumerations, flags and dates can be grouped by as well, numbers
 * are measures, and foreign keys are references named without their `_id`.
 */
export const bindColumns = (table: PgTable): ColumnBinding => {
  const { columns, foreignKeys } = getTableConfig(table);
  const targets = new Map(
    foreignKeys.map((key) => {
      const { columns: own, foreignTable } = key.reference();
      return [own[0]?.name, foreignTable as unknown as Referenced];
    }),
  );
  const keyOf = new Map(Object.entries(table).map(([key, column]) => [(column as PgColumn).name, key]));
  const bound: ColumnBinding = { fields: {}, measures: {}, dimensions: {}, references: {} };

  for (const column of columns) {
    const property = keyOf.get(column.name) ?? column.name;
    const read = (row: PgTable): AnyPgColumn => Reflect.get(row, property) as AnyPgColumn;
    const target = targets.get(column.name);
    const { name } = column;
    if (target && kindOf(column) === 'number') {
      bound.fields[name] = { kind: 'key', of: read };
      bound.references[name.replace(/_id$/, '')] = { table: target, key: read };
      continue;
    }
    if (column.primary) {
      bound.fields[name] = { kind: 'key', of: read };
      continue;
    }
    const kind = kindOf(column);
    switch (kind) {
      case 'enum': {
        bound.fields[name] = { kind, values: column.enumValues ?? [], of: read };
        bound.dimensions[name] = { kind, key: read };
        break;
      }
      case 'boolean':
        bound.fields[name] = { kind, of: read };
        bound.dimensions[name] = { kind, key: read };
        break;
      case 'number':
        bound.fields[name] = { kind, of: read };
        bound.measures[name] = { of: read };
        break;
      case 'date':
        bound.fields[name] = { kind, of: read };
        Object.assign(bound.dimensions, timeDimensions(name, read));
        break;
      case 'instant': {
        const day: Read = (row) => manilaDay(read(row));
        bound.fields[name] = { kind, of: day, order: read, text: (row) => manilaText(read(row)) };
        Object.assign(bound.dimensions, timeDimensions(name, day));
        break;
      }
      default:
        bound.fields[name] = { kind, of: read };
    }
  }
  return bound;
};
