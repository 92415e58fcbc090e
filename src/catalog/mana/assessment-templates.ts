import {
  aggregatePlan,
  COUNT,
  comparePlan,
  groupPlan,
  listWithMeasurePlan,
  rankPlan,
  rankRowsPlan,
  recordPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { byDimension, type Reading, whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric, Predicate } from '../../engine/query/plan.ts';
import { isOneOf, not, wording } from '../enumeration.ts';
import {
  countingQuestions,
  longest,
  measuringQuestions,
  periodQuestions,
  type Rows,
} from '../row-questions.ts';
import { shareOf } from '../share-of.ts';
import { within } from './fields.ts';

const rows: Rows = {
  dataset: 'assessments',
  category: 'mana',
  prefix: 'mana.assessments',
  one: 'assessment',
  many: 'assessments',
  fil: 'assessment',
  pairs: [
    'completed and ongoing',
    'baseline study and impact assessment',
    'regional and provincial',
    'survey and participatory',
    'validated and unvalidated',
  ],
  states: ['{status}', '{category}'],
};

/** What brings an assessment to its end, and when. */
const ENDS = [
  ['completed', 'completed_on', 'completed'],
  ['validated', 'validated_on', 'validated'],
] as const;

const base = { version: '1', category: 'mana', intent: 'DATA_QUERY', dataset: 'assessments' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** Completed among all but the cancelled ones. */
const COMPLETION: Metric = {
  kind: 'rate',
  of: [isOneOf('status', 'completed')],
  among: [not(isOneOf('status', 'cancelled'))],
};
/** Validated among the completed ones. */
const VALIDATION: Metric = {
  kind: 'rate',
  of: [not({ kind: 'isNull', field: 'validated_on' })],
  among: [isOneOf('status', 'completed')],
};

/** The day that a trend counts by: the one that a verb of the question names, or the planned start. */
const dayOf = ({ constraints }: Reading): string =>
  constraints.find(({ filter }) => filter.endsWith(':period'))?.filter.replace(':period', '') ??
  'planned_start';

/** The days of steps that questions name by a status. */
const STEPS: Readonly<Record<string, string>> = { completed: 'completed_on', validated: 'validated_on' };

/**
 * "Assessments completed per year" counts by the day of completion; "completed assessments per year" by the
 * planned start, as periods do.
 */
const stepOf = ({ parts }: Reading): string | null => {
  const noun = parts.find(({ sense }) => sense.kind === 'subject')?.start ?? -1;
  const behind = parts.flatMap(({ sense, start }) =>
    sense.kind === 'constraint' && start > noun
      ? (STEPS[sense.constraint.entities[0]?.value ?? ''] ?? [])
      : [],
  );
  return behind[0] ?? null;
};

/** What tells whose assessments are looked at, and not what is asked of them. */
const OWNERS: ReadonlySet<string> = new Set(['lead_organization', 'lead_staff', 'ethnic_group', 'community']);

const counting = countingQuestions(rows).map((template): ChatTemplate => {
  if (template.id === 'mana.assessments.share')
    return { ...template, plan: (reading) => shareOf(within(reading, OWNERS)) };
  if (template.id !== 'mana.assessments.trend' && template.id !== 'mana.assessments.cumulative')
    return template;
  const cumulative = template.id === 'mana.assessments.cumulative';
  return {
    ...template,
    plan: (reading) =>
      trendPlan(reading, { metric: COUNT, field: stepOf(reading) ?? dayOf(reading), cumulative }),
  };
});

const completion = { label: wording('completion rate', 'antas ng pagkumpleto'), unit: 'percent' } as const;
const validation = { label: wording('validation rate', 'antas ng validation'), unit: 'percent' } as const;

/** Planned to start after today, and still to happen. */
const UPCOMING: Predicate = {
  kind: 'all',
  of: [
    { kind: 'compare', field: 'planned_start', op: 'gt', value: '$today' },
    not(isOneOf('status', 'cancelled')),
  ],
};

/** Still to be completed. */
const BACKLOG: Predicate = not(isOneOf('status', 'completed', 'cancelled'));

const rates: readonly ChatTemplate[] = [
  {
    ...analysis,
    ...completion,
    id: 'mana.assessments.completion-rate',
    examples: [
      'What is the completion rate of assessments?',
      'assessment completion rate in {location}',
      'Ano ang completion rate ng mga assessment sa {location}?',
      'rate of completion of assessments',
    ],
    counterExamples: ['How many assessments are completed?', 'completion rate of assessments by region'],
    question: 'What is the completion rate of {subject}?',
    plan: (reading) => aggregatePlan(reading, COMPLETION),
    answer: wording(
      'The completion rate of {subject} is {value} ({numerator} of the {denominator} not cancelled are completed).',
      'Ang completion rate ng {subject} ay {value} ({numerator} sa {denominator} na hindi kanselado ang natapos).',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    ...completion,
    id: 'mana.assessments.completion-rate-by-dimension',
    examples: [
      'completion rate of assessments by {dimension}',
      'assessment completion rate per {dimension}',
      'What is the completion rate of assessments in each {dimension}?',
      'completion rate ng mga assessment kada {dimension}',
    ],
    counterExamples: ['assessments by region', 'What is the completion rate of assessments?'],
    question: 'What is the completion rate of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, COMPLETION),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...completion,
    id: 'mana.assessments.rank-completion-rate',
    examples: [
      'Which {dimension} has the highest assessment completion rate?',
      '{dimension} with the lowest completion rate of assessments',
      'Top {dimension} by assessment completion rate',
      'Aling {dimension} ang may pinakamataas na completion rate ng assessment?',
    ],
    counterExamples: ['Which region has the most assessments?', 'completion rate of assessments by region'],
    question: 'Which {dimension} has the highest completion rate of {subject}?',
    plan: (reading) => rankPlan(reading, COMPLETION),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...completion,
    id: 'mana.assessments.compare-completion-rate',
    examples: [
      'Compare the completion rate of assessments in Region IX and Region X',
      'assessment completion rate of Region XI versus Region XII',
      'Ikumpara ang completion rate ng assessment sa Region IX at Region X',
    ],
    counterExamples: ['Compare assessments in Region IX and Region X', 'completion rate of assessments'],
    question: 'Compare the completion rate of {subject}',
    plan: (reading) => comparePlan(reading, COMPLETION),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...completion,
    id: 'mana.assessments.completion-rate-trend',
    examples: [
      'assessment completion rate per {bucket}',
      '{bucket} completion rate of assessments',
      'trend of the completion rate of assessments',
      'completion rate ng assessment kada {bucket}',
    ],
    counterExamples: ['assessments per year', 'completion rate of assessments'],
    question: 'trend of the completion rate of {subject}',
    plan: (reading) => trendPlan(reading, { metric: COMPLETION }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    ...validation,
    id: 'mana.assessments.validation-rate',
    examples: [
      'What is the validation rate of assessments?',
      'assessment validation rate in {location}',
      'validation rate ng mga assessment sa {location}',
    ],
    counterExamples: ['How many assessments are validated?', 'completion rate of assessments'],
    question: 'What is the validation rate of {subject}?',
    plan: (reading) => aggregatePlan(reading, VALIDATION),
    answer: wording(
      'The validation rate of {subject} is {value} ({numerator} of the {denominator} completed ones are validated).',
      'Ang validation rate ng {subject} ay {value} ({numerator} sa {denominator} na natapos ang na-validate).',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    ...validation,
    id: 'mana.assessments.validation-rate-by-dimension',
    examples: [
      'validation rate of assessments by {dimension}',
      'assessment validation rate per {dimension}',
      'validation rate ng assessment kada {dimension}',
    ],
    counterExamples: ['assessments by region', 'validation rate of assessments'],
    question: 'What is the validation rate of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, VALIDATION),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...validation,
    id: 'mana.assessments.rank-validation-rate',
    examples: [
      'Which {dimension} has the highest assessment validation rate?',
      '{dimension} with the lowest validation rate of assessments',
      'Top {dimension} by assessment validation rate',
    ],
    counterExamples: ['Which region has the most assessments?', 'validation rate of assessments by region'],
    question: 'Which {dimension} has the highest validation rate of {subject}?',
    plan: (reading) => rankPlan(reading, VALIDATION),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...validation,
    id: 'mana.assessments.validation-rate-trend',
    examples: [
      'assessment validation rate per {bucket}',
      '{bucket} validation rate of assessments',
      'trend of the validation rate of assessments',
    ],
    counterExamples: ['assessments per year', 'validation rate of assessments'],
    question: 'trend of the validation rate of {subject}',
    plan: (reading) => trendPlan(reading, { metric: VALIDATION }),
    visualization: 'LINE',
  },
];

const days = { unit: 'days' } as const;

const durations: readonly ChatTemplate[] = [
  {
    ...analysis,
    ...days,
    id: 'mana.assessments.how-long',
    priority: -1,
    examples: [
      'How long do assessments take?',
      'How long does an assessment take on average?',
      'Gaano katagal ang mga assessment sa {location}?',
      'how many days do assessments take to complete',
    ],
    counterExamples: ['How many assessments are there?', 'longest assessment'],
    question: 'How long do {subject} take?',
    label: wording('average duration', 'karaniwang tagal'),
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'duration_days' }),
    answer: wording(
      '{subject} take {value} on average, from start to completion.',
      'Karaniwang tumatagal ng {value} ang {subject}, mula simula hanggang matapos.',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    ...days,
    id: 'mana.assessments.how-long-by-dimension',
    priority: -1,
    examples: [
      'How long do assessments take per {dimension}?',
      'how long do assessments take in each {dimension}',
      'Gaano katagal ang assessment kada {dimension}?',
    ],
    counterExamples: ['How long do assessments take?', 'assessments by region'],
    question: 'How long do {subject} take per {dimension}?',
    label: wording('average duration', 'karaniwang tagal'),
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'duration_days' }),
    visualization: 'BAR',
  },
  longest(rows, 'duration_days'),
  {
    ...analysis,
    id: 'mana.assessments.longest-in-full',
    priority: -3,
    examples: [
      'Which assessment took the longest from start to completion?',
      'longest assessment from start to finish',
      'Which assessments were the shortest from start to end in {location}?',
    ],
    counterExamples: ['How long do assessments take?', 'latest assessment'],
    question: 'Which {subject} took the longest from start to completion?',
    plan: (reading) => rankRowsPlan(reading, 'duration_days'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    ...days,
    id: 'mana.assessments.time-to-validate',
    examples: [
      'How long does it take to validate assessments?',
      'How long from completion to validation of assessments?',
      'Gaano katagal bago ma validate ang mga assessment?',
    ],
    counterExamples: ['How many assessments are validated?', 'How long do assessments take?'],
    question: 'How long does it take to validate {subject}?',
    label: wording('average time to validation', 'karaniwang tagal bago ma-validate'),
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'validation_days' }),
    answer: wording(
      'From completion to validation, {subject} take {value} on average.',
      'Mula matapos hanggang ma-validate, karaniwang {value} ang {subject}.',
    ),
    visualization: 'NUMBER',
  },
];

const others: readonly ChatTemplate[] = [
  {
    ...analysis,
    id: 'mana.assessments.rank-backlog',
    priority: 2,
    examples: [
      'Which {dimension} has the biggest backlog of assessments?',
      '{dimension} with the largest backlog of assessments',
      'Which {dimension} has the smallest assessment backlog?',
      'Aling {dimension} ang may pinakamalaking backlog ng assessments?',
    ],
    counterExamples: ['Which region has the most assessments?', 'assessments by region'],
    question: 'Which {dimension} has the {superlative} backlog of {subject}?',
    plan: (reading) => {
      const plan = rankPlan(reading, COUNT);
      return { ...plan, where: [...plan.where, BACKLOG] };
    },
    answer: wording(
      'Neither completed nor cancelled, of {subject}:\n{lines}',
      'Hindi pa natatapos, sa {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.assessments.next',
    examples: [
      'When is the next assessment?',
      'When will the next assessment in {location} be held?',
      'Kailan ang susunod na assessment?',
      'Ano ang susunod na assessment?',
    ],
    counterExamples: ['How many upcoming assessments are there?', 'latest assessment'],
    question: 'When is the next assessment?',
    plan: (reading) => ({
      ...recordPlan(reading, [{ field: 'planned_start', direction: 'asc' }]),
      where: [...whereOf(reading), UPCOMING],
    }),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'mana.assessments.latest-record',
    examples: [
      'Tell me about the latest assessment',
      'details of the most recent assessment in {location}',
      'Impormasyon tungkol sa pinakabagong assessment',
    ],
    counterExamples: ['latest assessments', 'Tell me about Maranao communities'],
    question: 'Tell me about the {superlative} {subject}',
    plan: (reading) =>
      recordPlan(reading, [{ field: 'planned_start', direction: reading.ranking?.direction ?? 'desc' }]),
    visualization: 'CARD',
  },
  {
    ...analysis,
    id: 'mana.assessments.top-leaders',
    priority: 4,
    examples: [
      'Who led the most assessments?',
      'Which staff led the most assessments?',
      'Who leads the most assessments in {location}?',
      'Sino ang namumuno sa pinakamaraming assessment?',
    ],
    counterExamples: ['Who leads the assessments?', 'Which region has the most assessments?'],
    question: 'Who led the most {subject}?',
    plan: (reading) => rankPlan(byDimension(reading, 'lead_staff'), COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'mana.assessments.leader-with-most',
    priority: 3,
    examples: [
      'Who is the lead staff with the most assessments?',
      'Who has the most assessments?',
      'Who among the staff has the most assessments?',
      'Sino ang may pinakamaraming assessment?',
      'Sino ang lead staff na may pinakamaraming assessment?',
    ],
    counterExamples: ['Who leads the assessments?', 'Which region has the most assessments?'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(byDimension(reading, 'lead_staff'), COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'mana.assessments.top-organizations',
    priority: 4,
    examples: [
      'Which organization led the most assessments?',
      'Which agency leads the most assessments in {location}?',
      'Which organization has led the fewest assessments?',
    ],
    counterExamples: ['Who led the most assessments?', 'Which region has the most assessments?'],
    question: 'Which organization led the most {subject}?',
    plan: (reading) => rankPlan(byDimension(reading, 'lead_organization'), COUNT, 'lead_organization'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.assessments.organizations-that-lead',
    priority: 4,
    examples: [
      'Which organizations lead assessments in {location}?',
      'What agencies lead assessments?',
      'agencies that lead assessments in {location}',
      'Which organizations led assessments in {location}?',
    ],
    counterExamples: ['Which organization led the most assessments?', 'Who leads the assessments?'],
    question: 'Which organizations lead {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'lead_organization'), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.assessments.who-leads',
    examples: [
      'Who leads the assessments in {location}?',
      'Sino ang namumuno sa mga assessment?',
      'Who led the assessments?',
      'Who is in charge of assessments?',
      'Which staff lead assessments in {location}?',
    ],
    counterExamples: ['How many assessments are there?', 'assessments by status'],
    question: 'Who leads the {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'lead_staff'), COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'mana.assessments.methods-used',
    examples: [
      'Which methods are used in assessments in {location}?',
      'methodologies used in assessments',
      'Anong metodolohiya ang ginamit sa mga assessment?',
    ],
    counterExamples: ['assessments by status', 'How many assessments used surveys?'],
    question: 'Which methods did the {subject} use?',
    plan: (reading) => groupPlan(byDimension(reading, 'methodology'), COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'mana.assessments.most-used-method',
    examples: [
      'Which methodology is used the most in assessments?',
      'most used method of assessments in {location}',
      'least used methodology in assessments',
      'Which method do most assessments use?',
    ],
    counterExamples: ['Which region has the most assessments?', 'What methodology did the assessments use?'],
    question: 'Which method do most {subject} use?',
    plan: (reading) => rankPlan(byDimension(reading, 'methodology'), COUNT),
    visualization: 'BAR',
  },
  ...ENDS.flatMap(([id, field, verb]): readonly ChatTemplate[] =>
    [false, true].map((cumulative) => ({
      ...analysis,
      id: `mana.assessments.${id}-${cumulative ? 'cumulative' : 'trend'}`,
      priority: 1,
      examples: (cumulative
        ? [
            'cumulative assessments which were',
            'running total of assessments which were',
            'cumulative number of assessments which were',
          ]
        : [
            'assessments which were',
            'trend of assessments which were',
            'How many assessments were',
            'number of assessments that were',
          ]
      ).map((opening) => `${opening} ${verb} per {bucket}`),
      counterExamples: ['assessments per year', `How many assessments were ${verb} in 2025?`],
      question: `${cumulative ? 'Cumulative number of' : 'How many'} {subject} ${verb} each year`,
      plan: (reading: Reading) => {
        const plan = trendPlan(reading, { metric: COUNT, field, ...(cumulative && { cumulative }) });
        return { ...plan, where: [...plan.where, not({ kind: 'isNull', field })] };
      },
      visualization: 'LINE' as const,
    })),
  ),
  {
    ...analysis,
    id: 'mana.assessments.started-trend',
    examples: [
      'assessments started per {bucket}',
      'How many assessments began each {bucket}?',
      'assessments that started by {bucket}',
      'Ilang assessment ang nagsimula kada {bucket}?',
    ],
    counterExamples: ['assessments per year', 'How many assessments started in 2025?'],
    question: 'How many {subject} started each year?',
    plan: (reading) => {
      const plan = trendPlan(reading, { metric: COUNT, field: 'started_on' });
      return { ...plan, where: [...plan.where, not({ kind: 'isNull', field: 'started_on' })] };
    },
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'mana.assessments.measure-of-each',
    priority: 1,
    examples: [
      '{measure} by assessment',
      'number of {measure} by assessment',
      'How many {measure} by assessment in {location}?',
    ],
    counterExamples: ['assessments by region', 'How many workshops do assessments have?'],
    question: '{measure} by assessment',
    plan: (reading) => {
      const plan = listWithMeasurePlan(reading);
      return reading.measure
        ? { ...plan, orderBy: [{ field: reading.measure.id, direction: 'desc' }] }
        : plan;
    },
    visualization: 'TABLE',
  },
]; // prettier-ignore

export const assessmentTemplates: readonly ChatTemplate[] = [
  ...counting,
  ...periodQuestions(rows),
  ...measuringQuestions(rows),
  ...rates,
  ...durations,
  ...others,
];
