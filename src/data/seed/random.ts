/** A repeatable source of choices. The same stream name gives the same choices on every machine. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  float(): number;
  /** A whole number from `min` to `max`, both inclusive. */
  int(min: number, max: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items, all equally likely. Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A key of the table, as likely as its weight is large. */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
  /** A copy in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** Up to `count` different items. */
  sample<T>(items: readonly T[], count: number): T[];
}

/** FNV-1a: spreads the letters of a stream's name over 32 bits. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/**
 * A stream of choices of its own (mulberry32). Each table draws from its own stream, so that rows added
 * to one table leave every other as it was.
 *
 * @example createRandom('stakeholders').int(1, 6)
 */
export const createRandom = (stream: string): Random => {
  let state = hash(`sagot/${stream}`);

  const float = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (min: number, max: number): number => min + Math.floor(float() * (max - min + 1));
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new Error(`Nothing to pick from in stream ${stream}`);
    return items[int(0, items.length - 1)] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] => {
    const copy = [...items];
    for (let last = copy.length - 1; last > 0; last -= 1) {
      const other = int(0, last);
      [copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
    }
    return copy;
  };

  return {
    float,
    int,
    pick,
    shuffle,
    chance: (probability) => float() < probability,
    sample: (items, count) => shuffle(items).slice(0, count),
    weighted: <K extends string>(weights: Readonly<Partial<Record<K, number>>>): K => {
      const entries = Object.entries(weights) as [K, number][];
      let rest = float() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of entries) {
        rest -= weight;
        if (rest < 0) return key;
      }
      return (entries.at(-1) as [K, number])[0];
    },
  };
};
