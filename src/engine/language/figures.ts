import type { Unit } from '../query/dataset.ts';
import type { Wording } from './sense.ts';

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
