import type { Fact } from '../types.ts';
import type { Wording } from './enhancer.ts';
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

/** Why a rewrite is refused; counted by the metrics. */
export type GuardReason =
  | 'SHAPE'
  | 'LENGTH'
  | 'LEAK'
  | 'STEPS'
  | 'NUMBERS'
  | 'DATES'
  | 'AMOUNTS'
  | 'ADDRESSES'
  | 'NAMES'
  | 'FACTS'
  | 'NEGATION'
  | 'DIRECTION'
  | 'CLAIM'
  | 'MEANING'
  | 'ADDITION';

export type Verdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly reason: GuardReason; readonly detail: string };

interface Line {
  readonly before: string;
  readonly after: string;
  /** A step, an introduction or the title. */
  readonly kind: 'TITLE' | 'WHY' | 'STEP';
}

interface Check {
  readonly reason: GuardReason;
  /** What is wrong with a line; null where nothing is. */
  find(line: Line, facts: readonly Fact[]): string | null;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item, i) => item === b[i]);

const unlike = (extract: (text: string) => readonly string[]) => (line: Line) => {
  const [before, after] = [extract(line.before), extract(line.after)];
  return same(before, after) ? null : `${before.join(' ') || 'none'} became ${after.join(' ') || 'none'}`;
};

/** Words of a prompt, of an answer to one, and of what models say about themselves. */
export const LEAK =
  /\b(?:as an ai|language model|system prompt|prompt|assistant|instructions?|polish(?:ed)?|rewrit(?:e|ten) (?:version|task|text)|revised version|here(?:['’]s| is| are) (?:the|your|a)|certainly|of course|sure[,!]|i (?:cannot|can['’]t|will|have|am)|i['’]m|i['’]ve|json|xml|markdown|output|tokens?|claude|anthropic|openai|gpt)\b|<\/?[a-z_]+>|```|^\s*[{[]|[\]}]\s*$/i;

const CLAIM =
  /\b(?:guarantee[ds]?|proven|prove[sd]?|stud(?:y|ies) (?:show|find|suggest)|research (?:shows|suggests)|experts?|statistics|statistically|on average|typically|usually|most (?:people|students|applicants|employers)|best|fastest|top|leading|prestigious|world[- ]class|ranked|likely|unlikely|chances?|odds|increase[sd]?|boost(?:s|ed)?|congratulations|won|wins?|winners?|maximi[sz]e[sd]?|will (?:(?:get|win|earn) (?:an?|the|in|your)\b|be (?:accepted|admitted|hired|granted)))\b/gi;

/** Claims that nobody has sourced, in lower case. */
export const claimsIn = (text: string): readonly string[] =>
  [...text.matchAll(CLAIM)].map(([match]) => match.toLowerCase()).sort();

/** Marks behind which something of its own can be said: a colon, a dash, a bracket. */
const appendicesIn = (text: string): number => [...text.matchAll(/[:;([—–]|\s-\s/g)].length;

/** Share of the original's meaning that must come through, by kind of line. */
const KEPT = { TITLE: 0.45, WHY: 0.45, STEP: 0.55 } as const;
/** New meaning that may come in: a couple of words, or this share of the original's. */
const FEW_NEW = 2;
const NEW_SHARE = 0.3;

/** Line by line, in order of how much they say about what went wrong. */
const CHECKS: readonly Check[] = [
  {
    reason: 'LEAK',
    find: ({ before, after }) => {
      const match = LEAK.exec(after)?.[0];
      return match === undefined || before.toLowerCase().includes(match.toLowerCase())
        ? null
        : `it says "${match}"`;
    },
  },
  { reason: 'ADDRESSES', find: unlike(addressesIn) },
  { reason: 'AMOUNTS', find: unlike(moneyIn) },
  { reason: 'NUMBERS', find: unlike(numbersIn) },
  { reason: 'DATES', find: unlike(timesIn) },
  {
    reason: 'FACTS',
    find: ({ before, after }, facts) => {
      const lost = facts.find(
        ({ origin, value }) =>
          origin !== 'TEMPLATE' &&
          value.length > 1 &&
          occurrences(before, value) !== occurrences(after, value),
      );
      return lost === undefined ? null : `"${lost.value}" is not where it was`;
    },
  },
  {
    reason: 'NAMES',
    find: ({ before, after }) => {
      const known = new Set(before.toLowerCase().match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []);
      const added =
        namesIn(after).find((name) => !new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'u').test(before)) ??
        openersIn(after).find((word) => !known.has(word.toLowerCase()) && !OPENERS.has(word.toLowerCase()));
      if (added !== undefined) return `"${added}" is new`;
      const lost = namesIn(before).find((name) => !after.toLowerCase().includes(name.toLowerCase()));
      return lost === undefined ? null : `"${lost}" is gone`;
    },
  },
  {
    reason: 'NEGATION',
    find: ({ before, after }) =>
      negationsIn(before) === negationsIn(after) ? null : 'it says no more often, or less often',
  },
  { reason: 'DIRECTION', find: unlike(directionsIn) },
  {
    reason: 'CLAIM',
    find: ({ before, after }) => {
      const known = claimsIn(before);
      const added = claimsIn(after).find((claim) => !known.includes(claim));
      return added === undefined ? null : `"${added}" claims what nobody has shown`;
    },
  },
  {
    reason: 'ADDITION',
    find: ({ before, after }) =>
      sentencesIn(after) > sentencesIn(before)
        ? 'it has a sentence more'
        : appendicesIn(after) > appendicesIn(before)
          ? 'it has something appended'
          : null,
  },
  {
    reason: 'MEANING',
    find: ({ before, after, kind }) => {
      const [old, now] = [meaningOf(before), meaningOf(after)];
      if (old.size === 0) return null;
      const kept = [...old].filter((stem) => now.has(stem)).length / old.size;
      const added = [...now].filter((stem) => !old.has(stem)).length;
      if (kept < KEPT[kind]) return `too little of it is left: ${before}`;
      const allowed = Math.max(FEW_NEW, Math.ceil(old.size * NEW_SHARE));
      return added > allowed ? `too much of it is new: ${after}` : null;
    },
  },
  {
    reason: 'LENGTH',
    find: ({ before, after }) =>
      after.length < before.length * 0.4 - 5 || after.length > before.length * 1.6 + 25
        ? 'it is much longer or much shorter'
        : null,
  },
];

/** How often a value stands in a text, whatever its case. */
export const occurrences = (text: string, value: string): number =>
  text.toLowerCase().split(value.toLowerCase()).length - 1;

/** The verdict on a rewrite that does not pass. */
export const refuse = (reason: GuardReason, detail: string): Verdict => ({ accepted: false, reason, detail });

/** Characters that plain English prose of one line has no use for. */
const FOREIGN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Extended_Pictographic}*#_`|~^\\]/u;
const OTHER_SCRIPT = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;

