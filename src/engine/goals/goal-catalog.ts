import type { FactKind, TaskTemplate } from './template.ts';

/** A variable of a template, as clients see it. */
export interface TemplateVariable {
  readonly name: string;
  readonly kind: FactKind;
  readonly required: boolean;
  readonly question: string;
}

/** What the goals engine knows, ready to use. `src/catalog/goals/index.ts` exports the one we ship. */
export interface GoalCatalog {
  /** Changes with any template or fact. */
  readonly version: string;
  readonly templates: readonly TaskTemplate[];
  /** A template with its variables, by id. */
  readonly byId: ReadonlyMap<
    string,
    { readonly template: TaskTemplate; readonly variables: readonly TemplateVariable[] }
  >;
}
