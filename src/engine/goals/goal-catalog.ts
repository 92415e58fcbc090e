import type { FactDefinition } from './facts/fact-definition.ts';
import type { CompiledTemplate } from './render/compile-template.ts';
import type { Condition, FactKind } from './template.ts';

/** A variable of a template, as clients see it. */
export interface TemplateVariable {
  readonly name: string;
  readonly kind: FactKind;
  readonly required: boolean;
  readonly question: string;
}

/** A stretch of the way to a goal; a plan goes through them in order. */
export interface Milestone<Name extends string = string> {
  readonly id: string;
  /** As a plan shows it: "University research". */
  readonly title: string;
  /** Words in a goal's title that put the weight on this milestone. */
  readonly focus: readonly string[];
  /** Milestones that come along when a title names only this one: no test without practice. */
  readonly with?: readonly string[];
  /** When there is anything to do here; left out, always. */
  readonly when?: Condition<Name>;
}

/** The way through a category of goals. */
export interface Route<Name extends string = string> {
  readonly category: string;
  /** Words in a goal's title that mean the whole way, whatever else is named beside them. */
  readonly whole: readonly string[];
  /** Facts of the goal that mean the whole way when stated. */
  readonly wholeWhen?: Condition<Name>;
  /** Words in a title that only a goal of this kind has: they tell a goal that was filed under another. */
  readonly marks: readonly string[];
  /** Goals of the category for which this way is none: they get general tasks. */
  readonly unless?: Condition<Name>;
  readonly milestones: readonly Milestone<Name>[];
}

/** What the goals engine knows, ready to use. `src/catalog/goals/index.ts` exports the one we ship. */
export interface GoalCatalog {
  /** Changes with any template, route or fact. */
  readonly version: string;
  readonly facts: readonly (readonly [name: string, definition: FactDefinition])[];
  readonly factByName: ReadonlyMap<string, FactDefinition>;
  readonly routes: readonly Route[];
  /** In the catalogue's order. */
  readonly templates: readonly CompiledTemplate[];
  readonly byId: ReadonlyMap<string, CompiledTemplate>;
}
