import { referenceConstraint } from '../language/composers/references.ts';
import { belongingTo } from '../language/composers/relations.ts';
import { valueConstraint } from '../language/composers/values.ts';
import type { Constraint } from '../language/sense.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Carried, Match } from './match.ts';
import { whereOf } from './reading.ts';

/** Rows that belong to those before by the one relation between the two kinds. */
const byRelation = ({ reading }: Match, { reading: before }: Carried): Constraint | null => {
  const { dataset, constraints } = reading;
  const tying = (dataset.relations ?? []).filter((one) => one.dataset === before.dataset.id);
  // What only a verb or a title ties is not meant where another relation is.
  const plain = tying.filter(({ byTitle }) => !byTitle);
  const [relation, ...others] = plain.length > 0 ? plain : tying;
  if (!relation || others.length > 0) return null;
  if (constraints.some((one) => one.filter === `${relation.id}:related`)) return null;
  return belongingTo(dataset, before.dataset, relation, before.constraints, whereOf(before));
};

/** Rows that name the one row before, as tasks name whom they are assigned to. */
const byReference = (dataset: Dataset, { reading: before }: Carried, person: boolean): Constraint | null => {
  // "She" after the ongoing ones of hers is the one whose they are.
  const [row, ...others] = person
    ? before.constraints.filter(({ entities }) => entities.some(({ type }) => type === 'staff'))
    : before.constraints;
  const [named] = row?.entities ?? [];
  if (!named?.id || others.length > 0) return null;
  const specs = (dataset.references ?? []).filter(({ type, own }) => type === named.type && !own);
  const spec = specs.find(({ needsNoun }) => !needsNoun) ?? specs[0];
  return spec
    ? referenceConstraint(dataset, spec, { type: spec.type, id: Number(named.id), name: named.value }, false)
    : null;
};

/** Rows that share what the ones before are told by, as the tasks of a team are those of its people. */
const byLikeness = (dataset: Dataset, { reading: before }: Carried): Constraint | null => {
  const [told, ...others] = before.constraints;
  const [entity] = told?.entities ?? [];
  if (!told || !entity || others.length > 0 || told.members.length > 0 || told.where.kind === 'not')
    return null;
  const filter = dataset.filters.find(({ id, type }) => id === told.filter && type === entity.type);
  const value = filter?.values.find(({ id }) => id === (entity.id ?? entity.value));
  const people = before.dataset.people === true && dataset.references?.some(({ type }) => type === 'staff');
  return people && filter && value ? valueConstraint(dataset, filter, value) : null;
};

/**
 * A question about other rows than the one before, tied to those by what relates them: "how many of their
 * needs are unmet?" after a question about communities counts the needs of these communities. Null where
 * nothing relates the two kinds of rows, or several things do.
 */
export const tiedTo = (match: Match, carried: Carried, person = false): Match | null => {
  const { dataset, constraints } = match.reading;
  if (dataset.id === carried.reading.dataset.id) return null;
  const tie =
    (person ? null : byRelation(match, carried)) ??
    byReference(dataset, carried, person) ??
    byLikeness(dataset, carried);
  return (
    tie && { ...match, reading: { ...match.reading, constraints: [...constraints, tie] }, carriedOver: [tie] }
  );
};
