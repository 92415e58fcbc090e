import type {
  SelectionReason as ReasonShape,
  WorkSession as SessionShape,
} from '../../engine/goals/types.ts';
import { builder } from '../builder.ts';
import { DoneItem } from './done-item.ts';
import { Fact } from './facts.ts';
import { DayPart, ReasonKind, TaskSource, TaskStatus } from './goal-enums.ts';
import { GoalTask } from './goal-refs.ts';
import { TaskTemplate } from './template.ts';
import { EnergyLevel } from './template-enums.ts';

const SelectionReason = builder.objectRef<ReasonShape>('SelectionReason').implement({
  description: 'A reason why a task was chosen.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ReasonKind, description: 'What kind of reason.' }),
    text: t.exposeString('text', { description: 'The reason in words.' }),
    points: t.exposeFloat('points', { description: 'How much it counted.' }),
  }),
});

const WorkSession = builder.objectRef<SessionShape>('WorkSession').implement({
  description: 'A stretch of work on one day.',
  fields: (t) => ({
    on: t.expose('on', { type: 'Date', description: 'The day.' }),
    minutes: t.exposeInt('minutes', { description: 'How long.' }),
    at: t.expose('at', {
      type: DayPart,
      nullable: true,
      description: "The part of the day, where the person's best hours are known.",
    }),
  }),
});

/** Gives `GoalTask` its fields. */
export const implementGoalTask = () =>
  GoalTask.implement({
    description: 'A task of a plan.',
    fields: (t) => ({
      id: t.exposeID('id', { description: 'Opaque id.' }),
      title: t.exposeString('title', { description: 'What to do.' }),
      description: t.exposeString('description', { description: 'Why and how.' }),
      source: t.expose('source', { type: TaskSource, description: 'Where the wording comes from.' }),
      template: t.field({
        type: TaskTemplate,
        nullable: true,
        description: 'The template that made it, where one did and is still in the catalogue.',
        resolve: ({ templateId }, _args, { services }) =>
          templateId === null ? null : services.registry.taskTemplates.get(templateId),
      }),
      enhanced: t.exposeBoolean('enhanced', { description: 'Whether a model polished the wording.' }),
      milestoneType: t.exposeString('milestoneType', { description: 'The milestone that it serves.' }),
      position: t.exposeInt('position', { description: 'Its place in the plan, from 1.' }),
      timeboxMinutes: t.exposeInt('timeboxMinutes', { description: 'How long it takes, in minutes.' }),
      priority: t.exposeInt('priority', { description: 'From 1, the most important, to 5.' }),
      energyLevel: t.expose('energyLevel', {
        type: EnergyLevel,
        description: 'How much concentration it takes.',
      }),
      scheduledOn: t.expose('scheduledOn', { type: 'Date', description: 'The day to begin it.' }),
      finishOn: t.expose('finishOn', { type: 'Date', description: 'The day to finish it.' }),
      sessions: t.expose('sessions', { type: [WorkSession], description: 'The work day by day.' }),
      deliverable: t.exposeString('deliverable', { description: 'What there is when it is done.' }),
      definitionOfDone: t.expose('definitionOfDone', { type: [DoneItem], description: 'What "done" means.' }),
      facts: t.expose('facts', { type: [Fact], description: 'The facts that its wording uses.' }),
      reasons: t.expose('reasons', { type: [SelectionReason], description: 'Why it was chosen.' }),
      dependsOn: t.field({
        type: [GoalTask],
        description: 'The tasks that come before it.',
        resolve: async ({ dependsOn }, _args, { loaders }) => {
          const tasks = await Promise.all(dependsOn.map((id) => loaders.goalTask.load(id)));
          return tasks.filter((task) => task !== null);
        },
      }),
      status: t.expose('status', { type: TaskStatus, description: 'Where it stands.' }),
      isQuickWin: t.exposeBoolean('isQuickWin', { description: 'Whether it takes 30 minutes or less.' }),
      rating: t.exposeInt('rating', {
        nullable: true,
        description: 'What its owner thinks of it, 1 to 5; null until they say.',
      }),
      completedAt: t.expose('completedAt', {
        type: 'DateTime',
        nullable: true,
        description: 'When it was completed; null before.',
      }),
      createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was planned.' }),
    }),
  });
