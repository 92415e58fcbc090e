import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { identity, inOrder, nonNegative, timestamps } from './columns.ts';
import { communities } from './communities.ts';
import { happeningStatus, priority, sector } from './enums.ts';
import { municipalities, provinces, regions } from './geography.ts';
import { organizations } from './organizations.ts';
import { staff } from './staff.ts';

export const assessmentCategory = pgEnum('assessment_category', [
  'needs_assessment',
  'baseline_study',
  'situational_analysis',
  'impact_assessment',
]);
export const assessmentLevel = pgEnum('assessment_level', [
  'regional',
  'provincial',
  'municipal',
  'barangay',
  'community',
]);
export const methodology = pgEnum('methodology', [
  'survey',
  'participatory',
  'desk_review',
  'workshop',
  'key_informant',
]);
export const assessmentStatus = pgEnum('assessment_status', [
  'planned',
  'data_collection',
  'analysis',
  'reporting',
  'completed',
  'cancelled',
]);
export const sex = pgEnum('sex', ['female', 'male']);
export const participantRole = pgEnum('participant_role', [
  'elder',
  'women_leader',
  'youth_leader',
  'farmer',
  'fisherfolk',
  'ulama',
  'lgu_official',
  'teacher',
  'health_worker',
  'cso_leader',
]);
export const outputKind = pgEnum('output_kind', ['findings', 'recommendations', 'synthesis', 'action_plan']);
export const needStatus = pgEnum('need_status', [
  'identified',
  'validated',
  'prioritized',
  'planned',
  'in_progress',
  'met',
  'rejected',
]);

export const assessments = pgTable(
  'assessments',
  {
    id: identity(),
    title: text('title').notNull(),
    category: assessmentCategory('category').notNull(),
    level: assessmentLevel('level').notNull(),
    methodology: methodology('methodology').notNull(),
    status: assessmentStatus('status').notNull(),
    priority: priority('priority').notNull(),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    provinceId: integer('province_id').references(() => provinces.id),
    municipalityId: integer('municipality_id').references(() => municipalities.id),
    communityId: integer('community_id').references(() => communities.id),
    leadStaffId: integer('lead_staff_id').references(() => staff.id),
    leadOrganizationId: integer('lead_organization_id').references(() => organizations.id),
    plannedStart: date('planned_start').notNull(),
    plannedEnd: date('planned_end').notNull(),
    startedOn: date('started_on'),
    completedOn: date('completed_on'),
    validatedOn: date('validated_on'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.regionId),
    index().on(t.provinceId),
    index().on(t.municipalityId),
    index().on(t.communityId),
    index().on(t.leadStaffId),
    index().on(t.leadOrganizationId),
    index().on(t.status, t.plannedStart),
    index().on(t.plannedStart),
    inOrder('assessments_planned', t.plannedStart, t.plannedEnd),
    inOrder('assessments_span', t.startedOn, t.completedOn),
    inOrder('assessments_validation', t.completedOn, t.validatedOn),
  ],
);

export const workshops = pgTable(
  'workshops',
  {
    id: identity(),
    assessmentId: integer('assessment_id')
      .notNull()
      .references(() => assessments.id),
    title: text('title').notNull(),
    theme: sector('theme').notNull(),
    status: happeningStatus('status').notNull(),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    provinceId: integer('province_id').references(() => provinces.id),
    municipalityId: integer('municipality_id').references(() => municipalities.id),
    heldOn: date('held_on').notNull(),
    targetParticipants: integer('target_participants').notNull(),
    /** Null until the workshop was held. */
    actualParticipants: integer('actual_participants'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.assessmentId),
    index().on(t.regionId),
    index().on(t.provinceId),
    index().on(t.municipalityId),
    index().on(t.status, t.heldOn),
    index().on(t.heldOn),
    index().on(t.theme),
    nonNegative('workshops', t.targetParticipants, t.actualParticipants),
  ],
);

const ofWorkshop = () =>
  integer('workshop_id')
    .notNull()
    .references(() => workshops.id, { onDelete: 'cascade' });

export const workshopParticipants = pgTable(
  'workshop_participants',
  {
    id: identity(),
    workshopId: ofWorkshop(),
    fullName: text('full_name').notNull(),
    sex: sex('sex').notNull(),
    age: integer('age'),
    role: participantRole('role').notNull(),
    provinceId: integer('province_id').references(() => provinces.id),
  },
  (t) => [
    index().on(t.workshopId),
    index().on(t.provinceId),
    index().on(t.role),
    check('workshop_participants_age', sql`${t.age} between 0 and 120`),
  ],
);

export const workshopOutputs = pgTable(
  'workshop_outputs',
  {
    id: identity(),
    workshopId: ofWorkshop(),
    kind: outputKind('kind').notNull(),
    title: text('title').notNull(),
    submittedOn: date('submitted_on').notNull(),
  },
  (t) => [index().on(t.workshopId), index().on(t.kind), index().on(t.submittedOn)],
);

export const needs = pgTable(
  'needs',
  {
    id: identity(),
    communityId: integer('community_id')
      .notNull()
      .references(() => communities.id),
    assessmentId: integer('assessment_id').references(() => assessments.id),
    sector: sector('sector').notNull(),
    title: text('title').notNull(),
    urgency: priority('urgency').notNull(),
    status: needStatus('status').notNull(),
    identifiedOn: date('identified_on').notNull(),
    householdsAffected: integer('households_affected').notNull(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.communityId),
    index().on(t.assessmentId),
    index().on(t.sector, t.status),
    index().on(t.urgency),
    index().on(t.status),
    index().on(t.identifiedOn),
    nonNegative('needs', t.householdsAffected),
  ],
);
