import { keyOf } from './nodes.ts';

const YEARS = /(\d+(?:\.\d+)?)\s*\+?\s*(?:years?|yrs?|taon)\b/i;

const oneEntry = (entry: unknown): number | null => {
  if (typeof entry === 'string') {
    const match = YEARS.exec(entry.slice(0, 300));
    return match === null ? null : Number(match[1]);
  }
  if (typeof entry !== 'object' || entry === null) return null;
  const record = entry as Record<string, unknown>;
  const key = Object.keys(record).find((name) =>
    ['years', 'duration_years', 'years_experience', 'total_years', 'duration'].includes(keyOf(name)),
  );
  const value = key === undefined ? undefined : record[key];
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'string') return null;
  const match = /^(\d+(?:\.\d+)?)$/.exec(value.trim()) ?? YEARS.exec(value);
  return match === null ? null : Number(match[1]);
};

/**
 * Years of work in a list of jobs, where each job states its own; one job without years makes the sum a
 * guess, so there is none then.
 */
export const yearsOf = (value: unknown): number | null => {
  const entries = Array.isArray(value) ? (value as unknown[]) : [value];
  const years = entries.slice(0, 30).map(oneEntry);
  if (years.length === 0 || years.some((year) => year === null)) return null;
  const sum = years.reduce<number>((total, year) => total + (year ?? 0), 0);
  return sum >= 0 && sum <= 60 ? Math.round(sum * 10) / 10 : null;
};
