import {
  aggregatePlan,
  byDayPlan,
  COUNT,
  comparePlan,
  countPlan,
  groupPlan,
  listPlan,
  listWithMeasurePlan,
  measurePlan,
  metricOf,
  rankPlan,
  rankRowsPlan,
  totalOf,
  trendPlan,
} from '../engine/chat/plans.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { ChatTemplate } from '../engine/chat/template.ts';
import type { Metric } from '../engine/query/plan.ts';
import { wording } from './enumeration.ts';
import { medianQuestions } from './median-questions.ts';
import { shareLyingIn, shareOf } from './share-of.ts';

/** One kind of rows and how the examples of its questions name them. */
export interface Rows {
  readonly dataset: string;
  readonly category: string;
  /** What the ids of its templates begin with. */
  readonly prefix: string;
  readonly one: string;
  readonly many: string;
  readonly fil: string;
  /** Values side by side, one pair of each filter, for the examples of comparisons: "ongoing and completed". */
  readonly pairs: readonly [string, ...string[]];
  /**
   * What rows may be, for the examples of shares: slots such as `{status}`, two of different types so that
   * neither is taken to be required, or a value where there is no other.
   */
  readonly states: readonly [string, ...string[]];
  /** Rows lie somewhere. True unless said. */
  readonly placed?: boolean;
}

const about = ({ dataset, category }: Rows) =>
  ({ version: '1', category, dataset, intent: 'DATA_QUERY' }) as const;
const studying = (rows: Rows) => ({ ...about(rows), intent: 'ANALYSIS' }) as const;
const place = ({ placed }: Rows, lead: string): string => (placed === false ? '' : `${lead} {location}`);

