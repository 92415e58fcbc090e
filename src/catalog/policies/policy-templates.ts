import {
  aggregatePlan,
  COUNT,
  comparePlan,
  groupPlan,
  LIST_LIMIT,
  listPlan,
  rankPlan,
  rankRowsPlan,
  recordPlan,
  trendPlan,
} from '../../engine/chat/plans.ts';
import { byDimension, type Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric, Predicate } from '../../engine/query/plan.ts';
import { has, isOneOf, wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, periodQuestions, type Rows } from '../row-questions.ts';
import { policyStateTemplates } from './policy-state-templates.ts';
import { policyStepTemplates } from './policy-step-templates.ts';

const rows: Rows = {
  dataset: 'policies',
  category: 'policies',
  prefix: 'policies',
  one: 'policy',
  many: 'policies',
  fil: 'patakaran',
  pairs: ['approved and rejected', 'health and education', 'urgent and critical', 'national and regional'],
  states: ['{status}', '{sector}'],
};

const base = { version: '1', category: 'policies', intent: 'DATA_QUERY', dataset: 'policies' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const ACCEPTED = isOneOf('status', 'approved', 'in_implementation', 'implemented');

interface RateSpec {
  readonly id: string;
  readonly words: string;
  readonly fil: string;
  readonly of: Predicate;
  readonly among: readonly Predicate[];
  /** What the whole is, behind the figure. */
  readonly whole: readonly [en: string, fil: string];
}

const RATES: readonly RateSpec[] = [
  {
    id: 'implementation-rate',
    words: 'implementation rate',
    fil: 'antas ng pagpapatupad',
    of: isOneOf('status', 'implemented'),
    among: [ACCEPTED],
    whole: ['approved or beyond are implemented', 'na aprubado o higit pa ang naipatupad'],
  },
  {
    id: 'approval-rate',
    words: 'approval rate',
    fil: 'antas ng pag-apruba',
    of: ACCEPTED,
    among: [isOneOf('status', 'approved', 'in_implementation', 'implemented', 'rejected')],
    whole: ['decided ones were approved', 'na napagpasyahan ang inaprubahan'],
  },
  {
    id: 'consultation-rate',
    words: 'consultation rate',
    fil: 'antas ng konsultasyon',
    of: has('consultations'),
    among: [],
    whole: ['have had a consultation', 'ang nagkaroon ng konsultasyon'],
  },
  {
    id: 'evidence-rate',
    words: 'evidence rate',
    fil: 'antas ng may ebidensya',
    of: has('evidence'),
    among: [],
    whole: ['rest on evidence', 'ang may ebidensya'],
  },
]; // prettier-ignore

/** A rate over all, by group, ranked, side by side and over time. */
const ofRate = ({ id, words, fil, of, among, whole }: RateSpec): readonly ChatTemplate[] => {
  const metric: Metric = { kind: 'rate', of: [of], among };
  const named = { ...analysis, label: wording(words, fil), unit: 'percent' } as const;
  return [
    {
      ...named,
      id: `policies.${id}`,
      examples: [
        `What is the ${words} of policies?`,
        `policy ${words} in {region}`,
        `Ano ang ${words} ng mga patakaran?`,
        `${words} of {sector} policies`,
        ...(id === 'implementation-rate' ? [`What is the ${words}?`] : []),
      ],
      counterExamples: [`${words} of policies by sector`, 'How many policies are implemented?'],
      question: `What is the ${words} of {subject}?`,
      plan: (reading) => aggregatePlan(reading, metric),
      answer: wording(
        `The ${words} of {subject} is {value} ({numerator} of {denominator} ${whole[0]}).`,
        `Ang ${words} ng {subject} ay {value} ({numerator} sa {denominator} ${whole[1]}).`,
      ),
      visualization: 'NUMBER',
    },
    {
      ...named,
      id: `policies.${id}-by-dimension`,
      examples: [
        `${words} of policies by {dimension}`,
        `policy ${words} per {dimension}`,
        `What is the ${words} of policies in each {dimension}?`,
        `${words} ng mga patakaran kada {dimension}`,
        // Nothing but policies has one.
        ...(id === 'implementation-rate' || id === 'approval-rate' ? [`${words} by {dimension}`] : []),
      ],
      counterExamples: [`What is the ${words} of policies?`, 'policies by sector'],
      question: `What is the ${words} of {subject} by {dimension}?`,
      plan: (reading) => groupPlan(reading, metric),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.rank-${id}`,
      examples: [
        `Which {dimension} has the highest policy ${words}?`,
        `{dimension} with the lowest ${words} of policies`,
        `Top {dimension} by policy ${words}`,
        `Aling {dimension} ang may pinakamataas na ${words} ng patakaran?`,
      ],
      counterExamples: ['Which sector has the most policies?', `${words} of policies by sector`],
      question: `Which {dimension} has the highest ${words} of {subject}?`,
      plan: (reading) => rankPlan(reading, metric),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.compare-${id}`,
      examples: [
        `Compare the ${words} of policies in Region IX and Region X`,
        `policy ${words} of Region XI versus Region XII`,
        `Ikumpara ang ${words} ng patakaran sa Region IX at Region X`,
        `Compare the ${words} of health and education policies`,
      ],
      counterExamples: ['Compare policies in Region IX and Region X', `${words} of policies`],
      question: `Compare the ${words} of {subject}`,
      plan: (reading) => comparePlan(reading, metric),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.${id}-trend`,
      examples: [
        `policy ${words} per {bucket}`,
        `{bucket} ${words} of policies`,
        `trend of the ${words} of policies`,
        `${words} ng patakaran kada {bucket}`,
      ],
      counterExamples: ['policies per year', `${words} of policies`],
      question: `trend of the ${words} of {subject}`,
      plan: (reading) => trendPlan(reading, { metric }),
      visualization: 'LINE',
    },
  ];
};

interface StepSpec {
  readonly id: string;
  readonly measure: string;
  /** The status that rows have before the step: "how long for a submitted policy to be approved". */
  readonly before: string;
  readonly examples: readonly [string, string, string];
  /** "To approve", "to be approved" and "bago maaprubahan". */
  readonly verb: string;
  readonly done: string;
  readonly bago: string;
  readonly question: string;
  readonly en: string;
  readonly fil: string;
}

const STEPS: readonly StepSpec[] = [
  {
    id: 'time-to-approve',
    measure: 'approval_days',
    before: 'submitted',
    examples: [
      'How long does it take to approve policies?',
      'How long do policies take to be approved?',
      'Gaano katagal bago maaprubahan ang mga patakaran?',
    ],
    verb: 'approve',
    done: 'be approved',
    bago: 'maaprubahan',
    question: 'How long does it take to approve {subject}?',
    en: 'average time to approval',
    fil: 'karaniwang tagal bago maaprubahan',
  },
  {
    id: 'time-to-implement',
    measure: 'implementation_days',
    before: 'approved',
    examples: [
      'How long does it take to implement policies?',
      'How long do policies take to be implemented?',
      'Gaano katagal bago maipatupad ang mga patakaran?',
    ],
    verb: 'implement',
    done: 'be implemented',
    bago: 'maipatupad',
    question: 'How long does it take to implement {subject}?',
    en: 'average time from approval to implementation',
    fil: 'karaniwang tagal bago maipatupad',
  },
  {
    id: 'time-to-submit',
    measure: 'submission_days',
    before: 'draft',
    examples: [
      'How long does it take to submit policies?',
      'How long from proposal to submission of policies?',
      'Gaano katagal bago maisumite ang mga patakaran?',
    ],
    verb: 'submit',
    done: 'be submitted',
    bago: 'maisumite',
    question: 'How long does it take to submit {subject}?',
    en: 'average time from proposal to submission',
    fil: 'karaniwang tagal bago maisumite',
  },
]; // prettier-ignore

/** Rows that have taken the step are past the status before it: to name that one only says where the step begins. */
const pastTheStart = (reading: Reading, before: string): Reading => ({
  ...reading,
  constraints: reading.constraints.filter(
    ({ filter, entities }) => filter !== 'status' || entities.some(({ value }) => value !== before),
  ),
});

/** How long a step takes: on average, of which row or group the longest, and how long at the most. */
const ofStep = ({
  id,
  measure,
  before,
  examples,
  verb,
  done,
  bago,
  question,
  en,
  fil,
}: StepSpec): readonly ChatTemplate[] => {
  const named = { ...analysis, unit: 'days' } as const;
  const average: Metric = { kind: 'aggregate', fn: 'avg', measure };
  const label = wording(en, fil);
  return [
    {
      ...named,
      id: `policies.${id}`,
      label,
      examples: [
        ...examples,
        `On average, how long does it take to ${verb} policies?`,
        `On average, how long do policies take to ${done}?`,
        `average time it takes to ${verb} policies`,
        `Ilang araw bago ${bago} ang mga patakaran?`,
        `On average, ilang araw bago ${bago} ang patakaran?`,
      ],
      counterExamples: ['How many policies are approved?', 'policies by status'],
      question,
      plan: (reading) => aggregatePlan(pastTheStart(reading, before), average),
      answer: wording(`The ${en} of {subject} is {value}.`, `Ang ${fil} ng {subject} ay {value}.`),
      visualization: 'NUMBER',
    },
    {
      ...named,
      id: `policies.${id}-by-dimension`,
      label,
      examples: [
        `How long does it take to ${verb} policies by {dimension}?`,
        `How long do policies take to ${done} in each {dimension}?`,
        `average time it takes to ${verb} policies by {dimension}`,
        `On average, how long does it take to ${verb} policies per {dimension}?`,
        `Gaano katagal bago ${bago} ang mga patakaran kada {dimension}?`,
      ],
      counterExamples: [examples[0], 'policies by sector'],
      question: `How long does it take to ${verb} {subject} by {dimension}?`,
      plan: (reading) => groupPlan(pastTheStart(reading, before), average),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.rank-${id}`,
      label,
      examples: [
        `Which {dimension} takes the longest to ${verb} policies?`,
        `{dimension} where policies took the shortest to ${done}`,
        `In which {dimension} do policies take the longest to ${done}?`,
        `Aling {dimension} ang pinakamatagal bago ${bago} ang mga patakaran?`,
      ],
      counterExamples: [`Which policy took the longest to ${done}?`, 'Which sector has the most policies?'],
      question: `Which {dimension} takes the longest to ${verb} {subject}?`,
      plan: (reading) => rankPlan(pastTheStart(reading, before), average),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.${id}-longest`,
      examples: [
        `Which policy took the longest to ${done}?`,
        `policies that took the shortest to ${verb}`,
        `the {sector} policy that took the longest to ${done}`,
        `Aling patakaran ang pinakamatagal bago ${bago}?`,
      ],
      counterExamples: [examples[0], 'latest policies'],
      question: `Which {subject} took the longest to ${done}?`,
      plan: (reading) => rankRowsPlan(pastTheStart(reading, before), measure),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.${id}-at-most`,
      label: wording(en.replace('average ', ''), fil.replace('karaniwang ', '')),
      answer: wording(
        `Of {subject}, the {superlative} ${en.replace('average ', '')} is {value}.`,
        `Sa {subject}, ang {superlative} ${fil.replace('karaniwang ', '')} ay {value}.`,
      ),
      examples: [
        `What is the longest any policy took to ${done}, in days?`,
        `How many days did the policy that took the longest to ${done} take?`,
        `What is the shortest time that it took to ${verb} a {sector} policy, in days?`,
      ],
      counterExamples: [`Which policy took the longest to ${done}?`, examples[0]],
      question: `How many days did {subject} take to ${done} at the most?`,
      plan: (reading) =>
        aggregatePlan(pastTheStart(reading, before), {
          kind: 'aggregate',
          fn: reading.ranking?.direction === 'asc' ? 'min' : 'max',
          measure,
        }),
      visualization: 'NUMBER',
    },
  ];
};

interface DaySpec {
  readonly id: string;
  readonly field: string;
  /** "Were approved", "date of approval". */
  readonly verb: string;
  readonly day: string;
}

const DAYS: readonly DaySpec[] = [
  { id: 'submitted', field: 'submitted_on', verb: 'were submitted', day: 'date of submission' },
  { id: 'approved', field: 'approved_on', verb: 'were approved', day: 'date of approval' },
  { id: 'implemented', field: 'implemented_on', verb: 'were implemented', day: 'date of implementation' },
  { id: 'due', field: 'implementation_due', verb: 'are due', day: 'implementation due date' },
]; // prettier-ignore

/** Policies over time, by another of their days than the one that periods look at. */
const ofDay = ({ id, field, verb, day }: DaySpec): readonly ChatTemplate[] => [
  {
    ...analysis,
    id: `policies.trend-${id}`,
    priority: 1,
    examples: [
      `How many policies ${verb} per {bucket}?`,
      `policies that ${verb} each {bucket}`,
      `policies per {bucket} of ${day}`,
      `number of policies by {bucket} of ${day}`,
    ],
    counterExamples: ['How many policies are approved?', 'policies by status'],
    question: `How many {subject} ${verb} each year?`,
    plan: (reading) => trendPlan(reading, { metric: COUNT, field }),
    visualization: 'LINE',
  },
  {
    ...analysis,
    id: `policies.cumulative-${id}`,
    priority: 1,
    examples: [
      `cumulative policies that ${verb} per {bucket}`,
      `cumulative number of policies that ${verb} each {bucket}`,
      `running total of policies per {bucket} of ${day}`,
    ],
    counterExamples: [`How many policies ${verb} per year?`, 'policies by status'],
    question: `What is the cumulative number of {subject} that ${verb} by year?`,
    plan: (reading) => trendPlan(reading, { metric: COUNT, field, cumulative: true }),
    visualization: 'LINE',
  },
];

const others: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'policies.authors',
    examples: [
      'Who wrote the policies?',
      'Who authored policies in {region}?',
      'Sino ang sumulat ng mga patakaran?',
      'Who are the authors of policies?',
    ],
    counterExamples: ['policies by status', 'How many policies are there?'],
    question: 'Who wrote the {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'author_staff'), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'policies.top-authors',
    priority: 4,
    examples: [
      'Who authored the fewest policies in {region}?',
      'Which {dimension} wrote the most policies?',
      'Sino ang pinakamaraming nasulat na patakaran?',
      'Who are the top authors of policies?',
      'Who are the top authors?',
      'top authors',
      'Which author wrote the most?',
    ],
    counterExamples: ['Who wrote the policies?', 'Which region has the most policies?'],
    question: 'Who wrote the most {subject}?',
    plan: (reading) => rankPlan(byDimension(reading, 'author_staff'), COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'policies.by-due-date',
    priority: 1,
    examples: [
      'List overdue policies',
      'Which policies are overdue?',
      'Mga patakarang lampas sa takda',
      'overdue policies',
    ],
    counterExamples: ['How many policies are overdue?', 'latest policies'],
    question: 'Which policies are overdue?',
    plan: (reading) => listPlan(reading, [{ field: 'implementation_due', direction: 'asc' }], LIST_LIMIT),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'policies.longest-overdue',
    priority: 6,
    examples: [
      'Which policy is overdue the longest?',
      'the longest overdue policies',
      'policies overdue the longest in {region}',
      'Aling patakaran ang pinakamatagal nang lampas sa takda?',
    ],
    counterExamples: ['List overdue policies', 'latest policies'],
    question: 'Which policies are overdue the longest?',
    plan: (reading) => {
      const order = [{ field: 'implementation_due', direction: 'asc' }] as const;
      return reading.singular ? recordPlan(reading, order) : listPlan(reading, order, LIST_LIMIT);
    },
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'policies.latest-record',
    examples: [
      'Tell me about the latest policy',
      'details of the most recent policy in {region}',
      'Impormasyon tungkol sa pinakabagong patakaran',
    ],
    counterExamples: ['latest policies', 'Tell me about Maranao communities'],
    question: 'Tell me about the {superlative} {subject}',
    plan: (reading) =>
      recordPlan(reading, [{ field: 'proposed_on', direction: reading.ranking?.direction ?? 'desc' }]),
    visualization: 'CARD',
  },
]; // prettier-ignore

export const policyTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(rows),
  ...periodQuestions(rows),
  ...measuringQuestions(rows),
  ...RATES.flatMap(ofRate),
  ...STEPS.flatMap(ofStep),
  ...DAYS.flatMap(ofDay),
  ...policyStepTemplates,
  ...policyStateTemplates,
  ...others,
];
