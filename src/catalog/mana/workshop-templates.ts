import {
  aggregatePlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  listWithMeasurePlan,
  rankPlan,
  recordPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { type Reading, whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Figure, Metric, Order, Predicate } from '../../engine/query/plan.ts';
import { has, isOneOf, not, wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';
import { within } from './fields.ts';

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

const SOONEST: readonly Order[] = [{ field: 'held_on', direction: 'asc' }];

const TURNOUT: Metric = {
  kind: 'quotient',
  numerator: 'actual_participants',
  denominator: 'target_participants',
  scale: 100,
};

/** Over or under way by today: what "was" speaks of. */
const HELD: readonly Predicate[] = [
  { kind: 'compare', field: 'held_on', op: 'lte', value: '$today' },
  isOneOf('status', 'completed', 'ongoing'),
];

const TARGETED: Metric = { kind: 'aggregate', fn: 'sum', measure: 'target_participants' };
const ATTENDANCE: Metric = { kind: 'aggregate', fn: 'sum', measure: 'actual_participants' };
const AVERAGE_ATTENDANCE: Metric = { ...ATTENDANCE, fn: 'avg' };

/** How many were aimed for, how many came, and how much of the target that is. */
const TARGET_AND_ACTUAL = [
  ['target_participants', wording('Target participants', 'Target na kalahok'), 'people', TARGETED],
  ['actual_participants', wording('Actual participants', 'Aktuwal na kalahok'), 'people', ATTENDANCE],
  ['attendance_percent', wording('Attendance rate', 'Antas ng pagdalo'), 'percent', TURNOUT],
] as const;
const targetAndActual = (reading: Reading): readonly Figure[] =>
  TARGET_AND_ACTUAL.map(([name, label, unit, metric]) => ({
    dataset: reading.dataset.id,
    name,
    label,
    unit,
    where: whereOf(reading),
    metric,
  }));

const rate = {
  intent: 'ANALYSIS',
  priority: 2,
  label: wording('attendance rate (actual / target participants)', 'antas ng pagdalo (aktuwal / target)'),
  unit: 'percent',
} as const;

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
      'How many participants attended in {location}?',
      'How many attended {workshop}?',
      'How many attended the workshops in {location}?',
      'Ilan ang dumalo sa {workshop}?',
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
    id: 'mana.workshops.average-participants',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'average attendance',
      'average attendance in {location}',
      'What is the average number of participants in {location}?',
      'karaniwang bilang ng kalahok sa {location}',
    ],
    counterExamples: ['total participants', 'average attendance by theme', 'average age of participants'],
    question: 'What is the average attendance?',
    plan: (reading) => aggregatePlan(reading, AVERAGE_ATTENDANCE),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'mana.workshops.average-participants-by-dimension',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'average participants by region',
      'average attendance by theme',
      'average number of participants per municipality',
      'karaniwang bilang ng kalahok kada rehiyon',
    ],
    counterExamples: ['participants by region', 'average attendance', 'average age by role'],
    question: 'What is the average attendance by theme?',
    plan: (reading) => groupPlan(reading, AVERAGE_ATTENDANCE),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.rank-average-participants',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'Which region has the highest average attendance?',
      'theme with the lowest average attendance',
      'Which municipality has the highest average number of participants?',
      'Aling rehiyon ang may pinakamataas na karaniwang bilang ng kalahok?',
    ],
    counterExamples: ['Which region has the most participants?', 'average attendance by theme'],
    question: 'Which region has the {superlative} average attendance?',
    plan: (reading) => rankPlan(reading, AVERAGE_ATTENDANCE),
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
      'Compare participants this year and last year',
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
      'turnout rate in {location}',
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
      'turnout rate by {dimension}',
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
    ...rate,
    id: 'mana.workshops.rank-dimension-by-attendance',
    examples: [
      'Which {dimension} has the highest turnout rate?',
      'Top {dimension} by attendance rate',
      '{dimension} with the lowest attendance rate',
      'Aling {dimension} ang may pinakamataas na attendance rate?',
    ],
    counterExamples: ['Which region has the most participants?', 'attendance rate by region'],
    question: 'Which {dimension} has the {superlative} attendance rate?',
    plan: (reading) => rankPlan(reading, TURNOUT),
    visualization: 'BAR',
  },
  {
    ...base,
    ...rate,
    id: 'mana.workshops.attendance-trend',
    examples: [
      'attendance rate per {bucket}',
      'turnout rate by {bucket}',
      'trend of the attendance rate',
      'attendance rate kada {bucket}',
    ],
    counterExamples: ['participants per year', 'attendance rate'],
    question: 'attendance rate per year',
    plan: (reading) => trendPlan(reading, { metric: TURNOUT }),
    visualization: 'LINE',
  },
  {
    ...base,
    ...rate,
    id: 'mana.workshops.compare-attendance',
    examples: [
      'Compare the turnout rate in Region IX and Region X',
      'attendance rate in Region XI versus Region XII',
      'Ikumpara ang attendance rate sa Region IX at Region X',
      'Compare the attendance rate this year and last year',
    ],
    counterExamples: ['Compare workshops in Region IX and Region X', 'attendance rate by region'],
    question: 'Compare the attendance rate of {subject}',
    plan: (reading) => comparePlan(reading, TURNOUT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.target-and-actual',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'target and actual participants in {location}',
      'Compare target and actual attendance',
      'target and actual participants of workshops',
      'actual and target attendance of workshops in {location}',
    ],
    counterExamples: ['total participants', 'attendance rate'],
    question: 'target and actual participants of {subject}',
    plan: (reading) => ({
      kind: 'overview',
      dataset: reading.dataset.id,
      where: [],
      figures: targetAndActual(reading),
    }),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'mana.workshops.target',
    priority: 2,
    examples: [
      'target participants in {location}',
      'How many target participants were there?',
      'How many people were targeted in {location}?',
      'Ilan ang target na kalahok sa {location}?',
    ],
    counterExamples: ['total participants', 'target participants by region'],
    question: 'How many target participants were there?',
    plan: (reading) => aggregatePlan(reading, TARGETED),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'mana.workshops.target-by-dimension',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'target participants by {dimension}',
      'How many target participants per {dimension}?',
      'target na kalahok kada {dimension}',
    ],
    counterExamples: ['participants by region', 'target participants'],
    question: 'How many target participants by {dimension}?',
    plan: (reading) => groupPlan(reading, TARGETED),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.participants-cumulative',
    intent: 'ANALYSIS',
    priority: 2,
    examples: [
      'cumulative participants per {bucket}',
      'cumulative number of participants over time',
      'running total of workshop participants by {bucket}',
    ],
    counterExamples: ['participants per year', 'total participants'],
    question: 'cumulative number of participants over time',
    plan: (reading) => trendPlan(reading, { metric: ATTENDANCE, cumulative: true }),
    visualization: 'LINE',
  },
  {
    ...base,
    id: 'mana.workshops.outputs-by-theme',
    intent: 'ANALYSIS',
    examples: [
      'outputs by theme',
      'How many outputs per theme?',
      'number of outputs by theme',
      'Ilan ang output kada tema?',
    ],
    counterExamples: ['outputs by kind', 'workshops by theme'],
    question: 'How many outputs by theme?',
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'outputs_count' }),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'mana.workshops.measure-of-each',
    priority: 1,
    examples: [
      '{measure} by workshop',
      'number of {measure} by workshop',
      'How many {measure} by workshop in {location}?',
    ],
    counterExamples: ['workshops by region', 'How many participants did workshops have?'],
    question: '{measure} by workshop',
    plan: (reading) => {
      const plan = listWithMeasurePlan(reading);
      return reading.measure
        ? { ...plan, orderBy: [{ field: reading.measure.id, direction: 'desc' }] }
        : plan;
    },
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'mana.workshops.next',
    examples: [
      'When is the next workshop?',
      'When will the next workshop in {location} be held?',
      'Kailan ang susunod na workshop?',
      'Ano ang susunod na workshop?',
      'Where is the next workshop?',
      'What is our next workshop?',
      'next workshop in {location}',
      'next {sector} workshop',
    ],
    counterExamples: ['How many upcoming workshops are there?', 'latest workshop'],
    question: 'When is the next workshop?',
    plan: (reading) => ({ ...recordPlan(reading, SOONEST), where: [...whereOf(reading), UPCOMING] }),
    ofOne: true,
    priority: 3,
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
    plan: (reading) => listPlan(reading, SOONEST),
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
    id: 'mana.workshops.last-held',
    examples: [
      'When was the latest workshop?',
      'When was the last workshop in {location}?',
      'Where was the latest workshop?',
      'Kailan ang huling workshop?',
      'Saan ang huling workshop?',
    ],
    counterExamples: ['When is the next workshop?', 'latest workshops'],
    question: 'When was the {superlative} {subject}?',
    plan: (reading) => {
      const plan = recordPlan(reading, [
        { field: 'held_on', direction: reading.ranking?.direction ?? 'desc' },
      ]);
      return { ...plan, where: [...plan.where, ...HELD] };
    },
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

