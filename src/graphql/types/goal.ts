import { GoalStatus } from './goal-enums.ts';
import { Goal, GoalTask, TaskGeneration } from './goal-refs.ts';
import { GoalCategory } from './template-enums.ts';

/** Gives `Goal` its fields. */
export const implementGoal = () =>
  Goal.implement({
    description: 'What a person wants to reach; its owner alone can see it.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Opaque id.' }),
      category: t.expose('category', { type: GoalCategory, description: 'What kind of goal it is.' }),
      title: t.exposeString('title', { description: 'The goal in a few words.' }),
      description: t.exposeString('description', {
        description: 'The goal at length; empty where not said.',
      }),
      specifications: t.expose('specifications', {
        type: 'JSON',
        description: 'Whatever else was said of it: budget, field, level, place and so on.',
      }),
      targetDate: t.expose('targetDate', {
        type: 'Date',
        nullable: true,
        description: 'The deadline; null where there is none.',
      }),
      status: t.expose('status', { type: GoalStatus, description: 'Where it stands.' }),
      generation: t.field({
        type: TaskGeneration,
        nullable: true,
        description: 'The newest plan; null before the first.',
        resolve: ({ id }, _args, { loaders }) => loaders.latestGenerationOfGoal.load(id),
      }),
      tasks: t.field({
        type: [GoalTask],
        description:
          'The tasks that count now, by day: those of the newest plan and what was finished before.',
        resolve: ({ id }, _args, { loaders }) => loaders.tasksOfGoal.load(id),
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
      updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
    }),
  });
