import { describe, expect, test } from 'vitest';
import { plan, TODAY } from './plan.ts';

const GOAL = {
  category: 'study',
  title: "Master's in public health in the UK with IELTS 7.0",
  specifications: { budget: 'around 12 thousand dollars', university: 'University of Leeds' },
  targetDate: '2027-09-01',
};
const PROFILE = {
  country: 'Philippines',
  testScores: 'IELTS 6.5, GRE: 320',
  minutesPerDay: 60,
  energyPeak: 'mornings',
  restDays: ['Friday'],
};

test('a plan says what it knows, from where, and asks for what it does not know', () => {
  const made = plan(GOAL, PROFILE);
  expect(made.strategy).toBe('TEMPLATES');
  expect(made.facts).toContainEqual({
    name: 'budget',
    value: 'about USD 12,000',
    origin: 'GOAL',
    path: 'goal.specifications.budget',
  });
  expect(made.facts).toContainEqual({
    name: 'ielts_gap',
    value: '0.5',
    origin: 'DERIVED',
    path: 'goal.title, profile.testScores',
  });
  expect(made.missingFacts.map(({ name }) => name)).not.toContain('budget');
  const bare = plan({ category: 'study', title: 'Apply to graduate school' });
  const school = bare.missingFacts.find(({ name }) => name === 'school');
  expect(school?.question).toBe('Where did you study last?');
  expect(school?.neededBy.length).toBeGreaterThan(0);
});

test('the same request gives the same plan', () => {
  expect(plan(GOAL, PROFILE)).toEqual(plan(GOAL, PROFILE));
});

test('nobody is told a grade, a score or a sum that they did not state', () => {
  const made = plan({ category: 'study', title: 'Study abroad' });
  const texts = made.tasks.flatMap((task) => [task.title, task.description, task.deliverable]).join('\n');
  expect(texts).not.toMatch(/\d/);
  expect(made.tasks.length).toBeGreaterThan(5);
});

