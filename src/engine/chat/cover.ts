import type { Chart, Item } from '../language/chart.ts';
import { following, isMarker } from '../language/composer.ts';
import type { Dataset } from '../query/dataset.ts';
import { offers, type Requirement } from './requirement.ts';

/** One way to account for every word of a question. */
export interface Cover {
  readonly items: readonly Item[];
  readonly cost: number;
  /** Tokens that nothing accounts for: the template does not answer the question as long as there are any. */
  readonly uncovered: readonly number[];
  /** Whether a word that could have meant something was passed over. */
  readonly wasteful: boolean;
  /** Requirements that were met by what an earlier turn left behind. */
  readonly carried: readonly Requirement[];
}

/** An item as covers see it: what it can meet, and what it costs where it meets nothing. */
interface Piece {
  readonly item: Item;
  readonly offers: readonly Requirement[];
  /** The cost of taking it unasked; null where it may only be taken to meet a requirement. */
  readonly unasked: number | null;
  readonly wasteful: boolean;
}

/** A chart made ready for covers of any pattern of one dataset: what does not depend on the pattern, once. */
export interface CoverSpace {
  readonly length: number;
  readonly starting: readonly (readonly Piece[])[];
  /** Every requirement that some item meets. */
  readonly offered: ReadonlySet<Requirement>;
}

/** What a cover must hold and may use. */
export interface CoverRequest {
  readonly requirements: readonly Requirement[];
  /** Requirements that an earlier turn meets, if the question itself does not. */
  readonly carried?: ReadonlySet<Requirement>;
  /** Items that are taken without being required. */
  readonly free?: (item: Item) => boolean;
}

const UNCOVERED = 100;
const CONTENT = 0.5;
const FILLER = 0.02;
/** A word that could have meant something, passed over as filler. */
const WASTED = 0.35;
/** A word that narrows the rows by itself is passed over last: "served" in "regions served". */
const NARROWING = 0.7;
const MOST_COVERS = 16;
const EPSILON = 1e-6;

/** Markers that say nothing when nothing is built with them. */
const PASSABLE: ReadonlySet<string> = new Set(['with', 'and', 'in', 'from', 'by', 'level', 'only']);

/** Markers that mostly do say something: "with a madrasah", "by priority". */
const TELLING: ReadonlySet<string> = new Set(['with', 'by']);

/** What says nothing of its own: a filter's noun does only beside a value. */
const LIGHT: ReadonlySet<string> = new Set(['filler', 'marker', 'filter-noun']);

/** What it costs to call a token filler that carries content in some reading. */
const waste = (chart: Chart, dataset: Dataset, thorough: boolean): ReadonlyMap<number, number> => {
  const costs = new Map<number, number>();
  for (const item of chart.items()) {
    const { sense } = item;
    if (LIGHT.has(sense.kind) || item.composed) continue;
    const narrows =
      sense.kind === 'constraint' &&
      sense.constraint.dataset === dataset.id &&
      item.end === item.start + 1 &&
      item.penalty === 0;
    const cost = thorough ? 2 * CONTENT : narrows ? NARROWING : WASTED;
    for (let at = item.start; at < item.end; at += 1) costs.set(at, Math.max(costs.get(at) ?? 0, cost));
  }
  return costs;
};

/** Whether the chart has built something that begins with this "and" or comma: "with evidence and a consultation". */
const joins = (chart: Chart, { start, end }: Item): boolean =>
  chart.startingAt(start).some((item) => item.composed && item.end > end && item.sense.kind === 'constraint');

/** "What makes a need unmet": its words are no filler, whatever they are elsewhere. */
const asksForCriteria = (chart: Chart, { start, end }: Item): boolean =>
  chart
    .of('concept')
    .some((item) => item.sense.concept === 'criteria' && item.start < end && start < item.end);

/** "By total budget": what rows are put in order by is a figure, which says so itself. */
const beginsFigure = (chart: Chart, at: number): boolean =>
  following(chart, at, 1).some(
    ({ sense }) => sense.kind === 'measure' || (sense.kind === 'concept' && FIGURES.has(sense.concept)),
  );
const FIGURES: ReadonlySet<string> = new Set(['total', 'average', 'median', 'count', 'share', 'rate']);

const unasked = (
  chart: Chart,
  item: Item,
  dataset: Dataset,
  wasted: ReadonlyMap<number, number>,
): number | null => {
  const { sense } = item;
  if (sense.kind === 'filler' || sense.kind === 'marker') {
    if (asksForCriteria(chart, item)) return null;
    if (sense.kind === 'marker' && !PASSABLE.has(sense.marker)) return null;
    // "By province" goes on from something; it is not "provinces" with a word too many.
    if (
      sense.kind === 'marker' &&
      sense.marker === 'by' &&
      item.start === 0 &&
      !beginsFigure(chart, item.end)
    )
      return null;
    const telling =
      (sense.kind === 'marker' && TELLING.has(sense.marker)) ||
      (chart.startingAt(item.start).some((other) => isMarker(other, 'and')) && joins(chart, item));
    let cost = item.penalty + (telling ? WASTED : sense.kind === 'marker' ? 0.001 : 0);
    const idiom = sense.kind === 'filler' && sense.idiom === true;
    for (let at = item.start; at < item.end; at += 1) cost += idiom ? FILLER : (wasted.get(at) ?? FILLER);
    return cost;
  }
  if (sense.kind === 'related' && sense.constraints.length === 0)
    return dataset.relations?.find((one) => one.id === sense.relation)?.always ? WASTED + item.penalty : null;
  // What stands against something else is compared, and is no filter.
  const own =
    sense.kind === 'subject' ||
    (sense.kind === 'constraint' && sense.constraint.dataset === dataset.id && !sense.constraint.compared);
  return own ? CONTENT + item.penalty : null;
};

