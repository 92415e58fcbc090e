import type { GoalCatalog } from '../../engine/goals/goal-catalog.ts';

/** The task templates that we ship, in order. */
export const goalCatalog: GoalCatalog = { version: '0', templates: [], byId: new Map() };
