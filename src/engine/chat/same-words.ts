import { plainForms } from '../language/filipino-forms.ts';
import { stem } from '../language/stem.ts';
import { ASKING } from './same-words/asking.ts';
import { PHRASES } from './same-words/phrases.ts';
import { RECORDS } from './same-words/records.ts';
import { SYSTEM } from './same-words/system.ts';

/**
 * Words that say the same in a question about the system; the first stands for all. A plural is its singular
 * here, and Filipino linkers are taken off.
 */
const FAMILIES: readonly string[] = [...ASKING, ...RECORDS, ...SYSTEM];

/** The phrases by their first word, the longest first: of two that begin alike the longer says more. */
const BY_FIRST_WORD: ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly as: string }[]
> = (() => {
  const index = new Map<string, { words: readonly string[]; as: string }[]>();
  for (const [as, ...phrases] of PHRASES)
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const bucket = index.get(words[0]!) ?? [];
      index.set(words[0]!, [...bucket, { words, as }]);
    }
  for (const bucket of index.values()) bucket.sort((one, other) => other.words.length - one.words.length);
  return index;
})();

const WORDS = /[\p{L}\p{N}]+/gu;
/** What may stand between the words of a phrase: "made-up", "made up". */
const GAP = /^[\s'’-]+$/;

/**
 * A text with one word for each phrase that says no more than that word.
 *
 * @example samePhrases('What does OOBC stand for?') // 'What does OOBC meaning?'
 */
export const samePhrases = (text: string): string => {
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  let said = '';
  let upTo = 0;
  for (let at = 0; at < words.length; ) {
    const phrase = BY_FIRST_WORD.get(words[at]!.word)?.find(({ words: own }) =>
      own.every(
        (word, step) =>
          words[at + step]?.word === word &&
          (step === 0 || GAP.test(text.slice(words[at + step - 1]!.end, words[at + step]!.start))),
      ),
    );
    if (phrase) {
      said += text.slice(upTo, words[at]!.start) + phrase.as;
      upTo = words[at + phrase.words.length - 1]!.end;
    }
    at += phrase?.words.length ?? 1;
  }
  return said + text.slice(upTo);
};

const CANONICAL: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap((family) => {
    const [first, ...others] = family.split(' ');
    // Words are looked up without an ending that reads like a plural: "datos" as "dato".
    return others.map((word) => [stem(word), first!] as const);
  }),
);

/** What was found of words outside the families: the same few thousand come again and again. */
const LOOKED_UP = new Map<string, string>();
const MOST_KEPT = 10_000;

/** Every word that stands for another one. */
export const sameWords: ReadonlySet<string> = new Set([
  ...CANONICAL.keys(),
  ...PHRASES.flatMap((phrases) => phrases.flatMap((phrase) => phrase.split(' '))),
]);

/**
 * One word for all that say the same in a question about the system, in either language.
 *
 * @example sameWord('pinagkaiba') // 'difference'
 * @example sameWord('rehiyong') // 'region'
 */
export const sameWord = (word: string): string => {
  const known = CANONICAL.get(word) ?? LOOKED_UP.get(word);
  if (known !== undefined) return known;
  const plain = plainForms(word).find((form) => CANONICAL.has(form));
  const same = plain === undefined ? word : CANONICAL.get(plain)!;
  if (LOOKED_UP.size < MOST_KEPT) LOOKED_UP.set(word, same);
  return same;
};
