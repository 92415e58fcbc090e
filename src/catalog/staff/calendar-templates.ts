import {
  aggregatePlan,
  byDayPlan,
  COUNT,
  countPlan,
  groupPlan,
  listPlan,
  rankPlan,
  rankRowsPlan,
  totalOf,
  trendPlan,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Constraint } from '../../engine/language/sense.ts';
import type { Order, QueryPlan, RecordPlan } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';
import { spreadQuestions } from '../spread-questions.ts';

const base = { version: '1', category: 'staff', intent: 'DATA_QUERY', dataset: 'events' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const byStart: readonly Order[] = [{ field: 'starts_at', direction: 'asc' }];

/** The first that has not begun before today. */
const nextOne = (reading: Reading): RecordPlan => {
  const { limit: _limit, ...plan } = listPlan(reading, byStart);
  return {
    ...plan,
    kind: 'record',
    where: [...plan.where, { kind: 'compare', field: 'starts_at', op: 'gte', value: '$today' }],
  };
};

const isOfLeave = ({ where }: Constraint): boolean =>
  where.kind === 'compare' && where.field === 'kind' && where.value === 'leave';

/** Rows that go on at some time of the period, today unless said, where others begin in it. */
const inside = <Plan extends QueryPlan>(reading: Reading, plan: (rest: Reading) => Plan): Plan => {
  const period = reading.constraints.find((one) => one.filter === 'period')?.where;
  const rest = reading.constraints.filter((one) => one.filter !== 'period');
  const { from = '$today', to = '$today' } = period?.kind === 'between' ? period : {};
  const made = plan({ ...reading, constraints: rest });
  const away = [
    { kind: 'between', field: 'starts_at', to } as const,
    { kind: 'between', field: 'ends_at', from } as const,
  ];
  return { ...made, where: [...made.where, ...away] };
};

/** The calendar. */
export const calendarTemplates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'events',
    category: 'staff',
    prefix: 'staff.events',
    many: 'events',
    fil: 'kaganapan',
    pairsOfGroups: ['kind and team', 'region and kind'],
  }),
  {
    ...base,
    id: 'staff.events-count',
    examples: [
      'How many events are there {period}?',
      'number of {timing} events',
      'total {event_kind} events of {staff}',
      'Ilan ang kaganapan sa kalendaryo?',
    ],
    counterExamples: ['How many tasks are there?', 'Events by kind'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.events-list',
    examples: [
      'List the events {period}',
      'What are {mine} {timing} events?',
      'What is on the calendar {period}?',
      'Show {event_kind} events of {staff}',
      'Ipakita ang mga kaganapan',
      'Ano ang iskedyul {mine}?',
    ],
    counterExamples: ['How many events are there?', 'List the tasks'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading, byStart),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.events-exist',
    examples: [
      'Are there events {period}?',
      'Are there any {event_kind} events of {staff}?',
      'Is there an event on the calendar {period}?',
      'Mayroon bang kaganapan {period}?',
    ],
    counterExamples: ['How many events are there?', 'Are there overdue tasks?'],
    question: 'Are there {subject}?',
    plan: (reading) =>
      // "May naka-leave ba ngayong araw?" is of those who are away, whenever they left.
      reading.constraints.some(isOfLeave) ? inside(reading, countPlan) : countPlan(reading),
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.on-leave',
    examples: [
      'Who is on leave {period}?',
      'Which staff are on leave {period}?',
      'Who has leave {period}?',
      'Sino ang naka leave {period}?',
    ],
    counterExamples: ['How many leaves are there?', 'Who has the most tasks?'],
    question: 'Who is on leave?',
    plan: (reading) => inside(reading, (rest) => listPlan(rest, byStart)),
    priority: 1,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.events-own-next-meeting',
    examples: [
      'When is {mine} next meeting?',
      'What is the next meeting {mine}?',
      'Kailan ang susunod na pulong {mine}?',
    ],
    counterExamples: ['When is the next engagement?', 'What meetings were held last month?'],
    question: 'When is the next of the {subject}?',
    plan: nextOne,
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'staff.events-next',
    examples: [
      'What is {mine} next event?',
      'When is the next {event_kind} event?',
      'next event on the calendar of {staff}',
      'Kailan ang susunod na kaganapan?',
    ],
    counterExamples: ['What are my upcoming events?', 'When is the next engagement?'],
    question: 'When is the next of the {subject}?',
    plan: nextOne,
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'staff.events-latest',
    examples: [
      'What was the last event on the calendar?',
      'most recent events',
      'latest {event_kind} events of {staff}',
      'Pinakahuling kaganapan sa kalendaryo',
    ],
    counterExamples: ['What is my next event?', 'latest engagements'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => {
      const plan = byDayPlan(reading, 'starts_at');
      return { ...plan, where: [...plan.where, { kind: 'between', field: 'starts_at', to: '$today' }] };
    },
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.events-by-dimension',
    examples: [
      'Events by {dimension}',
      'How many events per {dimension}?',
      'Breakdown of calendar events by {dimension}',
      'Ilan ang kaganapan kada {dimension}?',
    ],
    counterExamples: ['Tasks by status', 'Engagements by kind'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.events-rank-dimension',
    examples: [
      'Which {dimension} has the most events?',
      'Top {dimension} by number of events',
      '{dimension} with the fewest events',
      'Aling {dimension} ang may pinakamaraming kaganapan?',
    ],
    counterExamples: ['Events by kind', 'Which team has the most tasks?'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.events-who',
    examples: [
      'Who has the most events?',
      'Who has the fewest {event_kind} events?',
      'Who among the staff has the most events?',
      'Sino ang may pinakamaraming kaganapan?',
      'Sinong kawani ang may pinakamaraming kaganapan?',
    ],
    counterExamples: ['Events by owner', 'Who has the most tasks?'],
    question: 'Who has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT, 'owner'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.events-hours',
    examples: [
      'What is the total {measure} of events?',
      'How many {measure} of events are on the calendar {period}?',
      'total {measure} of {event_kind} events of {staff}',
      'Ilang {measure} ang mga kaganapan?',
    ],
    counterExamples: ['How many events are there?', 'average duration of events'],
    question: 'What is the total {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'staff.events-average-duration',
    examples: [
      'What is the average {measure} of events?',
      'average {measure} of {event_kind} events',
      'How long are events on average?',
    ],
    counterExamples: ['total hours of events', 'average completion time of tasks'],
    question: 'What is the average {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'duration_hours' }),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'staff.events-longest',
    examples: ['Which events are the longest?', 'longest {event_kind} events', 'Top events by {measure}'],
    counterExamples: ['average duration of events', 'latest events'],
    question: 'Which are the longest {subject}?',
    plan: (reading) => rankRowsPlan(reading, 'duration_hours'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.events-cumulative',
    examples: [
      'Cumulative events by {bucket}',
      'running total of events per {bucket}',
      'cumulative number of events each {bucket}',
    ],
    counterExamples: ['events per month', 'How many events are there?'],
    question: 'What is the cumulative number of {subject}?',
    plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: 'staff.events-trend',
    examples: [
      'Trend of events per {bucket}',
      'calendar events by {bucket}',
      'How many events were there each {bucket}?',
    ],
    counterExamples: ['Events by kind', 'Trend of tasks per month'],
    question: 'How many {subject} were there each month?',
    plan: (reading) => trendPlan(reading, { metric: COUNT }),
    visualization: 'LINE',
  },
]; // prettier-ignore
