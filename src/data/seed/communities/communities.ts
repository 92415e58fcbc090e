import type { communities } from '../../tables/communities.ts';
import { NAME_PATTERNS, NAME_WORDS } from '../lists/community-names.ts';
import { ethnicGroupId } from '../lists/ethnic-groups.ts';
import { createRandom, type Random } from '../random.ts';
import type { Row } from '../rows.ts';
import { latest, type Timeline } from '../timeline.ts';
import type { Settlement } from './settlements.ts';

export type CommunityRow = Row<typeof communities>;

const nameSettlement = (random: Random, settlement: Settlement, taken: Set<string>): string => {
  const patterns = random.shuffle(NAME_PATTERNS[settlement.settlementType]);
  for (let attempt = 0; ; attempt += 1) {
    const place =
      attempt < 4 ? settlement.barangay.name : `${settlement.barangay.name}, ${settlement.municipality.name}`;
    const name = patterns[attempt % patterns.length]!.replace('{barangay}', place).replace(
      '{word}',
      random.pick(NAME_WORDS),
    );
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
};

/** Parts of the people, each within what the whole allows. */
const peopleOf = (random: Random, { population, settlementType, hardship }: Settlement) => {
  const part = (least: number, most: number) =>
    Math.round(population * (least + (most - least) * random.float()));
  const displaced = random.chance(settlementType === 'relocation_site' ? 0.7 : 0.12);
  return {
    womenCount: part(0.475, 0.525),
    childrenCount: part(0.31, 0.42),
    youthCount: part(0.18, 0.27),
    seniorsCount: part(0.035, 0.085),
    pwdCount: part(0.008, 0.03),
    soloParentsCount: part(0.008, 0.035),
    idpCount: displaced ? part(0.03, settlementType === 'relocation_site' ? 0.6 : 0.25) : 0,
    unemployedCount: part(0.03, 0.07 + 0.07 * hardship),
    unbankedCount: part(0.22, 0.3 + 0.2 * hardship),
  };
};

/** Farmers and fisherfolk follow from what the place lives on. Nobody fishes far from any water. */
const workersOf = (random: Random, { population, livelihoods, setting }: Settlement) => {
  const part = (least: number, most: number) =>
    Math.round(population * (least + (most - least) * random.float()));
  const [primary] = livelihoods;
  const workers = (livelihood: 'farming' | 'fishing', otherwise: number) => {
    if (primary === livelihood) return part(0.22, 0.36);
    if (livelihoods.includes(livelihood)) return part(0.08, 0.17);
    return otherwise;
  };
  const someFarm = part(0, setting === 'city' || setting === 'port' ? 0.015 : 0.06);
  const someFish = part(0, setting === 'coast' || setting === 'port' ? 0.04 : 0);
  return { farmersCount: workers('farming', someFarm), fisherfolkCount: workers('fishing', someFish) };
};

/** What the people have built up: no madrasah without a teacher. */
const institutionsOf = (random: Random, { population }: Settlement) => {
  const madrasahCount = random.chance(0.24) ? 0 : 1 + Math.floor((population / 1500) * random.float());
  return {
    mosquesCount: random.chance(0.06) ? 0 : 1 + Math.floor((population / 700) * random.float()),
    madrasahCount,
    asatidzCount: madrasahCount === 0 ? 0 : madrasahCount * random.int(1, 5),
    cooperativesCount: Number(random.weighted({ '0': 52, '1': 33, '2': 11, '3': 4 })),
    csosCount: Number(random.weighted({ '0': 44, '1': 34, '2': 15, '3': 7 })),
  };
};

/** Older places are rarer; relocation sites are of this century. */
const foundedIn = (random: Random, { settlementType }: Settlement): number => {
  if (settlementType === 'relocation_site') return random.int(2001, 2019);
  if (settlementType === 'subdivision') return random.int(1972, 2015);
  return 2020 - Math.floor(130 * random.float() ** 1.15);
};

/** No survey stands behind a coordinate: it is the area's rough middle, moved by municipality and community. */
const coordinatesOf = (random: Random, { area, municipality }: Settlement) => {
  const town = createRandom(`municipality/${municipality.psgcCode}`);
  const around = (middle: number) =>
    Number((middle + (town.float() - 0.5) * 2 * area.reach + (random.float() - 0.5) * 0.05).toFixed(5));
  return { latitude: around(area.latitude), longitude: around(area.longitude) };
};

/** One row a community, and its figures. */
export const communityRows = (settlements: readonly Settlement[], timeline: Timeline): CommunityRow[] => {
  const names = createRandom('communities/names');
  const people = createRandom('communities/people');
  const works = createRandom('communities/works');
  const institutions = createRandom('communities/institutions');
  const founded = createRandom('communities/founded');
  const coordinates = createRandom('communities/coordinates');
  const proximity = createRandom('communities/proximity');
  const dates = createRandom('communities/dates');
  const taken = new Set<string>();
  const recorded = timeline.spread(dates, settlements.length);

  return settlements.map((settlement, index) => {
    const createdAt = timeline.recorded(recorded[index]!, dates.int(8, 16), dates.int(0, 59));
    const changed = timeline.recorded(timeline.past(dates), dates.int(8, 16), dates.int(0, 59));
    return {
      id: settlement.id,
      barangayId: settlement.barangay.id,
      name: nameSettlement(names, settlement, taken),
      ethnicGroupId: ethnicGroupId(settlement.group),
      settlementType: settlement.settlementType,
      population: settlement.population,
      households: settlement.households,
      families: Math.round(settlement.households * (1 + 0.22 * people.float())),
      ...peopleOf(people, settlement),
      ...workersOf(works, settlement),
      ...institutionsOf(institutions, settlement),
      povertyIncidence: settlement.poverty,
      barmmProximity: proximity.weighted(settlement.area.proximity),
      establishedYear: foundedIn(founded, settlement),
      ...coordinatesOf(coordinates, settlement),
      isActive: settlement.isActive,
      provenance: 'synthetic',
      createdAt,
      updatedAt: latest(changed, createdAt),
    };
  });
};
