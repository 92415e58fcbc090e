import { eq, sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { rowsOf } from '../../../src/data/drivers/database.ts';
import { createCommunities } from '../../../src/data/repositories/communities.ts';
import type { CommunityFilter } from '../../../src/data/repositories/community-conditions.ts';
import { communities as table } from '../../../src/data/tables/communities.ts';
import { testDatabase } from '../../support/database.ts';

const { db } = await testDatabase();
const communities = createCommunities(db);
const ids = async (text: string): Promise<number[]> =>
  rowsOf(await db.execute(sql.raw(text))).map(({ id }) => Number(id));
const BY_PLACE = 'join barangays b on b.id = c.barangay_id join municipalities m on m.id = b.municipality_id';

test.each<[string, CommunityFilter, string]>([
  ['active ones', {}, 'c where c.is_active'],
  ['inactive ones too', { includeInactive: true }, 'c'],
  ['regions', { regionIds: [1, 2] }, `c ${BY_PLACE} where c.is_active and m.region_id in (1, 2)`],
  [
    'a region and a province that exclude each other',
    { regionIds: [1], provinceIds: [0] },
    `c ${BY_PLACE} where false`,
  ],
  ['no province at all', { provinceIds: [] }, 'c where false'],
  ['a group, primary', { ethnicGroupIds: [2] }, 'c where c.is_active and c.ethnic_group_id = 2'],
  [
    'a group, any',
    { ethnicGroupIds: [2], anyEthnicGroup: true },
    'c where c.is_active and exists (select 1 from community_ethnic_groups g where g.community_id = c.id and g.ethnic_group_id = 2)',
  ],
  [
    'livelihoods, primary',
    { livelihoods: ['fishing', 'farming'] },
    `c where c.is_active and exists (select 1 from community_livelihoods l where l.community_id = c.id and l.is_primary and l.livelihood in ('fishing', 'farming'))`,
  ],
  [
    'livelihoods, any',
    { livelihoods: ['weaving'], anyLivelihood: true },
    `c where c.is_active and exists (select 1 from community_livelihoods l where l.community_id = c.id and l.livelihood = 'weaving')`,
  ],
  [
    'services, each by itself',
    {
      services: [
        { service: 'water', ratings: ['none', 'poor'] },
        { service: 'roads', priorities: ['high', 'critical'] },
      ],
    },
    `c where c.is_active
     and exists (select 1 from community_services s where s.community_id = c.id and s.service = 'water' and s.rating in ('none', 'poor'))
     and exists (select 1 from community_services s where s.community_id = c.id and s.service = 'roads' and s.priority in ('high', 'critical'))`,
  ],
  [
    'figures and kinds',
    {
      population: { from: 500, to: 2000 },
      households: { to: 300 },
      settlementTypes: ['sitio', 'purok'],
      povertyIncidences: ['high', 'very_high'],
    },
    `c where c.is_active and c.population between 500 and 2000 and c.households <= 300
     and c.settlement_type in ('sitio', 'purok') and c.poverty_incidence in ('high', 'very_high')`,
  ],
])('finds communities by %s', async (_what, filter, from) => {
  const expected = await ids(`select c.id from communities ${from} order by c.id`);
  const found = await communities.list(
    filter,
    { field: 'name', direction: 'asc' },
    { offset: 0, limit: 10_000 },
  );
  expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(expected);
  expect(await communities.count(filter)).toBe(expected.length);
});

test('text is looked for in any case, its wildcards as they stand', async () => {
  const [some] = await db.select().from(table).where(eq(table.isActive, true)).limit(1);
  const part = some?.name.slice(1, 6) ?? '';
  const found = await communities.list(
    { search: part.toUpperCase() },
    { field: 'name', direction: 'asc' },
    { offset: 0, limit: 1_000 },
  );
  expect(found.map(({ id }) => id)).toContain(some?.id);
  for (const { name } of found) expect(name.toLowerCase()).toContain(part.toLowerCase());
  for (const search of ['%', '_', '\\']) expect(await communities.count({ search })).toBe(0);
});

test('rows without a value come last either way, and ties by id', async () => {
  const some = [3, 5, 7];
  for (const id of some) await db.update(table).set({ establishedYear: null }).where(eq(table.id, id));
  for (const direction of ['asc', 'desc'] as const) {
    const rows = await communities.list(
      { includeInactive: true },
      { field: 'establishedYear', direction },
      { offset: 0, limit: 10_000 },
    );
    expect(rows.slice(-3).map(({ id }) => id)).toEqual(some);
    const keys = rows.slice(0, -3).map(({ establishedYear, id }) => ({ year: establishedYear ?? 0, id }));
    const sign = direction === 'asc' ? 1 : -1;
    expect(keys).toEqual([...keys].sort((a, b) => sign * (a.year - b.year) || a.id - b.id));
  }
});

test('pages follow each other', async () => {
  const page = (offset: number, limit: number) =>
    communities.list({}, { field: 'population', direction: 'desc' }, { offset, limit });
  expect([...(await page(0, 7)), ...(await page(7, 5))]).toEqual(await page(0, 12));
});
