import { COUNT, groupPlan, listPlan, rankPlan } from '../../engine/chat/plans.ts';
import { byDimension } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';
import { countingQuestions, type Rows } from '../row-questions.ts';
import { spreadQuestions } from '../spread-questions.ts';

const rows: Rows = {
  dataset: 'community_services',
  category: 'communities',
  prefix: 'services',
  one: 'service rating',
  many: 'service ratings',
  fil: 'service rating',
  pairs: ['good and poor'],
  states: ['{rating}', '{service}'],
};

/** No day is kept of ratings; and a row alone says little. */
const WANTED = /\.(?:count|by-dimension|rank-dimension|compare-places|compare-kinds|share)$/;

const base = {
  version: '1',
  category: 'communities',
  intent: 'ANALYSIS',
  dataset: 'community_services',
} as const;

/** How services are rated. Which communities have them is a question about communities. */
export const serviceTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(rows).filter(({ id }) => WANTED.test(id)),
  ...spreadQuestions({ ...rows, pairsOfGroups: ['service and rating', 'region and rating'] }),
  {
    ...base,
    id: 'services.ratings',
    examples: [
      'What is the rating of {service} in {location}?',
      'What are the ratings of {service} in communities of {location}?',
      'ratings of {service} for {ethnic_group} communities',
      'Ano ang rating ng {service} sa {location}?',
      'Distribution of the ratings of {service}',
      'How is {service} rated in {location}?',
      'breakdown of {service} ratings in {location}',
      'quality of {service} in {location}',
      'Paano ang rating ng {service} sa {location}?',
    ],
    counterExamples: ['Which communities have no water?', 'service ratings by region'],
    question: 'What are the {subject}?',
    plan: (reading) => groupPlan(byDimension(reading, 'rating'), COUNT),
    label: wording('communities', 'mga komunidad'),
    answer: wording(
      'How many communities give each rating, of the {subject}:\n{lines}',
      'Ilang komunidad ang may bawat rating, ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    intent: 'DATA_QUERY',
    id: 'services.of-community',
    examples: [
      'services of {community}',
      'What services does {community} have?',
      'How are the services of {community} rated?',
      'service ratings of {community}',
      'Ano ang mga serbisyo sa {community}?',
    ],
    counterExamples: ['Which communities have no water?', 'services by region'],
    question: 'What are the {subject}?',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'services.rank-by-rating',
    examples: [
      'Which services are {rating} most often?',
      'Which services are most often {rating} in {location}?',
      'most common services {rating}',
      'Aling serbisyo ang pinakamadalas na {rating}?',
    ],
    counterExamples: ['Which communities have poor access to water?', 'How many services are rated poor?'],
    question: 'Which {subject} are there most often?',
    plan: (reading) => rankPlan(byDimension(reading, 'service'), COUNT),
    label: wording('communities', 'mga komunidad'),
    answer: wording(
      'In how many communities, of the {subject}:\n{lines}',
      'Sa ilang komunidad, ng {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
];
