import { expect, test } from 'vitest';
import { dayOfWeek } from '../../src/core/calendar.ts';
import { restDaysOf } from '../../src/engine/goals/schedule/work-days.ts';
import type { Goal, GoalPlan, Profile } from '../../src/engine/goals/types.ts';
import { plan, TODAY } from './plan.ts';

const GOALS: Readonly<Record<string, readonly string[]>> = {
  study: [
    "Master's in public health in the UK with IELTS 7.0",
    'PhD in marine biology in Japan',
    'Win a scholarship',
    'Get my student visa for Canada',
    'Prepare for departure',
    'Write my statement of purpose',
    'GRE 320',
    'Study',
  ],
  career: [
    'Become a data analyst',
    'Career change into tech',
    'Negotiate my offer',
    'Prepare for my interview',
    'Write my CV',
    'Learn new skills',
    'Get promoted',
    'Find a remote job',
  ],
  sport: ['Run a half marathon', 'Get fit', 'Win a badminton match', 'Swim'],
  language: ['Learn Japanese to N4', 'Pass the JLPT', 'Speak Arabic', 'IELTS 7.5'],
  finance: ['Save ₱120,000 for a laptop', 'Pay off my debts', 'Start investing', 'Start a small business'],
  other: ['Restore the old boat'],
};

const PROFILES: readonly Profile[] = [
  {},
  { minutesPerDay: 10 },
  { minutesPerDay: 45, energyPeak: 'evening', restDays: ['Friday', 'Sunday'] },
  {
    minutesPerDay: 240,
    energyPeak: 'morning',
    testScores: 'IELTS 7.5, GRE 325',
    experience: '10 years',
    gpa: '3.9/4.0',
  },
  {
    minutesPerDay: 60,
    energyPeak: 'afternoon',
    restDays: 'weekends',
    gpa: '2.3/4.0',
    experience: '5 years',
    firstGeneration: 'yes',
    weaknesses: 'writing, interviews, saving',
  },
  { restDays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'], minutesPerDay: 30 },
  { restDays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday', founder: true, careerChange: true },
];

const DEADLINES: readonly (string | null)[] = [
  null,
  '2025-01-01',
  TODAY,
  '2026-11-23',
  '2026-12-02',
  '2026-12-20',
  '2027-06-30',
  '2031-01-01',
];

const SPECIFICATIONS: readonly unknown[] = [
  {},
  {
    budget: '$5k',
    status: 'admitted',
    offer_company: 'Globe',
    interview_date: '2026-12-10',
    event_date: '2026-12-15',
    debt: '₱40,000',
  },
];

/** What no plan may do, whoever it is for. */
const broken = (made: GoalPlan, goal: Goal, profile: Profile): readonly string[] => {
  const found: string[] = [];
  const { tasks, fit } = made;
  if (tasks.length === 0) found.push('an empty plan');
  if (made.counts.rendered !== made.counts.selected || made.rejected.length > 0)
    found.push('something was not rendered');
  if (new Set(tasks.map(({ templateId }) => templateId)).size !== tasks.length)
    found.push('a template twice');
  if (new Set(tasks.map(({ title }) => title)).size !== tasks.length) found.push('a title twice');
  const rest = restDaysOf([String(profile.restDays ?? '')]);
  const minutes = new Map<string, number>();
  const byId = new Map(tasks.map((task) => [task.id, task]));
  for (const task of tasks) {
    const late = goal.targetDate && task.finishOn > goal.targetDate;
    if (late && !fit.afterDeadline.includes(task.id)) found.push(`${task.templateId} after the deadline`);
    if (task.scheduledOn < TODAY) found.push(`${task.templateId} in the past`);
    if (task.definitionOfDone.reduce((sum, item) => sum + item.weight, 0) !== 100) found.push('weights');
    if (task.reasons.length === 0) found.push(`${task.templateId} without a reason`);
    for (const session of task.sessions) {
      if (rest.size < 7 && rest.has(dayOfWeek(session.on))) found.push(`${task.templateId} on a rest day`);
      minutes.set(session.on, (minutes.get(session.on) ?? 0) + session.minutes);
    }
    for (const id of task.dependsOn) {
      const before = byId.get(id);
      if (before === undefined || before.finishOn > task.scheduledOn || before.position >= task.position)
        found.push(`${task.templateId} before what it builds on`);
    }
  }
  const most = typeof profile.minutesPerDay === 'number' ? profile.minutesPerDay : Number.POSITIVE_INFINITY;
  if ([...minutes.values()].some((sum) => sum > most)) found.push('a day too full');
  if (fit.fits && (fit.dropped.length > 0 || fit.afterDeadline.length > 0))
    found.push('it does not fit and says it does');
  if (!fit.fits && fit.notes.length === 0) found.push('it does not fit and does not say why');
  return found;
};

test('a grid of more than 3,000 goals and profiles: all rendered, none empty, none late unless said', () => {
  let plans = 0;
  const failures: string[] = [];
  for (const [category, titles] of Object.entries(GOALS)) {
    for (const title of titles) {
      for (const profile of PROFILES) {
        for (const targetDate of DEADLINES) {
          for (const specifications of SPECIFICATIONS) {
            const goal: Goal = { id: 'g', category, title, targetDate, specifications };
            plans += 1;
            for (const problem of broken(plan(goal, profile), goal, profile)) {
              failures.push(`${title} / ${JSON.stringify(profile)} / ${targetDate}: ${problem}`);
            }
          }
        }
      }
    }
  }
  expect(failures.slice(0, 20)).toEqual([]);
  expect(plans).toBeGreaterThanOrEqual(3000);
}, 300_000);

test('the checks of the grid notice a plan that breaks its word', () => {
  const goal: Goal = {
    id: 'g',
    category: 'study',
    title: 'Write my statement of purpose',
    targetDate: '2027-06-30',
  };
  const profile: Profile = { minutesPerDay: 60, restDays: ['Friday'] };
  const made = plan(goal, profile);
  const [first, ...rest] = made.tasks;
  if (first === undefined) throw new Error('an empty plan');
  const forged = (change: object) =>
    broken({ ...made, tasks: [{ ...first, ...change }, ...rest] }, goal, profile);
  expect(broken(made, goal, profile)).toEqual([]);
  expect(forged({ finishOn: '2027-07-01' }).join()).toContain('after the deadline');
  expect(forged({ scheduledOn: '2026-11-01' }).join()).toContain('in the past');
  expect(forged({ sessions: [{ on: '2026-11-27', minutes: 10, at: null }] }).join()).toContain(
    'on a rest day',
  );
  expect(forged({ sessions: [{ on: '2026-11-26', minutes: 90, at: null }] }).join()).toContain(
    'a day too full',
  );
  expect(forged({ reasons: [] }).join()).toContain('without a reason');
  expect(broken({ ...made, tasks: [] }, goal, profile)).toContain('an empty plan');
});
