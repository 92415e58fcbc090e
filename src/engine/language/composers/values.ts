import type { Dataset, FilterSpec, ValueSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Constraint } from '../sense.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { isDeterminer } from './widening.ts';

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

/** "Weaving as any livelihood": a word that widens stands between a value and its noun. */
const isWidened = (chart: Chart, filter: FilterSpec | undefined, value: Item, noun: Item): boolean =>
  filter?.values.some(({ wide }) => wide) === true &&
  chart
    .markers('wide', 'aside')
    .some(
      ({ start, end }) => start >= Math.min(value.end, noun.end) && end <= Math.max(value.start, noun.start),
    );

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
          if (
            constraint.dataset === id &&
            constraint.filter === filterId &&
            !isWidened(chart, filter, item, noun)
          )
            chart.add(spanning(item.sense, [noun, item]));
        }
      }
    }
  },
};

const LEADING: ReadonlySet<string> = new Set([',', '(']);
const FOLLOWING: ReadonlySet<string> = new Set([',', '(', 'is', 'are', 'man', 'as', 'ay']);

/** "Any fishing livelihood, primary or secondary", "farming, even as a secondary livelihood", "only a secondary one". */
export const widenedValues: DatasetComposer = {
  id: 'widened-values',
  compose(chart, { datasetById, tokens }) {
    for (const marker of chart.markers('wide', 'aside')) {
      const { marker: kind } = marker.sense;
      const restated = (item: ItemOf<'constraint'>): void => {
        const { constraint } = item.sense;
        const [entity] = constraint.entities;
        const value = datasetById(constraint.dataset)
          ?.filters.filter(({ id }) => id === constraint.filter)
          .flatMap(({ values }) => values)
          .find(({ id }) => id === entity?.value);
        const other = kind === 'wide' ? value?.wide : value?.aside;
        if (!other || constraint.members.length > 0 || constraint.where.kind === 'not') return;
        const { filter, dataset, lifts, entities } = constraint;
        const sense = {
          kind: 'constraint',
          constraint: { filter, dataset, lifts, entities, ...other, position: 'after', members: [] },
        } as const;
        const whole = spanning(sense, [marker, item]);
        chart.add(whole);
        // "Any fishing livelihood", "fishing as any livelihood": the noun belongs to it.
        for (const noun of [...following(chart, whole.end, 1), ...preceding(chart, whole.start, 1)])
          if (noun.sense.kind === 'filter-noun' && noun.sense.filter === filter)
            chart.add(spanning(sense, [whole, noun]));
      };
      const behind = LEADING.has(tokens[marker.end]?.norm ?? '') ? 1 : 0;
      for (const item of followingOf(chart, marker.end + behind, 'constraint', 1))
        if (!isDeterminer(chart, tokens, marker, item)) restated(item);
      let from = marker.start;
      while (FOLLOWING.has(tokens[from - 1]?.norm ?? '')) from -= 1;
      for (const item of preceding(chart, from, 1))
        if (item.sense.kind === 'constraint') restated({ ...item, sense: item.sense });
    }
  },
};

/** "Right beside BARMM (adjacent)": what is said again by its bare name says nothing more. */
export const restatedValues: DatasetComposer = {
  id: 'restated-values',
  compose(chart, { message, tokens }) {
    for (const bare of chart.of('bare-value')) {
      const { dataset, filter, value } = bare.sense;
      if (!/[([]\s*$/.test(message.slice(0, tokens[bare.start]!.start))) continue;
      const said = chart
        .of('constraint')
        .some(
          ({ sense: { constraint }, start, end }) =>
            constraint.dataset === dataset &&
            constraint.filter === filter &&
            constraint.members.length === 0 &&
            constraint.where.kind !== 'not' &&
            constraint.entities.some((one) => one.value === value) &&
            (end <= bare.start || start >= bare.end),
        );
      if (said) chart.add({ ...bare, sense: { kind: 'filler', idiom: true }, composed: true });
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
