import {
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

const base = { version: '1', category: 'staff', intent: 'DATA_QUERY', dataset: 'activity_log' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;
const notices = { ...base, dataset: 'announcements' } as const;

/** What was done in the system, and what the office announced. */
export const activityTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'staff.activity-count',
    examples: [
      'How many logged actions are there {period}?',
      'number of {action} log entries',
      'total log entries of {staff}',
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
      'Sino ang may pinakamaraming naitalang aksyon?',
    ],
    counterExamples: ['Logged actions by staff', 'Who has the most tasks?'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT, 'staff'),
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
    plan: (reading) =>
      listPlan(
        reading,
        [{ field: 'published_on', direction: reading.ranking?.direction ?? 'desc' }],
        reading.ranking?.limit ?? 10,
      ),
    visualization: 'TABLE',
  },
]; // prettier-ignore
