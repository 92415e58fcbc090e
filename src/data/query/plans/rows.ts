import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { ListPlan, Order, Predicate, RecordPlan } from '../../../engine/query/plan.ts';
import type { QueryItem } from '../../../engine/query/query-port.ts';
import type { Binding } from '../binding.ts';
import { bindingOf } from '../bindings.ts';
import { type CompileContext, fieldOf, openDataset } from '../compile-context.ts';
import { compileAll } from '../compile-predicate.ts';
import { type CompiledPlan, clampLimit, type ResultRow, textOf } from '../compiled-plan.ts';

/** A field of an item as text: the name of what a key refers to, a figure without trailing zeros. */
const shown = (context: CompileContext, name: string): SQL => {
  const { binding, row, scope } = context;
  const label = binding.dimensions[name]?.label?.(row, scope);
  if (label) return sql`${label}::text`;
  const { field, value } = fieldOf(context, name);
  if (field.text) return sql`${field.text(row, scope)}::text`;
  return field.kind === 'number'
    ? sql`trim_scale(round((${value})::numeric, 4))::text`
    : sql`(${value})::text`;
};

/** The order asked for, then title and key, so that no two rows ever change places. */
const ordering = (context: CompileContext, orders: readonly Order[], title: SQLWrapper): SQL => {
  const { binding, row, scope } = context;
  const given = orders.map(({ field: name, direction }) => {
    const { field, value } = fieldOf(context, name);
    const by = field.order?.(row, scope) ?? value;
    return sql`${by} ${sql.raw(direction === 'desc' ? 'desc' : 'asc')} nulls last`;
  });
  const key = binding.fields.id
    ? sql`${binding.key(row, scope)}`
    : sql`(${binding.key(row, scope)}) collate "C"`;
  return sql.join([...given, sql`(${title})::text collate "C"`, key], sql`, `);
};

/** Which rows, and the place of each in the order: only those of the page are then read in full. */
const matches = (dataset: string, where: readonly Predicate[], orderBy: readonly Order[]): SQL => {
  const { context, open } = openDataset(bindingOf(dataset));
  const { binding, row, scope } = context;
  const key = binding.key(row, scope);
  const order = ordering(context, orderBy, binding.title(row, scope));
  const condition = compileAll(context, where);
  return sql`
  select ${key} as "key", row_number() over (order by ${order}) as "position"
  from ${open.from()}
  where ${condition}
`;
};

/** The rows of a page with their fields. */
const items = (dataset: string, names: (binding: Binding) => readonly string[]) => {
  const { context, open } = openDataset(bindingOf(dataset));
  const { binding, row, scope } = context;
  const key = binding.key(row, scope);
  const title = binding.title(row, scope);
  const fields = names(binding);
  const columns = fields.map((name, index) => sql`${shown(context, name)} as ${sql.identifier(`f${index}`)}`);
  const statement = sql`
  select "page"."position", (${key})::text as "id", (${title})::text as "title", ${sql.join(columns, sql`, `)}
  from ${open.from()}
  join "page" on "page"."key" = ${key}
`;
  const read = (result: ResultRow): QueryItem => ({
    id: String(result.id),
    title: String(result.title),
    fields: fields.map((name, index) => ({ name, value: textOf(result[`f${index}`] ?? null) })),
  });
  return { statement, read };
};

/** The first rows in order, and how many there are in all. */
export const compileList = ({
  dataset,
  where,
  orderBy,
  limit,
  offset = 0,
  also = [],
}: ListPlan): CompiledPlan => {
  const { statement, read } = items(dataset, ({ columns }) => [...new Set([...also, ...columns])]);
  const after = Math.max(Math.trunc(offset), 0);
  return {
    statement: sql`
with "match" as (${matches(dataset, where, orderBy)}),
"page" as (select * from "match" where "position" > ${after} and "position" <= ${after + clampLimit(limit)}),
"item" as (${statement})
select "item".*, "whole"."total"
from (select count(*)::int as "total" from "match") as "whole"
left join "item" on true
order by "item"."position"`,
    read: (rows) => ({
      kind: 'list',
      total: Number(rows[0]?.total ?? 0),
      items: rows.filter((row) => row.id !== null).map(read),
    }),
  };
};

/** The first row in order, with all of its fields. */
export const compileRecord = ({ dataset, where, orderBy, place = 1 }: RecordPlan): CompiledPlan => {
  const { statement, read } = items(dataset, ({ details }) => details);
  return {
    statement: sql`
with "match" as (${matches(dataset, where, orderBy)}),
"page" as (select * from "match" where "position" = ${clampLimit(place)})
${statement}`,
    read: ([row]) => ({ kind: 'record', item: row ? read(row) : null }),
  };
};
