import { describe, expect, it } from 'vitest';
import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { DEMO_GOALS } from '../../src/data/seed/accounts/goals.ts';
import { comparisonsOf, completionRate } from '../../src/graphql/template-comparisons.ts';
import {
  CreateGoalDocument,
  GenerateTasksDocument,
  RateTaskDocument,
  TemplateComparisonsDocument,
  UpdateTaskDocument,
} from '../generated/graphql.ts';
import { plan } from '../goals/plan.ts';
import { startApp } from './app.ts';

const app = await startApp();

const arm = (version: string, tasks: number, completed: number) => ({
  templateId: 'a',
  version,
  tasks,
  completed,
  rated: 0,
  averageRating: null,
});
const better = (...versions: ReturnType<typeof arm>[]) => comparisonsOf({ versions })[0]?.better;

describe('versions of a template', () => {
  it('are told apart only where chance would hardly do it', () => {
    expect(better(arm('1', 100, 40), arm('2', 100, 70))).toBe('2');
    expect(better(arm('1', 100, 70), arm('2', 100, 40))).toBe('1');
    expect(better(arm('1', 100, 40), arm('2', 100, 45))).toBeNull();
    expect(better(arm('1', 29, 0), arm('2', 29, 29))).toBeNull();
    expect(better(arm('1', 100, 100), arm('2', 100, 100))).toBeNull();
    expect(better(arm('1', 100, 10), arm('2', 100, 60), arm('3', 100, 62))).toBeNull();
    expect(completionRate(arm('1', 8, 2))).toBe(25);
    expect(completionRate(arm('1', 0, 0))).toBeNull();
  });

  it('are shown to the same people always, and each can be worded', () => {
    const onTrial = goalCatalog.templates.filter(({ trial }) => trial !== null);
    expect(onTrial.length).toBeGreaterThan(0);
    for (const { template, trial } of onTrial) {
      const goal = {
        category: template.category === 'general' ? 'other' : template.category,
        ...template.example.goal,
      };
      const version = (with_: boolean) =>
        plan(goal, template.example.profile, { onTrial: (id) => with_ && id === template.id }).tasks.find(
          ({ templateId: id }) => id === template.id,
        );
      expect(version(false)).toMatchObject({ templateVersion: template.version });
      expect(version(true)).toMatchObject({ templateVersion: trial?.template.version });
      expect(version(true)?.description).not.toBe(version(false)?.description);
    }
  });
});

it('the insights compare what became of them', async () => {
  const { generateTasks: first } = await app
    .as('member')
    .data(GenerateTasksDocument, { goalId: DEMO_GOALS.study });
  const { createGoal } = await app.as('staff').data(CreateGoalDocument, {
    input: { category: 'STUDY', title: 'Master’s degree in water engineering' },
  });
  const { generateTasks: second } = await app
    .as('staff')
    .data(GenerateTasksDocument, { goalId: createGoal.id });
  const tasksOf = async (generationId: string) =>
    app.sql(
      `select id, template_id as "templateId" from goal_tasks where generation_id = '${generationId}'`,
    ) as Promise<{ id: string; templateId: string }[]>;
  const [ofFirst, ofSecond] = [await tasksOf(first.id), await tasksOf(second.id)];
  const task = ofSecond.find((one) => ofFirst.some(({ templateId }) => templateId === one.templateId))!;
  const { templateId } = task;
  await app.sql(`update goal_tasks set template_version = '2' where id = '${task.id}'`);
  await app.as('staff').data(UpdateTaskDocument, { id: task.id, input: { status: 'COMPLETED' } });
  await app.as('staff').data(RateTaskDocument, { id: task.id, rating: 4 });
  await app.sql(`update task_generations set created_at = created_at - interval '1 hour'`);
  const { insights } = await app.as('admin').data(TemplateComparisonsDocument, {});
  expect(insights.goals.comparisons).toEqual([
    {
      templateId,
      template: { id: templateId },
      better: null,
      versions: [
        expect.objectContaining({
          version: '1',
          completed: 0,
          completionRate: 0,
          rated: 0,
          averageRating: null,
        }),
        { version: '2', tasks: 1, completed: 1, completionRate: 100, rated: 1, averageRating: 4 },
      ],
    },
  ]);
});
