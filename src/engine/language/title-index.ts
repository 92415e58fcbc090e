import type { Reference } from './sense.ts';
import { Spelling } from './spelling.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';

interface Node {
  readonly next: Map<string, Node>;
  readonly rows: Reference[];
  /** Different titles that begin here; counted as far as it matters. */
  titles: number;
}

const node = (): Node => ({ next: new Map(), rows: [], titles: 0 });

/** A title, or the beginning of a few, as it stands in a message. */
export interface TitleMatch {
  readonly end: number;
  readonly rows: readonly Reference[];
  /** Whether the title is there to its end. */
  readonly whole: boolean;
  readonly replaced: ReadonlyMap<number, string>;
}

/** A beginning of so many words names something where only so few titles begin like it. */
const FEWEST_WORDS = 3;
const MOST_TITLES = 4;

/** Words that may be left out of a title, or said without being in it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['the', ',']);

/**
 * Titles of rows, word for word and in the form that they have: "workshops" is no "Workshop", as a question
 * about workshops names none. Apart from the other phrases, because their words are everyday ones.
 *
 * @example index.matchesAt(tokenize('budget of Water System in Glan'), 2)[0].rows[0].name
 */
export class TitleIndex {
  readonly #root = node();
  #spelling: Spelling | null = null;
  readonly #words = new Set<string>();

  /** Adds a row under one of its names. */
  add(title: string, row: Reference): void {
    let at = this.#root;
    for (const { norm } of tokenize(title)) {
      this.#words.add(norm);
      let next = at.next.get(norm);
      if (!next) {
        next = node();
        at.next.set(norm, next);
      }
      next.titles += 1;
      at = next;
    }
    at.rows.push(row);
    this.#spelling = null;
  }

  /** The words of titles that a misspelt one may have been. */
  candidates(word: string): readonly string[] {
    if (this.#words.has(word)) return [];
    this.#spelling ??= new Spelling(this.#words);
    return this.#spelling.candidates(word);
  }

  /** All titles, and beginnings of few, that stand at token `from`; `readings` as for phrases. */
  matchesAt(
    tokens: readonly Token[],
    from: number,
    readings: ReadonlyMap<number, readonly string[]>,
  ): readonly TitleMatch[] {
    const found: TitleMatch[] = [];
    const walk = (at: Node, position: number, words: number, replaced: ReadonlyMap<number, string>): void => {
      const token = tokens[position];
      let further = false;
      const step = (word: string, mended: boolean): void => {
        const next = at.next.get(word);
        if (!next) return;
        further = true;
        walk(next, position + 1, words + 1, mended ? new Map(replaced).set(position, word) : replaced);
      };
      if (token) {
        step(token.norm, false);
        for (const word of readings.get(position) ?? []) step(word, true);
        if (words > 0 && LEFT_OUT.has(token.norm) && !at.next.has(token.norm))
          walk(at, position + 1, words, replaced);
        for (const word of LEFT_OUT) {
          const over = at.next.get(word);
          if (over && word !== token.norm) walk(over, position, words, replaced);
        }
      }
      if (at.rows.length > 0) found.push({ end: position, rows: at.rows, whole: true, replaced });
      else if (!further && words >= FEWEST_WORDS && at.titles <= MOST_TITLES)
        found.push({ end: position, rows: rowsUnder(at), whole: false, replaced });
    };
    walk(this.#root, from, 0, new Map());
    return found;
  }
}

const rowsUnder = (at: Node): readonly Reference[] => [
  ...at.rows,
  ...[...at.next.values()].flatMap((next) => rowsUnder(next)),
];
