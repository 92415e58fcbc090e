import type { FactDefinition } from '../facts/fact-definition.ts';
import type { TemplateVariable } from '../goal-catalog.ts';
import { factsOf } from '../select/condition.ts';
import type { Condition, Sentence, TaskTemplate } from '../template.ts';
import type { Fact } from '../types.ts';
import { literalFacts } from './literal-facts.ts';

/** A piece of a text: words, or a slot with the words that stand in for a missing fact. */
export type Piece = string | { readonly name: string; readonly words: string | null };

/** A text of a template, taken apart once. `facts` are the numbers, names and addresses of its own wording. */
export interface CompiledText {
  readonly pieces: readonly Piece[];
  readonly facts: readonly Fact[];
}

export interface CompiledSentence {
  readonly when: Condition | undefined;
  readonly text: CompiledText;
  readonly otherwise: CompiledText | null;
}

export interface CompiledTemplate {
  readonly template: TaskTemplate;
  readonly variables: readonly TemplateVariable[];
  readonly title: CompiledText;
  readonly sentences: readonly CompiledSentence[];
  readonly deliverable: CompiledText;
  readonly done: readonly { readonly text: CompiledText; readonly weight: number }[];
  /** The same template with the wording that is on trial; null where none is. */
  readonly trial: CompiledTemplate | null;
}

const SLOT = /\{([^}|]*)(?:\|([^}]*))?\}/g;

const compileText = (text: string, path: string): CompiledText => {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    if (match.index > end) pieces.push(text.slice(end, match.index));
    pieces.push({ name: match[1] ?? '', words: match[2] ?? null });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(text.slice(end));
  return { pieces, facts: literalFacts(pieces, path) };
};

const compileSentence = (sentence: Sentence, path: string): CompiledSentence =>
  typeof sentence === 'string'
    ? { when: undefined, text: compileText(sentence, path), otherwise: null }
    : {
        when: sentence.when,
        text: compileText(sentence.text, path),
        otherwise: sentence.else === undefined ? null : compileText(sentence.else, `${path}.else`),
      };

const slotsOf = (text: CompiledText): readonly string[] =>
  text.pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.name]));

/** The rules of the house that a template breaks, in words for its author; empty when it is sound. */
const problemsOf = (compiled: CompiledTemplate, known: ReadonlyMap<string, FactDefinition>): string[] => {
  const { template, title, sentences, deliverable, done } = compiled;
  const needs = new Set(template.needs ?? []);
  const texts = [
    title,
    deliverable,
    ...done.map((item) => item.text),
    ...sentences.flatMap(({ text, otherwise }) => (otherwise === null ? [text] : [text, otherwise])),
  ];
  const conditions = [template.when, template.prefer, ...sentences.map(({ when }) => when)];
  const names = [
    ...texts.flatMap(slotsOf),
    ...conditions.flatMap(factsOf),
    ...needs,
    ...(template.before === undefined ? [] : [template.before]),
    ...(template.notBefore?.dates ?? []),
  ];
  const problems = names.filter((name) => !known.has(name)).map((name) => `there is no fact "${name}"`);
  const always = [title, deliverable, ...done.map((item) => item.text)];
  for (const piece of always.flatMap((text) => text.pieces)) {
    if (typeof piece !== 'string' && piece.words === null && !needs.has(piece.name)) {
      problems.push(
        `the title, deliverable or a "done" line uses {${piece.name}} without words to fall back on`,
      );
    }
  }
  if (texts.some(({ pieces }) => typeof pieces[0] !== 'string')) problems.push('a text begins with a slot');
  if (texts.some(({ pieces }) => pieces.some((piece) => typeof piece === 'string' && /[{}]/.test(piece)))) {
    problems.push('a brace is left over');
  }
  const weight = done.reduce((sum, item) => sum + item.weight, 0);
  if (weight !== 100) problems.push(`the weights add to ${weight} and not to 100`);
  const certain = sentences
    .slice(1)
    .filter(
      ({ when, text }) =>
        when === undefined &&
        text.pieces.every(
          (piece) => typeof piece === 'string' || piece.words !== null || needs.has(piece.name),
        ),
    );
  if (certain.length < 2) problems.push('fewer than two steps are always there');
  if (template.timebox < 5 || template.timebox > 240)
    problems.push('the timebox is not within 5 to 240 minutes');
  for (const name of needs) {
    if (!texts.flatMap(slotsOf).includes(name)) problems.push(`"${name}" is needed and used nowhere`);
  }
  return problems;
};

/** Takes a template apart. Throws with every rule that it breaks: a mistake of its author, caught at the start. */
export const compileTemplate = (
  template: TaskTemplate,
  known: ReadonlyMap<string, FactDefinition>,
): CompiledTemplate => {
  const { id } = template;
  const compiled: CompiledTemplate = {
    template,
    trial: null,
    variables: [],
    title: compileText(template.title, `${id}#title`),
    sentences: [
      compileSentence(template.why, `${id}#why`),
      ...template.steps.map((step, i) => compileSentence(step, `${id}#steps[${i}]`)),
    ],
    deliverable: compileText(template.deliverable, `${id}#deliverable`),
    done: template.done.map(([text, weight], i) => ({ text: compileText(text, `${id}#done[${i}]`), weight })),
  };
  const problems = problemsOf(compiled, known);
  if (problems.length > 0) throw new Error(`Task template ${id}: ${problems.join('; ')}.`);
  return { ...compiled, trial: compileTrial(template, known), variables: variablesOf(compiled, known) };
};

const compileTrial = (
  { trial, ...template }: TaskTemplate,
  known: ReadonlyMap<string, FactDefinition>,
): CompiledTemplate | null => {
  if (trial === undefined) return null;
  if (trial.version === template.version)
    throw new Error(`Task template ${template.id}: its trial needs a version of its own.`);
  return compileTemplate({ ...template, ...trial }, known);
};

const variablesOf = (
  { template, title, sentences, deliverable, done }: CompiledTemplate,
  known: ReadonlyMap<string, FactDefinition>,
): readonly TemplateVariable[] => {
  const texts = [title, deliverable, ...done.map((item) => item.text)];
  const names = new Set([
    ...(template.needs ?? []),
    ...texts.flatMap(slotsOf),
    ...sentences.flatMap(({ when, text, otherwise }) => [
      ...slotsOf(text),
      ...(otherwise === null ? [] : slotsOf(otherwise)),
      ...factsOf(when),
    ]),
    ...factsOf(template.when),
  ]);
  return [...names].map((name) => ({
    name,
    kind: known.get(name)?.kind ?? 'text',
    required: template.needs?.includes(name) ?? false,
    question: known.get(name)?.question ?? '',
  }));
};
