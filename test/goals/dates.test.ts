import { describe, expect, test } from 'vitest';
import { readDate } from '../../src/core/read-date.ts';

const ANCHOR = '2026-11-22';

const READ: readonly (readonly [written: string, date: string])[] = [
  ['2027-03-15', '2027-03-15'],
  ['2027-3-5', '2027-03-05'],
  ['2027/04/01', '2027-04-01'],
  ['15 March 2027', '2027-03-15'],
  ['March 15, 2027', '2027-03-15'],
  ['15th of March 2027', '2027-03-15'],
  ['Monday, March 15, 2027', '2027-03-15'],
  ['15 Marso 2027', '2027-03-15'],
  ['Marso 2027', '2027-03-31'],
  ['Mar 2027', '2027-03-31'],
  ['end of March 2027', '2027-03-31'],
  ['2027-02', '2027-02-28'],
  ['by June', '2027-06-30'],
  ['by the end of June', '2027-06-30'],
  ['before June 2027', '2027-05-31'],
  ['before 15 March 2027', '2027-03-14'],
  ['bago 15 Marso 2027', '2027-03-14'],
  ['December 15', '2026-12-15'],
  ['Nov 1', '2027-11-01'],
  ['15.03.2027', '2027-03-15'],
  ['15/03/2027', '2027-03-15'],
  ['03/15/2027', '2027-03-15'],
  ['05/05/2027', '2027-05-05'],
  ['2027', '2027-12-31'],
  ['end of 2027', '2027-12-31'],
  ['Q2 2027', '2027-06-30'],
  ['in 6 months', '2027-05-22'],
  ['6 months', '2027-05-22'],
  ['within three weeks', '2026-12-13'],
  ['90 days', '2027-02-20'],
  ['two weeks from now', '2026-12-06'],
  ['half a year', '2027-05-22'],
  ['a year and a half', '2028-05-22'],
  ['sa loob ng 3 buwan', '2027-02-22'],
  ['next week', '2026-11-29'],
  ['next month', '2026-12-31'],
  ['susunod na buwan', '2026-12-31'],
  ['this year', '2026-12-31'],
  ['tomorrow', '2026-11-23'],
  ['bukas', '2026-11-23'],
  ['Friday', '2026-11-27'],
  ['Deadline: 2027-05-01', '2027-05-01'],
  ['2027-03-15T20:00:00Z', '2027-03-16'],
  ['2027-03-15T08:00:00', '2027-03-15'],
];

const REPORTED: readonly (readonly [written: string, problem: string])[] = [
  ['2027-02-30', 'no such day'],
  ['31 June 2027', 'no such day'],
  ['03/04/2027', 'either way round'],
  ['Fall 2027', 'a season'],
  ['soon', 'not a date'],
  ['asap', 'not a date'],
  ['next Friday', 'not a date'],
  ['in 99999 days', 'not a date'],
  ['', 'no date'],
];

describe('a date or deadline', () => {
  test.each(READ)('%s is read as %s', (written, date) => {
    expect(readDate(written, ANCHOR, 'Asia/Manila')).toMatchObject({ ok: true, date });
  });

  test.each(REPORTED)('%s is reported: %s', (written, problem) => {
    const reading = readDate(written, ANCHOR, 'Asia/Manila');
    expect(reading.ok ? reading.date : reading.problem).toContain(problem);
  });

  test('a moment belongs to the day of the person’s own zone', () => {
    expect(readDate('2027-03-15T20:00:00Z', ANCHOR, 'America/New_York')).toMatchObject({
      date: '2027-03-15',
    });
  });
});
