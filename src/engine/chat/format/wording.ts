import { figure } from '../../language/figures.ts';
import type { MeasureSpec } from '../../query/dataset.ts';
import type { AggregateFunction, Metric, QueryPlan } from '../../query/plan.ts';
import type { Reading } from '../reading.ts';
import type { Language } from '../reply.ts';
import type { ChatTemplate } from '../template.ts';
import { labelOf } from './answer.ts';
import { subjectPhrase } from './phrase.ts';

const FUNCTIONS: Readonly<Record<AggregateFunction, readonly [en: string, fil: string]>> = {
  sum: ['total', 'kabuuang'],
  avg: ['average', 'karaniwang'],
  median: ['median', 'median na'],
  min: ['lowest', 'pinakamababang'],
  max: ['highest', 'pinakamataas na'],
};

export const pick = (language: Language, en: string, fil: string): string => (language === 'en' ? en : fil);

export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The metric of a plan, where it has one. */
export const metricOfPlan = (plan: QueryPlan): Metric | null => ('metric' in plan ? plan.metric : null);

/** The measure of a metric over one column. */
export const measureOf = (reading: Reading, metric: Metric | null): MeasureSpec | null =>
  metric?.kind === 'aggregate'
    ? (reading.dataset.measures.find((one) => one.id === metric.measure) ?? null)
    : null;

/** Whether a measure counts things, which there are more or fewer of, as mosques; a budget is higher or lower. */
export const countsThings = (measure: MeasureSpec | null): boolean =>
  measure?.additive === true &&
  measure.mass !== true &&
  ['none', 'people', 'households'].includes(measure.unit);

/** "total population", "average number of households", "communities". */
export const metricPhrase = (
  template: ChatTemplate,
  reading: Reading,
  metric: Metric | null,
  language: Language,
): string => {
  const label = labelOf(template, reading, metric, language);
  if (metric?.kind !== 'aggregate' || template.label) return label;
  const [en, fil] = FUNCTIONS[metric.fn];
  const what = countsThings(measureOf(reading, metric))
    ? pick(language, `number of ${label}`, `bilang ng ${label}`)
    : label;
  return pick(language, `${en} ${what}`, `${fil} ${what}`);
};

/** How many rows there are. */
export const countSentence = (reading: Reading, value: number, language: Language): string => {
  if (value === 0)
    return pick(
      language,
      `There are no ${subjectPhrase(reading, 'en')}.`,
      `Walang ${subjectPhrase(reading, 'fil', 'one')}.`,
    );
  const number = value === 1 ? 'one' : 'many';
  return pick(
    language,
    `There ${value === 1 ? 'is' : 'are'} ${figure(value).en} ${subjectPhrase(reading, 'en', number)}.`,
    `May ${figure(value).fil} ${subjectPhrase(reading, 'fil', 'one')}.`,
  );
};
