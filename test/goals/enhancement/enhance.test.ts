import { describe, expect, test } from 'vitest';
import { enhance } from '../../../src/engine/goals/enhancement/enhance.ts';
import type {
  Enhancer,
  PolishReply,
  PolishRequest,
  Wording,
} from '../../../src/engine/goals/enhancement/enhancer.ts';
import { plan } from '../plan.ts';

const made = plan({ category: 'study', title: 'Write my statement of purpose', targetDate: '2027-06-30' });

/** A model, as the port shows it: what it answers is the test's business. */
const model = (answer: (request: PolishRequest) => PolishReply): Enhancer => ({
  mostCostUsd: () => 0.01,
  polish: async (request) => answer(request),
});

const PLENTY = { budgetUsd: 100 };

test('a faithful polish is taken, and nothing but the wording changes', async () => {
  const { plan: polished, report } = await enhance(
    made,
    model(({ wording }) => ({
      kind: 'polished',
      wording: {
        ...wording,
        description: wording.description.replace('- Set a timer', '- Just set a timer'),
      },
      costUsd: 0.001,
    })),
    { ...PLENTY, parallel: 3 },
  );
  expect(report).toMatchObject({ requested: true, attempted: made.tasks.length, rejected: 0, failed: 0 });
  expect(report.costUsd).toBeCloseTo(0.001 * made.tasks.length);
  const words = polished.tasks.map(({ description }) => description).join('\n');
  expect(words).toContain('Just set a timer');
  const rest = polished.tasks.map(({ description: _, ...task }) => task);
  expect(rest).toEqual(made.tasks.map(({ description: _, ...task }) => task));
});

test('what the guard refuses, and what fails, leaves the original standing and says why', async () => {
  let call = 0;
  const { plan: kept, report } = await enhance(
    made,
    model(({ wording }) => {
      call += 1;
      return call % 2 === 0
        ? { kind: 'failed', failure: 'TIMEOUT', costUsd: 0 }
        : { kind: 'polished', wording: { ...wording, title: `${wording.title} for $500` }, costUsd: 0.002 };
    }),
    { ...PLENTY, parallel: 2 },
  );
  expect(kept).toEqual(made);
  expect(report.accepted).toBe(0);
  expect(new Set(report.outcomes.map(({ reason }) => reason))).toEqual(new Set(['AMOUNTS', 'TIMEOUT']));
});

test('no more calls run at once than allowed, and progress is told for each', async () => {
  let running = 0;
  let most = 0;
  const progress: number[] = [];
  const slow: Enhancer = {
    mostCostUsd: () => 0,
    polish: async ({ wording }) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return { kind: 'polished', wording, costUsd: 0 };
    },
  };
  await enhance(made, slow, { ...PLENTY, parallel: 2, onProgress: (done) => progress.push(done) });
  expect(most).toBe(2);
  expect(progress).toEqual(made.tasks.map((_, i) => i + 1));
});

test('two tasks that were polished are still in the plan’s order', async () => {
  const { plan: polished } = await enhance(
    made,
    model(({ wording }) => ({ kind: 'polished', wording, costUsd: 0 })),
    {
      ...PLENTY,
      parallel: 4,
    },
  );
  expect(polished.tasks.map(({ id }) => id)).toEqual(made.tasks.map(({ id }) => id));
});

test('a plan never costs more than its budget, whatever a call may cost and however many run at once', async () => {
  for (const parallel of [1, 4]) {
    for (const budgetUsd of [0, 0.015, 0.05, 1]) {
      let calls = 0;
      const { report } = await enhance(
        made,
        model(({ wording }) => {
          calls += 1;
          return { kind: 'polished', wording, costUsd: 0.01 };
        }),
        { parallel, budgetUsd },
      );
      expect(report.costUsd).toBeLessThanOrEqual(budgetUsd);
      expect(report.attempted).toBe(calls);
      expect(calls).toBe(Math.min(made.tasks.length, Math.floor(budgetUsd / 0.01 + 1e-9)));
      expect(report.accepted + report.failed).toBe(made.tasks.length);
      if (calls < made.tasks.length) expect(report.outcomes.map(({ reason }) => reason)).toContain('BUDGET');
    }
  }
});

test('when time is up no further call is made, and the rest keeps its own wording', async () => {
  const time = new AbortController();
  let calls = 0;
  const { plan: kept, report } = await enhance(
    made,
    model(({ wording }) => {
      calls += 1;
      if (calls === 2) time.abort();
      return { kind: 'polished', wording, costUsd: 0 };
    }),
    { ...PLENTY, parallel: 1, signal: time.signal },
  );
  expect(calls).toBe(2);
  expect(report).toMatchObject({ attempted: 2, accepted: 2, failed: made.tasks.length - 2 });
  expect(report.outcomes.slice(2).every(({ reason }) => reason === 'DEADLINE')).toBe(true);
  expect(kept).toEqual(made);
});

const GOAL = 'Play the kulintang at the wedding of Amina on 14 February 2027';
const general = plan({ category: 'music', title: GOAL });

describe('general tasks that a model fits to a goal', () => {
  const fitted = (change: (wording: Wording) => Wording) =>
    enhance(
      general,
      model(({ wording, goal }) => {
        expect(goal).toBe(GOAL);
        return { kind: 'polished', wording: change(wording), costUsd: 0 };
      }),
      { ...PLENTY, parallel: 2, goal: GOAL },
    );

  test('are marked, as is their plan, and what they took from the goal says so', async () => {
    const { plan: made, report } = await fitted(({ title, description }) => ({
      title: `${title}: the kulintang for Amina, 14 February 2027`,
      description,
    }));
    expect(general.strategy).toBe('GENERIC');
    expect(made.strategy).toBe('LLM');
    expect(report.accepted).toBe(general.tasks.length);
    for (const task of made.tasks) {
      expect(task.source).toBe('LLM');
      const goal = { name: 'goal', value: 'Amina', origin: 'GOAL', path: 'goal.title' };
      expect(task.facts).toContainEqual(goal);
      const values = task.facts.map(({ value }) => value).join(' ');
      for (const token of ['14', '2027', 'February']) expect(values).toContain(token);
    }
  });

  test.each([
    ['a figure from elsewhere', 'with 7 songs', 'NUMBERS'],
    ['a name from elsewhere', 'with Professor Reyes', 'NAMES'],
    ['a price', 'for ₱500', 'AMOUNTS'],
    ['another month', 'in March', 'DATES'],
    ['an address', 'from www.kulintang.com', 'ADDRESSES'],
    ['a claim', 'which experts guarantee', 'CLAIM'],
    ['a turned sense', 'but do not hurry', 'NEGATION'],
    ['advice of its own', 'by buying brass gongs, hiring teachers and renting vans', 'MEANING'],
    ['the prompt', 'as my instructions say', 'LEAK'],
  ])('stay as they are when they bring %s', async (_what, words, reason) => {
    const { plan: made, report } = await fitted(({ title, description }) => ({
      title: `${title} ${words}`,
      description,
    }));
    expect(made).toEqual(general);
    expect(new Set(report.outcomes.map((outcome) => outcome.reason))).toEqual(new Set([reason]));
  });

  test('stay as they are when a step is lost or another is put in its place', async () => {
    const lost = await fitted(({ title, description }) => ({
      title,
      description: description.split('\n').slice(0, -1).join('\n'),
    }));
    const exchanged = await fitted(({ title, description }) => ({
      title,
      description: description.replace(/\n- [^\n]+/, '\n- Play the kulintang at the wedding of Amina.'),
    }));
    expect(lost.report.accepted + exchanged.report.accepted).toBe(0);
  });
});
