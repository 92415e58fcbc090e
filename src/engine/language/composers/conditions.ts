import { canonical } from '../../../core/canonical.ts';
import type { Dataset, FilterSpec, ReferenceSpec, ValueSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Constraint, Reference } from '../sense.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { liesIn } from './places.ts';

/** The constraint that a filter's value stands for. */
export const valueConstraint = (dataset: Dataset, filter: FilterSpec, value: ValueSpec): Constraint => ({
  dataset: dataset.id,
  filter: filter.id,
  where: value.where,
  label: value.label,
  position: value.position ?? 'before',
  lifts: value.lifts ?? false,
  entities: [{ type: filter.type, value: value.id, id: null }],
  ...(value.noun && { noun: value.noun }),
  ...(filter.belongs && { belongs: true as const }),
  members: [],
});

/** The condition that naming a row of another kind asks for: "of DSWD", "assigned to her". */
export const referenceConstraint = (
  dataset: Dataset,
  spec: ReferenceSpec,
  row: Reference,
  wide: boolean,
): Constraint => ({
  dataset: dataset.id,
  filter: spec.filter,
  where: wide && spec.wide ? spec.wide(row.id) : spec.where(row.id, row.name),
  label: spec.label(row.name),
  position: spec.position ?? 'before',
  lifts: false,
  entities: [{ type: spec.type, value: row.fullName ?? row.name, id: row.several ? null : String(row.id) }],
  ...(spec.own && { namesRows: true as const }),
  members: [],
});

/** "Led by TESDA or DOH": what the noun says of the first name holds for the ones that follow. */
const alsoNamed = (
  chart: Chart,
  dataset: Dataset,
  spec: ReferenceSpec,
  first: ItemOf<'constraint'>,
): void => {
  if (first.sense.constraint.members.length >= 12) return;
  for (const link of chart.startingAt(first.end))
    if (isMarker(link, 'and', 'or', 'versus'))
      for (const name of followingOf(chart, link.end, 'reference', 1))
        for (const row of name.sense.references) {
          if (row.type !== spec.type) continue;
          const constraint = alternatives(
            [first.sense.constraint, referenceConstraint(dataset, spec, row, false)],
            isMarker(link, 'versus'),
          );
          const both = spanning({ kind: 'constraint', constraint }, [first, link, name]);
          if (chart.add(both))
            alsoNamed(chart, dataset, spec, { ...both, sense: { kind: 'constraint', constraint } });
        }
};

/** "Led by TESDA", "that TESDA leads": a name means this only beside the filter's noun. */
const withNoun = (chart: Chart, dataset: Dataset, spec: ReferenceSpec, row: Reference, item: Item): void => {
  for (const noun of [...following(chart, item.end, 1), ...preceding(chart, item.start, 1)])
    if (
      noun.sense.kind === 'filter-noun' &&
      noun.sense.dataset === dataset.id &&
      noun.sense.filter === spec.filter
    ) {
      const constraint = referenceConstraint(dataset, spec, row, false);
      const first = spanning({ kind: 'constraint', constraint }, [noun, item]);
      chart.add(first);
      alsoNamed(chart, dataset, spec, { ...first, sense: { kind: 'constraint', constraint } });
    }
};

/** Words that tie a name to the noun before them. */
const TIES: ReadonlySet<string> = new Set('of with to by does did ng sa kay ni'.split(' '));
const ARTICLES: ReadonlySet<string> = new Set(['the', 'ang', 'mga']);

/** "Partners of DSWD", "katuwang ng DSWD": the name stands behind the noun of the rows, tied to it. */
const isBeside = (chart: Chart, tokens: readonly Token[], name: Item, dataset: Dataset): boolean => {
  let at = name.start - 1;
  while (at >= 0 && ARTICLES.has(tokens[at]!.norm)) at -= 1;
  return (
    TIES.has(tokens[at]?.norm ?? '') &&
    preceding(chart, name.start, 4).some(
      ({ sense }) =>
        (sense.kind === 'subject' && sense.dataset === dataset.id) ||
        (sense.kind === 'constraint' &&
          sense.constraint.dataset === dataset.id &&
          sense.constraint.noun !== undefined),
    )
  );
};

