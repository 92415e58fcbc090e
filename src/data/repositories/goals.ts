import { and, desc, eq, lt } from 'drizzle-orm';
import type { Clock } from '../../core/clock.ts';
import type { IdSource } from '../../core/ids.ts';
import type { Db } from '../drivers/database.ts';
import { goals } from '../tables/goals.ts';
import { translateErrors } from './translate-errors.ts';

type GoalRow = typeof goals.$inferSelect;

/** What its owner says of a goal: a field that is undefined stays as it is, or is left empty on a new one. */
export interface GoalChange {
  readonly category: GoalRow['category'];
  readonly title: string;
  readonly description?: string | undefined;
  readonly specifications?: Readonly<Record<string, unknown>> | undefined;
  readonly targetDate?: string | null | undefined;
  readonly status?: GoalRow['status'] | undefined;
}

/** A user's own goals; a stranger's are as if they were not there. */
export const createGoals = ({
  db,
  clock,
  ids,
}: {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: IdSource;
}) => {
  const own = (userId: string, id: string) => and(eq(goals.id, id), eq(goals.userId, userId));
  return translateErrors({
    /** Newest first, those after the one with id `after`. */
    list: async (userId: string, { after, limit }: { after: string | null; limit: number }) =>
      db
        .select()
        .from(goals)
        .where(and(eq(goals.userId, userId), after === null ? undefined : lt(goals.id, after)))
        .orderBy(desc(goals.id))
        .limit(limit),
    count: async (userId: string) => db.$count(goals, eq(goals.userId, userId)),
    byId: async (userId: string, id: string): Promise<GoalRow | null> => {
      const [row] = await db.select().from(goals).where(own(userId, id));
      return row ?? null;
    },
    create: async (userId: string, goal: GoalChange): Promise<GoalRow> => {
      const now = clock.now();
      const [row] = await db
        .insert(goals)
        .values({ ...goal, id: ids.next(), userId, createdAt: now, updatedAt: now })
        .returning();
      return row as GoalRow;
    },
    /** Null when the user has no such goal. */
    update: async (userId: string, id: string, change: GoalChange): Promise<GoalRow | null> => {
      const [row] = await db
        .update(goals)
        .set({ ...change, updatedAt: clock.now() })
        .where(own(userId, id))
        .returning();
      return row ?? null;
    },
    /** False when the user has no such goal. Its generations and tasks go with it. */
    remove: async (userId: string, id: string): Promise<boolean> => {
      const removed = await db.delete(goals).where(own(userId, id)).returning({ id: goals.id });
      return removed.length > 0;
    },
  });
};
