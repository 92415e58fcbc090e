import type { Dataset, MeasureSpec } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, followingOf, isMarker, preceding, reachable, spanning } from '../composer.ts';
import { boundWords } from '../figures.ts';
import type { Comparator, Constraint, NumberUnit, Sense } from '../sense.ts';
import { wordTable } from '../word-table.ts';

const UNITS = { peso: 'pesos', percent: 'percent', days: 'days' } as const;

/** Whether a figure said in this unit can bound the measure. */
const fits = (unit: NumberUnit | undefined, { unit: own }: MeasureSpec): boolean =>
  unit === undefined || UNITS[unit] === own;

const TIMES = /^(?:twice|thrice|double|triple|times|beses|doble)$/;
const EACH: ReadonlySet<string> = new Set(['each', 'apiece']);
const REACHED: ReadonlySet<string> = new Set('reached hit attained achieved'.split(' '));

/** "Or more", "or less" behind a figure. */
const OPEN_ENDS: Readonly<Record<string, Comparator>> = wordTable({
  more: 'gte',
  above: 'gte',
  higher: 'gte',
  over: 'gte',
  less: 'lte',
  below: 'lte',
  lower: 'lte',
  fewer: 'lte',
});

const TOLD: ReadonlySet<string> = new Set('those these nung noong yung iyong mga the ang'.split(' '));

/** A figure that is of money where rows hold some: "projects between 1M and 5M". */
const FORTUNE = 1_000_000;
/** A measure that is named says the more. */
const BARE = 0.3;

/** "more than 1,000 people", "population over 1,000", "budget between 1 and 2 million", "at least 3 mosques". */
export const thresholds: DatasetComposer = {
  id: 'thresholds',
  compose(chart, { dataset, tokens }) {
    const comparisons = chart.of('comparison').filter(({ sense }) => !sense.majority);
    for (const measure of chart.of('measure')) {
      if (measure.sense.dataset !== dataset.id) continue;
      const spec = dataset.measures.find((one) => one.id === measure.sense.measure)!;
      const bound = (comparison: ItemOf<'comparison'>): void => {
        const { op, value, upTo, unit } = comparison.sense;
        if (!fits(unit, spec) || areYears(chart, comparison, measure)) return;
        // "At least twice what was spent" is no amount of two.
        if (
          spec.unit !== 'none' &&
          tokens.slice(comparison.start, comparison.end).some(({ norm }) => TIMES.test(norm))
        )
          return;
        const sense = { kind: 'constraint' as const, constraint: threshold(dataset, spec, op, value, upTo) };
        const whole = spanning(sense, [comparison, measure]);
        chart.add(whole);
        twiceBound(chart, dataset, spec, whole, comparison);
        // "Affect more than 100 households each"
        const each =
          EACH.has(tokens[whole.end]?.norm ?? '') && /^\??$/.test(tokens[whole.end + 1]?.norm ?? '');
        const tail = { ...comparison, start: whole.end, end: whole.end + 1, penalty: 0, repairs: [] };
        const behind = each ? [tail] : [];
        if (each) chart.add(spanning(sense, [whole, tail]));
        // "With a budget over 5 million", "have exactly one mosque": the verb belongs to the bound.
        for (const opening of preceding(chart, whole.start, 1))
          if (isMarker(opening, 'with')) chart.add(spanning(sense, [opening, whole]));
        // "That affect more than 50 households" names the measure on both sides of its bound.
        if (measure.start >= comparison.end)
          for (const verb of preceding(chart, comparison.start))
            if (verb.sense.kind === 'measure' && verb.sense.measure === spec.id)
              chart.add(spanning(sense, [verb, comparison, measure, ...behind]));
      };
      for (const comparison of followingOf(chart, measure.end, 'comparison', 3))
        if (!comparison.sense.majority) bound(comparison);
      boundOfPart(chart, dataset, spec, measure);
      for (const comparison of comparisons)
        if (reachable(chart, comparison.end, 2).includes(measure.start)) bound(comparison);
      // "with 3 mosques", "population of 500": an exact figure.
      for (const number of chart.of('number')) {
        const having = (at: number): boolean => chart.endingAt(at).some((item) => isMarker(item, 'with'));
        const before = number.end === measure.start && having(number.start);
        // "The total population of those two" is no population of 2.
        const told = tokens.slice(measure.end, number.start).some(({ norm }) => TOLD.has(norm));
        const after =
          !told && reachable(chart, measure.end, 2).includes(number.start) && number.start > measure.end;
        // "The budget in 2025" is of a year, not of an amount; "with 2025 people" is not, nor "with a
        // population of 2025".
        const isYear = chart.startingAt(number.start).some((item) => item.sense.kind === 'period');
        const isAmount =
          spec.unit !== 'pesos' &&
          (before || (having(measure.start) && tokens[number.start - 1]?.norm === 'of'));
        if ((before || after) && (!isYear || isAmount))
          bound({ ...number, sense: { ...number.sense, kind: 'comparison', op: 'eq' } });
      }
    }
    // "80 percent progress or more"
    for (const number of chart.of('number'))
      for (const measure of followingOf(chart, number.end, 'measure', 0)) {
        const spec = dataset.measures.find(({ id }) => id === measure.sense.measure);
        const [or, more] = [tokens[measure.end]?.norm ?? '', tokens[measure.end + 1]?.norm ?? ''];
        const op = OPEN_ENDS[more];
        if (measure.sense.dataset !== dataset.id || !spec || !op || !/^(?:or|and|o)$/.test(or)) continue;
        if (!fits(number.sense.unit, spec)) continue;
        const tail = { ...measure, start: measure.end, end: measure.end + 2, penalty: 0, repairs: [] };
        const constraint = threshold(dataset, spec, op, number.sense.value);
        const whole = spanning({ kind: 'constraint', constraint }, [number, measure, tail]);
        chart.add(whole);
        // "Have reached 80 percent progress or more" reaches nobody.
        if (REACHED.has(tokens[whole.start - 1]?.norm ?? ''))
          chart.add({ ...whole, start: whole.start - 1, penalty: whole.penalty - 0.5 });
      }
    for (const spec of dataset.measures.filter(({ behind }) => behind))
      for (const comparison of comparisons) {
        const { op, value, upTo, unit } = comparison.sense;
        if (
          unit === undefined ||
          !fits(unit, spec) ||
          !spec.behind!.includes(tokens[comparison.end]?.norm ?? '')
        )
          continue;
        const tail = {
          ...comparison,
          start: comparison.end,
          end: comparison.end + 1,
          repairs: [],
          penalty: 0,
        };
        const constraint = threshold(dataset, spec, op, value, upTo);
        chart.add(spanning({ kind: 'constraint', constraint }, [comparison, tail], -0.1));
      }
    for (const comparison of comparisons) {
      const { op, value, upTo, unit } = comparison.sense;
      const said = unit ?? (value >= FORTUNE ? 'peso' : undefined);
      const measured = chart.startingAt(comparison.end).some(({ sense }) => sense.kind === 'measure');
      const spec = said
        ? dataset.measures.find((one) => one.bare && fits(said, one))
        : !measured && dataset.measures.find((one) => one.unitless);
      if (!spec) continue;
      const constraint = threshold(dataset, spec, op, value, upTo);
      const whole = spanning({ kind: 'constraint', constraint }, [comparison], BARE);
      chart.add(whole);
      twiceBound(chart, dataset, spec, whole, comparison);
    }
  },
};

