import type { FactDefinition } from './facts/fact-definition.ts';
import type { GoalCatalog, Route } from './goal-catalog.ts';
import { compileTemplate } from './render/compile-template.ts';
import type { TaskTemplate } from './template.ts';

export interface CatalogSource<Name extends string> {
  readonly facts: readonly (readonly [Name, FactDefinition])[];
  readonly routes: readonly Route<Name>[];
  readonly templates: readonly TaskTemplate<Name>[];
}

/** FNV-1a over the source: short, stable, and different after any edit. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const written = (_key: string, value: unknown): unknown =>
  value instanceof RegExp || typeof value === 'function' ? String(value) : value;

/**
 * Makes a catalogue ready to use, once, when the program loads. Throws on the first mistake of an author: a
 * template that breaks a rule, an id used twice, a dependency on nothing or in a circle.
 */
export const compileCatalog = <Name extends string>(source: CatalogSource<Name>): GoalCatalog => {
  const factByName = new Map<string, FactDefinition>(source.facts);
  const templates = source.templates.map((template) => compileTemplate(template as TaskTemplate, factByName));
  const byId = new Map(templates.map((compiled) => [compiled.template.id, compiled]));
  if (byId.size !== templates.length) throw new Error('Two task templates have the same id.');
  for (const { template } of templates) {
    const { id, category, milestone } = template;
    const route = source.routes.find((candidate) => candidate.category === category);
    if (!route?.milestones.some((candidate) => candidate.id === milestone)) {
      throw new Error(`Task template ${id}: there is no milestone "${milestone}" in ${category}.`);
    }
    const seen = new Set<string>();
    const walk = (current: string) => {
      for (const next of byId.get(current)?.template.dependsOn ?? []) {
        if (!byId.has(next))
          throw new Error(`Task template ${current} depends on ${next}, which is not there.`);
        if (next === id) throw new Error(`Task template ${id} depends on itself.`);
        if (seen.has(next)) continue;
        seen.add(next);
        walk(next);
      }
    };
    walk(id);
  }
  return {
    version: fingerprint(JSON.stringify([source.facts, source.routes, source.templates], written)),
    facts: source.facts,
    factByName,
    routes: source.routes as readonly Route[],
    templates,
    byId,
  };
};
