import { listWithDayPlan } from '../engine/chat/plans.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';

/** Kinds of rows with several days that verbs name, as questions name them. */
const KINDS = [
  ['mana.assessments', 'mana', 'assessments', 'assessments', 'assessment'],
  ['coordination.partnerships', 'coordination', 'partnerships', 'partnerships', 'partnership'],
  ['policies', 'policies', 'policies', 'policies', 'patakaran'],
  ['projects', 'projects', 'projects', 'projects', 'proyekto'],
] as const; // prettier-ignore

/** "When do the partnerships with TESDA expire?": each row with the day that the verb names. */
export const whenTemplates: readonly ChatTemplate[] = KINDS.map(
  ([prefix, category, dataset, many, fil]): ChatTemplate => ({
    version: '1',
    category,
    dataset,
    intent: 'DATA_QUERY',
    id: `${prefix}.when`,
    examples: [
      `When do the ${many} {date}?`,
      `When did the ${many} in {location} {date}?`,
      `when ${many} {date}`,
      `Kailan {date} ang mga ${fil}?`,
    ],
    counterExamples: [`When is the next workshop?`, `How many ${many} are there?`],
    question: 'When do the {subject} {day}?',
    plan: listWithDayPlan,
    visualization: 'TABLE',
  }),
);
