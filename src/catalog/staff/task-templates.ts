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
  trendPlan,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { DimensionSpec } from '../../engine/query/dataset.ts';
import type { Order } from '../../engine/query/plan.ts';
import { isOneOf, not, wording } from '../enumeration.ts';
import { shareOf } from '../share-of.ts';
import { limited } from './limited.ts';
import { onDayDone, ownOnes } from './own-tasks.ts';
import { open } from './tasks.ts';

const base = { version: '1', category: 'staff', intent: 'DATA_QUERY', dataset: 'staff_tasks' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const assigneeOf = ({ dataset }: Reading): DimensionSpec =>
  dataset.dimensions.find((one) => one.id === 'assignee')!;

const byDueDay: readonly Order[] = [{ field: 'due_on', direction: 'asc' }];

/** What is overdue is still open, so that no time to complete it is known. */
const OVERDUE = ['timing=overdue', 'timing=longest_overdue'];

/** What there is to do, by whom and until when. */
export const taskTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'staff.tasks-count',
    examples: [
      'How many tasks are there?',
      'number of {task_status} tasks',
      'How many {task_priority} tasks {mine} are {timing}?',
      'total tasks of {staff}',
      'Ilan ang gawain?',
    ],
    counterExamples: ['How many staff are there?', 'Tasks by status'],
    question: 'How many {subject} are there?',
    plan: (reading) => countPlan(ownOnes(reading)),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.tasks-list',
    examples: [
      'List the tasks',
      'Which tasks are {timing}?',
      'Show {task_priority} tasks of {staff}',
      'Ipakita ang mga gawain',
    ],
    counterExamples: ['How many tasks are there?', 'List the staff'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(ownOnes(reading), byDueDay),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.tasks-exist',
    examples: [
      'Are there {timing} tasks?',
      'Are there any tasks of {staff}?',
      'Is there a {task_priority} task {mine}?',
      'Mayroon bang gawain na {timing}?',
    ],
    counterExamples: ['How many tasks are overdue?', 'Are there staff without open tasks?'],
    question: 'Are there {subject}?',
    plan: (reading) => countPlan(ownOnes(reading)),
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.tasks-own',
    examples: [
      '{mine} tasks',
      'What are {mine} tasks?',
      'Show {mine} to do list',
      'Ano ang mga gawain {mine}?',
      'What {task_status} tasks {mine}?',
      'which of the tasks are {mine}?',
    ],
    counterExamples: ['How many tasks do I have?', 'List the tasks'],
    question: 'What are the {subject}?',
    plan: (reading) => listPlan(ownOnes(reading), byDueDay),
    empty: wording('You have nothing of that kind to do.', 'Wala kang ganoong gawain.'),
    priority: 2,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.tasks-is-done',
    examples: [
      'Is {task} done?',
      'Has {task} been completed?',
      'Is the task {task} finished?',
      'Tapos na ba ang {task}?',
    ],
    counterExamples: ['Are there tasks done?', 'Which tasks are done?'],
    question: 'Is the task done?',
    takes: ['title', 'status'],
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
    // That the day of it is told too does not say whether it is.
    priority: 14,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.tasks-most-overdue',
    examples: [
      'Which task is most overdue?',
      'Which of {mine} tasks is overdue the longest?',
      'Which task of {staff} is late the longest?',
      'Alin sa {mine} tasks ang pinakamatagal nang lampas sa deadline?',
      'the longest overdue tasks',
    ],
    counterExamples: ['Which tasks are overdue?', 'Who has the most overdue tasks?'],
    question: 'Which of the {subject} is overdue the longest?',
    priority: 3,
    plan: (reading) =>
      reading.singular && !reading.ranking?.limit
        ? recordPlan(ownOnes(reading), byDueDay)
        : listPlan(ownOnes(reading), byDueDay, reading.ranking?.limit ?? undefined),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'staff.tasks-next',
    examples: [
      'What is {mine} next task?',
      'next task of {staff}',
      'Which of the tasks is next?',
      'Ano ang susunod na gawain?',
    ],
    counterExamples: ['What are my tasks?', 'Which tasks are overdue?'],
    question: 'What is the next of the {subject}?',
    plan: (reading) => {
      const { limit: _limit, ...plan } = listPlan(ownOnes(reading), byDueDay);
      return {
        ...plan,
        kind: 'record',
        where: [...plan.where, open, { kind: 'compare', field: 'due_on', op: 'gte', value: '$today' }],
      };
    },
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'staff.tasks-by-dimension',
    examples: [
      'Tasks by {dimension}',
      'How many tasks per {dimension}?',
      'Breakdown of tasks by {dimension}',
      'Ilan ang gawain kada {dimension}?',
    ],
    counterExamples: ['Staff by role', 'Who has the most tasks?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(ownOnes(reading), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.tasks-groups-with',
    // Rows of the group's own, such as projects, are listed where there are any.
    priority: -4,
    examples: [
      'Which {dimension} have tasks?',
      '{dimension} with overdue tasks',
      'Aling {dimension} ang may gawain?',
      'Anong mga {dimension} ang may gawain?',
    ],
    counterExamples: ['Tasks by status', 'Which team has the most tasks?'],
    question: 'Which {dimension} have {subject}?',
    plan: (reading) => groupPlan(ownOnes(reading), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.tasks-rank-dimension',
    examples: [
      'Which {dimension} has the most tasks?',
      'Top {dimension} by number of tasks',
      '{dimension} with the fewest tasks',
      'Aling {dimension} ang may pinakamaraming gawain?',
      '{dimension} with the most tasks, top 3',
      'Which {dimension} has the most tasks, top 5 only?',
    ],
    counterExamples: ['Tasks by status', 'Which team has the most staff?'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(ownOnes(limited(reading)), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.tasks-who',
    examples: [
      'Who has the most tasks?',
      'Who has the fewest {task_status} tasks?',
      'Who among the staff has the most tasks?',
      'Who of the team members has the fewest tasks?',
      'Who has the most tasks, top 3?',
      'Sino ang may pinakamaraming gawain?',
      'Sinong kawani ang may pinakamaraming gawain?',
    ],
    counterExamples: ['Tasks by assignee', 'Which team has the most tasks?'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(limited(onDayDone(reading)), COUNT, 'assignee'),
    label: wording('tasks', 'gawain'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.tasks-who-of-role',
    examples: [
      'Which {staff_role} has the most tasks?',
      '{staff_role} with the fewest {task_status} tasks',
      'Who among the {staff_role} has the most tasks?',
      'Aling {staff_role} ang may pinakamaraming gawain?',
    ],
    counterExamples: ['Which team has the most tasks?', 'tasks of the analysts'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(limited(reading), COUNT, 'assignee'),
    label: wording('tasks', 'gawain'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.workload',
    examples: [
      'What is the workload per staff?',
      'workload of the team members',
      'current workload by staff member',
      'Ano ang workload ng bawat kawani?',
      'workload',
      'workload by {dimension}',
      'What is the workload per {dimension}?',
      'workload of each {dimension}',
    ],
    counterExamples: ['Tasks by assignee', 'Who has the most tasks?'],
    question: 'What is the workload per staff member?',
    plan: (reading) => {
      const dimension = reading.dimension ?? assigneeOf(reading);
      const plan = groupPlan({ ...reading, dimension }, COUNT);
      return { ...plan, where: [...plan.where, open] };
    },
    answer: wording('Open tasks by {dimension}:\n{lines}', 'Bukas na gawain ayon sa {dimension}:\n{lines}'),
    label: wording('open tasks', 'bukas na gawain'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.workload-rank',
    examples: [
      'Who has the highest workload?',
      'Which staff has the lightest workload?',
      'top workload by staff',
      'Who is the busiest staff member by workload?',
      'Who among the staff has the heaviest workload?',
      'Sino ang may pinakamaraming workload?',
      'Which {dimension} has the heaviest workload?',
      'Which {dimension} has the most workload?',
      '{dimension} with the lightest workload',
      'Top {dimension} by workload',
      'Aling {dimension} ang may pinakamabigat na workload?',
    ],
    counterExamples: ['workload per staff', 'Who has the most tasks?'],
    question: 'Who has the {superlative} workload?',
    plan: (reading) => {
      const plan = rankPlan(limited(reading), COUNT, reading.dimension?.id ?? 'assignee');
      return { ...plan, where: [...plan.where, open] };
    },
    label: wording('open tasks', 'bukas na gawain'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.workload-average',
    examples: [
      'What is the average workload?',
      'average workload per staff',
      'average number of open tasks per staff member',
      'Ano ang karaniwang workload ng kawani?',
    ],
    counterExamples: ['workload per staff', 'average completion time of tasks'],
    question: 'What is the average workload?',
    plan: () => ({
      kind: 'aggregate',
      dataset: 'staff',
      where: [{ kind: 'compare', field: 'is_active', op: 'eq', value: true }],
      metric: { kind: 'aggregate', fn: 'avg', measure: 'open_tasks_count' },
    }),
    answer: wording(
      'An active staff member has {value} open tasks on average.',
      'May karaniwang {value} bukas na gawain ang bawat aktibong kawani.',
    ),
    label: wording('open tasks per staff member', 'bukas na gawain bawat kawani'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'staff.tasks-compare',
    examples: [
      'Compare completed and cancelled tasks',
      'Compare the number of high priority and low priority tasks',
      'comparison of overdue tasks of the MANA team and the coordination team',
      'Compare tasks in Region IX and Region X',
      'Ikumpara ang natapos at kinanselang gawain',
    ],
    counterExamples: ['Tasks by status', 'Compare analysts and encoders'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.tasks-share',
    examples: [
      'What percentage of tasks are {task_status}?',
      'share of tasks that are {timing}',
      'What percent of {mine} tasks are {task_priority}?',
      'Ilang porsyento ng mga gawain ang {task_status}?',
    ],
    counterExamples: ['How many tasks are completed?', 'percentage of staff with overdue tasks'],
    question: 'What percentage of tasks are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...analysis,
    id: 'staff.tasks-completion-rate',
    examples: [
      'What is the completion rate of tasks?',
      'task completion rate of {staff}',
      'What is the completion rate of {mine} tasks?',
      'Ano ang completion rate ng mga gawain?',
    ],
    counterExamples: ['How many tasks are completed?', 'completion rate of projects'],
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
    id: 'staff.tasks-own-completion-rate',
    examples: [
      'What is {mine} completion rate?',
      '{mine} completion rate {period}',
      'Ano ang completion rate {mine}?',
    ],
    counterExamples: ['completion rate of tasks', 'What are my tasks?'],
    question: 'What is the completion rate of your tasks?',
    plan: (reading) =>
      aggregatePlan(reading, {
        kind: 'rate',
        of: [isOneOf('status', 'completed')],
        among: [not(isOneOf('status', 'cancelled'))],
      }),
    label: wording(
      'completion rate of your tasks (completed among those not cancelled)',
      'antas ng pagkumpleto ng iyong mga gawain (natapos sa mga hindi kinansela)',
    ),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'staff.tasks-completion-rate-by-dimension',
    examples: [
      'Completion rate of tasks by {dimension}',
      'task completion rate per {dimension}',
      'What is the completion rate of tasks in each {dimension}?',
    ],
    counterExamples: ['completion rate of tasks', 'Tasks by status'],
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
    id: 'staff.tasks-completion-time',
    excludes: OVERDUE,
    examples: [
      'What is the average completion time of tasks?',
      'How long do tasks take on average?',
      'How long does it take to complete a task?',
      'average {measure} of {task_priority} tasks',
      'Gaano katagal bago matapos ang gawain?',
    ],
    counterExamples: ['How many tasks are completed?', 'Which tasks took the longest?'],
    question: 'What is the average completion time of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'completion_days' }),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'staff.tasks-completion-time-by-dimension',
    excludes: OVERDUE,
    examples: [
      'Average completion time of tasks by {dimension}',
      'completion time of tasks per {dimension}',
      'How long do tasks take for each {dimension}?',
    ],
    counterExamples: ['average completion time of tasks', 'Tasks by status'],
    question: 'What is the average completion time of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'completion_days' }),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.tasks-longest',
    excludes: OVERDUE,
    examples: [
      'Which tasks had the longest completion time?',
      'Top tasks by completion time',
      'tasks with the shortest {measure}',
    ],
    counterExamples: ['average completion time of tasks', 'oldest tasks'],
    question: 'Which {subject} have the {superlative} completion time?',
    plan: (reading) => rankRowsPlan(reading, 'completion_days'),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.tasks-oldest',
    examples: [
      'What are the oldest open tasks?',
      'latest tasks',
      'most recent tasks of {staff}',
      'Pinakabagong gawain',
    ],
    counterExamples: ['Which tasks took the longest?', 'What are my tasks?'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => byDayPlan(ownOnes(reading), 'created_at'),
    visualization: 'TABLE',
  },
  {
    ...analysis,
    id: 'staff.tasks-cumulative',
    examples: [
      'Cumulative tasks by {bucket}',
      'running total of tasks per {bucket}',
      'cumulative number of tasks each {bucket}',
    ],
    counterExamples: ['tasks per month', 'How many tasks are there?'],
    question: 'What is the cumulative number of {subject}?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'staff.tasks-trend',
    examples: [
      'Trend of tasks per {bucket}',
      'tasks by {bucket}',
      'How many tasks were there each {bucket}?',
      'Ilan ang gawain kada {bucket}?',
    ],
    counterExamples: ['Tasks by status', 'Trend of projects per year'],
    question: 'How many {subject} fall due each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    label: wording('tasks by due date', 'gawain ayon sa takdang araw'),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'staff.tasks-completed-trend',
    examples: [
      'Trend of completed tasks per {bucket}',
      'tasks completed per {bucket}',
      'How many tasks were completed each {bucket}?',
    ],
    counterExamples: ['Trend of tasks per month', 'How many tasks are completed?'],
    question: 'How many {subject} were completed each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, field: 'completed_at' }),
    priority: 1,
    visualization: 'LINE',
  },
]; // prettier-ignore
