/**
 * Every way to take one of each list, put together with spaces.
 *
 * @example eachOf(['for', ''], ['a talk']) // ['for a talk', 'a talk']
 */
export const eachOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce<readonly string[]>(
    (phrases, words) => phrases.flatMap((phrase) => words.map((word) => `${phrase} ${word}`.trim())),
    [''],
  );
