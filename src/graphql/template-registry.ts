import type { Faq } from '../engine/chat/faq.ts';
import type { Intent, Visualization } from '../engine/chat/reply.ts';
import type { GoalCatalog } from '../engine/goals/goal-catalog.ts';

/** What clients see of a chat template; the engine's own templates have all of it. */
export interface ChatTemplateEntry {
  readonly id: string;
  readonly version: string;
  readonly category: string;
  readonly intent: Intent;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
  readonly visualization: Visualization;
  readonly dataset: string;
}

/** What the server knows, by id, each map in the catalogue's own order. */
export interface TemplateRegistry {
  readonly faqs: ReadonlyMap<string, Faq>;
  readonly chatTemplates: ReadonlyMap<string, ChatTemplateEntry>;
  readonly taskTemplates: GoalCatalog['byId'];
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
  new Map(entries.map((entry) => [entry.id, entry]));

/**
 * Puts the catalogue's lists into the form that resolvers look things up in.
 *
 * @example templateRegistry({ faqs, chatTemplates, goals: goalCatalog })
 */
export const templateRegistry = (catalog: {
  readonly faqs: readonly Faq[];
  readonly chatTemplates: readonly ChatTemplateEntry[];
  readonly goals: GoalCatalog;
}): TemplateRegistry => ({
  faqs: byId(catalog.faqs),
  chatTemplates: byId(catalog.chatTemplates),
  taskTemplates: catalog.goals.byId,
});
