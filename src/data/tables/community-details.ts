import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { identity, nonNegative, timestamps } from './columns.ts';
import { communities } from './communities.ts';
import { priority } from './enums.ts';
import { ethnicGroups } from './ethnic-groups.ts';

export const livelihood = pgEnum('livelihood', [
  'farming',
  'fishing',
  'trading',
  'livestock',
  'weaving',
  'carpentry',
  'construction',
  'transport',
  'handicrafts',
  'services',
  'government',
  'aquaculture',
]);
export const incomeLevel = pgEnum('income_level', ['very_low', 'low', 'moderate', 'high']);
export const service = pgEnum('service', [
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
export const rating = pgEnum('rating', ['none', 'poor', 'fair', 'good', 'excellent']);
export const stakeholderKind = pgEnum('stakeholder_kind', [
  'ulama',
  'imam',
  'ustadz',
  'elder',
  'traditional_leader',
  'women_leader',
  'youth_leader',
  'barangay_official',
  'cso_leader',
  'business_leader',
  'teacher',
  'health_worker',
]);
export const influence = pgEnum('influence', ['low', 'medium', 'high', 'very_high']);
export const engagementLevel = pgEnum('engagement_level', [
  'inactive',
  'limited',
  'moderate',
  'active',
  'very_active',
]);

const ofCommunity = () =>
  integer('community_id')
    .notNull()
    .references(() => communities.id, { onDelete: 'cascade' });

export const communityEthnicGroups = pgTable(
  'community_ethnic_groups',
  {
    communityId: ofCommunity(),
    ethnicGroupId: integer('ethnic_group_id')
      .notNull()
      .references(() => ethnicGroups.id),
    isPrimary: boolean('is_primary').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.communityId, t.ethnicGroupId] }),
    index().on(t.ethnicGroupId),
    uniqueIndex('community_ethnic_groups_one_primary').on(t.communityId).where(sql`${t.isPrimary}`),
  ],
);

export const communityLivelihoods = pgTable(
  'community_livelihoods',
  {
    id: identity(),
    communityId: ofCommunity(),
    livelihood: livelihood('livelihood').notNull(),
    isPrimary: boolean('is_primary').notNull(),
    isSeasonal: boolean('is_seasonal').notNull(),
    householdsInvolved: integer('households_involved').notNull(),
    incomeLevel: incomeLevel('income_level').notNull(),
  },
  (t) => [
    unique().on(t.communityId, t.livelihood),
    index().on(t.livelihood, t.isPrimary),
    uniqueIndex('community_livelihoods_one_primary').on(t.communityId).where(sql`${t.isPrimary}`),
    nonNegative('community_livelihoods', t.householdsInvolved),
  ],
);

export const communityServices = pgTable(
  'community_services',
  {
    communityId: ofCommunity(),
    service: service('service').notNull(),
    rating: rating('rating').notNull(),
    priority: priority('priority').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.communityId, t.service] }),
    index().on(t.service, t.rating),
    index().on(t.priority),
  ],
);

export const stakeholders = pgTable(
  'stakeholders',
  {
    id: identity(),
    communityId: ofCommunity(),
    fullName: text('full_name').notNull(),
    kind: stakeholderKind('kind').notNull(),
    influence: influence('influence').notNull(),
    engagementLevel: engagementLevel('engagement_level').notNull(),
    expertise: text('expertise'),
    isActive: boolean('is_active').notNull().default(true),
    ...timestamps(),
  },
  (t) => [index().on(t.communityId), index().on(t.kind), index().on(t.fullName)],
);
