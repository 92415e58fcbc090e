import { and, count, desc, gte, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../drivers/database.ts';
import { chatMessages } from '../tables/chat.ts';
import { goalTasks, taskGenerations } from '../tables/goals.ts';
import { translateErrors } from './translate-errors.ts';

/** From `from` up to, but without, `to`. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

const TOP = 10;

const during = (column: PgColumn, { from, to }: Span): SQL | undefined =>
  and(gte(column, from), lt(column, to));

const percentile = (column: PgColumn, share: number) =>
  sql<number | null>`percentile_cont(${sql.raw(String(share))}) within group (order by ${column})`;

const countWhere = (condition: SQL) => sql<number>`(count(*) filter (where ${condition}))::int`;

const sum = (value: SQL | PgColumn) => sql<number>`coalesce(sum(${value}), 0)::int`;

/** One of the report's counts; null reports count as nothing tried. */
const reported = (name: 'attempted' | 'accepted') =>
  sum(sql`(${taskGenerations.enhancement} ->> ${sql.raw(`'${name}'`)})::int`);

const averageRating = sql<number | null>`avg(${goalTasks.rating})::float8`;
const completed = countWhere(sql`${goalTasks.status} = 'COMPLETED'`);

/** What happened in a span of time, counted by the database. Times are in milliseconds. */
export const createInsights = (db: Db) =>
  translateErrors({
    /** The turns of chat. */
    chat: async (span: Span) => {
      const turns = during(chatMessages.createdAt, span);
      const bySource = await db
        .select({ source: chatMessages.source, count: count() })
        .from(chatMessages)
        .where(turns)
        .groupBy(chatMessages.source)
        .orderBy(chatMessages.source);
      const [whole] = await db
        .select({
          helpful: countWhere(sql`${chatMessages.helpful}`),
          unhelpful: countWhere(sql`not ${chatMessages.helpful}`),
          medianResponseMs: percentile(chatMessages.responseTimeMs, 0.5),
          p95ResponseMs: percentile(chatMessages.responseTimeMs, 0.95),
        })
        .from(chatMessages)
        .where(turns);
      const topTemplates = await db
        .select({ templateId: sql<string>`${chatMessages.templateId}`, count: count() })
        .from(chatMessages)
        .where(and(turns, isNotNull(chatMessages.templateId)))
        .groupBy(chatMessages.templateId)
        .orderBy(desc(count()), sql`${chatMessages.templateId} collate "C"`)
        .limit(TOP);
      return { bySource, topTemplates, ...(whole as NonNullable<typeof whole>) };
    },
    /** The generations of goals' plans, and the tasks that they made. */
    goals: async (span: Span) => {
      const inSpan = during(taskGenerations.createdAt, span);
      const [generations] = await db
        .select({
          generations: count(),
          generic: countWhere(sql`${taskGenerations.strategy} <> 'TEMPLATES'`),
          withSelection: countWhere(sql`${taskGenerations.selectedCount} > 0`),
          selected: sum(taskGenerations.selectedCount),
          rendered: sum(taskGenerations.renderedCount),
          enhancementAttempted: reported('attempted'),
          enhancementAccepted: reported('accepted'),
          medianDurationMs: percentile(taskGenerations.durationMs, 0.5),
          p95DurationMs: percentile(taskGenerations.durationMs, 0.95),
        })
        .from(taskGenerations)
        .where(inSpan);
      const made = db.select({ id: taskGenerations.id }).from(taskGenerations).where(inSpan);
      const ofSpan = sql`${goalTasks.generationId} in ${made}`;
      const [tasks] = await db
        .select({ tasks: count(), completed, averageRating })
        .from(goalTasks)
        .where(ofSpan);
      const templates = await db
        .select({
          templateId: sql<string>`${goalTasks.templateId}`,
          tasks: count(),
          completed,
          averageRating,
        })
        .from(goalTasks)
        .where(and(ofSpan, isNotNull(goalTasks.templateId)))
        .groupBy(goalTasks.templateId)
        .orderBy(desc(count()), sql`${goalTasks.templateId} collate "C"`);
      const standing = and(ofSpan, isNotNull(goalTasks.templateId), isNull(goalTasks.supersededAt));
      const several = db
        .select({ templateId: goalTasks.templateId })
        .from(goalTasks)
        .where(standing)
        .groupBy(goalTasks.templateId)
        .having(sql`count(distinct ${goalTasks.templateVersion}) > 1`);
      const versions = await db
        .select({
          templateId: sql<string>`${goalTasks.templateId}`,
          version: sql<string>`coalesce(${goalTasks.templateVersion}, '')`,
          tasks: count(),
          completed,
          rated: count(goalTasks.rating),
          averageRating,
        })
        .from(goalTasks)
        .where(and(standing, inArray(goalTasks.templateId, several)))
        .groupBy(goalTasks.templateId, goalTasks.templateVersion)
        .orderBy(
          sql`${goalTasks.templateId} collate "C"`,
          sql`coalesce(${goalTasks.templateVersion}, '') collate "C"`,
        );
      return {
        versions,
        ...(generations as NonNullable<typeof generations>),
        ...(tasks as NonNullable<typeof tasks>),
        templates,
      };
    },
  });
