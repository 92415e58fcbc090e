/**
 * How long planning takes, stage by stage, beside a baseline measured in the same run: parsing and printing
 * the catalogue's templates as JSON. Trust the ratios; milliseconds depend on what else the machine does.
 *
 *   npx tsx bench/goals.ts
 */
import { Bench } from 'tinybench';
import { goalCatalog } from '../src/catalog/goals/index.ts';
import { guard } from '../src/engine/goals/enhancement/guard.ts';
import { readFacts } from '../src/engine/goals/facts/read-facts.ts';
import { planGoal } from '../src/engine/goals/plan-goal.ts';
import { renderTask } from '../src/engine/goals/render/render-task.ts';
import { milestonesFor } from '../src/engine/goals/select/milestones.ts';
import { selectTemplates } from '../src/engine/goals/select/select-templates.ts';
import type { Goal, Profile } from '../src/engine/goals/types.ts';

const TODAY = '2026-11-22';
const goal: Goal = {
  id: 'goal',
  category: 'study',
  title: "Master's in public health in the UK with IELTS 7.0",
  description: 'With a Chevening scholarship if I can; my budget is around 12 thousand dollars.',
  specifications: { university: 'University of Leeds', intake: 'Fall 2027' },
  targetDate: '2027-09-01',
};
const profile: Profile = {
  country: 'Philippines',
  priorEducation: [{ degree: 'BSN', school: 'MSU Marawi', gpa: '2.8/4.0', year: 2019 }],
  network: ['Dr. Santos (professor, MSU)', 'Lina Usman - mentor'],
  skills: ['triage', 'Excel'],
  testScores: 'IELTS 6.5, GRE: 320',
  experience: '5 years',
  weaknesses: ['writing'],
  energyPeak: 'morning',
  minutesPerDay: 60,
  restDays: ['Friday'],
};

let made = 0;
const ids = {
  next: () => {
    made += 1;
    return `task-${made}`;
  },
};
const facts = readFacts(profile, goal, TODAY, goalCatalog.facts);
const route = goalCatalog.routes.find(({ category }) => category === 'study');
if (route === undefined) throw new Error('The catalogue has no route for study.');
const milestones = milestonesFor(route, goal, facts);
const select = () => selectTemplates(milestones, 'study', facts, goalCatalog, new Set());
const { selected } = select();
const json = JSON.stringify(goalCatalog.templates.map(({ template }) => template));
const plan = () => planGoal({ profile, goal, today: TODAY, catalog: goalCatalog, finishedTasks: [], ids });
const wordings = plan().tasks;

const bench = new Bench({ time: 2000, warmupTime: 1000 });
bench
  .add('baseline: templates to JSON and back', () => JSON.stringify(JSON.parse(json)))
  .add('facts', () => readFacts(profile, goal, TODAY, goalCatalog.facts))
  .add('milestones and selection', () => {
    milestonesFor(route, goal, facts);
    select();
  })
  .add('rendering', () => selected.map(({ compiled }) => renderTask(compiled, facts, goalCatalog)))
  .add('guard, all tasks of the plan', () => wordings.map((task) => guard(task, task, task.facts)))
  .add('the whole plan', plan);
await bench.run();

const median = (name: string): number => {
  const { result } = bench.getTask(name) ?? {};
  return result !== undefined && 'latency' in result ? result.latency.p50 : Number.NaN;
};
const baseline = median('baseline: templates to JSON and back');
console.log(
  `${goalCatalog.templates.length} templates, ${goalCatalog.facts.length} facts, ${selected.length} tasks`,
);
console.table(
  bench.tasks.map(({ name }) => ({
    name,
    'median ms': median(name).toFixed(3),
    'x baseline': (median(name) / baseline).toFixed(2),
  })),
);
