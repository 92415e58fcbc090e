import type { Repair } from '../language/chart.ts';
import type { Constraint, Sense } from '../language/sense.ts';
import type { Dataset, DimensionSpec, MeasureSpec } from '../query/dataset.ts';
import type { Bound, Predicate, TimeBucket } from '../query/plan.ts';

/** Where a part of the reading stands in the question, in tokens; a part carried over stands nowhere. */
export interface Part {
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
}

/** A question as one template understands it: everything that its plan and its wording are made of. */
export interface Reading {
  readonly dataset: Dataset;
  readonly constraints: readonly Constraint[];
  readonly measure: MeasureSpec | null;
  readonly dimension: DimensionSpec | null;
  /** The second breakdown, of "by region and sector". */
  readonly across: DimensionSpec | null;
  /** What the measure is divided by, and how much of that: 1,000 of "per 1,000 people". */
  readonly per: { readonly measure: MeasureSpec; readonly of: number } | null;
  readonly bucket: TimeBucket | null;
  readonly ranking: {
    readonly direction: 'asc' | 'desc';
    readonly limit: number | null;
    readonly field?: string;
    readonly ahead?: true;
    /** Only what holds this place in the order, from 2. */
    readonly place?: number;
    /** "Largest budget first": all rows in that order. */
    readonly sorts?: true;
  } | null;
  /** "Which has more?": which of those compared is asked for. */
  readonly sought?: 'more' | 'less';
  /** "What percent of all pending ones is that?": what part those before are of the rows that it names. */
  readonly partOf?: 'them' | 'all there are';
  /** What conditions of one filter took the place of, turn by turn: "the two" after one and another. */
  readonly rivals?: readonly Constraint[];
  /** It wants a statement affirmed or denied. */
  readonly whether?: true;
  /** Filters whose conditions were what a share before asked for, or what narrowed those before. */
  readonly asked?: readonly string[];
  readonly number: number | null;
  /** What a group's figure must lie within: "sectors with more than 100 needs". */
  readonly bound: Bound | null;
  /** The field of the day that is asked for: "when do they end". */
  readonly day: string | null;
  /** The rows are named in the singular: "the latest assessment" is one. */
  readonly singular: boolean;
  /** What the question had to say for its template, whether now or in the turn before. */
  readonly said: readonly string[];
  readonly parts: readonly Part[];
  readonly repairs: readonly Repair[];
  /** Who asks, where "my" is part of the question. */
  readonly staffId: number | null;
}

/** A reading that is broken down by a dimension of its dataset, whatever the question says. */
export const byDimension = (reading: Reading, id: string): Reading => ({
  ...reading,
  dimension: reading.dataset.dimensions.find((one) => one.id === id) ?? null,
});

/** What holds for the rows that a reading is about: the dataset's scope, unless lifted, and its constraints. */
export const whereOf = (reading: Reading): readonly Predicate[] => [
  ...(reading.constraints.some((one) => one.lifts) ? [] : (reading.dataset.scope ?? [])),
  ...reading.constraints.map((one) => one.where),
];
