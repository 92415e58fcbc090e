import { aggregatePlan, comparePlan, groupPlan, rankPlan } from '../engine/chat/plans.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import type { Metric } from '../engine/query/plan.ts';
import { KINDS } from './kinds.ts';
import type { Rows } from './row-questions.ts';

/** The middle value of the measure that is asked about, which its rows have one by one. */
const medianOf = ({ measure }: Reading): Metric => ({
  kind: 'aggregate',
  fn: 'median',
  measure: measure!.id,
});

/** Rows with figures, as questions name them. */
type Measured = Pick<Rows, 'dataset' | 'category' | 'prefix' | 'one' | 'many' | 'fil' | 'placed'> & {
  /** Their figures need not say whose they are: "median population by region". */
  readonly alone?: true;
};

/** Middle values of the figures that rows hold: of all, of each group, the highest of the groups, side by side. */
export const medianQuestions = (rows: Measured): readonly ChatTemplate[] => {
  const { dataset, category, prefix, one, many, fil, placed = true, alone } = rows;
  const studying = { version: '1', category, dataset, intent: 'ANALYSIS' } as const;
  const inPlace = placed ? ' in {location}' : '';
  const sideBySide: ChatTemplate = {
    ...studying,
    id: `${prefix}.compare-median`,
    examples: [
      `Compare the median {measure} of ${many} in Region IX and Region X`,
      `median {measure} of ${many} in Region IX versus Region X`,
      `Compare the median number of {measure} of ${many} in Region XI and Region XII`,
      `Ikumpara ang median na {measure} ng ${fil} sa Region IX at Region X`,
    ],
    counterExamples: [`Compare ${many} in Region IX and Region X`, `How many ${many} are there?`],
    question: 'Compare the median {measure} of {subject}',
    plan: (reading) => comparePlan(reading, medianOf(reading)),
    visualization: 'BAR',
  };
  return [
    {
      ...studying,
      id: `${prefix}.median`,
      examples: [
        `What is the median {measure} of ${many}?`,
        `median {measure} of ${many}${inPlace}`,
        `Median number of {measure} per ${one}`,
        `median na {measure} ng ${fil}`,
        ...(alone ? ['median {measure} in {location}'] : []),
      ],
      counterExamples: [`How many ${many} are there?`, 'Which region has the most communities?'],
      question: 'What is the median {measure} of {subject}?',
      plan: (reading) => aggregatePlan(reading, medianOf(reading)),
      visualization: 'NUMBER',
    },
    {
      ...studying,
      id: `${prefix}.median-by-dimension`,
      examples: [
        `median {measure} of ${many} by {dimension}`,
        `What is the median {measure} of ${many} in each {dimension}?`,
        `median number of {measure} of ${many} per {dimension}`,
        `median na {measure} ng ${fil} kada {dimension}`,
        ...(alone ? ['median {measure} by {dimension}'] : []),
      ],
      counterExamples: [`How many ${many} are there?`, 'Which region has the most communities?'],
      question: 'What is the median {measure} of {subject} by {dimension}?',
      plan: (reading) => groupPlan(reading, medianOf(reading)),
      visualization: 'BAR',
    },
    {
      ...studying,
      id: `${prefix}.rank-dimension-by-median`,
      examples: [
        `Which {dimension} has the highest median {measure} of ${many}?`,
        `Top {dimension} by median {measure} of ${many}`,
        `{dimension} with the lowest median {measure} of ${many}`,
        `Aling {dimension} ang may pinakamataas na median na {measure} ng ${fil}?`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `How many ${many} are there?`],
      question: 'Which {dimension} has the {superlative} median {measure} of {subject}?',
      plan: (reading) => rankPlan(reading, medianOf(reading)),
      visualization: 'BAR',
    },
    ...(placed ? [sideBySide] : []),
  ];
};

/** Kinds whose other figures have questions of their own. */
const OWN = /^(?:communities|projects|coordination\.(?:partnerships|engagements))$/;

export const medianTemplates: readonly ChatTemplate[] = KINDS.filter(([prefix]) => OWN.test(prefix)).flatMap(
  ([prefix, category, dataset, one, many, fil]) =>
    medianQuestions({
      ...{ prefix, category, dataset, one, many, fil },
      ...(prefix === 'communities' && { alone: true }),
    }),
);
