import type { Composer } from './composer.ts';
import { aspects } from './composers/aspects.ts';
import { conjunctions, nounsOfValues, references } from './composers/conditions.ts';
import { comparisons, numbers } from './composers/numbers.ts';
import { periods } from './composers/periods.ts';
import { placeConstraints, places } from './composers/places.ts';
import { negations, possession, relatedPhrases, thresholds } from './composers/relations.ts';
import {
  groupings,
  periodConstraints,
  periodsOfDates,
  rankings,
  yearsOfMeasures,
} from './composers/shapes.ts';

/**
 * The order matters: figures before the comparisons that hold them, names before the conditions that they
 * become, single conditions before lists of them, and negation last, so that it takes the whole that it denies.
 */
export const composers: readonly Composer[] = [
  numbers,
  comparisons,
  periods,
  places,
  placeConstraints,
  references,
  nounsOfValues,
  aspects,
  rankings,
  yearsOfMeasures,
  periodsOfDates,
  periodConstraints,
  thresholds,
  conjunctions,
  relatedPhrases,
  possession,
  negations,
  groupings,
];
