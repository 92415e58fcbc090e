import {
  aggregatePlan,
  byDayPlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  rankPlan,
  rankRowsPlan,
  recordPlan,
} from '../../engine/chat/plans.ts';
import { byDimension, type Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { RatioPlan } from '../../engine/query/plan.ts';
import { isOneOf, isTrue, not, wording } from '../enumeration.ts';
import { rankedPlan } from '../ranked-by.ts';
import { shareOf } from '../share-of.ts';

const base = { version: '1', category: 'projects', intent: 'DATA_QUERY', dataset: 'projects' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** What is completed is overdue no more: it was late, or not. */
const untimed = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.filter(({ filter }) => filter !== 'timing'),
});
const late = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.map((one) =>
    one.filter === 'timing' ? { ...one, where: isTrue('is_late') } : one,
  ),
});

/** Projects by number: how many, which, of what kind, in what state. */
export const projectTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'projects.count',
    examples: [
      'How many projects are there in {location}?',
      'number of {project_status} projects',
      'total projects of {organization}',
      'Ilan ang proyekto sa {location}?',
    ],
    counterExamples: ['What is the total budget of projects?', 'Projects by status'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    priority: 4,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.list',
    examples: [
      'List the projects in {location}',
      'Which projects are {project_status}?',
      '{sector} projects of {organization}',
      'Ipakita ang mga proyekto sa {location}',
    ],
    counterExamples: ['How many projects are there?', 'Projects by status'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    priority: 4,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.exist',
    examples: [
      'Are there {project_status} projects in {location}?',
      'Do we have projects in {location}?',
      'Is there a {sector} project in {location}?',
      'Mayroon bang proyekto sa {location}?',
    ],
    counterExamples: ['Are there communities in Region IX?', 'How many projects are there?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    priority: 4,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.by-dimension',
    examples: [
      'Projects by {dimension}',
      'How many projects per {dimension}?',
      'Breakdown of projects by {dimension}',
      'Ilan ang proyekto kada {dimension}?',
      '{dimension} and the number of projects',
      'List the {dimension} and the number of projects',
    ],
    counterExamples: ['Budget by sector', 'Which region has the most projects?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'projects.rank-dimension',
    examples: [
      'Which {dimension} has the most projects?',
      'Top {dimension} by number of projects',
      '{dimension} with the fewest projects',
      'Aling {dimension} ang may pinakamaraming proyekto?',
    ],
    counterExamples: ['Which project has the largest budget?', 'Projects by region'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.compare',
    examples: [
      'Compare projects in Region IX and Region X',
      'Compare the number of ongoing and completed projects',
      'comparison of health and education projects',
      'Compare projects of MSSD and MAFAR',
      'Compare projects in 2024 and 2025',
      'compare programs and activities',
      'Compare GAA and donor projects',
      'Ikumpara ang mga proyekto sa Region IX at Region X',
    ],
    counterExamples: ['Compare the budget of Region IX and Region X', 'projects in Region IX'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.share',
    examples: [
      'What percentage of projects are {project_status}?',
      'share of projects that are {timing}',
      'proportion of projects in the {sector} sector',
      'What percent of projects are {spending}?',
      'Ilang porsyento ng mga proyekto ang {project_status}?',
    ],
    counterExamples: ['How many projects are completed?', 'percentage of communities without water'],
    question: 'What percentage of projects are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'projects.late-share',
    examples: [
      'What percentage of completed projects were late?',
      'share of completed projects that were delayed in {location}',
      'Ilang porsyento ng mga natapos na proyekto ang naantala?',
    ],
    counterExamples: ['What percentage of projects are overdue?', 'How many completed projects were late?'],
    question: 'What percentage of completed projects were late?',
    plan: (reading): RatioPlan => {
      const { kind: _kind, ...rows } = countPlan(untimed(reading));
      return { kind: 'ratio', ...rows, of: [isTrue('is_late')] };
    },
    answer: wording(
      '{value} ({numerator} of {denominator}) are {subject}, completed after their end date.',
      '{value} ({numerator} sa {denominator}) ang {subject}: natapos nang lampas sa takdang petsa.',
    ),
    label: wording('share completed late', 'bahaging natapos nang huli'),
    unit: 'percent',
    priority: 4,
    visualization: 'PIE',
  },
  {
    ...base,
    id: 'projects.late-count',
    examples: [
      'How many completed projects were late?',
      'number of completed projects that were delayed in {location}',
      'Ilan sa mga natapos na proyekto ang naantala?',
    ],
    counterExamples: ['How many projects are overdue?', 'What percentage of completed projects were late?'],
    question: 'How many completed projects were late?',
    plan: (reading) => countPlan(late(reading)),
    answer: wording(
      '{value} {subject}, completed after their end date.',
      '{value} {subject}, natapos nang lampas sa takdang petsa.',
    ),
    priority: 6,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.late-list',
    examples: [
      'Which completed projects were late?',
      'List the completed projects that were delayed in {location}',
      'Aling mga natapos na proyekto ang naantala?',
    ],
    counterExamples: ['Which projects are overdue?', 'How many completed projects were late?'],
    question: 'Which completed projects were late?',
    plan: (reading) => listPlan(late(reading), [{ field: 'delay_days', direction: 'desc' }]),
    priority: 6,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.over-budget-list',
    examples: [
      'Which projects are over budget?',
      'List the projects over budget in {location}',
      'Show projects that exceeded their budget',
      'Aling mga proyekto ang lampas sa badyet?',
    ],
    counterExamples: ['How many projects are over budget?', 'Which projects have the largest budget?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'over_by', direction: 'desc' }]),
    priority: 5,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.overdue-list',
    examples: [
      'Which projects are overdue?',
      'List the overdue projects in {location}',
      'Show projects past their end date',
      'Aling mga proyekto ang lampas na sa deadline?',
    ],
    counterExamples: ['How many projects are overdue?', 'Which projects are ending soon?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'ends_on', direction: 'asc' }]),
    priority: 5,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.longest-overdue',
    examples: [
      'Which project is overdue the longest?',
      'the longest overdue projects in {location}',
      'most overdue projects',
      'Aling proyekto ang pinakamatagal nang overdue?',
    ],
    counterExamples: ['Which projects are overdue?', 'longest projects'],
    question: 'List the {subject}',
    plan: (reading) => {
      const { singular, ranking } = reading;
      const order = [{ field: 'ends_on', direction: 'asc' }] as const;
      return singular && !ranking?.limit
        ? recordPlan(reading, order)
        : listPlan(reading, order, ranking?.limit ?? undefined);
    },
    priority: 6,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.ending-soon-list',
    examples: [
      'Which projects are ending soon?',
      'List the projects about to end in {location}',
      'Show projects nearing their end',
      'Aling mga proyekto ang malapit nang matapos?',
    ],
    counterExamples: ['How many projects are ending soon?', 'Which projects are overdue?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'ends_on', direction: 'asc' }]),
    priority: 5,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.underutilized-list',
    examples: [
      'Which projects are underutilized?',
      'List the underutilized projects in {location}',
      'Show projects with low utilization',
      'Aling mga proyekto ang mababa ang paggamit ng pondo?',
    ],
    counterExamples: ['How many projects are underutilized?', 'Which projects are over budget?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, [{ field: 'utilization_percent', direction: 'asc' }]),
    priority: 5,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'projects.newest',
    examples: [
      'latest projects',
      'What are the most recent projects of {organization}?',
      'oldest projects in {location}',
      'Pinakabagong proyekto sa {location}',
    ],
    counterExamples: ['Which projects have the largest budget?', 'Which projects are ending soon?'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => byDayPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...analysis,
    id: 'projects.ranked',
    examples: [
      'Which project has {ranked}?',
      'projects with {ranked} in {location}',
      'Top projects {ranked}',
      'Aling proyekto ang may {ranked}?',
    ],
    counterExamples: ['Which region has the most projects?', 'Which projects have the largest budget?'],
    question: 'Which are the {subject}?',
    plan: rankedPlan,
    answer: wording('The {subject}:\n{lines}', 'Mga {subject}:\n{lines}'),
    priority: 6,
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.largest',
    examples: [
      'What are the largest projects in {location}?',
      'biggest {sector} projects',
      'high budget projects',
      'most expensive projects of {organization}',
      'Pinakamalaking proyekto sa {location}',
    ],
    counterExamples: ['Which project has the most beneficiaries?', 'latest projects'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => rankRowsPlan(reading, 'budget_allocated'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.completion-rate',
    examples: [
      'What is the completion rate of projects?',
      'project completion rate in {location}',
      'completion rate of {sector} projects',
      'Ano ang completion rate ng mga proyekto?',
    ],
    counterExamples: ['How many projects are completed?', 'completion rate of assessments'],
    question: 'What is the completion rate of {subject}?',
    plan: (reading) =>
      aggregatePlan(reading, {
        kind: 'rate',
        of: [isOneOf('status', 'completed')],
        among: [not(isOneOf('status', 'cancelled'))],
      }),
    label: wording(
      'completion rate (completed among those not cancelled)',
      'antas ng pagkumpleto (natapos sa mga hindi kinansela)',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'projects.completion-rate-by-dimension',
    examples: [
      'Completion rate of projects by {dimension}',
      'project completion rate per {dimension}',
      'What is the completion rate of projects in each {dimension}?',
    ],
    counterExamples: ['completion rate of projects', 'Projects by status'],
    question: 'What is the completion rate of {subject} by {dimension}?',
    plan: (reading) =>
      groupPlan(reading, {
        kind: 'rate',
        of: [isOneOf('status', 'completed')],
        among: [not(isOneOf('status', 'cancelled'))],
      }),
    label: wording(
      'completion rate (completed among those not cancelled)',
      'antas ng pagkumpleto (natapos sa mga hindi kinansela)',
    ),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.rank-completion-rate',
    examples: [
      'Which {dimension} has the highest project completion rate?',
      'Top {dimension} by completion rate of projects',
      '{dimension} with the lowest completion rate of projects',
    ],
    counterExamples: ['Completion rate of projects by region', 'Which region has the most projects?'],
    question: 'Which {dimension} has the {superlative} completion rate of {subject}?',
    plan: (reading) =>
      rankPlan(reading, {
        kind: 'rate',
        of: [isOneOf('status', 'completed')],
        among: [not(isOneOf('status', 'cancelled'))],
      }),
    label: wording(
      'completion rate (completed among those not cancelled)',
      'antas ng pagkumpleto (natapos sa mga hindi kinansela)',
    ),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'projects.on-time-rate',
    examples: [
      'What is the on time rate of completed projects?',
      'on time completion rate of projects in {location}',
      'rate of projects completed on time',
    ],
    counterExamples: ['How many projects were completed on time?', 'completion rate of projects'],
    question: 'What is the on time completion rate of {subject}?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'timing' && one.filter !== 'status');
      return aggregatePlan(
        { ...reading, constraints: rest },
        {
          kind: 'rate',
          of: [not(isTrue('is_late'))],
          among: [isOneOf('status', 'completed'), not({ kind: 'isNull', field: 'completed_on' })],
        },
      );
    },
    label: wording(
      'on-time rate (completed by their end date, among completed projects)',
      'antas ng pagtatapos sa oras (sa mga natapos na proyekto)',
    ),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'projects.leads',
    examples: [
      'Who are the leads of projects in {location}?',
      'Which agencies lead the projects in {location}?',
      'Sino ang lead ng mga proyekto?',
    ],
    counterExamples: ['Which ministry has the most projects?', 'Projects by lead organization'],
    question: 'Who are the leads of {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'lead_organization'), COUNT),
    answer: wording('Lead organizations of {subject}:\n{lines}', 'Namumuno sa {subject}:\n{lines}'),
    visualization: 'BAR',
  },
]; // prettier-ignore
