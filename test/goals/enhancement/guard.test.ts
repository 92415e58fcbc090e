import { describe, expect, test } from 'vitest';
import { guard } from '../../../src/engine/goals/enhancement/guard.ts';
import type { Fact } from '../../../src/engine/goals/types.ts';
import { BAD_REWRITES } from './bad-rewrites.ts';
import polishes from './polishes.json' with { type: 'json' };

const cases = polishes as readonly {
  id: string;
  facts: Fact[];
  original: { title: string; description: string };
  polished: { title: string; description: string };
}[];

test('of forty faithful polishes at least nine in ten pass', () => {
  const refused = cases.flatMap(({ id, original, polished, facts }) => {
    const verdict = guard(original, polished, facts);
    return verdict.accepted ? [] : [`${id}: ${verdict.reason} ${verdict.detail}`];
  });
  expect(cases).toHaveLength(40);
  expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(4);
});

test('an unchanged wording passes', () => {
  for (const { original, facts } of cases)
    expect(guard(original, original, facts)).toEqual({ accepted: true });
});

describe('a rewrite is refused when it', () => {
  // Each fault is laid over the faithful polish as well as over the original: one fault in good company.
  test.each(Object.entries(BAD_REWRITES))('%s', (_, spoil) => {
    let tried = 0;
    for (const { id, original, polished, facts } of cases) {
      for (const base of [original, polished]) {
        const spoilt = spoil(base);
        if (spoilt === null) continue;
        tried += 1;
        expect(guard(original, spoilt, facts).accepted, `${id}\n${spoilt.title}\n${spoilt.description}`).toBe(
          false,
        );
      }
    }
    expect(tried).toBeGreaterThan(0);
  });
});

test('a blank stays blank', () => {
  const original = {
    title: 'Plan the month',
    description: 'Begin here.\n- Write what comes in: ____ (income a month).',
  };
  const filled = {
    ...original,
    description: 'Begin here.\n- Write what comes in: your salary (income a month).',
  };
  expect(guard(original, filled, [])).toMatchObject({ accepted: false, reason: 'SHAPE' });
});
