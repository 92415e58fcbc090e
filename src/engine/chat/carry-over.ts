import { canonical } from '../../core/canonical.ts';
import { isPeriod } from '../language/composers/dated.ts';
import { DOON, NIYON, YON } from '../language/demonstratives.ts';
import type { Constraint } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Predicate } from '../query/plan.ts';
import { namesGroup } from './plans.ts';
import type { Reading } from './reading.ts';

/** The field of the day that a period is of. */
const dayOf = ({ filter }: Constraint, { period }: Dataset): string | undefined =>
  filter === 'period' ? period?.field : filter.split(':')[0];

/** Whether a condition bounds a field. */
const bounds = (where: Predicate, field: string | undefined): boolean => {
  if (field === undefined) return false;
  switch (where.kind) {
    case 'compare':
    case 'between':
      return where.field === field;
    case 'all':
      return where.of.some((one) => bounds(one, field));
    default:
      return false;
  }
};

/** "Leave out Zamboanga del Norte" after Region IX leaves some of it out, and takes the place of nothing. */
const leavesOut = ({ where }: Constraint, { where: old }: Constraint): boolean =>
  where.kind === 'not' && !named(where.of).includes(canonical(old.kind === 'not' ? old.of : old));

/** A condition and each of those that it is one of. */
const named = (where: Predicate): readonly string[] => [
  canonical(where),
  ...(where.kind === 'any' ? where.of.map((one) => canonical(one)) : []),
];

/** What was asked about before in the place of what is asked about now, so that "the two" can be compared. */
export const rivalsOf = (own: readonly Constraint[], lent: Reading | undefined): Pick<Reading, 'rivals'> => {
  const single = ({ members, where }: Constraint): boolean => members.length === 0 && where.kind !== 'not';
  const replaced = (lent?.constraints ?? []).find(
    (old) => single(old) && own.some((one) => one.filter === old.filter && single(one)),
  );
  if (!replaced) return own.length === 0 && lent?.rivals ? { rivals: lent.rivals } : {};
  const before = (lent?.rivals ?? []).filter(({ filter }) => filter === replaced.filter);
  return { rivals: [...before, replaced].slice(-MOST_RIVALS) };
};
const MOST_RIVALS = 8;

/** Whether the turn before said the same. */
const isSaidBefore = ({ where }: Constraint, lent: Reading | undefined): boolean =>
  lent?.constraints.some((old) => canonical(old.where) === canonical(where)) ?? false;

/** What a share that comes next is asked of: what narrowed those before, as "how many of them are critical". */
export const askedOf = (
  own: readonly Constraint[],
  kept: readonly Constraint[],
  tokens: readonly Token[],
  lent: Reading | undefined,
): Pick<Reading, 'asked'> => {
  if (pointsAtAll(tokens) && own.length > 0 && kept.length > 0) {
    // "Of all the pending ones, how many have evidence?" asks it of those that are pending.
    const anew = own.filter((one) => !isSaidBefore(one, lent));
    return { asked: (anew.length > 0 ? anew : own).map(({ filter }) => filter) };
  }
  return lent?.asked ? { asked: lent.asked } : {};
};

/** Whether it says that a step of the rows' course has been taken. */
const isDone = ({ where }: Constraint, { sequence = [] }: Dataset): boolean =>
  where.kind === 'not' && where.of.kind === 'isNull' && sequence.includes(where.of.field);

/** "What about no water?" after no electricity: another of the kind takes its place. */
const INSTEAD: ReadonlySet<string> = new Set(['instead', 'naman']);
const familyOf = (filter: string): string[] =>
  filter.includes(':') ? [filter.slice(0, filter.indexOf(':'))] : [];

/** Whether anything in it speaks of what came before. */
const pointsAtAll = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ norm, text }, at) => POINTS.has(norm) || (/^team/i.test(text) && tokens[at - 1]?.norm === 'the'),
  );
const ALL: ReadonlySet<string> = new Set(['all', 'lahat']);
const POINTS: ReadonlySet<string> = new Set([
  ...'that this those these them they their its it there'.split(' '),
  ...'dito roon sila nila kanila nito'.split(' '),
  ...YON,
  ...NIYON,
  ...DOON,
]);

