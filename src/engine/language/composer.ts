import type { IsoDate } from '../../core/calendar.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Chart, Item, Repair } from './chart.ts';
import type { Sense } from './sense.ts';
import type { Token } from './token.ts';

/** What every composer may look at besides the chart. */
export interface GeneralContext {
  readonly message: string;
  readonly tokens: readonly Token[];
  readonly today: IsoDate;
  /** What a phrase means by itself. */
  readonly lookUp: (phrase: string) => readonly Sense[];
}

/** What composers that read a question in the light of a dataset may look at. */
export interface ComposeContext extends GeneralContext {
  /** The dataset whose rows the question is read as being about. */
  readonly dataset: Dataset;
  readonly datasetById: (id: string) => Dataset | undefined;
}

/** Builds larger items out of the chart's items. Its place in the list of composers is its precedence. */
export interface Composer<C extends GeneralContext = GeneralContext> {
  readonly id: string;
  compose(chart: Chart, context: C): void;
}

/** A composer that needs to know the dataset. */
export type DatasetComposer = Composer<ComposeContext>;

/** Markers that may stand between the parts of a whole without changing it. */
const SOFT: ReadonlySet<string> = new Set(['in', 'with', 'by', 'from', 'level']);

const isSkippable = (item: Item): boolean =>
  (item.sense.kind === 'filler' && !item.sense.parts && !item.sense.sets) ||
  (item.sense.kind === 'marker' && SOFT.has(item.sense.marker));

/** Positions that can be reached from `position` over at most `words` filler items, itself first. */
export const reachable = (chart: Chart, position: number, words = 2): readonly number[] => {
  const found = [position];
  let edge = [position];
  for (let step = 0; step < words; step += 1) {
    edge = [
      ...new Set(
        edge.flatMap((at) => chart.startingAt(at).flatMap((item) => (isSkippable(item) ? [item.end] : []))),
      ),
    ].filter((at) => !found.includes(at));
    found.push(...edge);
  }
  return found;
};

/** Items that end at `position` or before a few filler words there, left to right. */
export const preceding = (chart: Chart, position: number, words = 2): readonly Item[] => {
  const found = [position];
  let edge = [position];
  for (let step = 0; step < words; step += 1) {
    edge = [
      ...new Set(
        edge.flatMap((at) => chart.endingAt(at).flatMap((item) => (isSkippable(item) ? [item.start] : []))),
      ),
    ].filter((at) => !found.includes(at));
    found.push(...edge);
  }
  return found.flatMap((at) => chart.endingAt(at)).sort((a, b) => a.start - b.start);
};

/** Items that begin at `position` or behind a few filler words there. */
export const following = (chart: Chart, position: number, words = 2): readonly Item[] =>
  reachable(chart, position, words).flatMap((at) => chart.startingAt(at));

/** Items of one kind that follow. */
export const followingOf = <K extends Sense['kind']>(
  chart: Chart,
  position: number,
  kind: K,
  words = 2,
): readonly (Item & { readonly sense: Extract<Sense, { kind: K }> })[] =>
  following(chart, position, words).filter(
    (item): item is Item & { readonly sense: Extract<Sense, { kind: K }> } => item.sense.kind === kind,
  );

/** Whether an item is this marker. */
export const isMarker = (item: Item, ...markers: readonly string[]): boolean =>
  item.sense.kind === 'marker' && markers.includes(item.sense.marker);

/** An item that spans its parts, first to last, with all that was repaired in them. */
export const spanning = (sense: Sense, parts: readonly Item[], penalty = 0): Item => {
  const repairs: Repair[] = [];
  for (const repair of parts.flatMap((part) => part.repairs))
    if (!repairs.some((known) => known.token === repair.token)) repairs.push(repair);
  return {
    start: Math.min(...parts.map((part) => part.start)),
    end: Math.max(...parts.map((part) => part.end)),
    sense,
    composed: true,
    penalty: parts.reduce((sum, part) => sum + part.penalty, penalty),
    repairs,
  };
};
