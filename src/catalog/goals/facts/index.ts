import type { FactDefinition } from '../../../engine/goals/facts/fact-definition.ts';
import { careerFacts } from './career.ts';
import { financeFacts } from './finance.ts';
import { languageFacts } from './language.ts';
import { personFacts } from './person.ts';
import { planFacts } from './plan.ts';
import { sportFacts } from './sport.ts';
import { studyFacts } from './study.ts';

/** Every variable that a task template may use. A derived fact comes after what it is made from. */
export const goalFacts = {
  ...sportFacts,
  ...planFacts,
  ...personFacts,
  ...studyFacts,
  ...careerFacts,
  ...languageFacts,
  ...financeFacts,
} as const;

/** The name of a variable; templates are typed by it, so that a slip of the pen does not compile. */
export type FactName = keyof typeof goalFacts;

/** The same, in order, for the engine. */
export const factDefinitions: readonly (readonly [FactName, FactDefinition])[] = Object.entries(
  goalFacts,
) as [FactName, FactDefinition][];
