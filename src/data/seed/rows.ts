import type { InferInsertModel, Table } from 'drizzle-orm';

/** A row as the seed makes it: the table's own columns, with the id given by the seed. */
export type Row<T extends Table> = InferInsertModel<T, { dbColumnNames: false; override: true }> & {
  id: number;
};

/** Numbers rows from 1, as the database would. */
export const numbered = <T extends object>(rows: readonly T[]): (T & { id: number })[] =>
  rows.map((row, index) => ({ id: index + 1, ...row }));

/** The items under each key, in their order. */
export const groupBy = <T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};
