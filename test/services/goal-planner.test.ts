import { describe, expect, it } from 'vitest';
import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { fixedClock } from '../../src/core/clock.ts';
import { inRollout } from '../../src/core/rollout.ts';
import type { EnhancementReport, Enhancer } from '../../src/engine/goals/enhancement/enhancer.ts';
import type { GenerationEvent } from '../../src/engine/goals/generation-event.ts';
import type { GoalPlan } from '../../src/engine/goals/types.ts';
import { createEventChannel } from '../../src/services/event-channel.ts';
import {
  createGoalPlanner,
  DEFAULT_LIMITS,
  type EnhancementLimits,
  type PlannerOptions,
} from '../../src/services/goal-planner.ts';
import { createLog } from '../../src/services/log.ts';
import { createMetrics } from '../../src/services/metrics.ts';
import { countedIds } from '../goals/plan.ts';

interface Stored {
  readonly id: string;
  readonly plan: GoalPlan;
  readonly enhancement: EnhancementReport;
}

/** A model that leaves wording as it is, for a cent a task. */
const model = (more: Partial<Enhancer> = {}): Enhancer => ({
  mostCostUsd: () => 0.02,
  polish: async ({ wording }) => ({ kind: 'polished', wording, costUsd: 0.01 }),
  ...more,
});

const setUp = ({
  limits = {},
  category = 'study',
  title = 'Master’s in public health',
  spentBefore = 0,
  ...options
}: Partial<Omit<PlannerOptions<Stored>, 'limits'>> & {
  limits?: Partial<EnhancementLimits>;
  category?: string;
  title?: string;
  spentBefore?: number;
} = {}) => {
  const saved: Stored[] = [];
  const asked: Date[] = [];
  const metrics = createMetrics();
  const planner = createGoalPlanner<Stored>({
    catalog: goalCatalog,
    store: {
      byKey: async () => null,
      material: async (_userId, goalId) => ({
        goal: { id: goalId, category, title, createdAt: new Date('2026-11-22T02:00:00Z') },
        profile: { minutesPerDay: 60 },
        finishedTasks: [],
      }),
      spentSince: async (from) => {
        asked.push(from);
        return spentBefore + saved.reduce((sum, { enhancement }) => sum + enhancement.costUsd, 0);
      },
      save: async ({ plan, enhancement }) => {
        const generation = { id: `generation-${saved.length + 1}`, plan, enhancement };
        saved.push(generation);
        return { generation, created: true };
      },
    },
    events: createEventChannel<GenerationEvent>({ name: 'test', redis: null }),
    enhancer: model(),
    limits: { ...DEFAULT_LIMITS, ...limits },
    rollout: { templates: 100, enhancement: 100 },
    clock: fixedClock(new Date('2026-11-22T02:00:00Z')),
    ids: countedIds(),
    timer: () => performance.now(),
    log: createLog({ level: 'silent', pretty: false }),
    metrics,
    ...options,
  });
  const generate = (more: Partial<Parameters<typeof planner.generate>[0]> = {}) =>
    planner.generate({ userId: 'user-1', goalId: 'goal-1', enhance: true, idempotencyKey: null, ...more });
  return { planner, generate, saved, asked, metrics };
};

describe('a plan of a stored goal', () => {
  it('is polished when that is asked for, and only then', async () => {
    const { generate } = setUp();
    expect((await generate({ enhance: false })).enhancement).toMatchObject({
      requested: false,
      attempted: 0,
    });
    const { plan, enhancement } = await generate();
    expect(enhancement).toMatchObject({ requested: true, skipped: null, accepted: plan.tasks.length });
  });

  it('is polished for the users of the rollout alone, always the same', async () => {
    const { generate } = setUp({ rollout: { templates: 100, enhancement: 30 } });
    for (let n = 1; n <= 40; n += 1) {
      const userId = `user-${n}`;
      const { enhancement } = await generate({ userId });
      expect(enhancement.skipped).toBe(inRollout('enhancement', userId, 30) ? null : 'outside the rollout');
    }
  });

  it('is general outside the rollout of templates, and says so', async () => {
    const { generate } = setUp({ rollout: { templates: 0, enhancement: 0 } });
    const { plan } = await generate({ enhance: false });
    expect(plan.strategy).toBe('GENERIC');
    expect(
      plan.tasks.every(({ source, templateId }) => source === 'GENERIC' && templateId.startsWith('general.')),
    ).toBe(true);
  });

  it('is made once when it is asked for twice at the same time', async () => {
    let calls = 0;
    const { generate, saved } = setUp({
      enhancer: model({
        polish: async ({ wording }) => {
          calls += 1;
          return { kind: 'polished', wording, costUsd: 0 };
        },
      }),
    });
    const [first, second] = await Promise.all([generate(), generate()]);
    expect(second).toBe(first);
    expect(saved).toHaveLength(1);
    expect(calls).toBe(first.plan.tasks.length);
    // Afterwards it is a new plan again.
    expect((await generate()).id).not.toBe(first.id);
  });

  it('is stored with its own wording when the model takes too long', async () => {
    const { generate } = setUp({
      limits: { deadlineMs: 20 },
      enhancer: model({
        polish: (_request, signal) =>
          new Promise((resolve) => {
            const stop = () => resolve({ kind: 'failed', failure: 'DEADLINE', costUsd: 0 });
            signal?.addEventListener('abort', stop);
          }),
      }),
    });
    const { plan, enhancement } = await generate();
    expect(plan.tasks.length).toBeGreaterThan(4);
    expect(enhancement).toMatchObject({ attempted: 4, accepted: 0, failed: plan.tasks.length });
    expect(new Set(enhancement.outcomes.map(({ reason }) => reason))).toEqual(new Set(['DEADLINE']));
  });
});

