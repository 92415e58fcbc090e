import type { Composer, DatasetComposer } from './composer.ts';
import { aspects } from './composers/aspects.ts';
import { changes } from './composers/changes.ts';
import { comparatives } from './composers/comparatives.ts';
import { conjunctions } from './composers/conjunctions.ts';
import { periodConstraints, periodsOfDates, yearsOfMeasures } from './composers/dated.ts';
import { groupings } from './composers/groupings.ts';
import {
  askedOfEach,
  differences,
  idle,
  relatives,
  rivals,
  universals,
  whethers,
  whethersOfRows,
} from './composers/links.ts';
import { namedRows, namings } from './composers/namings.ts';
import { negations } from './composers/negations.ts';
import { comparisons, numbers, quantities, synonyms } from './composers/numbers.ts';
import {
  countedAverages,
  countedRankings,
  datedRankings,
  rankings,
  runningLongest,
} from './composers/orders.ts';
import { periods } from './composers/periods/periods.ts';
import { placeConstraints } from './composers/place-constraints.ts';
import { places } from './composers/places.ts';
import { portions } from './composers/portions.ts';
import { pronouns } from './composers/pronouns.ts';
import { references } from './composers/references.ts';
import { nestedPossession, possession, relatedPhrases } from './composers/relations.ts';
import { goals, rivalFigures } from './composers/rival-figures.ts';
import { sharedNouns } from './composers/shared-nouns.ts';
import { spans } from './composers/spans.ts';
import { thresholds } from './composers/thresholds.ts';
import { nounsOfValues, restatedValues, widenedValues } from './composers/values.ts';

/** What can be put together whatever the question is about: done once a question. */
export const generalComposers: readonly Composer[] = [
  numbers,
  comparisons,
  quantities,
  synonyms,
  periods,
  places,
  rankings,
  rivals,
  idle,
  askedOfEach,
  differences,
  universals,
  whethers,
  relatives,
  pronouns,
  namings,
];

/**
 * What depends on the dataset that the question is read as being about. The order matters: names before the
 * conditions that they become, single conditions before lists of them, and negation late, so that it takes
 * the whole that it denies.
 */
export const datasetComposers: readonly DatasetComposer[] = [
  placeConstraints,
  references,
  namedRows,
  nounsOfValues,
  restatedValues,
  widenedValues,
  aspects,
  spans,
  yearsOfMeasures,
  periodsOfDates,
  datedRankings,
  runningLongest,
  countedRankings,
  countedAverages,
  periodConstraints,
  changes,
  thresholds,
  portions,
  goals,
  rivalFigures,
  conjunctions,
  sharedNouns,
  comparatives,
  nestedPossession,
  relatedPhrases,
  possession,
  negations,
  groupings,
  whethersOfRows,
];
