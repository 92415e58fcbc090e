import { dayWords } from '../../language/dates.ts';
import { figure } from '../../language/figures.ts';
import type { ColumnSpec } from '../../query/dataset.ts';
import type { Language } from '../reply.ts';

/** A field's raw value as people write it: figures with their unit, dates in words; null stays null. */
export const fieldText = (value: string | null, column: ColumnSpec, language: Language): string | null => {
  if (value === null || value === '') return null;
  if (column.unit && Number.isFinite(Number(value))) return figure(Number(value), column.unit)[language];
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayWords(value)[language];
  return value;
};
