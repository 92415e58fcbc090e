import { COUNT, countPlan, listPlan } from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { ComparePlan, OverviewPlan, Predicate } from '../../engine/query/plan.ts';
import { communities } from '../communities/dataset.ts';
import { has, isOneOf, wording } from '../enumeration.ts';
import { type FigureSpec, figureOf, sumOf } from '../figures.ts';

/** What narrows the groups themselves: "per region" is for {@link groupsOfRegions} alone. */
const NARROWING: readonly string[] = ['place', 'presence', 'group', 'active_communities:related'];

const base = { version: '1', category: 'general', intent: 'DATA_QUERY', dataset: 'ethnic_groups' } as const;

/** What there is to say of a people, and in which of the regions that the office serves its communities are. */
const ofGroup: readonly FigureSpec[] = [
  figureOf(communities, 'communities', ['Communities', 'Mga komunidad']),
  figureOf(communities, 'population', ['Population', 'Populasyon'], {
    metric: sumOf('population'),
    unit: 'people',
  }),
  figureOf(communities, 'households', ['Households', 'Sambahayan'], {
    metric: sumOf('households'),
    unit: 'households',
  }),
  ...['IX', 'X', 'XI', 'XII'].map((numeral) =>
    figureOf(
      communities,
      `communities_in_region_${numeral.toLowerCase()}`,
      [`Communities in Region ${numeral}`, `Mga komunidad sa Rehiyon ${numeral}`],
      { where: [has('region', isOneOf('designation', `Region ${numeral}`))] },
    ),
  ),
];

/** The regions that the office serves, with the groups that have communities there. */
const groupsOfRegions = ({ dataset }: Reading): ComparePlan => ({
  kind: 'compare',
  dataset: dataset.id,
  where: [],
  members: ['IX', 'X', 'XI', 'XII'].map((numeral) => ({
    label: `Region ${numeral}`,
    where: [has('active_communities', has('region', isOneOf('designation', `Region ${numeral}`)))],
  })),
  metric: COUNT,
});

/** What is asked of groups, said of their communities: a group is where those are. */
const ofTheirCommunities = (where: Predicate): Predicate => {
  switch (where.kind) {
    case 'has':
      return { kind: 'all', of: where.where };
    case 'not':
      return { kind: 'not', of: ofTheirCommunities(where.of) };
    case 'any':
    case 'all':
      return { ...where, of: where.of.map(ofTheirCommunities) };
    default:
      return where;
  }
};

const groupOverview = ({ dataset, constraints }: Reading): OverviewPlan => ({
  kind: 'overview',
  dataset: dataset.id,
  where: [],
  figures: ofGroup.map(({ dataset: rows, on: _, where, ...figure }) => ({
    ...figure,
    dataset: rows.id,
    where: [...where, ...constraints.map((one) => ofTheirCommunities(one.where))],
  })),
});

/** Which groups there are. How many communities each has is a question about communities. */
export const ethnicGroupTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'general.ethnic-groups-count',
    takes: NARROWING,
    examples: [
      'How many ethnic groups are there in {location}?',
      'number of ethnic groups',
      'total ethnic groups in {location}',
      'Ilan ang pangkat etniko sa {location}?',
    ],
    counterExamples: [
      'How many communities per ethnic group?',
      'Which ethnic group has the most communities?',
    ],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'general.ethnic-groups-by-region',
    intent: 'ANALYSIS',
    takes: ['spread'],
    examples: [
      'How many ethnic groups are there per region?',
      'number of ethnic groups by region',
      'How many distinct ethnic groups are in each region?',
      'Ilan ang pangkat etniko kada rehiyon?',
    ],
    counterExamples: ['How many communities per ethnic group?', 'How many ethnic groups are in Region IX?'],
    question: 'How many {subject} are there per region?',
    plan: groupsOfRegions,
    answer: wording(
      'Ethnic groups with communities in each region:\n{lines}',
      'Mga pangkat etniko na may komunidad sa bawat rehiyon:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'general.ethnic-groups-list',
    takes: NARROWING,
    examples: [
      'List the ethnic groups',
      'Which ethnic groups are there?',
      'Which ethnic groups live in {location}?',
      'What are the ethnic groups in {location}?',
      'ethnic groups in {location}',
      'Ano ang mga pangkat etniko sa {location}?',
    ],
    counterExamples: ['How many ethnic groups are there?', 'Communities by ethnic group'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'general.ethnic-groups-exist',
    takes: NARROWING,
    examples: [
      'Are there ethnic groups without communities?',
      'Are there ethnic groups in {location}?',
      'May pangkat etniko ba sa {location}?',
    ],
    counterExamples: ['Are there Maranao communities?', 'How many ethnic groups are there?'],
    question: 'Are there {subject}?',
    plan: countPlan,
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
    visualization: 'NUMBER',
  },
  {
    ...base,
    intent: 'ANALYSIS',
    id: 'general.ethnic-group-overview',
    takes: ['group', 'place'],
    // "How many Tausug people" has a figure of its own.
    priority: -12,
    examples: [
      'Tell me about the {ethnic_group}',
      'Who are the {ethnic_group}?',
      'What is {ethnic_group}?',
      'Give me an overview of the {ethnic_group} of {location}',
      'Where do the {ethnic_group} live?',
      'How many {ethnic_group} are there in {location}?',
      'Sino ang mga {ethnic_group}?',
      'Impormasyon tungkol sa mga {ethnic_group}',
      'Saan nakatira ang mga {ethnic_group}?',
      'Ilan ang {ethnic_group} sa {location}?',
      'Buod ng {ethnic_group}',
    ],
    counterExamples: [
      'Tell me about Maranao communities',
      'How many Maranao communities are there?',
      'List the ethnic groups',
      'How many Tausug people are in Region IX?',
    ],
    question: 'Tell me about the {subject}',
    plan: groupOverview,
    label: wording('Overview of an ethnic group', 'Buod ng isang pangkat etniko'),
    answer: wording(
      'Of {subject}, by the communities whose primary group it is:\n{lines}',
      'Sa {subject}, ayon sa mga komunidad na ito ang pangunahing pangkat:\n{lines}',
    ),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'general.ethnic-group-present',
    takes: ['group', 'place'],
    // "Is there a community of the Maranao" is about communities.
    priority: -12,
    examples: [
      'Are there {ethnic_group} in {location}?',
      'Do we have {ethnic_group} in {location}?',
      'Are there any {ethnic_group}?',
      'Mayroon bang {ethnic_group} sa {location}?',
    ],
    counterExamples: ['Are there Maranao communities in Region X?', 'How many Maranao are there?'],
    question: 'Are there {subject}?',
    plan: ({ constraints }) => ({
      kind: 'count',
      dataset: communities.id,
      where: [...(communities.scope ?? []), ...constraints.map((one) => ofTheirCommunities(one.where))],
    }),
    answer: wording(
      'Yes: {value} communities have it as their primary group ({subject}).',
      'Oo: {value} komunidad ang may ganitong pangunahing pangkat ({subject}).',
    ),
    empty: wording(
      'No: no community has it as its primary group ({subject}).',
      'Wala: walang komunidad na ito ang pangunahing pangkat ({subject}).',
    ),
    visualization: 'NUMBER',
  },
];
