import { type Reading, whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';
import { type FigureSpec, overviewPlan } from '../figures.ts';
import * as figures from './overview-figures.ts';

type Parts = Pick<ChatTemplate, 'examples' | 'counterExamples' | 'question'> & {
  readonly id: string;
  /** The dataset whose places and periods the question is read by. */
  readonly dataset: string;
  readonly of: readonly FigureSpec[];
  readonly title: readonly [string, string];
  readonly heading: readonly [string, string];
};

const overview = ({ of, title, heading, ...parts }: Parts): ChatTemplate => ({
  version: '1',
  category: 'general',
  intent: 'ANALYSIS',
  priority: 2,
  takes: ['place', 'period'],
  plan: (reading) => overviewPlan(reading, of),
  label: wording(...title),
  answer: wording(`${heading[0]}\n{lines}`, `${heading[1]}\n{lines}`),
  visualization: 'CARD',
  ...parts,
});

/** A figure's own conditions: whether the scope holds is for the question to say. */
const withoutScope = ({ dataset }: Reading, where: readonly Predicate[]): readonly Predicate[] =>
  where.slice(dataset.scope?.length ?? 0);

/** What the office has, does and faces, over all modules at once. */
export const overviewTemplates: readonly ChatTemplate[] = [
  overview({
    id: 'general.place-overview',
    dataset: 'communities',
    examples: [
      'Show the overview for {location}',
      'summary of {location}',
      'key figures for {location}',
      'What is the situation in {location}?',
      'Buod ng {location}',
    ],
    counterExamples: ['summary of Maranao communities', 'What is the OOBC?', 'Where is Region IX?'],
    question: 'Give me a summary of {place}',
    of: figures.inPlace,
    title: ['Overview', 'Buod'],
    heading: ['In {place}:', 'Sa {place}:'],
  }),
  overview({
    id: 'general.records-per-module',
    dataset: 'communities',
    examples: [
      'How many records are there in each module?',
      'record counts per module',
      'number of records across all modules in {location}',
      'Ilan ang rekord sa bawat module?',
    ],
    counterExamples: ['What are the modules of the system?', 'Which module has the most records?'],
    question: 'How many records are there in each module?',
    of: figures.records,
    title: ['Records', 'Mga rekord'],
    heading: ['Records in each module:', 'Mga rekord sa bawat module:'],
  }),
  {
    ...overview({
      id: 'general.rank-modules',
      dataset: 'communities',
      examples: [
        'Which module has the most records?',
        'module with the fewest records in {location}',
        'Top modules by number of records',
        'Aling module ang may pinakamaraming rekord?',
      ],
      counterExamples: [
        'How many records are there in each module?',
        'Which region has the most communities?',
      ],
      question: 'Which module has the most records?',
      of: figures.records,
      title: ['Records', 'Mga rekord'],
      heading: ['Modules by their records:', 'Mga module ayon sa rekord:'],
    }),
    plan: (reading) => overviewPlan(reading, figures.records, reading.ranking?.direction ?? 'desc'),
  },
  overview({
    id: 'general.happened',
    dataset: 'events',
    examples: [
      'What happened {period}?',
      'What took place in {region} {period}?',
      'What has happened {period}?',
      'Ano ang nangyari {period}?',
    ],
    counterExamples: ['What is due this week?', 'List the events last month'],
    question: 'What happened {period}?',
    of: figures.happened,
    title: ['What happened', 'Ano ang nangyari'],
    heading: ['What took place {period}:', 'Ano ang naganap {period}:'],
  }),
  overview({
    id: 'general.added',
    dataset: 'events',
    examples: [
      'What is new {period}?',
      'What was added {period}?',
      'new records {period}',
      'Ano ang bago {period}?',
    ],
    counterExamples: ['What happened last month?', 'latest announcements'],
    question: 'What was added {period}?',
    of: figures.records.filter(({ on }) => on !== null),
    title: ['Records added', 'Mga rekord na naidagdag'],
    heading: ['Records added {period}:', 'Mga rekord na naidagdag {period}:'],
  }),
  overview({
    id: 'general.accomplished',
    dataset: 'events',
    examples: [
      'What did we accomplish {period}?',
      'What was completed {period}?',
      'our accomplishments in {region} {period}',
      'Ano ang mga natapos {period}?',
    ],
    counterExamples: ['How many projects were completed?', 'What happened last month?'],
    question: 'What was completed {period}?',
    of: figures.accomplished,
    title: ['Accomplishments', 'Mga natapos'],
    heading: ['Completed {period}:', 'Natapos {period}:'],
  }),
  overview({
    id: 'general.falling-due',
    dataset: 'events',
    examples: [
      'What is due {period}?',
      'What falls due in {region} {period}?',
      'deadlines across all modules {period}',
      'Ano ang mga dapat matapos {period}?',
    ],
    counterExamples: ['Which tasks are due this week?', 'What is overdue?'],
    question: 'What is due {period}?',
    of: figures.fallingDue,
    title: ['Falling due', 'Mga dapat matapos'],
    heading: ['Due {period}:', 'Dapat matapos {period}:'],
  }),
  overview({
    id: 'general.overdue',
    dataset: 'events',
    examples: [
      'What is overdue?',
      'Everything that is overdue in {region}',
      'What are we late with?',
      'Ano ang mga lampas na sa takdang araw?',
    ],
    counterExamples: ['Which projects are overdue?', 'What is due this week?'],
    question: 'What is overdue?',
    of: figures.overdue,
    title: ['Overdue', 'Lampas sa petsa'],
    heading: ['Overdue as of today:', 'Lampas sa petsa sa araw na ito:'],
  }),
  overview({
    id: 'general.attention',
    dataset: 'communities',
    examples: [
      'What needs attention?',
      'What needs our attention in {location}?',
      'What are the red flags?',
      'Ano ang kailangang pansinin sa {location}?',
    ],
    counterExamples: ['What is overdue?', 'What are the most common needs?'],
    question: 'What needs attention?',
    of: figures.attention,
    title: ['Needs attention', 'Dapat bigyan ng pansin'],
    heading: ['To look at now:', 'Dapat tingnan ngayon:'],
  }),
  overview({
    id: 'general.ahead',
    dataset: 'events',
    examples: [
      'What is coming up {period}?',
      'What is coming up?',
      'What is scheduled in {region} {period}?',
      'Ano ang mga paparating {period}?',
    ],
    counterExamples: ['upcoming workshops', 'What is due this week?'],
    question: 'What is coming up?',
    of: figures.ahead,
    title: ['Coming up', 'Mga paparating'],
    heading: ['From today on {period}:', 'Mula ngayon {period}:'],
  }),
  overview({
    id: 'general.under-way',
    dataset: 'communities',
    examples: [
      'What is ongoing?',
      'What is in progress in {location}?',
      'What is going on in {location}?',
      'Ano ang mga nagaganap sa {location}?',
    ],
    counterExamples: ['Which projects are ongoing?', 'What happened last month?'],
    question: 'What is ongoing?',
    of: figures.underWay,
    title: ['Under way', 'Kasalukuyang ginagawa'],
    heading: ['Under way now:', 'Kasalukuyang ginagawa:'],
  }),
  overview({
    id: 'general.my-plate',
    dataset: 'events',
    examples: [
      'What is on my plate?',
      'What is on my plate {period}?',
      'What do I have to do {period}?',
      'Ano ang mga gagawin ko {period}?',
    ],
    counterExamples: ['What are my tasks?', 'What is due this week?'],
    question: 'What is on my plate?',
    of: figures.mine,
    title: ['My work', 'Aking gawain'],
    heading: ['Yours {period}:', 'Sa iyo {period}:'],
  }),
  {
    version: '1',
    category: 'communities',
    intent: 'ANALYSIS',
    dataset: 'communities',
    id: 'communities.overview',
    priority: 2,
    examples: [
      'snapshot of {ethnic_group} communities in {location}',
      'summary of communities',
      'key figures of the {livelihood} communities',
      'Buod ng mga komunidad na {ethnic_group}',
    ],
    counterExamples: ['How many communities are there?', 'Give me an overview of Region IX'],
    question: 'Give me a summary of the {subject}',
    plan: (reading) => ({
      kind: 'overview',
      dataset: reading.dataset.id,
      where: [],
      figures: figures.ofCommunities.map(({ dataset: _, on: __, where, ...figure }) => ({
        ...figure,
        dataset: reading.dataset.id,
        where: [...withoutScope(reading, where), ...whereOf(reading)],
      })),
    }),
    label: wording('Overview of communities', 'Buod ng mga komunidad'),
    answer: wording('Of {subject}:\n{lines}', 'Sa {subject}:\n{lines}'),
    visualization: 'CARD',
  },
];
