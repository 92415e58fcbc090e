import { COUNT, trendPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { isOneOf, wording } from '../enumeration.ts';

const base = { version: '1', category: 'projects', intent: 'ANALYSIS', dataset: 'projects' } as const;

interface DaySpec {
  readonly id: string;
  readonly field: string;
  /** "Were started", "start date". */
  readonly verb: string;
  readonly day: string;
}

const DAYS: readonly DaySpec[] = [
  { id: 'started', field: 'starts_on', verb: 'were started', day: 'start date' },
  { id: 'ending', field: 'ends_on', verb: 'are due', day: 'end date' },
  { id: 'finished', field: 'completed_on', verb: 'were finished', day: 'completion date' },
];

/** Projects over time by the day that a verb or a noun names. */
const ofDay = ({ id, field, verb, day }: DaySpec): readonly ChatTemplate[] => [
  {
    ...base,
    id: `projects.trend-${id}`,
    priority: 2,
    examples: [
      `How many projects ${verb} per {bucket}?`,
      `projects that ${verb} each {bucket}`,
      `projects per {bucket} of ${day}`,
      `number of projects by {bucket} of ${day}`,
    ],
    counterExamples: ['Projects by region', 'How many projects are completed?'],
    question: `How many {subject} ${verb} each year?`,
    plan: (reading) => trendPlan(reading, { metric: COUNT, field }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: `projects.cumulative-${id}`,
    priority: 2,
    examples: [
      `cumulative projects that ${verb} per {bucket}`,
      `cumulative number of projects that ${verb} each {bucket}`,
      `running total projects per {bucket} of ${day}`,
    ],
    counterExamples: [`How many projects ${verb} per year?`, 'Projects by status'],
    question: `What is the cumulative number of {subject} that ${verb} by year?`,
    plan: (reading) => trendPlan(reading, { metric: COUNT, field, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: `projects.measure-trend-${id}`,
    priority: 2,
    examples: [
      `total {measure} per {bucket} of ${day}`,
      `{measure} of projects by {bucket} of ${day}`,
      `{measure} of projects that ${verb} each {bucket}`,
      `What was the {measure} of projects that ${verb} each {bucket}?`,
    ],
    counterExamples: [`How many projects ${verb} per year?`, 'Budget by sector'],
    question: `What was the {measure} of {subject} that ${verb} each year?`,
    plan: (reading) => trendPlan(reading, { field }),
    visualization: 'LINE',
  },
];

/** Projects and their money over time. */
export const projectTrendTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'projects.trend',
    examples: [
      'Trend of projects per {bucket}',
      'projects by {bucket}',
      'How many projects were there each {bucket}?',
      'Ilan ang proyekto kada {bucket}?',
    ],
    counterExamples: ['Projects by region', 'Budget trend by year'],
    question: 'How many {subject} began each year?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    label: wording('projects by starting date', 'proyekto ayon sa petsa ng simula'),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'projects.completed-trend',
    examples: [
      'Trend of completed projects per {bucket}',
      'projects completed per {bucket}',
      'How many projects were completed each {bucket}?',
      'Ilan ang natapos na proyekto kada {bucket}?',
    ],
    counterExamples: ['Trend of projects per year', 'How many projects are completed?'],
    question: 'How many {subject} were completed each year?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'status');
      const plan = trendPlan({ ...reading, constraints: rest }, { metric: COUNT, field: 'completed_on' });
      return { ...plan, where: [...plan.where, isOneOf('status', 'completed')] };
    },
    priority: 3,
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'projects.cumulative',
    examples: [
      'Cumulative projects by {bucket}',
      'running total projects per {bucket}',
      'cumulative number of projects each {bucket}',
    ],
    counterExamples: ['Trend of projects per year', 'Projects by status'],
    question: 'What is the cumulative number of {subject} by year?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'projects.measure-trend',
    examples: [
      '{measure} trend of projects by {bucket}',
      'budget by {bucket}',
      'trend of budget by {bucket}',
      'trend of spending by {bucket}',
      'trend of beneficiaries by {bucket}',
      'spending trend by {bucket}',
      'Trend of budget utilization by {bucket}',
      'spending by {bucket}',
      'beneficiaries per {bucket}',
      'budget utilization per {bucket}',
      'total {measure} of projects per {bucket}',
      'How much budget was there each {bucket}?',
      'How much spending was there each {bucket}?',
      'Magkano ang {measure} ng mga proyekto kada {bucket}?',
    ],
    counterExamples: ['Trend of projects per year', 'Budget by sector'],
    question: 'What was the total {measure} of {subject} each year?',
    plan: (reading) => trendPlan(reading),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'projects.measure-cumulative',
    examples: [
      'Cumulative {measure} of projects by {bucket}',
      'running total project {measure} per {bucket}',
      'cumulative budget each {bucket}',
      'cumulative spending each {bucket}',
    ],
    counterExamples: ['Budget trend by year', 'cumulative projects by year'],
    question: 'What is the cumulative {measure} of {subject} by year?',
    plan: (reading) => trendPlan(reading, { cumulative: true }),
    visualization: 'LINE',
  },
  // Those that were completed have a trend of their own already.
  ...DAYS.flatMap(ofDay).filter(({ id }) => id !== 'projects.trend-finished'),
]; // prettier-ignore
