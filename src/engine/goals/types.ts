import type { IsoDate } from '../../core/calendar.ts';

/** The categories that have templates of their own. Any other goal gets a GENERIC plan. */
export const GOAL_CATEGORIES = ['study', 'career', 'sport', 'language', 'finance'] as const;
export type GoalCategory = (typeof GOAL_CATEGORIES)[number];

export const ENERGY_LEVELS = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type EnergyLevel = (typeof ENERGY_LEVELS)[number];

export const FACT_ORIGINS = ['PROFILE', 'GOAL', 'TEMPLATE', 'DERIVED'] as const;
export type FactOrigin = (typeof FACT_ORIGINS)[number];

export const GENERATION_STRATEGIES = ['TEMPLATES', 'GENERIC', 'LLM'] as const;
export type GenerationStrategy = (typeof GENERATION_STRATEGIES)[number];

/** Where a task's wording comes from: a template of the goal's category, a general one, or a model. */
export const TASK_SOURCES = ['TEMPLATE', 'GENERIC', 'LLM'] as const;
export type TaskSource = (typeof TASK_SOURCES)[number];

export const TASK_STATUSES = ['TODO', 'IN_PROGRESS', 'COMPLETED', 'SKIPPED'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const BUDGET_TIERS = ['BUDGET', 'STANDARD', 'PREMIUM'] as const;
/** Below 15,000 USD; up to 30,000 USD; above. */
export type BudgetTier = (typeof BUDGET_TIERS)[number];

/** The stages of a generation, in order, as progress events name them. `persist` belongs to the caller. */
export const GOAL_STAGES = [
  'facts',
  'milestones',
  'select',
  'render',
  'filter',
  'schedule',
  'validate',
  'enhance',
  'persist',
] as const;
export type GoalStage = (typeof GOAL_STAGES)[number];

/**
 * What is stored about a person. Every field may hold anything that JSON can: a list, an object, text, a
 * number as text, or nothing; the fact readers cope. Fields beyond the named ones are read too.
 */
export interface Profile {
  readonly priorEducation?: unknown;
  readonly network?: unknown;
  readonly skills?: unknown;
  readonly testScores?: unknown;
  readonly gpa?: unknown;
  readonly experience?: unknown;
  readonly country?: unknown;
  readonly weaknesses?: unknown;
  /** "morning", "afternoon", "evening" or "night". */
  readonly energyPeak?: unknown;
  readonly minutesPerDay?: unknown;
  /** Names of weekdays that stay free of tasks. */
  readonly restDays?: unknown;
  /** An IANA zone such as "Asia/Manila", which is also what holds when there is none. */
  readonly timeZone?: unknown;
  readonly [field: string]: unknown;
}

/** A goal as it is stored. */
export interface Goal {
  readonly id: string;
  /** One of {@link GOAL_CATEGORIES}; anything else gets a GENERIC plan. */
  readonly category: string;
  readonly title: string;
  readonly description?: string | null;
  /** Whatever the person filled in, of any shape. */
  readonly specifications?: unknown;
  readonly targetDate?: IsoDate | null;
  /** The day the goal was written: "in 6 months" counts from here (from today where it is left out). */
  readonly createdOn?: IsoDate | null;
}

/** A fact that a text uses, and where it comes from. `path` reads like `profile.testScores.ielts`. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly origin: FactOrigin;
  readonly path: string;
}

/** A fact that the plan would have used and that nobody has stated. */
export interface MissingFact {
  readonly name: string;
  readonly question: string;
  /** Ids of the planned tasks that wait for it. Empty where only the schedule does. */
  readonly neededBy: readonly string[];
}

/** Two statements that disagree, which one was used and by what rule. */
export interface FactConflict {
  readonly name: string;
  readonly used: Fact;
  readonly ignored: Fact;
  readonly rule: string;
}

/** A stated value that could not be read; nothing was put in its place. */
export interface UnreadableFact {
  readonly name: string;
  readonly path: string;
  readonly text: string;
  readonly problem: string;
}

export interface DoneItem {
  readonly text: string;
  /** Percent of the whole; the weights of one task add to 100. */
  readonly weight: number;
}

/** Why a task was chosen. */
export interface SelectionReason {
  readonly kind:
    | 'MILESTONE'
    | 'FOCUS'
    | 'TIER'
    | 'WEAKNESS'
    | 'URGENCY'
    | 'EXPERIENCE'
    | 'SITUATION'
    | 'PREREQUISITES'
    | 'PREREQUISITE_OF'
    | 'QUICK_WIN'
    | 'GENERAL';
  readonly text: string;
  readonly points: number;
}

/** A stretch of work on one day. */
export interface WorkSession {
  readonly on: IsoDate;
  readonly minutes: number;
  /** The part of the day, where the person's energy peak is known. */
  readonly at: 'MORNING' | 'AFTERNOON' | 'EVENING' | null;
}

export interface PlannedTask {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: TaskSource;
  readonly templateId: string;
  readonly templateVersion: string;
  readonly milestoneType: string;
  /** From 1, in the order of the schedule. */
  readonly position: number;
  readonly timeboxMinutes: number;
  /** 1 is the most important, 5 the least. */
  readonly priority: number;
  readonly energyLevel: EnergyLevel;
  /** The day of the first session. */
  readonly scheduledOn: IsoDate;
  /** The day of the last session; the same as `scheduledOn` unless the work was split. */
  readonly finishOn: IsoDate;
  readonly sessions: readonly WorkSession[];
  readonly deliverable: string;
  readonly definitionOfDone: readonly DoneItem[];
  readonly facts: readonly Fact[];
  /** Ids of tasks of the same plan. */
  readonly dependsOn: readonly string[];
  /** 30 minutes or less. */
  readonly isQuickWin: boolean;
  readonly reasons: readonly SelectionReason[];
}

/** A task that an earlier generation made and the person has finished; it is kept, not planned again. */
export interface FinishedTask {
  readonly id: string;
  readonly templateId: string;
}

/** Whether the plan fits, and what gives way where it does not. */
export interface PlanFit {
  readonly fits: boolean;
  readonly deadline: IsoDate | null;
  /** True when the deadline lay before today; the tasks are then all after it. */
  readonly deadlinePassed: boolean;
  /** Left out because they do not fit before the deadline, the least costly to lose first. */
  readonly dropped: readonly {
    readonly templateId: string;
    readonly title: string;
    readonly timeboxMinutes: number;
    readonly reason: string;
  }[];
  /** Ids of tasks that end after the deadline, because not one of them fits before it. */
  readonly afterDeadline: readonly string[];
  /** What a person should know about the schedule, in sentences. */
  readonly notes: readonly string[];
}

/** A task that was not put into the plan after selection, and why. */
export interface RejectedTask {
  readonly templateId: string;
  readonly reason: string;
}

export interface GoalPlan {
  readonly strategy: GenerationStrategy;
  readonly catalogVersion: string;
  /** The milestones that the plan works on, in order. */
  readonly milestones: readonly string[];
  readonly tasks: readonly PlannedTask[];
  readonly missingFacts: readonly MissingFact[];
  readonly conflicts: readonly FactConflict[];
  readonly unreadable: readonly UnreadableFact[];
  readonly fit: PlanFit;
  readonly rejected: readonly RejectedTask[];
  /** Every fact that could be read, used or not. */
  readonly facts: readonly Fact[];
  readonly counts: {
    readonly considered: number;
    readonly selected: number;
    readonly rendered: number;
    readonly rejected: number;
    readonly planned: number;
    readonly quickWins: number;
  };
}
