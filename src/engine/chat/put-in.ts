import type { Analysis } from '../language/analyze.ts';
import { DOON, NIYON, YON } from '../language/demonstratives.ts';
import type { Sense } from '../language/sense.ts';

const POINTS: ReadonlySet<string> = new Set(['that', 'this', 'same', ...YON, ...NIYON, ...DOON]);

/**
 * A message in which a stretch of words, by their indexes, end excluded, means this and nothing else; what pointed
 * in it points no more.
 */
export const putIn = (
  analysis: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
  ...senses: readonly Sense[]
): Analysis => ({
  ...analysis,
  tokens: analysis.tokens.map((token) =>
    token.index >= start && token.index < end && POINTS.has(token.norm) ? { ...token, norm: '' } : token,
  ),
  items: [
    ...analysis.items.filter((item) => item.end <= start || item.start >= end),
    ...senses.map((sense) => ({ start, end, sense, penalty: 0, repairs: [] })),
  ],
});
