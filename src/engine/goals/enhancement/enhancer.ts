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
  /** The goal in its owner's words, where the wording is general and is to be fitted to it; null to polish only. */
  readonly goal: string | null;
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

/** Asks a model to polish one task. */
export interface Enhancer {
  /** The most that the call can cost, in US dollars: what a budget must still hold before it is made. */
  mostCostUsd(request: PolishRequest): number;
  /** It never throws: trouble is a `failed` reply. It ends when the signal says so. */
  polish(request: PolishRequest, signal?: AbortSignal): Promise<PolishReply>;
}

export interface EnhancementOptions {
  /** How many calls may run at once. */
  readonly parallel: number;
  /** US dollars that the plan may cost; a call that might go beyond is not made. */
  readonly budgetUsd: number;
  /** Ends the work on the whole plan; what is not polished by then keeps its own wording. */
  readonly signal?: AbortSignal;
  /** The goal in its owner's words, where general tasks are to be fitted to it; left out, wording is polished only. */
  readonly goal?: string;
  /** Told after each task: how many are through, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** What enhancement did to a plan. */
export interface EnhancementReport {
  readonly requested: boolean;
  /** Why nothing was tried, where that is so: "no key", "outside the rollout". */
  readonly skipped: string | null;
  /** Tasks that the model was asked about. */
  readonly attempted: number;
  readonly accepted: number;
  readonly rejected: number;
  /** Tasks for which nothing came, those that neither time nor budget was left for included. */
  readonly failed: number;
  /** By task: accepted, or the reason why the original stands. */
  readonly outcomes: readonly {
    readonly taskId: string;
    readonly accepted: boolean;
    readonly reason: string | null;
  }[];
  readonly costUsd: number;
}
