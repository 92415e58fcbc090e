import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, calendarUnit, dayOfWeek, type IsoDate } from './calendar.ts';
import { MONTHS, monthNumber, NUMBERS, WEEKDAYS } from './date-words.ts';

export type DateReading =
  | {
      readonly ok: true;
      /** The day; for a week, month or year the last day of it, since a deadline is what is read. */
      readonly date: IsoDate;
      readonly precision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';
      /** Counted from the anchor ("in 6 months") rather than written out. */
      readonly relative: boolean;
    }
  | { readonly ok: false; readonly problem: string };

const NUMBER = `\\d{1,4}|${[...NUMBERS.keys()].join('|')}`;
const LEAD =
  /^(?:the |my )?(?:(?:deadline|target date|due(?: date)?|end date|date)(?: is)?:? )?(?:(?:by|before|until|till|on|no later than|not later than|latest|sa|bago(?: ang)?|hanggang(?: sa)?|deadline) )*(?:the )?/;

const fail = (problem: string): DateReading => ({ ok: false, problem });

const day = (year: number, month: number, dayOfMonth: number): DateReading => {
  try {
    const date = Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
    if (year < 1900 || year > 2200) return fail('the year is out of range');
    return { ok: true, date: date.toString(), precision: 'DAY', relative: false };
  } catch {
    return fail('there is no such day in the calendar');
  }
};

const monthEnd = (year: number, month: number): DateReading => {
  const first = day(year, month, 1);
  if (!first.ok) return first;
  return { ok: true, date: calendarUnit(first.date, 'month').to, precision: 'MONTH', relative: false };
};

