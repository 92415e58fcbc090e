import {
  aggregatePlan,
  COUNT,
  countPlan,
  groupPlan,
  listPlan,
  rankPlan,
  rankRowsPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { isOneOf, wording } from '../enumeration.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';
import { trendByVerb } from './trend-by-verb.ts';

const base = {
  version: '1',
  category: 'coordination',
  intent: 'DATA_QUERY',
  dataset: 'partnership_milestones',
} as const; // prettier-ignore
const analysis = { ...base, intent: 'ANALYSIS' } as const;

export const milestoneTemplates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'partnership_milestones',
    category: 'coordination',
    prefix: 'coordination.milestones',
    many: 'milestones',
    fil: 'milestone',
    pairsOfGroups: ['status and region', 'region and status'],
  }),
  {
    ...base,
    id: 'coordination.milestones-count',
    examples: [
      'How many milestones are there in {location}?',
      'number of {milestone_status} milestones',
      'total partnership milestones',
      'Ilan ang milestone ng mga partnership?',
    ],
    counterExamples: ['Milestones by status', 'How many partnerships have milestones?'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.milestones-list',
    examples: [
      'List the milestones',
      'Which milestones are {milestone_status}?',
      'milestones in {location}',
      'Ipakita ang mga milestone',
    ],
    counterExamples: ['How many milestones are there?', 'List the partnerships'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.milestones-exist',
    examples: [
      'Are there {milestone_status} milestones?',
      'Do we have milestones in {location}?',
      'Is any milestone {milestone_status}?',
      'Mayroon bang milestone na {milestone_status}?',
    ],
    counterExamples: ['Are there partnerships with DSWD?', 'How many milestones are delayed?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.milestones-by-dimension',
    examples: [
      'Milestones by {dimension}',
      'How many milestones per {dimension}?',
      'Breakdown of milestones by {dimension}',
      'Ilan ang milestone kada {dimension}?',
    ],
    counterExamples: ['Partnerships by status', 'Which partnership has the most milestones?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.milestones-rank-dimension',
    examples: [
      'Which {dimension} has the most delayed milestones?',
      'Top {dimension} by number of milestones',
      '{dimension} with the fewest milestones',
      'Aling {dimension} ang may pinakamaraming milestone?',
    ],
    counterExamples: ['Milestones by status', 'Which region has the most partnerships?'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.milestones-achievement-rate',
    examples: [
      'What is the completion rate of milestones?',
      'milestone achievement rate in {location}',
      'rate of completion of partnership milestones',
      'Ano ang completion rate ng mga milestone?',
    ],
    counterExamples: ['How many milestones are achieved?', 'completion rate of engagements'],
    question: 'What is the completion rate of {subject}?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'status');
      return aggregatePlan(
        { ...reading, constraints: rest },
        { kind: 'rate', of: [isOneOf('status', 'achieved')], among: [] },
      );
    },
    label: wording('achievement rate (achieved among all)', 'antas ng pagkamit (nakamit sa lahat)'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.milestones-share',
    examples: [
      'What percentage of milestones are {milestone_status}?',
      'share of milestones that are {milestone_status} in {location}',
      'proportion of {milestone_status} milestones',
    ],
    counterExamples: ['How many milestones are delayed?', 'percentage of partnerships that are active'],
    question: 'What percentage of milestones are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'coordination.milestones-average-delay',
    examples: [
      'What is the average delay of milestones?',
      'average lateness of milestones in {location}',
      'On average, how many days late are milestones achieved?',
      'Ano ang karaniwang pagkaantala ng mga milestone?',
    ],
    counterExamples: ['How many milestones are delayed?', 'average delay of projects'],
    question: 'What is the average delay of {subject}?',
    plan: (reading) => {
      const rest = reading.constraints.filter((one) => one.filter !== 'status');
      return aggregatePlan(
        { ...reading, constraints: rest },
        { kind: 'aggregate', fn: 'avg', measure: 'delay_days' },
      ); // prettier-ignore
    },
    answer: wording(
      'On average, achieved milestones were reached {value} after their due date.',
      'Sa karaniwan, nakamit ang mga milestone {value} pagkaraan ng takdang araw.',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.milestones-delay-by-dimension',
    examples: [
      'Average delay of milestones by {dimension}',
      'average {measure} of milestones per {dimension}',
      'What is the average lateness of milestones in each {dimension}?',
    ],
    counterExamples: ['average delay of milestones', 'Milestones by status'],
    question: 'What is the average delay of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'delay_days' }),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.milestones-most-late',
    examples: [
      'Which milestones had the longest delay?',
      'milestones with the most days late in {location}',
      'Top milestones by delay',
    ],
    counterExamples: ['Which partnership has the most milestones?', 'average delay of milestones'],
    question: 'Which {subject} have the longest delay?',
    plan: (reading) => rankRowsPlan(reading, 'delay_days'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.milestones-next',
    examples: [
      'What is the next milestone?',
      'When is the next milestone due in {location}?',
      'next partnership milestone with {organization}',
      'Kailan ang susunod na milestone?',
      'Ano ang susunod na milestone?',
    ],
    counterExamples: ['Which milestones are overdue?', 'When is the next engagement?'],
    question: 'When is the next of the {subject}?',
    plan: (reading) => {
      const { limit: _limit, ...plan } = listPlan(reading, [{ field: 'due_on', direction: 'asc' }], 1);
      return {
        ...plan,
        kind: 'record',
        where: [
          ...plan.where,
          { kind: 'compare', field: 'due_on', op: 'gte', value: '$today' },
          { kind: 'not', of: isOneOf('status', 'achieved') },
        ],
      };
    },
    visualization: 'CARD',
  },
  {
    ...analysis,
    id: 'coordination.milestones-cumulative',
    examples: [
      'Cumulative milestones by {bucket}',
      'running total of milestones per {bucket}',
      'cumulative number of milestones each {bucket}',
    ],
    counterExamples: ['milestones per month', 'How many milestones are there?'],
    question: 'What is the cumulative number of {subject}?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'coordination.milestones-trend-by-verb',
    examples: [
      'How many milestones were {date} each {bucket}?',
      'number of milestones that were {date} per {bucket}',
      'Ilang milestone ang {date} kada {bucket}?',
    ],
    counterExamples: ['How many milestones were achieved in 2025?', 'Milestones by status'],
    question: 'How many {subject} were {day} each month?',
    plan: trendByVerb,
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'coordination.milestones-trend',
    examples: [
      'Trend of milestones due per {bucket}',
      'milestones by {bucket}',
      'How many milestones fall due each {bucket}?',
    ],
    counterExamples: ['Milestones by status', 'Trend of engagements by month'],
    question: 'How many {subject} fall due each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    visualization: 'LINE',
  },
]; // prettier-ignore
