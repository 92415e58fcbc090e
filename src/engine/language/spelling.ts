/** Words as long as this may be one letter off; those of eight letters or more two. */
const ONE_OFF = 4;
const TWO_OFF = 8;
/** Words of two letters are too many things; long ones are no words. */
const SHORTEST = 3;
const LONGEST = 40;

const deletions = (word: string, depth: number): Set<string> => {
  let layer = new Set([word]);
  const all = new Set(layer);
  for (let step = 0; step < depth; step += 1) {
    const next = new Set<string>();
    for (const from of layer)
      for (let at = 0; at < from.length; at += 1) next.add(from.slice(0, at) + from.slice(at + 1));
    for (const shorter of next) all.add(shorter);
    layer = next;
  }
  return all;
};

/**
 * Letters to insert, drop, change or swap to get from `a` to `b` (optimal string alignment).
 *
 * @example editDistance('regoin', 'region') // 1
 */
export const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let best = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, before[column - 2]! + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
};

const VOWEL = /[aeiou]/;

/** A vowel that was left out, or a letter typed once that stands twice, is the slightest slip. */
const SLIGHT = 0.5;
/** One of them is the slightest. */
const SLIGHTEST = 1;
/** Slight slips that a word may have: short ones two, long ones three. */
const slightTolerance = (length: number): number => (length >= TWO_OFF ? 3 : length > ONE_OFF ? 2 : 1);

/** A word without its inner vowels and with every letter but once: what is left of it when it is typed in haste. */
const skeleton = (word: string): string =>
  word[0]! +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1');

/** Slight slips between a word and how it was written; null where it takes others as well. */
const slightSlips = (written: string, word: string): number | null => {
  let at = 0;
  let slips = 0;
  for (let index = 0; index < word.length; index += 1) {
    if (written[at] === word[index]) at += 1;
    else if (VOWEL.test(word[index]!) || word[index] === word[index - 1]) slips += 1;
    else return null;
  }
  return at === written.length ? slips : null;
};

/** Whether two words are made of the same letters, in whatever order. */
export const hasSameLetters = (one: string, other: string): boolean => {
  const letters = (word: string): string => [...word.toLowerCase()].sort().join('');
  return letters(one) === letters(other);
};

/** Two letters in the wrong order are as slight a slip. */
const isSwap = (written: string, word: string): boolean =>
  hasSameLetters(written, word) && editDistance(written, word) === 1;

/** How many letters a word of this length may be off. */
export const tolerance = (length: number): 0 | 1 | 2 => (length >= TWO_OFF ? 2 : length >= ONE_OFF ? 1 : 0);

/** A superlative's prefix is no part of what it is the most of: "pinakamatao" and "pinakamatanda" are short words. */
const lengthOf = (word: string): number => (word.startsWith(MOST) ? word.length - MOST.length : word.length);
const MOST = 'pinaka';

/**
 * Finds the known words that a misspelt one may have been, through an index of deletions, so that the cost
 * does not grow with the vocabulary (the idea of symmetric deletion: Garbe's SymSpell).
 */
export class Spelling {
  readonly #byDeletion = new Map<string, string[]>();
  readonly #bySkeleton = new Map<string, string[]>();

  constructor(vocabulary: Iterable<string>) {
    for (const word of vocabulary) {
      if (word.length < ONE_OFF || /\d/.test(word)) continue;
      const bones = skeleton(word);
      const alike = this.#bySkeleton.get(bones);
      if (alike) alike.push(word);
      else this.#bySkeleton.set(bones, [word]);
      for (const shorter of deletions(word, tolerance(word.length))) {
        const bucket = this.#byDeletion.get(shorter);
        if (bucket) bucket.push(word);
        else this.#byDeletion.set(shorter, [word]);
      }
    }
  }

  /** Words that this one is without some of their vowels: "provnc", "mnicpality". */
  #inHaste(word: string): Map<string, number> {
    const found = new Map<string, number>();
    for (const candidate of this.#bySkeleton.get(skeleton(word)) ?? []) {
      const slips = slightSlips(word, candidate);
      if (slips !== null && slips <= slightTolerance(candidate.length)) found.set(candidate, slips * SLIGHT);
    }
    return found;
  }

  /**
   * The one known word that this is but for the slightest slip, a vowel left out or two letters swapped: what an
   * ordinary word may be a slip of as well, "polices" of "policies". Null where there is none, or several.
   */
  nearest(word: string): string | null {
    const [only, ...others] = this.candidates(word);
    const slight =
      only !== undefined && ((slightSlips(word, only) ?? SLIGHTEST + 1) <= SLIGHTEST || isSwap(word, only));
    return slight && others.length === 0 && only !== word ? only : null;
  }

  /** The nearest known words: all those at the smallest distance within the tolerance, in order. */
  candidates(word: string): readonly string[] {
    if (word.length < SHORTEST || word.length > LONGEST) return [];
    const allowed = tolerance(lengthOf(word));
    const found = this.#inHaste(word);
    for (const shorter of allowed === 0 ? [] : deletions(word, allowed)) {
      for (const candidate of this.#byDeletion.get(shorter) ?? []) {
        if (found.has(candidate)) continue;
        const distance = editDistance(word, candidate);
        if (distance > Math.min(allowed, tolerance(candidate.length))) continue;
        found.set(candidate, isSwap(word, candidate) ? SLIGHT : distance);
      }
    }
    const least = Math.min(...found.values());
    return [...found].flatMap(([candidate, distance]) => (distance === least ? [candidate] : [])).sort();
  }
}
