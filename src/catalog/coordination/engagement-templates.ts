import { canonical } from '../../core/canonical.ts';
import {
  aggregatePlan,
  byDayPlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  measurePlan,
  metricOf,
  rankPlan,
  rankRowsPlan,
  totalOf,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { byDimension, type Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { RatioPlan } from '../../engine/query/plan.ts';
import { isOneOf, wording } from '../enumeration.ts';
import { listWithMeasure } from '../row-questions.ts';
import { shareOf } from '../share-of.ts';
import { hasOutcome } from './engagements.ts';

const base = {
  version: '1',
  category: 'coordination',
  intent: 'DATA_QUERY',
  dataset: 'engagements',
} as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** "Of those with a recorded outcome, how many ended well": the recorded are what the share is of. */
const shareAmongRecorded = (reading: Reading): RatioPlan => {
  const plan = shareOf(reading);
  const recorded = plan.of.find((one) => canonical(one) === canonical(hasOutcome));
  return recorded && plan.of.length > 1
    ? { ...plan, where: [...plan.where, recorded], of: plan.of.filter((one) => one !== recorded) }
    : plan;
};

export const engagementTemplates: readonly ChatTemplate[] = [
  listWithMeasure({
    dataset: 'engagements',
    category: 'coordination',
    prefix: 'coordination.engagements',
    many: 'engagements',
    fil: 'engagement',
  }),
  {
    ...base,
    id: 'coordination.engagements-count',
    examples: [
      'How many engagements were held in {location}?',
      'number of {engagement_kind} engagements with {organization}',
      'total coordination activities {period}',
      'Ilan ang engagement sa {location}?',
    ],
    counterExamples: ['How many partnerships are there?', 'Engagements by kind'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.engagements-list',
    examples: [
      'List the engagements in {location}',
      'Which engagements were held with {organization}?',
      'Show {engagement_kind} engagements {period}',
      'What engagements are {status}?',
      'Ipakita ang mga engagement sa {location}',
    ],
    counterExamples: ['How many engagements were held?', 'List the partnerships'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.engagements-exist',
    examples: [
      'Are there engagements with {organization} {period}?',
      'Do we have {engagement_kind} engagements in {location}?',
      'Is there an engagement in {location}?',
      'Mayroon bang engagement sa {location}?',
    ],
    counterExamples: ['Are there partnerships with DSWD?', 'How many engagements were held?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.engagements-upcoming',
    examples: [
      'List the upcoming engagements',
      'Which engagements are coming up?',
      'Show upcoming {engagement_kind} engagements in {location}',
      'Ano ang mga paparating na engagement?',
    ],
    counterExamples: ['How many upcoming engagements are there?', 'latest engagements'],
    question: 'Show the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'held_at', direction: 'asc' }]),
    priority: 2,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.engagements-next',
    ofOne: true,
    examples: [
      'When is the next engagement with {organization}?',
      'next engagement in {location}',
      'What is our next engagement?',
      'Kailan ang susunod na engagement?',
      'Ano ang susunod na engagement?',
    ],
    counterExamples: ['When was the last engagement with DSWD?', 'List the upcoming engagements'],
    question: 'When is the next of the {subject}?',
    plan: (reading) => {
      const { limit: _limit, ...plan } = listPlan(reading, [{ field: 'held_at', direction: 'asc' }]);
      return {
        ...plan,
        kind: 'record',
        where: [
          ...plan.where,
          { kind: 'compare', field: 'held_at', op: 'gte', value: '$today' },
          isOneOf('status', 'planned', 'postponed'),
        ],
      };
    },
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'coordination.engagements-latest',
    examples: [
      'When was the last engagement with {organization}?',
      'latest engagements in {location}',
      'What are the most recent {engagement_kind} engagements?',
      'Pinakahuling engagement kasama ang {organization}',
    ],
    counterExamples: ['When is the next engagement?', 'latest partnerships'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => {
      const plan = byDayPlan(reading, 'held_at');
      // The first of those that are planned may lie ahead; the latest of all has been held.
      if (reading.constraints.some(({ filter }) => filter === 'status' || filter === 'timing')) return plan;
      return {
        ...plan,
        where: [...plan.where, { kind: 'between', field: 'held_at', to: '$today' }],
      };
    },
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.engagements-by-dimension',
    examples: [
      'Engagements by {dimension}',
      'How many engagements per {dimension}?',
      'Breakdown of engagements by {dimension}',
      'Ilan ang engagement kada {dimension}?',
    ],
    counterExamples: ['Partnerships by kind', 'Which province has the most engagements?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-partners',
    examples: [
      'With whom were the engagements?',
      'With whom did we have engagements {period}?',
      'Who did we have engagements with?',
      'Sino ang kausap natin sa mga engagement?',
    ],
    counterExamples: ['How many engagements are there?', 'Which organization has the most engagements?'],
    question: 'With whom were the {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'organization'), COUNT),
    answer: wording('Organizations of {subject}:\n{lines}', 'Mga organisasyon ng {subject}:\n{lines}'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.engagements-rank-dimension',
    examples: [
      'Which {dimension} has the most engagements?',
      'Top {dimension} by number of engagements',
      '{dimension} with the fewest engagements',
      'Aling {dimension} ang may pinakamaraming engagement?',
    ],
    counterExamples: ['Engagements by province', 'Which engagement had the most participants?'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.engagements-participants-total',
    examples: [
      'How many {measure} joined engagements in {location}?',
      'total {measure} of engagements {period}',
      '{measure} in {engagement_kind} engagements',
      'Ilan ang {measure} sa mga engagement?',
    ],
    counterExamples: ['average participants per engagement', 'How many participants attended workshops?'],
    question: 'What is the total number of {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.engagements-participants-average',
    examples: [
      'What is the average number of {measure} per engagement?',
      'average {measure} of engagements in {location}',
      'How many {measure} attend an engagement on average?',
      'Ilan ang karaniwang {measure} ng engagement?',
    ],
    counterExamples: ['total participants of engagements', 'average participants per workshop'],
    question: 'What is the average number of {measure} of {subject}?',
    plan: (reading) => measurePlan(reading, 'avg'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.engagements-participants-by-dimension',
    examples: [
      'Total {measure} of engagements by {dimension}',
      'How many {measure} joined engagements per {dimension}?',
      'engagement {measure} by {dimension}',
      'Ilan ang {measure} ng mga engagement kada {dimension}?',
    ],
    counterExamples: ['Engagements by province', 'participants of workshops by region'],
    question: 'What is the total number of {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-average-by-dimension',
    examples: [
      'Average {measure} of engagements by {dimension}',
      'average number of {measure} per engagement for each {dimension}',
      'What is the mean {measure} of engagements in every {dimension}?',
    ],
    counterExamples: ['Total participants of engagements by region', 'average participants per engagement'],
    question: 'What is the average number of {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, metricOf(reading.measure, 'avg')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-rank-by-participants',
    examples: [
      'Which engagements had the most {measure}?',
      'Top engagements by {measure}',
      '{engagement_kind} engagements with the fewest {measure}',
      'Aling engagement ang may pinakamaraming {measure}?',
    ],
    counterExamples: [
      'Which province has the most engagements?',
      'Which workshop had the most participants?',
    ],
    question: 'Which {subject} have the {superlative} {measure}?',
    plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-largest',
    examples: [
      'What are the largest engagements?',
      'biggest {engagement_kind} engagements with {organization}',
      'smallest engagements in {location}',
      'Pinakamalaking engagement sa {location}',
    ],
    counterExamples: ['Which province has the most engagements?', 'latest engagements'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => rankRowsPlan(reading, 'participants_count'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-rank-dimension-by-participants',
    examples: [
      'Which {dimension} had the most {measure} in engagements?',
      'Top {dimension} by {measure} of engagements',
      '{dimension} with the lowest {measure} in engagements',
      'Aling {dimension} ang may pinakamaraming {measure} sa mga engagement?',
    ],
    counterExamples: [
      'Which province has the most engagements?',
      'Which engagement had the most participants?',
    ],
    question: 'Which {dimension} has the {superlative} {measure} of {subject}?',
    plan: (reading) => rankPlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-compare',
    examples: [
      'Compare engagements in Region IX and Region X',
      'Compare the number of meetings and consultations',
      'Compare meetings and consultations',
      'comparison of engagements with DSWD and DOH',
      'compare completed and cancelled engagements',
      'Compare engagements in 2024 and 2025',
      'Ikumpara ang mga engagement sa Region IX at Region X',
    ],
    counterExamples: ['Compare partnerships in Region IX and Region X', 'engagements in Region IX'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-compare-participants',
    examples: [
      'Compare the {measure} of engagements in Region IX and Region X',
      'Compare {measure} of meetings and consultations',
      'compare total {measure} of engagements with DSWD and DOH',
      'Compare the {measure} of engagements in 2024 and 2025',
    ],
    counterExamples: ['Compare engagements in Region IX and Region X', 'participants of engagements'],
    question: 'Compare the {measure} of {subject}',
    plan: (reading) => comparePlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-compare-average',
    examples: [
      'Compare the average {measure} of engagements in Region IX and Region X',
      'average {measure} of meetings versus consultations',
      'Compare the average number of {measure} of engagements in 2024 and 2025',
      'Ikumpara ang karaniwang {measure} ng mga engagement sa Region IX at Region X',
    ],
    counterExamples: [
      'Compare the participants of engagements in Region IX and Region X',
      'average participants per engagement',
    ],
    question: 'Compare the average {measure} of {subject}',
    plan: (reading) => comparePlan(reading, metricOf(reading.measure, 'avg')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.engagements-share',
    examples: [
      'What percentage of engagements are {engagement_kind}?',
      'share of engagements that were {status}',
      'proportion of engagements {outcome}',
      'Ilang porsyento ng mga engagement ang {status}?',
    ],
    counterExamples: ['How many engagements were completed?', 'percentage of partnerships that are active'],
    question: 'What percentage of engagements are {subject}?',
    plan: shareAmongRecorded,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'coordination.engagements-completion-rate',
    examples: [
      'What is the completion rate of engagements?',
      'engagement completion rate in {location}',
      'completion rate of {engagement_kind} engagements',
      'Ano ang completion rate ng mga engagement?',
    ],
    counterExamples: ['How many engagements were completed?', 'completion rate of assessments'],
    question: 'What is the completion rate of {subject}?',
    plan: (reading) =>
      aggregatePlan(reading, {
        kind: 'rate',
        of: [isOneOf('status', 'completed')],
        among: [{ kind: 'not', of: isOneOf('status', 'cancelled') }],
      }),
    label: wording(
      'completion rate (completed among those not cancelled)',
      'antas ng pagkumpleto (natapos sa mga hindi kinansela)',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.engagements-success-rate',
    examples: [
      'What is the rate of positive outcomes of engagements?',
      'What is the positive outcome rate of engagements in {location}?',
      'positive outcome rate of {engagement_kind} engagements',
    ],
    counterExamples: ['How many engagements had a positive outcome?', 'completion rate of engagements'],
    question: 'What is the positive outcome rate of {subject}?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'outcome');
      return aggregatePlan(
        { ...reading, constraints: rest },
        {
          kind: 'rate',
          of: [isOneOf('outcome', 'positive', 'very_positive')],
          among: [{ kind: 'not', of: { kind: 'isNull', field: 'outcome' } }],
        },
      );
    },
    label: wording(
      'share with a positive or very positive outcome (among those with a recorded outcome)',
      'bahagi na positibo o napakapositibo ang kinalabasan (sa mga may naitalang kinalabasan)',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.engagements-trend',
    examples: [
      'Trend of engagements per {bucket}',
      'engagements held by {bucket}',
      'How many engagements took place each {bucket}?',
      'Ilan ang engagement kada {bucket}?',
    ],
    counterExamples: ['Engagements by region', 'Trend of partnerships by year'],
    question: 'How many {subject} were held each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'coordination.engagements-trend-participants',
    examples: [
      'Trend of engagement {measure} per {bucket}',
      'total {measure} of engagements by {bucket}',
      'How many {measure} joined engagements each {bucket}?',
    ],
    counterExamples: ['Trend of engagements by month', 'participants of engagements by region'],
    question: 'How many {measure} did {subject} have each month?',
    plan: (reading) => trendPlan(reading),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'coordination.engagements-cumulative',
    examples: [
      'Cumulative engagements by {bucket}',
      'running total of engagements per {bucket}',
      'cumulative number of engagements each {bucket}',
    ],
    counterExamples: ['Trend of engagements by month', 'Engagements by kind'],
    question: 'What is the cumulative number of {subject} by month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
]; // prettier-ignore
