import type { GoalPlan, PlannedTask } from '../types.ts';
import type { EnhancementOptions, EnhancementReport, Enhancer, PolishFailure } from './enhancer.ts';
import { guard } from './guard.ts';
import { guardFitted, wordsFromGoal } from './guard-fitted.ts';

export interface Enhanced {
  readonly plan: GoalPlan;
  readonly report: EnhancementReport;
}

interface Outcome {
  readonly task: PlannedTask;
  readonly asked: boolean;
  readonly accepted: boolean;
  readonly failed: boolean;
  readonly reason: string | null;
  readonly costUsd: number;
}

/** The report of a plan that nobody tried to polish, and why. */
export const notEnhanced = (requested: boolean, skipped: string | null): EnhancementReport => ({
  requested,
  skipped,
  attempted: 0,
  accepted: 0,
  rejected: 0,
  failed: 0,
  outcomes: [],
  costUsd: 0,
});

/** What of a budget is left, counting what calls under way may still cost. */
const createPurse = (budgetUsd: number) => {
  let spent = 0;
  let promised = 0;
  return {
    /** Sets the sum aside; false where there is not so much left. */
    promise: (most: number): boolean => {
      if (spent + promised + most > budgetUsd + 1e-9) return false;
      promised += most;
      return true;
    },
    pay: (most: number, cost: number): void => {
      promised -= most;
      spent += cost;
    },
  };
};

const failed = (task: PlannedTask, reason: PolishFailure, costUsd = 0, asked = false): Outcome => ({
  task,
  asked,
  accepted: false,
  failed: true,
  reason,
  costUsd,
});

const polish = async (
  task: PlannedTask,
  enhancer: Enhancer,
  purse: ReturnType<typeof createPurse>,
  { signal, goal }: { readonly signal?: AbortSignal; readonly goal: string | null },
): Promise<Outcome> => {
  if (signal?.aborted) return failed(task, 'DEADLINE');
  const wording = { title: task.title, description: task.description };
  const request = { wording, facts: task.facts, goal };
  const most = enhancer.mostCostUsd(request);
  if (!purse.promise(most)) return failed(task, 'BUDGET');
  const reply = await enhancer.polish(request, signal);
  purse.pay(most, reply.costUsd);
  if (reply.kind === 'failed') return failed(task, reply.failure, reply.costUsd, true);
  const outcome = { asked: true, failed: false, costUsd: reply.costUsd };
  const verdict =
    goal === null
      ? guard(wording, reply.wording, task.facts)
      : guardFitted(wording, reply.wording, task.facts, goal);
  if (!verdict.accepted) return { ...outcome, task, accepted: false, reason: verdict.reason };
  const polished: PlannedTask =
    goal === null
      ? { ...task, ...reply.wording }
      : {
          ...task,
          ...reply.wording,
          source: 'LLM',
          facts: [...task.facts, ...wordsFromGoal(wording, reply.wording, goal)],
        };
  return { ...outcome, task: polished, accepted: true, reason: null };
};

/**
 * Lets a model polish the wording of a plan, task by task, a few at a time, within a time and a sum. What the guard
 * refuses, or what does not arrive, keeps its own wording; facts, dates, steps and everything else are the plan's
 * and stay. With a `goal`, general tasks are fitted to it: those that pass the guard are marked LLM, and so is a
 * plan that has any.
 */
export const enhance = async (
  plan: GoalPlan,
  enhancer: Enhancer,
  { parallel, budgetUsd, signal, goal, onProgress }: EnhancementOptions,
): Promise<Enhanced> => {
  const outcomes: Outcome[] = [];
  const waiting = [...plan.tasks.entries()];
  const purse = createPurse(budgetUsd);
  let done = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      outcomes[index] = await polish(task, enhancer, purse, {
        ...(signal !== undefined && { signal }),
        goal: goal ?? null,
      });
      done += 1;
      onProgress?.(done, plan.tasks.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, worker));
  const tasks = outcomes.map(({ task }) => task);
  return {
    plan: {
      ...plan,
      tasks,
      strategy: tasks.some(({ source }) => source === 'LLM') ? 'LLM' : plan.strategy,
    },
    report: {
      requested: true,
      skipped: null,
      attempted: outcomes.filter(({ asked }) => asked).length,
      accepted: outcomes.filter(({ accepted }) => accepted).length,
      rejected: outcomes.filter(({ accepted, failed }) => !accepted && !failed).length,
      failed: outcomes.filter(({ failed }) => failed).length,
      outcomes: outcomes.map(({ task, accepted, reason }) => ({ taskId: task.id, accepted, reason })),
      costUsd: outcomes.reduce((sum, { costUsd }) => sum + costUsd, 0),
    },
  };
};
