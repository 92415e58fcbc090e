import type { GoalPlan, PlannedTask } from '../types.ts';
import type { EnhancementOptions, EnhancementReport, Enhancer } from './enhancer.ts';
import { guard } from './guard.ts';

export interface Enhanced {
  readonly plan: GoalPlan;
  readonly report: EnhancementReport;
}

interface Outcome {
  readonly task: PlannedTask;
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

const polish = async (task: PlannedTask, enhancer: Enhancer): Promise<Outcome> => {
  const wording = { title: task.title, description: task.description };
  const reply = await enhancer.polish({ wording, facts: task.facts });
  if (reply.kind === 'failed') {
    return { task, accepted: false, failed: true, reason: reply.failure, costUsd: reply.costUsd };
  }
  const verdict = guard(wording, reply.wording, task.facts);
  if (!verdict.accepted) {
    return { task, accepted: false, failed: false, reason: verdict.reason, costUsd: reply.costUsd };
  }
  return {
    task: { ...task, ...reply.wording },
    accepted: true,
    failed: false,
    reason: null,
    costUsd: reply.costUsd,
  };
};

/**
 * Lets a model polish the wording of a plan, task by task, a few at a time. What the guard refuses, or what does
 * not arrive, keeps its own wording; facts, dates, steps and everything else are the plan's and stay.
 */
export const enhance = async (
  plan: GoalPlan,
  enhancer: Enhancer,
  { parallel, onProgress }: EnhancementOptions,
): Promise<Enhanced> => {
  const outcomes: Outcome[] = [];
  const waiting = [...plan.tasks.entries()];
  let done = 0;
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, task] = next;
      outcomes[index] = await polish(task, enhancer);
      done += 1;
      onProgress?.(done, plan.tasks.length);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, worker));
  return {
    plan: { ...plan, tasks: outcomes.map(({ task }) => task) },
    report: {
      requested: true,
      skipped: null,
      attempted: outcomes.length,
      accepted: outcomes.filter(({ accepted }) => accepted).length,
      rejected: outcomes.filter(({ accepted, failed }) => !accepted && !failed).length,
      failed: outcomes.filter(({ failed }) => failed).length,
      outcomes: outcomes.map(({ task, accepted, reason }) => ({ taskId: task.id, accepted, reason })),
      costUsd: outcomes.reduce((sum, { costUsd }) => sum + costUsd, 0),
    },
  };
};
