import { canonical } from '../../../core/canonical.ts';
import { PLACE_LEVELS } from '../../../core/wording.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Constraint } from '../sense.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { liesIn } from './places.ts';
import { valueConstraint } from './values.ts';

/** Two places with a comma between, the smaller first, and no list that goes on. */
const isAddress = (
  a: Constraint,
  b: Constraint,
  link: Item,
  lists: readonly Item[],
  tokens: readonly Token[],
): boolean =>
  a.place !== undefined &&
  b.place !== undefined &&
  tokens[link.start]?.text === ',' &&
  link.end === link.start + 1 &&
  PLACE_LEVELS.indexOf(a.place.level) > PLACE_LEVELS.indexOf(b.place.level) &&
  !lists.some((other) => other.start !== link.start);

/** "Both", or "that are" and the like: what follows is claimed of the same row. */
const claimsBoth = (tokens: readonly Token[], { start }: Item): boolean => {
  if (tokens.some(({ norm, index }) => norm === 'same' && tokens[index + 1]?.norm === 'time')) return true;
  const [second, first] = [tokens[start - 2]?.norm ?? '', tokens[start - 1]?.norm ?? ''];
  return (
    BOTH.has(first) ||
    (BOTH.has(second) && /^(?:an?|the|ang|mga)$/.test(first)) ||
    (first === 'are' && ['that', 'which', 'who'].includes(second))
  );
};
const BUT = /^(?:but|pero|ngunit|subalit)$/;
const BOTH: ReadonlySet<string> = new Set(['both', 'parehong', 'kapwa', 'pareho']);

/** Whether every value of a filter is named. */
const namesAll = (dataset: Dataset, { filter, members }: Constraint): boolean => {
  const values = dataset.filters.find(({ id }) => id === filter)?.values.length;
  return values !== undefined && values >= 2 && members.length === values;
};

/** "With both DSWD and DOH": of related rows, which there may be many of, both hold. */
const bothOf = (a: Constraint, b: Constraint): Constraint => ({
  ...a,
  where: { kind: 'all', of: [a.where, b.where] },
  label: { en: `${a.label.en} and ${b.label.en}`, fil: `${a.label.fil} at ${b.label.fil}` },
  entities: [...a.entities, ...b.entities],
  members: [],
});

/** "No electricity or no water": qualities of two aspects of one family, such as services. */
const areOfOneFamily = (a: Constraint, b: Constraint): boolean =>
  a.entities[0]?.type === 'service' &&
  b.entities[0]?.type === 'service' &&
  a.filter.split(':')[0] === b.filter.split(':')[0];

/** What may stand between "or" and the second condition; "or office, with …" is no choice between two. */
const LIGHT: ReadonlySet<string> = new Set(
  'are is were was that which who the a an have has with in still already either na mga ang ay nasa yung'.split(
    ' ',
  ),
);

/** Conditions that say which rows are looked at, and belong to either of two others. */
const FRAMES: ReadonlySet<string> = new Set(['place', 'period', 'title']);

/**
 * "Overdue or on hold": two conditions of different kinds with nothing beside them that either could belong
 * to, as "health" could in "ongoing health or completed education projects".
 */
const standApart = (chart: Chart, left: ItemOf<'constraint'>, right: ItemOf<'constraint'>): boolean => {
  const [a, b] = [left.sense.constraint, right.sense.constraint];
  if (a.dataset !== b.dataset || a.filter === b.filter || a.members.length + b.members.length > 0)
    return false;
  // What names rows of another kind, as "led by DSWD" does, is listed with its likes only.
  const framed = ({ filter, entities }: Constraint): boolean =>
    FRAMES.has(filter) || entities.some(({ id }) => id !== null);
  const describes = ({ sense }: Item): boolean => sense.kind === 'constraint' && !framed(sense.constraint);
  return (
    !framed(a) &&
    !framed(b) &&
    !preceding(chart, left.start, 1).some((one) => describes(one) && one.end <= left.start) &&
    !following(chart, right.end, 1).some(describes)
  );
};

/** Rows of which the one or the other holds. */
const eitherOf = (left: ItemOf<'constraint'>, link: Item, right: ItemOf<'constraint'>): Item => {
  const [a, b] = [left.sense.constraint, right.sense.constraint];
  const constraint = { ...alternatives([a, b]), filter: `${a.filter}|${b.filter}`, members: [] };
  return spanning({ kind: 'constraint', constraint }, [left, link, right], 0.1);
};

/** "Led by an NGO or an LGU": behind the first, a kind of the rows that tie is said by its noun alone. */
const alsoOfKind = (
  chart: Chart,
  dataset: Dataset,
  { filter: id, entities: [first] }: Constraint,
  from: number,
): readonly ItemOf<'constraint'>[] => {
  const filter = dataset.filters.find((one) => one.id === id && one.type === first?.type);
  if (!filter || first?.id !== null) return [];
  return followingOf(chart, from, 'related', 2).flatMap((item) => {
    const [kind, ...others] = item.sense.constraints;
    const value = filter.values.find((one) => one.id === kind?.entities[0]?.value);
    if (!kind || others.length > 0 || kind.entities[0]?.type !== filter.type || !value) return [];
    const constraint = valueConstraint(dataset, filter, value);
    // A name of its own, "BARMM ministries or agencies", says the more.
    return [{ ...item, penalty: item.penalty + 0.2, sense: { kind: 'constraint', constraint } }];
  });
};

