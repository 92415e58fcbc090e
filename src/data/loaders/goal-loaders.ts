import { and, asc, desc, isNull } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { anyOf } from '../repositories/conditions.ts';
import { goals, goalTasks, taskGenerations } from '../tables/goals.ts';
import { loadMany, loadOne } from './batch.ts';

type Ids = readonly string[];
const idOf = ({ id }: { readonly id: string }): string => id;

/** Goals, their plans and tasks by key. Whose they are is for the caller to have checked. */
export const goalLoaders = (db: Db) => ({
  goal: loadOne(
    (keys: Ids) =>
      db
        .select()
        .from(goals)
        .where(anyOf(goals.id, keys, 'uuid')),
    idOf,
  ),
  goalTask: loadOne(
    (keys: Ids) =>
      db
        .select()
        .from(goalTasks)
        .where(anyOf(goalTasks.id, keys, 'uuid')),
    idOf,
  ),
  generation: loadOne(
    (keys: Ids) =>
      db
        .select()
        .from(taskGenerations)
        .where(anyOf(taskGenerations.id, keys, 'uuid')),
    idOf,
  ),
  latestGenerationOfGoal: loadOne(
    (keys: Ids) =>
      db
        .selectDistinctOn([taskGenerations.goalId])
        .from(taskGenerations)
        .where(anyOf(taskGenerations.goalId, keys, 'uuid'))
        .orderBy(asc(taskGenerations.goalId), desc(taskGenerations.createdAt), desc(taskGenerations.id)),
    ({ goalId }) => goalId,
  ),
  /** By position. */
  tasksOfGeneration: loadMany(
    (keys: Ids) =>
      db
        .select()
        .from(goalTasks)
        .where(anyOf(goalTasks.generationId, keys, 'uuid'))
        .orderBy(asc(goalTasks.position), asc(goalTasks.id)),
    ({ generationId }) => generationId,
  ),
  /** Those that count now, by day and position. */
  tasksOfGoal: loadMany(
    (keys: Ids) =>
      db
        .select()
        .from(goalTasks)
        .where(and(anyOf(goalTasks.goalId, keys, 'uuid'), isNull(goalTasks.supersededAt)))
        .orderBy(asc(goalTasks.scheduledOn), asc(goalTasks.position), asc(goalTasks.id)),
    ({ goalId }) => goalId,
  ),
});
