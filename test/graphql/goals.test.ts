import { describe, expect, it } from 'vitest';
import { DEMO_GOALS } from '../../src/data/seed/accounts/goals.ts';
import {
  CreateGoalDocument,
  DeleteGoalDocument,
  GenerateTasksDocument,
  GoalByIdDocument,
  GoalPageDocument,
  GoalsWithPlansDocument,
  MyGoalsDocument,
  MyProfileDocument,
  type ProfileInput,
  RateTaskDocument,
  UpdateGoalDocument,
  UpdateProfileDocument,
  UpdateTaskDocument,
} from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const member = app.as('member');
const staff = app.as('staff');

describe('goals', () => {
  it('are written, changed in part, and deleted', async () => {
    const specifications = { budget: '€15.000,50', places: ['Leiden'] };
    const { createGoal } = await staff.data(CreateGoalDocument, {
      input: { category: 'STUDY', title: '  Study law  ', targetDate: '2027-09-01', specifications },
    });
    expect(createGoal).toMatchObject({
      category: 'STUDY',
      title: 'Study law',
      description: '',
      specifications,
      targetDate: '2027-09-01',
      status: 'ACTIVE',
    });
    const { id } = createGoal;
    const input = { category: 'STUDY', title: 'Study law in Leiden', status: 'PAUSED' } as const;
    const { updateGoal } = await staff.data(UpdateGoalDocument, { id, input });
    expect(updateGoal).toMatchObject({
      title: 'Study law in Leiden',
      targetDate: '2027-09-01',
      status: 'PAUSED',
    });
    const cleared = await staff.data(UpdateGoalDocument, { id, input: { ...input, targetDate: null } });
    expect(cleared.updateGoal).toMatchObject({ targetDate: null, status: 'PAUSED' });
    expect((await staff.data(GoalByIdDocument, { id })).goal).toMatchObject({ specifications, tasks: [] });

    expect(await staff.data(DeleteGoalDocument, { id })).toEqual({ deleteGoal: id });
    expect(await staff.codes(GoalByIdDocument, { id })).toEqual(['NOT_FOUND']);
    expect(await staff.codes(DeleteGoalDocument, { id })).toEqual(['NOT_FOUND']);
  });

  it.each([
    ['title', { category: 'STUDY', title: '   ' }],
    ['title', { category: 'STUDY', title: 'x'.repeat(201) }],
    ['description', { category: 'STUDY', title: 'Fly', description: 'x'.repeat(5_001) }],
    ['specifications', { category: 'STUDY', title: 'Fly', specifications: ['a list'] }],
    ['specifications', { category: 'STUDY', title: 'Fly', specifications: { essay: 'x'.repeat(30_000) } }],
    ['input', { category: 'STUDY', title: 'NUL \0 here' }],
    ['input', { category: 'STUDY', title: 'Fly', specifications: { half: '\ud800' } }],
  ] as const)('refuse a bad %s', async (field, input) => {
    const { errors } = await staff.send(CreateGoalDocument, { input });
    expect(errors?.[0]).toMatchObject({
      path: ['createGoal'],
      extensions: { code: 'BAD_USER_INPUT', field },
    });
  });

  it.each(['2026-02-30', '2026-2-3', 'tomorrow', '2026-02-03T00:00:00Z'])(
    'refuse %j as a day',
    async (targetDate) => {
      const input = { category: 'STUDY', title: 'Fly', targetDate } as const;
      const { errors } = await staff.send(CreateGoalDocument, { input });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('at "input.targetDate"; A Date is a calendar day');
    },
  );

  it('are listed newest first, and a page does not shift when one is added', async () => {
    const write = async (title: string) =>
      (await staff.data(CreateGoalDocument, { input: { category: 'SPORT', title } })).createGoal.id;
    const ids = [await write('One'), await write('Two'), await write('Three')];
    const first = (await staff.data(GoalPageDocument, { first: 2 })).goals;
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(first.nodes).toEqual([{ id: ids[2] }, { id: ids[1] }]);
    const late = await write('Four');
    const after = first.pageInfo.endCursor ?? null;
    const second = (await staff.data(GoalPageDocument, { first: 2, after })).goals;
    expect(second).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect(second.nodes).toEqual([{ id: ids[0] }]);
    expect((await staff.data(GoalPageDocument, { first: 0 })).goals.nodes).toEqual([]);
    for (const bad of [{ first: -1 }, { after: 'nonsense' }])
      expect(await staff.codes(GoalPageDocument, bad)).toEqual(['BAD_USER_INPUT']);
    for (const id of [...ids, late]) await staff.data(DeleteGoalDocument, { id });
  });
});

