import type { goals, goalTasks, taskGenerations } from '../../data/tables/goals.ts';
import type { EnhancementReport } from '../../engine/goals/enhancement/enhancer.ts';
import type { GenerationEvent } from '../../engine/goals/generation-event.ts';
import type { Tail } from './slice.ts';

/** A goal as it is stored. */
export type GoalRow = typeof goals.$inferSelect;
/** A task of a plan as stored. */
export type GoalTaskRow = typeof goalTasks.$inferSelect;
/** A plan as it is stored, tasks apart. */
export type TaskGenerationRow = Omit<typeof taskGenerations.$inferSelect, 'enhancement'> & {
  readonly enhancement: EnhancementReport | null;
};

/** What its owner says of a goal: a field that is undefined stays as it is, or is left empty on a new one. */
export interface GoalChange {
  readonly category: GoalRow['category'];
  readonly title: string;
  readonly description?: string | undefined;
  readonly specifications?: Readonly<Record<string, unknown>> | undefined;
  readonly targetDate?: string | null | undefined;
  readonly status?: GoalRow['status'] | undefined;
}

/** Goals, each of which its owner alone can see: a stranger's is as if it were not there. */
export interface GoalRepository {
  /** Newest first, by id. */
  list(userId: string, tail: Tail): Promise<readonly GoalRow[]>;
  count(userId: string): Promise<number>;
  byId(userId: string, id: string): Promise<GoalRow | null>;
  create(userId: string, goal: GoalChange): Promise<GoalRow>;
  /** Null when the user has no such goal. */
  update(userId: string, id: string, change: GoalChange): Promise<GoalRow | null>;
  /** False when the user has no such goal. Its generations and tasks go with it. */
  remove(userId: string, id: string): Promise<boolean>;
}

/** A field that is undefined stays as it is. */
export interface GoalTaskChange {
  readonly status?: GoalTaskRow['status'] | undefined;
  readonly scheduledOn?: string | undefined;
}

/** The tasks of a user's own goals. Each gives null when no goal of theirs has such a task. */
export interface GoalTaskRepository {
  /** `completedAt` follows the status; `finishOn` moves along with `scheduledOn`. */
  update(userId: string, id: string, change: GoalTaskChange): Promise<GoalTaskRow | null>;
  /** `rating` is 1 to 5. */
  rate(userId: string, id: string, rating: number): Promise<GoalTaskRow | null>;
}

/** Runs the goals engine for a stored goal and stores the plan. */
export interface GoalPlanner {
  /**
   * Plans a goal. The same idempotency key gives the generation that it gave before.
   * Throws `AppError('NOT_FOUND')` for a goal that is not the user's, `AppError('CONFLICT')` for a key that
   * was used for another goal.
   */
  generate(request: {
    readonly userId: string;
    readonly goalId: string;
    readonly enhance: boolean;
    readonly idempotencyKey: string | null;
  }): Promise<TaskGenerationRow>;
  /** The events of all generations of a goal from now on; ends when the listener stops reading. */
  events(goalId: string): AsyncIterable<GenerationEvent>;
}
