import { builder } from '../builder.ts';
import { jsonObject, notLong, said } from '../input-checks.ts';
import type { GoalChange, GoalTaskChange } from '../ports/goals.ts';
import { GoalStatus, TaskStatus } from './goal-enums.ts';
import { GoalCategory } from './template-enums.ts';

const LONGEST_TITLE = 200;
const LONGEST_DESCRIPTION = 5_000;

export const GoalInput = builder.inputType('GoalInput', {
  description: 'A goal as its owner states it. On an update, a field that is left out stays as it is.',
  fields: (t) => ({
    category: t.field({ type: GoalCategory, required: true, description: 'What kind of goal it is.' }),
    title: t.string({ required: true, description: 'The goal in a few words, up to 200 characters.' }),
    description: t.string({ description: 'The goal at length, up to 5,000 characters.' }),
    specifications: t.field({
      type: 'JSON',
      description: 'An object with whatever else there is to say: budget, field, level, place and so on.',
    }),
    targetDate: t.field({ type: 'Date', description: 'The deadline; null takes it away.' }),
    status: t.field({ type: GoalStatus, description: 'Where it stands; a new goal is ACTIVE unless said.' }),
  }),
});

/** A goal that has been checked: throws BAD_USER_INPUT with the field at fault. */
export const goalChange = (input: typeof GoalInput.$inferInput): GoalChange => ({
  category: input.category,
  title: said(input.title, LONGEST_TITLE, 'title'),
  description:
    input.description === null ? '' : notLong(input.description, LONGEST_DESCRIPTION, 'description'),
  specifications:
    input.specifications === undefined ? undefined : jsonObject(input.specifications ?? {}, 'specifications'),
  targetDate: input.targetDate,
  status: input.status ?? undefined,
});

export const TaskInput = builder.inputType('TaskInput', {
  description: 'What the owner of a task may change; a field that is left out stays as it is.',
  fields: (t) => ({
    status: t.field({ type: TaskStatus, description: 'Where it stands.' }),
    scheduledOn: t.field({ type: 'Date', description: 'The day to begin it.' }),
  }),
});

/** The change of a task, null and undefined alike left out. */
export const taskChange = (input: typeof TaskInput.$inferInput): GoalTaskChange => ({
  status: input.status ?? undefined,
  scheduledOn: input.scheduledOn ?? undefined,
});
