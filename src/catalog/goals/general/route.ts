import type { Route } from '../../../engine/goals/goal-catalog.ts';
import type { FactName } from '../facts/index.ts';

/** The way to any goal at all: what a GENERIC plan is made from. */
export const generalRoute: Route<FactName> = {
  category: 'general',
  whole: [],
  marks: [],
  milestones: [
    { id: 'clarify', title: 'Clarity', focus: [] },
    { id: 'first-steps', title: 'First steps', focus: [] },
    { id: 'keep-going', title: 'Keeping going', focus: [] },
  ],
};
