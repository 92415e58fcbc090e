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
