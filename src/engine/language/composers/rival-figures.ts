import type { Dataset, MeasureSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, followingOf, isMarker, preceding, reachable, spanning } from '../composer.ts';
import type { Comparator, Constraint } from '../sense.ts';
import type { Token } from '../token.ts';
import { LESS, MORE } from './comparatives.ts';

const THAN = /^(?:than|kaysa|kesa|kumpara)$/;
const OUTNUMBERS = /^outnumber(?:s|ed|ing)?$/;
const EXCEEDS = /^(?:exceed(?:s|ed|ing)?|lumampas|lumalampas|nahigitan|higit)$/;
/** What may stand between "than" and the second figure: "than they had targeted", "kaysa sa kanilang target". */
const THEIRS: ReadonlySet<string> = new Set(
  'they it their its the had have has was were is are sa mga kanilang nito that of we been'.split(' '),
);
const GOALS = /^(?:target(?:s|ed)?|planned|goals?|expected|intended|plano)$/;

const WORDS: Readonly<Partial<Record<Comparator, readonly [en: string, fil: string]>>> = {
  gt: ['more', 'mas maraming'],
  gte: ['at least as many', 'hindi kulang na'],
  lt: ['fewer', 'mas kaunting'],
  lte: ['at most as many', 'hindi higit na'],
};

type Other = Pick<MeasureSpec, 'id' | 'label'>;

/** Rows of which one figure is more, or less, than another of theirs. */
const against = (dataset: Dataset, one: MeasureSpec, op: Comparator, other: Other): Constraint => ({
  dataset: dataset.id,
  filter: `${one.id}:against`,
  where: { kind: 'against', field: one.id, op, other: other.id },
  label: {
    en: `with ${WORDS[op]![0]} ${one.label.en} than ${other.label.en}`,
    fil: `na may ${WORDS[op]![1]} ${one.label.fil} kaysa ${other.label.fil}`,
  },
  position: 'after',
  lifts: false,
  entities: [{ type: 'threshold', value: `${one.id} ${op} ${other.id}`, id: null }],
  members: [],
});

const COUNTED: ReadonlySet<string> = new Set(['none', 'people', 'households']);

/** Money is not set against people. */
const areAlike = (one: MeasureSpec, other: MeasureSpec): boolean =>
  one.unit === other.unit || (COUNTED.has(one.unit) && COUNTED.has(other.unit));

/** The second figure, from behind "than": its name, or "their target" where the first has one. */
const secondAt = (
  chart: Chart,
  tokens: readonly Token[],
  dataset: Dataset,
  first: MeasureSpec,
  from: number,
): readonly { readonly spec: Other; readonly end: number }[] => {
  let at = from;
  while (THEIRS.has(tokens[at]?.norm ?? '')) at += 1;
  const named = chart.startingAt(at).flatMap((item) => {
    if (item.sense.kind !== 'measure' || item.sense.dataset !== dataset.id) return [];
    const { measure } = item.sense;
    const spec = dataset.measures.find(({ id }) => id === measure);
    return spec && spec.id !== first.id && areAlike(spec, first) ? [{ spec, end: item.end }] : [];
  });
  return first.goal && GOALS.test(tokens[at]?.norm ?? '')
    ? [...named, { spec: first.goal, end: at + 1 }]
    : named;
};

/**
 * "More families than households", "reached fewer beneficiaries than they had targeted", "women outnumber
 * men": two figures of the same row against each other.
 */