describe('profiles', () => {
  it('take what people write, in any shape, and keep what was not mentioned', async () => {
    const skills = [{ name: 'Weaving', years: 4 }, 'IELTS 6.5, GRE: 320', 3, null];
    await staff.data(UpdateProfileDocument, {
      input: {
        skills,
        country: 'Philippines',
        minutesPerDay: 45,
        energyPeak: 'MORNING',
        restDays: ['Friday'],
      },
    });
    await staff.data(UpdateProfileDocument, { input: { country: null } });
    expect((await staff.data(MyProfileDocument, {})).profile).toEqual({
      skills,
      country: null,
      minutesPerDay: 45,
      energyPeak: 'MORNING',
      restDays: ['Friday'],
    });
  });

  it.each<[keyof ProfileInput, ProfileInput]>([
    ['minutesPerDay', { minutesPerDay: 0 }],
    ['minutesPerDay', { minutesPerDay: 1441 }],
    ['birthYear', { birthYear: 1899 }],
    ['yearsExperience', { yearsExperience: -1 }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['country', { country: 'x'.repeat(201) }],
    ['skills', { skills: 'x'.repeat(20_001) }],
  ])('refuse a bad %s', async (field, input) => {
    const { errors } = await staff.send(UpdateProfileDocument, { input });
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
  });

  it('refuse what is nested beyond all reason', async () => {
    let skills: unknown = 'deep';
    for (let depth = 0; depth < 100; depth += 1) skills = [skills];
    expect(await staff.codes(UpdateProfileDocument, { input: { skills } })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a plan', () => {
  it('is made of dated tasks that say where their facts come from', async () => {
    const { generateTasks: plan } = await member.data(GenerateTasksDocument, { goalId: DEMO_GOALS.study });
    expect(plan.strategy).toBe('TEMPLATES');
    expect(plan.tasks.length).toBeGreaterThan(3);
    expect(plan.tasks.map(({ position }) => position)).toEqual(plan.tasks.map((_task, index) => index + 1));
    expect(plan.enhancement.requested).toBe(false);
    const ids = new Set(plan.tasks.map(({ id }) => id));
    for (const task of plan.tasks) {
      expect(task.definitionOfDone.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(task.isQuickWin).toBe(task.timeboxMinutes <= 30);
      for (const { id } of task.dependsOn) expect(ids).toContain(id);
      for (const fact of task.facts) expect(fact.path).toBeTruthy();
    }
    for (const { neededBy } of plan.missingFacts) for (const id of neededBy) expect(ids).toContain(id);
    const { goal } = await member.data(GoalByIdDocument, { id: DEMO_GOALS.study });
    expect(goal?.generation?.id).toBe(plan.id);
    expect(new Set(goal?.tasks.map(({ id }) => id))).toEqual(ids);
  });

  it('comes again under the same key, and is refused for another goal', async () => {
    const idempotencyKey = 'once';
    const make = (goalId: string) => member.send(GenerateTasksDocument, { goalId, idempotencyKey });
    const first = await make(DEMO_GOALS.career);
    expect(first.data?.generateTasks.tasks.length).toBeGreaterThan(0);
    expect(await make(DEMO_GOALS.career)).toEqual(first);
    const other = await make(DEMO_GOALS.study);
    expect(other.errors?.[0]?.extensions.code).toBe('CONFLICT');
  });

  it('says why nothing was polished where there is no key', async () => {
    const { generateTasks } = await member.data(GenerateTasksDocument, {
      goalId: DEMO_GOALS.career,
      enhance: true,
    });
    expect(generateTasks.enhancement.requested).toBe(true);
    expect(generateTasks.enhancement.skipped).toBeTruthy();
  });

  it('is worked off: tasks are completed, moved and rated', async () => {
    const { generateTasks } = await member.data(GenerateTasksDocument, { goalId: DEMO_GOALS.career });
    const { id } = generateTasks.tasks[0]!;
    const done = await member.data(UpdateTaskDocument, { id, input: { status: 'COMPLETED' } });
    expect(done.updateTask).toMatchObject({ status: 'COMPLETED', completedAt: expect.any(String) });
    const again = await member.data(UpdateTaskDocument, {
      id,
      input: { status: 'IN_PROGRESS', scheduledOn: '2026-12-24' },
    });
    expect(again.updateTask).toEqual({
      id,
      status: 'IN_PROGRESS',
      completedAt: null,
      scheduledOn: '2026-12-24',
    });
    expect((await member.data(RateTaskDocument, { id, rating: 4 })).rateTask).toEqual({ id, rating: 4 });
    for (const rating of [0, 6, -1])
      expect(await member.codes(RateTaskDocument, { id, rating })).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the demo goals', () => {
  it('all yield a plan, and are listed with their plans in as many statements as one is', async () => {
    const { goals } = await member.data(MyGoalsDocument, {});
    for (const { id, title } of goals.nodes) {
      const { generateTasks } = await member.data(GenerateTasksDocument, { goalId: id });
      expect(generateTasks.tasks.length, title).toBeGreaterThan(0);
    }
    const statementsFor = async (first: number) => {
      const before = app.statements.length;
      const listed = await member.data(GoalsWithPlansDocument, { first });
      expect(listed.goals.nodes).toHaveLength(first);
      for (const { generation } of listed.goals.nodes) expect(generation?.tasks.length).toBeGreaterThan(0);
      return app.statements.slice(before).filter((sql) => !sql.includes('"users"'));
    };
    expect(await statementsFor(goals.nodes.length)).toHaveLength((await statementsFor(1)).length);
  });
});
