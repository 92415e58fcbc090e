/**
 * A table of words that is looked up by what people type: it holds its own words and nothing that every
 * object has, so that "constructor" is as unknown to it as any other word.
 *
 * @example wordTable({ first: 1 }).constructor // undefined
 */
export const wordTable = <T>(words: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, words);
