import {
  aggregatePlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  measurePlan,
  metricOf,
  rankPlan,
  rankRowsPlan,
  sharePlan,
  totalOf,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { AggregatePlan, ListPlan } from '../../engine/query/plan.ts';
import { isTrue, wording } from '../enumeration.ts';

const base = {
  version: '1',
  category: 'projects',
  intent: 'DATA_QUERY',
  dataset: 'budget_ceilings',
} as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const AMOUNT = { kind: 'aggregate', fn: 'sum', measure: 'ceiling_amount' } as const;
const LISTS: ReadonlySet<string> = new Set(['list', 'record', 'exists']);

/** "What is the GAA ceiling for education in FY 2026?" asks how high it is; "list the ceilings" and "which ceiling" for rows. */
const amountOrList = (reading: Reading): AggregatePlan | ListPlan => {
  const { parts, singular, constraints } = reading;
  const asksFor = parts.some(({ sense }) => sense.kind === 'concept' && LISTS.has(sense.concept));
  const [first, second] = parts;
  const which = first?.sense.kind === 'filler' && first.end === 1 && second?.sense.kind !== 'filler';
  const has = (filter: string) => constraints.some((one) => one.filter === filter);
  // "And for health?" names no noun: where one ceiling is left, it asks how high that is.
  const goesOn =
    !parts.some(({ sense }) => sense.kind === 'subject') && !reading.said.includes('concept:list');
  const single = goesOn && ['sector', 'funding_source', 'period'].every(has);
  const one = (singular || single) && constraints.length > 0 && !asksFor && !which && !has('breach');
  return one ? aggregatePlan(reading, AMOUNT) : listPlan(reading);
};

/** Ceilings, what has been allocated under them and what room is left. */
export const ceilingTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'projects.ceilings-count',
    examples: [
      'How many budget ceilings are there?',
      'number of budget ceilings for {sector}',
      'total budget ceilings that were exceeded',
      'Ilan ang budget ceiling?',
    ],
    counterExamples: ['What is the total ceiling amount?', 'How many projects are over budget?'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    priority: 4,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.ceilings-list',
    examples: [
      'List the budget ceilings',
      'Which budget ceilings are for {sector}?',
      'Show budget ceilings from {funding_source}',
      'Ipakita ang mga budget ceiling',
    ],
    counterExamples: ['How many budget ceilings are there?', 'List the projects'],
    question: 'List the {subject}',
    plan: amountOrList,
    priority: 4,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.ceilings-exceeded',
    examples: [
      'Which budget ceilings were exceeded?',
      'List the breached budget ceilings',
      'Show budget ceilings that have been exceeded for {sector}',
      'Aling budget ceiling ang nalampasan?',
    ],
    counterExamples: ['How many budget ceilings were exceeded?', 'Which projects are over budget?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'over_by', direction: 'desc' }]),
    priority: 5,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.ceilings-exist',
    examples: [
      'Are there exceeded budget ceilings?',
      'Do we have a budget ceiling for {sector}?',
      'Is there a budget ceiling from {funding_source}?',
      'Mayroon bang budget ceiling para sa {sector}?',
    ],
    counterExamples: ['Are there projects in Region IX?', 'How many budget ceilings are there?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    priority: 4,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.ceilings-amount',
    examples: [
      'How much is the budget ceiling for {sector}?',
      'How high is the budget ceiling {period}?',
      'What is the total amount of the budget ceilings?',
      'Magkano ang budget ceiling para sa {sector}?',
      'Sum of the budget ceilings',
      'What is the sum of all budget ceilings {period}?',
      'Ceiling amount {period}',
      'Ceiling amount of {sector}',
      'Kabuuan ng budget ceiling',
      'Total budget ceiling for {sector}',
      'Magkano ang kabuuang budget ceiling {period}?',
    ],
    counterExamples: ['How many budget ceilings are there?', 'How much is allocated to health projects?'],
    question: 'How much is the ceiling amount of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'ceiling_amount' }),
    label: wording('ceiling', 'kisame'),
    unit: 'pesos',
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.ceilings-measure-total',
    examples: [
      'How much {measure} do budget ceilings have?',
      'How much {measure} is there under the budget ceilings for {sector}?',
      '{measure} of budget ceilings',
      'What is the total room left under the budget ceilings?',
      'What is the total allocated under the budget ceilings?',
      'How much can still be allocated to {sector}?',
      'How much headroom is there for {sector}?',
      'ceiling utilization of {sector}',
      'Magkano ang {measure} ng budget ceiling?',
    ],
    counterExamples: ['How many budget ceilings are there?', 'remaining budget of projects'],
    question: 'What is the total {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.ceilings-overshoot',
    examples: [
      'How much is the total excess of the budget ceilings?',
      'By how much were the budget ceilings exceeded?',
      'total amount over the ceiling of budget ceilings',
      'How much was allocated beyond the ceiling?',
      'total overshoot of the budget ceilings for {sector}',
      'total amount over the ceiling',
    ],
    counterExamples: ['How many budget ceilings were exceeded?', 'total amount of the budget ceilings'],
    question: 'How much was allocated beyond the {subject}?',
    // What is over one of them is not made good by the room under another.
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'breach');
      const plan = aggregatePlan(
        { ...reading, constraints: rest },
        { kind: 'aggregate', fn: 'sum', measure: 'over_by' },
      );
      return { ...plan, where: [...plan.where, isTrue('is_over_ceiling')] };
    },
    label: wording('allocation beyond the ceiling', 'labis sa kisame'),
    unit: 'pesos',
    priority: 2,
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.ceilings-measure-average',
    examples: [
      'What is the average {measure} of budget ceilings?',
      'average {measure} per budget ceiling',
      'mean {measure} of budget ceilings for {sector}',
    ],
    counterExamples: ['total amount of budget ceilings', 'average budget of projects'],
    question: 'What is the average {measure} of {subject}?',
    plan: (reading) => measurePlan(reading, 'avg'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.ceilings-by-dimension',
    examples: [
      'How much is the budget ceiling per {dimension}?',
      'Budget ceiling amount by {dimension}',
      'Breakdown of budget ceilings by {dimension}',
      'Budget ceilings by {dimension}',
      'Total budget ceilings per {dimension}',
      'Ceiling amount by {dimension}',
      'Magkano ang budget ceiling kada {dimension}?',
    ],
    counterExamples: ['Projects by sector', 'Budget by sector'],
    question: 'What are the {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'ceiling_amount' }),
    label: wording('ceiling', 'kisame'),
    unit: 'pesos',
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-count-by-dimension',
    examples: [
      'How many budget ceilings are there per {dimension}?',
      'Number of budget ceilings by {dimension}',
      'count of exceeded budget ceilings by {dimension}',
      'Which {dimension} exceeded their budget ceilings?',
      'Which {dimension} went over their budget ceilings {period}?',
    ],
    counterExamples: ['Budget ceilings by sector', 'Projects by sector'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-measure-by-dimension',
    examples: [
      'Room left under the budget ceilings by {dimension}',
      'Total allocated under the budget ceilings per {dimension}',
      'Ceiling utilization of budget ceilings by {dimension}',
      'How much {measure} do the budget ceilings have in each {dimension}?',
    ],
    counterExamples: ['Budget ceilings by sector', 'remaining budget of projects by sector'],
    question: 'What is the total {measure} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-rank-count',
    examples: [
      'Which {dimension} has the most exceeded budget ceilings?',
      '{dimension} with the fewest exceeded budget ceilings',
      'Which {dimension} has the most budget ceilings?',
      'Aling {dimension} ang may pinakamaraming budget ceiling?',
    ],
    counterExamples: ['Which sector has the highest budget ceiling?', 'Budget ceilings by sector'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-highest',
    examples: [
      'What is the highest budget ceiling?',
      'largest budget ceilings {period}',
      'lowest budget ceiling for {sector}',
      'Pinakamataas na kisame ng badyet {period}',
    ],
    counterExamples: ['Which sector has the highest budget ceiling?', 'List the budget ceilings'],
    question: 'Which are the {superlative} {subject}?',
    plan: (reading) => rankRowsPlan(reading, 'ceiling_amount'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-rank-dimension',
    examples: [
      'Which {dimension} has the highest budget ceiling?',
      'Top {dimension} by budget ceiling',
      'Which {dimension} has the largest total budget ceiling?',
      '{dimension} with the lowest budget ceiling',
      'Aling {dimension} ang may pinakamataas na budget ceiling?',
    ],
    counterExamples: ['Which sector has the highest budget?', 'Budget ceilings by sector'],
    question: 'Which {dimension} has the {superlative} ceiling amount of {subject}?',
    plan: (reading) => rankPlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'ceiling_amount' }),
    label: wording('ceiling', 'kisame'),
    unit: 'pesos',
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-rank-dimension-by-measure',
    examples: [
      'Which {dimension} has the most {measure} under its budget ceiling?',
      'Top {dimension} by {measure} of budget ceilings',
      '{dimension} with the least {measure} under the budget ceilings',
    ],
    counterExamples: [
      'Which sector has the highest budget?',
      'remaining amount of budget ceilings by sector',
    ],
    question: 'Which {dimension} has the {superlative} {measure} of {subject}?',
    plan: (reading) => rankPlan(reading, metricOf(reading.measure, 'sum')),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-rank',
    examples: [
      'Which budget ceilings have the most {measure}?',
      'Top budget ceilings by {measure}',
      'budget ceilings with the least {measure}',
    ],
    counterExamples: ['Which sector has the highest budget ceiling?', 'List the budget ceilings'],
    question: 'Which {subject} have the {superlative} {measure}?',
    plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-compare',
    examples: [
      'Compare the budget ceilings of health and education',
      'Compare the budget ceilings of GAA and donor funds',
      'Compare budget ceilings for 2025 and 2026',
      'Compare FY 2025 and FY 2026 budget ceilings',
    ],
    counterExamples: ['Compare the budget of health and education projects', 'Budget ceilings by sector'],
    question: 'Compare the {subject}',
    plan: (reading) => comparePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'ceiling_amount' }),
    label: wording('ceiling', 'kisame'),
    unit: 'pesos',
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.ceilings-share',
    examples: [
      'What percentage of budget ceilings were exceeded?',
      'share of budget ceilings that are breached',
      'proportion of exceeded budget ceilings for {sector}',
    ],
    counterExamples: ['How many budget ceilings were exceeded?', 'percentage of projects over budget'],
    question: 'What percentage of budget ceilings are {subject}?',
    plan: (reading) => sharePlan(reading, (filter) => filter === 'breach'),
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
]; // prettier-ignore
