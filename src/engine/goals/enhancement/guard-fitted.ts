import type { Fact } from '../types.ts';
import type { Wording } from './enhancer.ts';
import {
  claimsIn,
  type GuardReason,
  LEAK,
  occurrences,
  refuse,
  shapeProblem,
  type Verdict,
} from './guard.ts';
import { OPENERS } from './openers.ts';
import {
  addressesIn,
  directionsIn,
  meaningOf,
  moneyIn,
  namesIn,
  negationsIn,
  numbersIn,
  openersIn,
  sentencesIn,
  timesIn,
} from './tokens.ts';

/** What must have an origin, with the reason that a text is refused for when it has none. */
const LOADED: readonly (readonly [reason: GuardReason, extract: (text: string) => readonly string[]])[] = [
  ['ADDRESSES', addressesIn],
  ['AMOUNTS', moneyIn],
  ['NUMBERS', numbersIn],
  ['DATES', timesIn],
];

/** The share of a general line's meaning that must come through: the advice stays the vetted one. */
const KEPT = 0.4;
/** The share of a line that may be new and not the goal's own words. */
const NEW_SHARE = 0.35;
const FEW_NEW = 2;

const count = (items: readonly string[], item: string): number =>
  items.filter((other) => other === item).length;

/** The first item that stands more often in the text than in its origins. */
const unfounded = (items: readonly string[], origins: readonly string[]): string | undefined =>
  items.find((item) => !origins.includes(item));

const lineProblem = (
  before: string,
  after: string,
  facts: readonly Fact[],
  goal: string,
): readonly [GuardReason, string] | null => {
  const leak = LEAK.exec(after)?.[0];
  if (leak !== undefined && !before.toLowerCase().includes(leak.toLowerCase()))
    return ['LEAK', `it says "${leak}"`];
  for (const [reason, extract] of LOADED) {
    const [own, theirs] = [extract(before), extract(goal)];
    const added = unfounded(extract(after), [...own, ...theirs]);
    if (added !== undefined) return [reason, `"${added}" has no origin`];
    const lost = own.find((item) => count(extract(after), item) < count(own, item));
    if (lost !== undefined) return [reason, `"${lost}" is gone`];
  }
  const known = `${before} ${goal}`;
  const words = new Set(known.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []);
  const name =
    namesIn(after).find((candidate) => !known.includes(candidate)) ??
    openersIn(after).find((word) => !words.has(word.toLowerCase()) && !OPENERS.has(word.toLowerCase()));
  if (name !== undefined) return ['NAMES', `"${name}" is new`];
  const lostFact = facts.find(
    ({ origin, value }) =>
      origin !== 'TEMPLATE' && value.length > 1 && occurrences(after, value) < occurrences(before, value),
  );
  if (lostFact !== undefined) return ['FACTS', `"${lostFact.value}" is gone`];
  if (negationsIn(before) !== negationsIn(after)) return ['NEGATION', 'it says no more often, or less often'];
  if (directionsIn(before).join() !== directionsIn(after).join()) return ['DIRECTION', 'it points elsewhere'];
  const claim = claimsIn(after).find((found) => !claimsIn(before).includes(found));
  if (claim !== undefined) return ['CLAIM', `"${claim}" claims what nobody has shown`];
  if (sentencesIn(after) > sentencesIn(before)) return ['ADDITION', 'it has a sentence more'];
  const [old, now, theirs] = [meaningOf(before), meaningOf(after), meaningOf(goal)];
  const kept = [...old].filter((stem) => now.has(stem)).length;
  if (kept < old.size * KEPT) return ['MEANING', `too little of it is left: ${before}`];
  const added = [...now].filter((stem) => !old.has(stem) && !theirs.has(stem)).length;
  if (added > Math.max(FEW_NEW, Math.ceil(old.size * NEW_SHARE)))
    return ['MEANING', `too much of it is new: ${after}`];
  return after.length > before.length * 2 + 40 || after.length < before.length * 0.4 - 5
    ? ['LENGTH', 'it is much longer or much shorter']
    : null;
};

/**
 * Compares a general task that a model fitted to a goal with the vetted one. It passes only where every line is
 * still the vetted advice, and whatever else it says is in the goal's own words: no figure, date, sum, name or
 * address from elsewhere, same steps, same yes and no, no claim, nothing of the prompt.
 */
export const guardFitted = (
  before: Wording,
  after: Wording,
  facts: readonly Fact[],
  goal: string,
): Verdict => {
  if (after.title.length > 200 || after.description.length > before.description.length * 2 + 200)
    return refuse('LENGTH', 'it is much longer');
  const shape = shapeProblem(before, after, goal);
  if (shape !== null) return refuse('SHAPE', shape);
  const [old, now] = [before.description.split('\n'), after.description.split('\n')];
  if (old.length !== now.length) return refuse('STEPS', `${old.length - 1} steps became ${now.length - 1}`);
  const lines = [
    [before.title, after.title] as const,
    ...old.map((line, i) => [line, now[i] ?? ''] as const),
  ];
  for (const [line, rewritten] of lines) {
    if (line.startsWith('- ') !== rewritten.startsWith('- ')) return refuse('STEPS', 'a step lost its mark');
    const problem = lineProblem(line, rewritten, facts, goal);
    if (problem !== null) return refuse(...problem);
  }
  return { accepted: true };
};

/** The figures, sums and names that a fitted wording took from the goal, as facts with their origin. */
export const wordsFromGoal = (before: Wording, after: Wording, goal: string): readonly Fact[] => {
  const old = `${before.title}\n${before.description}`;
  const text = `${after.title}\n${after.description}`;
  const figures = text.match(/\d+(?:[.,:/]\d+)*%?/g) ?? [];
  const taken = new Set([
    ...figures,
    ...namesIn(after.title),
    ...after.description.split('\n').flatMap(namesIn),
  ]);
  return [...taken]
    .filter((value) => !old.includes(value) && goal.includes(value))
    .map((value) => ({ name: 'goal', value, origin: 'GOAL', path: 'goal.title' }));
};
