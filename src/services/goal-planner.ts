import { startOfDay, today } from '../core/calendar.ts';
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
  /** US dollars that enhancement has cost since an instant, whoever asked for it. */
  spentSince(from: Date): Promise<number>;
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

/** What enhancement may take. */
export interface EnhancementLimits {
  /** How long the whole plan may take; what is not polished by then keeps its own wording. */
  readonly deadlineMs: number;
  /** US dollars for one plan, and for all plans of a day in Manila. */
  readonly budgetUsd: { readonly plan: number; readonly day: number };
  /** Whether a model may fit general tasks to a goal that no template is made for. */
  readonly fallback: boolean;
}

/** What holds where nobody set anything. */
export const DEFAULT_LIMITS: EnhancementLimits = {
  deadlineMs: 30_000,
  budgetUsd: { plan: 1, day: 20 },
  fallback: false,
};

/** What planning stands on. */
export interface PlannerOptions<Generation> {
  readonly catalog: GoalCatalog;
  readonly store: PlanStore<Generation>;
  readonly events: EventChannel<GenerationEvent>;
  /** Null where no model is set up. */
  readonly enhancer: Enhancer | null;
  readonly limits: EnhancementLimits;
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

/** Percent of people who get a wording that is on trial. */
const TRIAL_SHARE = 50;
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
  limits,
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
      // The hash of the rollouts: the same person always reads the same wording.
      onTrial: (templateId) => inRollout(`trial:${templateId}`, userId, TRIAL_SHARE),
      onStage: enter,
    });
  };

  /** US dollars ever set aside for plans here, and given back once the plan, with what it cost, was stored. */
  let promisedUsd = 0;
  let settledUsd = 0;
  /** Sets aside what is left for a plan, at most its own share; nothing where the day's budget is spent. */
  const setAside = async (): Promise<number> => {
    // A plan that is stored while the database counts is in neither figure: what was settled before is what counts.
    const settledBefore = settledUsd;
    const spent = await store.spentSince(startOfDay(today(clock)));
    const left = limits.budgetUsd.day - spent - (promisedUsd - settledBefore);
    // To a millionth: sums of cents in binary are never quite what they should be.
    const share = Math.max(0, Math.round(Math.min(limits.budgetUsd.plan, left) * 1e6) / 1e6);
    promisedUsd += share;
    return share;
  };

  const polish = async (
    { plan, title }: { readonly plan: GoalPlan; readonly title: string },
    model: Enhancer,
    budgetUsd: number,
    { tell, enter }: Teller,
  ) => {
    enter('enhance');
    return enhance(plan, model, {
      parallel: CALLS_AT_ONCE,
      budgetUsd,
      signal: AbortSignal.timeout(limits.deadlineMs),
      ...(limits.fallback && plan.strategy === 'GENERIC' && { goal: title }),
      onProgress: (done, total) => tell({ kind: 'PROGRESS' }, done / total),
    });
  };

  /** Why no model is asked; null where one is. */
  const reasonToSkip = (request: GenerationRequest): string | null => {
    if (enhancer === null) return 'no key: no model is set up on this server';
    return inRollout('enhancement', request.userId, rollout.enhancement) ? null : 'outside the rollout';
  };

  /** Sets money aside for a plan, has it polished and stored, and gives back what was not spent. */
  const finish = async (
    drawn: { readonly plan: GoalPlan; readonly title: string },
    request: GenerationRequest,
    teller: Teller,
    save: (plan: GoalPlan, report: EnhancementReport) => Promise<Generation>,
  ): Promise<Generation> => {
    const skipped = request.enhance ? reasonToSkip(request) : null;
    if (!request.enhance || skipped !== null || enhancer === null)
      return save(drawn.plan, notEnhanced(request.enhance, skipped));
    const budgetUsd = await setAside();
    if (budgetUsd === 0) return save(drawn.plan, notEnhanced(true, 'the budget of the day is spent'));
    try {
      const { plan, report } = await polish(drawn, enhancer, budgetUsd, teller);
      return await save(plan, report);
    } finally {
      settledUsd += budgetUsd;
    }
  };

  const make = async (request: GenerationRequest, teller: Teller): Promise<Generation> => {
    const { userId, goalId, idempotencyKey } = request;
    const material = await store.material(userId, goalId);
    const from = timer();
    const plan = draw(material, userId, teller);
    const drawnMs = timer() - from;
    return finish({ plan, title: material.goal.title }, request, teller, async (finished, report) => {
      const durationMs = timer() - from;
      teller.enter('persist');
      const { generation, created } = await store.save({
        userId,
        goalId,
        idempotencyKey,
        plan: finished,
        enhancement: report,
        durationMs,
      });
      if (created)
        for (const [i, { id }] of finished.tasks.entries())
          teller.tell({ kind: 'TASK', taskId: id }, (i + 1) / finished.tasks.length);
      teller.tell({ kind: 'COMPLETED', generationId: generation.id, progress: 1 });
      const { strategy, counts } = finished;
      metrics.generation({
        strategy,
        seconds: durationMs / 1_000,
        planningSeconds: drawnMs / 1_000,
        tasks: counts,
        costUsd: report.costUsd,
        wordings: report.outcomes.map(({ reason }) => reason ?? 'ACCEPTED'),
      });
      log.info(
        { generationId: generation.id, created, strategy, ...counts, enhanced: report.accepted, durationMs },
        'Task generation',
      );
      return generation;
    });
  };

  /** Generations under way here: a second click, or a retry, waits for the first instead of paying twice. */
  const underWay = new Map<string, Promise<Generation>>();

  const once = (key: string, start: () => Promise<Generation>): Promise<Generation> => {
    const running = underWay.get(key) ?? start().finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };

  const generate = async (request: GenerationRequest): Promise<Generation> => {
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
  };

  return {
    generate: (request) => once(JSON.stringify(request), () => generate(request)),
    events: (goalId) => events.subscribe(goalId),
  };
};
