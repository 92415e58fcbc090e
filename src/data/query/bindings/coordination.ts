import type { SQL } from 'drizzle-orm';
import { eq, or, sql } from 'drizzle-orm';
import {
  engagements,
  partnershipMilestones,
  partnershipOrganizations,
  partnerships,
  sharedResources,
} from '../../tables/coordination.ts';
import { regions } from '../../tables/geography.ts';
import { assessments } from '../../tables/mana.ts';
import { organizations } from '../../tables/organizations.ts';
import { policies, policyStakeholders } from '../../tables/policies.ts';
import { projects } from '../../tables/projects.ts';
import type { Relation } from '../binding.ts';
import { bindColumns } from '../column-binding.ts';
import { defineBinding } from '../define-binding.ts';
import { days } from '../expressions.ts';
import { many, through } from '../relations.ts';
import type { Scope } from '../scope.ts';

type Organization = typeof organizations;
type Partnership = typeof partnerships;

/** "With DSWD" means that DSWD leads or is among the members; the member's role can be asked about. */
const takesPart = (
  organization: Organization,
  partnership: Partnership,
  childScope: Scope,
): { on: SQL; membership: typeof partnershipOrganizations } => {
  const membership = childScope.join(
    'membership',
    partnershipOrganizations,
    (row) => sql`${row.organizationId} = ${organization.id} and ${row.partnershipId} = ${partnership.id}`,
  );
  const on = or(
    eq(partnership.leadOrganizationId, organization.id),
    sql`${membership.organizationId} is not null`,
  );
  return { on: sql`${on}`, membership };
};

const { role } = bindColumns(partnershipOrganizations).fields;
const withRole = ({ on, membership }: ReturnType<typeof takesPart>) => ({
  on,
  fields: role ? { role: { field: role, row: membership } } : {},
});

const partnershipsOfOrganization: Relation<Organization> = {
  table: partnerships,
  many: true,
  linkFields: ['role'],
  link: (parent, child) => withRole(takesPart(parent.row, child.row as Partnership, child.scope)),
};
/** The partnerships that an organization has this role in. */
const partnershipsByRole = (played: string): Relation<Organization> => ({
  table: partnerships,
  many: true,
  link: (parent, child) => {
    const { on, membership } = takesPart(parent.row, child.row as Partnership, child.scope);
    return { on: sql`${on} and ${membership.role} = ${played}` };
  },
});

const organizationsOfPartnership: Relation<Partnership> = {
  table: organizations,
  many: true,
  linkFields: ['role'],
  link: (parent, child) => withRole(takesPart(child.row as Organization, parent.row, child.scope)),
};

/** Each organization that takes part, for grouping. */
const takingPart = (partnership: Partnership, scope: Scope): Organization =>
  scope.innerJoin(
    'taking_part',
    organizations,
    (row) => sql`(${row.id} = ${partnership.leadOrganizationId} or exists (
      select 1 from ${partnershipOrganizations}
      where ${partnershipOrganizations.partnershipId} = ${partnership.id}
        and ${partnershipOrganizations.organizationId} = ${row.id}))`,
  );

export const organizationBinding = defineBinding(organizations, {
  columns: ['acronym', 'kind', 'sector', 'region', 'province', 'partnerships_count'],
  details: ['engagements_count', 'projects_count', 'is_active'],
  references: { organization: { table: organizations, key: (t) => t.id } },
  relations: {
    partnerships: partnershipsOfOrganization,
    led_partnerships: many(partnerships, (row, organization: Organization) =>
      eq(row.leadOrganizationId, organization.id),
    ),
    implementing_partnerships: partnershipsByRole('implementing'),
    funding_partnerships: partnershipsByRole('funding'),
    technical_partnerships: partnershipsByRole('technical'),
    coordinating_partnerships: partnershipsByRole('coordinating'),
    beneficiary_partnerships: partnershipsByRole('beneficiary'),
    engagements: many(engagements, (row, organization: Organization) =>
      eq(row.organizationId, organization.id),
    ),
    projects: many(projects, (row, organization: Organization) =>
      eq(row.leadOrganizationId, organization.id),
    ),
    policies: through(
      policies,
      policyStakeholders,
      (link, organization: Organization) => eq(link.organizationId, organization.id),
      (link) => link.policyId,
    ),
    assessments: many(assessments, (row, organization: Organization) =>
      eq(row.leadOrganizationId, organization.id),
    ),
  },
});

export const partnershipBinding = defineBinding(partnerships, {
  columns: ['kind', 'status', 'sector', 'lead_organization', 'region', 'starts_on', 'ends_on', 'budget'],
  details: ['organizations_count', 'milestones_count', 'engagements_count', 'duration_days'],
  dimensions: {
    /** Every body that leads it or is among its members: one partnership counts under each of them. */
    organization: {
      kind: 'reference',
      overlapping: true,
      key: (t: Partnership, s) => takingPart(t, s).id,
      label: (t: Partnership, s) => takingPart(t, s).name,
    },
  },
  measures: { duration_days: (t) => days(t.startsOn, t.endsOn) },
  relations: {
    organizations: organizationsOfPartnership,
    milestones: many(partnershipMilestones, (row, partnership: Partnership) =>
      eq(row.partnershipId, partnership.id),
    ),
    resources: many(sharedResources, (row, partnership: Partnership) =>
      eq(row.partnershipId, partnership.id),
    ),
    engagements: many(engagements, (row, partnership: Partnership) => eq(row.partnershipId, partnership.id)),
  },
});

export const milestoneBinding = defineBinding(partnershipMilestones, {
  columns: ['partnership', 'status', 'due_on', 'achieved_on'],
  dimensions: {
    partnership_kind: {
      kind: 'enum',
      key: (t: typeof partnershipMilestones, s) => s.one(partnerships, t.partnershipId).kind,
    },
    sector: {
      kind: 'enum',
      key: (t: typeof partnershipMilestones, s) => s.one(partnerships, t.partnershipId).sector,
    },
  },
  references: { region: { table: regions, key: (t, s) => s.one(partnerships, t.partnershipId).regionId } },
  measures: { delay_days: (t) => days(t.dueOn, t.achievedOn) },
});

export const resourceBinding = defineBinding(sharedResources, {
  title: (t) => t.description,
  columns: ['kind', 'partnership', 'amount'],
  references: { region: { table: regions, key: (t, s) => s.one(partnerships, t.partnershipId).regionId } },
});

export const engagementBinding = defineBinding(engagements, {
  columns: ['kind', 'status', 'held_at', 'organization', 'region', 'province', 'participants_count'],
  details: ['partnership', 'outcome'],
});
