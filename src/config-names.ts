/** Beginnings that are ours alone; another program's variables do not start like this by chance. */
const OUR_PREFIXES = ['AUTH_', 'CHAT_', 'CORS_', 'DATABASE_REPLICA', 'ENHANCE_', 'TEMPLATES_', 'RATE_LIMIT'];

/** Further off than this a variable is another program's. */
const MOST_TYPOS = 3;

/** How many letters two names differ by (Levenshtein), which for a dozen short names may be computed plainly. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
};

/**
 * The setting that a misspelt variable was meant to be, or null when the variable is none of our business.
 * A setting that is silently ignored is worse than one that is refused: it may be the one that guards the door.
 *
 * @example closestSetting('AUTH_JWT_SECRETS', ['AUTH_JWT_SECRET', 'PORT']) // 'AUTH_JWT_SECRET'
 */
export const closestSetting = (name: string, settings: readonly string[]): string | null => {
  if (settings.includes(name) || !OUR_PREFIXES.some((prefix) => name.startsWith(prefix))) return null;
  const closest = settings.reduce((best, candidate) =>
    distance(name, candidate) < distance(name, best) ? candidate : best,
  );
  return distance(name, closest) <= MOST_TYPOS ? closest : null;
};
