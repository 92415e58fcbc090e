import { expect, test } from 'vitest';
import type { Goal } from '../../src/engine/goals/types.ts';
import { broken } from './broken-promises.ts';
import { plan } from './plan.ts';
import { STRANGERS } from './strangers.ts';

test.each(Object.entries(STRANGERS))(
  '%s is read with care and gets a plan that keeps its word',
  (_, stranger) => {
    const goal: Goal = { id: 'goal-1', ...stranger.goal };
    const made = plan(goal, stranger.profile);
    const read = Object.fromEntries(made.facts.map(({ name, value }) => [name, value]));
    expect(read).toMatchObject(stranger.reads ?? {});
    for (const name of stranger.silent ?? []) expect(read).not.toHaveProperty(name);
    expect(made.unreadable.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...(stranger.reports ?? [])]),
    );
    const said = JSON.stringify(made.tasks.map(({ reasons: _reasons, ...task }) => task));
    if (stranger.without !== undefined) expect(said).not.toMatch(stranger.without);
    const templates = made.tasks.map(({ templateId }) => templateId);
    for (const id of stranger.never ?? []) expect(templates).not.toContain(id);
    for (const id of stranger.gets ?? []) expect(templates).toContain(id);
    expect(made.strategy).toBe(stranger.strategy ?? 'TEMPLATES');
    expect(made.fit.fits).toBe(stranger.fits ?? true);
    expect(broken(made, goal, stranger.profile)).toEqual([]);
  },
);
