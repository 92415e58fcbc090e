import { writtenOut } from '../language/shorthand.ts';
import type { Spelling } from '../language/spelling.ts';
import { withoutAsides } from './question-asides.ts';
import { isMarker, type Terms, TURNING, termsOf } from './question-terms.ts';
import { sameWord, sameWords } from './same-words.ts';

const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => !other.has(word)).length + [...other].filter((word) => !one.has(word)).length;

/** How many words a text is about. */
const about = (terms: ReadonlySet<string>): number => [...terms].filter((term) => !isMarker(term)).length;

/** How slips are repaired: the words that one may have been, and those that are none. */
interface Repair {
  readonly of: Spelling;
  readonly isKnown: (word: string) => boolean;
}

interface Entry<T> {
  readonly value: T;
  readonly variants: readonly Terms[];
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Finds the entry whose own variants cover a question: all words of one variant are there, no word is that
 * none of its variants has, and no word that turns a question into another ("how many", "not") is that the
 * very variant does not have. A variant of one word stands for that word alone. Nothing is matched by likeness: a word left over means another question.
 *
 * @example new PhraseBook([{ value: 'oobc', variants: ['What is the OOBC?'] }]).find('ano po ang OOBC') // 'oobc'
 */
export class PhraseBook<T> {
  readonly #byTerm = new Map<string, Entry<T>[]>();

  constructor(entries: readonly { readonly value: T; readonly variants: readonly string[] }[]) {
    for (const { value, variants } of entries) {
      const read = variants.map(termsOf).filter(({ terms }) => [...terms].some((term) => !isMarker(term)));
      const vocabulary = new Set(read.flatMap(({ terms }) => [...terms]));
      const entry: Entry<T> = { value, variants: read, vocabulary };
      for (const term of vocabulary) {
        if (isMarker(term)) continue;
        const bucket = this.#byTerm.get(term);
        if (bucket) bucket.push(entry);
        else this.#byTerm.set(term, [entry]);
      }
    }
  }

  /** Every word that the entries are written in. */
  get words(): ReadonlySet<string> {
    return new Set([...this.#byTerm.keys(), ...sameWords]);
  }

  /**
   * The entry that covers the question: the one with the longest variant and, where several are as long, with
   * the variant whose light words are nearest. Null where none covers it, or two alike. A question that none
   * covers as it was said is looked up again without its asides.
   */
  find(question: string, spelling?: Repair): T | null {
    const asked = writtenOut(question);
    const whole = this.#find(asked, spelling);
    if (whole !== null) return whole;
    const bare = withoutAsides(asked);
    return bare === null ? null : this.#find(bare, spelling);
  }

  #find(question: string, spelling: Repair | undefined): T | null {
    const { terms, light } = termsOf(question);
    const asked = new Set(
      [...terms].map((term) => {
        if (!spelling || isMarker(term) || this.#byTerm.has(term) || spelling.isKnown(term)) return term;
        const [only, ...others] = spelling.of.candidates(term);
        return only !== undefined && others.length === 0 ? sameWord(only) : term;
      }),
    );
    const turning = [...asked].filter((term) => TURNING.has(term) || /^\d/.test(term));
    const candidates = new Set([...asked].flatMap((term) => this.#byTerm.get(term) ?? []));
    let best: { values: Set<T>; size: number; off: number } = { values: new Set(), size: 0, off: 0 };
    for (const { value, variants, vocabulary } of candidates) {
      if (![...asked].every((term) => term === '#define' || vocabulary.has(term))) continue;
      for (const variant of variants) {
        const size = variant.terms.size;
        if (size < best.size || ![...variant.terms].every((term) => asked.has(term))) continue;
        if (!turning.every((term) => variant.terms.has(term))) continue;
        if (about(variant.terms) === 1 && about(asked) > 1) continue;
        const off = difference(light, variant.light);
        if (size > best.size || off < best.off) best = { values: new Set([value]), size, off };
        else if (off === best.off) best.values.add(value);
      }
    }
    const [only, ...alike] = best.values;
    return only !== undefined && alike.length === 0 ? only : null;
  }
}
