import type { QueryPlan } from '../../engine/query/plan.ts';
import type { CompiledPlan } from './compiled-plan.ts';
import { compileCompare } from './plans/compare.ts';
import { compileAggregate, compileCount, compileRatio } from './plans/figure.ts';
import { compileGroup, compileRank } from './plans/groups.ts';
import { compileAcross, compileOverview } from './plans/overview.ts';
import { compileList, compileRecord } from './plans/rows.ts';
import { compileTrend } from './plans/trend.ts';

/**
 * Turns a plan into one parameterised statement. Values become parameters, names are looked up in the
 * dataset's binding, and nothing else of a plan reaches the text.
 *
 * Throws an `Error` for a name that the dataset does not have, or a value that its field cannot hold: plans
 * are written by us, so that is a bug.
 */
export const compilePlan = (plan: QueryPlan): CompiledPlan => {
  switch (plan.kind) {
    case 'count':
      return compileCount(plan);
    case 'list':
      return compileList(plan);
    case 'aggregate':
      return compileAggregate(plan);
    case 'group':
      return compileGroup(plan);
    case 'rank':
      return compileRank(plan);
    case 'compare':
      return compileCompare(plan);
    case 'trend':
      return compileTrend(plan);
    case 'record':
      return compileRecord(plan);
    case 'ratio':
      return compileRatio(plan);
    case 'overview':
      return compileOverview(plan);
    case 'across':
      return compileAcross(plan);
  }
};
