import { describe, expect, it } from 'vitest';
import { buildSeed } from '../../src/data/seed/build-seed.ts';
import { barmmProximity, povertyIncidence, settlementType } from '../../src/data/tables/communities.ts';
import * as enums from '../../src/data/tables/community-details.ts';
import { priority } from '../../src/data/tables/enums.ts';
import { clock } from '../support/clock.ts';
import { tally } from './tally.ts';

const seed = buildSeed(clock);
const active = seed.communities.filter((row) => row.isActive);
const municipalityOf = (row: { barangayId: number }) =>
  seed.municipalities[seed.barangays[row.barangayId - 1]!.municipalityId - 1]!;
const provinceOf = (row: { barangayId: number }) => {
  const { provinceId } = municipalityOf(row);
  return provinceId === null ? null : seed.provinces[provinceId - 1]!.name;
};
const regionOf = (row: { barangayId: number }) => seed.regions[municipalityOf(row).regionId - 1]!.designation;
const primary = new Map(
  seed.communityLivelihoods.filter((row) => row.isPrimary).map((row) => [row.communityId, row.livelihood]),
);

const dimensions = {
  region: regionOf,
  'province or city outside one': (row: { barangayId: number }) =>
    provinceOf(row) ?? municipalityOf(row).name,
  'geographic province': (row: { barangayId: number }) => municipalityOf(row).geographicProvinceId,
  'ethnic group': (row: { ethnicGroupId: number }) => seed.ethnicGroups[row.ethnicGroupId - 1]!.name,
  'primary livelihood': (row: { id: number }) => primary.get(row.id),
  'settlement type': (row: { settlementType: string }) => row.settlementType,
  poverty: (row: { povertyIncidence: string }) => row.povertyIncidence,
  proximity: (row: { barmmProximity: string }) => row.barmmProximity,
} as const;

describe('counts of communities', () => {
  it.each(Object.entries(dimensions))('differ from each other by %s', (_, toValue) => {
    for (const rows of [active, seed.communities]) {
      const counts = Object.values(tally(rows, toValue as (row: (typeof active)[number]) => unknown));
      expect(new Set(counts).size).toBe(counts.length);
    }
  });

  it('leave no value of an enumeration out', () => {
    expect(Object.keys(tally(active, (row) => row.settlementType)).sort()).toEqual(
      [...settlementType.enumValues].sort(),
    );
    expect(Object.keys(tally(active, (row) => row.povertyIncidence)).sort()).toEqual(
      [...povertyIncidence.enumValues].sort(),
    );
    expect(Object.keys(tally(active, (row) => row.barmmProximity)).sort()).toEqual(
      [...barmmProximity.enumValues].sort(),
    );
    expect(Object.keys(tally(active, dimensions['ethnic group']))).toHaveLength(13);
  });

  it('leave no livelihood, type, poverty or service rating out of any region', () => {
    const perRegion = (toValue: (row: (typeof active)[number]) => unknown) =>
      Object.keys(tally(active, (row) => `${regionOf(row)} ${toValue(row)}`)).length;
    expect(perRegion((row) => primary.get(row.id))).toBe(4 * 12);
    expect(perRegion((row) => row.settlementType)).toBe(4 * 6);
    expect(perRegion((row) => row.povertyIncidence)).toBe(4 * 5);
    const isActive = new Map(active.map((row) => [row.id, row]));
    const ratings = seed.communityServices.filter((row) => isActive.has(row.communityId));
    expect(
      Object.keys(
        tally(ratings, (row) => `${regionOf(isActive.get(row.communityId)!)} ${row.service} ${row.rating}`),
      ),
    ).toHaveLength(4 * enums.service.enumValues.length * enums.rating.enumValues.length);
    expect(Object.keys(tally(ratings, (row) => `${row.service} ${row.priority}`))).toHaveLength(
      enums.service.enumValues.length * priority.enumValues.length,
    );
  });

  it('leave no municipality of the places served out', () => {
    const peopled = new Set(active.map((row) => municipalityOf(row).id));
    const without = seed.municipalities.filter(
      (row) => seed.regions[row.regionId - 1]!.inScope && !peopled.has(row.id),
    );
    expect(new Set(without.map((row) => seed.provinces[row.provinceId! - 1]!.name))).toEqual(
      new Set(['Sulu', 'Camiguin']),
    );
  });

  it('are plausible: where each people lives', () => {
    const most = (group: string) => {
      const regions = tally(
        active.filter((row) => dimensions['ethnic group'](row) === group),
        regionOf,
      );
      return Object.entries(regions).sort((a, b) => b[1] - a[1])[0]?.[0];
    };
    expect(Object.fromEntries(seed.ethnicGroups.map(({ name }) => [name, most(name)]))).toMatchObject({
      Maguindanaon: 'Region XII',
      Maranao: 'Region X',
      Tausug: 'Region IX',
      Sama: 'Region IX',
      Badjao: 'Region IX',
      Yakan: 'Region IX',
      Kolibugan: 'Region IX',
      Kalagan: 'Region XI',
    });
    expect(active.length).toBeGreaterThanOrEqual(600);
    const inactive = 1 - active.length / seed.communities.length;
    expect(inactive).toBeGreaterThan(0.03);
    expect(inactive).toBeLessThan(0.05);
  });

  it('are none in BARMM, Sulu and Camiguin', () => {
    const excluded = seed.communities.filter(
      (row) => regionOf(row) === 'BARMM' || ['Sulu', 'Camiguin'].includes(provinceOf(row) ?? ''),
    );
    expect(excluded).toEqual([]);
  });
});

