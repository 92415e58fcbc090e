import { countPlan, listPlan, recordPlan } from '../engine/chat/plans.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import { wording } from './enumeration.ts';

/** Kinds of rows that a question can name by their title: what they are called there, and where they are kept. */
const KINDS = [
  ['project', 'projects', 'projects', 'projects'],
  ['policy', 'policies', 'policies', 'policies'],
  ['assessment', 'assessments', 'mana', 'mana.assessments'],
  ['workshop', 'workshops', 'mana', 'mana.workshops'],
  ['partnership', 'partnerships', 'coordination', 'coordination.partnerships'],
  ['engagement', 'engagements', 'coordination', 'coordination.engagements'],
  ['need', 'needs', 'needs', 'needs'],
  ['task', 'staff_tasks', 'staff', 'staff.tasks'],
] as const; // prettier-ignore

/** Whether a condition holds of a row by its title: "Is Water System in Glan completed?" */
const checks: readonly ChatTemplate[] = KINDS.map(([type, dataset, category, prefix]) => ({
  version: '1',
  category,
  dataset,
  intent: 'DATA_QUERY',
  id: `${prefix}.check`,
  priority: 4,
  examples: [
    `Is {${type}} {condition}?`,
    `Was {${type}} {condition}?`,
    `{condition} na ba ang {${type}}?`,
    `Has {${type}} been {condition}?`,
  ],
  counterExamples: [`Tell me about {${type}}`, `Are there ${dataset}?`],
  question: 'Are there {subject}?',
  plan: countPlan,
  answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
  empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
  visualization: 'NUMBER',
}));

/** One row by its title, with all that is recorded of it. */
const records: readonly ChatTemplate[] = KINDS.map(([type, dataset, category, prefix]) => ({
  version: '1',
  category,
  dataset,
  intent: 'DATA_QUERY',
  id: `${prefix}.record`,
  // What is asked of a row that is named, the whole row tells.
  priority: 10,
  examples: [
    `Tell me about {${type}}`,
    `details of {${type}}`,
    `{${type}}`,
    `What do you know about {${type}}?`,
    `Impormasyon tungkol sa {${type}}`,
  ],
  counterExamples: [`How many ${dataset} are there?`, `details of the ${dataset}`],
  question: 'Tell me about {subject}',
  // A title that several rows bear lists them.
  plan: (reading) =>
    reading.constraints.some(({ filter, entities }) => filter === 'title' && entities[0]?.id === null)
      ? listPlan(reading)
      : recordPlan(reading),
  wholeRow: true,
  visualization: 'CARD',
}));

/** Rows that a question names by their title. */
export const titledTemplates: readonly ChatTemplate[] = [...records, ...checks];
