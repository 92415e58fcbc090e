import { describe, expect, it } from 'vitest';
import {
  BarangaysOfDocument,
  CommunitiesWithPlacesDocument,
  CommunityByIdDocument,
  type CommunityFilter,
  CommunityPageDocument,
  PlacesDocument,
} from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const staff = app.as('staff');

const page = async (variables: {
  filter?: CommunityFilter;
  orderBy?: { field: 'NAME' | 'POPULATION' | 'ESTABLISHED_YEAR'; direction: 'ASC' | 'DESC' };
  first?: number;
  after?: string | null;
}) => (await staff.data(CommunityPageDocument, variables)).communities;

const places = await staff.data(PlacesDocument, { search: 'Zamboanga City' });
const regionId = (designation: string) =>
  places.regions.find((region) => region.designation === designation)!.id;
const groupId = (name: string) => places.ethnicGroups.find((group) => group.name === name)!.id;

const namesOf = (found: Awaited<ReturnType<typeof page>>) => found.edges.map(({ node }) => node.name);

describe('places and details of communities', () => {
  it('take as many statements for 100 communities as for 5', async () => {
    const statementsFor = async (first: number) => {
      const before = app.statements.length;
      const { communities } = await staff.data(CommunitiesWithPlacesDocument, { first });
      expect(communities.nodes).toHaveLength(first);
      // Who asks is looked up too, now and then, whatever is asked.
      return app.statements.slice(before).filter((sql) => !sql.includes('"users"'));
    };
    await statementsFor(1);
    const five = await statementsFor(5);
    const hundred = await statementsFor(100);
    expect(hundred).toHaveLength(five.length);
    // The list, and one each for barangay, municipality, province, region, group, groups, livelihoods, services.
    expect(five).toHaveLength(9);
  });

  it('are those of the rows', async () => {
    const { communities } = await staff.data(CommunitiesWithPlacesDocument, { first: 100 });
    const rows = await app.sql(`
      select c.name, b.name as barangay, m.name as municipality, p.name as province, r.designation as region,
             g.name as "group",
             (select livelihood::text from community_livelihoods where community_id = c.id and is_primary) as livelihood,
             (select count(*)::int from community_services where community_id = c.id) as services
      from communities c join barangays b on b.id = c.barangay_id join municipalities m on m.id = b.municipality_id
      left join provinces p on p.id = m.province_id join regions r on r.id = m.region_id
      join ethnic_groups g on g.id = c.ethnic_group_id
      where c.is_active order by c.name collate "C", c.id limit 100`);
    expect(
      communities.nodes.map((node) => ({
        name: node.name,
        barangay: node.barangay.name,
        municipality: node.municipality.name,
        province: node.province?.name ?? null,
        region: node.region.designation,
        group: node.ethnicGroup.name,
        livelihood: node.livelihoods.find(({ isPrimary }) => isPrimary)?.livelihood.toLowerCase() ?? null,
        services: node.services.length,
      })),
    ).toEqual(rows);
    for (const node of communities.nodes) expect(node.ethnicGroups[0]).toEqual(node.ethnicGroup);
  });
});

describe('pages of communities', () => {
  it('hold every active community once', async () => {
    const names: string[] = [];
    let after: string | null = null;
    let pages = 0;
    for (;;) {
      const found: Awaited<ReturnType<typeof page>> = await page({ first: 60, after });
      names.push(...namesOf(found));
      pages += 1;
      expect(found.pageInfo.hasPreviousPage).toBe(after !== null);
      if (!found.pageInfo.hasNextPage) break;
      after = found.pageInfo.endCursor ?? null;
    }
    const rows = await app.sql('select name from communities where is_active order by name collate "C", id');
    expect(names).toEqual(rows.map(({ name }) => name));
    expect(pages).toBe(Math.ceil(rows.length / 60));
    expect((await page({ first: 1 })).totalCount).toBe(rows.length);
  });

  it('hold 20 unless said, never more than 100, and none when none is wanted', async () => {
    expect((await page({})).edges).toHaveLength(20);
    expect((await page({ first: 1_000_000 })).edges).toHaveLength(100);
    const none = await page({ first: 0 });
    expect(none.edges).toEqual([]);
    expect(none.pageInfo).toMatchObject({ startCursor: null, endCursor: null });
    expect(none.totalCount).toBeGreaterThan(0);
  });

  it.each([
    { first: -1 },
    { first: -5000 },
    { after: 'nonsense' },
    { after: Buffer.from('OffsetConnection:-3').toString('base64') },
    { after: Buffer.from('OffsetConnection:1; drop').toString('base64') },
    { filter: { regionIds: ['1'] } },
  ])('refuse %j', async (variables) => {
    expect(await staff.codes(CommunityPageDocument, variables)).toEqual(['BAD_USER_INPUT']);
  });

  it('are empty beyond the end', async () => {
    const { totalCount } = await page({ first: 1 });
    const after = Buffer.from(`OffsetConnection:${totalCount + 5}`).toString('base64');
    expect((await page({ after })).edges).toEqual([]);
  });

  it('come in the order asked for', async () => {
    const largest = await page({ first: 5, orderBy: { field: 'POPULATION', direction: 'DESC' } });
    const rows = await app.sql(
      'select name from communities where is_active order by population desc, id limit 5',
    );
    expect(namesOf(largest)).toEqual(rows.map(({ name }) => name));
    const oldest = await page({ first: 5, orderBy: { field: 'ESTABLISHED_YEAR', direction: 'ASC' } });
    const old = await app.sql(
      'select name from communities where is_active order by established_year asc nulls last, id limit 5',
    );
    expect(namesOf(oldest)).toEqual(old.map(({ name }) => name));
  });
});

