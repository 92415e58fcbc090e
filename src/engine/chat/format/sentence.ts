import { monthWords } from '../../language/dates.ts';
import { figure } from '../../language/figures.ts';
import type { AggregateFunction, Metric, QueryPlan } from '../../query/plan.ts';
import type { QueryRows } from '../../query/query-port.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Language } from '../reply.ts';
import type { ChatTemplate } from '../template.ts';
import { labelOf, unitOf } from './answer.ts';
import { fieldText } from './field.ts';
import { dimensionPhrase, fill, subjectPhrase } from './phrase.ts';

/** Rows that the words themselves name; the typed answer holds the rest. */
const LINES = 10;
/** Pairs of groups that the words themselves name. */
const CROSSED = 40;

const FUNCTIONS: Readonly<Record<AggregateFunction, readonly [en: string, fil: string]>> = {
  sum: ['total', 'kabuuang'],
  avg: ['average', 'karaniwang'],
  median: ['median', 'median na'],
  min: ['lowest', 'pinakamababang'],
  max: ['highest', 'pinakamataas na'],
};

const pick = (language: Language, en: string, fil: string): string => (language === 'en' ? en : fil);

/** The metric of a plan, where it has one. */
export const metricOfPlan = (plan: QueryPlan): Metric | null => ('metric' in plan ? plan.metric : null);

/** "total population", "average household size", "communities". */
const metricPhrase = (
  template: ChatTemplate,
  reading: Reading,
  metric: Metric | null,
  language: Language,
): string => {
  const label = labelOf(template, reading, metric, language);
  if (metric?.kind !== 'aggregate' || template.label) return label;
  const [en, fil] = FUNCTIONS[metric.fn];
  return pick(language, `${en} ${label}`, `${fil} ${label}`);
};

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
  const unit = unitOf(template, reading, metric);
  const subject = subjectPhrase(reading, language);
  const frame = frameOf(template, rows, language);
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
      top: rows.kind === 'groups' ? (rows.groups[0]?.label ?? '') : '',
      lines:
        rows.kind === 'groups'
          ? groupLines(rows, plan, shown)
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
      return listSentence(reading, rows, language);
    case 'record':
      return recordSentence(reading, answer, language);
    case 'figures':
      return figureLines(rows, language);
    case 'groups':
      return groupSentence(template, reading, plan, rows, language, shown);
  }
};

const frameOf = (template: ChatTemplate, rows: QueryRows, language: Language): string | null => {
  const nothing =
    (rows.kind === 'number' && (rows.value === null || rows.value === 0)) ||
    (rows.kind === 'list' && rows.total === 0) ||
    (rows.kind === 'groups' && rows.groups.length === 0) ||
    (rows.kind === 'record' && rows.item === null);
  if (nothing && template.empty) return template.empty[language];
  return nothing || !template.answer ? null : template.answer[language];
};