/** Named rows (groups, organisations, people) become conditions of the dataset. */
export const references: DatasetComposer = {
  id: 'references',
  compose(chart, { dataset, datasetById, tokens }) {
    const related = (dataset.relations ?? []).flatMap((one) => datasetById(one.dataset) ?? []);
    const widenings = chart.markers('wide');
    for (const about of new Set([dataset, ...related]))
      for (const item of chart.of('reference'))
        for (const row of item.sense.references)
          for (const spec of about.references ?? []) {
            if (spec.type !== row.type) continue;
            const make = (wide: boolean, parts: readonly Item[]): void => {
              const constraint = referenceConstraint(about, spec, row, wide);
              chart.add(spanning({ kind: 'constraint', constraint }, parts));
            };
            if (spec.needsNoun) {
              withNoun(chart, about, spec, row, item);
              continue;
            }
            if (spec.beside && about === dataset && isBeside(chart, tokens, item, dataset)) {
              const { where, label } = spec.beside;
              const named = referenceConstraint(about, spec, row, false);
              chart.add({
                ...item,
                sense: {
                  kind: 'constraint',
                  constraint: { ...named, where: where(row.id), label: label(row.name), position: 'after' },
                },
              });
              continue;
            }
            make(false, [item]);
            // "The participants of the Health Workshop in Glan": the title is a noun of those rows.
            if (spec.own && about !== dataset)
              for (const { id: relation, dataset: to } of dataset.relations ?? [])
                if (to === about.id)
                  chart.add({
                    ...item,
                    sense: {
                      kind: 'related',
                      dataset: about.id,
                      relation,
                      constraints: [referenceConstraint(about, spec, row, false)],
                    },
                  });
            if (!spec.wide) continue;
            for (const widening of widenings)
              if (widening.end === item.start || widening.start === item.end) make(true, [widening, item]);
          }
  },
};

/** "Poverty is high or very high", "low or very low poverty": what the noun makes of one value holds for its list. */
const alsoValued = (
  chart: Chart,
  dataset: Dataset,
  filter: FilterSpec,
  known: ItemOf<'constraint'>,
): void => {
  if (known.sense.constraint.members.length >= 12) return;
  const add = (link: Item, bare: Item, ahead: boolean): void => {
    if (!isMarker(link, 'and', 'or', 'versus') || bare.sense.kind !== 'bare-value') return;
    const { dataset: owner, filter: of, value: id } = bare.sense;
    const value = filter.values.find((one) => one.id === id);
    if (owner !== dataset.id || of !== filter.id || !value) return;
    const other = valueConstraint(dataset, filter, value);
    const parts = ahead ? [other, known.sense.constraint] : [known.sense.constraint, other];
    const constraint = alternatives(parts, isMarker(link, 'versus'));
    const both = spanning({ kind: 'constraint', constraint }, [known, link, bare]);
    if (chart.add(both))
      alsoValued(chart, dataset, filter, { ...both, sense: { kind: 'constraint', constraint } });
  };
  for (const link of chart.startingAt(known.end))
    for (const bare of followingOf(chart, link.end, 'bare-value', 1)) add(link, bare, false);
  for (const link of chart.endingAt(known.start))
    for (const bare of chart.endingAt(link.start)) add(link, bare, true);
};

/** "Not cancelled, by status": what rows are grouped by is not said of the condition before it. */
const isGrouped = (value: Item, noun: Item, chart: Chart): boolean =>
  value.end <= noun.start &&
  chart.markers('by', 'each').some(({ start, end }) => start >= value.end && end <= noun.start);

/** "high poverty", "poverty is high", "status: completed", "fishing as the main livelihood". */
export const nounsOfValues: DatasetComposer = {
  id: 'nouns-of-values',
  compose(chart, { datasetById }) {
    for (const noun of chart.of('filter-noun')) {
      const { dataset: id, filter: filterId } = noun.sense;
      const dataset = datasetById(id);
      const filter = dataset?.filters.find((one) => one.id === filterId);
      if (!dataset) continue;
      const neighbours = [...following(chart, noun.end, 3), ...preceding(chart, noun.start, 3)];
      for (const item of neighbours) {
        if (isGrouped(item, noun, chart)) continue;
        if (item.sense.kind === 'bare-value') {
          const { value: valueId } = item.sense;
          if (item.sense.dataset !== id || item.sense.filter !== filterId || !filter) continue;
          const value = filter.values.find((one) => one.id === valueId);
          if (!value) continue;
          const constraint = valueConstraint(dataset, filter, value);
          const first = spanning({ kind: 'constraint', constraint }, [noun, item]);
          chart.add(first);
          alsoValued(chart, dataset, filter, { ...first, sense: { kind: 'constraint', constraint } });
        }
        if (item.sense.kind === 'constraint') {
          const { constraint } = item.sense;
          if (constraint.dataset === id && constraint.filter === filterId)
            chart.add(spanning(item.sense, [noun, item]));
        }
      }
    }
  },
};

const LEVELS = ['barangay', 'municipality', 'province', 'region'];

/** Two places with a comma between, the smaller first, and no list that goes on. */
const isAddress = (
  a: Constraint,
  b: Constraint,
  link: Item,
  chart: Chart,
  tokens: readonly Token[],
): boolean =>
  a.place !== undefined &&
  b.place !== undefined &&
  tokens[link.start]?.text === ',' &&
  link.end === link.start + 1 &&
  LEVELS.indexOf(a.place.level) < LEVELS.indexOf(b.place.level) &&
  !chart.markers('and', 'or', 'versus').some((other) => other.start !== link.start);

