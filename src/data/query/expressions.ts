import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { manilaDay } from './days.ts';

/** Whole days from one date to another. */
export const days = (from: SQLWrapper, to: SQLWrapper): SQL => sql`(${to} - ${from})`;

/** Whole days, in Manila, from one instant to another. */
export const daysOfInstants = (from: SQLWrapper, to: SQLWrapper): SQL => days(manilaDay(from), manilaDay(to));

/** A part as a percentage of a whole; null where there is no whole. */
export const percent = (part: SQLWrapper, whole: SQLWrapper): SQL =>
  sql`(100.0 * ${part} / nullif(${whole}, 0))`;

/** One figure for each of another; null where there is none of the other. */
export const each = (figure: SQLWrapper, of: SQLWrapper): SQL => sql`(1.0 * ${figure} / nullif(${of}, 0))`;
