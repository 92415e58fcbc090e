import { AppError } from '../core/errors.ts';
import { notFound } from './errors.ts';

/** The tables whose rows clients see under opaque ids; rows that users create have UUIDs, which are opaque. */
export type NumberedTable =
  | 'regions'
  | 'provinces'
  | 'municipalities'
  | 'barangays'
  | 'ethnic_groups'
  | 'communities'
  | 'staff';

/**
 * The id that clients see of a numbered row. Whatever names the same row has the same id, wherever it is
 * shown: a community in a list, in an answer and as an entity.
 *
 * @example opaqueId('communities', 12) // 'Y29tbXVuaXRpZXM6MTI'
 */
export const opaqueId = (table: string, key: number | string): string =>
  Buffer.from(`${table}:${key}`).toString('base64url');

/** The key behind an opaque id; null for one that never was an id of this table. */
export const keyOf = (table: NumberedTable, id: string): number | null => {
  const match = /^([a-z_]+):([1-9]\d{0,9})$/.exec(Buffer.from(id, 'base64url').toString());
  if (match?.[1] !== table) return null;
  const key = Number(match[2]);
  return key <= 2_147_483_647 ? key : null;
};

/** Like {@link keyOf}, for an argument that must name a row: throws BAD_USER_INPUT. */
export const requireKey = (table: NumberedTable, id: string, field: string): number => {
  const key = keyOf(table, id);
  if (key === null)
    throw new AppError('BAD_USER_INPUT', `"${field}" is not an id of ${table.replace('_', ' ')}.`, { field });
  return key;
};

/** Whether a text can be the id of a row that users create; what cannot is not there. */
export const isUuid = (id: string): boolean =>
  /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(id);

/** The id of a row that users create; throws NOT_FOUND for what cannot be one. */
export const requireUuid = (id: string, what: string): string => {
  if (!isUuid(id)) throw notFound(what);
  return id;
};
