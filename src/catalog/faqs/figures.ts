import type { Predicate, QueryPlan } from '../../engine/query/plan.ts';
import { isOneOf, isTrue, not } from '../enumeration.ts';

/** How many rows of a dataset there are for which all of `where` holds. */
export const counted = (dataset: string, ...where: readonly Predicate[]): QueryPlan => ({
  kind: 'count',
  dataset,
  where,
});

/** The sum of a measure over the rows for which all of `where` holds. */
export const summed = (dataset: string, measure: string, ...where: readonly Predicate[]): QueryPlan => ({
  kind: 'aggregate',
  dataset,
  metric: { kind: 'aggregate', fn: 'sum', measure },
  where,
});

/** The regions that the office serves. */
export const inScope = isTrue('in_scope');
/** Communities count when they are active. */
export const active = isTrue('is_active');
/** A need stays unmet until it is met or rejected. */
export const unmet = not(isOneOf('status', 'met', 'rejected'));
