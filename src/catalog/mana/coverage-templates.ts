import { aggregatePlan, groupPlan, rankPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric } from '../../engine/query/plan.ts';
import { has, wording } from '../enumeration.ts';

const base = {
  version: '1',
  category: 'cross-domain',
  intent: 'ANALYSIS',
  dataset: 'communities',
  label: wording('assessment coverage', 'saklaw ng assessment'),
  unit: 'percent',
} as const;

/** Communities that an assessment names, among all. */
const COVERAGE: Metric = { kind: 'rate', of: [has('assessments')], among: [] };

/** How much of the communities assessments have reached. */
export const coverageTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'mana.coverage',
    examples: [
      'What is the assessment coverage in {location}?',
      'assessment coverage of communities',
      'MANA coverage of {ethnic_group} communities',
      'Ano ang saklaw ng assessment sa {location}?',
    ],
    counterExamples: ['How many communities have been assessed?', 'assessment coverage by region'],
    question: 'What is the assessment coverage of {subject}?',
    plan: (reading) => aggregatePlan(reading, COVERAGE),
    answer: wording(
      'Assessments have reached {value} of {subject} ({numerator} of {denominator}).',
      'Naabot ng assessment ang {value} ng {subject} ({numerator} sa {denominator}).',
    ),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'mana.coverage-by-dimension',
    examples: [
      'assessment coverage by {dimension}',
      'MANA coverage of communities per {dimension}',
      'assessment coverage in each {dimension}',
      'saklaw ng assessment kada {dimension}',
    ],
    counterExamples: ['communities by region', 'What is the assessment coverage?'],
    question: 'What is the assessment coverage of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, COVERAGE),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.rank-coverage',
    examples: [
      'Which {dimension} has the highest assessment coverage?',
      '{dimension} with the lowest MANA coverage',
      'Top {dimension} by assessment coverage',
      'Aling {dimension} ang may pinakamataas na saklaw ng assessment?',
    ],
    counterExamples: ['Which region has the most communities?', 'assessment coverage by region'],
    question: 'Which {dimension} has the highest assessment coverage of {subject}?',
    plan: (reading) => rankPlan(reading, COVERAGE),
    visualization: 'BAR',
  },
];
