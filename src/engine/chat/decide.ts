import { canonical } from '../../core/canonical.ts';
import type { Match, Outcome } from './match.ts';

const EPSILON = 1e-6;
const MOST_READINGS = 12;

/** Lists of conditions that all hold, or any of which does: their order says nothing. */
const CONDITIONS: ReadonlySet<string> = new Set(['where', 'of', 'among']);

const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const same = unordered(part);
      return [key, CONDITIONS.has(key) && Array.isArray(same) ? same.map(canonical).sort() : same];
    }),
  );
};

const planKey = ({ template, reading }: Match): string => {
  try {
    return canonical(unordered(template.plan(reading)));
  } catch {
    return template.id;
  }
};

/** Best score first, then id: a total order. Equal scores with different plans are an ambiguity. */
export const decide = (full: readonly Match[]): Outcome | null => {
  const [best, ...rest] = [...full].sort(
    (a, b) =>
      a.score - b.score || (a.template.id < b.template.id ? -1 : a.template.id > b.template.id ? 1 : 0),
  );
  if (!best) return null;
  const seen = new Set([planKey(best)]);
  const rivals = rest.filter((match) => {
    if (match.score > best.score + EPSILON) return false;
    const key = planKey(match);
    return seen.has(key) ? false : seen.add(key) && true;
  });
  return rivals.length === 0
    ? { kind: 'match', match: best }
    : { kind: 'ambiguous', matches: [best, ...rivals].slice(0, MOST_READINGS) };
};
