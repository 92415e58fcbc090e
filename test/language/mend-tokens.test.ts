import { describe, expect, it } from 'vitest';
import { mendTokens } from '../../src/engine/language/mend-tokens.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';
import { testDatabase } from '../support/database.ts';
import { wordsAndNames } from './words.ts';

const vocabulary = await wordsAndNames(await testDatabase());
const read = (text: string): string =>
  mendTokens(tokenize(text), vocabulary)
    .map(({ norm }) => norm)
    .join(' ');

describe('words run together', () => {
  it.each([
    ['davaocity', 'davao city'],
    ['relocationsites', 'relocation sites'],
    ['Lanao delNorte', 'lanao del norte'],
  ])('%s is read as %s', (text, words) => expect(read(text)).toBe(words));

  it('says what was typed', () => {
    const [first] = mendTokens(tokenize('davaocity'), vocabulary);
    expect(first).toMatchObject({ start: 0, end: 5, slip: { from: 'davaocity', to: 'davao city' } });
  });

  // "May nila" would drop a place; "nakalipas" is a word of periods, "komunidad" one of the vocabulary.
  it.each(['Maynila', 'nakalipas', 'komunidad', 'Atlantis', 'xcvbnm'])('%s stays one word', (text) =>
    expect(read(text)).toBe(text.toLowerCase()),
  );
});

describe('slips in the words of dates', () => {
  it.each([
    ['this yaer', 'this year'],
    ['last mnoth', 'last month'],
    ['Janaury', 'january'],
    ['this wek', 'this week'],
    ['50 milion', '50 million'],
    // A word of its own, and rather a slip.
    ['due toady', 'due today'],
  ])('%s is read as %s', (text, words) => expect(read(text)).toBe(words));
});
