import { levelOf } from '../../../core/wording.ts';
import type { Dataset } from '../../query/dataset.ts';
import { openingOf } from '../auxiliaries.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, following, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Token } from '../token.ts';

const KIND: ReadonlySet<string> = new Set(['kind', 'type', 'uri', 'category', 'klase', 'status']);
const OF: ReadonlySet<string> = new Set(['of', 'ng']);

/** "by region", "per ethnic group", "for each province", "kada rehiyon". */
export const groupings: DatasetComposer = {
  id: 'groupings',
  compose(chart, { dataset, tokens }) {
    // "What kinds of partnerships are there" wants them told apart by their kind.
    for (const item of chart.of('dimension'))
      if (KIND.has(tokens[item.end - 1]!.stem) && OF.has(tokens[item.end]?.norm ?? ''))
        chart.add(
          spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }], -0.05),
        );
    // "Outcomes of completed engagements": all of them, and so one by one.
    for (const item of chart.of('dimension')) {
      const last = tokens[item.end - 1]!;
      const of = tokens[item.end]?.norm ?? '';
      if (last.norm !== last.stem && OF.has(of) && !GROUPED.has(tokens[item.start - 1]?.norm ?? ''))
        chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }], 0.1));
    }
    // "Breakdown of the outcomes of forums"
    for (const word of chart.of('concept'))
      if (word.sense.concept === 'breakdown') {
        // "Break it down per quarter" says no more than "per quarter".
        if (chart.of('bucket').some(({ start }) => start >= word.end))
          chart.add({ ...word, sense: { kind: 'filler', idiom: true } });
        for (const item of followingOf(chart, word.end, 'dimension', 2))
          if (OF.has(tokens[item.end]?.norm ?? ''))
            chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }]));
      }
    // "Status breakdown", "sector distribution"
    for (const item of chart.of('dimension'))
      for (const { sense, start, end } of chart.startingAt(item.end))
        if (sense.kind === 'concept' && sense.concept === 'breakdown' && end === start + 1)
          chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end }]));
    for (const by of chart.markers('by', 'each'))
      for (const item of followingOf(chart, by.end, 'dimension', 2)) {
        // "Logged by staff" says who did it.
        if (
          by.sense.marker === 'by' &&
          DONE.test(tokens[by.start - 1]?.norm ?? '') &&
          tokens[item.start]!.norm === 'staff'
        )
          continue;
        // "In total across all regions" is one figure, "across all regions" one a region; "across all regions,
        // which has the most?" asks for one of them, "…, which projects are ongoing?" for rows of all.
        const all = saysAll(tokens, { ...by, end: item.start });
        const asked = all && isAskedWhich(tokens, item.end);
        if (asked) chart.add(spanning(item.sense, [by, item]));
        if (all && isSummedUp(chart, by)) chart.add(spanning({ kind: 'filler', idiom: true }, [by, item]));
        else if (!asked) chart.add(spanning({ ...item.sense, kind: 'grouping' }, [by, item]));
      }
    // "Region by region", "sector by sector"
    for (const first of chart.of('dimension'))
      for (const by of chart.startingAt(first.end).filter((item) => isMarker(item, 'by')))
        for (const second of followingOf(chart, by.end, 'dimension', 0))
          if (
            second.sense.dimension === first.sense.dimension &&
            tokens[first.end - 1]!.stem === tokens[second.end - 1]!.stem
          )
            chart.add(spanning({ ...second.sense, kind: 'grouping' }, [first, second], -0.1));
    // "FY 2026, all sectors" leaves none out; "across all sectors" may rather want them one by one.
    for (const all of chart.of('filler'))
      if (all.sense.every && !PREPOSITIONS.has(tokens[all.start - 1]?.norm ?? ''))
        for (const item of followingOf(chart, all.end, 'dimension', 0))
          if (tokens[item.end - 1]!.norm !== tokens[item.end - 1]!.stem)
            chart.add(spanning({ kind: 'filler', idiom: true }, [all, item]));
    claimedOfOne(chart, dataset, tokens);
    perRow(chart, dataset);
    crossings(chart);
    divisors(chart, dataset);
    for (const by of chart.markers('by', 'each'))
      for (const item of followingOf(chart, by.end, 'bucket', 1)) chart.add(spanning(item.sense, [by, item]));
  },
};

/** "Sa lahat ng probinsya, alin ang may pinakamarami?": which of them is asked next. */
export const isAskedWhich = (tokens: readonly Token[], from: number): boolean =>
  WHICH.has(tokens.slice(from).find(({ text }) => text !== ',')?.norm ?? '');
const WHICH: ReadonlySet<string> = new Set('which alin aling what ano anong'.split(' '));
const DONE = /[^e]ed$/;

/** Words that a dimension is grouped by already, or that it is counted by. */
const GROUPED: ReadonlySet<string> = new Set('by per each every kada bawat many number'.split(' '));

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'across in for of by per from among within sa ng'.split(' '),
);

const saysAll = (tokens: readonly Token[], { start, end }: Item): boolean =>
  tokens.slice(start, end).some(({ norm }) => norm === 'all' || norm === 'lahat');

/** Whether all together are asked for: "how many … across all regions", "across all partners, which …". */
const isSummedUp = (chart: Chart, before: Item): boolean =>
  chart
    .of('concept')
    .some(({ sense, end }) => SUMS.has(sense.concept) && (end <= before.start || before.start === 0));
