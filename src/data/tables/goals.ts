import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { EnhancementReport } from '../../engine/goals/enhancement/enhancer.ts';
import {
  type DoneItem,
  ENERGY_LEVELS,
  type Fact,
  type FactConflict,
  GENERATION_STRATEGIES,
  GOAL_CATEGORIES,
  type MissingFact,
  type PlanFit,
  type RejectedTask,
  type SelectionReason,
  TASK_SOURCES,
  TASK_STATUSES,
  type UnreadableFact,
  type WorkSession,
} from '../../engine/goals/types.ts';
import { users } from './accounts.ts';
import { inOrder, instant, nonNegative, stamped } from './columns.ts';

// The goals engine owns these words, and rows hold them as it writes them.
export const goalCategory = pgEnum('goal_category', GOAL_CATEGORIES);
export const generationStrategy = pgEnum('generation_strategy', GENERATION_STRATEGIES);
export const taskSource = pgEnum('task_source', TASK_SOURCES);
export const energyLevel = pgEnum('energy_level', ENERGY_LEVELS);
export const goalTaskStatus = pgEnum('goal_task_status', TASK_STATUSES);
export const goalStatus = pgEnum('goal_status', ['active', 'paused', 'achieved', 'abandoned']);

const owner = () =>
  uuid('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' });

export const goals = pgTable(
  'goals',
  {
    id: uuid('id').primaryKey(),
    userId: owner(),
    category: goalCategory('category').notNull(),
    title: text('title').notNull(),
    description: text('description').notNull().default(''),
    specifications: jsonb('specifications').$type<Readonly<Record<string, unknown>>>().notNull().default({}),
    targetDate: date('target_date'),
    status: goalStatus('status').notNull().default('active'),
    ...stamped(),
  },
  (t) => [index().on(t.userId, t.createdAt)],
);

export const taskGenerations = pgTable(
  'task_generations',
  {
    id: uuid('id').primaryKey(),
    goalId: uuid('goal_id')
      .notNull()
      .references(() => goals.id, { onDelete: 'cascade' }),
    userId: owner(),
    idempotencyKey: text('idempotency_key'),
    strategy: generationStrategy('strategy').notNull(),
    /** Whether the wording of any task was polished by a model. */
    enhanced: boolean('enhanced').notNull(),
    catalogVersion: text('catalog_version').notNull(),
    durationMs: doublePrecision('duration_ms').notNull(),
    selectedCount: integer('selected_count').notNull(),
    renderedCount: integer('rendered_count').notNull(),
    rejectedCount: integer('rejected_count').notNull(),
    enhancedCount: integer('enhanced_count').notNull(),
    missingFacts: jsonb('missing_facts').$type<readonly MissingFact[]>().notNull(),
    milestones: jsonb('milestones').$type<readonly string[]>().notNull().default([]),
    conflicts: jsonb('conflicts').$type<readonly FactConflict[]>().notNull().default([]),
    unreadable: jsonb('unreadable').$type<readonly UnreadableFact[]>().notNull().default([]),
    rejected: jsonb('rejected').$type<readonly RejectedTask[]>().notNull().default([]),
    fit: jsonb('fit').$type<PlanFit>(),
    /** What enhancement did, or why it did nothing. */
    enhancement: jsonb('enhancement').$type<EnhancementReport>(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    unique('task_generations_idempotency').on(t.userId, t.idempotencyKey),
    index().on(t.goalId, t.createdAt),
    index().on(t.userId, t.createdAt),
    index().on(t.createdAt),
    nonNegative(
      'task_generations',
      t.durationMs,
      t.selectedCount,
      t.renderedCount,
      t.rejectedCount,
      t.enhancedCount,
    ),
  ],
);

export const goalTasks = pgTable(
  'goal_tasks',
  {
    id: uuid('id').primaryKey(),
    generationId: uuid('generation_id')
      .notNull()
      .references(() => taskGenerations.id, { onDelete: 'cascade' }),
    goalId: uuid('goal_id')
      .notNull()
      .references(() => goals.id, { onDelete: 'cascade' }),
    /** Null for a task that no template made. */
    templateId: text('template_id'),
    templateVersion: text('template_version'),
    source: taskSource('source').notNull().default('TEMPLATE'),
    title: text('title').notNull(),
    description: text('description').notNull(),
    milestoneType: text('milestone_type').notNull(),
    position: integer('position').notNull(),
    timeboxMinutes: integer('timebox_minutes').notNull(),
    priority: integer('priority').notNull(),
    energyLevel: energyLevel('energy_level').notNull(),
    isQuickWin: boolean('is_quick_win').notNull(),
    scheduledOn: date('scheduled_on').notNull(),
    /** The day of the last session; the same as `scheduled_on` unless the work is split. */
    finishOn: date('finish_on').notNull(),
    sessions: jsonb('sessions').$type<readonly WorkSession[]>().notNull().default([]),
    deliverable: text('deliverable').notNull(),
    definitionOfDone: jsonb('definition_of_done').$type<readonly DoneItem[]>().notNull(),
    constraints: jsonb('constraints').$type<readonly unknown[]>().notNull().default([]),
    facts: jsonb('facts').$type<readonly Fact[]>().notNull(),
    /** Why this task was chosen, in words. */
    reasons: jsonb('reasons').$type<readonly SelectionReason[]>().notNull().default([]),
    dependsOn: uuid('depends_on').array().notNull().default([]),
    status: goalTaskStatus('status').notNull().default('TODO'),
    enhanced: boolean('enhanced').notNull().default(false),
    rating: integer('rating'),
    /** When a newer plan took this task's place; null while it counts. */
    supersededAt: instant('superseded_at'),
    ...stamped(),
    completedAt: instant('completed_at'),
  },
  (t) => [
    index().on(t.generationId, t.position),
    index().on(t.goalId, t.createdAt),
    index().on(t.templateId),
    nonNegative('goal_tasks', t.position, t.priority),
    check('goal_tasks_timebox', sql`${t.timeboxMinutes} > 0`),
    inOrder('goal_tasks_span', t.scheduledOn, t.finishOn),
    check('goal_tasks_rating', sql`${t.rating} between 1 and 5`),
    check('goal_tasks_completion', sql`(${t.status} = 'COMPLETED') = (${t.completedAt} is not null)`),
  ],
);
