import { aggregatePlan, countPlan, listPlan, rankRowsPlan, recordPlan } from '../../engine/chat/plans.ts';
import { type Reading, whereOf } from '../../engine/chat/reading.ts';
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

/** "In the fewest policies" is one phrase that says which way to rank. */
const byWhatIsRanked = (reading: Reading): Reading => {
  const asked = reading.constraints.find(({ filter }) => filter === 'ranked');
  const order = asked?.entities[0]?.value ?? '';
  return {
    ...reading,
    constraints: reading.constraints.filter((one) => one !== asked),
    ranking: {
      direction: order.startsWith('fewest') ? 'asc' : (reading.ranking?.direction ?? 'desc'),
      limit: reading.ranking?.limit ?? reading.number,
    },
  };
};

/** What belongs to one policy that is named by its title or its reference number. */
const ofOne: readonly ChatTemplate[] = [
  {
    ...base,
    dataset: 'policy_evidence',
    id: 'policies.evidence.of-policy',
    priority: 11,
    examples: [
      'evidence of {policy}',
      'What is the evidence for {policy}?',
      'List the evidence behind {policy}',
      'What evidence does {policy} have?',
      'Ano ang ebidensya ng {policy}?',
    ],
    counterExamples: ['How many evidence items are there?', 'Tell me about the latest policy'],
    question: 'What is the evidence of the policy?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'policies.consultations.of-policy',
    priority: 11,
    examples: [
      'consultations of {policy}',
      'List the consultations on {policy}',
      'What consultations were held on {policy}?',
      'policy consultations for {policy}',
      'Ano ang mga konsultasyon sa {policy}?',
    ],
    counterExamples: ['How many policy consultations are there?', 'Tell me about the latest policy'],
    question: 'What consultations were held on the policy?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'policies.consultations.count-of-policy',
    priority: 11,
    examples: [
      'How many consultations were held on {policy}?',
      'How many consultations did {policy} have?',
      'number of consultations of {policy}',
      'Ilan ang konsultasyon sa {policy}?',
    ],
    counterExamples: ['How many policies are there?', 'Tell me about the latest policy'],
    question: 'How many consultations were held on the policy?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    dataset: 'organizations',
    id: 'policies.stakeholders',
    priority: 11,
    examples: [
      'Which organizations linked to policies have a stake?',
      'List the organizations tied to policies that have a stake',
      'organizations linked to policies that have a stake',
      'Who has a stake, linked to policies?',
    ],
    counterExamples: ['How many organizations are there?', 'List the stakeholders in Region IX'],
    question: 'Which organizations are stakeholders in policies?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    dataset: 'organizations',
    id: 'policies.stakeholder-count',
    priority: 11,
    examples: [
      'How many organizations linked to policies have a stake?',
      'number of organizations tied to policies that have a stake',
      'Ilang organisasyon na may patakaran ang has a stake?',
    ],
    counterExamples: ['List the organizations', 'How many stakeholders are there in Region IX?'],
    question: 'How many organizations are stakeholders in policies?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    dataset: 'organizations',
    id: 'policies.top-stakeholders',
    intent: 'ANALYSIS',
    priority: 11,
    examples: [
      'Which organizations have a stake in the most policies?',
      'organizations that are stakeholders in the most policies',
      'Which organization has a stake in the fewest policies?',
      'Aling organisasyon ang stakeholder sa pinakamaraming patakaran?',
      'Which {n} organizations are stakeholders in the most policies?',
      'Top 5 organizations with a stake in the most policies',
    ],
    counterExamples: ['How many organizations are there?', 'Which sector has the most policies?'],
    question: 'Which organizations are stakeholders in the {superlative} policies?',
    plan: (reading) => rankRowsPlan(byWhatIsRanked(reading), 'policies_count'),
    visualization: 'BAR',
  },
];

export const policyDetailTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(evidence).filter(({ id }) => !TIMELESS.has(id)),
  ...countingQuestions(consultations),
  ...periodQuestions(consultations),
  ...measuringQuestions(consultations),
  ...ofOne,
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
    dataset: 'policies',
    id: 'policies.most-consulted',
    intent: 'ANALYSIS',
    examples: [
      'Which policy went through the most consultations?',
      'policies that underwent the fewest consultations',
      'Aling patakaran ang dumaan sa pinakamaraming konsultasyon?',
    ],
    counterExamples: ['How many policy consultations are there?', 'policies with consultations'],
    question: 'Which {subject} went through the {superlative} consultations?',
    plan: (reading) => rankRowsPlan(reading, 'consultations_count'),
    visualization: 'BAR',
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
