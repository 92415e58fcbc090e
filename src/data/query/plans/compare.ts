import { sql } from 'drizzle-orm';
import type { ComparePlan } from '../../../engine/query/plan.ts';
import { bindingOf } from '../bindings.ts';
import { openDataset } from '../compile-context.ts';
import { compileMetric } from '../compile-metric.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, numberOf } from '../compiled-plan.ts';

/** Named things side by side: one figure for each, in one pass over the rows. Their whole means nothing. */
export const compileCompare = ({ dataset, where, members, metric }: ComparePlan): CompiledPlan => {
  if (members.length === 0) throw new Error('A comparison needs members.');
  const { context, open } = openDataset(bindingOf(dataset));
  const values = members.map(
    (member, index) =>
      sql`${compileMetric(context, metric, compileAll(context, member.where))} as ${sql.identifier(`value_${index}`)}`,
  );
  const condition = compileAll(context, where);
  return {
    statement: sql`select ${sql.join(values, sql`, `)} from ${open.from()} where ${condition}`,
    read: ([row]) => ({
      kind: 'groups',
      groups: members.map(({ label }, index) => ({
        key: String(index),
        label,
        value: numberOf(row?.[`value_${index}`] ?? null),
      })),
      groupCount: members.length,
      total: null,
    }),
  };
};