describe('selection', () => {
  test('a passed test removes its preparation', () => {
    const goal = { ...GOAL, title: "Pass IELTS 7.0 for a master's" };
    const ids = (testScores: unknown) =>
      plan(goal, { ...PROFILE, testScores }).tasks.map(({ templateId }) => templateId);
    expect(ids({ ielts: 6.5 })).toContain('study.exam-preparation.ielts-baseline');
    expect(ids({ ielts: 7.0 }).filter((id) => id.includes('ielts'))).toEqual([]);
  });

  test('two in five tasks are quick wins, and no template comes twice', () => {
    const { tasks, counts } = plan(GOAL, PROFILE);
    const ids = tasks.map(({ templateId }) => templateId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(counts.quickWins / counts.planned).toBeGreaterThanOrEqual(0.4);
  });

  test('a weakness brings up what works on it, and the reasons say so', () => {
    const { tasks } = plan(GOAL, { ...PROFILE, weaknesses: ['writing'] });
    const reasons = tasks.flatMap((task) => task.reasons);
    expect(reasons).toContainEqual(
      expect.objectContaining({ kind: 'WEAKNESS', text: 'It works on what you find hard: writing.' }),
    );
  });

  test('a goal of no known category gets a GENERIC plan', () => {
    const made = plan({ category: 'gardening', title: 'Grow calamansi' });
    expect(made.strategy).toBe('GENERIC');
    expect(new Set(made.tasks.map(({ source }) => source))).toEqual(new Set(['GENERIC']));
    expect(plan(GOAL, PROFILE, { useTemplates: false }).strategy).toBe('GENERIC');
  });
});

describe('schedule', () => {
  test('keeps the deadline, the minutes a day, the rest day and the order', () => {
    const made = plan({ ...GOAL, targetDate: '2026-12-20' }, PROFILE);
    const days = new Map<string, number>();
    const byId = new Map(made.tasks.map((task) => [task.id, task]));
    for (const task of made.tasks) {
      expect(task.scheduledOn >= TODAY && task.finishOn <= '2026-12-20').toBe(true);
      for (const { on, minutes } of task.sessions) {
        days.set(on, (days.get(on) ?? 0) + minutes);
        expect(new Date(`${on}T00:00:00Z`).getUTCDay()).not.toBe(5);
      }
      for (const id of task.dependsOn) {
        expect(byId.get(id)?.finishOn.localeCompare(task.scheduledOn)).toBeLessThanOrEqual(0);
        expect(byId.get(id)?.position).toBeLessThan(task.position);
      }
    }
    expect(Math.max(...days.values())).toBeLessThanOrEqual(60);
    expect(made.tasks.some((task) => task.dependsOn.length > 0)).toBe(true);
  });

  test('says what does not fit and leaves it out', () => {
    const made = plan({ ...GOAL, targetDate: '2026-11-25' }, PROFILE);
    expect(made.fit.fits).toBe(false);
    expect(made.fit.dropped.length).toBeGreaterThan(0);
    expect(made.tasks.every(({ finishOn }) => finishOn <= '2026-11-25')).toBe(true);
  });

  test('a deadline that has passed is said, and the plan still stands', () => {
    const made = plan({ ...GOAL, targetDate: '2026-01-01' }, PROFILE);
    expect(made.fit.deadlinePassed).toBe(true);
    expect(new Set(made.fit.afterDeadline)).toEqual(new Set(made.tasks.map(({ id }) => id)));
  });

  test('demanding work stands at the energy peak', () => {
    const { tasks } = plan(GOAL, PROFILE);
    const high = tasks.filter(({ energyLevel }) => energyLevel === 'HIGH');
    expect(high.length).toBeGreaterThan(0);
    for (const task of high) expect(task.sessions.every(({ at }) => at === 'MORNING')).toBe(true);
  });

  test('planning anew keeps what is finished and moves the rest', () => {
    const before = plan(GOAL, PROFILE);
    const finished = before.tasks.slice(0, 3);
    const after = plan(GOAL, PROFILE, {
      today: '2026-12-10',
      finishedTasks: finished.map(({ id, templateId }) => ({ id, templateId })),
    });
    const rest = before.tasks.slice(3).map(({ templateId }) => templateId);
    expect(new Set(after.tasks.map(({ templateId }) => templateId))).toEqual(new Set(rest));
    expect(after.tasks.every(({ scheduledOn }) => scheduledOn >= '2026-12-10')).toBe(true);
  });
});

describe('dates that a task looks towards', () => {
  test('what prepares an interview is done before it, and the day itself is settled shortly before', () => {
    const made = plan(
      {
        category: 'career',
        title: 'Prepare for my interview',
        specifications: { interview_date: '2027-01-15' },
      },
      { minutesPerDay: 60 },
    );
    expect(made.tasks.every(({ finishOn }) => finishOn <= '2027-01-15')).toBe(true);
    const settled = made.tasks.find(({ templateId }) => templateId.endsWith('logistics'));
    expect(settled?.scheduledOn).toBe('2027-01-11');
  });

  test('two weeks of notes pass before the month is planned', () => {
    const made = plan({ category: 'finance', title: 'Manage my money' }, { minutesPerDay: 60 });
    const on = (name: string) => made.tasks.find(({ templateId }) => templateId.endsWith(name))?.scheduledOn;
    expect(on('two-weeks')).toBe(TODAY);
    expect(on('month-plan')).toBe('2026-12-06');
  });

  test('once everything is finished the next batch comes', () => {
    const first = plan(GOAL, PROFILE);
    const finishedTasks = first.tasks.map(({ id, templateId }) => ({ id, templateId }));
    const next = plan(GOAL, PROFILE, { finishedTasks });
    const done = new Set(finishedTasks.map(({ templateId }) => templateId));
    expect(next.tasks.length).toBeGreaterThan(3);
    expect(next.tasks.filter(({ templateId }) => done.has(templateId))).toEqual([]);
  });
});

test('stages are told in order', () => {
  const stages: string[] = [];
  plan(GOAL, PROFILE, { onStage: (stage) => stages.push(stage) });
  expect(stages).toEqual(['facts', 'milestones', 'select', 'render', 'filter', 'schedule', 'validate']);
});
