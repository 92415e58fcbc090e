import { aggregatePlan, COUNT, groupPlan, totalOf } from '../../engine/chat/plans.ts';
import { byDimension, type Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { wording } from '../enumeration.ts';
import { countingQuestions, measuringQuestions, type Rows } from '../row-questions.ts';
import { spreadQuestions } from '../spread-questions.ts';

const rows: Rows = {
  dataset: 'community_livelihoods',
  category: 'communities',
  prefix: 'livelihoods',
  one: 'livelihood',
  many: 'livelihoods',
  fil: 'kabuhayan',
  pairs: ['seasonal and year round', 'fishing and farming'],
  states: ['{season}', '{livelihood_rank}'],
};

/** No day is kept of them; and which there are is told by their kinds, not row by row. */
const ELSEWHERE =
  /\.(?:trend|cumulative|latest|list|exist|measure-trend|measure-per-row|average-trend|compare-measure)$/;

const kinds = (reading: Reading): Reading => byDimension(reading, 'livelihood');

const base = {
  version: '1',
  category: 'communities',
  intent: 'DATA_QUERY',
  dataset: 'community_livelihoods',
} as const;

/** What communities live on, and how many of their households do. */
export const livelihoodTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(rows).filter(({ id }) => !ELSEWHERE.test(id)),
  ...measuringQuestions(rows).filter(({ id }) => !ELSEWHERE.test(id)),
  ...spreadQuestions({ ...rows, pairsOfGroups: ['region and income level', 'livelihood and income level'] }),
  {
    ...base,
    id: 'livelihoods.kinds',
    examples: [
      'What are the livelihoods in {location}?',
      'Which livelihoods are there among {ethnic_group} communities?',
      'List the livelihoods of communities in {location}',
      'livelihoods in {location}',
      'Ano ang mga kabuhayan sa {location}?',
    ],
    counterExamples: ['How many livelihoods are there?', 'Which communities live on fishing?'],
    question: 'What are the {subject}?',
    plan: (reading) => groupPlan(kinds(reading), COUNT),
    label: wording('communities', 'mga komunidad'),
    answer: wording(
      'How many communities have each of the {subject}:\n{lines}',
      'Ilang komunidad ang may bawat isa sa {subject}:\n{lines}',
    ),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'livelihoods.households-in',
    // Those who do it, rather than all households of communities where most do.
    priority: 4,
    examples: [
      'How many households are involved in {livelihood}?',
      'households engaged in {livelihood} in {location}',
      'Ilan ang sambahayang kasali sa {livelihood} sa {location}?',
    ],
    counterExamples: ['How many households are in fishing communities?', 'households by livelihood'],
    question: 'How many {measure} are there in {subject}?',
    plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
    visualization: 'NUMBER',
  },
  {
    ...base,
    intent: 'ANALYSIS',
    id: 'livelihoods.households-by-dimension',
    examples: [
      'How many households are involved per {dimension}?',
      'households involved in each {dimension}',
      'households involved by {dimension} in {location}',
      'sambahayang kasali kada {dimension}',
    ],
    counterExamples: ['households by region', 'livelihoods by region'],
    question: 'How many {measure} in {subject} by {dimension}?',
    plan: (reading) => groupPlan(reading),
    visualization: 'BAR',
  },
];
