import { expect, test } from 'vitest';
import { compilePlan } from '../../../src/data/query/compile-plan.ts';
import { renderStatement } from '../../../src/data/query/query-executor.ts';
import type { QueryPlan } from '../../../src/engine/query/plan.ts';

const rendered = (plan: QueryPlan) => renderStatement(compilePlan(plan).statement);

test('a count joins what its conditions need, once, and nothing else', () => {
  expect(
    rendered({
      kind: 'count',
      dataset: 'communities',
      where: [
        { kind: 'compare', field: 'region', op: 'eq', value: 2 },
        { kind: 'in', field: 'province', values: [4, 5] },
        { kind: 'compare', field: 'is_active', op: 'eq', value: true },
      ],
    }),
  ).toEqual({
    sql:
      'select (count(*))::float8 as "value" from "communities" ' +
      'left join "barangays" as "barangay" on "barangay"."id" = "communities"."barangay_id" ' +
      'left join "municipalities" as "municipality" on "municipality"."id" = "barangay"."municipality_id" ' +
      'where "municipality"."region_id" = $1 and "municipality"."province_id" in ($2, $3) ' +
      'and "communities"."is_active" = $4',
    parameters: [2, 4, 5, true],
  });
});

test('a related row is looked for where it is, within any depth', () => {
  expect(
    rendered({
      kind: 'count',
      dataset: 'needs',
      where: [
        {
          kind: 'not',
          of: {
            kind: 'has',
            relation: 'projects',
            where: [
              { kind: 'compare', field: 'budget_allocated', op: 'gt', value: 0 },
              {
                kind: 'has',
                relation: 'needs',
                where: [{ kind: 'compare', field: 'urgency', op: 'gte', value: 'high' }],
              },
            ],
          },
        },
      ],
    }),
  ).toEqual({
    sql:
      'select (count(*))::float8 as "value" from "needs" where (exists (select 1 from "projects" ' +
      'join "project_needs" as "link" on "link"."project_id" = "projects"."id" ' +
      'where "link"."need_id" = "needs"."id" and "projects"."budget_allocated" > $1 ' +
      'and exists (select 1 from "needs" as "needs_2" ' +
      'join "project_needs" as "link_2" on "link_2"."need_id" = "needs_2"."id" ' +
      'where "link_2"."project_id" = "projects"."id" and "needs_2"."urgency" >= $2))) is not true',
    parameters: [0, 'high'],
  });
});

test('an instant is compared as its day in Manila', () => {
  expect(
    rendered({
      kind: 'count',
      dataset: 'engagements',
      where: [{ kind: 'between', field: 'held_at', from: '2026-11-01', to: '2026-11-30' }],
    }),
  ).toEqual({
    sql:
      'select (count(*))::float8 as "value" from "engagements" ' +
      'where ("engagements"."held_at" at time zone \'Asia/Manila\')::date between $1::date and $2::date',
    parameters: ['2026-11-01', '2026-11-30'],
  });
});

test('an aggregate, a quotient and a rate are one pass', () => {
  const where = [] as const;
  expect(
    rendered({
      kind: 'aggregate',
      dataset: 'projects',
      where,
      metric: { kind: 'aggregate', fn: 'median', measure: 'utilization_percent' },
    }).sql,
  ).toBe(
    'select (percentile_cont(0.5) within group (order by (100.0 * "projects"."budget_spent" / ' +
      'nullif("projects"."budget_allocated", 0))))::float8 as "value" from "projects" where true',
  );
  expect(
    rendered({
      kind: 'aggregate',
      dataset: 'workshops',
      where,
      metric: {
        kind: 'quotient',
        numerator: 'actual_participants',
        denominator: 'target_participants',
        scale: 100,
      },
    }),
  ).toEqual({
    sql:
      'select ((sum("workshops"."actual_participants") filter (where "workshops"."actual_participants" is not null ' +
      'and "workshops"."target_participants" is not null))::float8 / nullif((sum("workshops"."target_participants") ' +
      'filter (where "workshops"."actual_participants" is not null and "workshops"."target_participants" is not null))' +
      '::float8, 0) * $1::float8) as "value" from "workshops" where true',
    parameters: [100],
  });
  expect(
    rendered({
      kind: 'aggregate',
      dataset: 'policies',
      where,
      metric: {
        kind: 'rate',
        of: [{ kind: 'compare', field: 'status', op: 'eq', value: 'implemented' }],
        among: [{ kind: 'in', field: 'status', values: ['approved', 'implemented'] }],
      },
    }),
  ).toEqual({
    sql:
      'select (count(*) filter (where "policies"."status" in ($1, $2) and "policies"."status" = $3))::int as "numerator", ' +
      '(count(*) filter (where "policies"."status" in ($4, $5)))::int as "denominator" from "policies" where true',
    parameters: ['approved', 'implemented', 'implemented', 'approved', 'implemented'],
  });
});

