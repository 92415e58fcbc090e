import { COUNT, trendPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { isOneOf, wording } from '../enumeration.ts';

const base = { version: '1', category: 'projects', intent: 'ANALYSIS', dataset: 'projects' } as const;

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
      'projects completed by {bucket}',
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
    priority: 1,
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'projects.cumulative',
    examples: [
      'Cumulative projects by {bucket}',
      'running total of projects per {bucket}',
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
      'running total of project {measure} per {bucket}',
      'cumulative budget each {bucket}',
      'cumulative spending each {bucket}',
    ],
    counterExamples: ['Budget trend by year', 'cumulative projects by year'],
    question: 'What is the cumulative {measure} of {subject} by year?',
    plan: (reading) => trendPlan(reading, { cumulative: true }),
    visualization: 'LINE',
  },
]; // prettier-ignore