/** "Both", or "that are" and the like: what follows is claimed of the same row. */
const claimsBoth = (tokens: readonly Token[], { start }: Item): boolean => {
  const [second, first] = [tokens[start - 2]?.norm ?? '', tokens[start - 1]?.norm ?? ''];
  return first === 'both' || (first === 'are' && ['that', 'which', 'who'].includes(second));
};

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

/** "Tausug or Yakan", "in Region IX and Region XI", "Maranao, Tausug and Sama". */
export const conjunctions: DatasetComposer = {
  id: 'conjunctions',
  compose(chart, { dataset, tokens }) {
    const denials = new Set(chart.markers('not').map((item) => item.start));
    for (let pass = 0; pass < 6; pass += 1) {
      let grew = false;
      for (const left of chart.of('constraint')) {
        if (left.sense.constraint.members.length >= 12) continue;
        // "Not yet completed or cancelled" denies both.
        const denies = denials.has(left.start) && left.sense.constraint.where.kind !== 'not';
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
            for (const right of followingOf(chart, end, 'constraint', 2)) {
              const [a, b] = [left.sense.constraint, right.sense.constraint];
              if (denies && isMarker(link, 'or')) continue;
              if (isMarker(link, 'or') && a.dataset === dataset.id && standApart(chart, left, right))
                grew = chart.add(eitherOf(left, link, right)) || grew;
              const alike = a.filter === b.filter || (isMarker(link, 'or') && areOfOneFamily(a, b));
              if (a.dataset !== b.dataset || !alike || b.members.length > 0) continue;
              // "Recodo, Zamboanga City" is one place, told apart by the other.
              if (a.place && b.place && (liesIn(a.place, b.place) || liesIn(b.place, a.place))) continue;
              // "Davao Oriental, Region IX" would be one place as well, if there were such a place.
              if (isAddress(a, b, link, chart, tokens)) continue;
              // "That are met and unmet" asks for both at once, where "met and unmet needs" are either.
              if (isMarker(link, 'and') && claimsBoth(tokens, left)) {
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
  },
};

/** A value's words without the noun of its filter: the "MANA" of "MANA team". */
const withoutNoun = (words: readonly string[], nouns: readonly string[]): readonly string[] =>
  words.flatMap((word) =>
    nouns.flatMap((noun) =>
      word.endsWith(` ${noun}`)
        ? [word.slice(0, -noun.length - 1)]
        : word.startsWith(`${noun} `)
          ? [word.slice(noun.length + 1)]
          : [],
    ),
  );

/** So many words name a value at the most. */
const LONGEST_VALUE = 4;

/** "And MANA?" after the tasks of another team: a value needs no noun where its filter was spoken of before. */
export const lendValue = (
  chart: Chart,
  dataset: Dataset,
  before: readonly Constraint[],
  tokens: readonly Token[],
): void => {
  const add = (item: Item, filter: FilterSpec, value: ValueSpec): void => {
    chart.add({
      ...item,
      sense: { kind: 'constraint', constraint: valueConstraint(dataset, filter, value) },
    });
  };
  for (const filter of dataset.filters.filter(({ id }) => before.some((one) => one.filter === id))) {
    const grouped = dataset.dimensions.find((one) => one.filter === filter.id)?.words ?? [];
    const nouns = [...grouped, ...(filter.nouns ?? [])];
    for (const value of filter.values) {
      for (const bare of chart.of('bare-value'))
        if (
          bare.sense.dataset === dataset.id &&
          bare.sense.filter === filter.id &&
          bare.sense.value === value.id
        )
          add(bare, filter, value);
      const names = new Set(withoutNoun(value.words, nouns).map((name) => name.toLowerCase()));
      for (const { index } of names.size > 0 ? tokens : [])
        for (let end = index + 1; end <= Math.min(tokens.length, index + LONGEST_VALUE); end += 1) {
          const said = tokens.slice(index, end).map(({ norm }) => norm);
          const sense = { kind: 'filler' } as const;
          // "IS" is a team, "is" is not.
          const everyday =
            !/^\p{Lu}+$/u.test(tokens[index]!.text) &&
            chart.startingAt(index).some((one) => one.end === end && one.sense.kind === 'filler');
          if (names.has(said.join(' ')) && !everyday)
            add({ start: index, end, sense, penalty: 0, repairs: [] }, filter, value);
        }
    }
  }
};

/**
 * "Compare that with Region XII" after a question about Region IX: what was asked for before stands against
 * what is named now.
 */
export const lendRival = (chart: Chart, dataset: Dataset, before: readonly Constraint[]): void => {
  for (const link of chart.markers('versus'))
    for (const named of followingOf(chart, link.end, 'constraint', 1)) {
      const { constraint } = named.sense;
      const [old, ...others] = before.filter(({ filter }) => filter === constraint.filter);
      if (constraint.dataset !== dataset.id || !old || others.length > 0) continue;
      if (canonical(old.where) === canonical(constraint.where)) continue;
      chart.add(
        spanning({ kind: 'constraint', constraint: alternatives([old, constraint], true) }, [link, named]),
      );
    }
};
