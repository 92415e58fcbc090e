import { builder } from '../builder.ts';
import type { GoalRow, GoalTaskRow, TaskGenerationRow } from '../ports/goals.ts';

// Goals, generations and tasks point at each other; their fields are in the file of each.
export const Goal = builder.objectRef<GoalRow>('Goal');
export const TaskGeneration = builder.objectRef<TaskGenerationRow>('TaskGeneration');
export const GoalTask = builder.objectRef<GoalTaskRow>('GoalTask');
