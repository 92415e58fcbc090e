import type {
  communityEthnicGroups,
  communityLivelihoods,
  communityServices,
  incomeLevel,
  rating,
  service,
} from '../../tables/community-details.ts';
import type { priority } from '../../tables/enums.ts';
import { type EthnicGroup, ethnicGroupId } from '../lists/ethnic-groups.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Settlement } from './settlements.ts';

type Service = (typeof service.enumValues)[number];
type Rating = (typeof rating.enumValues)[number];
type Priority = (typeof priority.enumValues)[number];
type IncomeLevel = (typeof incomeLevel.enumValues)[number];

/** The primary people of each community, and in four of ten one or two neighbours. */
export const communityGroupRows = (
  settlements: readonly Settlement[],
): (typeof communityEthnicGroups.$inferInsert)[] => {
  const random = createRandom('community_ethnic_groups');
  return settlements.flatMap(({ id, area, group }) => {
    const neighbours = (Object.keys(area.groups) as EthnicGroup[]).filter((other) => other !== group);
    const others = random.sample(neighbours, Number(random.weighted({ '0': 60, '1': 30, '2': 10 })));
    return [group, ...others].map((name) => ({
      communityId: id,
      ethnicGroupId: ethnicGroupId(name),
      isPrimary: name === group,
    }));
  });
};

const SEASONAL = new Set(['farming', 'fishing', 'construction', 'weaving']);

const incomeOf = (random: Random, hardship: number): IncomeLevel => {
  const income = 1 - hardship + (random.float() - 0.5) * 0.5;
  if (income < 0.22) return 'very_low';
  if (income < 0.52) return 'low';
  return income < 0.82 ? 'moderate' : 'high';
};

/** One to three livelihoods a community, the primary one feeding the most households. */
export const communityLivelihoodRows = (
  settlements: readonly Settlement[],
): Row<typeof communityLivelihoods>[] => {
  const random = createRandom('community_livelihoods');
  return numbered(
    settlements.flatMap(({ id, livelihoods, households, hardship }) =>
      livelihoods.map((livelihood, index) => ({
        communityId: id,
        livelihood,
        isPrimary: index === 0,
        isSeasonal: random.chance(SEASONAL.has(livelihood) ? 0.55 : 0.12),
        householdsInvolved: Math.max(
          1,
          Math.round(households * (index === 0 ? 0.4 + 0.35 * random.float() : 0.08 + 0.27 * random.float())),
        ),
        incomeLevel: incomeOf(random, hardship),
      })),
    ),
  );
};

/** How well each service reaches people in the region at large: 0 (not at all) to 1. */
const REACH: Readonly<Record<Service, number>> = {
  education: 0.66,
  als: 0.46,
  madrasah: 0.55,
  healthcare: 0.56,
  water: 0.52,
  sanitation: 0.44,
  electricity: 0.61,
  roads: 0.59,
  communication: 0.49,
};

const rate = (reach: number): Rating => {
  if (reach < 0.19) return 'none';
  if (reach < 0.42) return 'poor';
  if (reach < 0.63) return 'fair';
  return reach < 0.86 ? 'good' : 'excellent';
};

/** The worse the service, the more pressing; chance makes neighbours differ. */
const PRIORITIES: Readonly<Record<Rating, Readonly<Record<Priority, number>>>> = {
  none: { critical: 55, high: 35, medium: 8, low: 2 },
  poor: { critical: 20, high: 45, medium: 28, low: 7 },
  fair: { critical: 4, high: 24, medium: 50, low: 22 },
  good: { critical: 1, high: 8, medium: 36, low: 55 },
  excellent: { critical: 0, high: 2, medium: 16, low: 82 },
};

/** Nine rows a community: every service is rated. */
export const communityServiceRows = (
  settlements: readonly Settlement[],
): (typeof communityServices.$inferInsert)[] => {
  const random = createRandom('community_services');
  return settlements.flatMap(({ id, hardship }) =>
    (Object.keys(REACH) as Service[]).map((name) => {
      const rated = rate(REACH[name] + (0.52 - hardship) * 0.4 + (random.float() - 0.5) * 0.9);
      return {
        communityId: id,
        service: name,
        rating: rated,
        priority: random.weighted(PRIORITIES[rated]),
      };
    }),
  );
};
