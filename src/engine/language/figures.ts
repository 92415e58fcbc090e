import type { Unit } from '../query/dataset.ts';
import type { Bound } from '../query/plan.ts';
import type { Comparator, Wording } from './sense.ts';

const rounded = new Intl.NumberFormat('en-PH', { maximumFractionDigits: 1 });
const small = new Intl.NumberFormat('en-PH', { maximumSignificantDigits: 2 });
/** To one decimal, but something is never written as nothing. */
const plain = {
  format: (value: number): string => (Math.abs(value) < 0.1 ? small : rounded).format(value),
};
const whole = new Intl.NumberFormat('en-PH', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en-PH', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const COUNTED: Partial<Readonly<Record<Unit, readonly [one: string, many: string, fil: string]>>> = {
  people: ['person', 'people', 'tao'],
  households: ['household', 'households', 'sambahayan'],
  days: ['day', 'days', 'araw'],
  hours: ['hour', 'hours', 'oras'],
  months: ['month', 'months', 'buwan'],
  years: ['year', 'years', 'taon'],
};

/**
 * A figure as people write it in the Philippines: thousands separators, pesos with their sign, a unit behind.
 *
 * @example figure(1204, 'people').en // '1,204 people'
 * @example figure(2500000, 'pesos').fil // '₱2,500,000'
 */
export const figure = (value: number, unit: Unit = 'none'): Wording => {
  const same = (text: string): Wording => ({ en: text, fil: text });
  switch (unit) {
    case 'pesos':
      return same(`₱${Number.isInteger(value) ? whole.format(value) : cents.format(value)}`);
    case 'percent':
      return same(`${plain.format(value)}%`);
    case 'year':
      return same(String(Math.round(value)));
    case 'none':
      return same(plain.format(value));
    default: {
      const [one, many, fil] = COUNTED[unit]!;
      const text = plain.format(value);
      return { en: `${text} ${value === 1 ? one : many}`, fil: `${text} ${fil}` };
    }
  }
};

const PHRASES: Readonly<Record<Comparator, readonly [en: string, fil: string]>> = {
  gt: ['more than', 'higit sa'],
  gte: ['at least', 'hindi bababa sa'],
  lt: ['fewer than', 'mas mababa sa'],
  lte: ['at most', 'hindi hihigit sa'],
  eq: ['exactly', 'eksaktong'],
  ne: ['other than', 'hindi'],
};

/** What is not counted but measured is less, not fewer. */
const MEASURED: ReadonlySet<Unit> = new Set(['pesos', 'percent']);

/**
 * A bound in words.
 *
 * @example boundWords({ op: 'gt', value: 500 }, 'people').en // 'more than 500 people'
 */
export const boundWords = ({ op, value, upTo }: Bound, unit: Unit = 'none'): Wording => {
  const [low, high] = [figure(value, unit), figure(upTo ?? 0, unit)];
  const [en, fil] = PHRASES[op];
  return upTo === undefined
    ? { en: `${op === 'lt' && MEASURED.has(unit) ? 'less than' : en} ${low.en}`, fil: `${fil} ${low.fil}` }
    : { en: `between ${low.en} and ${high.en}`, fil: `${low.fil} hanggang ${high.fil}` };
};
