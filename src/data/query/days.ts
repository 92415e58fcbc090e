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
