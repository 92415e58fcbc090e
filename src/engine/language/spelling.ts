/** Words as long as this may be one letter off; those of eight letters or more two. */
const ONE_OFF = 4;
const TWO_OFF = 8;

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

/** How many letters a word of this length may be off. */
export const tolerance = (length: number): 0 | 1 | 2 => (length >= TWO_OFF ? 2 : length >= ONE_OFF ? 1 : 0);

/**
 * Finds the known words that a misspelt one may have been, through an index of deletions, so that the cost
 * does not grow with the vocabulary (the idea of symmetric deletion: Garbe's SymSpell).
 */
export class Spelling {
  readonly #byDeletion = new Map<string, string[]>();

  constructor(vocabulary: Iterable<string>) {
    for (const word of vocabulary) {
      if (word.length < ONE_OFF || /\d/.test(word)) continue;
      for (const shorter of deletions(word, tolerance(word.length))) {
        const bucket = this.#byDeletion.get(shorter);
        if (bucket) bucket.push(word);
        else this.#byDeletion.set(shorter, [word]);
      }
    }
  }

  /** The nearest known words: all those at the smallest distance within the tolerance, in order. */
  candidates(word: string): readonly string[] {
    const allowed = tolerance(word.length);
    if (allowed === 0 || word.length > 40) return [];
    let best = allowed + 1;
    let found: string[] = [];
    const seen = new Set<string>();
    for (const shorter of deletions(word, allowed)) {
      for (const candidate of this.#byDeletion.get(shorter) ?? []) {
        if (seen.has(candidate)) continue;
        seen.add(candidate);
        const distance = editDistance(word, candidate);
        if (distance > Math.min(allowed, tolerance(candidate.length))) continue;
        if (distance < best) [best, found] = [distance, [candidate]];
        else if (distance === best) found.push(candidate);
      }
    }
    return found.sort();
  }
}
