import type { Item } from './chart.ts';
import type { Token } from './token.ts';

/** What a question begins with that wants a yes or a no. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  'is are was were has have had did does do isnt'.split(' '),
);

/** What asks for more than a yes or a no. */
export const WH: ReadonlySet<string> = new Set(
  'what which who whose where when how why ilan ilang ano anong alin aling sino saan kailan gaano magkano paano bakit'.split(
    ' ',
  ),
);

/** Where a question begins with an auxiliary, whatever kind words stand before it; -1 where it does not. */
export const openingOf = (
  tokens: readonly Token[],
  items: readonly Pick<Item, 'sense' | 'start' | 'end'>[],
): number => {
  const light = ({ index }: Token): boolean =>
    items.some(({ sense, start, end }) => sense.kind === 'filler' && start <= index && end > index);
  const first = tokens.find((token) => AUXILIARIES.has(token.norm) || WH.has(token.norm) || !light(token));
  return first !== undefined && AUXILIARIES.has(first.norm) ? first.index : -1;
};
