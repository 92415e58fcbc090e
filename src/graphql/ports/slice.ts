/** A stretch of an ordered list whose order may change with its arguments. */
export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** A stretch of a list that is ordered newest first by id: what comes after `after`, which is left out. */
export interface Tail {
  readonly after: string | null;
  readonly limit: number;
}
