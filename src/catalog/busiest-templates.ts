import { COUNT, rankPlan, totalOf } from '../engine/chat/plans.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';

/** Kinds of rows that have a day, as their questions name them; the third says whether they have figures to sum. */
const KINDS = [
  ['mana.assessments', 'mana', 'assessments', 'assessments', 'assessment', false],
  ['mana.workshops', 'mana', 'workshops', 'workshops', 'workshop', true],
  ['needs', 'needs', 'needs', 'needs', 'pangangailangan', true],
  ['coordination.engagements', 'coordination', 'engagements', 'engagements', 'engagement', true],
  ['coordination.partnerships', 'coordination', 'partnerships', 'partnerships', 'partnership', true],
  ['policies', 'policies', 'policies', 'policies', 'patakaran', false],
  ['projects', 'projects', 'projects', 'projects', 'proyekto', true],
  ['staff.tasks', 'staff', 'staff_tasks', 'tasks', 'gawain', false],
  ['staff.events', 'staff', 'events', 'events', 'kaganapan', false],
] as const; // prettier-ignore

/** The calendar units of the rows' day, as the groups of a ranking. */
const unitOf = (reading: Reading): string => `${reading.dataset.period!.field}:${reading.bucket ?? 'year'}`;

/** "Which month had the most workshops?": the same as a trend, the greatest first. */
export const busiestTemplates: readonly ChatTemplate[] = KINDS.flatMap(
  ([prefix, category, dataset, many, fil, summed]): readonly ChatTemplate[] => {
    const common = { version: '1', category, dataset, intent: 'ANALYSIS', visualization: 'BAR' } as const;
    const counted: ChatTemplate = {
      ...common,
      id: `${prefix}.busiest`,
      examples: [
        `Which {bucket} had the most ${many}?`,
        `{bucket} with the fewest ${many}`,
        `In which {bucket} were there the most ${many}?`,
        `Anong {bucket} ang may pinakamaraming ${fil}?`,
      ],
      counterExamples: [`${many} per year`, `Which region has the most ${many}?`],
      question: `Which year had the most {subject}?`,
      plan: (reading) => rankPlan(reading, COUNT, unitOf(reading)),
    };
    const measured: ChatTemplate = {
      ...common,
      id: `${prefix}.busiest-by-measure`,
      examples: [
        `Which {bucket} had the highest {measure} of ${many}?`,
        `{bucket} with the lowest {measure} of ${many}`,
        `In which {bucket} was the {measure} of ${many} highest?`,
        `Anong {bucket} ang may pinakamataas na {measure} ng ${fil}?`,
      ],
      counterExamples: [`${many} per year`, `Which region has the most ${many}?`],
      question: `Which year had the highest {measure} of {subject}?`,
      plan: (reading) => rankPlan(reading, totalOf(reading.measure), unitOf(reading)),
    };
    return summed ? [counted, measured] : [counted];
  },
);
