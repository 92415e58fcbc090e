import type { IsoDate } from '../../core/calendar.ts';
import type { Constraint } from '../language/sense.ts';
import type { Reading } from './reading.ts';
import type { Requirement } from './requirement.ts';
import type { ChatTemplate } from './template.ts';

/** What an earlier turn lends to this one. */
export interface Carried {
  readonly template: ChatTemplate;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
}

/** A template and one reading of the question in its light. */
export interface Match {
  readonly template: ChatTemplate;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
  readonly score: number;
  /** Constraints and parts that came from the earlier turn. */
  readonly carriedOver: readonly Constraint[];
}

export type Outcome =
  | { readonly kind: 'match'; readonly match: Match }
  /** Readings that fit equally well and mean different things. */
  | { readonly kind: 'ambiguous'; readonly matches: readonly Match[] }
  /** No template accounts for every word; `nearest` accounts for the most. */
  | { readonly kind: 'none'; readonly nearest: Near | null; readonly considered: number };

export interface Near {
  readonly match: Match;
  readonly uncovered: readonly number[];
}

export interface MatchContext {
  readonly today: IsoDate;
  readonly staffId: number | null;
  readonly carried: Carried | null;
}
