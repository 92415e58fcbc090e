import { isPeriod, samePeriod } from '../language/composers/dated.ts';
import { samePlace } from '../language/composers/place-constraints.ts';
import type { Constraint } from '../language/sense.ts';
import type { Carried, Match } from './match.ts';

/**
 * A question about other rows than the one before, of the same place and, unless only the place is pointed
 * to, of the same time: "and projects?" after communities in Region IX. The match as it is where it has a
 * place of its own, or the new rows have none.
 *
 * @example broughtAlong(projects, communitiesInRegionNine, true).carriedOver // [in Region IX]
 */
export const broughtAlong = (match: Match, { reading: before }: Carried, withTime: boolean): Match => {
  const { dataset, constraints } = match.reading;
  const lent = before.constraints.flatMap((old): Constraint[] => {
    const isTime = isPeriod(old);
    const taken = constraints.some((one) => (isTime ? isPeriod(one) : one.filter === 'place'));
    const same = taken ? null : isTime ? withTime && samePeriod(dataset, old) : samePlace(dataset, old);
    return same ? [same] : [];
  });
  if (lent.length === 0) return match;
  return {
    ...match,
    reading: { ...match.reading, constraints: [...constraints, ...lent] },
    carriedOver: [...match.carriedOver, ...lent],
  };
};
