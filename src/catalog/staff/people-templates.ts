import {
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  rankPlan,
  rankRowsPlan,
  recordPlan,
} from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';
import { rankedPlan } from '../ranked-by.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';
import { TEAM_NAMES } from './teams.ts';

const base = { version: '1', category: 'staff', intent: 'DATA_QUERY', dataset: 'staff' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const isLeave = (where: Predicate): boolean =>
  where.kind === 'compare' && where.field === 'kind' && where.value === 'leave';

/** What is done counts by the day on which it was done, and a leave by all the days that it lasts. */
const byTheirDays = (relation: string, where: readonly Predicate[]): readonly Predicate[] =>
  where.flatMap((one): readonly Predicate[] => {
    if (one.kind !== 'between') return [one];
    if (relation === 'completed_tasks' && one.field === 'due_on') return [{ ...one, field: 'completed_at' }];
    if (relation !== 'events' || one.field !== 'starts_at' || !where.some(isLeave)) return [one];
    const { from, to } = one;
    return [
      ...(to === undefined ? [] : [{ kind: 'between', field: 'starts_at', to } as const]),
      ...(from === undefined ? [] : [{ kind: 'between', field: 'ends_at', from } as const]),
    ];
  });

const onTheirDays = (where: Predicate): Predicate => {
  switch (where.kind) {
    case 'has':
      return { ...where, where: byTheirDays(where.relation, where.where) };
    case 'not':
      return { ...where, of: onTheirDays(where.of) };
    case 'all':
    case 'any':
      return { ...where, of: where.of.map(onTheirDays) };
    default:
      return where;
  }
};

/** "Who completed tasks this year", "who is on leave this week": a time behind related rows is of the day that counts. */
const whenDone = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.map((one) => ({ ...one, where: onTheirDays(one.where) })),
});

const templates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'staff',
    category: 'staff',
    prefix: 'staff.people',
    many: 'staff',
    fil: 'kawani',
    pairsOfGroups: ['role and team', 'team and position'],
  }),
  {
    ...base,
    id: 'staff.count',
    examples: [
      'How many staff are there?',
      'number of {staff_role} staff',
      'total staff in the {team}',
      'Ilan ang kawani?',
    ],
    counterExamples: ['How many tasks are there?', 'Staff by role'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.list',
    examples: [
      'List the staff',
      'Who are the staff in the {team}?',
      'Which staff are {staff_role}?',
      'Ipakita ang mga kawani',
      'Sino ang mga kawani?',
    ],
    counterExamples: ['How many staff are there?', 'List the tasks'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'staff.exist',
    examples: [
      'Are there staff without open tasks?',
      'Do we have staff in the {team}?',
      'Is there a staff member with overdue tasks?',
      'Mayroon bang kawani na {staff_role}?',
    ],
    counterExamples: ['How many staff are there?', 'Are there overdue tasks?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.by-dimension',
    examples: [
      'Staff by {dimension}',
      'How many staff per {dimension}?',
      'Breakdown of staff by {dimension}',
      'Ilan ang kawani kada {dimension}?',
    ],
    counterExamples: ['Tasks by status', 'Which team has the most staff?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'staff.rank-dimension',
    examples: [
      'Which {dimension} has the most staff?',
      'Top {dimension} by number of staff',
      '{dimension} with the fewest staff',
      'Aling {dimension} ang may pinakamaraming kawani?',
    ],
    counterExamples: ['Who has the most tasks?', 'Staff by team'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.ranked',
    examples: [
      'Which staff member {ranked}?',
      'Who on staff {ranked}?',
      'Top staff {ranked}',
      'staff ranked {ranked}',
      'Sinong kawani ang {ranked}?',
    ],
    counterExamples: ['Which team has the most staff?', 'Who has the most tasks?'],
    question: 'Which are the {subject}?',
    plan: rankedPlan,
    answer: wording('The {subject}:\n{lines}', 'Mga {subject}:\n{lines}'),
    priority: 6,
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.by-deed',
    examples: [
      'Which staff in the {team} wrote the most policies?',
      'Which staff in the {team} handled the fewest assessments?',
      'Sinong kawani ang nakatapos ng pinakamaraming gawain?',
      'Which staff member owns the most events?',
    ],
    counterExamples: ['Which team has the most staff?', 'Who has the most tasks?'],
    question: 'Which {subject} have the {superlative} {measure}?',
    plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
    // Rows that name who leads, writes or does them are asked first.
    priority: -5,
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.compare',
    examples: [
      'Compare the number of analysts and encoders',
      'comparison of managers and coordinators',
      'Compare staff in the MANA team and the coordination team',
      'Ikumpara ang analysts at encoders',
    ],
    counterExamples: ['Staff by role', 'Compare completed and cancelled tasks'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'staff.share',
    examples: [
      'What percentage of staff are {staff_role}?',
      'share of staff in the {team}',
      'proportion of staff with overdue tasks',
      'Ilang porsyento ng kawani ang {staff_role}?',
    ],
    counterExamples: ['How many staff are analysts?', 'percentage of tasks completed'],
    question: 'What percentage of staff are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...base,
    id: 'staff.is-active',
    examples: ['Is {staff} active?', 'Is {staff} still with us?', 'Aktibo pa ba si {staff}?'],
    counterExamples: ['How many staff are active?', 'Who is Fatima Guialal?'],
    question: 'Is {subject} active?',
    takes: ['staff', 'activity'],
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.is-in-team',
    examples: [
      'Is {staff} part of the coordination team?',
      'Nasa coordination team ba si {staff}?',
      ...TEAM_NAMES.map((team) => `Is {staff} in the ${team} team?`),
    ],
    counterExamples: ['How many staff are in the MANA team?', 'Who is Fatima Guialal?'],
    question: 'Is {subject} in the team?',
    takes: ['staff', 'team'],
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'staff.record',
    wholeRow: true,
    examples: [
      'Who is {staff}?',
      'Tell me about {staff}',
      'profile of {staff}',
      'What is the position of {staff}?',
      'email of {staff}',
      'Which {dimension} is {staff} in?',
      '{dimension} of {staff}',
      'Sino si {staff}?',
    ],
    counterExamples: ['Tasks of Fatima Guialal', 'Who are the staff?'],
    question: 'Who is {subject}?',
    // Who is asked for by name is shown, whether still here or not.
    plan: (reading) =>
      recordPlan({ ...reading, constraints: reading.constraints.map((one) => ({ ...one, lifts: true })) }),
    visualization: 'CARD',
  },
]; // prettier-ignore

/** Who works here. */
export const peopleTemplates: readonly ChatTemplate[] = templates.map((template) => ({
  ...template,
  plan: (reading) => template.plan(whenDone(reading)),
}));
