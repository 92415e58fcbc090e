import { COUNT, groupPlan, rankPlan } from '../engine/chat/plans.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import type { Metric } from '../engine/query/plan.ts';
import { wording } from './enumeration.ts';
import type { Rows } from './row-questions.ts';
import { rateOf, SHARE } from './share-of.ts';

/** Rows whose spread is asked about, with two pairs of things that they are grouped by at once. */
type SpreadRows = Pick<Rows, 'dataset' | 'category' | 'prefix' | 'many' | 'fil'> & {
  readonly pairsOfGroups: readonly [string, string];
};

/** Each group's part of all rows, as a percentage. */
const PART: Metric = { kind: 'part' };

/** How rows spread over groups: over two kinds at once, and as shares of the whole or of each group. */
export const spreadQuestions = (rows: SpreadRows): readonly ChatTemplate[] => {
  const { dataset, category, prefix, many, fil, pairsOfGroups } = rows;
  const [pair, other] = pairsOfGroups;
  const base = { version: '1', category, dataset, intent: 'ANALYSIS' } as const;
  return [
    {
      ...base,
      id: `${prefix}.by-two-dimensions`,
      examples: [
        `${many} by ${pair}`,
        `How many ${many} are there per ${other}?`,
        `Breakdown of ${many} by ${pair}`,
        `number of ${many} by ${other}`,
      ],
      counterExamples: [`${many} by region`, `How many ${many} are there?`],
      question: 'How many {subject} are there by {dimension}?',
      plan: (reading) => groupPlan(reading, COUNT),
      visualization: 'TABLE',
    },
    {
      ...base,
      ...SHARE,
      id: `${prefix}.share-by-dimension`,
      examples: [
        `What percentage of ${many} are {condition} per {dimension}?`,
        `share of {condition} ${many} by {dimension}`,
        `percentage of ${many} that are {condition} in each {dimension}`,
        `Ilang porsyento ng ${fil} ang {condition} kada {dimension}?`,
      ],
      counterExamples: [`${many} by region`, `What percentage of ${many} are there in each region?`],
      question: 'What percentage of {subject} per {dimension}?',
      plan: (reading) => {
        const { where, metric } = rateOf(reading);
        return groupPlan(where, metric);
      },
      answer: wording(
        'Share of each group that are {subject}, by {dimension}:\n{lines}',
        'Bahagi ng bawat pangkat na {subject}, ayon sa {dimension}:\n{lines}',
      ),
      visualization: 'BAR',
    },
    {
      ...base,
      ...SHARE,
      id: `${prefix}.rank-dimension-by-share`,
      examples: [
        `Which {dimension} has the highest percentage of {condition} ${many}?`,
        `Which {dimension} has the highest share of ${many} that are {condition}?`,
        `Top {dimension} by share of ${many} that are {condition}`,
        `{dimension} with the lowest percentage of {condition} ${many}`,
        `Aling {dimension} ang may pinakamataas na porsyento ng {condition} na ${fil}?`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `What percentage of ${many} are in Region IX?`],
      question: 'Which {dimension} has the highest percentage of {subject}?',
      plan: (reading) => {
        const { where, metric } = rateOf(reading);
        return rankPlan(where, metric);
      },
      answer: wording(
        'Share of each {dimension} that are {subject}:\n{lines}',
        'Bahagi ng bawat {dimension} na {subject}:\n{lines}',
      ),
      visualization: 'BAR',
    },
    {
      ...base,
      ...SHARE,
      id: `${prefix}.distribution`,
      examples: [
        `What percentage of ${many} are there in each {dimension}?`,
        `percentage of ${many} by {dimension}`,
        `share of ${many} per {dimension}`,
        `Bahagdan ng ${fil} kada {dimension}`,
      ],
      counterExamples: [`${many} by region`, `How many ${many} are there?`],
      question: 'What is the percentage of {subject} by {dimension}?',
      plan: (reading) => groupPlan(reading, PART),
      answer: wording(
        'Share of all {subject}, by {dimension}:\n{lines}',
        'Bahagi ng lahat ng {subject}, ayon sa {dimension}:\n{lines}',
      ),
      visualization: 'PIE',
    },
  ];
};
