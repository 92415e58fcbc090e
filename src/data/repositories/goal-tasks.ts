import { and, eq, exists, sql } from 'drizzle-orm';
import { addDays, daysBetween } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import type { Db } from '../drivers/database.ts';
import { goals, goalTasks } from '../tables/goals.ts';
import { translateErrors } from './translate-errors.ts';

type GoalTaskRow = typeof goalTasks.$inferSelect;

/** A field that is undefined stays as it is. */
export interface GoalTaskChange {
  readonly status?: GoalTaskRow['status'] | undefined;
  readonly scheduledOn?: string | undefined;
}

const completion = (row: GoalTaskRow, status: GoalTaskRow['status'], now: Date): Date | null =>
  status === 'COMPLETED' ? (row.completedAt ?? now) : null;

/** The whole task moves: its last day and each session keep their distance to the first. */
const moved = (row: GoalTaskRow, scheduledOn: string) => {
  const days = daysBetween(row.scheduledOn, scheduledOn);
  return {
    scheduledOn,
    finishOn: addDays(row.finishOn, days),
    sessions: row.sessions.map((session) => ({ ...session, on: addDays(session.on, days) })),
  };
};

/** The tasks of a user's own goals. Each method gives null when no goal of theirs has such a task. */
export const createGoalTasks = ({ db, clock }: { readonly db: Db; readonly clock: Clock }) => {
  const own = (userId: string, id: string) =>
    and(
      eq(goalTasks.id, id),
      exists(
        db
          .select({ one: sql`1` })
          .from(goals)
          .where(and(eq(goals.id, goalTasks.goalId), eq(goals.userId, userId))),
      ),
    );
  return translateErrors({
    /** `completedAt` follows the status; the whole task moves along with `scheduledOn`. */
    update: (userId: string, id: string, { status, scheduledOn }: GoalTaskChange) =>
      db.transaction(async (tx): Promise<GoalTaskRow | null> => {
        const [row] = await tx.select().from(goalTasks).where(own(userId, id)).for('update');
        if (!row) return null;
        const now = clock.now();
        const [changed] = await tx
          .update(goalTasks)
          .set({
            ...(status && { status, completedAt: completion(row, status, now) }),
            ...(scheduledOn && moved(row, scheduledOn)),
            updatedAt: now,
          })
          .where(eq(goalTasks.id, id))
          .returning();
        return changed ?? null;
      }),
    /** `rating` is 1 to 5. */
    rate: async (userId: string, id: string, rating: number): Promise<GoalTaskRow | null> => {
      const [row] = await db
        .update(goalTasks)
        .set({ rating, updatedAt: clock.now() })
        .where(own(userId, id))
        .returning();
      return row ?? null;
    },
  });
};
