import { figure } from '../../language/figures.ts';
import type { Bound, QueryPlan } from '../../query/plan.ts';
import type { QueryRows } from '../../query/query-port.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Language } from '../reply.ts';
import type { ChatTemplate } from '../template.ts';
import { unitOf } from './answer.ts';
import { groupLines, groupSentence } from './group-sentence.ts';
import { fill, subjectPhrase } from './phrase.ts';
import { listSentence, recordSentence } from './row-sentence.ts';
import {
  countSentence,
  countsThings,
  measureOf,
  metricOfPlan,
  metricPhrase,
  pick,
  sentenceCase,
} from './wording.ts';

/** One sentence and, for lists and groups, the top rows. */
export const sentence = (
  template: ChatTemplate,
  reading: Reading,
  plan: QueryPlan,
  rows: QueryRows,
  answer: Answer | null,
  language: Language,
): string => {
  const metric = metricOfPlan(plan);
  // "The total number of households is 1,204" has named the unit.
  const unit =
    countsThings(measureOf(reading, metric)) && !template.label ? 'none' : unitOf(template, reading, metric);
  const subject = subjectPhrase(reading, language);
  const frame = frameOf(template, reading, plan, rows, language);
  const shown = (value: number | null): string =>
    value === null ? pick(language, 'no figure', 'walang datos') : figure(value, unit)[language];
  const value = rows.kind === 'number' || rows.kind === 'ratio' ? rows.value : null;
  if (frame) {
    const one = value === 1;
    const filled = fill(frame, reading, language, {
      value: shown(rows.kind === 'list' ? rows.total : value),
      are: one ? 'is' : 'are',
      numerator: rows.kind === 'ratio' ? figure(rows.numerator)[language] : '',
      denominator: rows.kind === 'ratio' ? figure(rows.denominator)[language] : '',
      divisor: divisorOf(plan, language),
      top: rows.kind === 'groups' ? (rows.groups[0]?.label ?? '') : '',
      lines:
        rows.kind === 'groups'
          ? groupLines(rows, plan, language, shown)
          : rows.kind === 'figures'
            ? figureLines(rows, language)
            : '',
    });
    return sentenceCase(filled.trim());
  }
  switch (rows.kind) {
    case 'number':
      if (plan.kind === 'count') return countSentence(reading, value ?? 0, language);
      if (value === null)
        return pick(
          language,
          `There is nothing to compute the ${metricPhrase(template, reading, metric, 'en')} of ${subject} from.`,
          `Walang mapagkukunan ng ${metricPhrase(template, reading, metric, 'fil')} ng ${subject}.`,
        );
      return pick(
        language,
        `The ${metricPhrase(template, reading, metric, 'en')} of ${subject} is ${shown(value)}.`,
        `Ang ${metricPhrase(template, reading, metric, 'fil')} ng ${subject} ay ${shown(value)}.`,
      );
    case 'ratio':
      return ratioSentence(rows, subject, language);
    case 'list':
      return plan.kind === 'list' ? listSentence(reading, plan, rows, language) : '';
    case 'record':
      return recordSentence(reading, answer, language);
    case 'figures':
      return figureLines(rows, language);
    case 'groups':
      return groupSentence(template, reading, plan, rows, language, shown);
  }
};

/** Whether a figure is what it is said to be: within a bound, or else all of a hundred. */
const holds = (share: number, bound: Bound | null): boolean => {
  switch (bound?.op) {
    case undefined:
      return share === 100;
    case 'gt':
      return share > bound!.value;
    case 'gte':
      return share >= bound!.value && share <= (bound!.upTo ?? Number.POSITIVE_INFINITY);
    case 'lt':
      return share < bound!.value;
    case 'lte':
      return share <= bound!.value;
    case 'eq':
      return share === bound!.value;
    case 'ne':
      return share !== bound!.value;
  }
};

const frameOf = (
  template: ChatTemplate,
  reading: Reading,
  plan: QueryPlan,
  rows: QueryRows,
  language: Language,
): string | null => {
  // A template's own words speak of what comes first.
  if (plan.kind === 'rank' && (plan.place !== undefined || plan.claimed !== undefined)) return null;
  if ('place' in plan && plan.place !== undefined) return null;
  const nothing =
    (rows.kind === 'number' && (rows.value === null || rows.value === 0)) ||
    (rows.kind === 'list' && rows.total === 0) ||
    (rows.kind === 'groups' && rows.groups.length === 0) ||
    (rows.kind === 'record' && rows.item === null);
  const said =
    reading.bound ?? (reading.number === null ? null : { op: 'eq' as const, value: reading.number });
  if (
    plan.kind === 'count' &&
    template.whole &&
    rows.kind === 'number' &&
    rows.value &&
    holds(rows.value, said)
  )
    return template.whole[language];
  if (rows.kind === 'ratio' && template.whole && rows.value !== null && holds(rows.value, reading.bound))
    return template.whole[language];
  if (nothing && template.empty) return template.empty[language];
  return nothing || !template.answer ? null : template.answer[language];
};

const figureLines = (rows: Extract<QueryRows, { kind: 'figures' }>, language: Language): string =>
  rows.figures
    .map(({ label, unit, value }) => {
      const text =
        value === null ? pick(language, 'no figure', 'walang datos') : figure(value, unit)[language];
      return `- ${label[language]}: ${text}`;
    })
    .join('\n');

const ratioSentence = (
  rows: Extract<QueryRows, { kind: 'ratio' }>,
  subject: string,
  language: Language,
): string => {
  const [of, among] = [figure(rows.numerator)[language], figure(rows.denominator)[language]];
  if (rows.value === null)
    return pick(
      language,
      `There are no rows to take the share of ${subject} from.`,
      `Walang mapagkukunan ng bahagi ng ${subject}.`,
    );
  return pick(
    language,
    `${figure(rows.value, 'percent').en} (${of} of ${among}) are ${subject}.`,
    `${figure(rows.value, 'percent').fil} (${of} sa ${among}) ang ${subject}.`,
  );
};

/** What a plan over two datasets counts for: "person", "1,000 people". */
const divisorOf = (plan: QueryPlan, language: Language): string => {
  if (plan.kind !== 'across') return '';
  const label = plan.bottom.label[language];
  return plan.scale === 1 ? label : `${figure(plan.scale)[language]} ${label}`;
};
