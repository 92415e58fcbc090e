import { rankPlan } from '../engine/chat/plans.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { FilterSpec, ValueSpec } from '../engine/query/dataset.ts';
import type { RankPlan } from '../engine/query/plan.ts';
import { wording } from './enumeration.ts';

/** A count of related rows: its measure, what the rows are called, and their label in each language. */
export type RankedCount = readonly [measure: string, words: readonly string[], en: string, fil: string];

const MOST = [
  'most',
  'the most',
  'highest number of',
  'largest number of',
  'greatest number of',
  'pinakamaraming',
  'pinakamarami na',
];
const FEWEST = [
  'fewest',
  'the fewest',
  'least',
  'lowest number of',
  'smallest number of',
  'pinakakaunting',
  'pinakakonting',
];
const BY = ['by number of', 'by', 'by count of', 'ayon sa dami ng', 'ranked by number of'];

const value = (
  id: string,
  openings: readonly string[],
  words: readonly string[],
  text: [string, string],
): ValueSpec => ({
  id,
  words: openings.flatMap((opening) => words.map((word) => `${opening} ${word}`)),
  where: { kind: 'all', of: [] },
  label: wording(text[0], text[1]),
  position: 'after',
}); // prettier-ignore

/**
 * "With the most partners": in "which organization has the most partnerships" and "which partnership has
 * the most organizations" only the word behind "most" tells what is counted, so the two stand as one
 * phrase. It narrows nothing; {@link rankedPlan} orders by it.
 */
export const rankedBy = (counts: readonly RankedCount[]): FilterSpec => ({
  id: 'ranked',
  type: 'ranked',
  values: counts.flatMap(([measure, words, en, fil]) => [
    value(`most:${measure}`, MOST, words, [`with the most ${en}`, `na may pinakamaraming ${fil}`]),
    value(`fewest:${measure}`, FEWEST, words, [`with the fewest ${en}`, `na may pinakakaunting ${fil}`]),
    value(`by:${measure}`, BY, words, [`by number of ${en}`, `ayon sa dami ng ${fil}`]),
  ]),
});

/** The rows in the order that a phrase of {@link rankedBy} asks for. */
export const rankedPlan = (reading: Reading): RankPlan => {
  const asked = reading.constraints.find((one) => one.filter === 'ranked')?.entities[0]?.value ?? '';
  const [order, measure = ''] = asked.split(':');
  const direction =
    order === 'by' ? (reading.ranking?.direction ?? 'desc') : order === 'most' ? 'desc' : 'asc';
  const constraints = reading.constraints.filter((one) => one.filter !== 'ranked');
  const limit = reading.ranking?.limit ?? null;
  return rankPlan(
    { ...reading, constraints, ranking: { direction, limit } },
    { kind: 'aggregate', fn: 'sum', measure },
    null,
  );
};
