import type { SQL } from 'drizzle-orm';
import type { QueryRows } from '../../engine/query/query-port.ts';

/** A row as either driver gives it, every column cast to text, integer or double by the statement. */
export type ResultRow = Readonly<Record<string, unknown>>;

/** A plan as one statement, and how to read what it returns. */
export interface CompiledPlan {
  readonly statement: SQL;
  read(rows: readonly ResultRow[]): QueryRows;
}

/** No plan returns more rows than this, whatever it asks for. */
export const ROW_LIMIT = 200;

/** A limit between 1 and {@link ROW_LIMIT}. */
export const clampLimit = (limit: number): number =>
  Number.isFinite(limit) ? Math.min(Math.max(Math.trunc(limit), 1), ROW_LIMIT) : ROW_LIMIT;

/** A figure of a result: null stays null. */
export const numberOf = (value: unknown): number | null => (value === null ? null : Number(value));

/** A text of a result: null stays null. */
export const textOf = (value: unknown): string | null => (value === null ? null : String(value));
