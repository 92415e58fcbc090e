import { codeEnum } from '../code-enum.ts';

export const GoalStatus = codeEnum('GoalStatus', 'Where a goal stands.', {
  active: 'It is worked on.',
  paused: 'It rests.',
  achieved: 'It is reached.',
  abandoned: 'It is given up.',
});

export const TaskStatus = codeEnum('TaskStatus', 'Where a task stands.', {
  TODO: 'Not begun.',
  IN_PROGRESS: 'Begun.',
  COMPLETED: 'Done.',
  SKIPPED: 'Left out.',
});

export const TaskSource = codeEnum('TaskSource', 'Where the wording of a task comes from.', {
  TEMPLATE: 'A template of the category of the goal.',
  GENERIC: 'A general template.',
  LLM: 'A model.',
});

export const GenerationStrategy = codeEnum('GenerationStrategy', 'How a plan was made.', {
  TEMPLATES: 'From the templates of the category of the goal.',
  GENERIC: 'From general templates: none of the category fits, or it is not rolled out to this user.',
  LLM: 'By a model.',
});

export const FactOrigin = codeEnum('FactOrigin', 'Who a fact comes from.', {
  PROFILE: 'The profile.',
  GOAL: 'The goal.',
  TEMPLATE: 'The vetted wording of the template.',
  DERIVED: 'Arithmetic on other facts.',
});

export const DayPart = codeEnum('DayPart', 'A part of the day.', {
  MORNING: 'Before noon.',
  AFTERNOON: 'After noon.',
  EVENING: 'After the day is done.',
});

export const ReasonKind = codeEnum('ReasonKind', 'Why a task was chosen.', {
  MILESTONE: 'It serves a milestone of the plan.',
  FOCUS: 'It serves what the goal names.',
  TIER: 'It suits the budget.',
  WEAKNESS: 'It works on a weakness.',
  URGENCY: 'The deadline is near.',
  EXPERIENCE: 'It suits the experience.',
  SITUATION: 'It suits the situation.',
  PREREQUISITES: 'What it needs is done.',
  PREREQUISITE_OF: 'Another task needs it.',
  QUICK_WIN: 'It takes 30 minutes or less.',
  GENERAL: 'It helps with any goal.',
});