/** What a turn says, and what the turn before can lend to it. */
interface Turn {
  /** The conditions that it says itself. */
  readonly own: readonly Constraint[];
  readonly dataset: Dataset;
  /** What it groups by, where it says so. */
  readonly dimension: string | null;
  readonly tokens: readonly Token[];
  readonly lent: Reading | undefined;
  /** Whether it asks what part of others those before are. */
  readonly ofThat: boolean;
  /** Whether it says what rows it asks about: "which one has been overdue the longest?" does not. */
  readonly namesRows: boolean;
  /** Whether it asks how many there are of the rows, by their own noun. */
  readonly countsAnew: boolean;
}

/** The conditions of the turn before that still hold: those that nothing said now takes the place of. */
export const carriedOver = ({
  own,
  dataset,
  dimension,
  tokens,
  lent,
  countsAnew,
  ofThat,
  namesRows,
}: Turn): readonly Constraint[] => {
  const before = lent?.constraints ?? [];
  const points = pointsAtAll(tokens);
  // "Of the pending policies" after the pending ones without evidence: what is said again starts anew.
  const repeats = own.some((one) => isSaidBefore(one, lent));
  const saidAgain = repeats && !points && namesRows;
  // "Of all the pending ones there" are all of them, of the same place.
  if (repeats && points && !ofThat && tokens.some(({ norm }) => ALL.has(norm)))
    return before.filter(
      (old) => old.place !== undefined && !own.some(({ filter }) => filter === old.filter),
    );
  // "And in Maitum, how many communities?" asks the whole question anew.
  const askedAnew = !points && countsAnew && own.some(({ place }) => place !== undefined);
  if (saidAgain || askedAnew) return [];
  const days = own.flatMap((one) => (isPeriod(one) ? [dayOf(one, dataset)] : []));
  const [first = '', second = ''] = tokens.map(({ norm }) => norm);
  const instead =
    /^(?:what|and|at|e|eh)$/.test(first) ||
    (first === 'how' && second === 'about') ||
    // "How many of those have no water?" is of those without electricity; "how many have no water?" is not.
    (/^(?:how|which|alin|ilan|ilang)$/.test(first) && !points) ||
    tokens.some(({ norm }) => INSTEAD.has(norm));
  const families = new Set(instead ? own.flatMap(({ filter }) => familyOf(filter)) : []);
  // "Alin dun ang high priority? E yung due today?": the second takes the place of the first.
  const beside = /^(?:e|eh)$/.test(tokens[0]?.norm ?? '') && /^(?:yung|iyong)$/.test(tokens[1]?.norm ?? '');
  // "And I, how many have I done?" after somebody else's are one's own, and hers are not.
  const ofAll = own.some(({ filter }) => filter === 'whole_office');
  const mine = own.some(({ filter }) => filter === 'mine');
  const another = own.some(({ entities }) => entities.some(({ type }) => type === 'staff'));
  // "How many have been validated? Which ones are still in reporting?": what is still so has not come as far.
  const still = tokens.some(({ norm }) => norm === 'still');
  // "No consultation instead", after those without evidence: it takes the place of what was asked of them.
  const replaces =
    tokens.some(({ norm }) => norm === 'instead') &&
    own.length > 0 &&
    !own.some(({ filter }) => before.some((old) => old.filter === filter));
  return before.filter(
    (old) =>
      !(replaces && lent?.asked?.includes(old.filter)) &&
      !((another || ofAll) && old.filter === 'mine') &&
      !(mine && (old.filter === 'team' || old.entities.some(({ type }) => type === 'staff'))) &&
      // "Due next week instead" takes the place of "overdue": both bound one day.
      !days.some((field) => bounds(old.where, field)) &&
      !(beside && lent?.asked?.includes(old.filter)) &&
      !(still && isDone(old, dataset)) &&
      // "Which region has the most?" and "by region" after one of them look at all.
      !(dimension !== null && namesGroup(old, dataset, dimension)) &&
      // "And upcoming ones?" after last month's: what lies ahead is none of that month.
      !(!points && isPeriod(old) && own.some((one) => bounds(one.where, dayOf(old, dataset)))) &&
      !familyOf(old.filter).some((family) => families.has(family)) &&
      !own.some(
        (constraint) =>
          (constraint.filter === old.filter && !leavesOut(constraint, old)) ||
          (isPeriod(constraint) && isPeriod(old)),
      ),
  );
};
