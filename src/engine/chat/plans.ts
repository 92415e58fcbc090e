import { calendarName } from '../../core/calendar.ts';
import { codeWords } from '../../core/code-words.ts';
import { levelOf } from '../../core/wording.ts';
import { isPeriod } from '../language/composers/dated.ts';
import type { Constraint } from '../language/sense.ts';
import type { Dataset, MeasureSpec } from '../query/dataset.ts';
import type {
  AggregateFunction,
  AggregatePlan,
  ComparePlan,
  CountPlan,
  GroupPlan,
  ListPlan,
  Metric,
  Order,
  Predicate,
  RankPlan,
  RatioPlan,
  RecordPlan,
  TrendPlan,
} from '../query/plan.ts';
import { differenceAsked } from './change.ts';
import { type Reading, whereOf } from './reading.ts';

/** Rows that a list shows; it counts all. */
export const LIST_LIMIT = 20;
/** Rows that a ranking shows unless a number is asked for. */
export const RANK_LIMIT = 10;
/** Groups that a breakdown shows at the most. */
const GROUP_LIMIT = 200;

export const COUNT: Metric = { kind: 'count' };

/** A measure over several rows: its own formula where it has one, the function asked for otherwise. */
export const metricOf = (measure: MeasureSpec | null, fn: AggregateFunction): Metric =>
  measure === null ? COUNT : (measure.over ?? { kind: 'aggregate', fn, measure: measure.id });

/** The metric for totals and breakdowns: sums what adds up, averages what does not, counts without a measure. */
export const totalOf = (measure: MeasureSpec | null): Metric =>
  metricOf(measure, measure?.additive === false ? 'avg' : 'sum');

const base = (reading: Reading) => ({ dataset: reading.dataset.id, where: whereOf(reading) });

/** How many rows. */
export const countPlan = (reading: Reading): CountPlan => ({ kind: 'count', ...base(reading) });

/** The rows, in the dataset's order or another. */
export const listPlan = (reading: Reading, orderBy?: readonly Order[], limit?: number): ListPlan => ({
  kind: 'list',
  ...base(reading),
  orderBy: orderBy ?? reading.dataset.order,
  limit: limit ?? LIST_LIMIT,
});

/** The rows, each with its own figure: "projects and their budgets". */
export const listWithMeasurePlan = (reading: Reading): ListPlan => ({
  ...listPlan(reading),
  also: reading.measure === null ? [] : [reading.measure.id],
});

/** The rows, each with the day that was asked for, the earliest first: "when do the partnerships end". */
export const listWithDayPlan = (reading: Reading): ListPlan =>
  reading.day === null
    ? listPlan(reading)
    : { ...listPlan(reading, [{ field: reading.day, direction: 'asc' }]), also: [reading.day] };

/** One figure over all rows. */
export const aggregatePlan = (reading: Reading, metric: Metric): AggregatePlan => ({
  kind: 'aggregate',
  ...base(reading),
  metric,
});

/** The reading's measure, summed or averaged. */
export const measurePlan = (reading: Reading, fn: AggregateFunction): AggregatePlan =>
  aggregatePlan(reading, metricOf(reading.measure, fn));

/** "Per fiscal year, 2021 to 2026": the years are those that are told apart. */
const byFiscalYear = (reading: Reading): Reading => {
  const { period } = reading.dataset;
  if (!period?.fiscalField || reading.dimension?.id !== period.fiscalField) return reading;
  const field = period.fiscalField;
  const yearOf = (day: unknown) => Number(String(day).slice(0, 4));
  return {
    ...reading,
    constraints: reading.constraints.map((one) =>
      one.filter === 'period' && one.where.kind === 'between'
        ? {
            ...one,
            where: {
              kind: 'between',
              field,
              ...(one.where.from !== undefined && { from: yearOf(one.where.from) }),
              ...(one.where.to !== undefined && { to: yearOf(one.where.to) }),
            },
          }
        : one,
    ),
  };
};

/** One figure a group of the reading's dimension. */
export const groupPlan = (reading: Reading, metric: Metric = totalOf(reading.measure)): GroupPlan => ({
  kind: 'group',
  ...base(byFiscalYear(reading)),
  dimension: reading.dimension!.id,
  ...(reading.across && { across: reading.across.id }),
  metric,
  limit: GROUP_LIMIT,
});

