import type { CommunityRow } from './communities/communities.ts';
import type { Settlement } from './communities/settlements.ts';
import type { GeographyRows } from './geography.ts';
import { INLAND } from './lists/waters.ts';
import type { Random } from './random.ts';

/** Where something of the office's happens: always a region, and the finer levels as far as it goes. */
export interface Place {
  readonly regionId: number;
  readonly provinceId: number | null;
  readonly municipalityId: number | null;
  readonly communityId: number | null;
  /** In words, for titles: "Region X", "Lanao del Norte", "Pikit, Cotabato", "Sitio Sinag, Kabasalan". */
  readonly name: string;
  /** Whether any of it lies by the sea. */
  readonly ashore: boolean;
}

/** A place as rows hold it. */
export type PlaceIds = Omit<Place, 'name' | 'ashore'>;

export type PlaceLevel = 'regional' | 'provincial' | 'municipal' | 'barangay' | 'community';

/** Draws places where there are active communities: the more communities, the likelier. */
export interface Places {
  draw(random: Random, level: PlaceLevel): Place;
  /** The place of one community, itself included. */
  ofCommunity(communityId: number): Place;
  /** Whether the community lies in the place. */
  covers(place: PlaceIds, communityId: number): boolean;
  /** The active communities in a place, itself where it is one. */
  communitiesIn(place: PlaceIds): readonly CommunityRow[];
  /** Some province of the region that has communities. */
  provinceIn(random: Random, regionId: number): number;
  /** Where an organization works: its province, some province of its region, or, without one, anywhere. */
  around(
    random: Random,
    home: { readonly regionId?: number | null | undefined; readonly provinceId?: number | null | undefined },
    level: 'regional' | 'provincial',
  ): Place;
  isAshore(communityId: number): boolean;
  readonly active: readonly CommunityRow[];
}

/** Ties settlements to the places around them. */
export const createPlaces = (
  geography: GeographyRows,
  settlements: readonly Settlement[],
  communities: readonly CommunityRow[],
): Places => {
  const active = communities.filter((row) => row.isActive);
  const settlement = (communityId: number) => settlements[communityId - 1]!;
  const inProvinces = active.filter((row) => settlement(row.id).municipality.provinceId !== null);
  const provinceName = new Map(geography.provinces.map((row) => [row.id, row.name]));
  const designation = new Map(geography.regions.map((row) => [row.id, row.designation]));

  const isAshore = (communityId: number) => ['coast', 'port'].includes(settlement(communityId).setting);

  const at = (communityId: number, level: PlaceLevel): Place => {
    const { municipality, barangay } = settlement(communityId);
    const { regionId, provinceId } = municipality;
    const province = provinceId === null ? null : provinceName.get(provinceId)!;
    const town = province === null ? municipality.name : `${municipality.name}, ${province}`;
    const ashore = isAshore(communityId);
    const nowhere = { provinceId: null, municipalityId: null, communityId: null, ashore };
    switch (level) {
      case 'regional':
        return { ...nowhere, regionId, ashore: true, name: designation.get(regionId)! };
      case 'provincial':
        return { ...nowhere, regionId, provinceId, ashore: INLAND[province!] !== 'all', name: province! };
      case 'municipal':
        return { ...nowhere, regionId, provinceId, municipalityId: municipality.id, name: town };
      case 'barangay':
        return {
          ...nowhere,
          regionId,
          provinceId,
          municipalityId: municipality.id,
          name: `Barangay ${barangay.name}, ${municipality.name}`,
        };
      case 'community':
        return {
          regionId,
          provinceId,
          municipalityId: municipality.id,
          communityId,
          ashore,
          name: communities[communityId - 1]!.name,
        };
    }
  };
  const covers = (place: PlaceIds, communityId: number): boolean => {
    const { municipality } = settlement(communityId);
    if (place.communityId !== null) return place.communityId === communityId;
    if (place.municipalityId !== null) return place.municipalityId === municipality.id;
    if (place.provinceId !== null) return place.provinceId === municipality.provinceId;
    return place.regionId === municipality.regionId;
  };

  return {
    active,
    covers,
    draw: (random, level) => at(random.pick(level === 'provincial' ? inProvinces : active).id, level),
    ofCommunity: (communityId) => at(communityId, 'community'),
    communitiesIn: (place) => active.filter((row) => covers(place, row.id)),
    provinceIn: (random, regionId) =>
      settlement(
        random.pick(inProvinces.filter((row) => settlement(row.id).municipality.regionId === regionId)).id,
      ).municipality.provinceId!,
    isAshore,
    around: (random, home, level) => {
      const near = inProvinces.filter((row) => {
        const { regionId, provinceId } = settlement(row.id).municipality;
        if (home.provinceId != null) return provinceId === home.provinceId;
        return home.regionId == null || regionId === home.regionId;
      });
      return at(random.pick(near.length > 0 ? near : inProvinces).id, level);
    },
  };
};
