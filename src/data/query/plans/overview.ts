import { type SQL, sql } from 'drizzle-orm';
import { codeWords } from '../../../core/code-words.ts';
import type { AcrossPlan, Figure, OverviewPlan } from '../../../engine/query/plan.ts';
import { bindingOf } from '../bindings.ts';
import { dimensionOf, openDataset } from '../compile-context.ts';
import { compileMetric } from '../compile-metric.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, clampLimit, numberOf } from '../compiled-plan.ts';

/** A figure as a query of its own, in brackets. */
const single = ({ dataset, where, metric }: Figure): SQL => {
  const { context, open } = openDataset(bindingOf(dataset));
  const value = compileMetric(context, metric);
  const condition = compileAll(context, where);
  return sql`(select ${value} from ${open.from()} where ${condition})`;
};

/** Figures of several datasets, read in one statement. */
export const compileOverview = ({ figures, direction }: OverviewPlan): CompiledPlan => {
  if (figures.length === 0) throw new Error('An overview needs figures.');
  const columns = figures.map((figure, at) => sql`${single(figure)} as ${sql.identifier(`value_${at}`)}`);
  return {
    statement: sql`select ${sql.join(columns, sql`, `)}`,
    read: ([row]) => {
      const read = figures.map((figure, at) => ({
        ...figure,
        value: numberOf(row?.[`value_${at}`] ?? null),
      }));
      const sign = direction === 'asc' ? 1 : -1;
      return {
        kind: 'figures',
        figures: direction ? read.sort((a, b) => sign * ((a.value ?? 0) - (b.value ?? 0))) : read,
      };
    },
  };
};

/** A figure of each group of a dimension, as a query. */
const grouped = ({ dataset, where, metric }: Figure, name: string): { query: SQL; isEnum: boolean } => {
  const { context, open } = openDataset(bindingOf(dataset));
  const dimension = dimensionOf(context, name);
  const key = dimension.key(context.row, context.scope);
  const label = dimension.label?.(context.row, context.scope) ?? key;
  const value = compileMetric(context, metric);
  const condition = compileAll(context, where);
  const query = sql`
  select ${key}::text as "key", min(${label}::text) as "label", ${value} as "value"
  from ${open.from()}
  where ${condition}
  group by ${key}
`;
  return { query, isEnum: dimension.kind === 'enum' };
};

/**
 * One dataset's figure for so many of another's. Groups are those that the bottom has something of; what the
 * top has nothing of there is 0.
 */
export const compileAcross = ({
  top,
  bottom,
  scale,
  dimension,
  direction,
  limit,
}: AcrossPlan): CompiledPlan => {
  if (dimension === null)
    return {
      statement: sql`select (${single(top)} / nullif(${single(bottom)}, 0) * ${scale}::float8) as "value"`,
      read: ([row]) => ({ kind: 'number', value: numberOf(row?.value ?? null) }),
    };
  const [over, under] = [grouped(top, dimension), grouped(bottom, dimension)];
  return {
    statement: sql`
with "top" as (${over.query}),
"bottom" as (${under.query})
select "bottom"."key", "bottom"."label",
  (coalesce("top"."value", 0) / "bottom"."value" * ${scale}::float8) as "value"
from "bottom" left join "top" on "top"."key" = "bottom"."key"
where "bottom"."key" is not null and "bottom"."value" > 0
order by "value" ${sql.raw(direction)}, "bottom"."label" collate "C"
limit ${clampLimit(limit)}`,
    read: (rows) => ({
      kind: 'groups',
      groups: rows.map((row) => ({
        key: String(row.key),
        label: under.isEnum ? codeWords(String(row.key)) : String(row.label),
        value: numberOf(row.value ?? null),
      })),
      groupCount: rows.length,
      total: null,
    }),
  };
};
