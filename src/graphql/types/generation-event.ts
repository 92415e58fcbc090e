import type { GenerationEvent } from '../../engine/goals/generation-event.ts';
import { builder, type SubscriptionFields } from '../builder.ts';
import { codeEnum } from '../code-enum.ts';
import { found } from '../errors.ts';
import { requireUuid } from '../opaque-id.ts';
import { viewerOf } from '../viewer.ts';
import { GoalTask, TaskGeneration } from './goal-refs.ts';

const GenerationEventKind = codeEnum('GenerationEventKind', 'What happened in a generation.', {
  STAGE: 'A stage began.',
  PROGRESS: 'A stage got on.',
  TASK: 'A task was stored.',
  COMPLETED: 'The plan is stored; no more events of this generation follow.',
  FAILED: 'There is no plan; no more events of this generation follow.',
});

const GenerationStage = codeEnum('GenerationStage', 'A stage of a generation.', {
  facts: 'Reading profile and goal.',
  milestones: 'Finding the milestones.',
  select: 'Choosing the tasks.',
  render: 'Wording them.',
  filter: 'Leaving out what does not hold up.',
  schedule: 'Laying them out over the days.',
  validate: 'Checking the plan.',
  enhance: 'Polishing the wording.',
  persist: 'Storing the plan.',
});

const TaskGenerationEvent = builder.objectRef<GenerationEvent>('TaskGenerationEvent').implement({
  description: 'Something that happened while a goal was planned.',
  fields: (t) => ({
    goalId: t.exposeID('goalId', { description: 'The goal.' }),
    kind: t.expose('kind', { type: GenerationEventKind, description: 'What happened.' }),
    stage: t.expose('stage', { type: GenerationStage, description: 'The stage that it happened in.' }),
    progress: t.exposeFloat('progress', { description: 'How much of the whole is done, 0 to 1.' }),
    task: t.field({
      type: GoalTask,
      nullable: true,
      description: 'The task that was stored; null for other kinds.',
      resolve: ({ taskId }, _args, { loaders }) => (taskId === null ? null : loaders.goalTask.load(taskId)),
    }),
    generation: t.field({
      type: TaskGeneration,
      nullable: true,
      description: 'The plan, once it is COMPLETED.',
      resolve: ({ generationId }, _args, { loaders }) =>
        generationId === null ? null : loaders.generation.load(generationId),
    }),
    problem: t.exposeString('problem', { nullable: true, description: 'What went wrong, for FAILED.' }),
    at: t.field({ type: 'DateTime', description: 'When it happened.', resolve: ({ at }) => new Date(at) }),
  }),
});

/**
 * The same events, listened to from now on. An event stream of itself begins to listen when it is first read,
 * and what happened before would be lost to a client that has been told that it listens.
 */
const fromNow = <Event>(events: AsyncIterable<Event>): AsyncIterable<Event> => {
  const iterator = events[Symbol.asyncIterator]();
  const first = iterator.next();
  // Whoever reads gets the rejection; a client that leaves before is no reason for the process to end.
  first.catch(() => {});
  const waiting = [first];
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => waiting.pop() ?? iterator.next(),
      return: async () => (await iterator.return?.()) ?? { done: true, value: undefined },
    }),
  };
};

/** The root field that tells how a plan comes along. */
export const generationSubscriptions = (t: SubscriptionFields) => ({
  taskGeneration: t.field({
    type: TaskGenerationEvent,
    description: "What happens from now on while one of the asker's own goals is planned.",
    args: { goalId: t.arg.id({ required: true, description: 'The goal.' }) },
    subscribe: async (_root, { goalId }, context) => {
      const { services } = context;
      const { id } = found(
        await services.goals.byId(viewerOf(context).id, requireUuid(goalId, 'goal')),
        'goal',
      );
      return fromNow(services.planner.events(id));
    },
    resolve: (event) => event,
  }),
});