test('a breakdown knows the whole, and shows no group without key or figure', () => {
  expect(
    rendered({
      kind: 'group',
      dataset: 'needs',
      where: [],
      dimension: 'sector',
      metric: { kind: 'count' },
      limit: 10,
    }),
  ).toEqual({
    sql:
      'with "figure" as ( select "needs"."sector"::text as "key", "needs"."sector"::text as "label", ' +
      '(count(*))::float8 as "value" from "needs" where true group by "needs"."sector" ), ' +
      '"whole" as ( select coalesce(sum("value"), 0)::float8 as "total", ' +
      '(count(*) filter (where "key" is not null and "value" is not null))::int as "groups" from "figure" ) ' +
      'select "figure"."key", "figure"."label", "figure"."value", "whole"."total", "whole"."groups" from "whole" ' +
      'left join "figure" on "figure"."key" is not null and "figure"."value" is not null ' +
      'order by "figure"."value" desc nulls last, "figure"."label" collate "C", ' +
      'length("figure"."key"), "figure"."key" collate "C" limit $1',
    parameters: [10],
  });
});

test('a trend has a bucket for every month between its first and its last', () => {
  const { sql, parameters } = rendered({
    kind: 'trend',
    dataset: 'needs',
    where: [],
    field: 'identified_on',
    bucket: 'month',
    metric: { kind: 'count' },
    cumulative: true,
  });
  expect(sql).toContain(
    'select generate_series(min("bucket")::timestamp, max("bucket")::timestamp, interval \'1 month\')::date',
  );
  expect(sql).toContain(
    '(sum(coalesce("found"."value", 0)) over (order by "span"."bucket"))::float8 as "value"',
  );
  expect(parameters).toEqual([200]);
});

test('a list counts all and gives a page, in an order without ties', () => {
  const { sql, parameters } = rendered({
    kind: 'list',
    dataset: 'announcements',
    where: [],
    orderBy: [{ field: 'published_on', direction: 'desc' }],
    limit: 20,
    offset: 40,
  });
  expect(sql).toBe(
    'with "match" as ( select "announcements"."id" as "key", ' +
      'row_number() over (order by "announcements"."published_on" desc nulls last, ' +
      '("announcements"."title")::text collate "C", "announcements"."id") as "position" ' +
      'from "announcements" where true ), ' +
      '"page" as (select * from "match" where "position" > $1 and "position" <= $2), ' +
      '"item" as ( select "page"."position", ("announcements"."id")::text as "id", ' +
      '("announcements"."title")::text as "title", ("announcements"."published_on")::text as "f0", ' +
      '("announcements"."body")::text as "f1" from "announcements" join "page" on "page"."key" = "announcements"."id" ) ' +
      'select "item".*, "whole"."total" from (select count(*)::int as "total" from "match") as "whole" ' +
      'left join "item" on true order by "item"."position"',
  );
  expect(parameters).toEqual([40, 60]);
});

