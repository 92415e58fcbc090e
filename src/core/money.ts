import { AMBIGUOUS, CURRENCY_WORDS } from './currency-words.ts';
import { findAmounts } from './money-amounts.ts';
import { type Currency, UNITS_PER_USD } from './money-rates.ts';

export type MoneyPeriod = 'HOUR' | 'DAY' | 'WEEK' | 'MONTH' | 'TERM' | 'YEAR';

/** An amount or a range of one currency. For an exact amount `min` equals `max`. */
export interface Money {
  readonly min: number;
  readonly max: number;
  readonly currency: Currency;
  readonly bound: 'EXACT' | 'ABOUT' | 'AT_MOST' | 'AT_LEAST' | 'RANGE';
  /** What it recurs by; null where nothing was said. */
  readonly period: MoneyPeriod | null;
}

export type MoneyReading =
  | { readonly ok: true; readonly money: Money }
  | { readonly ok: false; readonly problem: string };

const CODES = Object.keys(UNITS_PER_USD).join('|');
/** Codes that are also English words: "I can try 10k USD" is not Turkish. */
const WORDLIKE = /^(?:try|cop|mad|gel|pen)$/;
/** One pass over the text: a group for each spelling, in order, and the codes last. */
const CURRENCY = new RegExp(
  `(?<![\\p{L}])(?:${CURRENCY_WORDS.map(([spelling]) => `(${spelling})`).join('|')}|(${CODES}))(?![\\p{L}])`,
  'giu',
);

const PERIODS: readonly (readonly [RegExp, MoneyPeriod])[] = [
  [/\b(?:per|an|a|each|every)\s+hour\b|\bhourly\b|\/\s?(?:h|hr|hour)\b/i, 'HOUR'],
  [/\b(?:per|a|each|every)\s+day\b|\bdaily\b|\/\s?day\b|\b(?:kada|bawat|sa isang) araw\b/i, 'DAY'],
  [/\b(?:per|a|each|every)\s+week\b|\bweekly\b|\/\s?(?:wk|week)\b|\b(?:kada|bawat) linggo\b/i, 'WEEK'],
  [
    /\b(?:per|a|each|every)\s+month\b|\bmonthly\b|\bp\.?c\.?m\b|\/\s?(?:mo|mth|month)\b|\b(?:kada|bawat) buwan\b|\bbuwan-buwan\b/i,
    'MONTH',
  ],
  [/\b(?:per|a|each|every)\s+(?:term|semester|sem|trimester)\b|\/\s?(?:term|sem|semester)\b/i, 'TERM'],
  [
    /\b(?:per|a|each|every)\s+(?:year|annum)\b|\byearly\b|\bannual(?:ly)?\b|\bp\.?\s?a\b|\/\s?(?:yr|year|annum)\b|\b(?:kada|bawat) taon\b/i,
    'YEAR',
  ],
];

const AT_MOST =
  /[≤<]|\b(?:or less|up to|under|below|less than|no more than|not more than|max(?:imum)?|at most|within|hanggang|hindi hihigit sa)\b/i;
const AT_LEAST =
  /[≥>]|\d\s*[a-z]{0,2}\s*\+|\b(?:or more|from|at least|over|above|more than|min(?:imum)?|not less than|no less than|hindi bababa sa)\b/i;
const ABOUT =
  /[~≈]|\b(?:around|about|approx(?:imately)?|roughly|circa|or so|some|more or less|mga|halos|nearly|almost)\b/i;