/**
 * Makes a chart ready for covers. `thorough` takes words for what they can mean rather than for filler, as
 * the compiler does with examples.
 */
export const coverSpace = (chart: Chart, dataset: Dataset, thorough = false): CoverSpace => {
  const wasted = waste(chart, dataset, thorough);
  const offered = new Set<Requirement>();
  const starting = Array.from({ length: chart.length }, (_, at) =>
    chart.startingAt(at).map((item): Piece => {
      const meets = offers(item, dataset);
      for (const requirement of meets) offered.add(requirement);
      const cost = unasked(chart, item, dataset, wasted);
      const light = item.sense.kind === 'filler' || item.sense.kind === 'marker';
      return { item, offers: meets, unasked: cost, wasteful: light && cost !== null && cost >= WASTED };
    }),
  );
  return { length: chart.length, starting, offered };
};

interface State {
  readonly cost: number;
  readonly from: readonly { readonly mask: number; readonly item: Item | null; readonly at: number }[];
}

/**
 * Finds the cheapest ways to lay items over all tokens so that the requirements are met: dynamic programming
 * over positions and sets of met requirements, so that its cost is bounded by tokens x items x 2^requirements.
 * Every cover of the lowest cost comes back (up to 16): more than one is an ambiguity. Empty when the
 * requirements cannot be met at all.
 */
export const bestCovers = (space: CoverSpace, request: CoverRequest): readonly Cover[] => {
  const { requirements } = request;
  const carried = request.carried ?? new Set<Requirement>();
  if (!requirements.every((one) => space.offered.has(one) || carried.has(one))) return [];
  const bitOf = new Map(requirements.map((requirement, index) => [requirement, 1 << index] as const));
  const complete = (1 << requirements.length) - 1;
  const table: Map<number, State>[] = Array.from({ length: space.length + 1 }, () => new Map());
  table[0]!.set(0, { cost: 0, from: [] });

  const reach = (at: number, mask: number, cost: number, from: State['from'][number]): void => {
    const known = table[at]!.get(mask);
    if (!known || cost < known.cost - EPSILON) table[at]!.set(mask, { cost, from: [from] });
    else if (Math.abs(cost - known.cost) <= EPSILON)
      table[at]!.set(mask, { cost: known.cost, from: [...known.from, from].slice(0, MOST_COVERS) });
  };

  for (let at = 0; at < space.length; at += 1) {
    const steps = space.starting[at]!.flatMap((piece) => {
      let bits = 0;
      for (const requirement of piece.offers) bits |= bitOf.get(requirement) ?? 0;
      const cost =
        bits !== 0 || (piece.unasked === null && request.free?.(piece.item) === true)
          ? CONTENT + piece.item.penalty
          : piece.unasked;
      return cost === null ? [] : [{ item: piece.item, bits, cost }];
    });
    for (const [mask, { cost }] of table[at]!) {
      reach(at + 1, mask, cost + UNCOVERED, { mask, item: null, at });
      for (const step of steps)
        reach(step.item.end, mask | step.bits, cost + step.cost, { mask, item: step.item, at });
    }
  }

  let best: { cost: number; masks: number[] } | null = null;
  for (const [mask, { cost }] of table[space.length]!) {
    const missing = requirements.filter((requirement) => (mask & bitOf.get(requirement)!) === 0);
    if (mask !== complete && !missing.every((requirement) => carried.has(requirement))) continue;
    const total = cost + missing.reduce((sum, requirement) => sum + carriedCost(requirement), 0);
    if (!best || total < best.cost - EPSILON) best = { cost: total, masks: [mask] };
    else if (Math.abs(total - best.cost) <= EPSILON) best.masks.push(mask);
  }
  if (!best) return [];
  const { cost, masks } = best;
  const wasteful = new Set(space.starting.flat().flatMap((piece) => (piece.wasteful ? [piece.item] : [])));
  return masks
    .flatMap((mask) =>
      unwind(table, space.length, mask).map((trail) => ({
        ...trail,
        cost,
        wasteful: trail.items.some((item) => wasteful.has(item)),
        carried: requirements.filter((requirement) => (mask & bitOf.get(requirement)!) === 0),
      })),
    )
    .slice(0, MOST_COVERS);
};

/** Carrying what is asked over weighs more than carrying what it is asked about. */
const carriedCost = (requirement: Requirement): number => (requirement === 'subject' ? 0.05 : 0.4);

interface Trail {
  readonly items: readonly Item[];
  readonly uncovered: readonly number[];
}

const unwind = (
  table: readonly ReadonlyMap<number, State>[],
  end: number,
  mask: number,
): readonly Trail[] => {
  const trails: Trail[] = [];
  const walk = (at: number, state: number, items: readonly Item[], uncovered: readonly number[]): void => {
    if (trails.length >= MOST_COVERS) return;
    if (at === 0) {
      trails.push({ items: [...items].reverse(), uncovered: [...uncovered].reverse() });
      return;
    }
    for (const { mask: previous, item, at: start } of table[at]!.get(state)!.from)
      walk(start, previous, item ? [...items, item] : items, item ? uncovered : [...uncovered, start]);
  };
  walk(end, mask, [], []);
  return trails;
};
