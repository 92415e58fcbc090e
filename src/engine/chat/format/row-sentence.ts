import { figure } from '../../language/figures.ts';
import type { ColumnSpec } from '../../query/dataset.ts';
import type { ListPlan } from '../../query/plan.ts';
import type { QueryRows } from '../../query/query-port.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Language } from '../reply.ts';
import { fieldText } from './field.ts';
import { subjectPhrase } from './phrase.ts';
import { countSentence, pick } from './wording.ts';

/** Rows that the words themselves name; the typed answer holds the rest. */
const LINES = 10;

/** How many rows there are, and the first of them. */
export const listSentence = (
  reading: Reading,
  plan: ListPlan,
  rows: Extract<QueryRows, { kind: 'list' }>,
  language: Language,
): string => {
  if (rows.total === 0) return countSentence(reading, 0, language);
  const lines = rows.items
    .slice(0, LINES)
    .map(
      (item, index) =>
        `${index + 1}. ${item.title}${detail(reading, plan.also ?? [], item.fields, language)}`,
    );
  const asked = reading.ranking?.limit ?? null;
  if (asked !== null && asked < rows.total) {
    const [en, fil] = reading.ranking?.direction === 'asc' ? ['oldest', 'luma'] : ['newest', 'bago'];
    const ofAge = reading.said.includes('ranking:age');
    const [n, total] = [figure(asked), figure(rows.total)];
    const lead = pick(
      language,
      `${n.en} of ${total.en} ${subjectPhrase(reading, 'en')}${ofAge ? `, the ${en} first` : ''}:`,
      `${n.fil} sa ${total.fil} ${subjectPhrase(reading, 'fil', 'one')}${ofAge ? `, ang pinaka${fil} muna` : ''}:`,
    );
    return `${lead}\n${lines.join('\n')}`;
  }
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

/** The figure asked for with the row, and its place or state, in brackets behind its name. */
const detail = (
  reading: Reading,
  also: readonly string[],
  fields: readonly { readonly name: string; readonly value: string | null }[],
  language: Language,
): string => {
  const columns: readonly ColumnSpec[] = [
    ...also.flatMap((id): ColumnSpec[] => {
      const measure = reading.dataset.measures.find((one) => one.id === id);
      if (measure) return [{ field: id, label: measure.label, unit: measure.unit }];
      const column = reading.dataset.columns.find(({ field }) => field === id);
      const day = reading.dataset.dates?.find(({ field }) => field === id);
      return column ? [column] : day ? [{ field: id, label: day.label }] : [];
    }),
    ...reading.dataset.columns.filter(({ field }) => !also.includes(field)),
  ];
  const parts = columns
    .slice(0, 3)
    .map((column) => {
      const text = fieldText(
        fields.find((field) => field.name === column.field)?.value ?? null,
        column,
        language,
      );
      if (!also.includes(column.field)) return text;
      return `${column.label[language]}: ${text ?? pick(language, 'not recorded', 'walang tala')}`;
    })
    .filter((text): text is string => text !== null);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

/** The fields of a row that a question asks for by name, by verb or by its day. */
const fieldsAsked = ({ parts, dataset }: Reading): ReadonlySet<string> =>
  new Set(
    parts.flatMap(({ sense }): readonly string[] => {
      switch (sense.kind) {
        case 'dimension':
        case 'grouping':
          return [sense.dimension];
        case 'date':
          return [sense.field];
        case 'verb':
          return [sense.relation];
        case 'measure':
          return [sense.measure];
        case 'concept':
          return dataset.columns.filter(({ askedBy }) => askedBy === sense.concept).map(({ field }) => field);
        default:
          return [];
      }
    }),
  );

/** One row, field by field. */
export const recordSentence = (reading: Reading, answer: Answer | null, language: Language): string => {
  if (answer?.kind !== 'record') return countSentence(reading, 0, language);
  const asked = fieldsAsked(reading);
  // What was asked of it comes first.
  const fields = [...answer.item.fields].sort(
    (a, b) => Number(asked.has(b.name)) - Number(asked.has(a.name)),
  );
  const lines = fields.flatMap((field) => {
    const column = reading.dataset.columns.find((one) => one.field === field.name);
    const text = fieldText(
      field.value,
      column ?? { field: field.name, label: { en: '', fil: '' } },
      language,
    );
    if (text !== null) return [`- ${field.label}: ${text}`];
    // What was asked for and is not there is said to be missing.
    return asked.has(field.name)
      ? [`- ${field.label}: ${pick(language, 'not recorded', 'walang tala')}`]
      : [];
  });
  const [first, ...others] = lines;
  // "Who wrote it?" is answered in the first line.
  const told = first !== undefined && asked.has(fields[0]!.name);
  return told
    ? [`${answer.item.title} ${first.replace(/^-/, '–')}`, ...others].join('\n')
    : [`${answer.item.title}:`, ...lines].join('\n');
};
