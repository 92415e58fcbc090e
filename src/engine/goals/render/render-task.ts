import type { FactSheet, KnownFact } from '../facts/fact-definition.ts';
import type { GoalCatalog } from '../goal-catalog.ts';
import { holds } from '../select/condition.ts';
import type { DoneItem, Fact } from '../types.ts';
import type { CompiledTemplate, CompiledText } from './compile-template.ts';

export interface RenderedTask {
  readonly compiled: CompiledTemplate;
  readonly title: string;
  readonly description: string;
  readonly deliverable: string;
  readonly definitionOfDone: readonly DoneItem[];
  readonly facts: readonly Fact[];
  /** Facts that the wording would have used and that nobody stated; the needed ones first. */
  readonly missing: readonly string[];
}

interface Gathered {
  readonly facts: Map<string, Fact>;
  readonly missing: Set<string>;
}

/** How a blank to fill in looks. */
export const blank = (label: string): string => `____ (${label})`;

const asFact = ({ name, text, origin, path }: KnownFact): Fact => ({ name, value: text, origin, path });

/** One text with its facts put in; null where an optional fact is missing and nothing can be said instead. */
const fill = (
  text: CompiledText,
  needs: readonly string[],
  facts: FactSheet,
  catalog: GoalCatalog,
  gathered: Gathered,
): string | null => {
  const used: Fact[] = [];
  let words = '';
  for (const piece of text.pieces) {
    if (typeof piece === 'string') {
      words += piece;
      continue;
    }
    const fact = facts.get(piece.name);
    if (fact !== undefined) {
      used.push(asFact(fact));
      words += fact.text;
      continue;
    }
    gathered.missing.add(piece.name);
    if (piece.words !== null) words += piece.words;
    else if (needs.includes(piece.name))
      words += blank(catalog.factByName.get(piece.name)?.label ?? piece.name);
    else return null;
  }
  for (const fact of [...used, ...text.facts]) gathered.facts.set(`${fact.name} ${fact.value}`, fact);
  return words.replace(ONE_OF_MANY, '1 $1');
};

/** "1 years" is how a count of one comes out of a sentence written for many. */
const ONE_OF_MANY = /(?<![\d.,])1 (year|month|week|day|minute|session|point|application)s\b/g;

/** Puts the facts into a template's wording. What is not known is left out, shown as a blank, or said in the template's own words. */
export const renderTask = (
  compiled: CompiledTemplate,
  facts: FactSheet,
  catalog: GoalCatalog,
): RenderedTask => {
  const { template } = compiled;
  const needs = template.needs ?? [];
  const gathered: Gathered = { facts: new Map(), missing: new Set() };
  for (const name of needs) if (facts.get(name) === undefined) gathered.missing.add(name);
  const say = (text: CompiledText) => fill(text, needs, facts, catalog, gathered);
  const sentences = compiled.sentences.map(({ when, text, otherwise }) => {
    if (holds(when, facts)) return say(text);
    return otherwise === null ? null : say(otherwise);
  });
  const [why, ...steps] = sentences;
  const lines = steps.filter((step): step is string => step !== null).map((step) => `- ${step}`);
  return {
    compiled,
    title: say(compiled.title) ?? '',
    description: [...(why === null || why === undefined ? [] : [why]), ...lines].join('\n'),
    deliverable: say(compiled.deliverable) ?? '',
    definitionOfDone: compiled.done.map(({ text, weight }) => ({ text: say(text) ?? '', weight })),
    facts: [...gathered.facts.values()],
    missing: [...gathered.missing],
  };
};
