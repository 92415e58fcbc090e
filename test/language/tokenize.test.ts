import { describe, expect, it } from 'vitest';
import { fold } from '../../src/engine/language/fold.ts';
import { stem } from '../../src/engine/language/stem.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';

const corpus: readonly (readonly [string, readonly string[]])[] = [
  ['How many communities?', ['how', 'many', 'communities']],
  ['high-priority needs', ['high', 'priority', 'needs']],
  ['w/ water, w/o roads', ['w/', 'water', ',', 'w/o', 'roads']],
  ['education/health', ['education', 'health']],
  ["What's the region's total", ['what', 'the', 'region', 'total']],
  ["communities that don't have water", ['communities', 'that', 'not', 'have', 'water']],
  ["they're, I'm, we've", ['they', ',', 'i', ',', 'we']],
  ["Qur'an", ['quran']],
  ['Cañete’s Peñablanca', ['canete', 'penablanca']],
  ['1,200 people', ['1200', 'people']],
  ['1,200,000.50', ['1200000.5']],
  ['₱1.5M', ['1500000']],
  ['P500k', ['500000']],
  ['php 3 million', ['3', 'million']],
  ['10%', ['10']],
  ['500+', ['500+']],
  ['5k', ['5000']],
  ['2bn', ['2000000000']],
  ['Q1 2026', ['q1', '2026']],
  ['fy2025', ['fy2025']],
  ['1st', ['1st']],
  ['Region IX-A', ['region', 'ix', 'a']],
  ['BARMM & Region X', ['barmm', '&', 'region', 'x']],
  ['population >= 500', ['population', '>=', '500']],
  ['population<100', ['population', '<', '100']],
  ['2026-03-15', ['2026', '3', '15']],
  ['🙂 ilan po?! ...', ['ilan', 'po']],
  ['', []],
  ['???', []],
  ['ＦＵＬＬ ｗｉｄｔｈ', ['full', 'width']],
];

describe('tokenize', () => {
  it.each(corpus)('splits %j', (text, norms) => {
    expect(tokenize(text).map((token) => token.norm)).toEqual(norms);
  });

  it.each(corpus)('keeps where the words of %j stand', (text) => {
    for (const [index, token] of tokenize(text).entries()) {
      expect(token.index).toBe(index);
      expect(text.slice(token.start, token.end)).toBe(token.text);
    }
  });

  it('says what a figure is measured in', () => {
    expect(
      tokenize('10% of ₱5 or P7').flatMap(({ number, unit }) => (number === undefined ? [] : [unit ?? '-'])),
    ).toEqual(['percent', 'peso', 'peso']);
  });
});

describe('fold', () => {
  it.each([
    ['Ñ', 'n'],
    ['Sibugáy', 'sibugay'],
    ['O’Hara', "o'hara"],
    ['İstanbul', 'istanbul'],
    ['ﬁsh', 'fish'],
    ['ISLAND', 'island'],
  ])('folds %s to %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('stem', () => {
  it.each([
    ['communities', 'community'],
    ['provinces', 'province'],
    ['municipalities', 'municipality'],
    ['churches', 'church'],
    ['mosques', 'mosque'],
    ['classes', 'class'],
    ['boxes', 'box'],
    ['roads', 'road'],
    // Left as they are: the ending is part of the word, or the word is another one.
    ['status', 'status'],
    ['census', 'census'],
    ['analysis', 'analysis'],
    ['access', 'access'],
    ['less', 'less'],
    ['progress', 'progress'],
    ['als', 'als'],
    ['gas', 'gas'],
    ['this', 'this'],
    ['mas', 'mas'],
    ['assessment', 'assessment'],
    ['series', 'series'],
  ])('takes %s for %s', (word, stemmed) => expect(stem(word)).toBe(stemmed));

  it('leaves what it made as it is', () => {
    for (const word of ['communities', 'churches', 'mosques', 'classes', 'provinces', 'needs'])
      expect(stem(stem(word))).toBe(stem(word));
  });
});

describe('short forms of words', () => {
  const read = (text: string): string =>
    tokenize(text)
      .map(({ norm }) => norm)
      .join(' ');
  it.each([
    ['hw mny r there', 'how many are there'],
    ['wat is ths abt', 'what is this about'],
    ['iln yng asan', 'ilan yung nasaan'],
    // Capitals may be an acronym, and names of places keep their own.
    ['WAT', 'wat'],
    ['San Miguel', 'san miguel'],
  ])('%s is read as %s', (text, words) => expect(read(text)).toBe(words));
});
