import {
  aggregatePlan,
  comparePlan,
  countPlan,
  groupPlan,
  measurePlan,
  metricOf,
  rankPlan,
  rankRowsPlan,
  totalOf,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import { whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { OverviewPlan, RatioPlan } from '../../engine/query/plan.ts';
import { isTrue, wording } from '../enumeration.ts';
import { sumOf } from '../figures.ts';
import { listWithMeasure, longest } from '../row-questions.ts';
import { moneyShareTemplates } from './money-share-templates.ts';

/** Figures that are a project's, whether or not projects are spoken of. */
const FIGURES = [
  'budget',
  'spending',
  'remaining budget',
  'budget utilization',
  'cost per beneficiary',
  'reach rate',
  'beneficiaries',
  'target beneficiaries',
];

/** One example for each of those figures. */
const ofEach = (frame: string): readonly string[] => FIGURES.map((figure) => frame.replace('{}', figure));

const base = { version: '1', category: 'projects', intent: 'DATA_QUERY', dataset: 'projects' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** What is completed took the days that it took; of anything else they are planned, unless the actual ones are asked for. */
const durationOf = ({ constraints, parts }: Reading): string =>
  parts.some(({ sense }) => sense.kind === 'measure' && sense.measure === ACTUAL) ||
  constraints.some(
    ({ filter, entities, where }) =>
      where.kind !== 'not' && filter === 'status' && entities.every(({ value }) => value === 'completed'),
  )
    ? ACTUAL
    : 'duration_days';
const ACTUAL = 'actual_duration_days';

/** "How long were projects delayed" asks for the delay, where "how long do delayed projects take" does not. */
const asksForDelay = ({ parts }: Reading): boolean => {
  const noun = parts.find(({ sense }) => sense.kind === 'subject')?.start ?? Number.POSITIVE_INFINITY;
  return parts.some(
    ({ sense, start }) => start > noun && sense.kind === 'constraint' && sense.constraint.filter === 'timing',
  );
};
const untimed = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.filter(({ filter }) => filter !== 'timing'),
});

/** Money, people and progress of projects. */
export const moneyTemplates: readonly ChatTemplate[] = [
  ...moneyShareTemplates,
  {
    ...longest(
      {
        dataset: 'projects',
        category: 'projects',
        prefix: 'projects',
        one: 'project',
        many: 'projects',
        fil: 'proyekto',
      },
      'duration_days',
    ),
    plan: (reading) => rankRowsPlan(reading, durationOf(reading)),
  },
  listWithMeasure({
    dataset: 'projects',
    category: 'projects',
    prefix: 'projects',
    many: 'projects',
    fil: 'proyekto',
  }),
  {
    ...base,
    id: 'projects.cost',
    examples: [
      'How much are the projects in {location}?',
      'How much do {sector} projects come to?',
      'Magkano ang mga proyekto ng {organization}?',
    ],
    counterExamples: ['How many projects are there?', 'How much was spent on projects?'],
    question: 'How much are the {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'budget_allocated' }),
    label: wording('budget allocated', 'inilaang badyet'),
    unit: 'pesos',
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.measure-total',
    examples: [
      'What is the total {measure} of projects in {location}?',
      'How much {measure} do projects of {organization} have?',
      '{measure} of {sector} projects',
      ...ofEach('What is the total {} in {location}?'),
      ...ofEach('How much is the {} in {location}?'),
      ...ofEach('What is the {}?'),
      'Magkano ang {measure} ng mga proyekto sa {location}?',
      'Magkano ang kabuuang {measure} ng mga proyekto?',
      'Ilan ang {measure} ng mga proyekto?',
      'How many beneficiaries did projects reach?',
      'How many people did projects in {location} reach?',
    ],
    counterExamples: ['average budget of projects', 'Which project has the largest budget?'],
    question: 'What is the total {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.people-targeted',
    examples: [
      'How many people do projects aim to benefit?',
      'How many people are projects in {location} expected to serve?',
      'How many people will benefit from projects?',
      'Ilang tao ang target na makinabang sa mga proyekto?',
      'Ilang tao ang makikinabang sa mga proyekto?',
    ],
    counterExamples: ['How many people did projects reach?', 'How many projects are there?'],
    question: 'How many people do {subject} aim to benefit?',
    plan: (reading) => aggregatePlan(reading, sumOf('target_beneficiaries')),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.measure-average',
    examples: [
      'What is the average {measure} of projects in {location}?',
      'average {measure} per project',
      'On average, how much {measure} does a project have?',
      ...ofEach('average {} in {location}'),
      'Ano ang karaniwang {measure} ng mga proyekto?',
      'average number of communities per project',
      'On average how many communities does each project serve?',
      'How many needs does a project address on average?',
      'average number of communities that a project serves',
    ],
    counterExamples: ['total budget of projects', 'average budget of projects by sector'],
    question: 'What is the average {measure} of {subject}?',
    plan: (reading) => measurePlan(reading, 'avg'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.duration',
    examples: [
      'How long do projects take?',
      'How long do projects in {location} last on average?',
      'How long is a project?',
      'Gaano katagal ang mga proyekto?',
      'On average how many days do projects run from start to end?',
      'How long do projects actually take?',
      'How long do projects actually take on average?',
      'From start to completion, how many days does a project take on average?',
      'How many days from start to completion do projects take?',
      'How long is the actual duration of projects?',
      'Gaano katagal bago matapos ang mga proyekto?',
      'Gaano katagal sa karaniwan bago matapos ang mga proyekto?',
    ],
    counterExamples: ['How many projects are there?', 'average budget of projects'],
    question: 'How long do {subject} last?',
    plan: (reading) =>
      asksForDelay(reading)
        ? aggregatePlan(untimed(reading), { kind: 'aggregate', fn: 'avg', measure: 'delay_days' })
        : aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: durationOf(reading) }),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.measure-by-dimension',
    examples: [
      ...ofEach('{} by {dimension}'),
      ...ofEach('How much {} is there per {dimension}?'),
      ...ofEach('total {} per {dimension}'),
      'Total {measure} of projects by {dimension}',
      'breakdown of project {measure} by {dimension}',
      'Magkano ang {measure} ng mga proyekto kada {dimension}?',
      'trend of budget by fiscal year',
      'spending trend of projects by fiscal year',
    ],
    counterExamples: ['Projects by region', 'average budget of projects by region'],
    question: 'What is the total {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.measure-by-two-dimensions',
    examples: [
      ...ofEach('{} by sector and funding source'),
      ...ofEach('total {} per region and status'),
      '{measure} of projects by sector and funding source',
      'total {measure} of projects per region and status',
    ],
    counterExamples: ['Budget by sector', 'Projects by sector and status'],
    question: 'What is the total {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...analysis,
    id: 'projects.measure-share-by-dimension',
    examples: [
      'Share of budget by {dimension}',
      'share of spending by {dimension}',
      'percentage of budget per {dimension}',
      'share of total {measure} of projects by {dimension}',
      'What percentage of the budget is in each {dimension}?',
      'Bahagdan ng badyet kada {dimension}',
    ],
    counterExamples: ['Budget by sector', 'percentage of projects by status'],
    question: 'What is the share of {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'projects.average-by-dimension',
    examples: [
      'Average {measure} of projects by {dimension}',
      'average project {measure} per {dimension}',
      'What is the mean {measure} of projects in each {dimension}?',
    ],
    counterExamples: ['Total budget of projects by sector', 'average budget of projects'],
    question: 'What is the average {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, metricOf(reading.measure, 'avg')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.rank-dimension-by-measure',
    examples: [
      ...ofEach('Which {dimension} has the highest {}?'),
      ...ofEach('Which {dimension} has the highest total {}?'),
      'Top {dimension} by {measure} of projects',
      '{dimension} with the lowest total {measure} of projects',
      'Aling {dimension} ang may pinakamalaking {measure} ng mga proyekto?',
    ],
    counterExamples: ['Which project has the largest budget?', 'Which region has the most projects?'],
    question: 'Which {dimension} has the {superlative} {measure} of {subject}?',
    plan: (reading) => rankPlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.rank-dimension-by-average',
    examples: [
      'Which {dimension} has the highest average {measure} of projects?',
      ...ofEach('Which {dimension} has the highest average {}?'),
      'Top {dimension} by average project {measure}',
      '{dimension} with the lowest average {measure} per project',
    ],
    counterExamples: ['Which region has the highest budget?', 'average budget of projects by region'],
    question: 'Which {dimension} has the {superlative} average {measure} of {subject}?',
    plan: (reading) => rankPlan(reading, metricOf(reading.measure, 'avg')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.rank-by-measure',
    examples: [
      'Which projects have the largest {measure}?',
      'Top projects by {measure}',
      'project with the lowest {measure} in {location}',
      'Aling proyekto ang may pinakamalaking {measure}?',
    ],
    counterExamples: ['Which region has the most projects?', 'total budget of projects'],
    question: 'Which {subject} have the {superlative} {measure}?',
    plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.compare-measure',
    examples: [
      ...ofEach('Compare the {} of Region IX and Region X'),
      ...ofEach('Compare the total {} in Region IX and Region X'),
      'Compare {measure} of projects in Region IX and Region X',
      'Compare the {measure} of health and education projects',
      ...ofEach('Compare the {} of MSSD and MAFAR'),
      ...ofEach('Compare the {} of the health and education sectors'),
      ...ofEach('Compare the {} in FY 2025 and FY 2026'),
      'compare {measure} of ongoing and completed projects',
      'Compare the {measure} of MSSD and MAFAR projects',
      'Compare the {measure} of projects in 2024 and 2025',
      'compare the {measure} of GAA and donor projects',
      ...ofEach('Compare GAA and donor {}'),
    ],
    counterExamples: ['Compare projects in Region IX and Region X', 'budget of projects in Region IX'],
    question: 'Compare the {measure} of {subject}',
    plan: (reading) => comparePlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.compare-average',
    examples: [
      'Compare the average {measure} of projects in Region IX and Region X',
      'average {measure} of projects in Region IX versus Region X',
      'Compare the average {measure} of programs and activities',
      'Compare the average {measure} of health and education projects',
      'Compare the average {measure} of projects in 2024 and 2025',
      'Compare the average {measure} of MSSD and MAFAR projects',
      'compare average {measure} of GAA and donor projects',
      'compare average {measure} of ongoing and completed projects',
    ],
    counterExamples: ['Compare the budget of Region IX and Region X', 'average budget of projects by region'],
    question: 'Compare the average {measure} of {subject}',
    plan: (reading) => comparePlan(reading, metricOf(reading.measure, 'avg')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.allocated-and-spent',
    examples: [
      'What is the {figures_beside} of projects?',
      '{figures_beside} of projects in {location}',
      'Compare {figures_beside} of {sector} projects',
      'Magkano ang {figures_beside} ng mga proyekto?',
      'total {figures_beside} of projects in {location}',
    ],
    counterExamples: ['What is the total budget of projects?', 'How much was spent on projects?'],
    question: 'What was allocated and what was spent of {subject}?',
    plan: (reading): OverviewPlan => {
      const rest = {
        ...reading,
        constraints: reading.constraints.filter(({ filter }) => filter !== 'beside'),
      };
      const figures = ['budget_allocated', 'budget_spent', 'remaining'].flatMap((id) =>
        reading.dataset.measures
          .filter((one) => one.id === id)
          .map(({ label, unit }) => ({
            dataset: reading.dataset.id,
            name: id,
            label,
            unit,
            where: whereOf(rest),
            metric: sumOf(id),
          })),
      );
      return { kind: 'overview', dataset: reading.dataset.id, where: [], figures };
    },
    answer: wording('For {subject}:\n{lines}', 'Para sa {subject}:\n{lines}'),
    priority: 10,
    visualization: 'TABLE',
  },
  {
    ...analysis,
    id: 'projects.lowest-figure',
    examples: [
      'What is the minimum {measure} of projects?',
      'minimum project {measure} in {location}',
      'min {measure} among projects',
    ],
    counterExamples: ['Which project has the lowest budget?', 'maximum budget of projects'],
    question: 'What is the minimum {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'min', measure: reading.measure!.id }),
    priority: 1,
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.highest-figure',
    examples: [
      'What is the maximum {measure} of projects?',
      'maximum project {measure} in {location}',
      'max {measure} among projects',
    ],
    counterExamples: ['Which project has the highest budget?', 'minimum budget of projects'],
    question: 'What is the maximum {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'max', measure: reading.measure!.id }),
    priority: 1,
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.overrun-total',
    examples: [
      'How much is the total overrun of projects?',
      'What is the excess spending of projects?',
      'total cost overrun amount in {location}',
      'By how much were projects over budget?',
      'By how much did projects exceed their budget?',
      'By how much did projects overspend?',
    ],
    counterExamples: ['How many projects are over budget?', 'total budget of projects'],
    question: 'How much is the total overrun of {subject}?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'spending');
      const metric = { kind: 'aggregate', fn: 'sum', measure: 'over_by' } as const;
      const plan = aggregatePlan({ ...reading, constraints: rest }, metric);
      return { ...plan, where: [...plan.where, isTrue('is_over_budget')] };
    },
    label: wording('spending beyond the budget', 'labis na gastos'),
    unit: 'pesos',
    priority: 2,
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.over-budget-rate',
    examples: [
      'What is the rate of projects over budget?',
      'overrun rate of projects in {location}',
      'rate of over budget projects',
    ],
    counterExamples: ['How many projects are over budget?', 'Which projects are over budget?'],
    question: 'What is the overrun rate of {subject}?',
    plan: (reading): RatioPlan => {
      const rest = reading.constraints.filter((one) => one.filter !== 'spending');
      const { kind: _kind, ...plan } = countPlan({ ...reading, constraints: rest });
      return { kind: 'ratio', ...plan, of: [isTrue('is_over_budget')] };
    },
    answer: wording(
      '{value} of them ({numerator} of {denominator}) are over budget.',
      '{value} ({numerator} sa {denominator}) ang lampas sa badyet.',
    ),
    label: wording('share over budget', 'bahagi na lampas sa badyet'),
    unit: 'percent',
    visualization: 'NUMBER',
  },
]; // prettier-ignore