/** Where and at what workshops people came together, and not what they are like. */
const SETTING: ReadonlySet<string> = new Set(['theme', 'setting', 'came']);

const people = { version: '1', category: 'mana', dataset: 'workshop_participants' } as const;

const whoCame: readonly ChatTemplate[] = [
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.role-count',
    examples: [
      'How many {role} attended workshops in {location}?',
      'How many {role} attended in {location}?',
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
      'How many {sex} attended in {location}?',
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
    intent: 'DATA_QUERY',
    id: 'mana.participants.who-came',
    priority: -1,
    examples: [
      'Who attended workshops in {location}?',
      'Who took part in the workshops?',
      'Who joined the workshops in {location}?',
      'Sino ang dumalo sa workshop?',
    ],
    counterExamples: ['How many women attended workshops?', 'most attended workshops'],
    question: 'Who attended workshops?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.role-at',
    priority: 11,
    examples: [
      'Which {role} were at {workshop}?',
      'Who were the {role} in {workshop}?',
      'List the {role} of {workshop}',
      'List the {role} who attended {workshop}',
      'Sino ang mga {role} na dumalo sa {workshop}?',
    ],
    counterExamples: ['How many elders attended workshops?', 'Tell me about Maranao communities'],
    question: 'Which elders attended the workshop?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.sex-at',
    priority: 11,
    examples: [
      'Which {sex} were at {workshop}?',
      'Who were the {sex} in {workshop}?',
      'List the {sex} of {workshop}',
      'List the {sex} who attended {workshop}',
      'Sino ang mga {sex} na dumalo sa {workshop}?',
    ],
    counterExamples: ['How many women attended workshops?', 'Tell me about Maranao communities'],
    question: 'Which women attended the workshop?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.role-count-at',
    priority: 11,
    examples: [
      'number of {role} who joined {workshop}',
      'How many {role} attended {workshop}?',
      'How many {role} participants attended {workshop}?',
      'Ilang {role} ang dumalo sa {workshop}?',
    ],
    counterExamples: ['How many workshops are there?', 'participants by role'],
    question: 'How many elders were at the workshop?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.sex-count-at',
    priority: 11,
    examples: [
      'number of {sex} who joined {workshop}',
      'How many {sex} attended {workshop}?',
      'How many {sex} participants attended {workshop}?',
      'Ilang {sex} ang dumalo sa {workshop}?',
    ],
    counterExamples: ['How many workshops are there?', 'participants by sex'],
    question: 'How many women were at the workshop?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.who-was-at',
    priority: 11,
    examples: [
      'Who were the participants of {workshop}?',
      'List the participants of {workshop}',
      'names of the participants of {workshop}',
      'Who was at {workshop}?',
      'Who attended {workshop}?',
      'names of those who attended {workshop}',
      'Sino ang mga kalahok sa {workshop}?',
    ],
    counterExamples: ['How many women attended workshops?', 'participants by role'],
    question: 'Who were the participants of the workshop?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.role-list',
    examples: [
      'List the {role} who attended workshops',
      '{role} who attended',
      'Who are the {role} who attended in {location}?',
      'Sino ang mga {role} na dumalo sa workshop?',
    ],
    counterExamples: ['How many elders attended workshops?', 'most attended workshops'],
    question: 'List the elders who attended workshops',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.sex-list',
    examples: [
      'List the {sex} who attended workshops',
      '{sex} who attended',
      '{sex} participants who attended workshops in {location}',
      'Who are the {sex} who attended in {location}?',
      'Sino ang mga {sex} na dumalo sa workshop?',
    ],
    counterExamples: ['How many women attended workshops?', 'most attended workshops'],
    question: 'List the women who attended workshops',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.count-from',
    priority: 4,
    examples: [
      'How many participants from {province} were there?',
      'number of participants from {province}',
      'Ilan ang kalahok mula sa {province}?',
    ],
    counterExamples: ['How many participants were there in Region IX?', 'participants by province'],
    question: 'How many participants from {province} were there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.list-from',
    priority: 4,
    examples: [
      'participants from {province}',
      'List the participants from {province}',
      'mga kalahok mula sa {province}',
    ],
    counterExamples: ['participants in Region IX', 'participants by province'],
    question: 'List the participants from {province}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.provinces',
    priority: 3,
    examples: [
      'Where do the participants come from?',
      'Where are the participants from?',
      'Which provinces do the participants come from?',
      'Saan galing ang mga kalahok?',
    ],
    counterExamples: ['Where are the workshops?', 'participants by role'],
    question: 'Where do {subject} come from?',
    plan: (reading) => groupPlan({ ...reading, dimension: home(reading) }, COUNT),
    visualization: 'BAR',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.rank-provinces',
    priority: 3,
    examples: [
      'Which province sent the most participants?',
      'Which province did the most participants come from?',
      'Rank the provinces where participants come from',
      'Top provinces where participants come from',
      'Aling lalawigan ang nagpadala ng pinakamaraming kalahok?',
    ],
    counterExamples: ['Which role has the most participants?', 'Which region has the most workshops?'],
    question: 'Which province sent the most {subject}?',
    plan: (reading) => rankPlan({ ...reading, dimension: home(reading), ranking: numbered(reading) }, COUNT),
    visualization: 'BAR',
  },
  {
    ...people,
    intent: 'DATA_QUERY',
    id: 'mana.participants.sent',
    priority: 3,
    examples: [
      'How many participants did {province} send?',
      'number of participants that {province} sent',
      'How many participants were sent by {province}?',
    ],
    counterExamples: ['How many participants were there in Region IX?', 'participants by province'],
    question: 'How many participants did {province} send?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.age-by-dimension',
    label: wording('average age', 'karaniwang edad'),
    unit: 'years',
    examples: ['average age by role', 'average age per role', 'karaniwang edad kada papel'],
    counterExamples: ['participants by role', 'average age of participants'],
    question: 'What is the average age by role?',
    plan: (reading) => groupPlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'age' }),
    visualization: 'BAR',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.average-age-of-those-who-came',
    label: wording('average age', 'karaniwang edad'),
    unit: 'years',
    examples: [
      'average age of the {role} who joined workshops',
      'What is the average age of the {sex} who attended workshops in {location}?',
      'karaniwang edad ng mga {role} na dumalo sa workshop',
      'average age of {role} who attended',
    ],
    counterExamples: ['How many elders attended workshops?', 'average age by role'],
    question: 'What is the average age of those who attended workshops?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: 'age' }),
    visualization: 'NUMBER',
  },
  {
    ...people,
    intent: 'ANALYSIS',
    id: 'mana.participants.age-extremes',
    examples: [
      'Who is the oldest participant?',
      'youngest participants in {location}',
      'oldest participant who attended',
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

/** "Rank the provinces, top 5": the number may stand with the second of two words for one order. */
const numbered = ({ ranking, parts }: Reading): Reading['ranking'] => {
  const limits = parts.flatMap(({ sense }) =>
    sense.kind === 'ranking' && sense.limit !== null ? [sense.limit] : [],
  );
  return ranking && { ...ranking, limit: ranking.limit ?? limits[0] ?? null };
};

const home = (reading: Reading) => reading.dataset.dimensions.find((one) => one.id === 'province') ?? null;

/**
 * People are of the province that they come from. "Women who joined workshops in Sultan Kudarat" were at workshops
 * there, and so were they of whom the question begins with the place; "women from Sultan Kudarat" hail from it.
 */
const atWorkshops = (reading: Reading): Reading => {
  const at = (...filters: readonly string[]) =>
    reading.constraints.findIndex(({ filter }) => filters.includes(filter));
  const place = reading.constraints[at('place')];
  if (!place || at('setting', 'came') < 0) return reading;
  const told = reading.parts.filter(({ sense }) => sense.kind !== 'filler');
  const part = (...filters: readonly string[]) =>
    told.find(({ sense }) => sense.kind === 'constraint' && filters.includes(sense.constraint.filter));
  const [setting, where] = [part('setting', 'came'), part('place')];
  const follows = where
    ? told[0] === where || !setting || (where.start >= setting.end && where.start <= setting.end + 1)
    : at('place') === at('setting', 'came') + 1;
  if (!follows) return reading;
  const constraints = reading.constraints.map((one) =>
    one === place ? { ...one, where: has('workshop', one.where) } : one,
  );
  return { ...reading, constraints };
};

const PEOPLE_FIRST = new Set(['mana.participants.count', 'mana.participants.list']);

const ofPeople = countingQuestions(participants).map(
  (template): ChatTemplate =>
    template.id === 'mana.participants.share'
      ? { ...template, plan: (reading) => shareOf(within(reading, SETTING)) }
      : // "Workshop participants older than 60" are people, and no workshops with more than 60 of them.
        PEOPLE_FIRST.has(template.id)
        ? { ...template, priority: 1 }
        : template,
);

const paperRecords: readonly ChatTemplate[] = [
  {
    version: '1',
    category: 'mana',
    intent: 'DATA_QUERY',
    dataset: 'workshop_outputs',
    id: 'mana.outputs.of-workshop',
    priority: 11,
    examples: [
      'outputs of {workshop}',
      'What are the outputs of {workshop}?',
      'What did {workshop} produce?',
      'List the outputs of {workshop}',
      'Ano ang mga output ng {workshop}?',
    ],
    counterExamples: ['How many outputs are there?', 'outputs by kind'],
    question: 'What are the outputs of the workshop?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    version: '1',
    category: 'mana',
    intent: 'DATA_QUERY',
    dataset: 'workshop_outputs',
    id: 'mana.outputs.latest-record',
    examples: [
      'When was the latest output submitted?',
      'When was the last workshop output in {location}?',
      'Tell me about the latest workshop output',
      'Kailan ang huling output?',
    ],
    counterExamples: ['latest outputs', 'When is the next workshop?'],
    question: 'When was the {superlative} {subject}?',
    plan: (reading) =>
      recordPlan(reading, [{ field: 'submitted_on', direction: reading.ranking?.direction ?? 'desc' }]),
    visualization: 'CARD',
  },
];

/** By two things at once, and as shares: of people and of papers. */
const peopleSpreads = spreadQuestions({
  ...participants,
  pairsOfGroups: ['sex and role', 'role and region'],
});
const spreads: readonly ChatTemplate[] = [
  // A share of papers would be taken for one of the workshops that they are of.
  ...spreadQuestions({ ...outputs, pairsOfGroups: ['kind and region', 'region and kind'] }).filter(
    ({ id }) => id === 'mana.outputs.by-two-dimensions',
  ),
];

const skipped = new Set(['mana.participants.latest', 'mana.participants.measure-total']);

export const workshopTemplates: readonly ChatTemplate[] = [
  ...attendance,
  ...countingQuestions(workshops),
  ...periodQuestions(workshops),
  ...measuringQuestions(workshops),
  ...[...ofPeople, ...measuringQuestions(participants), ...whoCame, ...peopleSpreads]
    .filter(({ id }) => !skipped.has(id))
    .map(
      (template): ChatTemplate => ({
        ...template,
        plan: (reading, ...rest) => template.plan(atWorkshops(reading), ...rest),
      }),
    ),
  ...countingQuestions(outputs),
  ...periodQuestions(outputs),
  ...paperRecords,
  ...spreads,
];
