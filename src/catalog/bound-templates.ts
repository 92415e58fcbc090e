import { boundedGroupPlan, COUNT } from '../engine/chat/plans.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';

/** Kinds of rows that are counted by group, as questions name them. */
const KINDS = [
  ['mana.assessments', 'mana', 'assessments', 'assessments', 'assessment'],
  ['mana.workshops', 'mana', 'workshops', 'workshops', 'workshop'],
  ['needs', 'needs', 'needs', 'needs', 'pangangailangan'],
  ['coordination.engagements', 'coordination', 'engagements', 'engagements', 'engagement'],
  ['coordination.partnerships', 'coordination', 'partnerships', 'partnerships', 'partnership'],
  ['coordination.organizations', 'coordination', 'organizations', 'organizations', 'organisasyon'],
  ['policies', 'policies', 'policies', 'policies', 'patakaran'],
  ['projects', 'projects', 'projects', 'projects', 'proyekto'],
  ['staff.tasks', 'staff', 'staff_tasks', 'tasks', 'gawain'],
] as const; // prettier-ignore

/** "Which sectors have more than 150 needs?": the groups of a breakdown whose figure lies within a bound. */
export const boundTemplates: readonly ChatTemplate[] = KINDS.map(
  ([prefix, category, dataset, many, fil]): ChatTemplate => ({
    version: '1',
    category,
    dataset,
    intent: 'ANALYSIS',
    id: `${prefix}.groups-over`,
    // Rows of the group's own, such as provinces, are listed where there are any.
    priority: -4,
    examples: [
      `Which {dimension} have {bound} ${many}?`,
      `{dimension} with {bound} ${many}`,
      `List the {dimension} that have {bound} ${many}`,
      `Aling {dimension} ang may {bound} ${fil}?`,
    ],
    counterExamples: [`${many} by region`, `Which region has the most ${many}?`],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => boundedGroupPlan(reading, COUNT),
    visualization: 'BAR',
  }),
);
