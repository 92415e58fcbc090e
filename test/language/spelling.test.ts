import { describe, expect, it } from 'vitest';
import { editDistance, Spelling, tolerance } from '../../src/engine/language/spelling.ts';

describe('editDistance', () => {
  it.each([
    ['region', 'region', 0],
    ['regoin', 'region', 1],
    ['regin', 'region', 1],
    ['reggion', 'region', 1],
    ['ragion', 'region', 1],
    ['', 'abc', 3],
    ['lantapan', 'lantawan', 1],
    ['comunitees', 'communities', 2],
  ])('takes %s to %s in %i', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps);
    expect(editDistance(b, a)).toBe(steps);
  });
});

describe('tolerance', () => {
  it.each([
    [3, 0],
    [4, 1],
    [7, 1],
    [8, 2],
    [20, 2],
  ])('lets a word of %i letters be %i off', (length, off) => expect(tolerance(length)).toBe(off));
});

describe('nearest', () => {
  const spelling = new Spelling(['policies', 'houses', 'today', 'tasks', 'water', 'wader']);
  it.each([
    ['polices', 'policies'],
    ['toady', 'today'],
    // Another letter makes another word, and two that are as near are none.
    ['horses', null],
    ['watr', 'water'],
    ['policies', null],
    ['masks', null],
  ])('takes %s for %s', (written, word) => expect(spelling.nearest(written)).toBe(word));
});

describe('Spelling', () => {
  const spelling = new Spelling([
    'community',
    'region',
    'province',
    'water',
    'lantapan',
    'lantawan',
    'sagay',
    'salay',
    'tubaran',
    'tuburan',
    'education',
    'tausug',
    'sama',
    'list',
    'last',
    '2026',
  ]); // prettier-ignore

  it.each([
    ['comunity', ['community']],
    ['comunitiy', ['community']],
    ['regoin', ['region']],
    ['provnce', ['province']],
    ['edcation', ['education']],
    ['tausog', ['tausug']],
    // Nearer wins over farther.
    ['lantapan', ['lantapan']],
    ['lantapam', ['lantapan']],
    // As near to two: both, so that the caller asks.
    ['lantaxan', ['lantapan', 'lantawan']],
    ['saxay', ['sagay', 'salay']],
    ['tubxran', ['tubaran', 'tuburan']],
    // Vowels left out count half: as near to two, and two of them together.
    ['lst', ['last', 'list']],
    ['edctn', []],
    ['edcatin', ['education']],
    ['wtr', ['water']],
    ['prvnc', ['province']],
    ['sma', ['sama']],
    ['prvince', ['province']],
    ['lost', ['last', 'list']],
    // Too short, too far, too long, or a figure: no repair.
    ['sm', []],
    ['reactor', []],
    ['watering', []],
    ['2027', []],
    ['c'.repeat(60), []],
  ])('finds what %s may have been', (written, words) => expect(spelling.candidates(written)).toEqual(words));
});
