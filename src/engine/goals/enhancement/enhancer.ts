import type { Fact } from '../types.ts';

/** The wording of a task, which is all that a model may touch. */
export interface Wording {
  readonly title: string;
  readonly description: string;
}

export interface PolishRequest {
  readonly wording: Wording;
  /** The facts in the wording. They must come through unchanged. */
  readonly facts: readonly Fact[];
}

/** Why a call gave nothing to look at. */
export type PolishFailure =
  | 'TIMEOUT'
  | 'RATE_LIMITED'
  | 'UNAVAILABLE'
  | 'REFUSED'
  | 'MALFORMED'
  | 'BUDGET'
  | 'DEADLINE';

export type PolishReply =
  | { readonly kind: 'polished'; readonly wording: Wording; readonly costUsd: number }
  | { readonly kind: 'failed'; readonly failure: PolishFailure; readonly costUsd: number };

/** Asks a model to polish one task. It never throws: trouble is a `failed` reply. */
export interface Enhancer {
  polish(request: PolishRequest): Promise<PolishReply>;
}

export interface EnhancementOptions {
  /** How many calls may run at once. */
  readonly parallel: number;
  /** Told after each task: how many are through, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What enhancement did to a plan. */
export interface EnhancementReport {
  readonly requested: boolean;
  /** Why nothing was tried, where that is so: "no key", "outside the rollout". */
  readonly skipped: string | null;
  readonly attempted: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly failed: number;
  /** By task: accepted, or the reason why the original stands. */
  readonly outcomes: readonly {
    readonly taskId: string;
    readonly accepted: boolean;
    readonly reason: string | null;
  }[];
  readonly costUsd: number;
}
