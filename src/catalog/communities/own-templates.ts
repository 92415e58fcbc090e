import { aggregatePlan, COUNT, groupPlan, rankPlan, recordPlan, totalOf } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';

const base = { version: '1', category: 'communities', intent: 'DATA_QUERY', dataset: 'communities' } as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

/** What people do for a living, by the primary livelihood of their communities. */
const livesOn = (id: string, priority: number, examples: readonly string[]): ChatTemplate => ({
  ...base,
  id,
  priority,
  examples,
  counterExamples: ['How many people live in Region IX?', 'communities where people live on fishing'],
  question: 'What do people in {subject} live on?',
  plan: (reading) =>
    groupPlan(
      { ...reading, dimension: reading.dataset.dimensions.find(({ id }) => id === 'livelihood') ?? null },
      COUNT,
    ),
  answer: wording(
    'By primary livelihood, of {subject}:\n{lines}',
    'Ayon sa pangunahing kabuhayan, ng {subject}:\n{lines}',
  ),
  visualization: 'BAR',
});

/** What is asked of one community by its name, and how communities spread over what they are. */
export const ownTemplates: readonly ChatTemplate[] = [
  {
    ...base,
    id: 'communities.where',
    priority: 5,
    examples: [
      'Where is {community}?',
      'location of {community}',
      'What are the GPS coordinates of {community}?',
      'coordinates of {community}',
      'Nasaan ang {community}?',
      'Ano ang koordinado ng {community}?',
    ],
    counterExamples: ['Where are the Maranao communities?', 'Tell me about Maranao communities'],
    question: 'Where is {subject}?',
    plan: (reading) => recordPlan(reading),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'communities.attribute',
    priority: 5,
    examples: [
      'What is the {dimension} of {community}?',
      '{dimension} of {community}',
      'Which {dimension} is {community} in?',
      'What {dimension} does {community} belong to?',
      'Ano ang {dimension} ng {community}?',
    ],
    counterExamples: [
      'communities by poverty incidence',
      'What is the population of communities in Region IX?',
    ],
    question: 'What is the {dimension} of {subject}?',
    plan: (reading) => recordPlan(reading),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'communities.established-when',
    priority: 5,
    examples: [
      'When was {community} established?',
      'What year was {community} founded?',
      'Kailan itinatag ang {community}?',
    ],
    counterExamples: [
      'How many communities were established in 1990?',
      'When was the oldest community established?',
    ],
    question: 'When was {subject} established?',
    plan: (reading) => recordPlan(reading),
    visualization: 'CARD',
  },
  {
    ...base,
    id: 'communities.figure-of',
    // The people of a community are its own, rather than those that a project for it reached.
    priority: 3,
    takes: ['title', 'place'],
    examples: [
      'How many {measure} are there in {community}?',
      '{measure} in {community}',
      '{measure} of {community}',
      'How big is the {measure} of {community}?',
      'Ilan ang {measure} sa {community}?',
      'Gaano kalaki ang {measure} ng {community}?',
    ],
    counterExamples: ['How many people are there in Region IX?', 'people reached by projects'],
    question: 'What is the total {measure} of {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'communities.size-of',
    takes: ['title', 'place'],
    examples: ['How big is {community}?', 'How large is {community}?', 'Gaano kalaki ang {community}?'],
    counterExamples: ['How big is the population of Region IX?', 'Tell me about Maranao communities'],
    question: 'How many people live in {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'population' }),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'communities.common-livelihood',
    examples: [
      'What are the most common livelihoods?',
      'most common main livelihood in {location}',
      'Which livelihood is the most common among {ethnic_group} communities?',
      'top livelihoods in {location}',
      'Ano ang pinakakaraniwang kabuhayan sa {location}?',
    ],
    counterExamples: ['What are the livelihoods in Region IX?', 'Which region has the most livelihoods?'],
    question: 'Which livelihoods do the {superlative} {subject} have?',
    plan: (reading) => rankPlan(reading, COUNT),
    answer: wording(
      'By the primary livelihood of {subject}, {top} comes first:\n{lines}',
      'Ayon sa pangunahing kabuhayan ng {subject}, nangunguna ang {top}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'communities.common-kind',
    examples: [
      'What are the most common ethnic groups?',
      'most common settlement type in {location}',
      'What is the most common poverty level of {livelihood} communities?',
      'Ano ang pinakakaraniwang pangkat etniko sa {location}?',
      'most common proximity to BARMM',
    ],
    counterExamples: ['List the ethnic groups', 'Which region has the most communities?'],
    question: 'Which {dimension} do the {superlative} {subject} have?',
    plan: (reading) => rankPlan(reading, COUNT),
    answer: wording(
      'Of {subject}, by {dimension}, {top} comes first:\n{lines}',
      'Sa {subject}, ayon sa {dimension}, nangunguna ang {top}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'communities.spread',
    examples: [
      'poverty incidence breakdown in {location}',
      'settlement type distribution in {location}',
      'ethnic composition of {location}',
      'Pagkakahati ng antas ng kahirapan sa {location}',
    ],
    counterExamples: ['communities by region', 'List the ethnic groups'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'communities.kinds',
    examples: [
      'What types of communities are there in {location}?',
      'Which kinds of settlement are there in {location}?',
      'List the settlement types in {location}',
      'Ano ang mga uri ng komunidad sa {location}?',
    ],
    counterExamples: ['List the communities', 'List the ethnic groups'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  livesOn('communities.lives-on', 5, [
    'What do people do for a living in {location}?',
    'How do people earn a living in {ethnic_group} communities?',
    'What do the {ethnic_group} do for a living?',
    'Ano ang ikinabubuhay ng mga tao sa {location}?',
  ]),
  livesOn('communities.lives-on-there', 6, [
    'What do people do for a living in {community}?',
    'How do people earn a living in {community}?',
    'Ano ang ikinabubuhay ng mga tao sa {community}?',
  ]),
  {
    ...base,
    id: 'communities.are-of',
    // All livelihoods of a place, secondary ones too, are told by a question about livelihoods.
    priority: -2,
    examples: [
      'What do {ethnic_group} communities live on?',
      'What do the communities in {location} rely on?',
      'What ethnic groups do communities in {location} belong to?',
    ],
    counterExamples: ['List the communities', 'What are the livelihoods in Region IX?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
];
