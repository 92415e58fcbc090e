import type { Item } from '../language/chart.ts';
import type { Token } from '../language/token.ts';

/** What a question begins with that wants a yes or a no. */
export const AUXILIARY = /^(?:is|are|was|were|do|does|did|have|has|had)$/;
const BA = /^(?:ba|bang)$/;
const WH: ReadonlySet<string> = new Set(
  'what which who whose where when how why ilan ilang ano anong alin aling sino saan kailan gaano magkano'.split(
    ' ',
  ),
);

/** Whether a statement is framed by "is it true that", "tama ba" and the like. */
export const isFramed = (items: readonly Pick<Item, 'sense'>[]): boolean =>
  items.some(({ sense }) => sense.kind === 'filler' && sense.whether === true);

/** Whether a question wants a statement affirmed or denied: "is …", "totoo bang …", "… ba …". */
export const asksWhether = (tokens: readonly Token[], items: readonly Pick<Item, 'sense'>[]): boolean =>
  AUXILIARY.test(tokens[0]?.norm ?? '') ||
  isFramed(items) ||
  (tokens.some(({ norm }) => BA.test(norm)) && !tokens.some(({ norm }) => WH.has(norm)));
