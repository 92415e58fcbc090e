import {
  byDayPlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  rankPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';

const base = { version: '1', category: 'staff', intent: 'DATA_QUERY', dataset: 'activity_log' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;
const notices = { ...base, dataset: 'announcements' } as const;

/** What was done in the system, and what the office announced. */
export const activityTemplates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'activity_log',
    category: 'staff',
    prefix: 'staff.activity',
    many: 'logged actions',
    fil: 'naitalang aksyon',
    pairsOfGroups: ['action and record type', 'team and action'],
  }),
  {
    ...base,
    id: 'staff.activity-count',
    examples: [
      'How many logged actions are there {period}?',
      'number of {action} log entries',
      'total log entries of {staff}',
      'How many entries are in the activity log {period}?',
      'number of entries of the activity log',
      'Ilan ang naitalang aksyon?',
    ],
    counterExamples: ['How many tasks are there?', 'Logged actions by staff'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.activity-list',
    examples: [
      'Show the recent activity',
      'What is the latest activity of {staff}?',
      'activity log {period}',
      'List {action} log entries',
      'Ipakita ang kamakailang aktibidad',
    ],
    counterExamples: ['How many logged actions are there?', 'List the tasks'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.activity-by-dimension',
    examples: [
      'Logged actions by {dimension}',
      'How many logged actions per {dimension}?',
      'Breakdown of the activity log by {dimension}',
      'entries of the activity log by {dimension}',
      'How many entries of the activity log per {dimension}?',
      'Ilan ang naitalang aksyon kada {dimension}?',
    ],
    counterExamples: ['Tasks by status', 'Who has the most logged actions?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.activity-rank-dimension',
    examples: [
      'Which {dimension} has the most logged actions?',
      'Top {dimension} by number of logged actions',
      '{dimension} with the fewest logged actions',
      'Aling {dimension} ang may pinakamaraming naitalang aksyon?',
    ],
    counterExamples: ['Logged actions by staff', 'Which team has the most staff?'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.activity-who',
    examples: [
      'Who has the most logged actions?',
      'Who made the most changes to {entity_type} in the activity log?',
      'Who among the staff has the most logged actions?',
      'Who has the most entries in the activity log?',
      'Sino ang may pinakamaraming naitalang aksyon?',
    ],
    counterExamples: ['Logged actions by staff', 'Who has the most tasks?'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT, 'staff'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.activity-most-active',
    examples: [
      'Who is {activeness} in the activity log?',
      'Who are the {activeness} in the activity log {period}?',
      'Which {dimension} is {activeness} in the activity log?',
      '{activeness} {dimension} in the activity log',
      'Who are the {activeness} {dimension} in the activity log?',
      'Top 3 {activeness} {dimension} in the activity log',
      'Sino ang {activeness} sa activity log?',
    ],
    counterExamples: ['Which region has the most active partnerships?', 'How many logged actions are there?'],
    question: 'Who has the most logged actions?',
    plan: (reading) => {
      const asked = reading.constraints.find(({ filter }) => filter === 'activeness');
      const direction = asked?.entities[0]?.value === 'asc' ? 'asc' : 'desc';
      const constraints = reading.constraints.filter((one) => one !== asked);
      const ranking = { direction, limit: reading.ranking?.limit ?? null } as const;
      return rankPlan({ ...reading, constraints, ranking }, COUNT, reading.dimension?.id ?? 'staff');
    },
    answer: wording('{subject}, by who logged them:\n{lines}', '{subject}, ayon sa nagtala:\n{lines}'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.activity-compare',
    examples: [
      'Compare created and updated actions',
      'Compare the number of approved and submitted log entries',
      'comparison of logged actions on communities and needs',
    ],
    counterExamples: ['Logged actions by staff', 'Compare completed and cancelled tasks'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.activity-share',
    examples: [
      'What percentage of logged actions are {action}?',
      'share of log entries that are {action}',
      'proportion of logged actions {entity_type}',
    ],
    counterExamples: ['How many logged actions are there?', 'percentage of tasks completed'],
    question: 'What percentage of logged actions are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'staff.activity-cumulative',
    examples: [
      'Cumulative logged actions by {bucket}',
      'running total of logged actions per {bucket}',
      'cumulative number of logged actions each {bucket}',
    ],
    counterExamples: ['logged actions per month', 'How many logged actions are there?'],
    question: 'What is the cumulative number of {subject}?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'staff.activity-trend',
    examples: [
      'Trend of logged actions per {bucket}',
      'activity log by {bucket}',
      'How many logged actions were there each {bucket}?',
    ],
    counterExamples: ['Logged actions by staff', 'Trend of tasks per month'],
    question: 'How many {subject} were there each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    visualization: 'LINE',
  },
  {
    ...notices,
    id: 'staff.announcements-list',
    examples: [
      'List the announcements',
      'What are the announcements {period}?',
      'Any announcements?',
      'Ano ang mga anunsyo?',
    ],
    counterExamples: ['How many announcements are there?', 'List the tasks'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...notices,
    id: 'staff.announcements-count',
    examples: [
      'How many announcements are there?',
      'number of announcements {period}',
      'total announcements',
      'Ilan ang anunsyo?',
    ],
    counterExamples: ['List the announcements', 'How many tasks are there?'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...notices,
    id: 'staff.announcements-exist',
    examples: [
      'Are there announcements {period}?',
      'Is there an announcement {period}?',
      'Are there any announcements?',
      'Mayroon bang anunsyo?',
    ],
    counterExamples: ['How many announcements are there?', 'List the announcements'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...notices,
    id: 'staff.announcements-latest',
    examples: [
      'What is the latest announcement?',
      'most recent announcements',
      'Show the newest announcements',
      'Pinakabagong anunsyo',
    ],
    counterExamples: ['How many announcements are there?', 'latest tasks'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => byDayPlan(reading, 'published_on'),
    visualization: 'TABLE',
  },
]; // prettier-ignore