/** "Allocated from 2024 to 2026": two years are a time, and no amounts. */
const areYears = (chart: Chart, { start, end, sense }: ItemOf<'comparison'>, measure: Item): boolean =>
  sense.unit === undefined &&
  sense.upTo !== undefined &&
  [sense.value, sense.upTo].every((year) => Number.isInteger(year) && year >= 1900 && year <= 2100) &&
  measure.end <= start &&
  chart.of('period').some((one) => one.start <= start + 1 && one.end === end);

/** Two bounds of one figure as one condition. */
const bothBounds = (
  dataset: Dataset,
  spec: MeasureSpec,
  lower: ItemOf<'comparison'>['sense'],
  upper: ItemOf<'comparison'>['sense'],
): Constraint => {
  const [a, b] = [lower, upper].map(({ op, value, upTo }) => threshold(dataset, spec, op, value, upTo));
  return {
    ...a!,
    where: { kind: 'all', of: [a!.where, b!.where] },
    label: { en: `${a!.label.en} and ${b!.label.en}`, fil: `${a!.label.fil} at ${b!.label.fil}` },
    entities: [...a!.entities, ...b!.entities],
  };
};

/** Whether two bounds can be of one figure: "more than 5 million and less than 30%" are of two. */
const areOfOne = (lower: ItemOf<'comparison'>['sense'], upper: ItemOf<'comparison'>['sense']): boolean =>
  !lower.majority &&
  (lower.unit === upper.unit || lower.unit === undefined || upper.unit === undefined) &&
  lower.value < upper.value;

