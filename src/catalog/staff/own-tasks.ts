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

/** What tells of a state by itself: "my completed tasks", "my overdue tasks", "what I finished last week". */
const TELLING: ReadonlySet<string> = new Set(['status', 'timing', 'completed_at:period']);

const saysDone = (reading: Reading): boolean =>
  reading.constraints.some(({ filter, entities }) =>
    entities.some(({ value }) => filter === 'mine' && DONE.has(value)),
  );
const DONE: ReadonlySet<string> = new Set(['mine_done', 'mine_finished']);

/** "What did I finish last week" looks at the day on which it was done, not on which it was due. */
const onDayDone = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.map((one) =>
    one.filter === 'period' && one.where.kind === 'between'
      ? { ...one, where: { ...one.where, field: 'completed_at' } }
      : one,
  ),
});

/**
 * "My tasks" are the open ones unless their state is named.
 *
 * @example countPlan(ownOnes(reading))
 */
export const ownOnes = (reading: Reading): Reading => {
  if (saysDone(reading)) return onDayDone(reading);
  return reading.constraints.some((one) => one.filter === 'mine') &&
    !reading.constraints.some((one) => TELLING.has(one.filter))
    ? { ...reading, constraints: [...reading.constraints, OPEN] }
    : reading;
};
