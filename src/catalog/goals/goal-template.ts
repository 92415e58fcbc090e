import type { TaskTemplate } from '../../engine/goals/template.ts';
import type { FactName } from './facts/index.ts';

/** A task template whose slots and conditions name facts that exist. */
export type GoalTemplate = TaskTemplate<FactName>;