describe('a community', () => {
  it('has parts that fit into the whole', () => {
    for (const row of seed.communities) {
      const parts = [row.childrenCount + row.youthCount + row.seniorsCount, row.womenCount, row.idpCount];
      parts.push(row.farmersCount + row.fisherfolkCount + row.unemployedCount, row.unbankedCount);
      parts.push(row.pwdCount, row.soloParentsCount);
      expect(Math.max(...parts), row.name).toBeLessThanOrEqual(row.population);
      expect(row.families, row.name).toBeGreaterThanOrEqual(row.households);
      expect(row.population / row.households, row.name).toBeGreaterThan(3.5);
      expect(row.population / row.households, row.name).toBeLessThan(8);
      expect(row.asatidzCount > 0, row.name).toBe(row.madrasahCount > 0);
      expect(row.establishedYear!).toBeGreaterThanOrEqual(1890);
      expect(row.establishedYear!).toBeLessThanOrEqual(2020);
    }
  });

  it('lies in Mindanao, near the others of its municipality', () => {
    const first = new Map<number, { latitude: number; longitude: number }>();
    for (const row of seed.communities) {
      const { latitude, longitude } = { latitude: row.latitude!, longitude: row.longitude! };
      expect(latitude > 5.5 && latitude < 9.5 && longitude > 121.5 && longitude < 126.7, row.name).toBe(true);
      const town = municipalityOf(row).id;
      const other = first.get(town) ?? { latitude, longitude };
      first.set(town, other);
      expect(Math.hypot(latitude - other.latitude, longitude - other.longitude), row.name).toBeLessThan(0.08);
    }
  });

  it('has a name and a population of its own', () => {
    expect(new Set(seed.communities.map((row) => row.name)).size).toBe(seed.communities.length);
    expect(new Set(seed.communities.map((row) => row.population)).size).toBe(seed.communities.length);
  });

  it('has its primary group among its groups, once', () => {
    const groups = seed.communityEthnicGroups.filter((row) => row.isPrimary);
    expect(groups.map((row) => [row.communityId, row.ethnicGroupId])).toEqual(
      seed.communities.map((row) => [row.id, row.ethnicGroupId]),
    );
    const perCommunity = Object.values(tally(seed.communityEthnicGroups, (row) => row.communityId));
    expect(Math.max(...perCommunity)).toBeLessThanOrEqual(3);
    expect(new Set(perCommunity)).toEqual(new Set([1, 2, 3]));
  });

  it('has one to three livelihoods, one of them primary, and follows from them', () => {
    const perCommunity = tally(seed.communityLivelihoods, (row) => row.communityId);
    expect(new Set(Object.values(perCommunity))).toEqual(new Set([1, 2, 3]));
    expect(primary.size).toBe(seed.communities.length);
    for (const row of seed.communities) {
      if (primary.get(row.id) === 'farming') expect(row.farmersCount / row.population).toBeGreaterThan(0.2);
      if (primary.get(row.id) === 'fishing')
        expect(row.fisherfolkCount / row.population).toBeGreaterThan(0.2);
    }
    const involved = seed.communityLivelihoods.filter(
      (row) => row.householdsInvolved > seed.communities[row.communityId - 1]!.households,
    );
    expect(involved).toEqual([]);
  });

  it('fishes only where there is water', () => {
    const inBukidnon = seed.communities.filter((row) => provinceOf(row) === 'Bukidnon');
    const fishing = inBukidnon.filter((row) => row.fisherfolkCount > 0);
    expect(new Set(fishing.map((row) => municipalityOf(row).name)).size).toBeLessThanOrEqual(1); // Damulog's lake
    expect(inBukidnon.length).toBeGreaterThan(20);
  });

  it('has all nine services rated', () => {
    expect(seed.communityServices).toHaveLength(9 * seed.communities.length);
    expect(new Set(seed.communityServices.map((row) => `${row.communityId} ${row.service}`)).size).toBe(
      seed.communityServices.length,
    );
  });

  it('has stakeholders of every kind, influence and engagement; some have none', () => {
    expect(Object.keys(tally(seed.stakeholders, (row) => row.kind))).toHaveLength(12);
    expect(Object.keys(tally(seed.stakeholders, (row) => row.influence))).toHaveLength(4);
    expect(Object.keys(tally(seed.stakeholders, (row) => row.engagementLevel))).toHaveLength(5);
    const known = new Set(seed.stakeholders.map((row) => row.communityId));
    expect(active.some((row) => !known.has(row.id))).toBe(true);
  });
});
