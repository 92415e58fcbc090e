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
import { users } from './accounts.ts';
import { instant, nonNegative, stamped } from './columns.ts';

export const goalCategory = pgEnum('goal_category', ['study', 'career', 'sport', 'language', 'finance']);
export const goalStatus = pgEnum('goal_status', ['active', 'paused', 'achieved', 'abandoned']);
/** How a plan, and each of its tasks, came about. */
export const generationStrategy = pgEnum('generation_strategy', ['template', 'generic', 'llm']);
export const energyLevel = pgEnum('energy_level', ['low', 'medium', 'high']);
export const goalTaskStatus = pgEnum('goal_task_status', ['todo', 'in_progress', 'completed', 'skipped']);

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
    missingFacts: jsonb('missing_facts').$type<readonly unknown[]>().notNull(),
    /** What enhancement did, or why it did nothing. */
    enhancement: jsonb('enhancement').$type<unknown>(),
    /** What the plan has to say about itself: what does not fit, which facts disagreed. */
    notes: jsonb('notes').$type<readonly unknown[]>().notNull().default([]),
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
    source: generationStrategy('source').notNull().default('template'),
    title: text('title').notNull(),
    description: text('description').notNull(),
    milestoneType: text('milestone_type').notNull(),
    position: integer('position').notNull(),
    timeboxMinutes: integer('timebox_minutes').notNull(),
    priority: integer('priority').notNull(),
    energyLevel: energyLevel('energy_level').notNull(),
    isQuickWin: boolean('is_quick_win').notNull(),
    scheduledOn: date('scheduled_on').notNull(),
    deliverable: text('deliverable').notNull(),
    definitionOfDone: jsonb('definition_of_done').$type<readonly unknown[]>().notNull(),
    constraints: jsonb('constraints').$type<readonly unknown[]>().notNull().default([]),
    facts: jsonb('facts').$type<readonly unknown[]>().notNull(),
    /** Why this task was chosen, in words. */
    reasons: jsonb('reasons').$type<readonly unknown[]>().notNull().default([]),
    dependsOn: uuid('depends_on').array().notNull().default([]),
    status: goalTaskStatus('status').notNull().default('todo'),
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
    check('goal_tasks_rating', sql`${t.rating} between 1 and 5`),
    check('goal_tasks_completion', sql`(${t.status} = 'completed') = (${t.completedAt} is not null)`),
  ],
);
