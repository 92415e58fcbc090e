import type { Spelling } from '../language/spelling.ts';
import { tokenize } from '../language/tokenize.ts';

/** Words that may come and go without making it another question. */
const IGNORED = new Set(
  `the a an is are was be do does did of in on at for to and or it its this that there here please pls po ba nga
  naman ang ng sa na mga ay si ni kay yung can could would will you me i we us our your my am about so tell
  know want like need give show exactly actually just hi hello kindly any some have has din rin lang`.split(
    /\s+/,
  ),
);

/** Openings that ask what something is. */
const DEFINING =
  /^(?:what(?:'s|s)?(?: (?:is|are|does|do))?|who(?: (?:is|are))?|define|meaning|ano(?: ba)?(?: ang)?|sino(?: ang)?)\b/i;

interface Entry<T> {
  readonly value: T;
  readonly variants: readonly ReadonlySet<string>[];
  readonly vocabulary: ReadonlySet<string>;
}

const termsOf = (text: string): string[] => {
  const words = tokenize(text)
    .map((token) => token.stem)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !IGNORED.has(word));
  const defining = DEFINING.test(text.trim()) ? ['#define'] : [];
  return [...new Set([...words.filter((word) => word !== 'what' && word !== 'ano'), ...defining])];
};

/**
 * Finds the entry whose own variants cover a question: all words of one variant are there, and no word is
 * that none of its variants has. Nothing is matched by likeness: a word left over means another question.
 */
export class PhraseBook<T> {
  readonly #byTerm = new Map<string, Entry<T>[]>();
  readonly #words = new Set<string>();

  constructor(entries: readonly { readonly value: T; readonly variants: readonly string[] }[]) {
    for (const { value, variants } of entries) {
      const sets = variants.map((variant) => new Set(termsOf(variant))).filter((set) => set.size > 0);
      const vocabulary = new Set(sets.flatMap((set) => [...set]));
      const entry: Entry<T> = { value, variants: sets, vocabulary };
      for (const term of vocabulary) {
        this.#words.add(term);
        const bucket = this.#byTerm.get(term);
        if (bucket) bucket.push(entry);
        else this.#byTerm.set(term, [entry]);
      }
    }
  }

  /** Every word that the entries are written in. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** The entry that covers the question, the one with the longest variant first; null where none does. */
  find(
    question: string,
    spelling?: { readonly of: Spelling; readonly isKnown: (word: string) => boolean },
  ): T | null {
    const asked = new Set(
      termsOf(question).map((term) => {
        if (!spelling || this.#words.has(term) || spelling.isKnown(term) || term.startsWith('#')) return term;
        const [only, ...others] = spelling.of.candidates(term);
        return only !== undefined && others.length === 0 ? only : term;
      }),
    );
    if (asked.size === 0) return null;
    let best: { value: T; size: number } | null = null;
    const seen = new Set<Entry<T>>();
    for (const term of asked)
      for (const entry of this.#byTerm.get(term) ?? []) {
        if (seen.has(entry)) continue;
        seen.add(entry);
        if (![...asked].every((one) => one === '#define' || entry.vocabulary.has(one))) continue;
        for (const variant of entry.variants)
          if ([...variant].every((one) => asked.has(one)) && variant.size > (best?.size ?? 0))
            best = { value: entry.value, size: variant.size };
      }
    return best?.value ?? null;
  }
}
