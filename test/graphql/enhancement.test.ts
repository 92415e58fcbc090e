import { expect, it } from 'vitest';
import { DEMO_GOALS } from '../../src/data/seed/accounts/goals.ts';
import { EnhanceTasksDocument, WatchGenerationDocument } from '../generated/graphql.ts';
import { startApp } from './app.ts';

const CENT = 0.01;

const app = await startApp({
  enhancer: {
    mostCostUsd: () => CENT,
    polish: async ({ wording }) => ({
      kind: 'polished',
      // The second task is given a price, which the guard sends back.
      wording: /shortlist/.test(wording.title) ? { ...wording, title: `${wording.title} for $50` } : wording,
      costUsd: CENT,
    }),
  },
  enhancementLimits: { deadlineMs: 10_000, budgetUsd: { plan: 1, day: 0.2 }, fallback: false },
});
const member = app.as('member');
const goalId = DEMO_GOALS.study;

it('a client can draw a bar while a plan is polished, and the day’s budget ends it', async () => {
  const listening = await member.listen(WatchGenerationDocument, { goalId });
  const { generateTasks: made } = await member.data(EnhanceTasksDocument, { goalId });
  const tasks = made.tasks.length;
  expect(made.enhancement).toMatchObject({
    requested: true,
    skipped: null,
    attempted: tasks,
    rejected: 1,
    failed: 0,
  });
  expect(made.enhancement.costUsd).toBeCloseTo(tasks * CENT);
  expect(made.tasks.every(({ title }) => !title.includes('$'))).toBe(true);

  const events = [];
  for await (const { data } of listening) {
    events.push(data!.taskGeneration);
    if (data!.taskGeneration.kind === 'COMPLETED') break;
  }
  const steps = events.filter(({ kind }) => kind === 'PROGRESS');
  expect(steps).toHaveLength(tasks);
  expect(steps.every(({ stage }) => stage === 'ENHANCE')).toBe(true);
  const progress = events.map((event) => event.progress);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(new Set(steps.map((event) => event.progress)).size).toBe(tasks);

  // Twelve cents are gone, eight are left, and then nothing is.
  const { generateTasks: second } = await member.data(EnhanceTasksDocument, { goalId: DEMO_GOALS.career });
  expect(second.enhancement.attempted).toBe(20 - tasks);
  expect(second.enhancement.failed).toBe(second.tasks.length - (20 - tasks));
  const { generateTasks: third } = await member.data(EnhanceTasksDocument, { goalId: DEMO_GOALS.sport });
  expect(third.enhancement).toMatchObject({
    skipped: 'the budget of the day is spent',
    attempted: 0,
    costUsd: 0,
  });
  expect(third.tasks.length).toBeGreaterThan(0);
});
