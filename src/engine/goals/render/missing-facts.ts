import type { FactSheet } from '../facts/fact-definition.ts';
import type { GoalCatalog } from '../goal-catalog.ts';
import type { MissingFact } from '../types.ts';

/**
 * What to ask for when a fact is missing: the fact itself, or, where it can only be worked out, whatever of its
 * makings is missing (nothing, where all are there and the sum just comes to nothing).
 */
const askFor = (name: string, facts: FactSheet, catalog: GoalCatalog): readonly string[] => {
  const definition = catalog.factByName.get(name);
  if (definition === undefined || facts.get(name) !== undefined) return [];
  const statable = definition.goal ?? definition.profile ?? definition.special ?? definition.text;
  if (statable !== undefined || definition.derive === undefined) return [name];
  return definition.derive.from.flatMap((source) => askFor(source, facts, catalog));
};

/** The questions to the person, each once, those that most tasks wait for first. */
export const missingFacts = (
  tasks: readonly { readonly id: string; readonly missing: readonly string[] }[],
  scheduleNeeds: readonly string[],
  facts: FactSheet,
  catalog: GoalCatalog,
): readonly MissingFact[] => {
  const neededBy = new Map<string, Set<string>>();
  const ask = (name: string, task: string | null) => {
    for (const asked of askFor(name, facts, catalog)) {
      const tasksFor = neededBy.get(asked) ?? new Set();
      if (task !== null) tasksFor.add(task);
      neededBy.set(asked, tasksFor);
    }
  };
  for (const { id, missing } of tasks) for (const name of missing) ask(name, id);
  for (const name of scheduleNeeds) ask(name, null);
  return [...neededBy]
    .map(([name, ids]) => ({
      name,
      question: catalog.factByName.get(name)?.question ?? '',
      neededBy: [...ids],
    }))
    .sort((a, b) => b.neededBy.length - a.neededBy.length);
};
