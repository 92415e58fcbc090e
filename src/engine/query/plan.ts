import type { Wording } from '../../core/wording.ts';
import type { Unit } from './unit.ts';

/**
 * What a question asks of the database, as frozen data. Templates emit plans; only `data/` turns them into
 * SQL. Field, measure, dimension and relation names are those that the dataset's binding declares.
 */
export type Scalar = string | number | boolean;

export type ComparisonOperator = 'eq' | 'ne' | 'lt' | 'lte' | 'gt' | 'gte';

/** What a figure must be: more than `value`, or with `upTo` between the two, both included. */
export interface Bound {
  readonly op: ComparisonOperator;
  readonly value: number;
  readonly upTo?: number;
}

export type Predicate =
  | {
      readonly kind: 'compare';
      readonly field: string;
      readonly op: ComparisonOperator;
      readonly value: Scalar;
    }
  | { readonly kind: 'in'; readonly field: string; readonly values: readonly Scalar[] }
  /** Both ends inclusive; at least one is given. Days as `YYYY-MM-DD`. */
  | {
      readonly kind: 'between';
      readonly field: string;
      readonly from?: string | number;
      readonly to?: string | number;
    }
  /** The field holds the text, or with `whole` is it, whatever the case of its letters. */
  | { readonly kind: 'contains'; readonly field: string; readonly text: string; readonly whole: boolean }
  /** One figure of the row against another of its own: "more families than households". */
  | {
      readonly kind: 'against';
      readonly field: string;
      readonly op: ComparisonOperator;
      readonly other: string;
    }
  | { readonly kind: 'isNull'; readonly field: string }
  /**
   * A related row exists for which all of `where` holds, or so many of them do; `where` speaks of the
   * relation's own fields.
   */
  | {
      readonly kind: 'has';
      readonly relation: string;
      readonly where: readonly Predicate[];
      readonly count?: Bound;
    }
  | { readonly kind: 'not'; readonly of: Predicate }
  | { readonly kind: 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'all'; readonly of: readonly Predicate[] };

export type AggregateFunction = 'sum' | 'avg' | 'min' | 'max' | 'median';

export type Metric =
  | { readonly kind: 'count' }
  | { readonly kind: 'aggregate'; readonly fn: AggregateFunction; readonly measure: string }
  /** sum(numerator) / sum(denominator) * scale, such as people a household (1) or utilization (100). */
  | {
      readonly kind: 'quotient';
      readonly numerator: string;
      readonly denominator: string;
      readonly scale: number;
    }
  /** A group's rows as a percentage (0-100) of those of all groups: of breakdowns alone. */
  | { readonly kind: 'part' }
  /** Rows for which all of `of` holds, as a percentage (0-100) of the rows for which all of `among` does. */
  | { readonly kind: 'rate'; readonly of: readonly Predicate[]; readonly among: readonly Predicate[] };

export interface Order {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

export type TimeBucket = 'day' | 'month' | 'quarter' | 'year';

interface PlanBase {
  readonly dataset: string;
  readonly where: readonly Predicate[];
}

/** How many rows. */
export interface CountPlan extends PlanBase {
  readonly kind: 'count';
}
/** The first `limit` rows in order, and how many there are in all. */
export interface ListPlan extends PlanBase {
  readonly kind: 'list';
  /** Fields to show of each row before the dataset's own columns. */
  readonly also?: readonly string[];
  readonly orderBy: readonly Order[];
  readonly limit: number;
  readonly offset?: number;
}
/** One figure over all rows. */
export interface AggregatePlan extends PlanBase {
  readonly kind: 'aggregate';
  readonly metric: Metric;
}
/** One figure a group: a breakdown. Groups with no row do not appear. */
export interface GroupPlan extends PlanBase {
  readonly kind: 'group';
  readonly dimension: string;
  /** Only groups whose figure lies within a bound. */
  readonly having?: Bound;
  /** A second dimension: one figure for each pair of groups that has rows. */
  readonly across?: string;
  readonly metric: Metric;
  readonly limit: number;
}
/** The top or bottom groups of a dimension, or single rows (`dimension: null`) by a measure. */
export interface RankPlan extends PlanBase {
  readonly kind: 'rank';
  readonly dimension: string | null;
  readonly metric: Metric;
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
  /** The key of the group that is said to come first: "is health the sector with the most projects?" */
  readonly claimed?: string;
  /** Only what holds this place in the order, from 2, and what shares it. */
  readonly place?: number;
}
export type Difference = 'amount' | 'percent' | 'times';

/**
 * Named things side by side, in the order they were named, or with what is sought first; one with no row shows
 * as zero.
 */
export interface ComparePlan extends PlanBase {
  readonly kind: 'compare';
  /** "Which has more?", "which has fewer?" */
  readonly sought?: 'more' | 'less';
  /**
   * What the first of two has above the second: an amount ("how many more"), so many percent of the second
   * ("grow by what percent"), or how many times the second it is.
   */
  readonly difference?: Difference;
  readonly members: readonly { readonly label: string; readonly where: readonly Predicate[] }[];
  readonly metric: Metric;
}
/** A figure over time; buckets with no row between the first and the last show as zero. */
export interface TrendPlan extends PlanBase {
  readonly kind: 'trend';
  readonly field: string;
  readonly bucket: TimeBucket;
  readonly metric: Metric;
  readonly cumulative: boolean;
}
/** One row with its fields: the first in order, or the one in another place. */
export interface RecordPlan extends PlanBase {
  readonly kind: 'record';
  readonly orderBy: readonly Order[];
  /** From 2. */
  readonly place?: number;
}
/** One count as a share (0-100) of another over the same dataset. */
export interface RatioPlan extends PlanBase {
  readonly kind: 'ratio';
  /** What is counted on top, in addition to `where`. */
  readonly of: readonly Predicate[];
}

/** One figure of an overview, over rows of a dataset of its own. */
export interface Figure extends PlanBase {
  readonly name: string;
  readonly label: Wording;
  readonly unit: Unit;
  readonly metric: Metric;
}
/** Figures of several datasets side by side; `dataset` is the one that the question was read by. */
export interface OverviewPlan extends PlanBase {
  readonly kind: 'overview';
  readonly figures: readonly Figure[];
  /** The greatest or the least first; in the order given unless said. */
  readonly direction?: 'asc' | 'desc';
}
/**
 * A figure of one dataset for so many of a figure of another, such as pesos of projects to a person of the
 * communities: of all, or of each group that both are grouped by.
 */
export interface AcrossPlan extends PlanBase {
  readonly kind: 'across';
  readonly top: Figure;
  readonly bottom: Figure;
  readonly scale: number;
  /** A dimension that both datasets have. */
  readonly dimension: string | null;
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
}

export type QueryPlan =
  | CountPlan
  | ListPlan
  | AggregatePlan
  | GroupPlan
  | RankPlan
  | ComparePlan
  | TrendPlan
  | RecordPlan
  | RatioPlan
  | OverviewPlan
  | AcrossPlan;