const SUMS: ReadonlySet<string> = new Set(['total', 'count', 'how-much', 'list']);

/**
 * "Per community", of communities, asks for the figure of one row; it groups by nothing. "Per completed
 * workshop" says so of those that are completed.
 */
const perRow = (chart: Chart, dataset: Dataset): void => {
  for (const each of chart.markers('each'))
    for (const item of following(chart, each.end, 1)) {
      if (item.sense.kind === 'subject' && item.sense.dataset === dataset.id)
        chart.add(spanning({ kind: 'concept', concept: 'per-row' }, [each, item]));
      if (item.sense.kind !== 'constraint' || item.sense.constraint.dataset !== dataset.id) continue;
      // "Each of the Tausug and Yakan communities" are two groups side by side.
      const side = item.sense.constraint.members.length > 1 ? { compared: true } : { perRow: true as const };
      const constraint = { ...item.sense.constraint, ...side, namesRows: true as const };
      const named = constraint.noun
        ? [item]
        : followingOf(chart, item.end, 'subject', 0).filter(({ sense }) => sense.dataset === dataset.id);
      for (const noun of named) chart.add(spanning({ kind: 'constraint', constraint }, [each, item, noun]));
    }
};

/** So much stands between who is named and what is claimed of them: "ba ang". */
const GAP = 2;

/** "Is it true that Region XII has the most needs?" asks whether it comes first among the regions. */
const claimedOfOne = (chart: Chart, dataset: Dataset, tokens: readonly Token[]): void => {
  const fillers = chart.of('filler');
  const asked =
    fillers.some(({ sense }) => sense.whether) ||
    openingOf(tokens, fillers) >= 0 ||
    tokens.some(({ norm }) => norm === 'ba');
  if (!asked) return;
  for (const named of chart.of('constraint')) {
    const { filter, place, members, where, dataset: of } = named.sense.constraint;
    if (of !== dataset.id || members.length > 0 || where.kind === 'not') continue;
    const group = dataset.dimensions.find((one) =>
      place ? levelOf(one.id) === place.level : one.filter !== undefined && one.filter === filter,
    );
    const verb = tokens.slice(named.end, named.end + GAP + 1).find(({ norm }) => HAS.has(norm));
    if (!group || !verb || followingOf(chart, verb.index + 1, 'ranking', 1).length === 0) continue;
    const sense = { kind: 'dimension', dataset: dataset.id, dimension: group.id } as const;
    const { index } = verb;
    chart.add({ start: index, end: index + 1, sense, penalty: 0, repairs: [], composed: true });
  }
};
const HAS: ReadonlySet<string> = new Set('has have had may'.split(' '));

/** "By region and sector", "per province and per status". */
const crossings = (chart: Chart): void => {
  for (const first of chart.of('grouping'))
    for (const and of following(chart, first.end, 3))
      if (isMarker(and, 'and', 'by', 'each') && (and.start === first.end || !isMarker(and, 'and')))
        for (const second of following(chart, and.end, 2)) {
          const { sense } = second;
          if (sense.kind !== 'dimension' && sense.kind !== 'grouping') continue;
          if (sense.dimension === first.sense.dimension) continue;
          // "Per sector, FY 2026" is of that year.
          if (chart.startingAt(second.start).some((one) => one.sense.kind === 'period')) continue;
          const { dataset, dimension } = first.sense;
          chart.add(
            spanning({ kind: 'cross', dataset, dimension, across: sense.dimension }, [first, and, second]),
          );
        }
};

/** "Per mosque", "for every 1,000 people"; "of the population", of which others are parts. */
const divisors = (chart: Chart, dataset: Dataset): void => {
  for (const each of chart.markers('each')) {
    const divide = (measure: ItemOf<'measure'>, of: number, parts: readonly Item[]): void => {
      if (measure.sense.dataset === dataset.id && isCounted(dataset, measure.sense.measure))
        chart.add(spanning({ ...measure.sense, kind: 'per', of }, parts));
    };
    for (const measure of followingOf(chart, each.end, 'measure', 0)) divide(measure, 1, [each, measure]);
    for (const number of followingOf(chart, each.end, 'number', 0))
      if (number.sense.unit === undefined && number.sense.value >= 1)
        for (const measure of followingOf(chart, number.end, 'measure', 0))
          divide(measure, number.sense.value, [each, number, measure]);
  }
  const people = chart
    .of('measure')
    .filter(({ sense }) => sense.dataset === dataset.id && isWhole(dataset, sense.measure));
  for (const measure of people) {
    const openings = preceding(chart, measure.start, 1).filter((item) => isMarker(item, 'in'));
    for (const opening of openings)
      chart.add(spanning({ ...measure.sense, kind: 'whole' }, [opening, measure]));
    // "People who are unbanked" are the unbanked; "of the people, women are" takes a part of the whole.
    if (openings.length > 0) continue;
    for (const part of followingOf(chart, measure.end, 'measure', 3))
      if (part.sense.dataset === dataset.id && isPart(dataset, part.sense.measure))
        chart.add(spanning(part.sense, [measure, part]));
  }
};

const isPart = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.find((one) => one.id === measure)?.part === true;

/** What others count some of: the people, where women and farmers are counted too. */
const isWhole = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.some((one) => one.part) &&
  dataset.measures.find((one) => one.id === measure)?.unit === 'people';

/** A figure that adds up can be what another is divided by; a rate or a year cannot. */
const isCounted = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.find((one) => one.id === measure)?.additive === true;
