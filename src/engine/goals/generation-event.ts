import type { GoalStage } from './types.ts';

/** What happens while a goal is planned, in order; plain data, so that it can travel between processes. */
export interface GenerationEvent {
  readonly goalId: string;
  readonly kind: 'STAGE' | 'PROGRESS' | 'TASK' | 'COMPLETED' | 'FAILED';
  /** The stage that began or is under way; the last one reached for the final kinds. */
  readonly stage: GoalStage;
  /** How much of the whole is done, 0 to 1. */
  readonly progress: number;
  /** The task that was stored, for TASK. */
  readonly taskId: string | null;
  /** The generation that was stored, for COMPLETED. */
  readonly generationId: string | null;
  /** What went wrong, in words for the goal's owner, for FAILED. */
  readonly problem: string | null;
  /** When, as an ISO instant. */
  readonly at: string;
}
