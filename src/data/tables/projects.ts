import { sql } from 'drizzle-orm';
import { check, date, index, integer, pgEnum, pgTable, primaryKey, text, unique } from 'drizzle-orm/pg-core';
import { identity, inOrder, instant, nonNegative, pesos, timestamps } from './columns.ts';
import { communities } from './communities.ts';
import { fundingSource, priority, sector } from './enums.ts';
import { municipalities, provinces, regions } from './geography.ts';
import { needs } from './mana.ts';
import { organizations } from './organizations.ts';
import { staff } from './staff.ts';

export const projectKind = pgEnum('project_kind', ['program', 'project', 'activity']);
export const projectStatus = pgEnum('project_status', [
  'proposed',
  'approved',
  'ongoing',
  'completed',
  'suspended',
  'cancelled',
]);
export const staffTaskStatus = pgEnum('staff_task_status', ['todo', 'in_progress', 'completed', 'cancelled']);

export const projects = pgTable(
  'projects',
  {
    id: identity(),
    title: text('title').notNull(),
    kind: projectKind('kind').notNull(),
    status: projectStatus('status').notNull(),
    sector: sector('sector').notNull(),
    /** Its ministry or agency. */
    leadOrganizationId: integer('lead_organization_id')
      .notNull()
      .references(() => organizations.id),
    fundingSource: fundingSource('funding_source').notNull(),
    fiscalYear: integer('fiscal_year').notNull(),
    budgetAllocated: pesos('budget_allocated').notNull(),
    /** May exceed what was allocated: that is what "over budget" means. */
    budgetSpent: pesos('budget_spent').notNull(),
    targetBeneficiaries: integer('target_beneficiaries').notNull(),
    actualBeneficiaries: integer('actual_beneficiaries').notNull(),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    provinceId: integer('province_id').references(() => provinces.id),
    municipalityId: integer('municipality_id').references(() => municipalities.id),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    completedOn: date('completed_on'),
    progressPercent: integer('progress_percent').notNull(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.leadOrganizationId),
    index().on(t.regionId),
    index().on(t.provinceId),
    index().on(t.municipalityId),
    index().on(t.status, t.endsOn),
    index().on(t.sector),
    index().on(t.fiscalYear),
    index().on(t.startsOn),
    nonNegative('projects', t.budgetAllocated, t.budgetSpent, t.targetBeneficiaries, t.actualBeneficiaries),
    check('projects_progress', sql`${t.progressPercent} between 0 and 100`),
    check('projects_fiscal_year', sql`${t.fiscalYear} between 1990 and 2100`),
    inOrder('projects_term', t.startsOn, t.endsOn),
    inOrder('projects_completion', t.startsOn, t.completedOn),
  ],
);

const ofProject = () =>
  integer('project_id')
    .notNull()
    .references(() => projects.id, { onDelete: 'cascade' });

export const projectCommunities = pgTable(
  'project_communities',
  {
    projectId: ofProject(),
    communityId: integer('community_id')
      .notNull()
      .references(() => communities.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.communityId] }), index().on(t.communityId)],
);

export const projectNeeds = pgTable(
  'project_needs',
  {
    projectId: ofProject(),
    needId: integer('need_id')
      .notNull()
      .references(() => needs.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.needId] }), index().on(t.needId)],
);

export const budgetCeilings = pgTable(
  'budget_ceilings',
  {
    id: identity(),
    fiscalYear: integer('fiscal_year').notNull(),
    sector: sector('sector').notNull(),
    fundingSource: fundingSource('funding_source').notNull(),
    ceilingAmount: pesos('ceiling_amount').notNull(),
    allocatedAmount: pesos('allocated_amount').notNull(),
  },
  (t) => [
    unique().on(t.fiscalYear, t.sector, t.fundingSource),
    nonNegative('budget_ceilings', t.ceilingAmount, t.allocatedAmount),
    check('budget_ceilings_fiscal_year', sql`${t.fiscalYear} between 1990 and 2100`),
  ],
);

export const staffTasks = pgTable(
  'staff_tasks',
  {
    id: identity(),
    title: text('title').notNull(),
    assigneeId: integer('assignee_id')
      .notNull()
      .references(() => staff.id),
    projectId: integer('project_id').references(() => projects.id),
    status: staffTaskStatus('status').notNull(),
    priority: priority('priority').notNull(),
    dueOn: date('due_on'),
    ...timestamps(),
    completedAt: instant('completed_at'),
  },
  (t) => [
    index().on(t.assigneeId, t.status, t.dueOn),
    index().on(t.projectId),
    index().on(t.status, t.dueOn),
    index().on(t.dueOn),
    check('staff_tasks_completion', sql`(${t.status} = 'completed') = (${t.completedAt} is not null)`),
    inOrder('staff_tasks_span', t.createdAt, t.completedAt),
  ],
);