/** What is wrong with the shape of a rewrite; `allowed` is further text whose characters it may use. */
export const shapeProblem = (before: Wording, after: Wording, allowed = ''): string | null => {
  const text = `${after.title}\n${after.description}`;
  const old = `${before.title}\n${before.description}`;
  const known = `${old}${allowed}`.replaceAll('____', '');
  if (after.title.trim() === '' || after.description.trim() === '') return 'a text is empty';
  if (after.title.includes('\n')) return 'the title has several lines';
  const fresh = [...new Set(text.replaceAll('\n', ' ').replaceAll('____', ''))].filter(
    (character) => !known.includes(character),
  );
  if (fresh.some((character) => FOREIGN.test(character))) return 'it has marks that are not prose';
  if (fresh.some((character) => OTHER_SCRIPT.test(character))) return 'it has another script';
  return occurrences(text, '____') === occurrences(old, '____') ? null : 'a blank was filled or lost';
};

/**
 * Compares a rewrite with its original. It passes only where every line says the same with other words:
 * same steps in the same order, same figures, dates, sums, names, addresses, same yes and no, no new
 * sentence, no claim, nothing of the prompt. Deterministic, and strict on purpose: a good rewrite refused
 * costs nothing, since the original stands.
 */
export const guard = (before: Wording, after: Wording, facts: readonly Fact[]): Verdict => {
  // Size comes first: nothing below is made for a text without end.
  const size = after.description.length / Math.max(1, before.description.length);
  if (after.title.length > 200 || size > 1.5) return refuse('LENGTH', 'it is much longer');
  const shape = shapeProblem(before, after);
  if (shape !== null) return refuse('SHAPE', shape);
  if (size < 0.55) return refuse('LENGTH', 'it is much shorter');
  const [old, now] = [before.description.split('\n'), after.description.split('\n')];
  if (old.length !== now.length) return refuse('STEPS', `${old.length - 1} steps became ${now.length - 1}`);
  const lines: Line[] = [
    { before: before.title, after: after.title, kind: 'TITLE' },
    ...old.map(
      (line, i): Line => ({
        before: line,
        after: now[i] ?? '',
        kind: line.startsWith('- ') ? 'STEP' : 'WHY',
      }),
    ),
  ];
  for (const line of lines) {
    if (line.before.startsWith('- ') !== line.after.startsWith('- '))
      return refuse('STEPS', 'a step lost its mark');
    for (const check of CHECKS) {
      const detail = check.find(line, facts);
      if (detail !== null) return refuse(check.reason, detail);
    }
  }
  return { accepted: true };
};
