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

/**
 * "My tasks" are the open ones unless their state is named.
 *
 * @example countPlan(ownOnes(reading))
 */
export const ownOnes = (reading: Reading): Reading =>
  reading.constraints.some((one) => one.filter === 'mine') &&
  !reading.constraints.some(
    (one) => TELLING.has(one.filter) || one.entities.some(({ value }) => value === 'mine_done'),
  )
    ? { ...reading, constraints: [...reading.constraints, OPEN] }
    : reading;
