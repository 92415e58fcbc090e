import { eq, sql } from 'drizzle-orm';
import { regions } from '../../tables/geography.ts';
import { needs } from '../../tables/mana.ts';
import { organizations } from '../../tables/organizations.ts';
import {
  policies,
  policyConsultations,
  policyEvidence,
  policyNeeds,
  policyStakeholders,
} from '../../tables/policies.ts';
import { defineBinding } from '../define-binding.ts';
import { days } from '../expressions.ts';
import { many, through } from '../relations.ts';

type Policy = typeof policies;

export const policyBinding = defineBinding(policies, {
  columns: ['reference_no', 'sector', 'kind', 'status', 'priority', 'scope', 'proposed_on'],
  details: [
    'author_staff',
    'region',
    'assessment',
    'submitted_on',
    'approved_on',
    'implementation_due',
    'implemented_on',
    'evidence_count',
    'consultations_count',
    'stakeholders_count',
    'needs_count',
  ],
  measures: {
    /** From the day it was handed in or, where that is not known, first proposed. */
    approval_days: (t) => days(sql`coalesce(${t.submittedOn}, ${t.proposedOn})`, t.approvedOn),
    submission_days: (t) => days(t.proposedOn, t.submittedOn),
    implementation_days: (t) => days(t.approvedOn, t.implementedOn),
    proposal_approval_days: (t) => days(t.proposedOn, t.approvedOn),
    proposal_implementation_days: (t) => days(t.proposedOn, t.implementedOn),
    submission_implementation_days: (t) => days(t.submittedOn, t.implementedOn),
    /** How long after its due date it was implemented; negative where before. */
    implementation_delay_days: (t) => days(t.implementationDue, t.implementedOn),
  },
  relations: {
    evidence: many(policyEvidence, (row, policy: Policy) => eq(row.policyId, policy.id)),
    consultations: many(policyConsultations, (row, policy: Policy) => eq(row.policyId, policy.id)),
    stakeholders: through(
      organizations,
      policyStakeholders,
      (link, policy: Policy) => eq(link.policyId, policy.id),
      (link) => link.organizationId,
    ),
    needs: through(
      needs,
      policyNeeds,
      (link, policy: Policy) => eq(link.policyId, policy.id),
      (link) => link.needId,
    ),
  },
});

export const evidenceBinding = defineBinding(policyEvidence, {
  columns: ['kind', 'reliability', 'policy'],
  references: { region: { table: regions, key: (t, s) => s.one(policies, t.policyId).regionId } },
  fields: {
    sector: {
      kind: 'enum',
      values: policies.sector.enumValues,
      of: (t, s) => s.one(policies, t.policyId).sector,
    },
    policy_status: {
      kind: 'enum',
      values: policies.status.enumValues,
      of: (t, s) => s.one(policies, t.policyId).status,
    },
  },
});

export const consultationBinding = defineBinding(policyConsultations, {
  title: (t, s) => s.one(policies, t.policyId).title,
  columns: ['held_on', 'is_public', 'participants_count', 'policy'],
  references: { region: { table: regions, key: (t, s) => s.one(policies, t.policyId).regionId } },
  fields: {
    sector: {
      kind: 'enum',
      values: policies.sector.enumValues,
      of: (t, s) => s.one(policies, t.policyId).sector,
    },
    policy_status: {
      kind: 'enum',
      values: policies.status.enumValues,
      of: (t, s) => s.one(policies, t.policyId).status,
    },
  },
});
