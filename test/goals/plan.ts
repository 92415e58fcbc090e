import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { type PlanRequest, planGoal } from '../../src/engine/goals/plan-goal.ts';
import type { Goal, GoalPlan, Profile } from '../../src/engine/goals/types.ts';

export const TODAY = '2026-11-22';

/** Ids that count up, so that two plans of the same request are the same. */
export const countedIds = () => {
  let n = 0;
  return {
    next: () => {
      n += 1;
      return `task-${n}`;
    },
  };
};

/** A plan of the shipped catalogue on a fixed day. */
export const plan = (
  goal: Partial<Goal> & Pick<Goal, 'title' | 'category'>,
  profile: Profile = {},
  more: Partial<PlanRequest> = {},
): GoalPlan =>
  planGoal({
    profile,
    goal: { id: 'goal-1', ...goal },
    today: TODAY,
    catalog: goalCatalog,
    finishedTasks: [],
    ids: countedIds(),
    ...more,
  });
