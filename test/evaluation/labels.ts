import { MONTHS } from '../../src/engine/language/dates.ts';
import { fold } from '../../src/engine/language/fold.ts';

/** Words as they are compared: without regard to case, accents or `_`. */
export const plain = (value: unknown): string =>
  fold(String(value ?? ''))
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim();

const twoDigits = (month: number): string => String(month).padStart(2, '0');

/** The period that a trend's label names, whichever way it is written: `2026-05`, `2026-Q2` or `2026`. */
const periodOf = (label: string): string | null => {
  const quarter = /^(?:(\d{4})[- ]q([1-4])|q([1-4]) (\d{4}))$/.exec(label);
  if (quarter) return `${quarter[1] ?? quarter[4]}-Q${quarter[2] ?? quarter[3]}`;
  const digits = /^(\d{4})-(\d{2})$/.exec(label);
  if (digits) return label;
  const [, name, year] = /^(\p{L}+) (\d{4})$/u.exec(label) ?? [];
  const month = name === undefined ? undefined : MONTHS[name];
  return month === undefined ? null : `${year}-${twoDigits(month)}`;
};

/** Whether two labels are the same words or name the same period. */
export const sameLabel = (shown: unknown, gold: unknown): boolean => {
  const [one, other] = [plain(shown), plain(gold)];
  return one === other || (periodOf(one) !== null && periodOf(one) === periodOf(other));
};

/** Whether a text holds some words. */
export const holds = (text: string, words: string): boolean => plain(text).includes(plain(words));
