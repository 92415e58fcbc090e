import { addDays, addMonths, calendarUnit, type IsoDate, today } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import type { Random } from './random.ts';

/** The first day that the office has records of. */
export const FIRST_DAY: IsoDate = '2021-01-04';

/** Days laid out around the day of the seed, so that "this month", "overdue" and "upcoming" mean something. */
export interface Timeline {
  readonly now: Date;
  readonly today: IsoDate;
  /** The day `days` from today; negative for the past. */
  day(days: number): IsoDate;
  /** A past day, 2021 to today, recent ones likelier. */
  past(random: Random): IsoDate;
  /**
   * `count` days in order. Some lie in every week, month and quarter around today and in every year since
   * 2021; the rest are spread over the past, and `aheadShare` of them over the next `aheadDays`.
   */
  spread(random: Random, count: number, ahead?: { share: number; days: number }): IsoDate[];
  /** The instant at which the clock in Manila shows this time on that day. */
  at(day: IsoDate, hour: number, minute?: number): Date;
  /** Like `at`, but never later than now: when a row was written down. */
  recorded(day: IsoDate, hour: number, minute?: number): Date;
}

const middle = (range: { from: IsoDate }, days: number) => addDays(range.from, days);

/** The later of two instants. */
export const latest = (a: Date, b: Date): Date => new Date(Math.max(a.getTime(), b.getTime()));

/** A day in every period that people name, so that none is empty whatever day of the year it is. */
const anchors = (now: IsoDate): IsoDate[] => {
  const week = calendarUnit(now, 'week');
  const month = calendarUnit(now, 'month');
  const quarter = calendarUnit(now, 'quarter');
  const year = Number(now.slice(0, 4));
  const near = [-29, -20, -9, -6, -3, -1, 0, 1, 2, 5, 8, 13, 19, 27, 44, 58, 75, 88].map((days) =>
    addDays(now, days),
  );
  const weeks = [-14, -7, 0, 7].flatMap((days) => [1, 4].map((offset) => addDays(week.from, days + offset)));
  const months = [-3, -2, -1, 0, 1, 2].map((months_) => middle({ from: addMonths(month.from, months_) }, 11));
  const quarters = [-6, -3, 0, 3].flatMap((months_) =>
    [8, 39, 70].map((days) => middle({ from: addMonths(quarter.from, months_) }, days)),
  );
  const years = Array.from({ length: year - 2021 + 2 }, (_, index) => 2021 + index).flatMap((each) =>
    ['02-17', '05-12', '08-20', '10-28'].map((rest) => `${each}-${rest}`),
  );
  return [...near, month.from, month.to, ...weeks, ...months, ...quarters, ...years];
};

/**
 * Lays out days around the one that the clock shows in Manila.
 *
 * @example createTimeline(fixedClock('2026-11-22T02:00:00Z')).day(-1) // '2026-11-21'
 */
export const createTimeline = (clock: Clock): Timeline => {
  const now = clock.now();
  const todayInManila = today(clock);
  const span = Math.max(
    365,
    Math.round((Date.parse(todayInManila) - Date.parse(FIRST_DAY)) / (24 * 60 * 60 * 1000)),
  );
  const day = (days: number) => addDays(todayInManila, days);
  const past = (random: Random) => day(-Math.floor(span * random.float() ** 1.15));
  const at = (date: IsoDate, hour: number, minute = 0) =>
    new Date(`${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00+08:00`);

  return {
    now,
    today: todayInManila,
    day,
    past,
    at,
    spread: (random, count, ahead) => {
      const planned = ahead ?? { share: 0, days: 0 };
      const limit = day(planned.days);
      const fixed = anchors(todayInManila).filter((date) => date <= limit);
      const rest = Array.from({ length: Math.max(0, count - fixed.length) }, () =>
        random.chance(planned.share) ? day(random.int(1, planned.days)) : past(random),
      );
      return [...fixed.slice(0, count), ...rest].sort();
    },
    recorded: (date, hour, minute) => new Date(Math.min(at(date, hour, minute).getTime(), now.getTime())),
  };
};
