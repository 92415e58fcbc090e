import { expect, test } from 'vitest';
import type { Goal, Profile } from '../../src/engine/goals/types.ts';
import { broken } from './broken-promises.ts';
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
