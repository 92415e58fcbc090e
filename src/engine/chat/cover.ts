import type { Chart, Item } from '../language/chart.ts';
import type { Dataset } from '../query/dataset.ts';
import { offers, type Requirement } from './requirement.ts';

/** One way to account for every word of a question. */
export interface Cover {
  readonly items: readonly Item[];
  readonly cost: number;
  /** Tokens that nothing accounts for: the template does not answer the question as long as there are any. */
  readonly uncovered: readonly number[];
  /** Requirements that were met by what an earlier turn left behind. */
  readonly carried: readonly Requirement[];
}

/** What a cover must hold and may use. */
export interface CoverRequest {
  readonly dataset: Dataset;
  readonly requirements: readonly Requirement[];
  /** Requirements that an earlier turn meets, if the question itself does not. */
  readonly carried?: ReadonlySet<Requirement>;
  /** Kinds of item, by offered requirement, that are taken without being required. */
  readonly free?: (item: Item) => boolean;
  /** Take words for what they can mean rather than for filler, as the compiler does with examples. */
  readonly thorough?: boolean;
}

const UNCOVERED = 100;
const CONTENT = 0.5;
const FILLER = 0.02;
/** A word that could have meant something, passed over as filler. */
const WASTED = 0.35;
const MOST_COVERS = 16;

interface State {
  readonly cost: number;
  readonly from: readonly { readonly state: string; readonly item: Item | null; readonly at: number }[];
}

const EPSILON = 1e-6;

/** Tokens that carry content in some reading: to call them filler is a waste. */
const contentful = (chart: Chart): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const item of chart.items())
    if (item.sense.kind !== 'filler' && item.sense.kind !== 'marker')
      for (let at = item.start; at < item.end; at += 1) tokens.add(at);
  return tokens;
};

/**
 * Finds the cheapest ways to lay items over all tokens so that the requirements are met: dynamic programming
 * over positions and sets of met requirements, so that its cost is bounded by tokens x items x 2^requirements.
 * Every cover of the lowest cost comes back (up to 16): more than one is an ambiguity. Empty when the
 * requirements cannot be met at all.
 */
export const bestCovers = (chart: Chart, request: CoverRequest): readonly Cover[] => {
  const { requirements, dataset } = request;
  const bitOf = new Map(requirements.map((requirement, index) => [requirement, 1 << index] as const));
  const complete = (1 << requirements.length) - 1;
  const rich = contentful(chart);
  const table: Map<number, State>[] = Array.from({ length: chart.length + 1 }, () => new Map());
  table[0]!.set(0, { cost: 0, from: [] });

  const reach = (at: number, mask: number, cost: number, from: State['from'][number]): void => {
    const known = table[at]!.get(mask);
    if (!known || cost < known.cost - EPSILON) table[at]!.set(mask, { cost, from: [from] });
    else if (Math.abs(cost - known.cost) <= EPSILON)
      table[at]!.set(mask, { cost: known.cost, from: [...known.from, from].slice(0, MOST_COVERS) });
  };

  for (let at = 0; at < chart.length; at += 1)
    for (const [mask, { cost }] of table[at]!) {
      const state = String(mask);
      reach(at + 1, mask, cost + UNCOVERED, { state, item: null, at });
      for (const item of chart.startingAt(at)) {
        const price = priceOf(item, dataset, bitOf, rich, request);
        if (price) reach(item.end, mask | price.bits, cost + price.cost, { state, item, at });
      }
    }

  const carried = request.carried ?? new Set<Requirement>();
  let best: { cost: number; masks: number[] } | null = null;
  for (const [mask, { cost }] of table[chart.length]!) {
    const missing = requirements.filter((requirement) => (mask & bitOf.get(requirement)!) === 0);
    if (mask !== complete && !missing.every((requirement) => carried.has(requirement))) continue;
    const total = cost + missing.reduce((sum, requirement) => sum + carriedCost(requirement), 0);
    if (!best || total < best.cost - EPSILON) best = { cost: total, masks: [mask] };
    else if (Math.abs(total - best.cost) <= EPSILON) best.masks.push(mask);
  }
  if (!best) return [];
  const { cost, masks } = best;
  return masks
    .flatMap((mask) =>
      unwind(table, chart.length, mask).map((trail) => ({
        ...trail,
        cost,
        carried: requirements.filter((requirement) => (mask & bitOf.get(requirement)!) === 0),
      })),
    )
    .slice(0, MOST_COVERS);
};

/** Carrying what is asked over weighs more than carrying what it is asked about. */
const carriedCost = (requirement: Requirement): number => (requirement === 'subject' ? 0.05 : 0.4);

const priceOf = (
  item: Item,
  dataset: Dataset,
  bitOf: ReadonlyMap<Requirement, number>,
  rich: ReadonlySet<number>,
  request: CoverRequest,
): { readonly cost: number; readonly bits: number } | null => {
  const { sense } = item;
  if (sense.kind === 'filler' || sense.kind === 'marker') {
    if (sense.kind === 'marker' && !PASSABLE.has(sense.marker)) return null;
    let cost = item.penalty + (sense.kind === 'marker' ? 0.001 : 0);
    const wasted = request.thorough ? 2 * CONTENT : WASTED;
    for (let at = item.start; at < item.end; at += 1) cost += rich.has(at) ? wasted : FILLER;
    return { cost, bits: 0 };
  }
  const met = offers(item, dataset).find((requirement) => bitOf.has(requirement));
  if (met !== undefined) {
    let bits = 0;
    for (const requirement of offers(item, dataset)) bits |= bitOf.get(requirement) ?? 0;
    return { cost: CONTENT + item.penalty, bits };
  }
  const own =
    sense.kind === 'subject' ||
    (sense.kind === 'constraint' && sense.constraint.dataset === dataset.id) ||
    request.free?.(item) === true;
  return own ? { cost: CONTENT + item.penalty, bits: 0 } : null;
};

/** Markers that say nothing when nothing is built with them. */
const PASSABLE: ReadonlySet<string> = new Set(['with', 'and', 'in', 'from', 'by', 'level']);

const unwind = (
  table: readonly ReadonlyMap<number, State>[],
  end: number,
  mask: number,
): { items: Item[]; uncovered: number[] }[] => {
  const trails: { items: Item[]; uncovered: number[] }[] = [];
  const walk = (at: number, state: number, items: readonly Item[], uncovered: readonly number[]): void => {
    if (trails.length >= MOST_COVERS) return;
    if (at === 0) {
      trails.push({ items: [...items].reverse(), uncovered: [...uncovered].reverse() });
      return;
    }
    for (const { state: previous, item, at: start } of table[at]!.get(state)!.from)
      walk(
        start,
        Number(previous),
        item ? [...items, item] : items,
        item ? uncovered : [...uncovered, start],
      );
  };
  walk(end, mask, [], []);
  return trails;
};
