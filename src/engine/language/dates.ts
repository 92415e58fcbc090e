import type { IsoDate } from '../../core/calendar.ts';
import type { Wording } from './sense.ts';
import { wordTable } from './word-table.ts';

/** Months by every name that people type, English and Filipino. */
export const MONTHS: Readonly<Record<string, number>> = wordTable({
  january: 1,
  jan: 1,
  enero: 1,
  february: 2,
  feb: 2,
  pebrero: 2,
  march: 3,
  mar: 3,
  marso: 3,
  april: 4,
  apr: 4,
  abril: 4,
  may: 5,
  mayo: 5,
  june: 6,
  jun: 6,
  hunyo: 6,
  july: 7,
  jul: 7,
  hulyo: 7,
  august: 8,
  aug: 8,
  agosto: 8,
  september: 9,
  sep: 9,
  sept: 9,
  setyembre: 9,
  october: 10,
  oct: 10,
  oktubre: 10,
  november: 11,
  nov: 11,
  nobyembre: 11,
  december: 12,
  dec: 12,
  disyembre: 12,
}); // prettier-ignore

const NAMES: Readonly<Record<'en' | 'fil', readonly string[]>> = {
  en: [
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
  ],
  fil: [
    'Enero',
    'Pebrero',
    'Marso',
    'Abril',
    'Mayo',
    'Hunyo',
    'Hulyo',
    'Agosto',
    'Setyembre',
    'Oktubre',
    'Nobyembre',
    'Disyembre',
  ],
}; // prettier-ignore

/**
 * A day in words.
 *
 * @example dayWords('2026-11-22') // { en: '22 November 2026', fil: '22 Nobyembre 2026' }
 */
export const dayWords = (date: IsoDate): Wording => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { en: `${day} ${NAMES.en[month - 1]} ${year}`, fil: `${day} ${NAMES.fil[month - 1]} ${year}` };
};

/**
 * A month in words.
 *
 * @example monthWords('2026-11-01').en // 'November 2026'
 */
export const monthWords = (date: IsoDate): Wording => {
  const [year, month] = date.split('-').map(Number) as [number, number];
  return { en: `${NAMES.en[month - 1]} ${year}`, fil: `${NAMES.fil[month - 1]} ${year}` };
};
