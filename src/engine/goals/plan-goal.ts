import type { IsoDate } from '../../core/calendar.ts';
import type { IdSource } from '../../core/ids.ts';
import type { GoalCatalog } from './goal-catalog.ts';
import type { FinishedTask, Goal, GoalPlan, GoalStage, Profile } from './types.ts';

export interface PlanRequest {
  readonly profile: Profile;
  readonly goal: Goal;
  /** The first day that may hold a task, in the profile's zone (`profileZone` reads it). */
  readonly today: IsoDate;
  readonly catalog: GoalCatalog;
  /** Finished tasks of earlier generations: kept, counted as done, never planned again. */
  readonly finishedTasks: readonly FinishedTask[];
  readonly ids: IdSource;
  /** False plans from the general templates only (outside the rollout). */
  readonly useTemplates?: boolean;
  /** Told as each stage begins, for progress events. */
  readonly onStage?: (stage: GoalStage) => void;
}

/**
 * Turns a goal and a profile into a dated plan. Pure: the same request gives the same plan, ids apart.
 * It never throws on what people store; what cannot be read is in `unreadable`, what nobody said in
 * `missingFacts`.
 *
 * @example planGoal({ profile, goal, today: '2026-11-22', catalog: goalCatalog, finishedTasks: [], ids })
 */
export const planGoal = (_request: PlanRequest): GoalPlan => {
  throw new Error('not yet');
};
