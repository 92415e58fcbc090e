import { expect, test } from 'vitest';
import { fixedClock } from '../../../src/core/clock.ts';
import { createQueryPort } from '../../../src/data/query/query-executor.ts';
import { createFaqFigures } from '../../../src/data/repositories/faq-figures.ts';
import type { QueryPlan } from '../../../src/engine/query/plan.ts';
import { clock, NOW, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const count = (dataset: string): QueryPlan => ({ kind: 'count', dataset, where: [] });
const faqs = [
  { id: 'places', figures: { regions: count('regions'), provinces: count('provinces') } },
  {
    id: 'upcoming',
    figures: {
      workshops: {
        kind: 'count',
        dataset: 'workshops',
        where: [{ kind: 'compare', field: 'held_on', op: 'gt', value: '$today' }],
      } satisfies QueryPlan,
    },
  },
  { id: 'plain' },
];

let read = 0;
const port = createQueryPort({ database, clock });
const at = (hours: number) =>
  createFaqFigures({
    db: database.db,
    faqs,
    clock: fixedClock(new Date(new Date(NOW).getTime() + hours * 3_600_000)),
    query: {
      run: (plan) => {
        read += 1;
        return port.run(plan);
      },
    },
  });

test('figures are read once a day, whichever process asks', async () => {
  expect((await at(0).figuresOf('places')).values).toEqual({ regions: 5, provinces: 23 });
  expect(read).toBe(2);
  expect(await at(23).figuresOf('places')).toEqual({
    values: { regions: 5, provinces: 23 },
    asOf: new Date(NOW),
  });
  expect(read).toBe(2);
  const next = await at(24).figuresOf('places');
  expect(next.asOf).toEqual(new Date(new Date(NOW).getTime() + 24 * 3_600_000));
  expect(read).toBe(4);
});

test('an older reading does not replace a newer one', async () => {
  await at(48).refresh();
  await at(47).refresh();
  expect(await at(0).figuresAsOf()).toEqual(new Date(new Date(NOW).getTime() + 48 * 3_600_000));
});

test('figures may speak of today', async () => {
  const { values } = await at(0).figuresOf('upcoming');
  expect(values.workshops).toBeGreaterThan(0);
});

test('hits of several processes at once all count', async () => {
  const processes = [at(0), at(0), at(0)];
  await Promise.all(Array.from({ length: 30 }, (_none, index) => processes[index % 3]?.hit('plain')));
  expect((await at(0).hits()).get('plain')).toBe(30);
  expect((await at(0).hits()).has('places')).toBe(false);
});

test('a figure that is no number is a bug', async () => {
  const wrong = createFaqFigures({
    db: database.db,
    clock,
    query: port,
    faqs: [
      {
        id: 'list',
        figures: { all: { kind: 'list', dataset: 'regions', where: [], orderBy: [], limit: 5 } },
      },
    ],
  });
  await expect(wrong.figuresOf('list')).rejects.toThrow(/"all" of the FAQ list is no number/);
});
