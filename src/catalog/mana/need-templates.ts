import { aggregatePlan, COUNT, groupPlan, rankPlan, recordPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric } from '../../engine/query/plan.ts';
import { isOneOf, not, wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';

const rows: Rows = {
  dataset: 'needs',
  category: 'needs',
  prefix: 'needs',
  one: 'need',
  many: 'needs',
  fil: 'pangangailangan',
  pairs: ['met and unmet', 'health and education', 'critical and high urgency', 'funded and unfunded'],
  states: ['{status}', '{urgency}'],
};

const base = { version: '1', category: 'needs', intent: 'DATA_QUERY', dataset: 'needs' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** Met among all that were not rejected. */
const FULFILMENT: Metric = {
  kind: 'rate',
  of: [isOneOf('status', 'met')],
  among: [not(isOneOf('status', 'rejected'))],
};
const AFFECTED: Metric = { kind: 'aggregate', fn: 'sum', measure: 'households_affected' };
export const needTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(rows),
  ...periodQuestions(rows),
  ...measuringQuestions(rows),
  {
    ...analysis,
    id: 'needs.fulfilment-rate',
    examples: [
      'What is the fulfilment rate of needs?',
      'rate of met needs in {location}',
      'fulfillment rate of needs in {location}',
      'Ano ang antas ng katugunan ng mga pangangailangan?',
    ],
    counterExamples: ['How many needs are met?', 'What percentage of needs are unmet?'],
    question: 'What is the fulfilment rate of {subject}?',
    plan: (reading) =>
      aggregatePlan({ ...reading, constraints: reading.constraints.filter(notMet) }, FULFILMENT),
    label: wording('fulfilment rate', 'antas ng katugunan'),
    unit: 'percent',
    answer: wording(
      '{value} of needs that were not rejected are met ({numerator} of {denominator}).',
      '{value} ng mga pangangailangang hindi tinanggihan ang natugunan ({numerator} sa {denominator}).',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'needs.fulfilment-by-dimension',
    examples: [
      'fulfilment rate of needs by {dimension}',
      'fulfillment rate of needs per {dimension}',
      'antas ng katugunan ng pangangailangan kada {dimension}',
    ],
    counterExamples: ['needs by sector', 'What is the fulfilment rate of needs?'],
    question: 'What is the fulfilment rate of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, FULFILMENT),
    label: wording('fulfilment rate', 'antas ng katugunan'),
    unit: 'percent',
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'needs.affected-households-by-dimension',
    examples: [
      'affected households by {dimension}',
      'How many affected households per {dimension}?',
      'households affected by {dimension}',
      'Ilan ang apektadong sambahayan kada {dimension}?',
    ],
    counterExamples: ['households by region', 'needs by sector'],
    question: 'How many affected households per {dimension}?',
    plan: (reading) => groupPlan(reading, AFFECTED),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'needs.rank-affected-households',
    examples: [
      'Which {dimension} has the most affected households?',
      'Top {dimension} by affected households',
      '{dimension} with the fewest affected households',
      'Aling {dimension} ang may pinakamaraming apektadong sambahayan?',
    ],
    counterExamples: ['Which region has the most households?', 'Which region has the most needs?'],
    question: 'Which {dimension} has the most affected households?',
    plan: (reading) => rankPlan(reading, AFFECTED),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'needs.top',
    intent: 'ANALYSIS',
    examples: [
      'What are the top needs in {location}?',
      'What are the most common needs?',
      'common needs of {ethnic_group} communities',
      'main needs in {location}',
      'Ano ang mga pangunahing pangangailangan sa {location}?',
      'biggest needs in {location}',
    ],
    counterExamples: ['Which region has the most needs?', 'latest needs'],
    question: 'What are the most common {subject}?',
    plan: (reading) =>
      rankPlan(
        { ...reading, dimension: reading.dataset.dimensions.find((one) => one.id === 'sector') ?? null },
        COUNT,
        'sector',
      ),
    answer: wording('By sector, of {subject}:\n{lines}', 'Ayon sa sektor, sa {subject}:\n{lines}'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'needs.latest-record',
    examples: [
      'Tell me about the latest need',
      'details of the most recent need in {location}',
      'Impormasyon tungkol sa pinakabagong pangangailangan',
    ],
    counterExamples: ['latest needs', 'Tell me about Maranao communities'],
    question: 'Tell me about the {superlative} {subject}',
    plan: (reading) =>
      recordPlan(reading, [{ field: 'identified_on', direction: reading.ranking?.direction ?? 'desc' }]),
    visualization: 'CARD',
  },
];

function notMet(one: {
  readonly filter: string;
  readonly entities: readonly { readonly value: string }[];
}): boolean {
  return !(one.filter === 'status' && one.entities.some((entity) => entity.value === 'met'));
}
