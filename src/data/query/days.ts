import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { MANILA } from '../../core/calendar.ts';

// The zone is part of the statement's text, not a parameter: an expression that is grouped by must be the
// same wherever it stands, and two parameters never are.
const ZONE = sql.raw(`'${MANILA}'`);

/** The day of an instant in Manila. */
export const manilaDay = (instant: SQLWrapper): SQL => sql`(${instant} at time zone ${ZONE})::date`;

/** An instant as text with Manila's offset: 2026-11-22T10:00:00+08:00. */
export const manilaText = (instant: SQLWrapper): SQL =>
  sql`to_char(${instant} at time zone ${ZONE}, 'YYYY-MM-DD"T"HH24:MI:SS"+08:00"')`;

/** The first day of the calendar unit that holds a date. */
export const bucketOf = (date: SQLWrapper, bucket: 'day' | 'month' | 'quarter' | 'year'): SQL =>
  bucket === 'day' ? sql`${date}` : sql`date_trunc(${sql.raw(`'${bucket}'`)}, ${date}::timestamp)::date`;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]; // prettier-ignore

/**
 * A bucket's first day as people call the bucket.
 *
 * @example bucketLabel('2026-04-01', 'quarter') // 'Q2 2026'
 */
export const bucketLabel = (day: string, bucket: 'day' | 'month' | 'quarter' | 'year'): string => {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (bucket === 'day') return day;
  if (bucket === 'year') return year;
  if (bucket === 'quarter') return `Q${Math.ceil(month / 3)} ${year}`;
  return `${MONTHS[month - 1]} ${year}`;
};
