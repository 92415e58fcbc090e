import { and, eq, sql } from 'drizzle-orm';
import { communities } from '../../tables/communities.ts';
import { ethnicGroups } from '../../tables/ethnic-groups.ts';
import { needs } from '../../tables/mana.ts';
import { organizations } from '../../tables/organizations.ts';
import {
  budgetCeilings,
  projectCommunities,
  projectNeeds,
  projects,
  staffTasks,
} from '../../tables/projects.ts';
import { defineBinding } from '../define-binding.ts';
import { days, each, percent } from '../expressions.ts';
import { many, through } from '../relations.ts';
import type { Scope } from '../scope.ts';
import { wordsOf } from '../titles.ts';

type Project = typeof projects;
type Need = typeof needs;
type EthnicGroup = typeof ethnicGroups;
type Ceiling = typeof budgetCeilings;

/** One need of each sector that a project addresses needs of, for grouping. */
const needOfSector = (project: Project, scope: Scope): Need =>
  scope.innerJoin(
    'need_of_sector',
    needs,
    // Of no row outside it, so that it is worked out once, and not for each pair.
    (row) => sql`(${project.id}, ${row.id}) in (
      select ${projectNeeds.projectId}, min(${needs.id}) from ${needs}
      join ${projectNeeds} on ${projectNeeds.needId} = ${needs.id}
      group by ${projectNeeds.projectId}, ${needs.sector})`,
  );

/** The lead, where it is a ministry, agency or office of the autonomous region. */
const leadMinistry = (project: Project, scope: Scope) =>
  scope.join(
    'lead_ministry',
    organizations,
    (row) => sql`${and(eq(row.id, project.leadOrganizationId), eq(row.kind, 'bmoa'))}`,
  );

/** Each primary group of the communities that a project serves, for grouping. */
const groupServed = (project: Project, scope: Scope): EthnicGroup =>
  scope.innerJoin(
    'group_served',
    ethnicGroups,
    (row) => sql`exists (
      select 1 from ${communities}
      join ${projectCommunities} on ${projectCommunities.communityId} = ${communities.id}
      where ${projectCommunities.projectId} = ${project.id}
        and ${communities.ethnicGroupId} = ${row.id} and ${communities.isActive})`,
  );

export const projectBinding = defineBinding(projects, {
  columns: [
    'kind',
    'status',
    'sector',
    'lead_organization',
    'region',
    'budget_allocated',
    'budget_spent',
    'starts_on',
    'ends_on',
    'progress_percent',
  ],
  details: [
    'province',
    'municipality',
    'funding_source',
    'fiscal_year',
    'remaining',
    'utilization_percent',
    'target_beneficiaries',
    'actual_beneficiaries',
    'completed_on',
    'communities_count',
    'needs_count',
  ],
  groupable: ['fiscal_year'],
  dimensions: {
    lead_ministry: {
      kind: 'reference',
      key: (project, scope) => leadMinistry(project, scope).id,
      label: (project, scope) => leadMinistry(project, scope).name,
    },
    /** A project counts under each sector and each group, once. */
    need_sector: { kind: 'enum', overlapping: true, key: (t: Project, s) => needOfSector(t, s).sector },
    ethnic_group: {
      kind: 'reference',
      overlapping: true,
      key: (t: Project, s) => groupServed(t, s).id,
      label: (t: Project, s) => groupServed(t, s).name,
    },
  },
  measures: {
    remaining: (t) => sql`(${t.budgetAllocated} - ${t.budgetSpent})`,
    over_by: (t) => sql`(${t.budgetSpent} - ${t.budgetAllocated})`,
    utilization_percent: (t) => percent(t.budgetSpent, t.budgetAllocated),
    reach_percent: (t) => percent(t.actualBeneficiaries, t.targetBeneficiaries),
    cost_per_beneficiary: (t) => each(t.budgetSpent, t.actualBeneficiaries),
    duration_days: (t) => days(t.startsOn, t.endsOn),
    actual_duration_days: (t) => days(t.startsOn, t.completedOn),
    delay_days: (t) => days(t.endsOn, t.completedOn),
  },
  flags: {
    is_over_budget: (t) => sql`(${t.budgetSpent} > ${t.budgetAllocated})`,
    is_late: (t) => sql`(${t.completedOn} > ${t.endsOn})`,
  },
  relations: {
    communities: through(
      communities,
      projectCommunities,
      (link, project: Project) => eq(link.projectId, project.id),
      (link) => link.communityId,
    ),
    needs: through(
      needs,
      projectNeeds,
      (link, project: Project) => eq(link.projectId, project.id),
      (link) => link.needId,
    ),
    staff_tasks: many(staffTasks, (row, project: Project) => eq(row.projectId, project.id)),
  },
});

export const ceilingBinding = defineBinding(budgetCeilings, {
  title: (t) => sql`'FY ' || ${t.fiscalYear} || ' ' || ${wordsOf(t.sector)}`,
  columns: ['fiscal_year', 'sector', 'funding_source', 'ceiling_amount', 'allocated_amount', 'remaining'],
  details: ['utilization_percent'],
  groupable: ['fiscal_year'],
  measures: {
    remaining: (t) => sql`(${t.ceilingAmount} - ${t.allocatedAmount})`,
    over_by: (t) => sql`(${t.allocatedAmount} - ${t.ceilingAmount})`,
    utilization_percent: (t) => percent(t.allocatedAmount, t.ceilingAmount),
  },
  /** A ceiling's year as a day, so that periods can look at it. */
  fields: {
    fiscal_starts_on: { kind: 'date', of: (t) => sql`make_date(${t.fiscalYear}, 1, 1)` },
  },
  flags: { is_over_ceiling: (t) => sql`(${t.allocatedAmount} > ${t.ceilingAmount})` },
  relations: {
    /** Those that draw on it: the same year, sector and source. */
    projects: many(
      projects,
      (row, ceiling: Ceiling) =>
        sql`${and(
          eq(row.fiscalYear, ceiling.fiscalYear),
          eq(row.sector, ceiling.sector),
          eq(row.fundingSource, ceiling.fundingSource),
        )}`,
    ),
  },
});
