import { countPlan, listPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';

const base = { version: '1', category: 'general', intent: 'DATA_QUERY', dataset: 'ethnic_groups' } as const;

/** Which groups there are. How many communities each has is a question about communities. */
export const ethnicGroupTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'general.ethnic-groups-count',
    examples: [
      'How many ethnic groups are there in {location}?',
      'number of ethnic groups',
      'total ethnic groups in {location}',
      'Ilan ang pangkat etniko sa {location}?',
    ],
    counterExamples: [
      'How many communities per ethnic group?',
      'Which ethnic group has the most communities?',
    ],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'general.ethnic-groups-list',
    examples: [
      'List the ethnic groups',
      'Which ethnic groups are there?',
      'Which ethnic groups live in {location}?',
      'What are the ethnic groups in {location}?',
      'ethnic groups in {location}',
      'Ano ang mga pangkat etniko sa {location}?',
    ],
    counterExamples: ['How many ethnic groups are there?', 'Communities by ethnic group'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'general.ethnic-groups-exist',
    examples: [
      'Are there ethnic groups without communities?',
      'Are there ethnic groups in {location}?',
      'May pangkat etniko ba sa {location}?',
    ],
    counterExamples: ['Are there Maranao communities?', 'How many ethnic groups are there?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
];
