import { and, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { IdSource } from '../../core/ids.ts';
import type { FinishedTask } from '../../engine/goals/types.ts';
import type { Db } from '../drivers/database.ts';
import { sqlState } from '../drivers/trouble.ts';
import { goals, goalTasks, taskGenerations } from '../tables/goals.ts';
import { profiles } from '../tables/profiles.ts';
import { generationRow, type NewGeneration, taskRows } from './generation-rows.ts';
import { translateErrors } from './translate-errors.ts';

type GenerationRow = typeof taskGenerations.$inferSelect;
type TaskRow = typeof goalTasks.$inferSelect;

/** What a plan for a goal is made from. */
export interface PlanningMaterial {
  readonly goal: typeof goals.$inferSelect;
  readonly profile: typeof profiles.$inferSelect | null;
  /** Completed and skipped tasks of earlier plans: never planned again. */
  readonly finishedTasks: readonly FinishedTask[];
}

const UNIQUE_VIOLATION = '23505';

const keyTaken = () =>
  new AppError('CONFLICT', 'That idempotency key was used for another goal.', { field: 'idempotencyKey' });
const noGoal = () => new AppError('NOT_FOUND', 'There is no goal with that id.');

const isFinished = ({ status }: TaskRow): boolean => status === 'COMPLETED' || status === 'SKIPPED';

/** Text of a list of rows goes in pieces: a statement takes 65,534 parameters. */
const CHUNK = 200;

/**
 * Makes room for a new plan and returns what its tasks take over. A task that is finished, or rated and not
 * planned anew, stays; any other gives way to the new plan, whose task from the same template goes on with
 * its status and rating.
 */
const supersede = async (
  tx: Db,
  goalId: string,
  planned: ReadonlySet<string>,
  now: Date,
): Promise<ReadonlyMap<string, Pick<TaskRow, 'status' | 'rating'>>> => {
  const current = await tx
    .select()
    .from(goalTasks)
    .where(and(eq(goalTasks.goalId, goalId), isNull(goalTasks.supersededAt)));
  const giveWay = current.filter(
    (task) => !isFinished(task) && (task.rating === null || planned.has(task.templateId ?? '')),
  );
  if (giveWay.length > 0)
    await tx
      .update(goalTasks)
      .set({ supersededAt: now, updatedAt: now })
      .where(
        inArray(
          goalTasks.id,
          giveWay.map(({ id }) => id),
        ),
      );
  return new Map(giveWay.map(({ templateId, status, rating }) => [templateId ?? '', { status, rating }]));
};

/**
 * Plans as they are stored. Of two saves with one idempotency key the second gives the first one's
 * generation, whether they come one after the other or at once, from one process or two.
 */
export const createTaskGenerations = ({
  db,
  clock,
  ids,
}: {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: IdSource;
}) => {
  const find = async (
    from: Db,
    userId: string,
    goalId: string,
    key: string | null,
  ): Promise<GenerationRow | null> => {
    if (key === null) return null;
    const [row] = await from
      .select()
      .from(taskGenerations)
      .where(and(eq(taskGenerations.userId, userId), eq(taskGenerations.idempotencyKey, key)));
    if (row && row.goalId !== goalId) throw keyTaken();
    return row ?? null;
  };

  const store = async (tx: Db, generation: NewGeneration) => {
    const { userId, goalId, idempotencyKey, plan } = generation;
    // Whoever saves for the same goal waits here, and then finds what the first one saved.
    const [goal] = await tx
      .select({ id: goals.id })
      .from(goals)
      .where(and(eq(goals.id, goalId), eq(goals.userId, userId)))
      .for('update');
    if (!goal) throw noGoal();
    const earlier = await find(tx, userId, goalId, idempotencyKey);
    if (earlier) return { generation: earlier, created: false };

    const now = clock.now();
    const id = ids.next();
    const planned = new Set(plan.tasks.map(({ templateId }) => templateId));
    const takenOver = await supersede(tx, goalId, planned, now);
    const [row] = await tx
      .insert(taskGenerations)
      .values(generationRow(generation, id, now))
      .returning();
    const rows = taskRows(generation, id, now).map((task) => ({
      ...task,
      ...takenOver.get(task.templateId ?? ''),
    }));
    for (let from = 0; from < rows.length; from += CHUNK)
      await tx.insert(goalTasks).values(rows.slice(from, from + CHUNK));
    return { generation: row as GenerationRow, created: true };
  };

  return translateErrors({
    /**
     * The generation that this key gave before, or null. Throws `AppError('CONFLICT')` when it was for
     * another goal.
     */
    byKey: (userId: string, goalId: string, key: string | null) => find(db, userId, goalId, key),
    /** What to plan from; throws `AppError('NOT_FOUND')` for a goal that is not the user's. */
    material: async (userId: string, goalId: string): Promise<PlanningMaterial> => {
      const [found] = await db
        .select({ goal: goals, profile: profiles })
        .from(goals)
        .leftJoin(profiles, eq(profiles.userId, goals.userId))
        .where(and(eq(goals.id, goalId), eq(goals.userId, userId)));
      if (!found) throw noGoal();
      const finished = await db
        .select({ id: goalTasks.id, templateId: goalTasks.templateId })
        .from(goalTasks)
        .where(and(eq(goalTasks.goalId, goalId), inArray(goalTasks.status, ['COMPLETED', 'SKIPPED'])))
        .orderBy(goalTasks.id);
      return {
        ...found,
        finishedTasks: finished.flatMap(({ id, templateId }) => (templateId ? [{ id, templateId }] : [])),
      };
    },
    /** US dollars that enhancement has cost since an instant. */
    spentSince: async (from: Date): Promise<number> => {
      const [row] = await db
        .select({
          costUsd: sql<number>`coalesce(sum((${taskGenerations.enhancement} ->> 'costUsd')::float8), 0)::float8`,
        })
        .from(taskGenerations)
        .where(gte(taskGenerations.createdAt, from));
      return row?.costUsd ?? 0;
    },
    /**
     * Stores a plan in the place of the goal's earlier one. `created` is false when the key had given one
     * before: that is returned, and the new one forgotten.
     */
    save: async (generation: NewGeneration): Promise<{ generation: GenerationRow; created: boolean }> => {
      try {
        return await db.transaction((tx) => store(tx, generation));
      } catch (error) {
        // The same key for two goals at once: their locks do not meet, the key's constraint does.
        if (sqlState(error) === UNIQUE_VIOLATION) throw keyTaken();
        throw error;
      }
    },
  });
};
