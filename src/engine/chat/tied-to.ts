import { belongingTo } from '../language/composers/relations.ts';
import type { Carried, Match } from './match.ts';
import { whereOf } from './reading.ts';

/**
 * A question about other rows than the one before, tied to those by what relates them: "how many of their
 * needs are unmet?" after a question about communities counts the needs of these communities. Null where
 * nothing relates the two kinds of rows, or several things do.
 */
export const tiedTo = (match: Match, { reading: before }: Carried): Match | null => {
  const { dataset, constraints } = match.reading;
  const tying = (dataset.relations ?? []).filter((one) => one.dataset === before.dataset.id);
  // What only a verb or a title ties is not meant where another relation is.
  const plain = tying.filter(({ byTitle }) => !byTitle);
  const [relation, ...others] = plain.length > 0 ? plain : tying;
  if (!relation || others.length > 0 || dataset.id === before.dataset.id) return null;
  if (constraints.some((one) => one.filter === `${relation.id}:related`)) return null;
  const tie = belongingTo(dataset, before.dataset, relation, before.constraints, whereOf(before));
  return {
    ...match,
    reading: { ...match.reading, constraints: [...constraints, tie] },
    carriedOver: [tie],
  };
};