const FREE = /^(?:it'?s |it is )?(?:for )?(?:free|libre|nothing|no cost|zero|none|wala|nil)[.!]?$/i;
/** Words that turn the sense round, or put a second thought beside the first: reading on would be a guess. */
const UNSURE =
  /\b(?:not|don'?t|doesn'?t|can'?t|cannot|never|without|except|unlimited|depends|unknown|unsure|or)\b/i;
const NOT_MORE = /\b(?:not|no) (?:more|less) than\b|\bor (?:more|less|so)\b/gi;
const NOT_LESS = /\b(?:not|no) less than\b/i;

const fail = (problem: string): MoneyReading => ({ ok: false, problem });

/** Currencies named in the text, and the text with their names blanked out. */
const takeCurrencies = (text: string) => {
  const found = new Set<Currency | typeof AMBIGUOUS>();
  const rest = text.replace(CURRENCY, (match: string, ...groups: unknown[]) => {
    const index = groups.findIndex((group) => typeof group === 'string');
    const currency = CURRENCY_WORDS[index]?.[1];
    if (currency === undefined && WORDLIKE.test(match)) return match;
    found.add(currency ?? (match.toUpperCase() as Currency));
    return ' '.repeat(match.length);
  });
  return { found, rest };
};

const CODE_BEFORE_DIGITS = new RegExp(`(${CODES})(?=\\d)`, 'gi');
const DIGITS_BEFORE_CODE = new RegExp(`(\\d(?:k|m|mn|bn)?)(?=(?:${CODES})(?![a-z]))`, 'gi');

/** Letters that touch digits ("8500USD", "10kUSD", "PHP50,000") are set apart, multipliers excepted. */
const spaced = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(CODE_BEFORE_DIGITS, '$1 ')
    .replace(DIGITS_BEFORE_CODE, '$1 ');

/**
 * Reads an amount of money as people write it: "$10k", "20k-30k GBP", "€15.000,50", "₱1.2M", "10 lakh INR",
 * "around 12 thousand dollars", "≤£10k", "US$ 8.500", "free". `currency` is what holds where the text names
 * none (a field beside it). Nothing is assumed: a text without a currency, with two, or with several
 * amounts that are no range comes back as a problem, in words for the person who wrote it.
 *
 * @example parseMoney('20k-30k GBP') // { ok: true, money: { min: 20000, max: 30000, currency: 'GBP', … } }
 */
export const parseMoney = (input: string, currency: string | null = null): MoneyReading => {
  const text = spaced(input).trim();
  if (text === '' || text.length > 200) return fail('there is no amount in it');
  const fallback = currency === null ? null : currencyOf(currency);
  if (FREE.test(text)) return { ok: true, money: amount(0, 0, fallback ?? 'USD', 'EXACT', null) };
  if (UNSURE.test(text.replace(NOT_MORE, ' '))) return fail('it is not one plain amount');

  const { found, rest } = takeCurrencies(text);
  if (found.has(AMBIGUOUS) && found.size === 1 && fallback === null) {
    return fail('several currencies share that name; write its code, such as PHP or USD');
  }
  found.delete(AMBIGUOUS);
  if (found.size > 1) return fail('it names more than one currency');
  const named = [...found][0] as Currency | undefined;
  const amounts = findAmounts(rest);
  if (amounts === null) return fail('the number in it can be read in more than one way');
  if (amounts.length === 0) return fail('there is no amount in it');
  const [low, high] = amounts;
  if (amounts.length > 2 || low === undefined) return fail('it names several amounts');
  const use = named ?? fallback;
  if (use === null || use === undefined) {
    return low.value === 0 && high === undefined
      ? { ok: true, money: amount(0, 0, 'USD', 'EXACT', null) }
      : fail('it does not say which currency');
  }
  const period = PERIODS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
  if (high !== undefined) {
    if (!high.rangeEnd) return fail('it names several amounts');
    const [a, b] = [low.value, high.value];
    return { ok: true, money: amount(Math.min(a, b), Math.max(a, b), use, 'RANGE', period) };
  }
  const bound =
    AT_MOST.test(text) && !NOT_LESS.test(text)
      ? 'AT_MOST'
      : AT_LEAST.test(text)
        ? 'AT_LEAST'
        : ABOUT.test(text)
          ? 'ABOUT'
          : 'EXACT';
  return { ok: true, money: amount(low.value, low.value, use, bound, period) };
};

const amount = (
  min: number,
  max: number,
  currency: Currency,
  bound: Money['bound'],
  period: MoneyPeriod | null,
): Money => ({ min, max, currency, bound, period });

/** The one currency that a word or a code names; null where it names none or several. */
export const currencyOf = (text: string): Currency | null => {
  const { found } = takeCurrencies(text.normalize('NFKC'));
  const [only] = found;
  return found.size === 1 && only !== undefined && only !== AMBIGUOUS ? only : null;
};

/** The upper end in US dollars, by the table of approximate planning rates: for tiers, never for show. */
export const inUsd = (money: Money): number => money.max / UNITS_PER_USD[money.currency];

const grouped = (value: number): string => {
  const [whole = '0', cents] = (Math.round(value * 100) / 100).toString().split('.');
  const body = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return cents === undefined ? body : `${body}.${cents.padEnd(2, '0')}`;
};

const PER: Record<MoneyPeriod, string> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  TERM: 'a term',
  YEAR: 'a year',
};

/** In words that say no more than what was read: "up to GBP 10,000 a year", "about USD 12,000". */
export const formatMoney = (money: Money): string => {
  const { min, max, currency, bound, period } = money;
  const sum =
    bound === 'RANGE' ? `${currency} ${grouped(min)} to ${grouped(max)}` : `${currency} ${grouped(max)}`;
  const lead = { EXACT: '', ABOUT: 'about ', AT_MOST: 'up to ', AT_LEAST: 'at least ', RANGE: '' }[bound];
  return `${lead}${sum}${period === null ? '' : ` ${PER[period]}`}`;
};
