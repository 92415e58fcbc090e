import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createLoaders } from '../../../src/data/loaders/create-loaders.ts';
import { communities } from '../../../src/data/tables/communities.ts';
import { testDatabase } from '../../support/database.ts';

const statements: string[] = [];
const database = await testDatabase({ onStatement: (text) => statements.push(text) });

/** A community with every place and row that it refers to, as a nested query would ask. */
const complete = async (loaders: ReturnType<typeof createLoaders>, id: number) => {
  const community = await loaders.community.load(id);
  if (!community) return null;
  const barangay = await loaders.barangay.load(community.barangayId);
  const municipality = await loaders.municipality.load(barangay?.municipalityId ?? 0);
  const [province, region, group, groups, livelihoods, services] = await Promise.all([
    loaders.province.load(municipality?.provinceId ?? 0),
    loaders.region.load(municipality?.regionId ?? 0),
    loaders.ethnicGroup.load(community.ethnicGroupId),
    loaders.ethnicGroupsOfCommunity.load(id),
    loaders.livelihoodsOfCommunity.load(id),
    loaders.servicesOfCommunity.load(id),
  ]);
  return { community, barangay, municipality, province, region, group, groups, livelihoods, services };
};

test('a hundred communities take no more statements than five', async () => {
  const some = await database.db
    .select({ id: communities.id })
    .from(communities)
    .orderBy(asc(communities.id));
  const statementsFor = async (count: number) => {
    statements.length = 0;
    const loaders = createLoaders(database);
    const found = await Promise.all(some.slice(0, count).map(({ id }) => complete(loaders, id)));
    expect(found.filter(Boolean)).toHaveLength(count);
    return statements.length;
  };
  expect([await statementsFor(5), await statementsFor(100)]).toEqual([9, 9]);
});

test('what belongs to a community comes in order, the primary first', async () => {
  const found = await complete(createLoaders(database), 1);
  expect(found?.groups[0]?.id).toBe(found?.community.ethnicGroupId);
  expect(found?.livelihoods[0]?.isPrimary).toBe(true);
  expect(found?.services.map(({ service }) => service)).toEqual([
    'education',
    'als',
    'madrasah',
    'healthcare',
    'water',
    'sanitation',
    'electricity',
    'roads',
    'communication',
  ]);
});

test('places within a place come by name', async () => {
  const loaders = createLoaders(database);
  const provinces = await loaders.provincesOfRegion.load(1);
  const towns = await loaders.municipalitiesOfProvince.load(provinces[0]?.id ?? 0);
  const villages = await loaders.barangaysOfMunicipality.load(towns[0]?.id ?? 0);
  for (const names of [provinces, towns, villages].map((rows) => rows.map(({ name }) => name))) {
    expect(names.length).toBeGreaterThan(0);
    expect(names).toEqual([...names].sort());
  }
});

test('a key that names no row gives null or nothing, whatever else is asked for', async () => {
  const loaders = createLoaders(database);
  const [known, unknown, absurd, none, word, hits] = await Promise.all([
    loaders.region.load(1),
    loaders.region.load(999),
    loaders.region.load(99_999_999_999),
    loaders.servicesOfCommunity.load(0),
    loaders.goal.load('not an id'),
    loaders.faqHits.load(`odd "{},\\' id`),
  ]);
  expect([known?.id, unknown, absurd, none, word, hits]).toEqual([1, null, null, [], null, 0]);
});
