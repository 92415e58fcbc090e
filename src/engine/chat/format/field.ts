import { dayWords } from '../../language/dates.ts';
import { figure } from '../../language/figures.ts';
import type { ColumnSpec } from '../../query/dataset.ts';
import type { Language } from '../reply.ts';

/** A field's raw value as people write it: figures with their unit, dates in words; null stays null. */
export const fieldText = (value: string | null, column: ColumnSpec, language: Language): string | null => {
  if (value === null || value === '') return null;
  if (column.unit && Number.isFinite(Number(value))) return figure(Number(value), column.unit)[language];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value)[language];
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value) ?? [];
  if (day && time) return `${dayWords(day)[language]}, ${time}`;
  if (value === 'true') return language === 'en' ? 'yes' : 'oo';
  if (value === 'false') return language === 'en' ? 'no' : 'hindi';
  return /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
};

const ACRONYMS = /\b(psgc|idp|pwd|cso|barmm|als)\b/g;

/**
 * A field's name in words, where the dataset gives it no label of its own.
 *
 * @example fieldLabel('psgc_code') // 'PSGC code'
 */
export const fieldLabel = (name: string): string => {
  const words = name
    .replace(/_count$/, '')
    .replaceAll('_', ' ')
    .replace(ACRONYMS, (acronym) => acronym.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
};