/** How many there are, which, and how they spread: what is asked of any kind of rows. */
export const countingQuestions = (rows: Rows): readonly ChatTemplate[] => {
  const { prefix, many, one, fil, pairs, states } = rows;
  const [pair] = pairs;
  const [state, other = state] = states;
  const inPlace = place(rows, ' in');
  const saLugar = place(rows, ' sa');
  const places: readonly ChatTemplate[] =
    rows.placed === false
      ? []
      : [
          {
            ...studying(rows),
            id: `${prefix}.compare-places`,
            examples: [
              `Compare ${many} in Region IX and Region X`,
              `Compare the number of ${many} in Region XI and Region XII`,
              `${many} in Region IX versus Region X`,
              `Ikumpara ang ${fil} sa Region IX at Region X`,
            ],
            counterExamples: [`How many ${many} are in Region IX?`, `Compare ${pair} ${many}`],
            question: 'Compare the number of {subject}',
            plan: (reading) => comparePlan(reading, COUNT),
            visualization: 'BAR',
          },
          {
            ...studying(rows),
            id: `${prefix}.share-in-place`,
            examples: [
              `What percentage of ${many} are in {location}?`,
              `share of ${many} that are in {location}`,
              `Ilang porsyento ng ${fil} ang nasa {location}?`,
            ],
            counterExamples: [`What percentage of ${many} in Region IX are ${state}?`],
            question: `What percentage of ${many} are in Region IX?`,
            plan: shareLyingIn,
            label: wording('share', 'bahagi'),
            unit: 'percent',
            visualization: 'PIE',
          },
        ];
  return [
    {
      ...about(rows),
      id: `${prefix}.count`,
      examples: [
        `How many ${many} are there${inPlace}?`,
        `number of ${many}`,
        `total ${many}${inPlace}`,
        `Ilan ang ${fil}${saLugar}?`,
        `total number of ${many}`,
      ],
      counterExamples: [`Which region has the most ${many}?`, 'How many provinces are there?'],
      question: 'How many {subject} are there?',
      plan: countPlan,
      visualization: 'NUMBER',
    },
    {
      ...about(rows),
      id: `${prefix}.list`,
      examples: [
        `List the ${many}${inPlace}`,
        `${many}${inPlace}`,
        `What ${many} were recorded?`,
        `Ipakita ang mga ${fil}${saLugar}`,
        `Where are the ${many}?`,
        `details of the ${many}`,
      ],
      counterExamples: [`How many ${many} are there?`, `${many} by region`],
      question: 'List the {subject}',
      plan: (reading) => listPlan(reading),
      visualization: 'TABLE',
    },
    {
      ...about(rows),
      id: `${prefix}.exist`,
      examples: [
        `Are there ${many}${inPlace}?`,
        `Do we have ${many}${inPlace}?`,
        `Is there a ${one}?`,
        `Mayroon bang ${fil}${saLugar}?`,
      ],
      counterExamples: [`How many ${many} are there?`, 'Are there people in Region IX?'],
      question: 'Are there {subject}?',
      plan: countPlan,
      answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
      empty: wording('No, there are no {subject}.', 'Wala, walang {subject}.'),
      visualization: 'NUMBER',
    },
    {
      ...about(rows),
      id: `${prefix}.by-dimension`,
      examples: [
        `${many} by {dimension}`,
        `How many ${many} per {dimension}?`,
        `Breakdown of ${many} by {dimension}`,
        `Compare ${many} by {dimension}`,
        `Ilan ang ${fil} kada {dimension}?`,
        `List ${many} per {dimension}`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `How many ${many} are there?`],
      question: 'How many {subject} are there per {dimension}?',
      plan: (reading) => groupPlan(reading, COUNT),
      visualization: 'BAR',
    },
    {
      ...about(rows),
      id: `${prefix}.rank-dimension`,
      examples: [
        `Which {dimension} has the most ${many}?`,
        `Top {dimension} by number of ${many}`,
        `Top {dimension} by ${many}`,
        `Top {dimension} with the most ${many}`,
        `{dimension} with the fewest ${many}`,
        `Aling {dimension} ang may pinakamaraming ${fil}?`,
        `Which {dimension} has the highest count of ${many}?`,
      ],
      counterExamples: [`${many} by region`, 'Which region has the most communities?'],
      question: 'Which {dimension} has the {superlative} {subject}?',
      plan: (reading) => rankPlan(reading, COUNT),
      visualization: 'BAR',
    },
    ...places,
    {
      ...studying(rows),
      id: `${prefix}.compare-kinds`,
      examples: [
        ...pairs.map((some) => `Compare ${some} ${many}`),
        `Compare the number of ${pair} ${many}`,
        `${pair.replace(' and ', ' versus ')} ${many}`,
        `Ikumpara ang ${pair} ${fil}`,
      ],
      counterExamples: [`Compare ${many} in Region IX and Region X`, `How many ${many} are there?`],
      question: 'Compare {subject}',
      plan: (reading) => comparePlan(reading, COUNT),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.share`,
      examples: [
        `What percentage of ${many} are ${state}?`,
        `What share of ${many}${inPlace} are ${other}?`,
        `percent of ${state} ${many}`,
        `Ilang porsyento ng ${fil} ang ${other}?`,
      ],
      counterExamples: [`How many ${many} are there?`, 'percentage of communities that are Maranao'],
      question: 'What percentage of {subject}?',
      plan: shareOf,
      label: wording('share', 'bahagi'),
      unit: 'percent',
      visualization: 'PIE',
    },
    {
      ...studying(rows),
      id: `${prefix}.trend`,
      examples: [
        `${many} per {bucket}`,
        `How many ${many} per {bucket}?`,
        `{bucket} trend of ${many}`,
        `Trend of ${many} over time`,
        `Ilan ang ${fil} kada {bucket}?`,
        `Trend of ${many} by {bucket}`,
      ],
      counterExamples: [`${many} by region`, `How many ${many} this year?`],
      question: 'Trend of {subject} over time',
      plan: (reading) => trendPlan(reading, { metric: COUNT }),
      visualization: 'LINE',
    },
    {
      ...studying(rows),
      id: `${prefix}.cumulative`,
      examples: [
        `cumulative ${many} by {bucket}`,
        `cumulative number of ${many} over time`,
        `running total ${many} per {bucket}`,
        `cumulative na ${fil} kada {bucket}`,
      ],
      counterExamples: [`${many} per year`, `How many ${many} are there?`],
      question: 'cumulative number of {subject} over time',
      plan: (reading) => trendPlan(reading, { metric: COUNT, cumulative: true }),
      visualization: 'LINE',
    },
    {
      ...about(rows),
      id: `${prefix}.latest`,
      priority: 1,
      examples: [
        `What are the latest ${many}?`,
        `most recent ${many}${inPlace}`,
        `newest ${many}`,
        `List the oldest ${many}`,
        `Pinakabagong ${fil}${saLugar}`,
      ],
      counterExamples: [`How many ${many} are there?`, `${many} per year`],
      question: 'What are the {superlative} {subject}?',
      plan: (reading) => byDayPlan(reading),
      visualization: 'TABLE',
    },
  ];
};

const averageOf = (reading: Reading): Metric => metricOf(reading.measure, 'avg');

/** Rows by how long they took: "longest projects". `measure` is their duration. */
export const longest = (
  rows: Pick<Rows, 'dataset' | 'category' | 'prefix' | 'one' | 'many' | 'fil'>,
  measure: string,
): ChatTemplate => {
  const { dataset, category, prefix, one, many, fil } = rows;
  return {
    version: '1',
    category,
    dataset,
    intent: 'ANALYSIS',
    id: `${prefix}.longest`,
    priority: -1,
    examples: [
      `What is the longest ${one}?`,
      `shortest ${many} in {location}`,
      `Show the longest ${many}`,
      `Pinakamatagal na ${fil} sa {location}`,
    ],
    counterExamples: [`How long do ${many} take?`, `latest ${one}`],
    question: 'What are the longest {subject}?',
    plan: (reading) => rankRowsPlan(reading, measure),
    visualization: 'BAR',
  };
};

/** Rows with a figure of each: "projects and their budgets" asks for no total. */
export const listWithMeasure = (
  rows: Pick<Rows, 'dataset' | 'category' | 'prefix' | 'many' | 'fil' | 'placed'>,
): ChatTemplate => {
  const { dataset, category, prefix, many, fil, placed } = rows;
  const inPlace = placed === false ? '' : ' in {location}';
  return {
    version: '1',
    category,
    dataset,
    intent: 'DATA_QUERY',
    id: `${prefix}.list-with-measure`,
    examples: [
      `List the ${many} and their {measure}`,
      `Show ${many}${inPlace} with their {measure}`,
      `${many} together with their {measure}`,
      `Ipakita ang mga ${fil} at ang kanilang {measure}`,
    ],
    counterExamples: [`What is the total {measure} of ${many}?`, `List the ${many}`],
    question: 'List the {subject} and their {measure}',
    plan: listWithMeasurePlan,
    // "With their budget" wants to see it, where "with a budget" is a condition.
    priority: 2,
    visualization: 'TABLE',
  };
};

/**
 * Totals, averages, extremes and orders of the figures that rows hold. A figure that does not add up, such
 * as a duration, is averaged wherever a total is not asked for by name.
 */
export const measuringQuestions = (rows: Rows): readonly ChatTemplate[] => {
  const { prefix, many, one, fil } = rows;
  const inPlace = place(rows, ' in');
  const saLugar = place(rows, ' sa');
  const [pair] = rows.pairs;
  const inPlaces = (...examples: readonly string[]): readonly string[] =>
    rows.placed === false ? [] : examples;
  const compared: readonly ChatTemplate[] = [
    {
      ...studying(rows),
      id: `${prefix}.compare-measure`,
      examples: [
        `Compare the {measure} of ${pair} ${many}`,
        `{measure} of ${pair.replace(' and ', ' versus ')} ${many}`,
        `Ikumpara ang {measure} ng ${pair} ${many}`,
        ...inPlaces(
          `Compare the {measure} of ${many} in Region IX and Region X`,
          `Compare the number of {measure} of ${many} in Region XI and Region XII`,
          `{measure} of ${many} in Region IX versus Region X`,
          `Ikumpara ang {measure} ng ${fil} sa Region IX at Region X`,
        ),
      ],
      counterExamples: [`Compare ${pair} ${many}`, `${many} by region`],
      question: 'Compare the {measure} of {subject}',
      plan: (reading) => comparePlan(reading),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.compare-average`,
      examples: [
        `Compare the average {measure} of ${pair} ${many}`,
        `average {measure} of ${pair.replace(' and ', ' versus ')} ${many}`,
        `Ikumpara ang karaniwang {measure} ng ${pair} ${many}`,
        ...inPlaces(
          `Compare the average {measure} of ${many} in Region IX and Region X`,
          `average {measure} of ${many} in Region IX versus Region X`,
          `Compare the average number of {measure} of ${many} in Region XI and Region XII`,
          `Ikumpara ang karaniwang {measure} ng ${fil} sa Region IX at Region X`,
        ),
      ],
      counterExamples: [`Compare ${pair} ${many}`, `${many} by region`],
      question: 'Compare the average {measure} of {subject}',
      plan: (reading) => comparePlan(reading, averageOf(reading)),
      visualization: 'BAR',
    },
  ];
  return [
    listWithMeasure(rows),
    {
      ...about(rows),
      id: `${prefix}.measure`,
      examples: [
        `How many {measure} do ${many} have?`,
        `{measure} of ${many}${inPlace}`,
        `What is the {measure} of ${many}?`,
        `Ilan ang {measure} ng ${fil}${saLugar}?`,
        `number of {measure} in ${many}`,
      ],
      counterExamples: [`How many ${many} are there?`, `${many} by region`],
      question: 'What is the {measure} of {subject}?',
      plan: (reading) => aggregatePlan(reading, totalOf(reading.measure)),
      visualization: 'NUMBER',
    },
    {
      ...about(rows),
      id: `${prefix}.measure-total`,
      examples: [
        `What is the total {measure} of ${many}${inPlace}?`,
        `sum of {measure} of ${many}`,
        `kabuuang {measure} ng ${fil}${saLugar}`,
      ],
      counterExamples: [`How many ${many} are there?`, `${many} by region`],
      question: 'What is the total {measure} of {subject}?',
      plan: (reading) => measurePlan(reading, 'sum'),
      visualization: 'NUMBER',
    },
    {
      ...studying(rows),
      id: `${prefix}.measure-average`,
      examples: [
        `What is the average {measure} of ${many}${inPlace}?`,
        `average number of {measure} of ${many}`,
        `Ano ang karaniwang {measure} ng ${fil}${saLugar}?`,
        `How many {measure} do ${many} have on average?`,
      ],
      counterExamples: [`How many ${many} are there?`, `${many} by region`],
      question: 'What is the average {measure} of {subject}?',
      plan: (reading) => measurePlan(reading, 'avg'),
      visualization: 'NUMBER',
    },
    {
      ...studying(rows),
      id: `${prefix}.measure-per-row`,
      examples: [
        `{measure} per ${one}`,
        `How many {measure} per ${one}?`,
        `average {measure} per ${one}${inPlace}`,
        `Ilan ang {measure} kada ${fil}?`,
        `average number of {measure} per ${one}`,
      ],
      counterExamples: [`${many} by region`, `How many ${many} are there?`],
      question: `What is the average {measure} per ${one}?`,
      plan: (reading) => measurePlan(reading, 'avg'),
      visualization: 'NUMBER',
    },
    {
      ...studying(rows),
      id: `${prefix}.measure-by-dimension`,
      examples: [
        `{measure} of ${many} by {dimension}`,
        `How many {measure} do ${many} have per {dimension}?`,
        `Breakdown of {measure} of ${many} by {dimension}`,
        `total {measure} of ${many} per {dimension}`,
        `Ilan ang {measure} ng ${fil} kada {dimension}?`,
      ],
      counterExamples: [`${many} by region`, `Which region has the most ${many}?`],
      question: 'What is the {measure} of {subject} by {dimension}?',
      plan: (reading) => groupPlan(reading),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.average-by-dimension`,
      examples: [
        `average {measure} of ${many} by {dimension}`,
        `What is the average {measure} of ${many} in each {dimension}?`,
        `average number of {measure} of ${many} per {dimension}`,
        `karaniwang {measure} ng ${fil} kada {dimension}`,
      ],
      counterExamples: [`${many} by region`, `How many ${many} are there?`],
      question: 'What is the average {measure} of {subject} by {dimension}?',
      plan: (reading) => groupPlan(reading, averageOf(reading)),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.rank-dimension-by-measure`,
      examples: [
        `Which {dimension} has the most {measure} of ${many}?`,
        `Top {dimension} by {measure} of ${many}`,
        `{dimension} with the lowest total {measure} of ${many}`,
        `Which {dimension} has the highest number of {measure} in ${many}?`,
        `Aling {dimension} ang may pinakamataas na {measure} ng ${fil}?`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `latest ${many}`],
      question: 'Which {dimension} has the {superlative} {measure} of {subject}?',
      plan: (reading) => rankPlan(reading),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.rank-dimension-by-average`,
      examples: [
        `Which {dimension} has the highest average {measure} of ${many}?`,
        `Top {dimension} by average {measure} of ${many}`,
        `{dimension} with the lowest average number of {measure} of ${many}`,
        `Aling {dimension} ang may pinakamataas na karaniwang {measure} ng ${fil}?`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `latest ${many}`],
      question: 'Which {dimension} has the {superlative} average {measure} of {subject}?',
      plan: (reading) => rankPlan(reading, averageOf(reading)),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.rank-by-measure`,
      examples: [
        `Which ${many} have the most {measure}?`,
        `Top ${many} by {measure}`,
        `${one} with the highest {measure}${inPlace}`,
        `${one} with the highest number of {measure}`,
        `Aling ${fil} ang may pinakamaraming {measure}?`,
      ],
      counterExamples: [`Which region has the most ${many}?`, `latest ${many}`],
      question: 'Which {subject} have the {superlative} {measure}?',
      plan: (reading) => rankRowsPlan(reading, reading.measure!.id),
      visualization: 'BAR',
    },
    {
      ...studying(rows),
      id: `${prefix}.measure-trend`,
      examples: [
        `{measure} of ${many} per {bucket}`,
        `total {measure} of ${many} by {bucket}`,
        `{bucket} {measure} of ${many}`,
        `Trend of {measure} of ${many}`,
        `{measure} ng ${fil} kada {bucket}`,
      ],
      counterExamples: [`${many} per year`, `${many} by region`],
      question: 'Trend of {measure} of {subject}',
      plan: (reading) => trendPlan(reading),
      visualization: 'LINE',
    },
    {
      ...studying(rows),
      id: `${prefix}.average-trend`,
      examples: [
        `average {measure} of ${many} per {bucket}`,
        `{bucket} average {measure} of ${many}`,
        `average number of {measure} of ${many} by {bucket}`,
        `karaniwang {measure} ng ${fil} kada {bucket}`,
      ],
      counterExamples: [`${many} per year`, `${many} by region`],
      question: 'What is the average {measure} of {subject} per year?',
      plan: (reading) => trendPlan(reading, { metric: averageOf(reading) }),
      visualization: 'LINE',
    },
    ...medianQuestions(rows),
    ...compared,
  ];
};

