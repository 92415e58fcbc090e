import type { Chart, Item } from '../chart.ts';
import type { Token } from '../token.ts';

/** "Are there any Badjao communities?" asks whether there are some, and not for those with any Badjao people. */
export const isDeterminer = (chart: Chart, tokens: readonly Token[], marker: Item, value: Item): boolean =>
  marker.end <= value.start &&
  tokens[marker.start]!.norm === 'any' &&
  chart.startingAt(value.end).some(({ sense }) => sense.kind === 'subject');