/** The groups whose figure lies within the reading's bound. */
export const boundedGroupPlan = (reading: Reading, metric: Metric = totalOf(reading.measure)): GroupPlan => ({
  ...groupPlan(reading, metric),
  ...(reading.bound && { having: reading.bound }),
});

/** The reading's measure for each, or for so many, of another: people to a mosque, cooperatives to 1,000 people. */
export const quotientOf = ({ measure, per }: Reading, scale = per?.of ?? 1): Metric => ({
  kind: 'quotient',
  numerator: measure!.id,
  denominator: per!.measure.id,
  scale,
});

/** Whether a condition names one of the groups of a dimension: a sector, where sectors are put in order. */
export const namesGroup = (
  { filter, place, members, where }: Constraint,
  dataset: Dataset,
  dimension: string,
): boolean =>
  members.length < 2 &&
  where.kind !== 'not' &&
  (place
    ? place.level === levelOf(dimension)
    : filter === dataset.dimensions.find(({ id }) => id === dimension)?.filter);

/** The top or bottom groups of the reading's dimension; where it asks whether one of them comes first, of all. */
export const rankPlan = (
  reading: Reading,
  metric: Metric = totalOf(reading.measure),
  dimension: string | null = reading.dimension?.id ?? null,
): RankPlan => {
  const named =
    dimension === null || !reading.whether
      ? undefined
      : reading.constraints.find((one) => namesGroup(one, reading.dataset, dimension));
  const [group] = named?.entities ?? [];
  const constraints = reading.constraints.filter((one) => one !== named);
  return {
    kind: 'rank',
    ...base({ ...reading, constraints }),
    dimension,
    metric,
    ...(named && group && { claimed: named.place ? String(named.place.id) : (group.id ?? group.value) }),
    direction: reading.ranking?.direction ?? 'desc',
    limit: reading.ranking?.limit ?? RANK_LIMIT,
    ...(reading.ranking?.place && { limit: RANK_LIMIT, place: reading.ranking.place }),
  };
};

/** The top or bottom rows by a measure; all of them in that order where the question only sorts them. */
export const rankRowsPlan = (reading: Reading, measure: string): RankPlan | ListPlan => {
  const { sorts, limit, direction } = reading.ranking ?? { direction: 'desc', limit: null };
  return sorts && limit === null
    ? { ...listPlan(reading, [{ field: measure, direction }]), also: [measure] }
    : rankPlan(reading, { kind: 'aggregate', fn: 'sum', measure }, null);
};

/** What a member is compared under: its name, those of several put together, and for a period the words for it. */
const memberLabel = ({ filter, label, entities }: Constraint): string =>
  filter === 'period' || filter.endsWith(':period')
    ? (periodName(entities) ?? label.en.replace(/^in (?:FY )?/, ''))
    : entities.map(({ value }) => (CODE.test(value) ? codeWords(value) : value)).join(' + ');

/** "This quarter" as a trend calls it: Q4 2026. */
const periodName = (entities: Constraint['entities']): string | null => {
  const [from, to] = entities.find(({ type }) => type === 'period')?.value.split('/') ?? [];
  return from && to ? calendarName(from, to) : null;
};

/** A value of an enumeration, such as `water_sanitation`; names have capitals. */
const CODE = /^[a-z][a-z_]*$/;

/** The day on which a period begins, or the year that it is; null for what is no period. */
const beginningOf = ({ where }: Constraint): string | null =>
  where.kind === 'between' && where.from !== undefined
    ? String(where.from)
    : where.kind === 'compare' && typeof where.value === 'number' && where.op === 'eq'
      ? String(where.value)
      : null;

/** Of two times the later stands against the earlier, whichever is named first. */
const laterFirst = (members: readonly Constraint[]): readonly Constraint[] =>
  members.every((one) => isPeriod(one) && beginningOf(one) !== null)
    ? [...members].sort((a, b) => beginningOf(b)!.localeCompare(beginningOf(a)!))
    : members;

