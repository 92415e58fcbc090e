import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { bucketLabel } from '../../../core/calendar.ts';
import { codeWords } from '../../../core/code-words.ts';
import type { GroupPlan, Metric, RankPlan } from '../../../engine/query/plan.ts';
import type { QueryRows } from '../../../engine/query/query-port.ts';
import type { Dimension } from '../binding.ts';
import { bindingOf } from '../bindings.ts';
import { dimensionOf, openDataset } from '../compile-context.ts';
import { addsUp, compileMetric, compileRowMetric } from '../compile-metric.ts';
import { bounded, compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, clampLimit, numberOf, type ResultRow } from '../compiled-plan.ts';

const labelOf = ({ kind }: Dimension, key: string, label: string): string => {
  switch (kind) {
    case 'enum':
      return codeWords(key);
    case 'boolean':
      return key === 'true' ? 'Yes' : 'No';
    case 'month':
    case 'quarter':
    case 'year':
      return bucketLabel(key, kind);
    default:
      return label;
  }
};

/**
 * The statement around one that gives `key`, `label` and `value`. It always has a row, so that the whole is
 * known even where no group shows: what has no key counts in the whole and is no group, and a group without
 * a figure is none either.
 */
const present = (figures: SQL, order: SQL, limit: number, whole: boolean, place?: SQL): SQL => sql`
with "figure" as (${figures}),
"whole" as (
  select ${whole ? sql`coalesce(sum("value"), 0)` : sql`null`}::float8 as "total",
    (count(*) filter (where "key" is not null and "value" is not null))::int as "groups"
  from "figure"
)
select "figure"."key", "figure"."label", "figure"."value", "whole"."total", "whole"."groups"
from "whole"
left join "figure" on "figure"."key" is not null and "figure"."value" is not null${place ? sql` and ${place}` : sql``}
order by ${order}
limit ${clampLimit(limit)}`;

const byValue = (direction: 'asc' | 'desc'): SQL =>
  sql`"figure"."value" ${sql.raw(direction)} nulls last, "figure"."label" collate "C", length("figure"."key"), "figure"."key" collate "C"`;

/** Only what holds a place in the order, and what shares it. */
const inPlace = ({ place, direction }: Pick<RankPlan, 'place' | 'direction'>): SQL | undefined =>
  place === undefined
    ? undefined
    : sql`"figure"."value" = (
    select "one"."value" from "figure" as "one" where "one"."key" is not null and "one"."value" is not null
    order by "one"."value" ${sql.raw(direction)} limit 1 offset ${clampLimit(place) - 1})`;

const byKey = sql`"figure"."key" collate "C"`;

const read = (rows: readonly ResultRow[], label: (key: string, label: string) => string): QueryRows => ({
  kind: 'groups',
  groups: rows
    .filter((row) => row.key !== null)
    .map((row) => ({
      key: String(row.key),
      label: label(String(row.key), String(row.label)),
      value: numberOf(row.value),
    })),
  groupCount: Number(rows[0]?.groups ?? 0),
  total: numberOf(rows[0]?.total ?? null),
});

const isTime = ({ kind }: Dimension): boolean => kind === 'month' || kind === 'quarter' || kind === 'year';

/** Years are told in order of time, as months are. */
const YEAR = /(?:^|_)year$/;

