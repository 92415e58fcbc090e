import type { Sense } from './sense.ts';

/** A stretch of tokens and one thing that it can mean. */
export interface Item {
  /** Token indexes, end excluded. */
  readonly start: number;
  readonly end: number;
  readonly sense: Sense;
  /** What makes the reading less likely: repaired typos, rare names. Zero for a plain reading. */
  readonly penalty: number;
  /** It was put together out of others, filler between them included. */
  readonly composed?: true;
  /** Words that were read as other words to get here. */
  readonly repairs: readonly Repair[];
}

export interface Repair {
  readonly token: number;
  readonly from: string;
  readonly to: string;
}

/** A chart of this many items is full: a question of 1,000 characters cannot make more work than that. */
export const CAPACITY = 6_000;

/** What a sense is told apart by. Those of the vocabulary come again with every question, so it is kept. */
const keys = new WeakMap<Sense, string>();
const keyOf = (sense: Sense): string => {
  let key = keys.get(sense);
  if (key === undefined) {
    key = JSON.stringify(sense);
    keys.set(sense, key);
  }
  return key;
};

/** All that the stretches of one question can mean, found bottom-up; composers add to it. */
export class Chart {
  readonly length: number;
  readonly #starting: Item[][];
  readonly #ending: Item[][];
  readonly #byKind = new Map<Sense['kind'], Item[]>();
  readonly #seen = new Set<string>();
  #size = 0;
  #reads = 0;

  constructor(length: number) {
    this.length = length;
    this.#starting = Array.from({ length: length + 1 }, () => []);
    this.#ending = Array.from({ length: length + 1 }, () => []);
  }

  /** Adds a reading unless it is there already. Returns whether it was new. */
  add(item: Item): boolean {
    const key = `${item.start}:${item.end}:${keyOf(item.sense)}`;
    if (this.#seen.has(key) || this.#size >= CAPACITY) return false;
    this.#seen.add(key);
    this.#size += 1;
    this.#starting[item.start]?.push(item);
    this.#ending[item.end]?.push(item);
    const alike = this.#byKind.get(item.sense.kind);
    if (alike) alike.push(item);
    else this.#byKind.set(item.sense.kind, [item]);
    return true;
  }

  startingAt(position: number): readonly Item[] {
    this.#reads += 1;
    return this.#starting[position] ?? [];
  }

  endingAt(position: number): readonly Item[] {
    this.#reads += 1;
    return this.#ending[position] ?? [];
  }

  /** Every item, left to right. */
  *items(): Generator<Item> {
    for (const items of this.#starting) yield* [...items];
  }

  /** Items of one kind, left to right; a copy, so that composers may add while they read. */
  of<K extends Sense['kind']>(kind: K): readonly ItemOf<K>[] {
    const alike = (this.#byKind.get(kind) ?? []) as ItemOf<K>[];
    return [...alike].sort((a, b) => a.start - b.start);
  }

  /** Markers of these kinds, left to right. */
  markers(...kinds: readonly string[]): readonly ItemOf<'marker'>[] {
    return this.of('marker').filter((item) => kinds.includes(item.sense.marker));
  }

  get size(): number {
    return this.#size;
  }

  /** How often a position was looked at: what composing has cost, whatever the machine. */
  get reads(): number {
    return this.#reads;
  }
}

/** An item whose sense is of a known kind. */
export type ItemOf<K extends Sense['kind']> = Item & { readonly sense: Extract<Sense, { kind: K }> };
