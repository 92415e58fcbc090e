import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

const number = (value: number, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'number', value },
  phrases,
});

/** A part of something, as a percentage of it. */
const part = (value: number, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'number', value, unit: 'percent' },
  phrases,
});
const OF = ['', ' of', ' of all', ' ng', ' ng mga', ' sa', ' sa mga', ' ng lahat ng'];
const partsOf = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => OF.map((of) => word + of));

/** Halves, thirds and quarters in words, and what a majority is. */
export const fractions: readonly LexiconEntry[] = [
  part(50, partsOf(['half', 'a half', 'one half', 'kalahati'])),
  part(100 / 3, partsOf(['a third', 'one third', 'sangkatlo', 'ikatlong bahagi'])),
  part(200 / 3, partsOf(['two thirds', 'two-thirds', 'dalawang katlo'])),
  part(
    25,
    partsOf(['a fourth', 'one fourth', 'one quarter', 'sangkapat', 'ikaapat na bahagi']).concat([
      'a quarter of',
      'a quarter of all',
    ]),
  ),
  part(75, partsOf(['three fourths', 'three-fourths', 'three quarters', 'three-quarters', 'tatlong kapat'])),
  {
    sense: { kind: 'comparison', op: 'gt', value: 50, unit: 'percent', majority: true },
    phrases: [
      ...['most', 'most of', 'majority', 'majority of', 'the majority of', 'a majority of'].flatMap(
        (word) => [word, `${word} all`],
      ),
      ...['karamihan', 'nakararami', 'nakakarami', 'mayorya'].flatMap((word) => [
        word,
        ...['ng', 'sa', 'ng mga', 'sa mga', 'ba ng', 'ba sa', 'ba ng mga', 'ba sa mga'].map(
          (link) => `${word} ${link}`,
        ),
      ]),
    ],
  },
];

/** One to nine: English, Filipino, and the Spanish in use. "One" alone is rather no figure. */
const UNITS: readonly (readonly [english: string, filipino: string, spanish: string])[] = [
  ['one', 'isa', 'uno'],
  ['two', 'dalawa', 'dos'],
  ['three', 'tatlo', 'tres'],
  ['four', 'apat', 'kwatro'],
  ['five', 'lima', 'singko'],
  ['six', 'anim', 'sais'],
  ['seven', 'pito', 'syete'],
  ['eight', 'walo', 'otso'],
  ['nine', 'siyam', 'nuwebe'],
];
/** Other spellings of the Spanish ones. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  kwatro: ['kuwatro'],
  sais: ['seis'],
  syete: ['siete'],
  nuwebe: ['nueve'],
};

/** Ten to nineteen. */
const TEENS: readonly (readonly [english: string, ...others: string[]])[] = [
  ['ten', 'sampu', 'diyes'],
  ['eleven', 'labing isa', 'onse'],
  ['twelve', 'labindalawa', 'labing dalawa', 'dose', 'a dozen', 'dozen'],
  ['thirteen', 'labintatlo', 'labing tatlo', 'trese'],
  ['fourteen', 'labing apat', 'katorse'],
  ['fifteen', 'labinlima', 'labing lima', 'kinse'],
  ['sixteen', 'labing anim', 'disisais'],
  ['seventeen', 'labimpito', 'labing pito', 'disisyete'],
  ['eighteen', 'labing walo', 'labingwalo', 'disiotso'],
  ['nineteen', 'labinsiyam', 'labing siyam', 'disinuwebe'],
];

/** Twenty to ninety. */
const TENS: readonly (readonly [english: string, filipino: string, spanish: string])[] = [
  ['twenty', 'dalawampu', 'bente'],
  ['thirty', 'tatlumpu', 'trenta'],
  ['forty', 'apatnapu', 'kwarenta'],
  ['fifty', 'limampu', 'singkwenta'],
  ['sixty', 'animnapu', 'sisenta'],
  ['seventy', 'pitumpu', 'sitenta'],
  ['eighty', 'walumpu', 'otsenta'],
  ['ninety', 'siyamnapu', 'nobenta'],
];

/** A Filipino number before what it counts: "limang komunidad", "apat na proyekto". */
const linked = (word: string): string => (/[aeiou]$/.test(word) ? `${word}ng` : `${word} na`);
const both = (word: string): readonly string[] => [word, linked(word)];

/** Numbers in words from one to a hundred, English, Filipino and Spanish, and the round ones above. */
export const numberWords: readonly LexiconEntry[] = [
  ...UNITS.map(([english, filipino, spanish], index) =>
    number(index + 1, [
      ...(index === 0 ? [] : [english]),
      ...both(filipino),
      ...[spanish, ...(ALSO[spanish] ?? [])].flatMap(both),
    ]),
  ),
  ...TEENS.map(([english, ...others], index) => number(10 + index, [english, ...others.flatMap(both)])),
  ...TENS.flatMap(([ten, sampu, bente], index) => [
    number(20 + 10 * index, [ten, ...both(sampu), ...both(bente)]),
    ...UNITS.map(([one, isa, uno], unit) =>
      number(20 + 10 * index + unit + 1, [
        `${ten} ${one}`,
        ...both(`${sampu}'t ${isa}`),
        ...both(`${sampu} at ${isa}`),
        ...both(`${bente} ${uno}`),
        ...both(`${bente}y ${uno}`),
      ]),
    ),
  ]),
  number(2, ['twice', 'dalawang beses']),
  number(3, ['thrice', 'tatlong beses']),
  number(100, ['hundred', 'a hundred', 'one hundred', ...both('sandaan'), ...both('isang daan'), 'syento']),
  number(200, [...both('dalawandaan')]),
  number(300, [...both('tatlondaan')]),
  number(500, [...both('limandaan')]),
  number(1000, [
    'thousand',
    'a thousand',
    'one thousand',
    ...both('isang libo'),
    ...both('sanlibo'),
    ...both('libo'),
  ]),
  number(2000, [...both('dalawanlibo')]),
  number(5000, [...both('limanlibo')]),
  number(1_000_000, ['million', 'a million', 'one million', ...both('isang milyon'), ...both('milyon')]),
  number(1_000_000_000, ['a billion', 'one billion', ...both('isang bilyon')]),
];
