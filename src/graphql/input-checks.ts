import { AppError } from '../core/errors.ts';

const refuse = (field: string, message: string): never => {
  throw new AppError('BAD_USER_INPUT', message, { field });
};

/** A whole or broken number within both ends; undefined and null pass as they are. */
export const within = <Value extends number | null | undefined>(
  value: Value,
  [from, to]: readonly [number, number],
  field: string,
): Value => {
  if (typeof value === 'number' && !(value >= from && value <= to))
    refuse(field, `"${field}" must lie between ${from} and ${to}.`);
  return value;
};

/** How many items to give: as many as asked for, but never more than `most`. */
export const howMany = (asked: number, most: number, field: string): number => {
  if (asked < 0) refuse(field, `"${field}" cannot be negative.`);
  return Math.min(asked, most);
};

/** Text of at most `longest` characters; undefined and null pass as they are. */
export const notLong = <Value extends string | null | undefined>(
  value: Value,
  longest: number,
  field: string,
): Value => {
  if (typeof value === 'string' && value.length > longest)
    refuse(field, `"${field}" is too long: at most ${longest.toLocaleString('en')} characters.`);
  return value;
};

/** Trimmed text that says something. */
export const said = (value: string, longest: number, field: string): string => {
  const text = notLong(value.trim(), longest, field);
  if (text === '') refuse(field, `"${field}" is empty.`);
  return text;
};

const LARGEST_JSON = 20_000;

/** A JSON value of a size that a person could have written; undefined and null pass as they are. */
export const notLarge = <Value>(value: Value, field: string): Value => {
  if (value !== undefined && JSON.stringify(value).length > LARGEST_JSON)
    refuse(
      field,
      `"${field}" is too large: at most ${LARGEST_JSON.toLocaleString('en')} characters of JSON.`,
    );
  return value;
};

/** A JSON object, as opposed to a list or a single value. */
export const jsonObject = (value: unknown, field: string): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { ...notLarge(value, field) }
    : refuse(field, `"${field}" must be a JSON object.`);
