import type { FactSheet } from '../facts/fact-definition.ts';
import type { Condition } from '../template.ts';

/** Whether a condition holds on the facts that are known. */
export const holds = (condition: Condition | undefined, facts: FactSheet): boolean => {
  if (condition === undefined) return true;
  if ('has' in condition) return facts.get(condition.has) !== undefined;
  if ('lacks' in condition) return facts.get(condition.lacks) === undefined;
  if ('yes' in condition) return facts.get(condition.yes)?.flag === true;
  if ('no' in condition) return facts.get(condition.no)?.flag === false;
  if ('atLeast' in condition) {
    const [name, least] = condition.atLeast;
    const number = facts.get(name)?.number;
    return number !== undefined && number >= least;
  }
  if ('below' in condition) {
    const [name, limit] = condition.below;
    const number = facts.get(name)?.number;
    return number !== undefined && number < limit;
  }
  if ('oneOf' in condition) {
    const [name, values] = condition.oneOf;
    const fact = facts.get(name);
    const stated = (fact?.items ?? (fact === undefined ? [] : [fact.text])).map((text) => text.toLowerCase());
    return values.some((value) => stated.includes(value.toLowerCase()));
  }
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  return !holds(condition.not, facts);
};

/** The facts that a condition looks at. */
export const factsOf = (condition: Condition | undefined): readonly string[] => {
  if (condition === undefined) return [];
  if ('has' in condition) return [condition.has];
  if ('lacks' in condition) return [condition.lacks];
  if ('yes' in condition) return [condition.yes];
  if ('no' in condition) return [condition.no];
  if ('atLeast' in condition) return [condition.atLeast[0]];
  if ('below' in condition) return [condition.below[0]];
  if ('oneOf' in condition) return [condition.oneOf[0]];
  if ('all' in condition) return condition.all.flatMap(factsOf);
  if ('any' in condition) return condition.any.flatMap(factsOf);
  return factsOf(condition.not);
};
