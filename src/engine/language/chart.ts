import type { Sense } from './sense.ts';

/** A stretch of tokens and one thing that it can mean. */
export interface Item {
  /** Token indexes, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  /** What makes the reading less likely: repaired typos, rare names. Zero for a plain reading. */
  readonly penalty: number;
  /** Words that were read as other words to get here. */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly token: number;
  readonly from: string;
  readonly to: string;
}

/** A chart of this many items is full: a question of 1,000 characters cannot make more work than that. */
const CAPACITY = 6_000;

/** All that the stretches of one question can mean, found bottom-up; composers add to it. */
export class Chart {
  readonly length: number;
  readonly #starting: Item[][];
  readonly #ending: Item[][];
  readonly #seen = new Set<string>();
  #size = 0;

  constructor(length: number) {
    this.length = length;
    this.#starting = Array.from({ length: length + 1 }, () => []);
    this.#ending = Array.from({ length: length + 1 }, () => []);
  }

  /** Adds a reading unless it is there already. Returns whether it was new. */
  add(item: Item): boolean {
    const key = `${item.start}:${item.end}:${JSON.stringify(item.sense)}`;
    if (this.#seen.has(key) || this.#size >= CAPACITY) return false;
    this.#seen.add(key);
    this.#size += 1;
    this.#starting[item.start]?.push(item);
    this.#ending[item.end]?.push(item);
    return true;
  }

  startingAt(position: number): readonly Item[] {
    return this.#starting[position] ?? [];
  }

  endingAt(position: number): readonly Item[] {
    return this.#ending[position] ?? [];
  }

  /** Every item, left to right. */
  *items(): Generator<Item> {
    for (const items of this.#starting) yield* [...items];
  }

  /** Items of one kind, left to right; a copy, so that composers may add while they read. */
  of<K extends Sense['kind']>(kind: K): readonly ItemOf<K>[] {
    return [...this.items()].filter((item): item is ItemOf<K> => item.sense.kind === kind);
  }

  get size(): number {
    return this.#size;
  }
}

/** An item whose sense is of a known kind. */
export type ItemOf<K extends Sense['kind']> = Item & { readonly sense: Extract<Sense, { kind: K }> };