export const rivalFigures: DatasetComposer = {
  id: 'rival-figures',
  compose(chart, { dataset, tokens }) {
    const rivals = tokens.filter(
      ({ norm }) => THAN.test(norm) || OUTNUMBERS.test(norm) || EXCEEDS.test(norm),
    );
    if (rivals.length === 0) return;
    const bounds = boundsIn(chart, tokens);
    const add = (first: MeasureSpec, op: Comparator, from: number, parts: readonly Item[]): void => {
      if (!WORDS[op]) return;
      for (const { spec, end } of secondAt(chart, tokens, dataset, first, from)) {
        const tail: Item = { ...parts[0]!, start: from, end, penalty: 0, repairs: [] };
        const sense = { kind: 'constraint', constraint: against(dataset, first, op, spec) } as const;
        const whole = spanning(sense, [...parts, tail]);
        chart.add(whole);
        for (const verb of preceding(chart, whole.start, 1))
          if (opens(verb, first)) chart.add(spanning(sense, [verb, whole]));
      }
    };
    for (const measure of chart.of('measure')) {
      const spec = dataset.measures.find(({ id }) => id === measure.sense.measure);
      if (measure.sense.dataset !== dataset.id || !spec) continue;
      const than = tokens[measure.end]?.norm ?? '';
      // "More families than households"
      if (THAN.test(than))
        for (const { item, op } of bounds)
          if (reachable(chart, item.end, 1).includes(measure.start))
            add(spec, op, measure.end + 1, [item, measure]);
      // "Women outnumber men", "spending exceeds the budget"
      if (OUTNUMBERS.test(than) || EXCEEDS.test(than)) add(spec, 'gt', measure.end + 1, [measure]);
      // "Participants were more than their target"
      for (const bound of behind(chart, tokens, measure))
        add(spec, bound.sense.op, bound.end, [measure, bound]);
    }
  },
};

/** What may stand between a figure and the verb that says that it was to be: "beneficiaries does it target". */
const ABOUT_IT: ReadonlySet<string> = new Set(
  'is are was were does do did it they we this that these those the project projects workshop workshops being been have has had to'.split(
    ' ',
  ),
);
const AIMS = /^(?:target|aim|expect|plan)(?:s|ning|ing)?$/;

/** Whether a question ends with a verb that says so much was to be: "how many did it target?" */
export const aims = (tokens: readonly Token[], at: number): boolean =>
  AIMS.test(tokens[at]?.norm ?? '') && /^\??$/.test(tokens[at + 1]?.norm ?? '');

/** "How many beneficiaries is it targeting?" asks how many there were to be. */
export const goals: DatasetComposer = {
  id: 'goals',
  compose(chart, { dataset, tokens }) {
    for (const measure of chart.of('measure')) {
      const goal = dataset.measures.find(({ id }) => id === measure.sense.measure)?.goal;
      if (measure.sense.dataset !== dataset.id || !goal) continue;
      const verb = tokens.find(({ index }) => index >= measure.end && aims(tokens, index));
      if (!verb) continue;
      const sense = { ...measure.sense, measure: goal.id };
      const near = tokens.slice(measure.end, verb.index).every(({ norm }) => ABOUT_IT.has(norm));
      if (near) chart.add({ ...measure, end: verb.index + 1, sense, composed: true });
      // "How many people are health projects targeting?"
      chart.add({ ...measure, sense, penalty: measure.penalty + 0.1, composed: true });
      const beside = { kind: 'filler', idiom: true, beside: goal.id } as const;
      chart.add({ ...measure, start: verb.index, end: verb.index + 1, sense: beside, composed: true });
    }
  },
};

/** "With more …", "reached fewer beneficiaries than …", "are there more … than …". */
const opens = (item: Item, first: MeasureSpec): boolean =>
  isMarker(item, 'with') ||
  (item.sense.kind === 'measure' && item.sense.measure === first.id) ||
  (item.sense.kind === 'concept' && item.sense.concept === 'exists');

/** "More", "fewer", "mas maraming": what the first figure is said to be. */
const boundsIn = (chart: Chart, tokens: readonly Token[]): readonly Bound[] => [
  ...chart.of('comparator').map((item) => ({ item, op: item.sense.op })),
  ...tokens.flatMap(({ index, norm }): Bound[] => {
    const op = MORE.has(norm) ? 'gt' : LESS.has(norm) ? 'lt' : null;
    const start = tokens[index - 1]?.norm === 'mas' ? index - 1 : index;
    const sense = { kind: 'filler' } as const;
    return op ? [{ item: { start, end: index + 1, sense, penalty: 0, repairs: [] }, op }] : [];
  }),
];

interface Bound {
  readonly item: Item;
  readonly op: Comparator;
}

/** "More than" behind a figure. */
const behind = (
  chart: Chart,
  tokens: readonly Token[],
  measure: ItemOf<'measure'>,
): readonly ItemOf<'comparator'>[] =>
  followingOf(chart, measure.end, 'comparator', 2).filter(
    ({ end }) => THAN.test(tokens[end - 1]!.norm) || EXCEEDS.test(tokens[end - 1]!.norm),
  );
