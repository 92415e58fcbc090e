import {
  aggregatePlan,
  comparePlan,
  countPlan,
  groupPlan,
  LIST_LIMIT,
  listPlan,
  rankPlan,
  recordPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric, Predicate } from '../../engine/query/plan.ts';
import { isOneOf, not, wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';

const workshops: Rows = {
  dataset: 'workshops',
  category: 'mana',
  prefix: 'mana.workshops',
  one: 'workshop',
  many: 'workshops',
  fil: 'workshop',
  pairs: ['completed and cancelled', 'health and education'],
  states: ['{status}', '{sector}'],
};
const participants: Rows = {
  dataset: 'workshop_participants',
  category: 'mana',
  prefix: 'mana.participants',
  one: 'enlisted participant',
  many: 'enlisted participants',
  fil: 'nakatalang kalahok',
  pairs: ['female and male', 'farmer and fisherfolk', 'health and education'],
  states: ['{sex}', '{role}'],
};
const outputs: Rows = {
  dataset: 'workshop_outputs',
  category: 'mana',
  prefix: 'mana.outputs',
  one: 'output',
  many: 'outputs',
  fil: 'output',
  pairs: ['findings and synthesis'],
  states: ['{kind}', '{kind}'],
};

const base = { version: '1', category: 'mana', intent: 'DATA_QUERY', dataset: 'workshops' } as const;

/** To be held after today, and not called off. */
const UPCOMING: Predicate = {
  kind: 'all',
  of: [{ kind: 'compare', field: 'held_on', op: 'gt', value: '$today' }, not(isOneOf('status', 'cancelled'))],
};

const TURNOUT: Metric = {
  kind: 'quotient',
  numerator: 'actual_participants',
  denominator: 'target_participants',
  scale: 100,
};

const ATTENDANCE: Metric = { kind: 'aggregate', fn: 'sum', measure: 'actual_participants' };

/** Attendance without the word "workshop": those who came to workshops are the participants meant. */
const attendance: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'mana.workshops.participants',
    priority: 3,
    examples: [
      'How many participants were there in {location}?',
      'total participants',
      'number of participants in {location}',
      'How many participants attended workshops in {location}?',
      'total workshop participants in {location}',
      'Ilan ang kalahok sa {location}?',
    ],
    counterExamples: ['How many female participants are there?', 'participants by role'],
    question: 'total participants',
    plan: (reading) => aggregatePlan(reading, ATTENDANCE),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'mana.workshops.participants-by-dimension',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'participants by region',
      'How many participants per municipality?',
      'breakdown of participants by theme',
      'Ilan ang kalahok kada rehiyon?',
    ],
    counterExamples: ['participants by role', 'workshops by region'],
    question: 'How many participants by region?',
    plan: (reading) => groupPlan(reading, ATTENDANCE),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.rank-dimension-by-participants',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'Which region has the most participants?',
      'Top region by participants',
      'region with the fewest workshop participants',
      'Which municipality has the most participants?',
      'Which theme has the most participants?',
      'Aling rehiyon ang may pinakamaraming kalahok?',
    ],
    counterExamples: ['Which role has the most participants?', 'Which region has the most workshops?'],
    question: 'Which region has the {superlative} participants?',
    plan: (reading) => rankPlan(reading, ATTENDANCE),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.participants-trend',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'participants per {bucket}',
      'How many participants per {bucket}?',
      'workshop participants by {bucket}',
      'trend of workshop participants',
      'Ilan ang kalahok kada {bucket}?',
    ],
    counterExamples: ['workshops per year', 'participants by region'],
    question: 'trend of workshop participants',
    plan: (reading) => trendPlan(reading, { metric: ATTENDANCE }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'mana.workshops.compare-participants',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'Compare participants in Region IX and Region X',
      'Compare the number of workshop participants in Region XI and Region XII',
      'participants in Region IX versus Region X',
      'Ikumpara ang kalahok sa Region IX at Region X',
    ],
    counterExamples: ['Compare workshops in Region IX and Region X', 'participants by region'],
    question: 'Compare the participants of {subject}',
    plan: (reading) => comparePlan(reading, ATTENDANCE),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.attendance-rate',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'turnout in {location}',
      'What is the attendance rate in {location}?',
      'target participants versus actual participants',
      'Ano ang attendance rate sa {location}?',
    ],
    counterExamples: ['How many participants attended workshops?', 'attendance rate of workshops by region'],
    question: 'What is the attendance rate of {subject}?',
    plan: (reading) =>
      aggregatePlan(reading, {
        kind: 'quotient',
        numerator: 'actual_participants',
        denominator: 'target_participants',
        scale: 100,
      }),
    label: wording('attendance rate (actual / target participants)', 'antas ng pagdalo (aktuwal / target)'),
    unit: 'percent',
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'mana.workshops.attendance-by-dimension',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'turnout by {dimension}',
      'attendance rate per {dimension}',
      'What is the attendance rate in each {dimension}?',
      'attendance rate kada {dimension}',
    ],
    counterExamples: ['participants by region', 'attendance rate'],
    question: 'attendance rate by {dimension}',
    plan: (reading) => groupPlan(reading, TURNOUT),
    label: wording('attendance rate (actual / target participants)', 'antas ng pagdalo (aktuwal / target)'),
    unit: 'percent',
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.next',
    examples: [
      'When is the next workshop?',
      'When will the next workshop in {location} be held?',
      'Kailan ang susunod na workshop?',
      'Where is the next workshop?',
    ],
    counterExamples: ['How many upcoming workshops are there?', 'latest workshop'],
    question: 'When is the next workshop?',
    plan: (reading) => ({
      ...recordPlan(reading, [{ field: 'held_on', direction: 'asc' }]),
      where: [...whereOf(reading), UPCOMING],
    }),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'mana.workshops.upcoming',
    priority: 1,
    examples: [
      'upcoming workshops in {location}',
      'List the upcoming workshops',
      'What workshops are coming up?',
      'Mga paparating na workshop sa {location}',
    ],
    counterExamples: ['How many upcoming workshops are there?', 'workshops in Region IX'],
    question: 'List the upcoming workshops',
    plan: (reading) => listPlan(reading, [{ field: 'held_on', direction: 'asc' }], LIST_LIMIT),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'mana.workshops.latest-record',
    examples: [
      'Tell me about the latest workshop',
      'details of the most recent workshop in {location}',
      'Impormasyon tungkol sa pinakabagong workshop',
    ],
    counterExamples: ['latest workshops', 'Tell me about Maranao communities'],
    question: 'Tell me about the {superlative} {subject}',
    plan: (reading) =>
      recordPlan(reading, [{ field: 'held_on', direction: reading.ranking?.direction ?? 'desc' }]),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'mana.workshops.most-attended',
    intent: 'ANALYSIS',
    examples: [
      'What is the most attended workshop?',
      'Which workshops were the best attended?',
      'least attended workshops in {location}',
      'largest workshop',
      'biggest workshops in {location}',
      'Pinakamalaking workshop sa {location}',
      'Aling workshop ang may pinakamaraming dumalo?',
    ],
    counterExamples: ['latest workshop', 'How many participants attended workshops?'],
    question: 'What are the {superlative} attended {subject}?',
    plan: (reading) =>
      rankPlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'actual_participants' }, null),
    label: wording('participants', 'kalahok'),
    unit: 'people',
    visualization: 'BAR',
  },
];

