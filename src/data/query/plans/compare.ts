import { sql } from 'drizzle-orm';
import type { ComparePlan } from '../../../engine/query/plan.ts';
import type { QueryGroup } from '../../../engine/query/query-port.ts';
import { bindingOf } from '../bindings.ts';
import { openDataset } from '../compile-context.ts';
import { compileMetric } from '../compile-metric.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, numberOf } from '../compiled-plan.ts';

/** What is sought comes first; what has the same stays as named. */
const inOrder = (groups: readonly QueryGroup[], sought: ComparePlan['sought']): readonly QueryGroup[] => {
  if (!sought) return groups;
  const sign = sought === 'more' ? -1 : 1;
  const known = groups.filter(({ value }) => value !== null);
  return [
    ...known.sort((a, b) => sign * (a.value! - b.value!)),
    ...groups.filter(({ value }) => value === null),
  ];
};

/** Named things side by side: one figure for each, in one pass over the rows. Their whole means nothing. */
export const compileCompare = ({ dataset, where, members, metric, sought }: ComparePlan): CompiledPlan => {
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
      groups: inOrder(
        members.map(({ label }, index) => ({
          key: String(index),
          label,
          value: numberOf(row?.[`value_${index}`] ?? null),
        })),
        sought,
      ),
      groupCount: members.length,
      total: null,
    }),
  };
};
