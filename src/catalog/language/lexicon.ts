import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { filler, fillerFilipino, idioms, partingFiller, universalFiller } from './filler.ts';
import { bounds, comparators, markers } from './markers.ts';
import { operations } from './operations.ts';
import { buckets, levels, numberWords, rankings } from './orders.ts';

/** The words of the language at large; what only one dataset understands stands with that dataset. */
export const lexicon: readonly LexiconEntry[] = [
  filler,
  fillerFilipino,
  partingFiller,
  universalFiller,
  idioms,
  ...operations,
  ...markers,
  ...comparators,
  ...bounds,
  ...rankings,
  ...buckets,
  ...levels,
  ...numberWords,
];
