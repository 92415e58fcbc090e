import {
  aggregatePlan,
  COUNT,
  comparePlan,
  groupPlan,
  rankPlan,
  recordPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { byDimension } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric, Predicate } from '../../engine/query/plan.ts';
import { isOneOf, not, wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';
import { shareOf } from '../share-of.ts';
import { within } from './fields.ts';

const rows: Rows = {
  dataset: 'needs',
  category: 'needs',
  prefix: 'needs',
  one: 'need',
  many: 'needs',
  fil: 'pangangailangan',
  pairs: [
    'met and unmet',
    'health and education',
    'critical and high urgency',
    'funded and unfunded',
    'addressed and unaddressed',
  ],
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
const fulfilment = { label: wording('fulfilment rate', 'antas ng katugunan'), unit: 'percent' } as const;
const AFFECTED: Metric = { kind: 'aggregate', fn: 'sum', measure: 'households_affected' };

/** Still to be met. */
const BACKLOG: Predicate = not(isOneOf('status', 'met', 'rejected'));

/** Whose needs are looked at, and not what is asked of them. */
const OWNERS: ReadonlySet<string> = new Set(['ethnic_group', 'community', 'community:related']);

const counting = countingQuestions(rows).map(
  (template): ChatTemplate =>
    template.id === 'needs.share'
      ? { ...template, plan: (reading) => shareOf(within(reading, OWNERS)) }
      : template,
);

export const needTemplates: readonly ChatTemplate[] = [
  ...counting,
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
      'fulfilment rate by {dimension}',
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
    ...fulfilment,
    id: 'needs.rank-fulfilment',
    examples: [
      'Which {dimension} has the highest fulfilment rate of needs?',
      '{dimension} with the lowest fulfillment rate of needs',
      'Top {dimension} by fulfilment rate',
      'Which {dimension} has the highest fulfilment rate?',
    ],
    counterExamples: ['Which region has the most needs?', 'fulfilment rate of needs by region'],
    question: 'Which {dimension} has the highest fulfilment rate of {subject}?',
    plan: (reading) => rankPlan(reading, FULFILMENT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...fulfilment,
    id: 'needs.fulfilment-trend',
    examples: [
      'fulfilment rate of needs per {bucket}',
      'fulfillment rate by {bucket}',
      'trend of the fulfilment rate of needs',
    ],
    counterExamples: ['needs per year', 'fulfilment rate of needs'],
    question: 'trend of the fulfilment rate of {subject}',
    plan: (reading) => trendPlan(reading, { metric: FULFILMENT }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    ...fulfilment,
    id: 'needs.compare-fulfilment',
    examples: [
      'Compare the fulfilment rate of needs in Region IX and Region X',
      'fulfilment rate in Region XI versus Region XII',
      'Ikumpara ang antas ng katugunan sa Region IX at Region X',
    ],
    counterExamples: ['Compare needs in Region IX and Region X', 'fulfilment rate of needs'],
    question: 'Compare the fulfilment rate of {subject}',
    plan: (reading) => comparePlan(reading, FULFILMENT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'needs.affected-households-trend',
    examples: [
      'affected households per {bucket}',
      'How many affected households each {bucket}?',
      'trend of affected households',
      'apektadong sambahayan kada {bucket}',
    ],
    counterExamples: ['households by region', 'needs per year'],
    question: 'How many affected households per year?',
    plan: (reading) => trendPlan(reading, { metric: AFFECTED }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'needs.affected-households-cumulative',
    examples: [
      'cumulative affected households per {bucket}',
      'running total of affected households',
      'cumulative number of affected households by {bucket}',
    ],
    counterExamples: ['affected households per year', 'cumulative needs per year'],
    question: 'cumulative affected households per year',
    plan: (reading) => trendPlan(reading, { metric: AFFECTED, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'needs.affected-households',
    // Where needs are named, it is a figure of theirs like any other.
    priority: -6,
    examples: [
      'How many affected households are there in {location}?',
      'total affected households in {location}',
      'number of affected households',
      'Ilan ang apektadong sambahayan sa {location}?',
    ],
    counterExamples: ['How many households are there?', 'affected households by sector'],
    question: 'How many affected households are there?',
    plan: (reading) => aggregatePlan(reading, AFFECTED),
    visualization: 'NUMBER',
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
    ...analysis,
    id: 'needs.rank-backlog',
    priority: 2,
    examples: [
      'Which {dimension} has the biggest backlog of needs?',
      '{dimension} with the largest backlog of needs',
      'Which {dimension} has the smallest need backlog?',
      'Aling {dimension} ang may pinakamalaking backlog ng needs?',
    ],
    counterExamples: ['Which region has the most needs?', 'needs by region'],
    question: 'Which {dimension} has the {superlative} backlog of {subject}?',
    plan: (reading) => {
      const plan = rankPlan(reading, COUNT);
      return { ...plan, where: [...plan.where, BACKLOG] };
    },
    answer: wording('Still unmet, of {subject}:\n{lines}', 'Hindi pa natutugunan, sa {subject}:\n{lines}'),
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
    plan: (reading) => rankPlan(byDimension(reading, 'sector'), COUNT, 'sector'),
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
      'When was the latest need identified?',
      'When was the last need in {location} identified?',
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
