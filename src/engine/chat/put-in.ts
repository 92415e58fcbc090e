import type { Analysis } from '../language/analyze.ts';
import type { Sense } from '../language/sense.ts';

/** A message in which a stretch of words, by their indexes, end excluded, means one thing and nothing else. */
export const putIn = (
  analysis: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
  sense: Sense,
): Analysis => ({
  ...analysis,
  items: [
    ...analysis.items.filter((item) => item.end <= start || item.start >= end),
    { start, end, sense, penalty: 0, repairs: [] },
  ],
});
