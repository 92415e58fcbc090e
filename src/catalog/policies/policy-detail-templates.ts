import { aggregatePlan, recordPlan } from '../../engine/chat/plans.ts';
import { whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';

const evidence: Rows = {
  dataset: 'policy_evidence',
  category: 'policies',
  prefix: 'policies.evidence',
  one: 'evidence item',
  many: 'evidence items',
  fil: 'ebidensya',
  pairs: ['research and survey', 'high reliability and low reliability'],
  states: ['{kind}', '{sector}'],
};
const consultations: Rows = {
  dataset: 'policy_consultations',
  category: 'policies',
  prefix: 'policies.consultations',
  one: 'policy consultation',
  many: 'policy consultations',
  fil: 'konsultasyon sa patakaran',
  pairs: ['public and closed'],
  states: ['{access}', '{sector}'],
};

const base = {
  version: '1',
  category: 'policies',
  intent: 'DATA_QUERY',
  dataset: 'policy_consultations',
} as const;

/** Evidence bears no day, so nothing of it is asked over time. */
const TIMELESS = new Set([
  'policies.evidence.trend',
  'policies.evidence.cumulative',
  'policies.evidence.latest',
]);

export const policyDetailTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(evidence).filter(({ id }) => !TIMELESS.has(id)),
  ...countingQuestions(consultations),
  ...periodQuestions(consultations),
  ...measuringQuestions(consultations),
  {
    ...base,
    id: 'policies.consultations.next',
    examples: [
      'When is the next policy consultation?',
      'next policy consultation',
      'Kailan ang susunod na konsultasyon sa patakaran?',
    ],
    counterExamples: ['How many policy consultations are there?', 'latest policy consultations'],
    question: 'When is the next policy consultation?',
    plan: (reading) => ({
      ...recordPlan(reading, [{ field: 'held_on', direction: 'asc' }]),
      where: [...whereOf(reading), { kind: 'compare', field: 'held_on', op: 'gt', value: '$today' }],
    }),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'policies.consultations.people',
    examples: [
      'How many people were consulted on policies?',
      'How many people attended policy consultations?',
      'Ilang tao ang dumalo sa mga konsultasyon sa patakaran?',
    ],
    counterExamples: [
      'How many policy consultations are there?',
      'average participants of policy consultations',
    ],
    question: 'How many people attended policy consultations?',
    plan: (reading) =>
      aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'participants_count' }),
    visualization: 'NUMBER',
  },
]; // prettier-ignore
