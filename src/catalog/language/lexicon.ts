import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { claims } from './claims.ts';
import { filler, indifferentFiller, partingFiller, universalFiller } from './filler.ts';
import { fillerFilipino } from './filler-filipino.ts';
import { idioms } from './idioms.ts';
import { bounds, comparators, markers } from './markers.ts';
import { fractions, numberWords } from './number-words.ts';
import { operations } from './operations.ts';
import { buckets, levels, rankings } from './orders.ts';
import { purposes } from './purposes.ts';
import { requests } from './requests.ts';

/** The words of the language at large; what only one dataset understands stands with that dataset. */
export const lexicon: readonly LexiconEntry[] = [
  filler,
  fillerFilipino,
  partingFiller,
  universalFiller,
  indifferentFiller,
  idioms,
  claims,
  purposes,
  requests,
  ...operations,
  ...markers,
  ...comparators,
  ...bounds,
  ...rankings,
  ...buckets,
  ...levels,
  ...numberWords,
  ...fractions,
];