describe('filters of communities', () => {
  const cases: [CommunityFilter, string][] = [
    [{ regionIds: [regionId('Region X')] }, `r.designation = 'Region X'`],
    [
      { regionIds: [regionId('Region IX'), regionId('Region XI')], livelihoods: ['FISHING'] },
      `r.designation in ('Region IX', 'Region XI') and exists (select 1 from community_livelihoods l
        where l.community_id = c.id and l.livelihood = 'fishing' and l.is_primary)`,
    ],
    [
      { livelihoods: ['FISHING', 'WEAVING'], anyLivelihood: true },
      `exists (select 1 from community_livelihoods l where l.community_id = c.id and l.livelihood in ('fishing', 'weaving'))`,
    ],
    [{ ethnicGroupIds: [groupId('Maranao')] }, `g.name = 'Maranao'`],
    [
      { ethnicGroupIds: [groupId('Sama')], anyEthnicGroup: true },
      `exists (select 1 from community_ethnic_groups e join ethnic_groups x on x.id = e.ethnic_group_id
        where e.community_id = c.id and x.name = 'Sama')`,
    ],
    [
      { services: [{ service: 'WATER', ratings: ['NONE', 'POOR'] }, { service: 'ROADS' }] },
      `exists (select 1 from community_services s where s.community_id = c.id and s.service = 'water'
        and s.rating in ('none', 'poor'))
       and exists (select 1 from community_services s where s.community_id = c.id and s.service = 'roads')`,
    ],
    [
      { services: [{ service: 'HEALTHCARE', priorities: ['CRITICAL'] }] },
      `exists (select 1 from community_services s where s.community_id = c.id and s.service = 'healthcare'
        and s.priority = 'critical')`,
    ],
    [
      { povertyIncidences: ['HIGH', 'VERY_HIGH'], population: { from: 500, to: 900 } },
      `c.poverty_incidence in ('high', 'very_high') and c.population between 500 and 900`,
    ],
    [
      { settlementTypes: ['SITIO'], barmmProximities: ['ADJACENT'] },
      `c.settlement_type = 'sitio' and c.barmm_proximity = 'adjacent'`,
    ],
    [{ households: { from: 300 } }, 'c.households >= 300'],
    [{ search: 'A' }, `c.name ilike '%a%'`],
    [{ search: '%' }, `c.name like '%\\%%'`],
    [{ municipalityIds: [places.municipalities.nodes[0]!.id] }, `m.name = 'Zamboanga City'`],
    [{ regionIds: [] }, 'false'],
  ];

  it.each(cases)('%j', async (filter, where) => {
    const [row] = await app.sql(`
      select count(*)::int as count
      from communities c join barangays b on b.id = c.barangay_id join municipalities m on m.id = b.municipality_id
      join regions r on r.id = m.region_id join ethnic_groups g on g.id = c.ethnic_group_id
      where c.is_active and ${where}`);
    expect((await page({ filter, first: 1 })).totalCount).toBe(row?.count);
  });

  it('let the inactive in when asked', async () => {
    const [row] = await app.sql('select count(*)::int as count from communities');
    expect((await page({ filter: { includeInactive: true }, first: 1 })).totalCount).toBe(row?.count);
  });
});

describe('one community', () => {
  it('is found by the id that a list gave it', async () => {
    const [edge] = (await page({ first: 1 })).edges;
    const { community } = await staff.data(CommunityByIdDocument, { id: edge!.node.id });
    expect(community).toEqual({ id: edge!.node.id, name: edge!.node.name, synthetic: true });
  });

  it.each(['', '1', 'nonsense', Buffer.from('communities:999999').toString('base64url')])(
    'is not there under %j',
    async (id) => {
      expect(await staff.data(CommunityByIdDocument, { id })).toEqual({ community: null });
    },
  );
});

describe('places', () => {
  it('hang together', async () => {
    const all = await staff.data(PlacesDocument, {});
    expect(all.regions.map(({ designation }) => designation).sort()).toEqual(
      ['BARMM', 'Region IX', 'Region X', 'Region XI', 'Region XII'].sort(),
    );
    expect(all.provinces).toHaveLength(23);
    expect(all.municipalities.totalCount).toBe(390);
    const [ninth] = all.regions.filter(({ designation }) => designation === 'Region IX');
    const { provinces } = await staff.data(PlacesDocument, { regionId: ninth!.id });
    const rows = await app.sql(`select p.name from provinces p join regions r on r.id = p.region_id
      where r.designation = 'Region IX' order by p.name collate "C"`);
    expect(provinces.map(({ name }) => name)).toEqual(rows.map(({ name }) => name));
    expect(provinces.every(({ region }) => region.id === ninth!.id)).toBe(true);
  });

  it('keep a city outside any province out of provinces', async () => {
    const { municipalities } = await staff.data(PlacesDocument, { search: 'davao city' });
    expect(municipalities.nodes).toHaveLength(1);
    expect(municipalities.nodes[0]).toMatchObject({
      name: 'Davao City',
      kind: 'HIGHLY_URBANIZED_CITY',
      province: null,
      geographicProvince: { name: 'Davao del Sur' },
      region: { designation: 'Region XI' },
    });
  });

  it('have barangays', async () => {
    const { municipalities } = await staff.data(PlacesDocument, { search: 'Zamboanga City' });
    const { id } = municipalities.nodes[0]!;
    const { barangays } = await staff.data(BarangaysOfDocument, { municipalityId: id });
    const [row] = await app.sql(`select count(*)::int as count from barangays b
      join municipalities m on m.id = b.municipality_id where m.name = 'Zamboanga City'`);
    expect(barangays.totalCount).toBe(row?.count);
    expect(barangays.nodes.every(({ municipality }) => municipality.id === id)).toBe(true);
  });
});