/**
 * The named members of one constraint side by side. The members are taken out of `where`, where together
 * they would mean "any of these".
 */
export const comparePlan = (reading: Reading, metric: Metric = totalOf(reading.measure)): ComparePlan => {
  const several = reading.constraints.find((one) => one.members.length > 1);
  const rest: Reading = { ...reading, constraints: reading.constraints.filter((one) => one !== several) };
  const difference = differenceAsked(reading, several);
  const members = several?.members ?? [];
  return {
    kind: 'compare',
    ...base(rest),
    members: (difference && difference !== 'times' ? laterFirst(members) : members).map((member) => ({
      label: memberLabel(member),
      where: [member.where],
    })),
    metric,
    ...(difference ? { difference } : reading.sought && { sought: reading.sought }),
  };
};

/** "Approved in 2025, per month": the day that a period was said of. */
const dayNamed = ({ constraints }: Reading): string | null => {
  const dated = constraints.find(({ filter }) => filter.endsWith(':period'))?.where;
  return dated?.kind === 'between' ? dated.field : null;
};

/** "Approved per year": the day that a verb named. */
const deedNamed = ({ parts }: Reading): string | null =>
  parts.flatMap(({ sense }) => (sense.kind === 'filler' && sense.deed ? [sense.deed] : []))[0] ?? null;

/** A figure over time; months unless another step is asked for. */
export const trendPlan = (
  reading: Reading,
  options: { metric?: Metric; field?: string; cumulative?: boolean } = {},
): TrendPlan => ({
  kind: 'trend',
  ...base(reading),
  field: options.field ?? dayNamed(reading) ?? deedNamed(reading) ?? reading.dataset.period!.field,
  bucket: reading.bucket ?? 'year',
  metric: options.metric ?? totalOf(reading.measure),
  cumulative: options.cumulative ?? false,
});

/** One row with its fields. */
export const recordPlan = (reading: Reading, orderBy?: readonly Order[]): RecordPlan => ({
  kind: 'record',
  ...base(reading),
  orderBy: orderBy ?? reading.dataset.order,
});

/**
 * What share of rows meets the constraints of some filters, among those that meet the rest: "what
 * percentage of communities in Region IX lack water" asks for the share lacking water in Region IX.
 */
export const sharePlan = (reading: Reading, isCondition: (filter: string) => boolean): RatioPlan => {
  const of: Predicate[] = [];
  const rest = reading.constraints.filter((one) => {
    if (!isCondition(one.filter)) return true;
    of.push(one.where);
    return false;
  });
  return { kind: 'ratio', ...base({ ...reading, constraints: rest }), of };
};

/** "The soonest" of those that are expiring: the day that a condition says lies ahead. */
const dayAhead = ({ constraints, dataset }: Reading): string | null => {
  const days = new Set((dataset.dates ?? []).map(({ field }) => field));
  const bounded = (where: Predicate): readonly string[] =>
    where.kind === 'all'
      ? where.of.flatMap(bounded)
      : where.kind === 'between' && days.has(where.field)
        ? [where.field]
        : [];
  const [only, ...others] = constraints
    .filter((one) => !isPeriod(one))
    .flatMap(({ where }) => bounded(where));
  return only !== undefined && others.length === 0 ? only : null;
};

/**
 * Rows in the order of a day, newest or oldest first as asked; rows without that day are left out. "The
 * latest assessment", in the singular and without a number, is one row.
 */
export const byDayPlan = (reading: Reading, usual = reading.dataset.period!.field): ListPlan | RecordPlan => {
  const { direction = 'desc', limit = null, ahead, place } = reading.ranking ?? {};
  const field = reading.ranking?.field ?? (ahead ? dayAhead(reading) : null) ?? usual;
  const orderBy = [{ field, direction }];
  const plan = place
    ? { ...recordPlan(reading, orderBy), place }
    : reading.singular && limit === null
      ? recordPlan(reading, orderBy)
      : listPlan(reading, orderBy, limit ?? LIST_LIMIT);
  const known: Predicate = ahead
    ? { kind: 'compare', field, op: 'gte', value: '$today' }
    : { kind: 'not', of: { kind: 'isNull', field } };
  return { ...plan, where: [...plan.where, known] };
};
