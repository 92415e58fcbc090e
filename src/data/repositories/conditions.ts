import { type Column, ilike, type SQL, sql } from 'drizzle-orm';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether the database would take this text for the id of a user's row; it refuses any other. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** Text that a column contains, in any case; the text's own wildcards mean themselves. */
export const contains = (column: Column, text: string): SQL =>
  ilike(column, `%${text.replace(/[\\%_]/g, '\\$&')}%`);

/** What the database would take for each type of key; it refuses a whole statement for any other. */
const ACCEPTED: Readonly<Record<'int' | 'uuid' | 'text', (value: string | number) => boolean>> = {
  int: (value) => Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31,
  uuid: (value) => isUuid(String(value)),
  text: () => true,
};

/**
 * A column's value is one of many, given as one parameter: a list of any length is the same statement, so
 * that a prepared one serves them all. Values that no key could have match nothing.
 *
 * @example anyOf(regions.id, [1, 2], 'int')
 */
export const anyOf = (
  column: Column,
  values: readonly (string | number)[],
  type: keyof typeof ACCEPTED,
): SQL => {
  const elements = values
    .filter(ACCEPTED[type])
    .map((value) => `"${String(value).replace(/["\\]/g, '\\$&')}"`);
  return sql`${column} = any(${`{${elements.join(',')}}`}::text::${sql.raw(type)}[])`;
};
