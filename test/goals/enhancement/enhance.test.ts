import { expect, test } from 'vitest';
import { enhance } from '../../../src/engine/goals/enhancement/enhance.ts';
import type { Enhancer, PolishReply, PolishRequest } from '../../../src/engine/goals/enhancement/enhancer.ts';
import { plan } from '../plan.ts';

const made = plan({ category: 'study', title: 'Write my statement of purpose', targetDate: '2027-06-30' });

/** A model, as the port shows it: what it answers is the test's business. */
const model = (answer: (request: PolishRequest) => PolishReply): Enhancer => ({
  polish: async (request) => answer(request),
});

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
    { parallel: 3 },
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
    { parallel: 2 },
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
    polish: async ({ wording }) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return { kind: 'polished', wording, costUsd: 0 };
    },
  };
  await enhance(made, slow, { parallel: 2, onProgress: (done) => progress.push(done) });
  expect(most).toBe(2);
  expect(progress).toEqual(made.tasks.map((_, i) => i + 1));
});

test('two tasks that were polished are still in the plan’s order', async () => {
  const { plan: polished } = await enhance(
    made,
    model(({ wording }) => ({ kind: 'polished', wording, costUsd: 0 })),
    {
      parallel: 4,
    },
  );
  expect(polished.tasks.map(({ id }) => id)).toEqual(made.tasks.map(({ id }) => id));
});
