import { openingOf, WH } from '../language/auxiliaries.ts';
import type { Item } from '../language/chart.ts';
import type { Token } from '../language/token.ts';

const BA = /^(?:ba|bang)$/;

/** Whether a statement is framed by "is it true that", "tama ba" and the like. */
export const isFramed = (items: readonly Pick<Item, 'sense'>[]): boolean =>
  items.some(({ sense }) => sense.kind === 'filler' && sense.whether === true);

/** Whether a question wants a statement affirmed or denied: "is …", "totoo bang …", "… ba …". */
export const asksWhether = (
  tokens: readonly Token[],
  items: readonly Pick<Item, 'sense' | 'start' | 'end'>[],
): boolean =>
  openingOf(tokens, items) >= 0 ||
  isFramed(items) ||
  (tokens.some(({ norm }) => BA.test(norm)) && !tokens.some(({ norm }) => WH.has(norm)));
