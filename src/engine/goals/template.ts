import type { BudgetTier, EnergyLevel, Goal, GoalCategory, Profile } from './types.ts';

/** What a fact's value is; a template's variables are typed by it. */
export type FactKind =
  | 'text'
  | 'name'
  | 'list'
  | 'number'
  | 'score'
  | 'gpa'
  | 'money'
  | 'date'
  | 'flag'
  | 'level'
  | 'url'
  | 'duration';

/**
 * A test on facts, as data. A fact that is not known makes every test false but `lacks`: what is unknown
 * is never taken for a yes or a no.
 */
export type Condition<Name extends string = string> =
  | { readonly has: Name }
  | { readonly lacks: Name }
  /** The flag is stated and true. */
  | { readonly yes: Name }
  /** The flag is stated and false. */
  | { readonly no: Name }
  | { readonly atLeast: readonly [Name, number] }
  | { readonly below: readonly [Name, number] }
  | { readonly oneOf: readonly [Name, readonly string[]] }
  | { readonly all: readonly Condition<Name>[] }
  | { readonly any: readonly Condition<Name>[] }
  | { readonly not: Condition<Name> };

/**
 * A sentence of a task. Slots in braces are facts: `{name}` drops the sentence when the fact is missing
 * (or shows a blank, where the template needs the fact), `{name|words}` says the words instead.
 */
export type Sentence<Name extends string = string> =
  | string
  | { readonly when: Condition<Name>; readonly text: string; readonly else?: string };

export type ExperienceLevel = 'ENTRY' | 'MID' | 'SENIOR';

/** Another wording on trial beside the present one; half of the people get it, always the same half. */
export interface Trial<Name extends string = string> {
  /** The version that the template takes if the trial goes well. */
  readonly version: string;
  /** What is left out stays as it is. */
  readonly title?: string;
  readonly why?: Sentence<Name>;
  readonly steps?: readonly Sentence<Name>[];
  readonly deliverable?: string;
  readonly done?: readonly (readonly [text: string, weight: number])[];
}

/** One kind of task, as its author writes it: one object in one file. */
export interface TaskTemplate<Name extends string = string> {
  /** `<category>.<milestone>.<name>`, never reused. */
  readonly id: string;
  readonly version: string;
  readonly category: GoalCategory | 'general';
  readonly milestone: string;
  /** Imperative. Every slot needs words to fall back on, or a place in `needs`. */
  readonly title: string;
  /** One sentence on why it matters, without claims that nobody can source. */
  readonly why: Sentence<Name>;
  readonly steps: readonly Sentence<Name>[];
  readonly deliverable: string;
  /** What "done" means; the weights add to 100. */
  readonly done: readonly (readonly [text: string, weight: number])[];
  readonly timebox: number;
  readonly energy: EnergyLevel;
  /** 1 is the most important, 5 the least. */
  readonly priority: 1 | 2 | 3 | 4 | 5;
  /** Required facts: asked for, and shown as a blank, when missing. Other slots are optional. */
  readonly needs?: readonly Name[];
  /** Budget tiers that the task suits; left out, it suits all, a budget that is not known included. */
  readonly tiers?: readonly BudgetTier[];
  readonly levels?: readonly ExperienceLevel[];
  /** Words of a weakness that the task works on. */
  readonly weaknesses?: readonly string[];
  /** The situation that the task is for; it is never chosen outside it. */
  readonly when?: Condition<Name>;
  /** A situation that makes the task more fitting, without being needed. */
  readonly prefer?: Condition<Name>;
  /** The test that the task prepares for; a passed test removes it. */
  readonly preparesFor?: string;
  /** Ids of templates that come before it, where the plan has them. */
  readonly dependsOn?: readonly string[];
  /** A date that the task must be through before: an interview, a test, a departure. */
  readonly before?: Name;
  /** Not earlier than so many days before the first of these dates that is known: a rehearsal, a packed bag. */
  readonly notBefore?: { readonly dates: readonly Name[]; readonly days: number };
  /** Belongs to the first days of a plan, whatever its milestone: a calendar, a registration, a list. */
  readonly early?: true;
  /** Days that pass before what builds on it can begin: two weeks of notes, a letter on its way. */
  readonly settles?: number;
  /** Of the templates with one concern a plan has at most one. */
  readonly concern?: string;
  /** Another wording, compared with this one in the insights. */
  readonly trial?: Trial<Name>;
  /** A goal for which the task is chosen; a test proves it. */
  readonly example: TemplateExample;
}

export interface TemplateExample {
  readonly goal: Partial<Omit<Goal, 'id' | 'category'>> & Pick<Goal, 'title'>;
  readonly profile?: Profile;
}
