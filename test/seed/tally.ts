/**
 * How often each value occurs.
 *
 * @example tally(['a', 'b', 'a'], (letter) => letter) // { a: 2, b: 1 }
 */
export const tally = <T>(rows: readonly T[], toValue: (row: T) => unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) {
    const value = String(toValue(row));
    counts[value] = (counts[value] ?? 0) + 1;
  }
  return counts;
};
