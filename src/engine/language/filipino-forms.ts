import type { Token } from './token.ts';

/** "Pinakamahihirap", "malalaki": an adjective of many doubles its first syllable. */
const DOUBLED = /^((?:pinaka)?ma)([bcdfghjklmnpqrstvwy]?[aeiou])\2/;

/** A linker ties a word to the next: "ng" behind a vowel, "g" behind an "n". */
const LINKED = /[aeiou]ng$/;

const unlinked = (word: string): readonly string[] =>
  word.length > 4 && LINKED.test(word) ? [word.slice(0, -2), word.slice(0, -1)] : [];

/**
 * The plain forms that a Filipino word may be a form of, nearest first: without its linker, and in the
 * singular. Most are no words at all: what they may stand for is for a list of words to say.
 *
 * @example plainForms('natutugunang') // ['natutuguna', 'natutugunan']
 * @example plainForms('malalaki') // ['malaki']
 */
export const plainForms = (word: string): readonly string[] => {
  const single = (one: string): readonly string[] =>
    DOUBLED.test(one) ? [one.replace(DOUBLED, '$1$2')] : [];
  const bare = unlinked(word);
  return [...bare, ...[word, ...bare].flatMap(single)];
};

/** Prefixes that make Filipino verbs of English words. */
const PREFIXES: ReadonlySet<string> = new Set('na naka nai mag nag ini pina ipina'.split(' '));
const ATTACHED = /^(naka|nai|nag|ini|ipina|pina|um|na)([a-z]{4,})$/;

/** The prefix that stands before a word with a hyphen, "na-approve", its doubled syllable "mag-e-expire" included. */
export const prefixOf = (message: string, tokens: readonly Token[], token: Token): Token | null => {
  const before = tokens[token.index - 1];
  if (!before || message.slice(before.end, token.start) !== '-') return null;
  const doubled = before.norm.length <= 2 && token.norm.startsWith(before.norm);
  return PREFIXES.has(before.norm) || (doubled && prefixOf(message, tokens, before) !== null) ? before : null;
};

/** The first of the prefixes before a word: the "mag" of "mag-e-expire". */
export const rootPrefix = (message: string, tokens: readonly Token[], token: Token): string | null => {
  const before = prefixOf(message, tokens, token);
  return before && (rootPrefix(message, tokens, before) ?? before.norm);
};

/** "Approve" as what is done and what goes on: "approved", "approving"; "submit" doubles its last letter. */
export const participles = (verb: string): readonly string[] => {
  const bare = verb.replace(/e$/, '');
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${bare}ed`;
  return [past, `${verb}${verb.at(-1)}ed`, `${bare}ing`];
};

/** What is still to come, "mag-e-expire", is not done yet. */
const aspectOf = (prefix: string, verb: string): readonly string[] =>
  prefix === 'mag' ? participles(verb).filter((form) => form.endsWith('ing')) : participles(verb);

/**
 * The English forms that a borrowed verb stands for under a Filipino prefix, with or without a hyphen.
 *
 * @example borrowedForms(tokenize('nasubmit')[0], null, isOrdinary) // ['submited', 'submitted', 'submiting']
 */
export const borrowedForms = (
  { norm }: Token,
  prefix: string | null,
  isOrdinary: (word: string) => boolean,
): string[] => {
  if (prefix !== null) return [norm, ...aspectOf(prefix, norm)];
  const [, attached, verb] = ATTACHED.exec(norm) ?? [];
  return attached !== undefined && verb !== undefined && !isOrdinary(norm) && isOrdinary(verb)
    ? [...aspectOf(attached, verb)]
    : [];
};
