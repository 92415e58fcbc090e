import type { Unit } from '../../query/dataset.ts';
import type { Difference, Metric, QueryPlan } from '../../query/plan.ts';
import type { QueryItem, QueryRows } from '../../query/query-port.ts';
import { differenceOf } from '../change.ts';
import type { Reading } from '../reading.ts';
import type { Answer, AnswerItem, Language } from '../reply.ts';
import type { ChatTemplate } from '../template.ts';
import { fieldLabel } from './field.ts';
import { dimensionPhrase } from './phrase.ts';

/** The unit that a figure of this metric is in. */
export const unitOf = (template: ChatTemplate, reading: Reading, metric: Metric | null): Unit => {
  if (template.unit) return template.unit;
  if (metric === null || metric.kind === 'count') return 'none';
  if (metric.kind === 'rate' || metric.kind === 'part') return 'percent';
  if (metric.kind === 'quotient') return metric.scale === 100 ? 'percent' : (reading.measure?.unit ?? 'none');
  return (
    reading.dataset.measures.find((one) => one.id === metric.measure)?.unit ?? reading.measure?.unit ?? 'none'
  );
};

/** What a figure of this metric is called. */
export const labelOf = (
  template: ChatTemplate,
  reading: Reading,
  metric: Metric | null,
  language: Language,
): string => {
  if (template.label) return template.label[language];
  if (metric === null || metric.kind === 'count') return reading.dataset.noun.many[language];
  const measure =
    metric.kind === 'aggregate'
      ? reading.dataset.measures.find((one) => one.id === metric.measure)
      : reading.measure;
  return measure?.label[language] ?? reading.dataset.noun.many[language];
};

const toItem = (reading: Reading, item: QueryItem, language: Language): AnswerItem => ({
  id: item.id,
  kind: reading.dataset.id,
  title: item.title,
  fields: item.fields.map(({ name, value }) => ({
    name,
    label:
      [
        ...reading.dataset.columns,
        ...reading.dataset.measures.map(({ id, label }) => ({ field: id, label })),
      ].find((column) => column.field === name)?.label[language] ?? fieldLabel(name),
    value,
  })),
});

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

/** What the first of two has above the second, of a comparison that asks for it; null where it does not. */
export const differenceIn = (plan: QueryPlan, rows: QueryRows): number | null => {
  if (plan.kind !== 'compare' || !plan.difference || rows.kind !== 'groups') return null;
  const [first, second] = plan.members.map(({ label }) => rows.groups.find((group) => group.label === label));
  return typeof first?.value === 'number' && typeof second?.value === 'number'
    ? differenceOf(plan.difference, first.value, second.value)
    : null;
};

/** A change is told in percent, or as so many times; an amount in the unit of the figures. */
const differenceUnit = (difference: Difference | undefined, unit: Unit): Unit =>
  difference === 'percent' ? 'percent' : difference === 'times' ? 'none' : unit;

/** The typed answer; null where there is no row to answer with. */
export const toAnswer = (
  template: ChatTemplate,
  reading: Reading,
  plan: QueryPlan,
  metric: Metric | null,
  rows: QueryRows,
  language: Language,
): Answer | null => {
  const difference = differenceIn(plan, rows);
  const told = plan.kind === 'compare' ? plan.difference : undefined;
  const unit = differenceUnit(told, unitOf(template, reading, metric));
  const label = labelOf(template, reading, metric, language);
  if (difference !== null)
    return { kind: 'number', value: rounded(difference), unit: unit === 'none' ? null : unit, label };
  switch (rows.kind) {
    case 'number':
    case 'ratio':
      return rows.value === null
        ? null
        : { kind: 'number', value: rounded(rows.value), unit: unit === 'none' ? null : unit, label };
    case 'list':
      return {
        kind: 'list',
        // Of "the 5 latest" there are 5, however many they come before.
        total: Math.min(rows.total, reading.ranking?.limit ?? rows.total),
        items: rows.items.map((item) => toItem(reading, item, language)),
      };
    case 'record':
      return rows.item === null ? null : { kind: 'record', item: toItem(reading, rows.item, language) };
    case 'figures':
      return {
        kind: 'record',
        item: {
          id: template.id,
          kind: 'overview',
          title: labelOf(template, reading, null, language),
          fields: rows.figures.map((one) => ({
            name: one.name,
            label: one.label[language],
            value: one.value === null ? null : String(rounded(one.value)),
          })),
        },
      };
    case 'groups': {
      const whole = rows.total;
      return {
        kind: 'grouped',
        dimension: dimensionPhrase(reading, language) || reading.dataset.noun.one[language],
        metric: label,
        unit: unit === 'none' ? null : unit,
        groups: rows.groups.map((group) => ({
          label: group.label,
          value: rounded(group.value ?? 0),
          share: whole && group.value !== null ? rounded((group.value / whole) * 100) : null,
        })),
      };
    }
  }
};