/** The year that makes a day without one the next to come. */
const comingYear = (anchor: IsoDate, month: number, dayOfMonth: number): number => {
  const year = Number(anchor.slice(0, 4));
  const written = `${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return written >= anchor.slice(5) ? year : year + 1;
};

interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray, anchor: IsoDate, zone: string): DateReading;
}

const relative = (date: IsoDate, precision: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'): DateReading => ({
  ok: true,
  date,
  precision,
  relative: true,
});

const count = (word: string | undefined): number => {
  const text = (word ?? '').toLowerCase();
  return NUMBERS.get(text) ?? Number(text);
};

const unitDate = (anchor: IsoDate, amount: number, unit: string): DateReading => {
  if (amount > 1200) return fail('it is too far away');
  if (/^(?:day|araw)/.test(unit)) return relative(addDays(anchor, amount), 'DAY');
  if (/^(?:w|linggo)/.test(unit)) return relative(addDays(anchor, amount * 7), 'DAY');
  if (/^(?:mo|mth|buwan)/.test(unit)) return relative(addMonths(anchor, amount), 'DAY');
  if (/^(?:quarter)/.test(unit)) return relative(addMonths(anchor, amount * 3), 'DAY');
  return amount > 100 ? fail('it is too far away') : relative(addMonths(anchor, amount * 12), 'DAY');
};

const UNIT = 'days?|weeks?|wks?|months?|mos?|mths?|quarters?|years?|yrs?|araw|linggo|buwan|taon';

/** In order: what is written out in full comes before what needs the anchor. */
const RULES: readonly Rule[] = [
  {
    pattern: /^(\d{4})-(\d{1,2})-(\d{1,2})$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d)),
  },
  {
    // A moment belongs to the day that it falls on where the person lives.
    pattern: /^\d{4}-\d{2}-\d{2}t\d{2}:\d{2}.*(?:z|[+-]\d{2}:?\d{2})$/,
    read: ([text = ''], _anchor, zone) => {
      try {
        const date = Temporal.Instant.from(text.toUpperCase()).toZonedDateTimeISO(zone).toPlainDate();
        return { ok: true, date: date.toString(), precision: 'DAY', relative: false };
      } catch {
        return fail('there is no such moment in the calendar');
      }
    },
  },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})[t ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
    read: ([, y, m, d]) => day(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
    read: ([, d, m, y]) => day(Number(y), Number(m), Number(d)),
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/,
    read: ([, a, b, y]) => {
      const [first, second, year] = [Number(a), Number(b), Number(y)];
      if (first > 12) return day(year, second, first);
      if (second > 12 || first === second) return day(year, first, second);
      return fail('day and month could be either way round; write it like 2027-03-15');
    },
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|ng)?(?: of)?[ -](${MONTHS})\\.?,?[ -](\\d{4})$`),
    read: ([, d, m = '', y]) => day(Number(y), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(${MONTHS})\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$`),
    read: ([, m = '', d, y]) => day(Number(y), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(?:(?:the )?end of )?(${MONTHS})\\.?,?(?: of)? (\\d{4})$`),
    read: ([, m = '', y]) => monthEnd(Number(y), monthNumber(m)),
  },
  { pattern: /^(\d{4})-(\d{2})$/, read: ([, y, m]) => monthEnd(Number(y), Number(m)) },
  {
    pattern: /^(?:q([1-4])|([1-4])q)[ ,-]?(\d{4})$|^(\d{4})[ -]?q([1-4])$/,
    read: ([, a, b, y, z, c]) => monthEnd(Number(y ?? z), Number(a ?? b ?? c) * 3),
  },
  {
    pattern: /^(?:(?:the )?end of )?(?:the year |year )?(20\d{2})$/,
    read: ([, y]) => ({ ok: true, date: `${y}-12-31`, precision: 'YEAR', relative: false }),
  },
  {
    pattern: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTHS})$`),
    read: ([, d, m = ''], anchor) =>
      day(comingYear(anchor, monthNumber(m), Number(d)), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?$`),
    read: ([, m = '', d], anchor) =>
      day(comingYear(anchor, monthNumber(m), Number(d)), monthNumber(m), Number(d)),
  },
  {
    pattern: new RegExp(`^(?:(?:the )?end of |next |this )?(${MONTHS})$`),
    read: ([, m = ''], anchor) => monthEnd(comingYear(anchor, monthNumber(m), 31), monthNumber(m)),
  },
  {
    pattern: /^(christmas(?: eve| day)?|pasko|new year(?:['’]s)?(?: day)?|bagong taon)(?: (?:of )?(\d{4}))?$/,
    read: ([, feast = '', y], anchor) => {
      const [month, dayOfMonth] = /^(?:new|bagong)/.test(feast)
        ? [1, 1]
        : [12, feast.endsWith('eve') ? 24 : 25];
      return day(y === undefined ? comingYear(anchor, month, dayOfMonth) : Number(y), month, dayOfMonth);
    },
  },
  { pattern: /^(?:today|ngayon|ngayong araw)$/, read: (_, anchor) => relative(anchor, 'DAY') },
  { pattern: /^(?:tomorrow|bukas)$/, read: (_, anchor) => relative(addDays(anchor, 1), 'DAY') },
  {
    pattern: new RegExp(
      `^(?:(?:with)?in |after |about |around |loob ng |over )?(?:the )?(?:next )?(${NUMBER})[ -]?(?:na )?(${UNIT})(?:'s)?(?: from (?:now|today)| time| mula ngayon| left| long)?$`,
    ),
    read: ([, n, unit = ''], anchor) => unitDate(anchor, count(n), unit),
  },
  { pattern: /^(?:in |within )?half a year$/, read: (_, anchor) => relative(addMonths(anchor, 6), 'DAY') },
  {
    pattern: /^(?:in |within )?a year and a half$/,
    read: (_, anchor) => relative(addMonths(anchor, 18), 'DAY'),
  },
  {
    pattern:
      /^(?:the )?(?:end of )?(this|the|next|susunod na|ngayong) (week|month|quarter|year|linggo|buwan|taon)$/,
    read: ([, which = '', unit = ''], anchor) => {
      const named = { linggo: 'week', buwan: 'month', taon: 'year' }[unit] ?? unit;
      const of = calendarUnit(anchor, named as 'week' | 'month' | 'quarter' | 'year');
      const next = which === 'next' || which === 'susunod na';
      const end = next ? calendarUnit(addDays(of.to, 1), named as 'week').to : of.to;
      return relative(
        end,
        { week: 'WEEK', year: 'YEAR' }[named] === undefined ? 'MONTH' : named === 'week' ? 'WEEK' : 'YEAR',
      );
    },
  },
  {
    pattern: new RegExp(`^(this )?(?:coming )?(${WEEKDAYS.join('|')})$`),
    read: ([, , name = ''], anchor) => {
      const ahead = (WEEKDAYS.indexOf(name) + 1 - dayOfWeek(anchor) + 7) % 7;
      return relative(addDays(anchor, ahead), 'DAY');
    },
  },
];

/** "Before June 2027" ends with May, and "before 15 March" on the 14th. */
const dayBefore = (reading: DateReading, text: string): DateReading => {
  if (!reading.ok) return reading;
  if (/q[1-4]|[1-4]q|quarter/.test(text)) return fail('write the day instead of the quarter');
  const unit = { DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' } as const;
  const first = calendarUnit(reading.date, unit[reading.precision]).from;
  return { ...reading, date: addDays(first, -1), precision: 'DAY' };
};

const SEASON = /\b(?:spring|summer|fall|autumn|winter|intake|semester|tag-?init|tag-?ulan)\b/;

/**
 * Reads a date or a deadline as people write it, absolute or counted from `anchor` (the day it was written).
 * A week, month or year gives its last day. What cannot be told for certain ("03/04/2027", "Fall 2027",
 * "soon") comes back as a problem in words for the person who wrote it.
 *
 * @example readDate('by the end of March 2027', '2026-11-22', 'Asia/Manila') // { ok: true, date: '2027-03-31', … }
 */
export const readDate = (input: string, anchor: IsoDate, zone: string): DateReading => {
  const whole = input.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ').replace(/[.!]$/, '');
  if (whole === '' || whole.length > 60) return fail('there is no date in it');
  const text = whole.replace(LEAD, '').trim();
  const plain = text.replace(
    /^(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?,? (?=\d|[a-z]{3,} \d)/,
    '',
  );
  for (const rule of RULES) {
    const match = rule.pattern.exec(plain);
    if (match === null) continue;
    const reading = rule.read(match, anchor, zone);
    return /\b(?:before|bago)\b/.test(whole) ? dayBefore(reading, plain) : reading;
  }
  return fail(
    SEASON.test(text) ? 'a season is not a day; write the date' : 'it is not a date that can be read',
  );
};
