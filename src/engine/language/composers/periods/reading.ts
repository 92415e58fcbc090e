import { addDays, calendarUnit, type IsoDate } from '../../../../core/calendar.ts';
import type { GeneralContext } from '../../composer.ts';
import { dayWords } from '../../dates.ts';
import type { Period, Wording } from '../../sense.ts';
import type { Unit } from './words.ts';

/** What periods are read from: the words behind one place, and the day that it is. */
export interface Words {
  readonly today: IsoDate;
  /** The word so many places on, as the lexicon is keyed by; empty behind the end. */
  readonly word: (offset: number) => string;
  /** The same without a plural ending. */
  readonly stem: (offset: number) => string;
  readonly number: (offset: number) => number | undefined;
  /** Whether nothing but a mark parts this word from the one before: "2026-03". */
  readonly tight: (offset: number) => boolean;
}

/** A period, and how many words it took. */
export interface Reading {
  readonly length: number;
  readonly period: Period;
}

export const wordsFrom = ({ tokens, today, lookUp }: GeneralContext, at: number): Words => ({
  today,
  word: (offset) => tokens[at + offset]?.norm ?? '',
  stem: (offset) => tokens[at + offset]?.stem ?? '',
  number: (offset) => {
    const { number, norm = '' } = tokens[at + offset] ?? {};
    if (number !== undefined || !IN_TENS.test(norm)) return number;
    return lookUp(norm).flatMap((sense) => (sense.kind === 'number' ? [sense.value] : []))[0];
  },
  tight: (offset) => tokens[at + offset]?.start === (tokens[at + offset - 1]?.end ?? 0) + 1,
});

/** "Thirty days", "tatlumpung araw" */
const IN_TENS = /.(?:ty|pu|pung)$/;

/** How many words from `offset` are of a set. */
export const skipping = ({ word }: Words, offset: number, links: ReadonlySet<string>): number => {
  let next = offset;
  while (links.has(word(next))) next += 1;
  return next;
};

export const isYear = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1800 && value <= 2100;

export const sameWords = (text: string): Wording => ({ en: text, fil: text });

export const ofYear = (year: number): Period => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  year,
  label: { en: `in ${year}`, fil: `noong ${year}` },
});

/** "1 January 2026 to 31 December 2026", "22 November 2026". */
const spanWords = (from: IsoDate, to: IsoDate): Wording => {
  const [first, last] = [dayWords(from), dayWords(to)];
  return from === to ? first : { en: `${first.en} to ${last.en}`, fil: `${first.fil} hanggang ${last.fil}` };
};

/** The calendar unit that holds a day, called by `words` and its first and last day. */
export const ofUnit = (date: IsoDate, unit: Unit, words: Wording): Period => {
  const range = calendarUnit(date, unit);
  const span = spanWords(range.from, range.to);
  return {
    ...range,
    label: { en: `${words.en} (${span.en})`, fil: `${words.fil} (${span.fil})` },
    ...(unit === 'year' && { year: Number(range.from.slice(0, 4)) }),
  };
};

const two = (figure: number): string => String(figure).padStart(2, '0');

export const firstOf = (year: number, month: number): IsoDate => `${year}-${two(month)}-01`;

/** A calendar month. */
export const ofMonth = (year: number, month: number): Period => {
  const words = dayWords(firstOf(year, month));
  return {
    ...calendarUnit(firstOf(year, month), 'month'),
    label: { en: `in ${words.en.replace(/^\d+ /, '')}`, fil: `noong ${words.fil.replace(/^\d+ /, '')}` },
  };
};

/** A day of the calendar; null where the month has no such day. */
export const ofDay = (year: number, month: number, day: number): Period | null => {
  const { from, to } = calendarUnit(firstOf(year, month), 'month');
  if (day < 1 || day > Number(to.slice(8))) return null;
  const date = addDays(from, day - 1);
  const words = dayWords(date);
  return { from: date, to: date, label: { en: `on ${words.en}`, fil: `noong ${words.fil}` } };
};

/** From one day to another. */
export const between = (from: IsoDate, to: IsoDate): Period => ({
  from,
  to,
  label: {
    en: `from ${dayWords(from).en} to ${dayWords(to).en}`,
    fil: `mula ${dayWords(from).fil} hanggang ${dayWords(to).fil}`,
  },
});
