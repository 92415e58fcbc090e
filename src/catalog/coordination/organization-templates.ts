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
} from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';
import { rankedPlan } from '../ranked-by.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';
import { ofTheirRows } from './organization-parts.ts';

const base = {
  version: '1',
  category: 'coordination',
  intent: 'DATA_QUERY',
  dataset: 'organizations',
} as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

const templates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'organizations',
    category: 'coordination',
    prefix: 'coordination.organizations',
    many: 'organizations',
    fil: 'organisasyon',
    pairsOfGroups: ['kind and region', 'sector and kind'],
  }),
  {
    ...base,
    id: 'coordination.organizations-count',
    examples: [
      'How many organizations are there?',
      'number of {organization_kind} organizations in {location}',
      'total partner organizations',
      'Ilan ang organisasyon sa {location}?',
    ],
    counterExamples: ['How many partnerships are there?', 'Organizations by kind'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.organizations-list',
    examples: [
      'List the organizations',
      'Which {organization_kind} do we work with in {location}?',
      'Who are our partners?',
      'organizations in the {sector} sector',
      'Ipakita ang mga organisasyon',
    ],
    counterExamples: ['How many organizations are there?', 'List the partnerships'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    // "Which ministries lead projects" is answered with how many each leads, where it can be.
    priority: -3,
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.organizations-exist',
    examples: [
      'Are there organizations in {location}?',
      'Do we have {organization_kind} partners in {location}?',
      'Is there an organization without partnerships?',
      'Mayroon bang organisasyon sa {location}?',
    ],
    counterExamples: ['Are there partnerships in Region IX?', 'How many organizations are there?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, may {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.organizations-by-dimension',
    examples: [
      'Organizations by {dimension}',
      'How many organizations per {dimension}?',
      'Breakdown of organizations by {dimension}',
      'Ilan ang organisasyon kada {dimension}?',
    ],
    counterExamples: ['Partnerships by kind', 'Which region has the most organizations?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.organizations-rank-dimension',
    examples: [
      'Which {dimension} has the most organizations?',
      'Top {dimension} by number of organizations',
      '{dimension} with the fewest organizations',
      'Aling {dimension} ang may pinakamaraming organisasyon?',
    ],
    counterExamples: ['Which organization has the most partnerships?', 'Organizations by region'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.organizations-ranked',
    examples: [
      'Which organization has {ranked}?',
      'organizations with {ranked}',
      'Top organizations {ranked}',
      'Aling organisasyon ang may {ranked}?',
    ],
    counterExamples: [
      'Which region has the most organizations?',
      'How many organizations have partnerships?',
    ],
    question: 'Which are the {subject}?',
    plan: rankedPlan,
    answer: wording('The {subject}:\n{lines}', 'Mga {subject}:\n{lines}'),
    priority: 6,
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.organizations-by-deed',
    examples: [
      'Which organizations fund the most partnerships?',
      'organizations that implement the fewest partnerships',
      'Which {organization_kind} in {location} coordinate the most partnerships?',
      'Which organizations give technical support to the most partnerships?',
      'Which organization has attended the most engagements?',
      'Aling organisasyon ang nagpopondo ng pinakamaraming partnership?',
      'Aling organisasyon ang nangunguna sa pinakamaraming proyekto?',
      'Aling organisasyon ang nangunguna sa pinakamaraming partnership?',
      'Aling organisasyon ang kasali sa pinakamaraming partnership?',
    ],
    counterExamples: [
      'Which region has the most organizations?',
      'How many organizations fund partnerships?',
    ],
    question: 'Which {subject} have the {superlative} {measure}?',
    plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
    // Rows that name their leader are asked first.
    priority: -1,
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.organizations-measure-average',
    examples: [
      'What is the average number of {measure}?',
      'average {measure} in {location}',
      'How many {measure} on average?',
      'Ilan ang karaniwang {measure}?',
    ],
    counterExamples: ['Which organization has the most partnerships?', 'average budget of partnerships'],
    question: 'What is the average number of {measure}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'avg', measure: reading.measure!.id }),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.organizations-compare',
    examples: [
      'Compare the number of NGOs and LGUs',
      'Compare organizations in Region IX and Region X',
      'comparison of organizations in the health and education sectors',
      'Ikumpara ang mga organisasyon sa Region IX at Region X',
    ],
    counterExamples: ['Compare partnerships in Region IX and Region X', 'organizations in Region IX'],
    question: 'Compare the number of {subject}',
    plan: (reading) => comparePlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.organizations-share',
    examples: [
      'What percentage of organizations are {organization_kind}?',
      'share of organizations in the {sector} sector',
      'proportion of organizations with partnerships',
      'Ilang porsyento ng mga organisasyon ang {organization_kind}?',
    ],
    counterExamples: ['How many organizations are NGOs?', 'percentage of partnerships that are active'],
    question: 'What percentage of organizations are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
  {
    ...base,
    id: 'coordination.organizations-record',
    wholeRow: true,
    examples: [
      'Tell me about {organization}',
      'What is {organization}?',
      'What does {organization} stand for?',
      'Ano ang {organization}?',
      'Ano ang ibig sabihin ng {organization}?',
      'details of {organization}',
      'profile of {organization}',
      'Which {dimension} does {organization} belong to?',
      '{dimension} of {organization}',
      'Impormasyon tungkol sa {organization}',
    ],
    counterExamples: ['Partnerships with DSWD', 'Tell me about the organizations in Region IX'],
    question: 'Tell me about {subject}',
    plan: (reading) => recordPlan(reading),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'coordination.organizations-newest',
    examples: [
      'Most recently added organizations',
      'latest organizations',
      'What are the newest partner organizations in {location}?',
      'Pinakabagong organisasyon',
    ],
    counterExamples: ['latest engagements', 'Which organization has the most partnerships?'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => byDayPlan(reading, 'created_at'),
    visualization: 'TABLE',
  },
]; // prettier-ignore

/** What is asked of organizations: a place or sector behind the rows that they have is that of those rows. */
export const organizationTemplates: readonly ChatTemplate[] = templates.map((template) => ({
  ...template,
  plan: (reading) => template.plan(ofTheirRows(reading)),
}));
