import { today } from '../core/calendar.ts';
import { type Clock, fixedClock } from '../core/clock.ts';
import { AppError } from '../core/errors.ts';
import type { IdSource } from '../core/ids.ts';
import { inRollout } from '../core/rollout.ts';
import { enhance, notEnhanced } from '../engine/goals/enhancement/enhance.ts';
import type { EnhancementReport, Enhancer } from '../engine/goals/enhancement/enhancer.ts';
import { profileZone } from '../engine/goals/facts/read-facts.ts';
import type { GenerationEvent } from '../engine/goals/generation-event.ts';
import type { GoalCatalog } from '../engine/goals/goal-catalog.ts';
import { planGoal } from '../engine/goals/plan-goal.ts';
import {
  type FinishedTask,
  GOAL_STAGES,
  type Goal,
  type GoalPlan,
  type GoalStage,
  type Profile,
} from '../engine/goals/types.ts';
import type { EventChannel } from './event-channel.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** A goal and a profile as they are stored. */
export interface PlanningMaterial {
  readonly goal: Omit<Goal, 'createdOn'> & { readonly createdAt: Date };
  readonly profile: Profile | null;
  readonly finishedTasks: readonly FinishedTask[];
}

/** Where plans are kept; `Generation` is a stored one. */
export interface PlanStore<Generation> {
  /** The generation that the key gave before, or null. Throws CONFLICT when that was for another goal. */
  byKey(userId: string, goalId: string, key: string | null): Promise<Generation | null>;
  /** Throws NOT_FOUND for a goal that is not the user's. */
  material(userId: string, goalId: string): Promise<PlanningMaterial>;
  /** `created` is false when somebody else was faster with the same key: theirs is returned. */
  save(plan: {
    readonly userId: string;
    readonly goalId: string;
    readonly idempotencyKey: string | null;
    readonly plan: GoalPlan;
    readonly enhancement: EnhancementReport;
    readonly durationMs: number;
  }): Promise<{ readonly generation: Generation; readonly created: boolean }>;
}

/** What planning stands on. */
export interface PlannerOptions<Generation> {
  readonly catalog: GoalCatalog;
  readonly store: PlanStore<Generation>;
  readonly events: EventChannel<GenerationEvent>;
  /** Null where no model is set up. */
  readonly enhancer: Enhancer | null;
  /** Percent of users. */
  readonly rollout: { readonly templates: number; readonly enhancement: number };
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Milliseconds that only go forward. */
  readonly timer: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
}

/** Whose goal, whether a model may polish the wording, and the key under which a repeat is no repeat. */
export interface GenerationRequest {
  readonly userId: string;
  readonly goalId: string;
  readonly enhance: boolean;
  readonly idempotencyKey: string | null;
}

/** Plans stored goals. */
export interface GoalPlanner<Generation> {
  /** Plans a goal; the same idempotency key gives the generation that it gave before. */
  generate(request: GenerationRequest): Promise<Generation>;
  /** What happens to a goal's generations from now on. */
  events(goalId: string): AsyncIterable<GenerationEvent>;
}

/** Enough to be quick, and few enough not to be turned away. */
const CALLS_AT_ONCE = 4;

/** Tells listeners how one generation goes; each event carries the stage that was reached. */
const createTeller = (goalId: string, events: EventChannel<GenerationEvent>, clock: Clock) => {
  let stage: GoalStage = GOAL_STAGES[0];
  const tell = (event: Pick<GenerationEvent, 'kind'> & Partial<GenerationEvent>, within = 0): void =>
    events.publish(goalId, {
      goalId,
      stage,
      progress: (GOAL_STAGES.indexOf(stage) + within) / GOAL_STAGES.length,
      taskId: null,
      generationId: null,
      problem: null,
      at: clock.now().toISOString(),
      ...event,
    });
  const enter = (next: GoalStage): void => {
    stage = next;
    tell({ kind: 'STAGE' });
  };
  return { tell, enter };
};

/**
 * Plans stored goals: runs the goals engine, has the wording polished where that is asked for and set up,
 * stores the plan, and tells listeners how far it is.
 *
 * @example await createGoalPlanner(options).generate({ userId, goalId, enhance: false, idempotencyKey: null })
 */
export const createGoalPlanner = <Generation extends { readonly id: string }>({
  catalog,
  store,
  events,
  enhancer,
  rollout,
  clock,
  ids,
  timer,
  log,
  metrics,
}: PlannerOptions<Generation>): GoalPlanner<Generation> => {
  type Teller = ReturnType<typeof createTeller>;

  const draw = ({ goal, profile, finishedTasks }: PlanningMaterial, userId: string, { enter }: Teller) => {
    const person = profile ?? {};
    const zone = profileZone(person);
    return planGoal({
      profile: person,
      goal: { ...goal, createdOn: today(fixedClock(goal.createdAt), zone) },
      today: today(clock, zone),
      catalog,
      finishedTasks,
      ids,
      useTemplates: inRollout('templates', userId, rollout.templates),
      onStage: enter,
    });
  };

  const polish = async (plan: GoalPlan, request: GenerationRequest, { tell, enter }: Teller) => {
    const leave = (requested: boolean, skipped: string | null) => ({
      plan,
      report: notEnhanced(requested, skipped),
    });
    if (!request.enhance) return leave(false, null);
    if (enhancer === null) return leave(true, 'no key: no model is set up on this server');
    if (!inRollout('enhancement', request.userId, rollout.enhancement))
      return leave(true, 'outside the rollout');
    enter('enhance');
    const onProgress = (done: number, total: number) => tell({ kind: 'PROGRESS' }, done / total);
    return enhance(plan, enhancer, { parallel: CALLS_AT_ONCE, onProgress });
  };

  const make = async (request: GenerationRequest, teller: Teller): Promise<Generation> => {
    const { userId, goalId, idempotencyKey } = request;
    const material = await store.material(userId, goalId);
    const from = timer();
    const { plan, report } = await polish(draw(material, userId, teller), request, teller);
    const durationMs = timer() - from;
    teller.enter('persist');
    const enhancement = report;
    const { generation, created } = await store.save({
      userId,
      goalId,
      idempotencyKey,
      plan,
      enhancement,
      durationMs,
    });
    if (created)
      for (const [i, { id }] of plan.tasks.entries())
        teller.tell({ kind: 'TASK', taskId: id }, (i + 1) / plan.tasks.length);
    teller.tell({ kind: 'COMPLETED', generationId: generation.id, progress: 1 });
    const { strategy, counts } = plan;
    metrics.generation({ strategy, seconds: durationMs / 1_000, costUsd: report.costUsd });
    log.info(
      { generationId: generation.id, created, strategy, ...counts, enhanced: report.accepted, durationMs },
      'Task generation',
    );
    return generation;
  };

  return {
    generate: async (request) => {
      const { userId, goalId, idempotencyKey } = request;
      const earlier = await store.byKey(userId, goalId, idempotencyKey);
      if (earlier !== null) return earlier;
      const teller = createTeller(goalId, events, clock);
      try {
        return await make(request, teller);
      } catch (error) {
        const problem = error instanceof AppError ? error.message : 'Something went wrong. Please try again.';
        teller.tell({ kind: 'FAILED', problem });
        throw error;
      }
    },
    events: (goalId) => events.subscribe(goalId),
  };
};
