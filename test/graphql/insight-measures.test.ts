import { describe, expect, it } from 'vitest';
import { isAlert, measuresOf } from '../../src/graphql/insight-measures.ts';
import type { ChatCounts, GoalCounts } from '../../src/graphql/ports/insights.ts';

const chat: ChatCounts = {
  bySource: [
    { source: 'TEMPLATE', count: 80 },
    { source: 'FALLBACK', count: 10 },
    { source: 'CLARIFICATION', count: 10 },
  ],
  helpful: 3,
  unhelpful: 1,
  medianResponseMs: 4,
  p95ResponseMs: 20,
  topTemplates: [],
};
const goals: GoalCounts = {
  generations: 10,
  generic: 2,
  withSelection: 9,
  selected: 100,
  rendered: 98,
  enhancementAttempted: 0,
  enhancementAccepted: 0,
  medianDurationMs: 5,
  p95DurationMs: 9,
  tasks: 80,
  completed: 8,
  averageRating: null,
  versions: [],
  templates: [],
};
const none: ChatCounts = { ...chat, bySource: [], helpful: 0, unhelpful: 0, p95ResponseMs: null };
const noGoals: GoalCounts = {
  ...goals,
  generations: 0,
  selected: 0,
  rendered: 0,
  generic: 0,
  p95DurationMs: null,
};

const figures = (counts: ChatCounts, plans: GoalCounts) =>
  Object.fromEntries(measuresOf(counts, plans).map((one) => [one.name, one]));

describe('the measures', () => {
  it('are shares of all cases in percent', () => {
    const by = figures(chat, goals);
    expect(by['chat.fallback']).toMatchObject({ value: 10, samples: 100 });
    expect(by['chat.helpful']).toMatchObject({ value: 75, samples: 4 });
    expect(by['goals.rendering']).toMatchObject({ value: 98, samples: 100 });
  });

  it('alert beyond their threshold, not on it', () => {
    const alerts = measuresOf(chat, goals).filter(isAlert);
    expect(alerts.map(({ name }) => name)).toEqual(['chat.helpful', 'goals.rendering', 'goals.generic']);
  });

  it('say nothing where there is nothing to measure', () => {
    const measures = measuresOf(none, noGoals);
    expect(measures.map(({ value }) => value)).toEqual(measures.map(() => null));
    expect(measures.some(isAlert)).toBe(false);
  });
});
