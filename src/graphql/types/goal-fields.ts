import { builder, type MutationFields, type QueryFields } from '../builder.ts';
import { found, notFound } from '../errors.ts';
import { said, within } from '../input-checks.ts';
import { requireUuid } from '../opaque-id.ts';
import { pageArgs, tailPage } from '../paging.ts';
import { viewerOf } from '../viewer.ts';
import { GoalInput, goalChange, TaskInput, taskChange } from './goal-inputs.ts';
import { Goal, GoalTask, TaskGeneration } from './goal-refs.ts';

const LONGEST_KEY = 200;

const GoalConnection = builder.connectionObject(
  { type: Goal, name: 'GoalConnection', description: 'A page of goals.' },
  { name: 'GoalEdge', description: 'A goal in a page.' },
);

/** The root fields that read the asker's goals. */
export const goalQueries = (t: QueryFields) => ({
  goals: t.field({
    type: GoalConnection,
    description: "The asker's own goals, newest first.",
    args: pageArgs(t),
    resolve: (_root, page, context) => {
      const { goals } = context.services;
      const { id } = viewerOf(context);
      return tailPage(
        page,
        (tail) => goals.list(id, tail),
        () => goals.count(id),
      );
    },
  }),
  goal: t.field({
    type: Goal,
    nullable: true,
    description: "One of the asker's own goals; NOT_FOUND for any other.",
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, context) =>
      found(await context.services.goals.byId(viewerOf(context).id, requireUuid(id, 'goal')), 'goal'),
  }),
});

/** The root fields that write the asker's goals, plan them and work off their tasks. */
export const goalMutations = (t: MutationFields) => ({
  createGoal: t.field({
    type: Goal,
    description: 'Writes a goal down.',
    args: { input: t.arg({ type: GoalInput, required: true, description: 'The goal.' }) },
    resolve: (_root, { input }, context) =>
      context.services.goals.create(viewerOf(context).id, goalChange(input)),
  }),
  updateGoal: t.field({
    type: Goal,
    description: "Changes one of the asker's own goals.",
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      input: t.arg({ type: GoalInput, required: true, description: 'The goal as it is from now on.' }),
    },
    resolve: async (_root, { id, input }, context) => {
      const change = goalChange(input);
      const goal = requireUuid(id, 'goal');
      return found(await context.services.goals.update(viewerOf(context).id, goal, change), 'goal');
    },
  }),
  deleteGoal: t.id({
    description: "Deletes one of the asker's own goals with its plans, and gives its id back.",
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: async (_root, { id }, context) => {
      const removed = await context.services.goals.remove(viewerOf(context).id, requireUuid(id, 'goal'));
      if (!removed) throw notFound('goal');
      return id;
    },
  }),
  generateTasks: t.field({
    type: TaskGeneration,
    description: "Plans one of the asker's own goals: dated tasks from what the profile and the goal say.",
    args: {
      goalId: t.arg.id({ required: true, description: 'The goal.' }),
      enhance: t.arg.boolean({
        required: true,
        defaultValue: false,
        description:
          'Let a model polish the wording; facts stay as they are, and nothing happens without a key.',
      }),
      idempotencyKey: t.arg.string({
        description:
          'The same key gives the same plan again, however often it is sent; up to 200 characters.',
      }),
    },
    resolve: (_root, { goalId, enhance, idempotencyKey }, context) =>
      context.services.planner.generate({
        userId: viewerOf(context).id,
        goalId: requireUuid(goalId, 'goal'),
        enhance,
        idempotencyKey: idempotencyKey == null ? null : said(idempotencyKey, LONGEST_KEY, 'idempotencyKey'),
      }),
  }),
  updateTask: t.field({
    type: GoalTask,
    description: "Changes a task of one of the asker's own goals.",
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      input: t.arg({ type: TaskInput, required: true, description: 'What changes.' }),
    },
    resolve: async (_root, { id, input }, context) => {
      const task = requireUuid(id, 'task');
      return found(
        await context.services.goalTasks.update(viewerOf(context).id, task, taskChange(input)),
        'task',
      );
    },
  }),
  rateTask: t.field({
    type: GoalTask,
    description: "Rates a task of one of the asker's own goals. Rating it again replaces the rating.",
    args: {
      id: t.arg.id({ required: true, description: 'Its id.' }),
      rating: t.arg.int({ required: true, description: 'From 1, useless, to 5, just right.' }),
    },
    resolve: async (_root, { id, rating }, context) => {
      const task = requireUuid(id, 'task');
      return found(
        await context.services.goalTasks.rate(viewerOf(context).id, task, within(rating, [1, 5], 'rating')),
        'task',
      );
    },
  }),
});