describe('what enhancement costs', () => {
  it('stays within the budget of the plan', async () => {
    const { generate } = setUp({ limits: { budgetUsd: { plan: 0.035, day: 20 } } });
    const { enhancement } = await generate();
    expect(enhancement.costUsd).toBeLessThanOrEqual(0.035);
    expect(enhancement.attempted).toBeGreaterThan(0);
    expect(enhancement.outcomes.some(({ reason }) => reason === 'BUDGET')).toBe(true);
  });

  it('stays within the budget of the day, plan after plan and all at once', async () => {
    const { generate, saved, asked } = setUp({ limits: { budgetUsd: { plan: 0.05, day: 0.12 } } });
    await generate();
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((goalId) => generate({ goalId })));
    await generate();
    const total = saved.reduce((sum, { enhancement }) => sum + enhancement.costUsd, 0);
    expect(total).toBeGreaterThan(0.05);
    expect(total).toBeLessThan(0.121);
    expect(saved.every(({ plan }) => plan.tasks.length > 0)).toBe(true);
    // Midnight in Manila.
    expect(asked[0]?.toISOString()).toBe('2026-11-21T16:00:00.000Z');
  });

  it('is nothing once the budget of the day is spent', async () => {
    const { generate } = setUp({ spentBefore: 20 });
    expect((await generate()).enhancement).toMatchObject({
      requested: true,
      skipped: 'the budget of the day is spent',
      attempted: 0,
    });
  });
});

describe('a goal that no template is made for', () => {
  const fit = model({
    polish: async ({ wording, goal }) => ({
      kind: 'polished',
      wording: goal === null ? wording : { ...wording, title: `${wording.title} for the kulintang` },
      costUsd: 0.01,
    }),
  });
  const goal = { category: 'music', title: 'Play the kulintang' };

  it('gets general tasks, even where wording is polished', async () => {
    const { plan } = await setUp({ ...goal, enhancer: fit }).generate();
    expect(plan.strategy).toBe('GENERIC');
    expect(plan.tasks.every(({ source }) => source === 'GENERIC')).toBe(true);
  });

  it('gets them fitted to it by the model only where that is switched on and asked for', async () => {
    const { generate } = setUp({ ...goal, enhancer: fit, limits: { fallback: true } });
    expect((await generate({ enhance: false })).plan.strategy).toBe('GENERIC');
    const { plan } = await generate();
    expect(plan.strategy).toBe('LLM');
    expect(plan.tasks.filter(({ source }) => source === 'LLM').length).toBeGreaterThan(0);
    expect(plan.tasks[0]?.title).toContain('kulintang');
  });

  it('is left alone by the model where templates fit', async () => {
    const { plan } = await setUp({ enhancer: fit, limits: { fallback: true } }).generate();
    expect(plan.strategy).toBe('TEMPLATES');
    expect(plan.tasks.every(({ source }) => source === 'TEMPLATE')).toBe(true);
  });
});

it('what happened is counted', async () => {
  const { generate, metrics } = setUp({
    enhancer: model({
      polish: async ({ wording }) => ({
        kind: 'polished',
        wording: { ...wording, title: `${wording.title} for $5` },
        costUsd: 0.01,
      }),
    }),
  });
  const { plan } = await generate();
  const { text } = await metrics.expose();
  const tasks = plan.tasks.length;
  for (const line of [
    'sagot_task_generation_seconds_count{strategy="TEMPLATES"} 1',
    'sagot_task_planning_seconds_count{strategy="TEMPLATES"} 1',
    `sagot_tasks_total{outcome="selected"} ${tasks}`,
    `sagot_tasks_total{outcome="rendered"} ${tasks}`,
    'sagot_tasks_total{outcome="rejected"} 0',
    'sagot_task_generations_without_selection_total 0',
    `sagot_enhancement_wordings_total{outcome="AMOUNTS"} ${tasks}`,
  ])
    expect(text).toContain(line);
  expect(Number(/^sagot_enhancement_cost_usd_total (\S+)$/m.exec(text)?.[1])).toBeCloseTo(0.01 * tasks);
});
