import { type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, check, integer, numeric, timestamp } from 'drizzle-orm/pg-core';

/** The key of domain data: an integer that only the database gives out. */
export const identity = () => integer('id').primaryKey().generatedAlwaysAsIdentity();

/** An instant with its zone, read as a `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Philippine pesos with centavos, read as a number: 14 digits are exact in one. */
export const pesos = (name: string) => numeric(name, { precision: 14, scale: 2, mode: 'number' });

/** When a row of domain data came and last changed. */
export const timestamps = () => ({
  createdAt: instant('created_at').notNull().defaultNow(),
  updatedAt: instant('updated_at').notNull().defaultNow(),
});

/**
 * When a row of a user's came and last changed. There is no default: such instants come from the injected
 * clock, so that the database's own clock never shows in an answer.
 */
export const stamped = () => ({
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});

const all = (conditions: readonly SQL[]): SQL => sql.join([...conditions], sql.raw(' and '));

/**
 * A check that none of the columns is below zero (null passes).
 *
 * @example nonNegative('needs', t.householdsAffected) // constraint needs_non_negative
 */
export const nonNegative = (table: string, ...columns: readonly AnyPgColumn[]) =>
  check(`${table}_non_negative`, all(columns.map((column) => sql`${column} >= 0`)));

/**
 * A check that the dates come in this order where both of a neighbouring pair are known.
 *
 * @example inOrder('partnerships_term', t.startsOn, t.endsOn)
 */
export const inOrder = (name: string, earlier: AnyPgColumn, later: AnyPgColumn) =>
  check(name, sql`${later} >= ${earlier}`);
