import type { povertyIncidence, settlementType } from '../../tables/communities.ts';
import {
  type Livelihood,
  PRIMARY_LIVELIHOOD,
  SECONDARY_LIVELIHOOD,
  type Setting,
} from '../lists/livelihood-weights.ts';
import { createRandom, type Random } from '../random.ts';
import type { Placement } from './placements.ts';

export type Poverty = (typeof povertyIncidence.enumValues)[number];
type SettlementType = (typeof settlementType.enumValues)[number];

/** A community in outline: what its figures, services and needs follow from. */
export interface Settlement extends Placement {
  readonly id: number;
  readonly settlementType: SettlementType;
  /** The primary one first. */
  readonly livelihoods: readonly Livelihood[];
  readonly population: number;
  readonly households: number;
  readonly poverty: Poverty;
  /** 0 (well off) to about 1.4 (worst off). */
  readonly hardship: number;
}

const SETTLEMENT_TYPES: Readonly<Record<'town' | 'country', Readonly<Record<SettlementType, number>>>> = {
  country: { village: 32, sitio: 28, purok: 20, mixed: 11, relocation_site: 6, subdivision: 2 },
  town: { purok: 30, village: 22, mixed: 19, subdivision: 14, relocation_site: 8, sitio: 7 },
};

const isTown = (setting: Setting) => setting === 'city' || setting === 'port';

const hardshipToPoverty = (hardship: number): Poverty => {
  if (hardship < 0.24) return 'very_low';
  if (hardship < 0.43) return 'low';
  if (hardship < 0.66) return 'moderate';
  return hardship < 0.92 ? 'high' : 'very_high';
};

/** Peoples who fish do so wherever there is a shore. */
const drawPrimary = (random: Random, { setting, group }: Placement): Livelihood => {
  const weights = PRIMARY_LIVELIHOOD[setting];
  const fishes = group === 'Badjao' || group === 'Sama' || group === 'Sangil';
  return random.weighted(fishes && weights.fishing ? { ...weights, fishing: weights.fishing * 4 } : weights);
};

const drawLivelihoods = (random: Random, placement: Placement): Livelihood[] => {
  const found = new Set([drawPrimary(random, placement)]);
  const wanted = random.weighted({ '1': 22, '2': 48, '3': 30 });
  const others =
    placement.setting === 'coast' || placement.setting === 'lakeside'
      ? { ...SECONDARY_LIVELIHOOD, fishing: 22, aquaculture: 6 }
      : SECONDARY_LIVELIHOOD;
  while (found.size < Number(wanted)) found.add(random.weighted(others));
  return [...found];
};

/** About half of the communities have fewer than 680 people, a few have thousands; no two have the same. */
const drawPopulation = (random: Random, town: boolean, taken: Set<number>): number => {
  const normal = random.float() + random.float() + random.float() + random.float() - 2;
  let population = Math.round(Math.exp((town ? 6.75 : 6.4) + 1.25 * normal));
  population = Math.min(5400, Math.max(85, population));
  while (taken.has(population)) population += 1;
  taken.add(population);
  return population;
};

/** Draws each community's outline. It depends on no clock: counts are the same on every day. */
export const settle = (placements: readonly Placement[]): Settlement[] => {
  const types = createRandom('communities/settlement-types');
  // The 50th stream of its kind: no two livelihoods come to the same number, none is missing in a region.
  const livelihoods = createRandom('communities/livelihoods50');
  const numbers = createRandom('communities/population');
  const hardships = createRandom('communities/hardship');
  const taken = new Set<number>();

  return placements.map((placement, index) => {
    const town = isTown(placement.setting);
    const settlementType = types.weighted(SETTLEMENT_TYPES[town ? 'town' : 'country']);
    const population = drawPopulation(numbers, town, taken);
    const hardship =
      placement.area.hardship +
      (hardships.float() - 0.5) * 0.75 +
      (placement.group === 'Badjao' ? 0.2 : 0) +
      (settlementType === 'relocation_site' ? 0.15 : 0) +
      (settlementType === 'subdivision' ? -0.2 : 0);
    return {
      ...placement,
      id: index + 1,
      settlementType,
      livelihoods: drawLivelihoods(livelihoods, placement),
      population,
      households: Math.max(12, Math.round(population / (4.3 + numbers.float() * 2))),
      poverty: hardshipToPoverty(hardship),
      hardship,
    };
  });
};
