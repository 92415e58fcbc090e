import { date, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { identity, inOrder, instant, nonNegative, pesos, timestamps } from './columns.ts';
import { happeningStatus, sector } from './enums.ts';
import { provinces, regions } from './geography.ts';
import { organizations } from './organizations.ts';

export const partnershipKind = pgEnum('partnership_kind', [
  'moa',
  'mou',
  'contract',
  'grant',
  'cooperation',
  'informal',
]);
export const partnershipStatus = pgEnum('partnership_status', [
  'concept',
  'draft',
  'negotiation',
  'pending_signature',
  'active',
  'completed',
  'expired',
  'terminated',
  'suspended',
]);
export const partnershipRole = pgEnum('partnership_role', [
  'implementing',
  'funding',
  'technical',
  'coordinating',
  'beneficiary',
]);
export const milestoneStatus = pgEnum('milestone_status', ['pending', 'in_progress', 'achieved', 'delayed']);
export const resourceKind = pgEnum('resource_kind', [
  'funding',
  'personnel',
  'equipment',
  'venue',
  'training',
  'technical_assistance',
]);
export const engagementKind = pgEnum('engagement_kind', [
  'meeting',
  'consultation',
  'field_visit',
  'training',
  'forum',
]);
export const outcome = pgEnum('outcome', ['very_positive', 'positive', 'neutral', 'negative']);

export const partnerships = pgTable(
  'partnerships',
  {
    id: identity(),
    title: text('title').notNull(),
    kind: partnershipKind('kind').notNull(),
    status: partnershipStatus('status').notNull(),
    sector: sector('sector').notNull(),
    leadOrganizationId: integer('lead_organization_id')
      .notNull()
      .references(() => organizations.id),
    regionId: integer('region_id').references(() => regions.id),
    startsOn: date('starts_on'),
    endsOn: date('ends_on'),
    budget: pesos('budget'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.leadOrganizationId),
    index().on(t.regionId),
    index().on(t.status, t.endsOn),
    index().on(t.kind),
    index().on(t.sector),
    index().on(t.startsOn),
    nonNegative('partnerships', t.budget),
    inOrder('partnerships_term', t.startsOn, t.endsOn),
  ],
);

const ofPartnership = () =>
  integer('partnership_id')
    .notNull()
    .references(() => partnerships.id, { onDelete: 'cascade' });

export const partnershipOrganizations = pgTable(
  'partnership_organizations',
  {
    partnershipId: ofPartnership(),
    organizationId: integer('organization_id')
      .notNull()
      .references(() => organizations.id),
    role: partnershipRole('role').notNull(),
  },
  (t) => [primaryKey({ columns: [t.partnershipId, t.organizationId] }), index().on(t.organizationId)],
);

export const partnershipMilestones = pgTable(
  'partnership_milestones',
  {
    id: identity(),
    partnershipId: ofPartnership(),
    title: text('title').notNull(),
    status: milestoneStatus('status').notNull(),
    dueOn: date('due_on').notNull(),
    achievedOn: date('achieved_on'),
  },
  (t) => [index().on(t.partnershipId), index().on(t.status, t.dueOn)],
);

export const sharedResources = pgTable(
  'shared_resources',
  {
    id: identity(),
    partnershipId: ofPartnership(),
    kind: resourceKind('kind').notNull(),
    description: text('description').notNull(),
    /** Pesos, where the resource is worth a sum. */
    amount: pesos('amount'),
  },
  (t) => [index().on(t.partnershipId), index().on(t.kind), nonNegative('shared_resources', t.amount)],
);

export const engagements = pgTable(
  'engagements',
  {
    id: identity(),
    title: text('title').notNull(),
    kind: engagementKind('kind').notNull(),
    status: happeningStatus('status').notNull(),
    organizationId: integer('organization_id').references(() => organizations.id),
    partnershipId: integer('partnership_id').references(() => partnerships.id),
    regionId: integer('region_id').references(() => regions.id),
    provinceId: integer('province_id').references(() => provinces.id),
    heldAt: instant('held_at').notNull(),
    participantsCount: integer('participants_count'),
    outcome: outcome('outcome'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.organizationId),
    index().on(t.partnershipId),
    index().on(t.regionId),
    index().on(t.provinceId),
    index().on(t.kind, t.status),
    index().on(t.heldAt),
    nonNegative('engagements', t.participantsCount),
  ],
);
