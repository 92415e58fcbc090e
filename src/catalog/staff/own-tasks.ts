import type { Reading } from '../../engine/chat/reading.ts';
import type { Constraint } from '../../engine/language/sense.ts';
import { wording } from '../enumeration.ts';
import { open } from './tasks.ts';

const OPEN: Constraint = {
  dataset: 'staff_tasks',
  filter: 'status',
  where: open,
  label: wording('open', 'bukas na'),
  position: 'before',
  lifts: false,
  entities: [],
  members: [],
};

/** What tells of a state by itself: "my completed tasks", "what I finished last week"; what is not overdue may still be done. */
const TELLING: ReadonlySet<string> = new Set(['status', 'completed_at:period']);

const DONE: ReadonlySet<string> = new Set(['completed', 'mine_done', 'mine_finished']);
const saysDone = (reading: Reading, ...filters: readonly string[]): boolean =>
  reading.constraints.some(
    ({ filter, entities }) => filters.includes(filter) && entities.some(({ value }) => DONE.has(value)),
  );

/**
 * "What did I finish last week", "who finished the most tasks this year" look at the day on which a task was
 * done, not on which it was due.
 */
export const onDayDone = (reading: Reading): Reading =>
  saysDone(reading, 'mine', 'status')
    ? {
        ...reading,
        constraints: reading.constraints.map((one) =>
          one.filter === 'period' && one.where.kind === 'between'
            ? { ...one, where: { ...one.where, field: 'completed_at' } }
            : one,
        ),
      }
    : reading;

/**
 * "My tasks" are the open ones unless their state is named.
 *
 * @example countPlan(ownOnes(reading))
 */
export const ownOnes = (reading: Reading): Reading => {
  if (saysDone(reading, 'mine')) return onDayDone(reading);
  return reading.constraints.some((one) => one.filter === 'mine') &&
    !reading.constraints.some((one) => TELLING.has(one.filter))
    ? { ...reading, constraints: [...reading.constraints, OPEN] }
    : reading;
};
