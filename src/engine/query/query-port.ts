import type { Figure, QueryPlan } from './plan.ts';

/** A row as an answer shows it: raw figures as text, ISO dates, enumeration codes. The formatter makes them
 * local. */
export interface QueryItem {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly { readonly name: string; readonly value: string | null }[];
}

export interface QueryGroup {
  /** What identifies the group: an id, an enumeration's code or a bucket's first day. */
  readonly key: string;
  readonly label: string;
  readonly value: number | null;
}

export type QueryRows =
  | { readonly kind: 'number'; readonly value: number | null }
  /** For a rate or a ratio: the two counts that it was made from. */
  | {
      readonly kind: 'ratio';
      readonly value: number | null;
      readonly numerator: number;
      readonly denominator: number;
    }
  | { readonly kind: 'list'; readonly total: number; readonly items: readonly QueryItem[] }
  /** `total` is the metric over all rows where groups add up (count, sum), else null; `groupCount` counts
   * all groups, those cut off by the limit included. */
  | {
      readonly kind: 'groups';
      readonly groups: readonly QueryGroup[];
      readonly groupCount: number;
      readonly total: number | null;
    }
  | { readonly kind: 'record'; readonly item: QueryItem | null }
  /** An overview's figures, as its plan names them. */
  | { readonly kind: 'figures'; readonly figures: readonly (Figure & { readonly value: number | null })[] };

export interface QueryResult {
  readonly rows: QueryRows;
  /** The one statement that ran, parameters apart. */
  readonly sql: string;
  readonly parameters: readonly unknown[];
  /** When the data was read. */
  readonly asOf: Date;
}

/** Runs a plan: one parameterised statement, read-only, with a timeout and a row limit.
 * Throws `AppError('UNAVAILABLE')` when the database cannot answer in time. */
export interface QueryPort {
  run(plan: QueryPlan): Promise<QueryResult>;
}