const people = { version: '1', category: 'mana', dataset: 'workshop_participants' } as const;

const whoCame: readonly ChatTemplate[] = [
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.role-count',
    examples: [
      'How many {role} attended workshops in {location}?',
      'number of {role} who joined workshops',
      'How many {role} participants attended workshops?',
      'Ilang {role} ang dumalo sa workshop?',
    ],
    counterExamples: ['How many workshops are there?', 'participants by role'],
    question: 'How many elders attended workshops?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.sex-count',
    examples: [
      'How many {sex} attended workshops in {location}?',
      'number of {sex} who joined workshops',
      'How many {sex} participants attended workshops?',
      'Ilang {sex} ang dumalo sa workshop?',
    ],
    counterExamples: ['How many workshops are there?', 'participants by sex'],
    question: 'How many women attended workshops?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.age-extremes',
    examples: [
      'Who is the oldest participant?',
      'youngest participants in {location}',
      'Sino ang pinakabatang kalahok?',
      'Sino ang pinakamatandang kalahok?',
    ],
    counterExamples: ['How many participants are there?', 'average age of participants'],
    question: 'Who are the oldest {subject}?',
    plan: (reading) => ({
      ...rankPlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'age' }, null),
      direction: reading.ranking?.direction === 'asc' ? 'desc' : 'asc',
    }),
    label: wording('age', 'edad'),
    unit: 'years',
    visualization: 'TABLE',
  },
];

const skipped = new Set(['mana.participants.latest', 'mana.participants.measure-total']);

export const workshopTemplates: readonly ChatTemplate[] = [
  ...attendance,
  ...countingQuestions(workshops),
  ...periodQuestions(workshops),
  ...measuringQuestions(workshops),
  ...[...countingQuestions(participants), ...measuringQuestions(participants), ...whoCame].filter(
    ({ id }) => !skipped.has(id),
  ),
  ...countingQuestions(outputs),
  ...periodQuestions(outputs),
];