const countSentence = (reading: Reading, value: number, language: Language): string => {
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

const listSentence = (
  reading: Reading,
  rows: Extract<QueryRows, { kind: 'list' }>,
  language: Language,
): string => {
  if (rows.total === 0) return countSentence(reading, 0, language);
  const lines = rows.items
    .slice(0, LINES)
    .map((item, index) => `${index + 1}. ${item.title}${detail(reading, item.fields, language)}`);
  const cut =
    rows.total > lines.length
      ? pick(
          language,
          `\nThe first ${lines.length} of ${figure(rows.total).en} are named here.`,
          `\nUnang ${lines.length} sa ${figure(rows.total).fil} ang nakalista rito.`,
        )
      : '';
  return `${countSentence(reading, rows.total, language).replace(/\.$/, ':')}\n${lines.join('\n')}${cut}`;
};

/** The place or state of a row, in brackets behind its name. */
const detail = (
  reading: Reading,
  fields: readonly { readonly name: string; readonly value: string | null }[],
  language: Language,
): string => {
  const parts = reading.dataset.columns
    .slice(0, 3)
    .map((column) =>
      fieldText(fields.find((field) => field.name === column.field)?.value ?? null, column, language),
    )
    .filter((text): text is string => text !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

const recordSentence = (reading: Reading, answer: Answer | null, language: Language): string => {
  if (answer?.kind !== 'record') return countSentence(reading, 0, language);
  const lines = answer.item.fields.flatMap((field) => {
    const column = reading.dataset.columns.find((one) => one.field === field.name);
    const text = fieldText(
      field.value,
      column ?? { field: field.name, label: { en: '', fil: '' } },
      language,
    );
    return text === null ? [] : [`- ${field.label}: ${text}`];
  });
  return [`${answer.item.title}:`, ...lines].join('\n');
};

const figureLines = (rows: Extract<QueryRows, { kind: 'figures' }>, language: Language): string =>
  rows.figures
    .map(({ label, unit, value }) => {
      const text =
        value === null ? pick(language, 'no figure', 'walang datos') : figure(value, unit)[language];
      return `- ${label[language]}: ${text}`;
    })
    .join('\n');

const linesOf = (plan: QueryPlan): number => {
  if (plan.kind === 'trend') return 24;
  if (plan.kind === 'rank' || plan.kind === 'across') return Math.max(LINES, plan.limit);
  return plan.kind === 'group' && plan.across ? CROSSED : LINES;
};

const groupLines = (
  rows: Extract<QueryRows, { kind: 'groups' }>,
  plan: QueryPlan,
  shown: (value: number | null) => string,
): string =>
  rows.groups
    .slice(0, linesOf(plan))
    .map((group, index) => {
      const label =
        plan.kind === 'trend' && plan.bucket === 'month' ? bucketLabel(group.key, group.label) : group.label;
      return `${plan.kind === 'rank' ? `${index + 1}.` : '-'} ${label}: ${shown(group.value)}`;
    })
    .join('\n');

const bucketLabel = (key: string, label: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(key) ? monthWords(key).en : label;

/** What lies in no group, such as cities outside any province: said, so that the groups do not seem all. */
const leftOver = (
  reading: Reading,
  plan: QueryPlan,
  rows: Extract<QueryRows, { kind: 'groups' }>,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  if (plan.kind !== 'group' || rows.total === null || rows.groupCount > rows.groups.length) return '';
  const rest = rows.total - rows.groups.reduce((sum, group) => sum + (group.value ?? 0), 0);
  if (rest <= 0) return '';
  const by = dimensionPhrase(reading, language);
  return pick(language, `\n(In no ${by}: ${shown(rest)}.)`, `\n(Walang ${by}: ${shown(rest)}.)`);
};

const groupSentence = (
  template: ChatTemplate,
  reading: Reading,
  plan: QueryPlan,
  rows: Extract<QueryRows, { kind: 'groups' }>,
  language: Language,
  shown: (value: number | null) => string,
): string => {
  const metric = metricOfPlan(plan);
  const subject = subjectPhrase(reading, language);
  const counted = metric === null || metric.kind === 'count';
  const what = counted
    ? pick(language, `number of ${subject}`, `bilang ng ${subject}`)
    : pick(
        language,
        `${metricPhrase(template, reading, metric, 'en')} of ${subject}`,
        `${metricPhrase(template, reading, metric, 'fil')} ng ${subject}`,
      );
  if (rows.groups.length === 0) return countSentence(reading, 0, language);
  const lines = groupLines(rows, plan, shown);
  const by = dimensionPhrase(reading, language);
  const [first] = rows.groups;
  if (plan.kind === 'rank' && first) {
    const lead = pick(
      language,
      `${first.label} comes first: ${shown(first.value)} (${what}).`,
      `Nangunguna ang ${first.label}: ${shown(first.value)} (${what}).`,
    );
    return rows.groups.length === 1 ? lead : `${lead}\n${lines}`;
  }
  const head =
    plan.kind === 'group' && by
      ? pick(language, `${what} by ${by}`, `${what} ayon sa ${by}`)
      : plan.kind === 'trend'
        ? pick(language, `${what} by ${plan.bucket}`, `${what} kada ${plan.bucket}`)
        : what;
  const rest = rows.groupCount > rows.groups.length ? `\n(${rows.groups.length} / ${rows.groupCount})` : '';
  return `${sentenceCase(head)}:\n${lines}${rest}${leftOver(reading, plan, rows, language, shown)}`;
};