const compileGroups = (
  { dataset, where, limit }: GroupPlan | RankPlan,
  name: string,
  metric: Metric,
  direction: 'asc' | 'desc' | null,
  having?: GroupPlan['having'],
  place?: SQL,
): CompiledPlan => {
  const { context, open } = openDataset(bindingOf(dataset));
  const dimension = dimensionOf(context, name);
  const key = dimension.key(context.row, context.scope);
  const label = dimension.label?.(context.row, context.scope);
  const value = compileMetric(context, metric);
  const condition = compileAll(context, where);
  const figures = sql`
  select ${key}::text as "key", ${label ?? key}::text as "label", ${value} as "value"
  from ${open.from()}
  where ${condition}
  group by ${key}${label ? sql`, ${label}` : sql``}
  ${having ? sql`having ${bounded(value, having)}` : sql``}
`;
  const inOrder = isTime(dimension) || (dimension.kind === 'number' && YEAR.test(name));
  const order = direction === null && inOrder ? byKey : byValue(direction ?? 'desc');
  return {
    // Groups that are left out leave no whole to have a share of.
    statement: present(figures, order, limit, addsUp(metric) && !dimension.overlapping && !having, place),
    read: (rows) => read(rows, (one, text) => labelOf(dimension, one, text)),
  };
};

/** One figure for each pair of groups that has rows, in the order of their names. */
const compileCross = (plan: GroupPlan, across: string): CompiledPlan => {
  const { context, open } = openDataset(bindingOf(plan.dataset));
  const sides = [plan.dimension, across].map((name) => {
    const dimension = dimensionOf(context, name);
    const key = dimension.key(context.row, context.scope);
    const label = dimension.label?.(context.row, context.scope);
    return { dimension, key, label };
  });
  const [one, other] = sides as [(typeof sides)[0], (typeof sides)[0]];
  const value = compileMetric(context, plan.metric);
  const condition = compileAll(context, plan.where);
  const groups = sides.flatMap(({ key, label }) => (label ? [key, label] : [key]));
  const pair = (first: SQLWrapper, second: SQLWrapper): SQL =>
    sql`${first}::text || chr(31) || ${second}::text`;
  const figures = sql`
  select ${pair(one.key, other.key)} as "key",
    ${pair(one.label ?? one.key, other.label ?? other.key)} as "label", ${value} as "value"
  from ${open.from()}
  where ${condition}
  group by ${sql.join(groups, sql`, `)}
`;
  const overlapping = sides.some(({ dimension }) => dimension.overlapping);
  const order = sql`split_part("figure"."label", chr(31), 1) collate "C", "figure"."value" desc nulls last, "figure"."key" collate "C"`;
  return {
    statement: present(figures, order, plan.limit, addsUp(plan.metric) && !overlapping),
    read: (rows) =>
      read(rows, (key, label) => {
        const [keys, labels] = [key.split(SEPARATOR), label.split(SEPARATOR)];
        return sides
          .map(({ dimension }, side) => labelOf(dimension, keys[side] ?? '', labels[side] ?? ''))
          .join(', ');
      }),
  };
};

/** What stands between the two keys of a pair: the unit separator, which no name holds. */
const SEPARATOR = '\u001f';

/** One figure a group: the largest first, or in order of time. */
export const compileGroup = (plan: GroupPlan): CompiledPlan =>
  plan.across === undefined
    ? compileGroups(plan, plan.dimension, plan.metric, null, plan.having)
    : compileCross(plan, plan.across);

/** Single rows by a figure of theirs. */
const compileRows = (plan: RankPlan): CompiledPlan => {
  const { dataset, where, metric, direction, limit } = plan;
  const { context, open } = openDataset(bindingOf(dataset));
  const { binding, row, scope } = context;
  const key = binding.key(row, scope);
  const title = binding.title(row, scope);
  const value = compileRowMetric(context, metric);
  const condition = compileAll(context, where);
  const figures = sql`
  select (${key})::text as "key", (${title})::text as "label", ${value} as "value"
  from ${open.from()}
  where ${condition}
`;
  return {
    statement: present(figures, byValue(direction), limit, addsUp(metric), inPlace(plan)),
    read: (rows) => read(rows, (_key, label) => label),
  };
};

/** The top or bottom groups of a dimension, or single rows. */
export const compileRank = (plan: RankPlan): CompiledPlan =>
  plan.dimension === null
    ? compileRows(plan)
    : compileGroups(plan, plan.dimension, plan.metric, plan.direction, undefined, inPlace(plan));
