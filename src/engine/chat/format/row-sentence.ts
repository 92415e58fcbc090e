import { figure } from '../../language/figures.ts';
import type { QueryRows } from '../../query/query-port.ts';
import type { Reading } from '../reading.ts';
import type { Answer, Language } from '../reply.ts';
import { fieldText } from './field.ts';
import { countSentence, pick } from './wording.ts';

/** Rows that the words themselves name; the typed answer holds the rest. */
const LINES = 10;

/** How many rows there are, and the first of them. */
export const listSentence = (
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

/** One row, field by field. */
export const recordSentence = (reading: Reading, answer: Answer | null, language: Language): string => {
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
