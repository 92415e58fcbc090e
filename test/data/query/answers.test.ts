import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/data/drivers/database.ts';
import { createQueryPort } from '../../../src/data/query/query-executor.ts';
import type { Predicate, QueryPlan } from '../../../src/engine/query/plan.ts';
import { clock, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const port = createQueryPort({ database, clock });

const answer = async (plan: QueryPlan) => (await port.run(plan)).rows;
/** What a person would write by hand. */
const byHand = async (text: string) => rowsOf(await database.db.execute(sql.raw(text)));
const numberByHand = async (text: string) => Number(Object.values((await byHand(text))[0] ?? {})[0]);

const is = (field: string, value: string | number | boolean): Predicate => ({
  kind: 'compare',
  field,
  op: 'eq',
  value,
});
const has = (relation: string, ...where: Predicate[]): Predicate => ({ kind: 'has', relation, where });
const not = (of: Predicate): Predicate => ({ kind: 'not', of });

const PLACE = `communities c join barangays b on b.id = c.barangay_id
  join municipalities m on m.id = b.municipality_id join regions r on r.id = m.region_id`;

test.each<[string, string, Predicate[], string]>([
  [
    'Maranao communities in Region X',
    'communities',
    [
      is('is_active', true),
      has('ethnic_group', is('name', 'Maranao')),
      has('region', is('designation', 'Region X')),
    ],
    `select count(*) from ${PLACE} join ethnic_groups e on e.id = c.ethnic_group_id
     where c.is_active and e.name = 'Maranao' and r.designation = 'Region X'`,
  ],
  [
    'communities with Tausug among their groups, not as the primary one',
    'communities',
    [has('ethnic_groups', is('name', 'Tausug'), is('is_primary', false))],
    `select count(*) from communities c where exists (select 1 from community_ethnic_groups g
     join ethnic_groups e on e.id = g.ethnic_group_id where g.community_id = c.id and e.name = 'Tausug' and not g.is_primary)`,
  ],
  [
    'communities outside any province',
    'communities',
    [{ kind: 'isNull', field: 'province' }],
    `select count(*) from ${PLACE} where m.province_id is null`,
  ],
  [
    'fishing communities without water',
    'communities',
    [is('livelihood', 'fishing'), has('services', is('service', 'water'), is('rating', 'none'))],
    `select count(*) from communities c
     where exists (select 1 from community_livelihoods l where l.community_id = c.id and l.is_primary and l.livelihood = 'fishing')
     and exists (select 1 from community_services s where s.community_id = c.id and s.service = 'water' and s.rating = 'none')`,
  ],
  [
    'unmet needs without a funded project',
    'needs',
    [
      not({ kind: 'in', field: 'status', values: ['met', 'rejected'] }),
      not(has('projects', { kind: 'compare', field: 'budget_allocated', op: 'gt', value: 0 })),
    ],
    `select count(*) from needs n where n.status not in ('met', 'rejected') and not exists
     (select 1 from project_needs pn join projects p on p.id = pn.project_id where pn.need_id = n.id and p.budget_allocated > 0)`,
  ],
  [
    'partnerships that DSWD leads or is a member of',
    'partnerships',
    [has('organizations', is('acronym', 'DSWD'))],
    `select count(*) from partnerships p where p.lead_organization_id in (select id from organizations where acronym = 'DSWD')
     or exists (select 1 from partnership_organizations po join organizations o on o.id = po.organization_id
     where po.partnership_id = p.id and o.acronym = 'DSWD')`,
  ],
  [
    'organizations that take part in an active partnership as implementers',
    'organizations',
    [has('partnerships', is('status', 'active'), is('role', 'implementing'))],
    `select count(distinct po.organization_id) from partnership_organizations po
     join partnerships p on p.id = po.partnership_id where p.status = 'active' and po.role = 'implementing'`,
  ],
  [
    'provinces with an assessed community',
    'provinces',
    [has('communities', has('assessments'))],
    `select count(distinct m.province_id) from ${PLACE} where exists (select 1 from assessments a where a.community_id = c.id)`,
  ],
  [
    'projects over budget',
    'projects',
    [is('is_over_budget', true)],
    'select count(*) from projects where budget_spent > budget_allocated',
  ],
  [
    'communities with more than three needs',
    'communities',
    [{ kind: 'compare', field: 'needs_count', op: 'gt', value: 3 }],
    'select count(*) from communities c where (select count(*) from needs n where n.community_id = c.id) > 3',
  ],
  [
    'communities with more than 1,000.5 people, and a bound that no integer column holds',
    'communities',
    [
      { kind: 'compare', field: 'population', op: 'gt', value: 1000.5 },
      { kind: 'compare', field: 'population', op: 'lt', value: 5_000_000_000 },
    ],
    'select count(*) from communities where population > 1000',
  ],
  [
    'engagements of a day in Manila',
    'engagements',
    [{ kind: 'between', field: 'held_at', from: '2026-10-01', to: '2026-10-31' }],
    `select count(*) from engagements where held_at >= '2026-10-01T00:00+08' and held_at < '2026-11-01T00:00+08'`,
  ],
  [
    'any of nothing, and all of nothing',
    'needs',
    [{ kind: 'all', of: [] }, not({ kind: 'any', of: [] }), not({ kind: 'in', field: 'sector', values: [] })],
    'select count(*) from needs',
  ],
])('counts %s', async (_what, dataset, where, text) => {
  const expected = await numberByHand(text);
  expect(expected).toBeGreaterThan(0);
  expect(await answer({ kind: 'count', dataset, where })).toEqual({ kind: 'number', value: expected });
});

test('a figure of nothing is null, its sum 0', async () => {
  const where = [is('id', 0)];
  const of = (fn: 'sum' | 'avg' | 'min' | 'median') =>
    answer({
      kind: 'aggregate',
      dataset: 'communities',
      where,
      metric: { kind: 'aggregate', fn, measure: 'population' },
    });
  expect(await of('sum')).toEqual({ kind: 'number', value: 0 });
  for (const fn of ['avg', 'min', 'median'] as const)
    expect(await of(fn)).toEqual({ kind: 'number', value: null });
  expect(
    await answer({
      kind: 'aggregate',
      dataset: 'communities',
      where,
      metric: { kind: 'quotient', numerator: 'population', denominator: 'households', scale: 1 },
    }),
  ).toEqual({ kind: 'number', value: null });
  expect(await answer({ kind: 'ratio', dataset: 'communities', where, of: [] })).toEqual({
    kind: 'ratio',
    value: null,
    numerator: 0,
    denominator: 0,
  });
  expect(await answer({ kind: 'record', dataset: 'communities', where, orderBy: [] })).toEqual({
    kind: 'record',
    item: null,
  });
  expect(await answer({ kind: 'list', dataset: 'communities', where, orderBy: [], limit: 5 })).toEqual({
    kind: 'list',
    total: 0,
    items: [],
  });
});

test('numeric figures are numbers, as exact as a double', async () => {
  const rows = await answer({
    kind: 'aggregate',
    dataset: 'projects',
    where: [],
    metric: { kind: 'aggregate', fn: 'sum', measure: 'budget_allocated' },
  });
  expect(rows).toEqual({
    kind: 'number',
    value: await numberByHand('select sum(budget_allocated) from projects'),
  });
});

test('a share comes with its two counts', async () => {
  const numerator = await numberByHand(`select count(*) from needs where status = 'met'`);
  const denominator = await numberByHand('select count(*) from needs');
  expect(await answer({ kind: 'ratio', dataset: 'needs', where: [], of: [is('status', 'met')] })).toEqual({
    kind: 'ratio',
    value: (100 * numerator) / denominator,
    numerator,
    denominator,
  });
});

test('a breakdown leaves out what has no key, and says how much the whole is', async () => {
  const rows = await answer({
    kind: 'group',
    dataset: 'communities',
    where: [],
    dimension: 'province',
    metric: { kind: 'count' },
    limit: 3,
  });
  const expected = await byHand(
    `select p.id::text as key, p.name as label, count(*)::int as value from ${PLACE} join provinces p on p.id = m.province_id
     group by p.id, p.name order by value desc, p.name collate "C" limit 3`,
  );
  expect(rows).toEqual({
    kind: 'groups',
    groups: expected,
    groupCount: await numberByHand(`select count(distinct m.province_id) from ${PLACE}`),
    total: await numberByHand('select count(*) from communities'),
  });
});

test('an enumeration reads as words', async () => {
  const rows = await answer({
    kind: 'group',
    dataset: 'organizations',
    where: [{ kind: 'in', field: 'kind', values: ['ngo', 'bmoa', 'academe'] }],
    dimension: 'kind',
    metric: { kind: 'count' },
    limit: 20,
  });
  if (rows.kind !== 'groups') throw new Error(rows.kind);
  expect(new Map(rows.groups.map(({ key, label }) => [key, label]))).toEqual(
    new Map([
      ['ngo', 'NGO'],
      ['bmoa', 'BMOA'],
      ['academe', 'Academe'],
    ]),
  );
});

test('a ranking runs either way and breaks ties by name', async () => {
  const ranked = (direction: 'asc' | 'desc', dimension: string | null) =>
    answer({
      kind: 'rank',
      dataset: 'municipalities',
      where: [],
      dimension,
      metric:
        dimension === null
          ? { kind: 'aggregate', fn: 'max', measure: 'communities_count' }
          : { kind: 'aggregate', fn: 'sum', measure: 'communities_count' },
      direction,
      limit: 4,
    });
  const counted = `select m.id::text as key, m.name as label, (select count(*) from communities c
    join barangays b on b.id = c.barangay_id where b.municipality_id = m.id and c.is_active)::int as value
    from municipalities m order by value`;
  const groupsOf = async (direction: 'asc' | 'desc') => {
    const rows = await ranked(direction, null);
    return rows.kind === 'groups' ? rows.groups : [];
  };
  expect(await groupsOf('desc')).toEqual(await byHand(`${counted} desc, m.name collate "C", m.id limit 4`));
  expect(await groupsOf('asc')).toEqual(await byHand(`${counted} asc, m.name collate "C", m.id limit 4`));
  const regions = await ranked('desc', 'region');
  if (regions.kind !== 'groups') throw new Error(regions.kind);
  expect(regions.total).toBe(await numberByHand('select count(*) from communities where is_active'));
});

test('a comparison keeps the order of its members and shows zero', async () => {
  expect(
    await answer({
      kind: 'compare',
      dataset: 'communities',
      where: [],
      members: [
        { label: 'Region XII', where: [has('region', is('designation', 'Region XII'))] },
        { label: 'BARMM', where: [has('region', is('designation', 'BARMM'))] },
      ],
      metric: { kind: 'aggregate', fn: 'sum', measure: 'population' },
    }),
  ).toEqual({
    kind: 'groups',
    groups: [
      {
        key: '0',
        label: 'Region XII',
        value: await numberByHand(`select sum(population) from ${PLACE} where r.designation = 'Region XII'`),
      },
      { key: '1', label: 'BARMM', value: 0 },
    ],
    groupCount: 2,
    total: null,
  });
});

test('a trend has no gap, and adds up where that is asked', async () => {
  const trend = async (cumulative: boolean) => {
    const rows = await answer({
      kind: 'trend',
      dataset: 'communities',
      where: [{ kind: 'compare', field: 'established_year', op: 'gte', value: 1900 }],
      field: 'established_year',
      bucket: 'year',
      metric: { kind: 'count' },
      cumulative,
    });
    if (rows.kind !== 'groups') throw new Error(rows.kind);
    return rows;
  };
  const plain = await trend(false);
  const years = plain.groups.map(({ label }) => Number(label));
  expect(years).toEqual(years.map((_year, index) => (years[0] ?? 0) + index));
  for (const { label, value } of plain.groups)
    expect(value, label).toBe(
      await numberByHand(`select count(*) from communities where established_year = ${label}`),
    );
  const adding = await trend(true);
  expect(adding.groups.at(-1)?.value).toBe(plain.total);
  expect(plain.groupCount).toBe(plain.groups.length);
});

test('a month is that of Manila, not of Greenwich', async () => {
  const rows = await answer({
    kind: 'trend',
    dataset: 'engagements',
    where: [],
    field: 'held_at',
    bucket: 'month',
    metric: { kind: 'count' },
    cumulative: false,
  });
  if (rows.kind !== 'groups') throw new Error(rows.kind);
  const expected = await byHand(
    `select to_char(held_at + interval '8 hours', 'YYYY-MM-01') as key, count(*)::int as value
     from (select held_at at time zone 'UTC' as held_at from engagements) e group by 1`,
  );
  const byKey = new Map(expected.map(({ key, value }) => [key, value]));
  for (const { key, value } of rows.groups) expect(value, key).toBe(byKey.get(key) ?? 0);
  expect(rows.groups.length).toBeGreaterThanOrEqual(byKey.size);
});

test('pages of a list follow each other without overlap', async () => {
  const page = async (offset: number) => {
    const rows = await answer({
      kind: 'list',
      dataset: 'barangays',
      where: [has('region', is('designation', 'Region X'))],
      orderBy: [],
      limit: 50,
      offset,
    });
    if (rows.kind !== 'list') throw new Error(rows.kind);
    return rows;
  };
  const first = await page(0);
  const pages = [first];
  for (let offset = 50; offset < first.total; offset += 50) pages.push(await page(offset));
  const ids = pages.flatMap(({ items }) => items.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBe(first.total);
  expect(await page(first.total + 10)).toEqual({ kind: 'list', total: first.total, items: [] });
});

test('an item shows names for keys, codes for enumerations, and plain figures', async () => {
  const rows = await answer({
    kind: 'record',
    dataset: 'projects',
    where: [],
    orderBy: [{ field: 'budget_allocated', direction: 'desc' }],
  });
  if (rows.kind !== 'record' || !rows.item) throw new Error('no record');
  const [row] = await byHand(
    `select p.id::text as id, p.title, p.sector::text as sector, o.name as lead, p.budget_allocated::text as budget,
     p.starts_on::text as starts from projects p join organizations o on o.id = p.lead_organization_id
     order by p.budget_allocated desc, p.title collate "C", p.id limit 1`,
  );
  const value = (name: string) => rows.item?.fields.find((field) => field.name === name)?.value;
  expect({
    id: rows.item.id,
    title: rows.item.title,
    sector: value('sector'),
    lead: value('lead_organization'),
    starts: value('starts_on'),
  }).toEqual({ id: row?.id, title: row?.title, sector: row?.sector, lead: row?.lead, starts: row?.starts });
  expect(Number(value('budget_allocated'))).toBe(Number(row?.budget));
});

test('a result says what ran and when the data was read', async () => {
  const result = await port.run({ kind: 'count', dataset: 'needs', where: [is('sector', 'health')] });
  expect(result).toMatchObject({
    sql: 'select (count(*))::float8 as "value" from "needs" where "needs"."sector" = $1',
    parameters: ['health'],
    asOf: clock.now(),
  });
});
