import { hasPhrase, wordsOf } from './clean-text.ts';

/** A degree as a sentence says it, its rank (to compare), and the words that name it. */
const DEGREES: readonly (readonly [name: string, rank: number, phrases: readonly string[]])[] = [
  ['doctorate', 5, ['phd', 'ph d', 'doctorate', 'doctoral', 'dphil', 'edd', 'doktorado']],
  ['MBA', 4, ['mba', 'master of business administration', 'masters of business administration']],
  ['MPH', 4, ['mph', 'master of public health', 'masters of public health']],
  ['LLM', 4, ['llm', 'master of laws']],
  [
    "master's",
    4,
    [
      'master',
      'masters',
      'msc',
      'ms',
      'ma',
      'meng',
      'med',
      'mphil',
      'mpa',
      'mpp',
      'msw',
      'mres',
      'masteral',
      'postgraduate degree',
    ],
  ],
  ['postgraduate diploma', 3, ['pgdip', 'postgraduate diploma', 'graduate diploma', 'pg diploma']],
  [
    "bachelor's",
    2,
    [
      'bachelor',
      'bachelors',
      'bs',
      'bsc',
      'ba',
      'bba',
      'bsed',
      'beed',
      'bsn',
      'beng',
      'btech',
      'llb',
      'undergraduate degree',
      'bsba',
      'bsit',
      'bscs',
    ],
  ],
  [
    'associate degree',
    1,
    ['associate degree', 'associates degree', 'associate in arts', 'associate of arts'],
  ],
  ['diploma', 1, ['diploma']],
  ['certificate', 0, ['certificate', 'certificate course', 'nc ii', 'ncii']],
];

/** Two-letter abbreviations are degrees only in capitals: "ms" and "ma" are words too. */
const CAPITALS_ONLY = new Set(['ms', 'ma', 'ba', 'bs', 'med']);

/**
 * The degree that a text names, by words; the first of the highest named.
 *
 * @example degreeIn('MSc Public Health') // { name: "master's", rank: 4 }
 */
export const degreeIn = (
  text: string,
  words: readonly string[] = wordsOf(text),
): { readonly name: string; readonly rank: number } | null => {
  for (const [name, rank, phrases] of DEGREES) {
    for (const phrase of phrases) {
      if (!hasPhrase(words, phrase)) continue;
      const [a = '', b = ''] = [...phrase.toUpperCase()];
      if (
        CAPITALS_ONLY.has(phrase) &&
        !new RegExp(`\\b${a}\\.?(?:${b}|${b.toLowerCase()})[a-zA-Z]?\\b`).test(text)
      )
        continue;
      return { name, rank };
    }
  }
  return null;
};