/** "Tausug or Yakan", "in Region IX and Region XI", "Maranao, Tausug and Sama". */
export const conjunctions: DatasetComposer = {
  id: 'conjunctions',
  compose(chart, { dataset, tokens }) {
    const denials = new Set(chart.markers('not').map((item) => item.start));
    const lists = chart
      .markers('and', 'or', 'versus')
      .filter(({ end }) => followingOf(chart, end, 'place', 1).length > 0);
    for (let pass = 0; pass < 6; pass += 1) {
      let grew = false;
      for (const left of chart.of('constraint')) {
        if (left.sense.constraint.members.length >= 12) continue;
        // "Not yet completed or cancelled" denies both.
        // "Not met or rejected" denies both, though "not met" is a word of its own.
        const deniesFirst = tokens[left.start]!.norm === 'not' && left.sense.constraint.members.length === 0;
        const denies = deniesFirst || (denials.has(left.start) && left.sense.constraint.where.kind !== 'not');
        // "Health workshops versus education workshops": the noun may be said with each.
        const nouns = chart
          .startingAt(left.end)
          .flatMap(({ sense, end }) =>
            sense.kind === 'subject' && sense.dataset === dataset.id ? [end] : [],
          );
        for (const link of [left.end, ...nouns]
          .flatMap((end) => chart.startingAt(end))
          .filter((item) => isMarker(item, 'and', 'or', 'versus'))) {
          // ", and" is one link.
          const ends = [
            link.end,
            ...chart
              .startingAt(link.end)
              .filter((item) => isMarker(item, 'and', 'or'))
              .map((item) => item.end),
          ];
          for (const end of ends)
            for (const right of [
              ...followingOf(chart, end, 'constraint', 2),
              ...alsoOfKind(chart, dataset, left.sense.constraint, end),
            ]) {
              const [a, b] = [left.sense.constraint, right.sense.constraint];
              if (denies && isMarker(link, 'or')) continue;
              const apart = tokens.slice(end, right.start).every(({ norm }) => LIGHT.has(norm));
              if (isMarker(link, 'or') && a.dataset === dataset.id && apart && standApart(chart, left, right))
                grew = chart.add(eitherOf(left, link, right)) || grew;
              const alike = a.filter === b.filter || (isMarker(link, 'or') && areOfOneFamily(a, b));
              if (a.dataset !== b.dataset || !alike || b.members.length > 0) continue;
              // "Met but still unmet" says both of the same rows.
              if (BUT.test(tokens[link.start]!.norm)) continue;
              // "Recodo, Zamboanga City" is one place, told apart by the other.
              if (a.place && b.place && (liesIn(a.place, b.place) || liesIn(b.place, a.place))) continue;
              // "Davao Oriental, Region IX" would be one place as well, if there were such a place.
              if (isAddress(a, b, link, lists, tokens)) continue;
              // "That are met and unmet" asks for both at once, where "met and unmet needs" are either.
              if (isMarker(link, 'and') && claimsBoth(tokens, left)) {
                // Of related rows, each of the two is there: "both a Maranao and a Yakan community".
                if (a.dataset !== dataset.id) {
                  const label = (which: 'en' | 'fil', and: string): string =>
                    `${a.label[which]} ${and} ${b.label[which]}`;
                  const constraint = {
                    ...alternatives([a, b]),
                    label: { en: label('en', 'and'), fil: label('fil', 'at') },
                    both: true as const,
                  };
                  grew = chart.add(spanning({ kind: 'constraint', constraint }, [left, link, right])) || grew;
                }
                if (a.where.kind === 'has' && b.where.kind === 'has')
                  grew =
                    chart.add(
                      spanning({ kind: 'constraint', constraint: bothOf(a, b) }, [left, link, right]),
                    ) || grew;
                continue;
              }
              // Bounds and possessions joined by "and" all hold; only "or" leaves a choice.
              if (a.filter.includes(':') && isMarker(link, 'and')) continue;
              if (a.members.length === 0 && canonical(a.where) === canonical(b.where)) {
                // "Universities or academe": two words for one thing.
                if (isMarker(link, 'or') && !left.composed)
                  grew = chart.add(spanning(left.sense, [left, link, right])) || grew;
                continue;
              }
              const both = alternatives([a, b], isMarker(link, 'versus'));
              const constraint = {
                ...both,
                // "Male and female" leaves nobody out: it tells them apart.
                ...(isMarker(link, 'and') && namesAll(dataset, both) && { compared: true as const }),
                ...(link.start > left.end && { namesRows: true as const }),
              };
              const penalty = a.noun ? 0.05 : 0;
              grew =
                chart.add(spanning({ kind: 'constraint', constraint }, [left, link, right], penalty)) || grew;
            }
        }
      }
      if (!grew) break;
    }
    for (const several of chart.of('constraint'))
      if (several.sense.constraint.members.length > 1 && !several.sense.constraint.compared)
        for (const together of followingOf(chart, several.end, 'marker', 0))
          if (isMarker(together, 'together')) chart.add(asOne(several, together));
  },
};

/** "Regions IX and X put together" are one figure, also where it is compared with another. */
const asOne = (several: ItemOf<'constraint'>, together: Item): Item => {
  const { constraint } = several.sense;
  return spanning({ kind: 'constraint', constraint: { ...constraint, members: [] } }, [several, together]);
};
