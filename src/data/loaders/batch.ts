import DataLoader from 'dataloader';
import { translating } from '../repositories/translate-errors.ts';

/** One row a key: null for a key that names none. */
export const loadOne = <Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> =>
  new DataLoader((keys) =>
    translating(async () => {
      const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]));
      return keys.map((key) => rows.get(key) ?? null);
    }),
  );

/** Any number of rows a key, in the order in which `read` gives them. */
export const loadMany = <Key extends string | number, Row>(
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, readonly Row[]> =>
  new DataLoader((keys) =>
    translating(async () => {
      const rows = new Map<Key, Row[]>(keys.map((key) => [key, []]));
      for (const row of await read(keys)) rows.get(keyOf(row))?.push(row);
      return keys.map((key) => rows.get(key) ?? []);
    }),
  );
