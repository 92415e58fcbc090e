import type {
  engagementLevel,
  influence,
  stakeholderKind,
  stakeholders,
} from '../../tables/community-details.ts';
import { personName, type Sex } from '../lists/person-names.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import { latest, type Timeline } from '../timeline.ts';
import type { CommunityRow } from './communities.ts';

type Kind = (typeof stakeholderKind.enumValues)[number];
type Influence = (typeof influence.enumValues)[number];
type EngagementLevel = (typeof engagementLevel.enumValues)[number];

const KINDS: Readonly<Record<Kind, number>> = {
  barangay_official: 17,
  elder: 15,
  imam: 13,
  women_leader: 11,
  youth_leader: 9,
  ustadz: 8,
  teacher: 7,
  traditional_leader: 6,
  health_worker: 5,
  ulama: 4,
  cso_leader: 3,
  business_leader: 2,
};
/** Where custom or the word itself settles it. */
const SEX_OF_KIND: Readonly<Partial<Record<Kind, Sex>>> = {
  imam: 'male',
  ustadz: 'male',
  women_leader: 'female',
};
const INFLUENCE: Readonly<Record<Influence, number>> = { low: 18, medium: 40, high: 30, very_high: 12 };
const ENGAGEMENT: Readonly<Record<EngagementLevel, number>> = {
  inactive: 8,
  limited: 21,
  moderate: 33,
  active: 27,
  very_active: 11,
};
const EXPERTISE = [
  'Conflict mediation',
  'Islamic education',
  'Farming practice',
  'Fishing and coastal care',
  'Maternal and child health',
  'Youth development',
  'Livelihood and cooperatives',
  'Customary law and land',
  'Disaster preparedness',
  'Community organizing',
  'Arabic language',
  'Weaving and crafts',
];

/** One to five people whom the office knows in most communities; in some it knows nobody yet. */
export const stakeholderRows = (
  communities: readonly CommunityRow[],
  timeline: Timeline,
): Row<typeof stakeholders>[] => {
  const random = createRandom('stakeholders');
  const rows = communities.flatMap((community) => {
    const count = Number(random.weighted({ '0': 14, '1': 26, '2': 28, '3': 18, '4': 10, '5': 4 }));
    const taken = new Set<string>();
    return Array.from({ length: count }, () => {
      const kind = random.weighted(KINDS);
      const sex = SEX_OF_KIND[kind] ?? (random.chance(0.45) ? 'female' : 'male');
      let fullName = personName(random, sex);
      while (taken.has(fullName)) fullName = personName(random, sex);
      taken.add(fullName);
      const met = timeline.recorded(timeline.past(random), random.int(8, 16));
      const createdAt = latest(met, community.createdAt!);
      return {
        communityId: community.id,
        fullName,
        kind,
        influence: random.weighted(INFLUENCE),
        engagementLevel: random.weighted(ENGAGEMENT),
        expertise: random.chance(0.75) ? random.pick(EXPERTISE) : null,
        isActive: random.chance(0.93),
        createdAt,
        updatedAt: createdAt,
      };
    });
  });
  return numbered(rows);
};
