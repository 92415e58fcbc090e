import { PLACE_LEVELS } from '../core/wording.ts';
import type { Reading } from '../engine/chat/reading.ts';
import type { Constraint, Wording } from '../engine/language/sense.ts';
import type { Dataset } from '../engine/query/dataset.ts';
import type { Figure, Metric, OverviewPlan, Predicate } from '../engine/query/plan.ts';
import type { Unit } from '../engine/query/unit.ts';
import { wording } from './enumeration.ts';

/** A figure as the catalogue writes it down, before a question narrows it to a place or a period. */
export interface FigureSpec {
  readonly dataset: Dataset;
  readonly name: string;
  readonly label: Wording;
  readonly unit: Unit;
  readonly where: readonly Predicate[];
  readonly metric: Metric;
  /** The day that a period of the question looks at. */
  readonly on: string | null;
}

type Options = Partial<Pick<FigureSpec, 'unit' | 'metric' | 'on'>> & {
  /** What values of the dataset's filters, by their ids, hold for the rows. */
  readonly that?: readonly string[];
  readonly where?: readonly Predicate[];
};

/** What a value of a dataset's filters asks for, such as `overdue` of projects. Throws where there is none. */
const meaning = (dataset: Dataset, id: string): Predicate => {
  for (const { values } of dataset.filters)
    for (const value of values) if (value.id === id) return value.where;
  throw new Error(`${dataset.id} has no value "${id}".`);
};

/**
 * A figure over a dataset's rows: those in its scope for which the named values hold.
 *
 * @example figureOf(projects, 'overdue_projects', ['Overdue projects', 'Mga proyektong lampas sa petsa'], { that: ['overdue'] })
 */
export const figureOf = (
  dataset: Dataset,
  name: string,
  [en, fil]: readonly [string, string],
  { that = [], where = [], unit = 'none', metric = { kind: 'count' }, on = null }: Options = {},
): FigureSpec => ({
  dataset,
  name,
  label: wording(en, fil),
  unit,
  where: [...(dataset.scope ?? []), ...that.map((id) => meaning(dataset, id)), ...where],
  metric,
  on,
});

/** The sum of a measure. */
export const sumOf = (measure: string): Metric => ({ kind: 'aggregate', fn: 'sum', measure });

/** A condition on one dataset said of another: fields by the names that they go by there. Null where it has none. */
const renamed = (where: Predicate, name: (field: string) => string | null): Predicate | null => {
  switch (where.kind) {
    case 'compare':
    case 'in':
    case 'between':
    case 'contains':
    case 'isNull': {
      const field = name(where.field);
      return field === null ? null : { ...where, field };
    }
    case 'not': {
      const of = renamed(where.of, name);
      return of && { kind: 'not', of };
    }
    case 'any':
    case 'all': {
      const of = where.of.map((one) => renamed(one, name));
      return of.every((one) => one !== null) ? { ...where, of } : null;
    }
    case 'against': {
      const [field, other] = [name(where.field), name(where.other)];
      return field === null || other === null ? null : { ...where, field, other };
    }
    case 'has':
      return null;
  }
};

/** What a constraint of the question asks of a figure's rows; null where they do not have it. */
const asked = (spec: FigureSpec, base: Dataset, constraint: Constraint): Predicate | null => {
  const { dataset, on } = spec;
  if (constraint.filter === 'place')
    return renamed(constraint.where, (field) => {
      const level = PLACE_LEVELS.find((one) => base.places?.[one] === field);
      const own = level && dataset.places?.[level];
      return typeof own === 'string' ? own : null;
    });
  if (constraint.filter === 'period') {
    const [from = '', to = ''] = constraint.entities[0]?.value.split('/') ?? [];
    return on === null ? null : { kind: 'between', field: on, ...(from && { from }), ...(to && { to }) };
  }
  if (constraint.entities[0]?.type !== 'sector') return null;
  const filter = dataset.filters.find(({ type }) => type === 'sector');
  return filter ? renamed(constraint.where, () => filter.id) : null;
};

/** The figure for what the question asks about; null where its rows cannot be told apart so. */
export const narrowed = (spec: FigureSpec, reading: Reading): Figure | null => {
  const { dataset, name, label, unit, where, metric } = spec;
  const more = reading.constraints.map((one) => asked(spec, reading.dataset, one));
  if (!more.every((one) => one !== null)) return null;
  return { dataset: dataset.id, name, label, unit, where: [...where, ...more], metric };
};

/**
 * The figures for the place, the period and the sector of a question. One whose rows lie in no such place or
 * have no such day is left out: it would be a figure of something else.
 */
export const overviewPlan = (
  reading: Reading,
  specs: readonly FigureSpec[],
  direction?: 'asc' | 'desc',
): OverviewPlan => ({
  kind: 'overview',
  dataset: reading.dataset.id,
  where: [],
  figures: specs.flatMap((spec) => narrowed(spec, reading) ?? []),
  ...(direction && { direction }),
});
