import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/engine/language/analyze.ts';
import { TODAY, wholeOf, wordsAlone } from './words.ts';

/** A Sunday, so that weeks that begin on Monday show: 22 November 2026. */
const corpus: readonly (readonly [text: string, from: string | null, to: string | null])[] = [
  ['today', '2026-11-22', '2026-11-22'],
  ['ngayon', '2026-11-22', '2026-11-22'],
  ['yesterday', '2026-11-21', '2026-11-21'],
  ['kahapon', '2026-11-21', '2026-11-21'],
  ['tomorrow', '2026-11-23', '2026-11-23'],
  ['bukas', '2026-11-23', '2026-11-23'],
  ['this week', '2026-11-16', '2026-11-22'],
  ['ngayong linggo', '2026-11-16', '2026-11-22'],
  ['last week', '2026-11-09', '2026-11-15'],
  ['nakaraang linggo', '2026-11-09', '2026-11-15'],
  ['next week', '2026-11-23', '2026-11-29'],
  ['susunod na linggo', '2026-11-23', '2026-11-29'],
  ['this month', '2026-11-01', '2026-11-30'],
  ['the current month', '2026-11-01', '2026-11-30'],
  ['ngayong buwan', '2026-11-01', '2026-11-30'],
  ['last month', '2026-10-01', '2026-10-31'],
  ['previous month', '2026-10-01', '2026-10-31'],
  ['noong nakaraang buwan', '2026-10-01', '2026-10-31'],
  ['next month', '2026-12-01', '2026-12-31'],
  ['susunod na buwan', '2026-12-01', '2026-12-31'],
  ['this quarter', '2026-10-01', '2026-12-31'],
  ['last quarter', '2026-07-01', '2026-09-30'],
  ['next quarter', '2027-01-01', '2027-03-31'],
  ['this year', '2026-01-01', '2026-12-31'],
  ['ngayong taon', '2026-01-01', '2026-12-31'],
  ['last year', '2025-01-01', '2025-12-31'],
  ['nakaraang taon', '2025-01-01', '2025-12-31'],
  ['next year', '2027-01-01', '2027-12-31'],
  ['last 30 days', '2026-10-23', '2026-11-22'],
  ['in the last 30 days', '2026-10-23', '2026-11-22'],
  ['past 6 months', '2026-05-22', '2026-11-22'],
  ['last six months', '2026-05-22', '2026-11-22'],
  ['nakaraang anim na buwan', '2026-05-22', '2026-11-22'],
  ['nakalipas na 30 araw', '2026-10-23', '2026-11-22'],
  ['last 2 weeks', '2026-11-08', '2026-11-22'],
  ['last 3 years', '2023-11-22', '2026-11-22'],
  ['last 2 quarters', '2026-05-22', '2026-11-22'],
  ['next 30 days', '2026-11-22', '2026-12-22'],
  ['next 3 months', '2026-11-22', '2027-02-22'],
  ['susunod na 3 buwan', '2026-11-22', '2027-02-22'],
  ['2025', '2025-01-01', '2025-12-31'],
  ['in 2025', '2025-01-01', '2025-12-31'],
  ['noong 2025', '2025-01-01', '2025-12-31'],
  ['FY 2025', '2025-01-01', '2025-12-31'],
  ['FY2025', '2025-01-01', '2025-12-31'],
  ['fiscal year 2025', '2025-01-01', '2025-12-31'],
  ['March 2026', '2026-03-01', '2026-03-31'],
  ['Mar 2026', '2026-03-01', '2026-03-31'],
  ['Marso 2026', '2026-03-01', '2026-03-31'],
  ['March of 2026', '2026-03-01', '2026-03-31'],
  ['February 2024', '2024-02-01', '2024-02-29'],
  ['Enero', '2026-01-01', '2026-01-31'],
  ['May 2026', '2026-05-01', '2026-05-31'],
  ['15 March 2026', '2026-03-15', '2026-03-15'],
  ['March 15, 2026', '2026-03-15', '2026-03-15'],
  ['March 15', '2026-03-15', '2026-03-15'],
  ['2026-03-15', '2026-03-15', '2026-03-15'],
  ['Q1 2026', '2026-01-01', '2026-03-31'],
  ['Q4', '2026-10-01', '2026-12-31'],
  ['first quarter of 2026', '2026-01-01', '2026-03-31'],
  ['ikalawang quarter ng 2025', '2025-04-01', '2025-06-30'],
  ['first half of 2026', '2026-01-01', '2026-06-30'],
  ['second semester of 2025', '2025-07-01', '2025-12-31'],
  ['before 2020', null, '2019-12-31'],
  ['bago 2020', null, '2019-12-31'],
  ['until 2020', null, '2020-12-31'],
  ['until today', null, '2026-11-22'],
  ['after 2020', '2021-01-01', null],
  ['since 2020', '2020-01-01', null],
  ['mula 2020', '2020-01-01', null],
  ['since March 2025', '2025-03-01', null],
  ['after 15 June 2026', '2026-06-16', null],
  ['from 2023 to 2025', '2023-01-01', '2025-12-31'],
  ['between 2023 and 2025', '2023-01-01', '2025-12-31'],
  ['2023 to 2025', '2023-01-01', '2025-12-31'],
  ['mula 2023 hanggang 2025', '2023-01-01', '2025-12-31'],
  ['from January to March 2026', '2026-01-01', '2026-03-31'],
  ['January to March 2025', '2025-01-01', '2025-03-31'],
  ['from March 2025 to June 2026', '2025-03-01', '2026-06-30'],
  ['noong isang buwan', '2026-10-01', '2026-10-31'],
  ['nung 2025', '2025-01-01', '2025-12-31'],
  ['sa linggong ito', '2026-11-16', '2026-11-22'],
  ['sa taong kasalukuyan', '2026-01-01', '2026-12-31'],
  ['nitong buwan', '2026-11-01', '2026-11-30'],
  ['two years ago', '2024-01-01', '2024-12-31'],
  ['dalawang taon na ang nakalipas', '2024-01-01', '2024-12-31'],
  ['within 30 days', '2026-11-22', '2026-12-22'],
  ['sa loob ng 90 araw', '2026-11-22', '2027-02-20'],
  ['60 days from now', '2026-11-22', '2027-01-21'],
  ['mula pa noong Enero', '2026-01-01', null],
  ['simula pa noong 2024', '2024-01-01', null],
  ['since the start of 2025', '2025-01-01', null],
  ['after the end of 2025', '2026-01-01', null],
  ['before the end of the year', null, '2026-12-31'],
  ['until the end of the month', null, '2026-11-30'],
  ['hanggang katapusan ng taon', null, '2026-12-31'],
  ['bago matapos ang taon', null, '2026-12-31'],
  ['bago mag-Hunyo', null, '2026-05-31'],
  ['January to June this year', '2026-01-01', '2026-06-30'],
  ['Enero hanggang Oktubre ngayong taon', '2026-01-01', '2026-10-31'],
  ['March last year', '2025-03-01', '2025-03-31'],
  ['Q3 last year', '2025-07-01', '2025-09-30'],
  ['first quarter of next year', '2027-01-01', '2027-03-31'],
  ['second half of last year', '2025-07-01', '2025-12-31'],
  ['last quarter of 2025', '2025-10-01', '2025-12-31'],
  ['huling kwarter ng 2025', '2025-10-01', '2025-12-31'],
  ['first three months of 2026', '2026-01-01', '2026-03-31'],
  ['last two months of 2025', '2025-11-01', '2025-12-31'],
  ['unang anim na buwan ng 2026', '2026-01-01', '2026-06-30'],
  ['Nov 23 to 29', '2026-11-23', '2026-11-29'],
  ['Nov 23 to Dec 5', '2026-11-23', '2026-12-05'],
  ['the 1990s', '1990-01-01', '1999-12-31'],
  ['year to date', '2026-01-01', '2026-11-22'],
  ['this fiscal year', '2026-01-01', '2026-12-31'],
  ['from 2024 on', '2024-01-01', null],
  ['ika-15 ng Marso', '2026-03-15', '2026-03-15'],
]; // prettier-ignore

