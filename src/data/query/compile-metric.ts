import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { AggregateFunction, Metric } from '../../engine/query/plan.ts';
import { type CompileContext, measureOf } from './compile-context.ts';
import { compileAll } from './compile-predicate.ts';

const only = (condition: SQL | undefined): SQL => (condition ? sql` filter (where ${condition})` : sql``);

const aggregate = (fn: AggregateFunction, value: SQLWrapper, among: SQL | undefined): SQL => {
  switch (fn) {
    case 'sum':
      return sql`coalesce(sum(${value})${only(among)}, 0)`;
    case 'median':
      return sql`percentile_cont(0.5) within group (order by ${value})${only(among)}`;
    default:
      return sql`${sql.raw(fn)}(${value})${only(among)}`;
  }
};

const both = (one: SQL, other: SQL | undefined): SQL => (other ? sql`${one} and ${other}` : one);

/** The counts that a rate is made of. */
export const rateCounts = (
  context: CompileContext,
  metric: Extract<Metric, { kind: 'rate' }>,
  among?: SQL,
): { numerator: SQL; denominator: SQL } => {
  const base = compileAll(context, metric.among);
  return {
    numerator: sql`count(*) filter (where ${both(both(base, compileAll(context, metric.of)), among)})`,
    denominator: sql`count(*) filter (where ${both(base, among)})`,
  };
};

/** A share of the whole as a percentage; null where there is no whole. */
export const share = (numerator: SQL, denominator: SQL): SQL =>
  sql`(100.0 * ${numerator} / nullif(${denominator}, 0))::float8`;

/**
 * A figure over rows as a double: of all of them or, where `among` is given, of those. The sum of nothing is
 * 0; any other figure of nothing is null. A quotient looks only at rows where both of its parts are known.
 */
export const compileMetric = (context: CompileContext, metric: Metric, among?: SQL): SQL => {
  switch (metric.kind) {
    case 'count':
      return sql`(count(*)${only(among)})::float8`;
    case 'aggregate':
      return sql`(${aggregate(metric.fn, measureOf(context, metric.measure), among)})::float8`;
    case 'quotient': {
      const top = measureOf(context, metric.numerator);
      const bottom = measureOf(context, metric.denominator);
      const known = both(sql`${top} is not null and ${bottom} is not null`, among);
      const sum = (value: SQLWrapper) => sql`(sum(${value}) filter (where ${known}))::float8`;
      return sql`(${sum(top)} / nullif(${sum(bottom)}, 0) * ${metric.scale}::float8)`;
    }
    case 'part':
      return sql`(100.0 * count(*) / nullif(sum(count(*)) over (), 0))::float8`;
    case 'rate': {
      const { numerator, denominator } = rateCounts(context, metric, among);
      return share(numerator, denominator);
    }
  }
};

/** Whether the figures of groups add up to that of the whole. */
export const addsUp = (metric: Metric): boolean =>
  metric.kind === 'count' || (metric.kind === 'aggregate' && metric.fn === 'sum');

/** The figure of a single row, for ranking rows. Throws for a metric that one row does not have. */
export const compileRowMetric = (context: CompileContext, metric: Metric): SQL => {
  switch (metric.kind) {
    case 'aggregate':
      return sql`(${measureOf(context, metric.measure)})::float8`;
    case 'quotient': {
      const top = measureOf(context, metric.numerator);
      const bottom = measureOf(context, metric.denominator);
      return sql`(${top}::float8 / nullif(${bottom}, 0)::float8 * ${metric.scale}::float8)`;
    }
    default:
      throw new Error(`Single rows of ${context.binding.dataset} cannot be ranked by a ${metric.kind}.`);
  }
};
