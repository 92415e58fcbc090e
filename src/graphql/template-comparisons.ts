import type { GoalCounts, VersionCounts } from './ports/insights.ts';

/** The versions of one template that made tasks in a span of time. */
export interface Comparison {
  readonly templateId: string;
  readonly versions: readonly VersionCounts[];
  /** The version that is completed more often than each other one; null where that cannot be told from chance. */
  readonly better: string | null;
}

/** Fewer tasks than this of a version say nothing. */
const FEWEST_TASKS = 30;
/** Standard errors between two shares that chance alone exceeds once in twenty cases. */
const LIKELY_BY_CHANCE = 1.96;

/** Completed tasks in percent; null where there is no task. */
export const completionRate = ({ tasks, completed }: VersionCounts): number | null =>
  tasks === 0 ? null : (100 * completed) / tasks;

/** Whether the tasks of `a` are completed more often than those of `b`: the test of two proportions, pooled. */
const isBetter = (a: VersionCounts, b: VersionCounts): boolean => {
  if (Math.min(a.tasks, b.tasks) < FEWEST_TASKS) return false;
  const pooled = (a.completed + b.completed) / (a.tasks + b.tasks);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.tasks + 1 / b.tasks));
  return error > 0 && (a.completed / a.tasks - b.completed / b.tasks) / error > LIKELY_BY_CHANCE;
};

/** Versions side by side, a template at a time. */
export const comparisonsOf = ({ versions }: Pick<GoalCounts, 'versions'>): readonly Comparison[] => {
  const byTemplate = new Map<string, VersionCounts[]>();
  for (const version of versions)
    byTemplate.set(version.templateId, [...(byTemplate.get(version.templateId) ?? []), version]);
  return [...byTemplate].map(([templateId, arms]) => ({
    templateId,
    versions: arms,
    better: arms.find((arm) => arms.every((other) => other === arm || isBetter(arm, other)))?.version ?? null,
  }));
};
