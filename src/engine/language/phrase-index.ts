import type { Sense } from './sense.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly senses: Sense[];
}

/**
 * "With a funded project" is the phrase "with funded project", "pakilista naman po ang" is "pakilista ang":
 * inside a phrase an article or a particle says nothing.
 */
const PASSED: ReadonlySet<string> = new Set('a an the po ho naman nga ba kaya muna daw raw'.split(' '));

const node = (): Node => ({ next: new Map(), senses: [] });

export interface PhraseMatch {
  readonly end: number;
  readonly senses: readonly Sense[];
  readonly replaced: ReadonlyMap<number, string>;
}

/**
 * A trie over stemmed words. A phrase is found wherever its words stand in a row, and a word may be read as
 * another where the caller says so (a repaired typo).
 */
export class PhraseIndex {
  readonly #root = node();
  readonly #words = new Set<string>();
  readonly #spelt = new Map<string, string>();

  /** Adds a phrase; the same phrase may have several senses. */
  add(phrase: string, sense: Sense): void {
    let at = this.#root;
    for (const token of tokenize(phrase)) {
      this.#words.add(token.stem);
      if (!this.#spelt.has(token.stem)) this.#spelt.set(token.stem, token.norm);
      let next = at.next.get(token.stem);
      if (!next) {
        next = node();
        at.next.set(token.stem, next);
      }
      at = next;
    }
    if (at !== this.#root) at.senses.push(sense);
  }

  /** What exactly this phrase means. */
  sensesOf(phrase: string): readonly Sense[] {
    let at: Node | undefined = this.#root;
    for (const token of tokenize(phrase)) at = at?.next.get(token.stem);
    return at === this.#root ? [] : (at?.senses ?? []);
  }

  /** Every word of every phrase, stemmed: what a typo may have been. */
  get words(): ReadonlySet<string> {
    return this.#words;
  }

  /** A stem as a phrase has it, for people to read: "natapos", whose last letter looks like a plural. */
  speltOut(word: string): string {
    return this.#spelt.get(word) ?? word;
  }

  /** All phrases that begin at token `from`; `readings` gives other words that a token may stand for. */
  matchesAt(
    tokens: readonly Token[],
    from: number,
    readings: ReadonlyMap<number, readonly string[]>,
  ): PhraseMatch[] {
    const found: PhraseMatch[] = [];
    const walk = (at: Node, position: number, replaced: ReadonlyMap<number, string>): void => {
      if (position > from && at.senses.length > 0) found.push({ end: position, senses: at.senses, replaced });
      const token = tokens[position];
      if (!token) return;
      for (const written of new Set([token.stem, token.norm, stem(token.norm)])) {
        const exact = at.next.get(written);
        if (exact) walk(exact, position + 1, replaced);
      }
      if (position > from && PASSED.has(token.norm))
        walk({ next: at.next, senses: [] }, position + 1, replaced);
      for (const word of readings.get(position) ?? []) {
        const repaired = at.next.get(word) ?? at.next.get(stem(word));
        if (repaired) walk(repaired, position + 1, new Map(replaced).set(position, word));
      }
    };
    walk(this.#root, from, new Map());
    return found;
  }
}
