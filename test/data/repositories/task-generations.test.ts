import { eq } from 'drizzle-orm';
import { beforeEach, expect, test } from 'vitest';
import { createLoaders } from '../../../src/data/loaders/create-loaders.ts';
import type { NewGeneration } from '../../../src/data/repositories/generation-rows.ts';
import { createGoalTasks } from '../../../src/data/repositories/goal-tasks.ts';
import { createGoals } from '../../../src/data/repositories/goals.ts';
import { createTaskGenerations } from '../../../src/data/repositories/task-generations.ts';
import { DEMO_USERS } from '../../../src/data/seed/accounts.ts';
import { taskGenerations } from '../../../src/data/tables/goals.ts';
import type { EnhancementReport } from '../../../src/engine/goals/enhancement/enhancer.ts';
import type { GoalPlan, PlannedTask } from '../../../src/engine/goals/types.ts';
import { countedIds } from '../../support/counted-ids.ts';
import { clock, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const { db } = database;
const ids = countedIds(9);
const goals = createGoals({ db, clock, ids });
const goalTasks = createGoalTasks({ db, clock });
const generations = createTaskGenerations({ db, clock, ids });
const owner = DEMO_USERS.member;
const stranger = DEMO_USERS.admin;

const task = (templateId: string, position: number): PlannedTask => ({
  id: ids.next(),
  title: `Do ${templateId}`,
  description: 'Step by step.',
  source: 'TEMPLATE',
  templateId,
  templateVersion: '1',
  milestoneType: 'start',
  position,
  timeboxMinutes: 60,
  priority: 2,
  energyLevel: 'HIGH',
  scheduledOn: '2026-11-24',
  finishOn: '2026-11-26',
  sessions: [
    { on: '2026-11-24', minutes: 30, at: null },
    { on: '2026-11-26', minutes: 30, at: 'MORNING' },
  ],
  deliverable: 'A page',
  definitionOfDone: [{ text: 'It is written', weight: 100 }],
  facts: [{ name: 'hours', value: '2', origin: 'PROFILE', path: 'profile.minutesPerDay' }],
  dependsOn: [],
  isQuickWin: false,
  reasons: [{ kind: 'MILESTONE', text: 'It starts the plan', points: 10 }],
});

const planOf = (tasks: readonly PlannedTask[]): GoalPlan => ({
  strategy: 'TEMPLATES',
  catalogVersion: 'test',
  milestones: ['start'],
  tasks,
  missingFacts: [
    { name: 'gpa', question: 'What is your GPA?', neededBy: tasks.slice(0, 1).map(({ id }) => id) },
  ],
  conflicts: [],
  unreadable: [],
  fit: { fits: true, deadline: null, deadlinePassed: false, dropped: [], afterDeadline: [], notes: [] },
  rejected: [],
  facts: [],
  counts: {
    considered: 9,
    selected: tasks.length,
    rendered: tasks.length,
    rejected: 0,
    planned: tasks.length,
    quickWins: 0,
  },
});

const report = (accepted: readonly string[]): EnhancementReport => ({
  requested: accepted.length > 0,
  skipped: null,
  attempted: accepted.length,
  accepted: accepted.length,
  rejected: 0,
  failed: 0,
  outcomes: accepted.map((taskId) => ({ taskId, accepted: true, reason: null })),
  costUsd: 0,
});

let goalId = '';
beforeEach(async () => {
  goalId = (await goals.create(owner, { category: 'study', title: 'Study abroad' })).id;
});

const generation = (templates: readonly string[], idempotencyKey: string | null = null): NewGeneration => {
  const tasks = templates.map((templateId, index) => task(templateId, index + 1));
  const plan = planOf(tasks);
  return { userId: owner, goalId, idempotencyKey, plan, enhancement: report([]), durationMs: 3.5 };
};
const current = async () => {
  const tasks = await createLoaders(database).tasksOfGoal.load(goalId);
  return tasks.map(({ templateId, status, rating }) => ({ templateId, status, rating }));
};
const currentId = async (templateId: string) =>
  (await createLoaders(database).tasksOfGoal.load(goalId)).find((one) => one.templateId === templateId)?.id ??
  '';

test('a plan is stored whole', async () => {
  const plan = generation(['a', 'b']);
  const first = plan.plan.tasks[0]?.id ?? '';
  const { generation: stored, created } = await generations.save({ ...plan, enhancement: report([first]) });
  expect(created).toBe(true);
  expect(stored).toMatchObject({
    goalId,
    userId: owner,
    strategy: 'TEMPLATES',
    enhanced: true,
    enhancedCount: 1,
    selectedCount: 2,
    missingFacts: plan.plan.missingFacts,
    fit: plan.plan.fit,
    createdAt: clock.now(),
  });
  const tasks = await createLoaders(database).tasksOfGeneration.load(stored.id);
  expect(tasks).toMatchObject(plan.plan.tasks.map((one, index) => ({ ...one, enhanced: index === 0 })));
  expect((await createLoaders(database).latestGenerationOfGoal.load(goalId))?.id).toBe(stored.id);
});

test('a key gives its generation again', async () => {
  const first = await generations.save(generation(['a'], 'again'));
  const second = await generations.save(generation(['b'], 'again'));
  expect(second).toEqual({ generation: first.generation, created: false });
  expect(await generations.byKey(owner, goalId, 'again')).toEqual(first.generation);
  expect(await current()).toMatchObject([{ templateId: 'a' }]);
});

test('many at once with one key make one plan', async () => {
  const saved = await Promise.all(
    Array.from({ length: 8 }, (_none, index) => generations.save(generation([`t${index}`], 'at once'))),
  );
  expect(saved.filter(({ created }) => created)).toHaveLength(1);
  expect(new Set(saved.map(({ generation: { id } }) => id)).size).toBe(1);
  expect(await db.$count(taskGenerations, eq(taskGenerations.goalId, goalId))).toBe(1);
  expect(await current()).toHaveLength(1);
});

test('many at once without a key leave one plan that counts', async () => {
  await Promise.all(Array.from({ length: 4 }, () => generations.save(generation(['a', 'b']))));
  expect(await current()).toHaveLength(2);
});

test('a key belongs to one goal', async () => {
  const other = await goals.create(owner, { category: 'sport', title: 'Run' });
  await generations.save(generation(['a'], 'mine'));
  const elsewhere = { ...generation(['a'], 'mine'), goalId: other.id };
  const conflict = { code: 'CONFLICT', field: 'idempotencyKey' };
  await expect(generations.save(elsewhere)).rejects.toMatchObject(conflict);
  await expect(generations.byKey(owner, other.id, 'mine')).rejects.toMatchObject(conflict);
  const both = await Promise.allSettled([
    generations.save(generation(['a'], 'raced')),
    generations.save({ ...generation(['a'], 'raced'), goalId: other.id }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: conflict });
});

test('another plan takes the place of the first, without losing what is finished or rated', async () => {
  await generations.save(generation(['done', 'skipped', 'rated', 'begun', 'idle']));
  await goalTasks.update(owner, await currentId('done'), { status: 'COMPLETED' });
  await goalTasks.update(owner, await currentId('skipped'), { status: 'SKIPPED' });
  await goalTasks.rate(owner, await currentId('rated'), 4);
  await goalTasks.update(owner, await currentId('begun'), { status: 'IN_PROGRESS' });
  const { finishedTasks } = await generations.material(owner, goalId);
  expect(finishedTasks.map(({ templateId }) => templateId).sort()).toEqual(['done', 'skipped']);

  await generations.save(generation(['begun', 'new']));
  expect(new Set(await current())).toEqual(
    new Set([
      { templateId: 'done', status: 'COMPLETED', rating: null },
      { templateId: 'skipped', status: 'SKIPPED', rating: null },
      { templateId: 'rated', status: 'TODO', rating: 4 },
      { templateId: 'begun', status: 'IN_PROGRESS', rating: null },
      { templateId: 'new', status: 'TODO', rating: null },
    ]),
  );
  await generations.save(generation(['rated']));
  expect(await current()).toContainEqual({ templateId: 'rated', status: 'TODO', rating: 4 });
  expect((await current()).filter(({ templateId }) => templateId === 'rated')).toHaveLength(1);
});

test("a stranger's goal is as if it were not there", async () => {
  const missing = { code: 'NOT_FOUND' };
  await generations.save(generation(['a']));
  const id = await currentId('a');
  await expect(generations.material(stranger, goalId)).rejects.toMatchObject(missing);
  await expect(generations.save({ ...generation(['a']), userId: stranger })).rejects.toMatchObject(missing);
  expect(await goals.byId(stranger, goalId)).toBeNull();
  expect(await goals.update(stranger, goalId, { category: 'sport', title: 'Mine now' })).toBeNull();
  expect(await goals.remove(stranger, goalId)).toBe(false);
  expect(await goalTasks.update(stranger, id, { status: 'COMPLETED' })).toBeNull();
  expect(await goalTasks.rate(stranger, id, 1)).toBeNull();
});

test('a task moves whole, and its completion follows its status', async () => {
  await generations.save(generation(['a']));
  const id = await currentId('a');
  expect(await goalTasks.update(owner, id, { scheduledOn: '2026-12-01' })).toMatchObject({
    scheduledOn: '2026-12-01',
    finishOn: '2026-12-03',
    sessions: [{ on: '2026-12-01' }, { on: '2026-12-03' }],
    status: 'TODO',
  });
  expect(await goalTasks.update(owner, id, { status: 'COMPLETED' })).toMatchObject({
    completedAt: clock.now(),
  });
  expect(await goalTasks.update(owner, id, { status: 'TODO' })).toMatchObject({ completedAt: null });
});

test('a goal keeps what is not said, and takes its plans along when it goes', async () => {
  const { generation: stored } = await generations.save(generation(['a']));
  const changed = await goals.update(owner, goalId, {
    category: 'study',
    title: 'Study in Kyoto',
    targetDate: '2027-04-01',
  });
  expect(changed).toMatchObject({ title: 'Study in Kyoto', targetDate: '2027-04-01', status: 'active' });
  expect(await goals.update(owner, goalId, { category: 'study', title: 'x' })).toMatchObject({
    targetDate: '2027-04-01',
  });
  expect(await goals.remove(owner, goalId)).toBe(true);
  expect(await createLoaders(database).generation.load(stored.id)).toBeNull();
});
