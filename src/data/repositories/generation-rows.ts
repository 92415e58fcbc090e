import type { EnhancementReport } from '../../engine/goals/enhancement/enhancer.ts';
import type { GoalPlan } from '../../engine/goals/types.ts';
import type { goalTasks, taskGenerations } from '../tables/goals.ts';

/** A plan that is ready to be stored. */
export interface NewGeneration {
  readonly userId: string;
  readonly goalId: string;
  /** The same key gives the same generation again; null never does. */
  readonly idempotencyKey: string | null;
  /** With the wording that the enhancement left. */
  readonly plan: GoalPlan;
  readonly enhancement: EnhancementReport;
  readonly durationMs: number;
}

type TaskRow = typeof goalTasks.$inferInsert;

export const generationRow = (
  { userId, goalId, idempotencyKey, plan, enhancement, durationMs }: NewGeneration,
  id: string,
  createdAt: Date,
): typeof taskGenerations.$inferInsert => ({
  id,
  goalId,
  userId,
  idempotencyKey,
  strategy: plan.strategy,
  enhanced: enhancement.accepted > 0,
  catalogVersion: plan.catalogVersion,
  durationMs,
  selectedCount: plan.counts.selected,
  renderedCount: plan.counts.rendered,
  rejectedCount: plan.counts.rejected,
  enhancedCount: enhancement.accepted,
  missingFacts: plan.missingFacts,
  milestones: plan.milestones,
  conflicts: plan.conflicts,
  unreadable: plan.unreadable,
  rejected: plan.rejected,
  fit: plan.fit,
  enhancement,
  createdAt,
});

export const taskRows = (
  { goalId, plan, enhancement }: NewGeneration,
  generationId: string,
  createdAt: Date,
): readonly TaskRow[] => {
  const polished = new Set(
    enhancement.outcomes.filter(({ accepted }) => accepted).map(({ taskId }) => taskId),
  );
  return plan.tasks.map((task) => ({
    ...task,
    dependsOn: [...task.dependsOn],
    generationId,
    goalId,
    enhanced: polished.has(task.id),
    createdAt,
    updatedAt: createdAt,
  }));
};
