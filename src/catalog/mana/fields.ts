import type { Reading } from '../../engine/chat/reading.ts';
import type { ColumnSpec, MeasureSpec, ReferenceSpec, Unit } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { has, wording } from '../enumeration.ts';

/** A figure in whole days: averaged, never added up. */
export const daysMeasure = (id: string, words: readonly string[], en: string, fil: string): MeasureSpec => ({
  id,
  words,
  label: wording(en, fil),
  unit: 'days',
  additive: false,
});

/** Something that is counted and adds up. */
export const countMeasure = (
  id: string,
  words: readonly string[],
  en: string,
  fil: string,
  unit: Unit = 'none',
): MeasureSpec => ({ id, words, label: wording(en, fil), unit, additive: true });

/** A column of lists and records. */
export const column = (field: string, en: string, fil: string = en, unit?: Unit): ColumnSpec => ({
  field,
  label: wording(en, fil),
  ...(unit && { unit }),
});

/** A field compared with a figure, or with a day given as `$today`. */
export const compared = (
  field: string,
  op: Extract<Predicate, { kind: 'compare' }>['op'],
  value: string | number | boolean,
): Predicate => ({ kind: 'compare', field, op, value });

/** What is still to be done: "assessments that we have yet to validate". */
export const STILL_TO = ['still have to', 'have to', 'have yet to', 'yet to', 'still need to', 'still to'];

/** Rows whose community is mainly of an ethnic group. */
export const ofGroup: ReferenceSpec = {
  type: 'ethnic_group',
  filter: 'ethnic_group',
  nouns: [
    'ethnic group',
    'tribe',
    'pangkat etniko',
    'tribo',
    'community',
    'komunidad',
    'in community',
    'people',
    'communities of',
  ],
  where: (id) => has('community', compared('ethnic_group_id', 'eq', id)),
  label: (name) => wording(`of ${name} communities`, `ng mga komunidad ng ${name}`),
  position: 'after',
};

/** Rows about one community. */
export const ofCommunity: ReferenceSpec = {
  type: 'community',
  filter: 'community',
  nouns: ['community', 'komunidad', 'in the community of', 'sa komunidad ng'],
  where: (id) => compared('community_id', 'eq', id),
  label: (name) => wording(`of ${name}`, `ng ${name}`),
  position: 'after',
};

/** Rows of one workshop or policy that is named by its title: "who attended the Health Workshop in Lebak". */
export const ofTitled = (type: string, relation: string): ReferenceSpec => ({
  type,
  filter: `of_${type}`,
  where: (_, name) => has(relation, compared('title', 'eq', name)),
  label: (name) => wording(`of “${name}”`, `ng “${name}”`),
  position: 'after',
});

/**
 * The reading as a share takes it: conditions of `frames` say which rows are looked at, where something else
 * is asked of them. "What percentage of participants of health workshops are female" is of health workshops.
 */
export const within = (reading: Reading, frames: ReadonlySet<string>): Reading => {
  const asked = reading.constraints.some(
    ({ filter, where }) =>
      !frames.has(filter) && filter !== 'place' && filter !== 'period' && !isEmpty(where),
  );
  if (!asked) return reading;
  const constraints = reading.constraints.map((one) =>
    frames.has(one.filter) || isEmpty(one.where) ? { ...one, filter: 'place' } : one,
  );
  return { ...reading, constraints };
};

const isEmpty = (where: Predicate): boolean => where.kind === 'all' && where.of.length === 0;
