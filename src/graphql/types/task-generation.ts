import type { PlanFit as FitShape, RejectedTask as RejectedShape } from '../../engine/goals/types.ts';
import { builder } from '../builder.ts';
import { present } from '../errors.ts';
import { EnhancementReport, NOT_REQUESTED } from './enhancement-report.ts';
import { FactConflict, MissingFact, UnreadableFact } from './facts.ts';
import { GenerationStrategy } from './goal-enums.ts';
import { Goal, GoalTask, TaskGeneration } from './goal-refs.ts';

const DroppedTask = builder.objectRef<FitShape['dropped'][number]>('DroppedTask').implement({
  description: 'A task that was left out because there is no time for it before the deadline.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template that would have made it.' }),
    title: t.exposeString('title', { description: 'What it would have been.' }),
    timeboxMinutes: t.exposeInt('timeboxMinutes', { description: 'How long it would have taken.' }),
    reason: t.exposeString('reason', { description: 'Why this one.' }),
  }),
});

const PlanFit = builder.objectRef<FitShape>('PlanFit').implement({
  description: 'Whether the plan fits the time there is.',
  fields: (t) => ({
    fits: t.exposeBoolean('fits', { description: 'Whether everything ends by the deadline.' }),
    deadline: t.expose('deadline', {
      type: 'Date',
      nullable: true,
      description: 'The deadline; null where there is none.',
    }),
    deadlinePassed: t.exposeBoolean('deadlinePassed', {
      description: 'Whether the deadline lay in the past already; all tasks are then after it.',
    }),
    dropped: t.expose('dropped', { type: [DroppedTask], description: 'What was left out for lack of time.' }),
    afterDeadline: t.idList({
      description: 'Ids of tasks that end after the deadline.',
      resolve: ({ afterDeadline }) => [...afterDeadline],
    }),
    notes: t.stringList({
      description: 'What a person should know about the schedule.',
      resolve: ({ notes }) => [...notes],
    }),
  }),
});

const RejectedTask = builder.objectRef<RejectedShape>('RejectedTask').implement({
  description: 'A task that was chosen and then left out.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template that would have made it.' }),
    reason: t.exposeString('reason', { description: 'Why it was left out.' }),
  }),
});

/** Gives `TaskGeneration` its fields. */
export const implementTaskGeneration = () =>
  TaskGeneration.implement({
    description: 'A plan as it was made.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Opaque id.' }),
      goal: t.field({
        type: Goal,
        description: 'The goal that it is for.',
        resolve: async ({ goalId }, _args, { loaders }) => present(await loaders.goal.load(goalId)),
      }),
      strategy: t.expose('strategy', { type: GenerationStrategy, description: 'How it was made.' }),
      tasks: t.field({
        type: [GoalTask],
        description: 'Its tasks, by position.',
        resolve: ({ id }, _args, { loaders }) => loaders.tasksOfGeneration.load(id),
      }),
      milestones: t.stringList({
        description: 'The milestones that it works on, in order.',
        resolve: ({ milestones }) => [...milestones],
      }),
      missingFacts: t.expose('missingFacts', {
        type: [MissingFact],
        description: 'What would make it better to know.',
      }),
      conflicts: t.expose('conflicts', { type: [FactConflict], description: 'Statements that disagree.' }),
      unreadable: t.expose('unreadable', {
        type: [UnreadableFact],
        description: 'Statements that could not be read.',
      }),
      fit: t.expose('fit', {
        type: PlanFit,
        nullable: true,
        description: 'Whether it fits the time there is; null for a plan too old to say.',
      }),
      rejected: t.expose('rejected', { type: [RejectedTask], description: 'What was chosen and left out.' }),
      enhancement: t.field({
        type: EnhancementReport,
        description: 'What a model polished, if anything.',
        resolve: ({ enhancement }) => enhancement ?? NOT_REQUESTED,
      }),
      durationMs: t.exposeFloat('durationMs', { description: 'How long it took to make.' }),
      catalogVersion: t.exposeString('catalogVersion', {
        description: 'The catalogue that it was made from.',
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    }),
  });
