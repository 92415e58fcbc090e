import { Temporal } from 'temporal-polyfill';
import type { Clock } from './clock.ts';

/** A calendar day as `YYYY-MM-DD`. Days of the office are those of Asia/Manila unless a zone is given. */
export type IsoDate = string;

/** Both ends inclusive; an open end is left out. */
export interface DateRange {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

export const MANILA = 'Asia/Manila';

/**
 * The day that the clock shows in a zone.
 *
 * @example today(fixedClock('2026-11-22T20:00:00Z')) // '2026-11-23', it is already tomorrow in Manila
 */
export const today = (clock: Clock, zone: string = MANILA): IsoDate =>
  Temporal.Instant.fromEpochMilliseconds(clock.now().getTime())
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();

/** The instant at which a day begins in a zone. */
export const startOfDay = (date: IsoDate, zone: string = MANILA): Date =>
  new Date(Temporal.PlainDate.from(date).toZonedDateTime(zone).epochMilliseconds);

const DAY_MS = 86_400_000;

const written = (instant: number): IsoDate => new Date(instant).toISOString().slice(0, 10);

/** The midnight of a day in UTC, in milliseconds: a schedule counts days by the hundred. Throws for a day that is none. */
const midnight = (date: IsoDate): number => {
  const instant = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
  if (Number.isNaN(instant) || written(instant) !== date) throw new RangeError(`${date} is no day`);
  return instant;
};

/** The day `days` after (or, negative, before) `date`. */
export const addDays = (date: IsoDate, days: number): IsoDate => written(midnight(date) + days * DAY_MS);

/** The same day `months` later (or earlier), clamped to the month's last day. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString();

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => (midnight(to) - midnight(from)) / DAY_MS;

/** Monday is 1, Sunday is 7. */
export const dayOfWeek = (date: IsoDate): number => Temporal.PlainDate.from(date).dayOfWeek;

/** The first and last day of the calendar unit that holds `date`. Weeks start on Monday. */
export const calendarUnit = (
  date: IsoDate,
  unit: 'day' | 'week' | 'month' | 'quarter' | 'year',
): { from: IsoDate; to: IsoDate } => {
  const day = Temporal.PlainDate.from(date);
  const range = (start: Temporal.PlainDate, length: { days?: number; months?: number; years?: number }) => ({
    from: start.toString(),
    to: start.add(length).subtract({ days: 1 }).toString(),
  });
  switch (unit) {
    case 'day':
      return range(day, { days: 1 });
    case 'week':
      return range(day.subtract({ days: day.dayOfWeek - 1 }), { days: 7 });
    case 'month':
      return range(day.with({ day: 1 }), { months: 1 });
    case 'quarter':
      return range(day.with({ day: 1, month: Math.floor((day.month - 1) / 3) * 3 + 1 }), { months: 3 });
    case 'year':
      return range(day.with({ day: 1, month: 1 }), { years: 1 });
  }
};

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
export const bucketLabel = (day: IsoDate, bucket: 'day' | 'month' | 'quarter' | 'year'): string => {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  if (bucket === 'day') return day;
  if (bucket === 'year') return year;
  if (bucket === 'quarter') return `Q${Math.ceil(month / 3)} ${year}`;
  return `${MONTHS[month - 1]} ${year}`;
};

/**
 * A stretch of days as people call it, where it is exactly a calendar month, quarter or year; else null.
 *
 * @example calendarName('2026-10-01', '2026-12-31') // 'Q4 2026'
 */
export const calendarName = (from: IsoDate, to: IsoDate): string | null => {
  for (const unit of ['month', 'quarter', 'year'] as const) {
    const whole = calendarUnit(from, unit);
    if (whole.from === from && whole.to === to) return bucketLabel(from, unit);
  }
  return null;
};