test('members of a comparison are columns of one row', () => {
  const { sql, parameters } = rendered({
    kind: 'compare',
    dataset: 'projects',
    where: [{ kind: 'compare', field: 'status', op: 'eq', value: 'ongoing' }],
    members: [
      { label: 'Health', where: [{ kind: 'compare', field: 'sector', op: 'eq', value: 'health' }] },
      { label: 'Culture', where: [{ kind: 'compare', field: 'sector', op: 'eq', value: 'culture' }] },
    ],
    metric: { kind: 'aggregate', fn: 'sum', measure: 'budget_spent' },
  });
  expect(sql).toBe(
    'select (coalesce(sum("projects"."budget_spent") filter (where "projects"."sector" = $1), 0))::float8 as "value_0", ' +
      '(coalesce(sum("projects"."budget_spent") filter (where "projects"."sector" = $2), 0))::float8 as "value_1" ' +
      'from "projects" where "projects"."status" = $3',
  );
  expect(parameters).toEqual(['health', 'culture', 'ongoing']);
});

test('no limit reaches the database above the most that is allowed', () => {
  const most = (limit: number) =>
    rendered({
      kind: 'group',
      dataset: 'needs',
      where: [],
      dimension: 'sector',
      metric: { kind: 'count' },
      limit,
    }).parameters;
  expect([most(5_000), most(-3), most(Number.NaN), most(2.7)]).toEqual([[200], [1], [200], [2]]);
});

test('no text of a plan becomes text of the statement', () => {
  const attack = `x'; drop table needs; --`;
  const { sql, parameters } = rendered({
    kind: 'list',
    dataset: 'needs',
    where: [{ kind: 'compare', field: 'title', op: 'eq', value: attack }],
    orderBy: [],
    limit: 1,
  });
  expect(sql).not.toContain('drop');
  expect(parameters).toContain(attack);
});

const count = (where: QueryPlan['where'], dataset = 'needs'): QueryPlan => ({
  kind: 'count',
  dataset,
  where,
});
const metric = { kind: 'aggregate', fn: 'sum', measure: 'population' } as const;

test.each<[string, QueryPlan, RegExp]>([
  ['dataset', count([], 'spells'), /no dataset "spells"/],
  ['field', count([{ kind: 'isNull', field: 'mana' }]), /needs has no field "mana"/],
  ['relation', count([{ kind: 'has', relation: 'x', where: [] }]), /needs has no relation "x"/],
  [
    'field of a relation',
    count([{ kind: 'has', relation: 'projects', where: [{ kind: 'isNull', field: 'urgency' }] }]),
    /projects has no field "urgency"/,
  ],
  [
    'measure',
    { kind: 'aggregate', dataset: 'needs', where: [], metric },
    /needs has no measure "population"/,
  ],
  [
    'dimension',
    { kind: 'group', dataset: 'needs', where: [], dimension: 'title', metric: { kind: 'count' }, limit: 1 },
    /needs has no dimension "title"/,
  ],
  [
    'value of an enumeration',
    count([{ kind: 'compare', field: 'status', op: 'eq', value: 'unmet' }]),
    /cannot be compared with "unmet"/,
  ],
  [
    'day',
    count([{ kind: 'compare', field: 'identified_on', op: 'eq', value: 'yesterday' }]),
    /cannot be compared with "yesterday"/,
  ],
  ['number', count([{ kind: 'compare', field: 'households_affected', op: 'gt', value: 'many' }]), /"many"/],
  ['range', count([{ kind: 'between', field: 'households_affected' }]), /at least one end/],
  [
    'figure of a row',
    {
      kind: 'rank',
      dataset: 'needs',
      where: [],
      dimension: null,
      metric: { kind: 'count' },
      direction: 'asc',
      limit: 1,
    },
    /cannot be ranked by a count/,
  ],
  [
    'sum of averages',
    {
      kind: 'trend',
      dataset: 'communities',
      where: [],
      field: 'created_at',
      bucket: 'year',
      metric: { kind: 'aggregate', fn: 'avg', measure: 'population' },
      cumulative: true,
    },
    /Only counts and sums/,
  ],
])('a plan with an unknown %s is a bug and throws', (_what, plan, message) => {
  expect(() => compilePlan(plan)).toThrow(message);
});
