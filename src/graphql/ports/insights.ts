import type { ReplySource } from '../../engine/chat/reply.ts';

/** From `from` up to, but without, `to`. */
export interface Span {
  readonly from: Date;
  readonly to: Date;
}

/** The turns of a span of time. Times in milliseconds, null where there was no turn. */
export interface ChatCounts {
  readonly bySource: readonly { readonly source: ReplySource; readonly count: number }[];
  readonly helpful: number;
  readonly unhelpful: number;
  readonly medianResponseMs: number | null;
  readonly p95ResponseMs: number | null;
  /** The templates that answered most, most first. */
  readonly topTemplates: readonly { readonly templateId: string; readonly count: number }[];
}

/** What became of the tasks that one version of a template made; those that a newer plan replaced are left out. */
export interface VersionCounts {
  readonly templateId: string;
  readonly version: string;
  readonly tasks: number;
  readonly completed: number;
  readonly rated: number;
  /** 1 to 5; null where nobody rated. */
  readonly averageRating: number | null;
}

/** The generations of a span of time and the tasks they made. */
export interface GoalCounts {
  readonly generations: number;
  /** Generations that the general templates had to make, those that a model fitted to the goal included. */
  readonly generic: number;
  /** Generations that chose at least one task. */
  readonly withSelection: number;
  readonly selected: number;
  readonly rendered: number;
  readonly enhancementAttempted: number;
  readonly enhancementAccepted: number;
  readonly medianDurationMs: number | null;
  readonly p95DurationMs: number | null;
  readonly tasks: number;
  readonly completed: number;
  readonly averageRating: number | null;
  /** By template and version, where a template made tasks of more than one version; by id, then version. */
  readonly versions: readonly VersionCounts[];
  /** By template, most used first. */
  readonly templates: readonly {
    readonly templateId: string;
    readonly tasks: number;
    readonly completed: number;
    readonly averageRating: number | null;
  }[];
}

/** Counts for the insights, read from what users did in a span of time. */
export interface InsightRepository {
  chat(span: Span): Promise<ChatCounts>;
  goals(span: Span): Promise<GoalCounts>;
}
