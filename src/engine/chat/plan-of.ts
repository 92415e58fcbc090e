import type { QueryPlan } from '../query/plan.ts';
import type { Match } from './match.ts';

/** What a match would ask of the database; null where the question leaves out what its template needs. */
export const planOf = ({ template, reading }: Match): QueryPlan | null => {
  try {
    return template.plan(reading);
  } catch {
    return null;
  }
};
