import { boolean, date, index, integer, pgEnum, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { identity, inOrder, nonNegative, timestamps } from './columns.ts';
import { sector } from './enums.ts';
import { regions } from './geography.ts';
import { assessments, needs } from './mana.ts';
import { organizations } from './organizations.ts';
import { staff } from './staff.ts';

export const policyKind = pgEnum('policy_kind', ['policy', 'program', 'service']);
export const policyStatus = pgEnum('policy_status', [
  'draft',
  'under_review',
  'submitted',
  'approved',
  'in_implementation',
  'implemented',
  'rejected',
  'withdrawn',
  'on_hold',
]);
export const policyPriority = pgEnum('policy_priority', ['low', 'medium', 'high', 'urgent', 'critical']);
export const policyScope = pgEnum('policy_scope', [
  'national',
  'regional',
  'provincial',
  'municipal',
  'barangay',
  'community',
]);
export const evidenceKind = pgEnum('evidence_kind', [
  'research',
  'assessment',
  'survey',
  'impact_study',
  'baseline',
]);
export const reliability = pgEnum('reliability', ['low', 'medium', 'high']);

export const policies = pgTable(
  'policies',
  {
    id: identity(),
    referenceNo: text('reference_no').notNull().unique(),
    title: text('title').notNull(),
    sector: sector('sector').notNull(),
    kind: policyKind('kind').notNull(),
    status: policyStatus('status').notNull(),
    priority: policyPriority('priority').notNull(),
    scope: policyScope('scope').notNull(),
    authorStaffId: integer('author_staff_id').references(() => staff.id),
    regionId: integer('region_id').references(() => regions.id),
    assessmentId: integer('assessment_id').references(() => assessments.id),
    proposedOn: date('proposed_on').notNull(),
    submittedOn: date('submitted_on'),
    approvedOn: date('approved_on'),
    implementationDue: date('implementation_due'),
    implementedOn: date('implemented_on'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.authorStaffId),
    index().on(t.regionId),
    index().on(t.assessmentId),
    index().on(t.status, t.implementationDue),
    index().on(t.sector),
    index().on(t.proposedOn),
    inOrder('policies_submission', t.proposedOn, t.submittedOn),
    inOrder('policies_approval', t.submittedOn, t.approvedOn),
    inOrder('policies_implementation', t.approvedOn, t.implementedOn),
  ],
);

const ofPolicy = () =>
  integer('policy_id')
    .notNull()
    .references(() => policies.id, { onDelete: 'cascade' });

export const policyEvidence = pgTable(
  'policy_evidence',
  {
    id: identity(),
    policyId: ofPolicy(),
    kind: evidenceKind('kind').notNull(),
    title: text('title').notNull(),
    reliability: reliability('reliability').notNull(),
  },
  (t) => [index().on(t.policyId), index().on(t.kind)],
);

export const policyStakeholders = pgTable(
  'policy_stakeholders',
  {
    policyId: ofPolicy(),
    organizationId: integer('organization_id')
      .notNull()
      .references(() => organizations.id),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.organizationId] }), index().on(t.organizationId)],
);

export const policyConsultations = pgTable(
  'policy_consultations',
  {
    id: identity(),
    policyId: ofPolicy(),
    heldOn: date('held_on').notNull(),
    isPublic: boolean('is_public').notNull(),
    participantsCount: integer('participants_count').notNull(),
  },
  (t) => [
    index().on(t.policyId),
    index().on(t.heldOn),
    nonNegative('policy_consultations', t.participantsCount),
  ],
);

export const policyNeeds = pgTable(
  'policy_needs',
  {
    policyId: ofPolicy(),
    needId: integer('need_id')
      .notNull()
      .references(() => needs.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.policyId, t.needId] }), index().on(t.needId)],
);
