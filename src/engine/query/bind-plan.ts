import { addDays, type IsoDate } from '../../core/calendar.ts';
import type { QueryPlan } from './plan.ts';

/** What a plan's stand-ins stand for. */
export interface Bindings {
  readonly today: IsoDate;
  /** Null where the asker has no staff row. */
  readonly staffId: number | null;
}

const DAY = /^\$today(?:([+-]\d+))?$/;

/** Whether a plan asks for rows of the asker's own. */
export const needsStaff = (plan: QueryPlan): boolean => JSON.stringify(plan).includes('"$staff"');

const bound = (value: unknown, bindings: Bindings): unknown => {
  if (typeof value === 'string') {
    if (value === '$staff') return bindings.staffId;
    const day = DAY.exec(value);
    return day ? addDays(bindings.today, Number(day[1] ?? 0)) : value;
  }
  if (Array.isArray(value)) return value.map((one) => bound(one, bindings));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bound(one, bindings)]));
  return value;
};

/**
 * Puts days and the asker into a plan: `$today`, `$today+90`, `$today-1` and `$staff` become what they are
 * on the day of the question. Catalogue data can so speak of today without reading a clock.
 */
export const bindPlan = (plan: QueryPlan, bindings: Bindings): QueryPlan =>
  bound(plan, bindings) as QueryPlan;
