import { aggregatePlan, comparePlan, groupPlan, quotientOf, rankPlan } from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';
import { measures } from './measures.ts';

const base = { version: '1', category: 'communities', intent: 'ANALYSIS', dataset: 'communities' } as const;

const RATIO = { label: wording('ratio'), unit: 'none' } as const;
const PART = { label: wording('share', 'bahagi'), unit: 'percent' } as const;

/** One figure of communities to another: people to a mosque, asatidz to a madrasah. */
const ratios: readonly ChatTemplate[] = [
  {
    ...base,
    ...RATIO,
    id: 'communities.measure-per-measure',
    examples: [
      'How many {measure} per mosque are there in {location}?',
      '{measure} per madrasah in {location}',
      'number of {measure} per family in {ethnic_group} communities',
      'How many {measure} are there for every 1,000 families?',
      'Ilan ang {measure} kada moske sa {location}?',
    ],
    counterExamples: ['average population per community', 'people per mosque by region', 'household size'],
    question: 'How many {measure} per {per} of {subject}?',
    plan: (reading) => aggregatePlan(reading, quotientOf(reading)),
    answer: wording(
      'The ratio of {measure} to {per} of {subject} is {value} to {each}.',
      'Ang ratio ng {measure} sa {per} ng {subject} ay {value} sa {each}.',
    ),
    visualization: 'NUMBER',
  },
  {
    ...base,
    ...RATIO,
    id: 'communities.measure-per-measure-by-dimension',
    examples: [
      '{measure} per mosque by {dimension}',
      'How many {measure} per madrasah in each {dimension}?',
      'number of {measure} per family of communities by {dimension}',
      '{measure} per 1,000 families by {dimension}',
      '{measure} kada moske ayon sa {dimension}',
    ],
    counterExamples: ['people by region', 'How many people per mosque?'],
    question: 'How many {measure} per {per} of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, quotientOf(reading)),
    answer: wording(
      'Ratio of {measure} to {per} (to {each}), by {dimension}, of {subject}:\n{lines}',
      'Ratio ng {measure} sa {per} (sa {each}), ayon sa {dimension}, ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...RATIO,
    id: 'communities.rank-dimension-by-ratio',
    examples: [
      'Which {dimension} has the most {measure} per mosque?',
      'Top {dimension} by {measure} per madrasah',
      '{dimension} with the fewest {measure} per 1,000 families',
      'Aling {dimension} ang may pinakamaraming {measure} kada moske?',
    ],
    counterExamples: ['Which region has the most people?', 'people per mosque by region'],
    question: 'Which {dimension} has the {superlative} {measure} per {per} of {subject}?',
    plan: (reading) => rankPlan(reading, quotientOf(reading)),
    answer: wording(
      'Ratio of {measure} to {per} (to {each}), of {subject}:\n{lines}',
      'Ratio ng {measure} sa {per} (sa {each}), ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...RATIO,
    id: 'communities.compare-ratio',
    examples: [
      'Compare {measure} per mosque in Region IX and Region X',
      '{measure} per madrasah, Region IX versus Region X',
      'How many {measure} per mosque in Region XI compared with Region XII?',
      'Ihambing ang {measure} kada moske sa Region IX at Region X',
    ],
    counterExamples: ['Compare the population of Region IX and Region X', 'people per mosque by region'],
    question: 'Compare {measure} per {per} of {subject}',
    plan: (reading) => comparePlan(reading, quotientOf(reading)),
    answer: wording(
      'Ratio of {measure} to {per} (to {each}), of {subject}:\n{lines}',
      'Ratio ng {measure} sa {per} (sa {each}), ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...RATIO,
    id: 'communities.rank-by-ratio',
    examples: [
      'Which communities have the most {measure} per mosque?',
      'Top communities by {measure} per madrasah',
      'community with the fewest {measure} per family in {location}',
      'Aling komunidad ang may pinakamaraming {measure} kada moske?',
    ],
    counterExamples: ['Which communities have the most people?', 'people per mosque by region'],
    question: 'Which {subject} have the {superlative} {measure} per {per}?',
    plan: (reading) => rankPlan(reading, quotientOf(reading), null),
    answer: wording(
      'Ratio of {measure} to {per} (to {each}) in single {subject}:\n{lines}',
      'Ratio ng {measure} sa {per} (sa {each}) ng bawat isa sa {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
];

/**
 * Where the people are not named as the whole, the part must be one of them: "the share of mosques" is none
 * of the population.
 */
const ofParts = (example: (part: string) => string): readonly string[] =>
  measures.flatMap(({ part, label }) => (part ? [example(label.en)] : []));

/** "The highest share of seniors" is of the people, said or not. */
const shareOfPeople = (reading: Reading): Metric =>
  reading.per
    ? quotientOf(reading, 100)
    : { kind: 'quotient', numerator: reading.measure!.id, denominator: 'population', scale: 100 };

/** How many of the people are women, children, farmers, unemployed …: shares of the population. */
const parts: readonly ChatTemplate[] = [
  {
    ...base,
    ...PART,
    id: 'communities.part-of-population',
    examples: [
      'What percentage of the population are {part} in {location}?',
      'share of {part} in the population of {location}',
      'What percent of the residents of {ethnic_group} communities are {part}?',
      'Ilang porsyento ng populasyon ang {part} sa {location}?',
      ...ofParts((part) => `percentage of ${part} in {location}`),
    ],
    counterExamples: ['How many women are there?', 'share of women in the population by region'],
    question: 'What percentage of the population are {measure} in {subject}?',
    plan: (reading) => aggregatePlan(reading, shareOfPeople(reading)),
    answer: wording(
      '{value} of the population of {subject} are counted as {measure}.',
      '{value} ng populasyon ng {subject} ang bilang ng {measure}.',
    ),
    visualization: 'NUMBER',
  },
  {
    ...base,
    ...PART,
    id: 'communities.part-of-population-by-dimension',
    examples: [
      'share of {part} in the population by {dimension}',
      'What percentage of the population are {part} in each {dimension}?',
      'percentage of the residents who are {part} per {dimension}',
      'Ilang porsyento ng populasyon ang {part} kada {dimension}?',
      ...ofParts((part) => `percentage of ${part} by {dimension}`),
    ],
    counterExamples: ['women by region', 'share of women in the population'],
    question: 'What is the share of {measure} in the population of {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading, shareOfPeople(reading)),
    answer: wording(
      '{measure} as a share of the population of {subject}, by {dimension}:\n{lines}',
      '{measure} bilang bahagi ng populasyon ng {subject}, ayon sa {dimension}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...PART,
    id: 'communities.rank-dimension-by-part',
    examples: [
      'Which {dimension} has the highest share of {part} in the population?',
      'Top {dimension} by percentage of {part} in the population',
      '{dimension} with the lowest proportion of {part} among residents',
      'Aling {dimension} ang may pinakamataas na porsyento ng {part} sa populasyon?',
      ...ofParts((part) => `Which {dimension} has the highest share of ${part}?`),
    ],
    counterExamples: ['Which region has the most women?', 'share of women in the population by region'],
    question: 'Which {dimension} has the highest share of {measure} in the population of {subject}?',
    plan: (reading) => rankPlan(reading, shareOfPeople(reading)),
    answer: wording(
      '{measure} as a share of the population of {subject}:\n{lines}',
      '{measure} bilang bahagi ng populasyon ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...PART,
    id: 'communities.rank-by-part',
    examples: [
      'Which communities have the highest share of {part} in the population?',
      'Top communities by percentage of {part} in the population',
      'community with the lowest proportion of {part} among residents',
      'Aling komunidad ang may pinakamataas na porsyento ng {part} sa populasyon?',
      ...ofParts((part) => `Which communities have the highest share of ${part}?`),
    ],
    counterExamples: ['Which communities have the most women?', 'share of women in the population by region'],
    question: 'Which {subject} have the highest share of {measure} in the population?',
    plan: (reading) => rankPlan(reading, shareOfPeople(reading), null),
    answer: wording(
      '{measure} as a share of the population, in single {subject}:\n{lines}',
      '{measure} bilang bahagi ng populasyon, sa bawat isa sa {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    ...PART,
    id: 'communities.compare-part',
    examples: [
      'Compare the share of {part} in the population of Region IX and Region X',
      'percentage of {part} in the population of Maranao versus Tausug communities',
      'compare the proportion of {part} among residents of Region XI and Region XII',
      'Ikumpara ang porsyento ng {part} sa populasyon ng Region IX at Region X',
    ],
    counterExamples: ['Compare women in Region IX and Region X', 'share of women in the population'],
    question: 'Compare the share of {measure} in the population of {subject}',
    plan: (reading) => comparePlan(reading, quotientOf(reading, 100)),
    answer: wording(
      '{measure} as a share of the {per}:\n{lines}',
      '{measure} bilang bahagi ng {per}:\n{lines}',
    ),
    visualization: 'BAR',
  },
];

export const ratioTemplates: readonly ChatTemplate[] = [...ratios, ...parts];