const vocabulary = wordsAlone();

/** The longest period in a text, which is the whole of it but for a word that leads to it. */
const periodIn = (text: string) => {
  const { items } = analyze(text, vocabulary, TODAY);
  const [longest] = items
    .filter((item) => item.sense.kind === 'period')
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  return longest?.sense.kind === 'period' ? longest.sense.period : null;
};

describe('periods', () => {
  it.each(corpus)('reads “%s”', (text, from, to) => {
    const period = periodIn(text);
    expect([period?.from ?? null, period?.to ?? null]).toEqual([from, to]);
  });

  it.each([
    'may', // "there is" in Filipino
    '31 February 2026',
    'Q5 2026',
    'year',
    'month',
    '1500',
    'week by week',
    // Names that every object has are no words of ours.
    'constructor',
    'last constructor',
    'next toString',
    '__proto__ 2026',
  ])('does not take “%s” for a period', (text) => expect(wholeOf(vocabulary, 'period', text)).toEqual([]));

  it('knows which periods are one calendar year, and which of them are fiscal', () => {
    expect(periodIn('2025')).toMatchObject({ year: 2025 });
    expect(periodIn('last year')).toMatchObject({ year: 2025 });
    expect(periodIn('FY 2025')).toMatchObject({ year: 2025, fiscal: true });
    expect(periodIn('Q1 2025')).not.toHaveProperty('year');
  });

  it('spans the words that open a period', () => {
    expect(wholeOf(vocabulary, 'period', 'since 2020')).toHaveLength(1);
    expect(wholeOf(vocabulary, 'period', 'from 2023 to 2025')).toHaveLength(1);
  });

  it('moves with the day that it is', () => {
    const { items } = analyze('last month', vocabulary, '2026-01-31');
    const [period] = items.flatMap(({ sense }) => (sense.kind === 'period' ? [sense.period] : []));
    expect(period).toMatchObject({ from: '2025-12-01', to: '2025-12-31' });
  });
});