/** One stretch of time beside another, for kinds of rows that have a day. */
export const periodQuestions = (rows: Rows): readonly ChatTemplate[] => {
  const { prefix, many, fil, pairs } = rows;
  return [
    {
      ...studying(rows),
      id: `${prefix}.compare-periods`,
      examples: [
        `Compare ${many} this year and last year`,
        `How many ${many} in 2024 versus 2025?`,
        `number of ${many} this year compared to last year`,
        `Ikumpara ang ${fil} ngayong taon at nakaraang taon`,
      ],
      counterExamples: [`Compare ${pairs[0]} ${many}`, `How many ${many} are there?`],
      question: 'Compare {subject}',
      plan: (reading) => comparePlan(reading, COUNT),
      visualization: 'BAR',
    },
  ];
};

/** Figures added up over time. */
export const addedUpOverTime = (rows: Timed): ChatTemplate => {
  const { dataset, category, prefix, many, fil } = rows;
  return {
    version: '1',
    category,
    dataset,
    intent: 'ANALYSIS',
    id: `${prefix}.measure-cumulative`,
    examples: [
      `cumulative {measure} of ${many} by {bucket}`,
      `running total {measure} of ${many} per {bucket}`,
      `cumulative number of {measure} of ${many} over time`,
      `cumulative na {measure} ng ${fil} kada {bucket}`,
    ],
    counterExamples: [`cumulative ${many} by year`, `${many} per year`],
    question: 'cumulative {measure} of {subject} over time',
    plan: (reading) => trendPlan(reading, { cumulative: true }),
    visualization: 'LINE',
  };
};

/** Figures of one stretch of time beside those of another. */
export const figuresOfPeriods = (rows: Timed): ChatTemplate => {
  const { dataset, category, prefix, many, fil } = rows;
  return {
    version: '1',
    category,
    dataset,
    intent: 'ANALYSIS',
    id: `${prefix}.compare-measure-periods`,
    examples: [
      `Compare the {measure} of ${many} in 2024 and 2025`,
      `{measure} of ${many} in 2024 versus 2025`,
      `Compare the {measure} of ${many} this year and last year`,
      `Ikumpara ang {measure} ng ${fil} ngayong taon at nakaraang taon`,
    ],
    counterExamples: [`Compare ${many} in 2024 and 2025`, `Compare ${many} in Region IX and Region X`],
    question: 'Compare the {measure} of {subject}',
    plan: (reading) => comparePlan(reading),
    visualization: 'BAR',
  };
};

/** Rows that have a day and a figure. */
type Timed = Pick<Rows, 'dataset' | 'category' | 'prefix' | 'many' | 'fil'>;
