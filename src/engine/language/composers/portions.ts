import type { Dataset, MeasureSpec } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, isMarker, preceding, spanning } from '../composer.ts';
import type { Token } from '../token.ts';
import { threshold } from './thresholds.ts';

/** What may stand between the parts of "less than 50% of their budget has been spent", English and Filipino. */
const BETWEEN: ReadonlySet<string> = new Set(
  `of the their its in on from a ng sa na ang nang kanilang nila nito pa lang lamang palang already yet so far
   only up just even have has had been was were is are being what they it total whole entire buong`.split(
    /\s+/,
  ),
);
const LONGEST = 5;

/** A figure that tells how much of one figure another one is: utilization, of what was spent of the budget. */
interface Portion {
  readonly rate: MeasureSpec;
  readonly part: string;
  readonly whole: string;
}

const portionsOf = ({ measures }: Dataset): readonly Portion[] =>
  measures.flatMap((rate) =>
    rate.unit === 'percent' && rate.over?.kind === 'quotient' && rate.over.scale === 100
      ? [{ rate, part: rate.over.numerator, whole: rate.over.denominator }]
      : [],
  );

/** Items that begin where only words of {@link BETWEEN} have passed. */
const onwards = (chart: Chart, tokens: readonly Token[], from: number): readonly Item[] => {
  const found: Item[] = [];
  for (let at = from; at <= from + LONGEST; at += 1) {
    found.push(...chart.startingAt(at));
    if (!BETWEEN.has(tokens[at]?.norm ?? '')) break;
  }
  return found;
};

const SHARES: ReadonlySet<string> = new Set(['share', 'in-percent']);
/** The rate is asked for in so many words where it has a name of its own. */
const IN_WORDS = 0.25;

/**
 * "What percent of the education ceiling is allocated?", "how much of the budget was spent, in percent", "turnout as
 * a percentage of target participants": the rate, in the words of its two figures.
 */
const shareOf = (
  chart: Chart,
  tokens: readonly Token[],
  dataset: Dataset,
  { rate, part, whole }: Portion,
  share: Item,
): void => {
  const measured = (id: string): readonly Item[] =>
    chart.of('measure').filter(({ sense }) => sense.dataset === dataset.id && sense.measure === id);
  const named = dataset.measures.some(({ id, eponymous }) => id === whole && eponymous)
    ? chart.of('subject').filter(({ sense }) => sense.dataset === dataset.id)
    : [];
  const sense = { kind: 'measure', dataset: dataset.id, measure: rate.id } as const;
  const pass = ({ start, end }: Pick<Item, 'start' | 'end'>): void => {
    chart.add({
      start,
      end,
      sense: { kind: 'filler', idiom: true, beside: rate.id },
      penalty: 0,
      composed: true,
      repairs: [],
    });
  };
  for (const one of [...measured(whole), ...named])
    for (const other of measured(part)) {
      if (one.end > other.start && other.end > one.start) continue;
      const behind = share.end <= one.start && one.end <= other.start;
      const after = one.end <= other.start && other.end <= share.start;
      const asPart =
        other.end <= share.start && share.end <= one.start && reaches(tokens, share.end, one.start);
      // "How much of the ceiling, as a percentage, has been allocated?", "of those targeted, what percent came?"
      const amid = one.end <= share.start && share.end <= other.start && hasOf(tokens, one.start);
      if (!behind && !after && !asPart && !amid) continue;
      const of = tokens[share.end]?.norm;
      const end = behind && (of === 'of' || of === 'ng') ? share.end + 1 : share.end;
      chart.add({ ...share, end, sense, penalty: share.penalty + IN_WORDS, composed: true });
      if (one.sense.kind === 'measure') pass(one);
      pass(other);
      for (const { norm, index } of tokens)
        if ((after || amid) && norm === 'much' && tokens[index - 1]?.norm === 'how' && index < one.start)
          pass({ start: index - 1, end: index + 1 });
    }
};

/** "Of the people targeted": whether a figure is one that something is a part of. */
const hasOf = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some(({ norm }) => OF.has(norm));
const OF: ReadonlySet<string> = new Set(['of', 'ng', 'sa']);

const reaches = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every(({ norm }) => BETWEEN.has(norm));

/**
 * "Less than 50% of the budget has been spent", "spent over half of their budget", "wala pang kalahati ang
 * nagastos": a bound on how much of one figure another one is.
 */
export const portions: DatasetComposer = {
  id: 'portions',
  compose(chart, { dataset, tokens }) {
    const comparisons = chart
      .of('comparison')
      .filter(({ sense }) => sense.unit === 'percent' && !sense.majority);
    const shares = chart.of('concept').filter(({ sense }) => SHARES.has(sense.concept));
    for (const portion of portionsOf(dataset)) {
      for (const share of shares) shareOf(chart, tokens, dataset, portion, share);
      const { rate, part, whole } = portion;
      const measured = (item: Item, id: string): boolean =>
        item.sense.kind === 'measure' && item.sense.dataset === dataset.id && item.sense.measure === id;
      const next = (from: Item, id: string): readonly Item[] =>
        onwards(chart, tokens, from.end).filter((item) => measured(item, id));
      const add = (comparison: ItemOf<'comparison'>, parts: readonly Item[]): void => {
        const { op, value, upTo } = comparison.sense;
        const sense = {
          kind: 'constraint',
          constraint: threshold(dataset, rate, op, value, upTo),
        } as const;
        const all = spanning(sense, parts);
        chart.add(all);
        for (const opening of preceding(chart, all.start, 1))
          if (isMarker(opening, 'with')) chart.add(spanning(sense, [opening, all]));
      };
      // "Have not yet used 30% of their budget", "have not spent even half"
      for (const not of chart.markers('not'))
        for (const spent of next(not, part))
          for (const figure of onwards(chart, tokens, spent.end)) {
            if (figure.sense.kind !== 'number' || figure.sense.unit !== 'percent') continue;
            const below = { ...figure, sense: { ...figure.sense, kind: 'comparison', op: 'lt' } } as const;
            add(below, [not, spent, below]);
            for (const budget of next(below, whole)) add(below, [not, spent, below, budget]);
          }
      for (const comparison of comparisons) {
        // "Less than 50% of the budget spent", "less than 50% spent of the budget", "less than half spent"
        for (const [one, other] of [
          [whole, part],
          [part, whole],
        ] as const)
          for (const first of next(comparison, one)) {
            for (const second of next(first, other)) add(comparison, [comparison, first, second]);
            if (one === part) add(comparison, [comparison, first]);
          }
        // "Spent less than 95% of their budget", "whose budget is over half spent"
        for (const [before, behind] of [
          [part, whole],
          [whole, part],
        ] as const)
          for (const first of chart.of('measure'))
            if (
              measured(first, before) &&
              first.end <= comparison.start &&
              onwards(chart, tokens, first.end).includes(comparison)
            ) {
              for (const second of next(comparison, behind)) add(comparison, [first, comparison, second]);
              if (before === part) add(comparison, [first, comparison]);
            }
      }
    }
  },
};