/** "At least 1,000 but fewer than 2,000 people", "costing above 5 million but below 10 million": both bound one figure. */
const twiceBound = (
  chart: Chart,
  dataset: Dataset,
  spec: MeasureSpec,
  whole: Item,
  comparison: ItemOf<'comparison'>,
): void => {
  const add = (sense: Sense, parts: readonly Item[]): void => {
    const both = spanning(sense, parts);
    chart.add(both);
    // "Affecting more than 100 but at most 200 families", "with at least …": what leads up to it belongs to it.
    for (const opening of preceding(chart, both.start, 1))
      if (
        isMarker(opening, 'with') ||
        (opening.sense.kind === 'measure' && opening.sense.measure === spec.id)
      )
        chart.add(spanning(sense, [opening, both]));
  };
  for (const link of chart.endingAt(whole.start))
    if (isMarker(link, 'and'))
      for (const lower of chart.endingAt(link.start))
        if (lower.sense.kind === 'comparison' && areOfOne(lower.sense, comparison.sense))
          add({ kind: 'constraint', constraint: bothBounds(dataset, spec, lower.sense, comparison.sense) }, [
            lower,
            link,
            whole,
          ]);
  if (whole.end !== comparison.end) return;
  for (const link of chart.startingAt(whole.end))
    if (isMarker(link, 'and'))
      for (const upper of followingOf(chart, link.end, 'comparison', 0))
        if (
          areOfOne(comparison.sense, upper.sense) &&
          !chart.startingAt(upper.end).some(({ sense }) => sense.kind === 'measure')
        )
          add({ kind: 'constraint', constraint: bothBounds(dataset, spec, comparison.sense, upper.sense) }, [
            whole,
            link,
            upper,
          ]);
};

/** "Displaced, more than 100 people": the people of a bound are those that the figure before it counts. */
const boundOfPart = (chart: Chart, dataset: Dataset, spec: MeasureSpec, part: ItemOf<'measure'>): void => {
  if (!spec.part) return;
  for (const comparison of followingOf(chart, part.end, 'comparison', 2))
    for (const people of followingOf(chart, comparison.end, 'measure', 0)) {
      const counted = dataset.measures.find(({ id }) => id === people.sense.measure);
      if (people.sense.dataset !== dataset.id || counted?.unit !== 'people' || counted.id === spec.id)
        continue;
      const { op, value, upTo } = comparison.sense;
      const constraint = threshold(dataset, spec, op, value, upTo);
      const sense: Sense = { kind: 'constraint', constraint };
      const whole = spanning(sense, [part, comparison, people]);
      chart.add(whole);
      for (const opening of preceding(chart, part.start, 1))
        if (isMarker(opening, 'with')) chart.add(spanning(sense, [opening, whole]));
    }
};

/**
 * "More than 2,000?" after a question about communities with more than 1,000 people: the figure bounds what
 * was bounded before, where that was one thing.
 */
export const lendMeasure = (chart: Chart, dataset: Dataset, before: readonly Constraint[]): void => {
  const [old, ...others] = before.filter((constraint) => constraint.filter.endsWith(':threshold'));
  const spec = dataset.measures.find((one) => `${one.id}:threshold` === old?.filter);
  if (!spec || others.length > 0) return;
  for (const comparison of chart.of('comparison')) {
    const { op, value, upTo, unit } = comparison.sense;
    if (!fits(unit, spec)) continue;
    const constraint = threshold(dataset, spec, op, value, upTo);
    chart.add(spanning({ kind: 'constraint', constraint }, [comparison]));
  }
};

/** The condition that a measure lies within bounds, in the asker's words. */
export const threshold = (
  dataset: Dataset,
  measure: MeasureSpec,
  op: Comparator,
  value: number,
  upTo?: number,
): Constraint => {
  const where: Predicate =
    upTo === undefined
      ? { kind: 'compare', field: measure.id, op, value }
      : { kind: 'between', field: measure.id, from: value, to: upTo };
  const { en, fil } = boundWords({ op, value, ...(upTo !== undefined && { upTo }) }, measure.unit);
  const named = measure.unit === 'people' && measure.id === 'population';
  return {
    dataset: dataset.id,
    filter: `${measure.id}:threshold`,
    where,
    label: {
      en: named ? `with ${en}` : `with ${measure.label.en}: ${en}`,
      fil: named ? `na may ${fil}` : `na may ${measure.label.fil}: ${fil}`,
    },
    position: 'after',
    lifts: false,
    entities: [
      { type: 'threshold', value: `${measure.id} ${op} ${value}${upTo ? `..${upTo}` : ''}`, id: null },
    ],
    members: [],
  };
};
