import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { bucketLabel } from '../../../core/calendar.ts';
import type { TimeBucket, TrendPlan } from '../../../engine/query/plan.ts';
import { bindingOf } from '../bindings.ts';
import { type CompileContext, fieldOf, openDataset } from '../compile-context.ts';
import { addsUp, compileMetric } from '../compile-metric.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, numberOf, ROW_LIMIT } from '../compiled-plan.ts';
import { bucketOf } from '../days.ts';

const STEPS: Readonly<Record<TimeBucket, SQL>> = {
  day: sql`interval '1 day'`,
  month: sql`interval '1 month'`,
  quarter: sql`interval '3 months'`,
  year: sql`interval '1 year'`,
};

/** The day that a field puts a row on; a year, such as a fiscal year, is its first day. */
const dayOf = (context: CompileContext, name: string, bucket: TimeBucket): SQLWrapper => {
  const { field, value } = fieldOf(context, name);
  if (field.kind === 'date' || field.kind === 'instant') return value;
  if (field.kind === 'number' && bucket === 'year') return sql`make_date(${value}, 1, 1)`;
  throw new Error(`"${name}" of ${context.binding.dataset} is no date.`);
};

/**
 * A figure over time. Between the first and the last bucket with rows none is missing: counts and sums of
 * none are 0, other figures of none are null. Of more than the row limit the newest stay.
 */
export const compileTrend = ({
  dataset,
  where,
  field,
  bucket,
  metric,
  cumulative,
}: TrendPlan): CompiledPlan => {
  const additive = addsUp(metric);
  if (cumulative && !additive) throw new Error('Only counts and sums add up over time.');
  const { context, open } = openDataset(bindingOf(dataset));
  const day = dayOf(context, field, bucket);
  const value = compileMetric(context, metric);
  const condition = compileAll(context, where);
  const shown = additive ? sql`coalesce("found"."value", 0)` : sql`"found"."value"`;
  const figure = cumulative ? sql`sum(${shown}) over (order by "span"."bucket")` : shown;
  return {
    statement: sql`
with "found" as (
  select ${bucketOf(day, bucket)} as "bucket", ${value} as "value"
  from ${open.from()}
  where ${condition} and ${day} is not null
  group by 1
),
"span" as (
  select generate_series(min("bucket")::timestamp, max("bucket")::timestamp, ${STEPS[bucket]})::date as "bucket"
  from "found"
)
select "span"."bucket"::text as "key", (${figure})::float8 as "value",
  (count(*) over ())::int as "groups", ${additive ? sql`(sum("found"."value") over ())` : sql`null`}::float8 as "total"
from "span"
left join "found" on "found"."bucket" = "span"."bucket"
order by "span"."bucket" desc
limit ${ROW_LIMIT}`,
    read: (rows) => ({
      kind: 'groups',
      groups: rows
        .map(({ key, value: found }) => ({
          key: String(key),
          label: bucketLabel(String(key), bucket),
          value: numberOf(found),
        }))
        .reverse(),
      groupCount: Number(rows[0]?.groups ?? 0),
      total: rows.length === 0 && additive ? 0 : numberOf(rows[0]?.total ?? null),
    }),
  };
};
