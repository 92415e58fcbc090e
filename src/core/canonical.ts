const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** What was asked for before: conditions are compared with many others, and they never change. */
const known = new WeakMap<object, string>();

/**
 * A value as text that is the same for the same content, in whatever order its keys were written: what comes
 * back from a database has them in another. An object that is given must not change afterwards.
 *
 * @example canonical({ b: 1, a: [2] }) === canonical({ a: [2], b: 1 })
 */
export const canonical = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return written(value);
  const before = known.get(value);
  if (before !== undefined) return before;
  const text = written(value);
  known.set(value, text);
  return text;
};
