import { sql } from 'drizzle-orm';
import type { AggregatePlan, CountPlan, Predicate, RatioPlan } from '../../../engine/query/plan.ts';
import { bindingOf } from '../bindings.ts';
import { openDataset } from '../compile-context.ts';
import { compileMetric, rateCounts } from '../compile-metric.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, numberOf } from '../compiled-plan.ts';

/** How many rows. */
export const compileCount = ({ dataset, where }: CountPlan): CompiledPlan =>
  compileAggregate({ kind: 'aggregate', dataset, where, metric: { kind: 'count' } });

/** One figure over all rows; a rate comes with its two counts. */
export const compileAggregate = ({ dataset, where, metric }: AggregatePlan): CompiledPlan => {
  if (metric.kind === 'rate') return compileShare(dataset, where, metric.of, metric.among);
  const { context, open } = openDataset(bindingOf(dataset));
  const value = compileMetric(context, metric);
  const condition = compileAll(context, where);
  return {
    statement: sql`select ${value} as "value" from ${open.from()} where ${condition}`,
    read: ([row]) => ({ kind: 'number', value: numberOf(row?.value ?? null) }),
  };
};

/** One count as a share of another. */
export const compileRatio = ({ dataset, where, of }: RatioPlan): CompiledPlan =>
  compileShare(dataset, where, of, []);

const compileShare = (
  dataset: string,
  where: readonly Predicate[],
  of: readonly Predicate[],
  among: readonly Predicate[],
): CompiledPlan => {
  const { context, open } = openDataset(bindingOf(dataset));
  const { numerator, denominator } = rateCounts(context, { kind: 'rate', of, among });
  const condition = compileAll(context, where);
  return {
    statement: sql`select (${numerator})::int as "numerator", (${denominator})::int as "denominator" from ${open.from()} where ${condition}`,
    read: ([row]) => {
      const top = Number(row?.numerator ?? 0);
      const bottom = Number(row?.denominator ?? 0);
      return {
        kind: 'ratio',
        value: bottom === 0 ? null : (100 * top) / bottom,
        numerator: top,
        denominator: bottom,
      };
    },
  };
};
