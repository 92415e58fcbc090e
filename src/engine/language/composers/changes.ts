import type { Chart, Item, ItemOf } from '../chart.ts';
import { type ComposeContext, type DatasetComposer, followingOf, isMarker, spanning } from '../composer.ts';
import type { Constraint, Period } from '../sense.ts';
import { alternatives } from './alternatives.ts';
import { during, ofDate } from './dated.ts';

/** Concepts of what becomes of a figure from one time to another. */
const CHANGES: ReadonlySet<string> = new Set(['growth', 'moves', 'difference']);

const isClosed = ({ from, to, ahead }: Period): boolean =>
  from !== undefined && to !== undefined && ahead !== true;

/** So many words may stand between a verb and the first of the times: "identified grow from 2024 to 2025". */
const APART = 4;

/** "From 2024 to 2025", "between Q1 and Q2": the times at two ends, and from where their words begin. */
const endsIn = (
  chart: Chart,
): readonly {
  readonly parts: readonly [Item, ...Item[]];
  readonly ends: readonly [ItemOf<'period'>, ItemOf<'period'>];
}[] =>
  chart
    .of('period')
    .filter(({ sense }) => isClosed(sense.period))
    .flatMap((first) =>
      chart
        .startingAt(first.end)
        .filter((link) => isMarker(link, 'to', 'and', 'versus'))
        .flatMap((link) =>
          followingOf(chart, link.end, 'period', 2)
            .filter(({ sense }) => isClosed(sense.period))
            .flatMap((second) => {
              const opening = chart
                .endingAt(first.start)
                .find((item) => isMarker(item, 'from', 'between') && item.end - item.start === 1);
              const parts: readonly [Item, ...Item[]] = opening ? [opening, first, second] : [first, second];
              return [{ parts, ends: [first, second] as const }];
            }),
        ),
    );

/** "Percent change in needs from 2024 to 2025": where a figure is said to change, two times stand side by side. */
export const changes: DatasetComposer = {
  id: 'changes',
  compose(chart, { dataset }: ComposeContext) {
    const { period: spec } = dataset;
    if (!spec || !chart.of('concept').some(({ sense }) => CHANGES.has(sense.concept))) return;
    for (const { parts, ends } of endsIn(chart)) {
      const times = ends.map(({ sense }) => during(dataset.id, spec, sense.period));
      const add = (sides: readonly Constraint[]): void => {
        const constraint = alternatives(sides, true);
        chart.add(spanning({ kind: 'constraint', constraint }, parts, -0.1));
      };
      add(times);
      for (const verb of chart.of('date')) {
        const date = dataset.dates?.find((one) => (one.id ?? one.field) === verb.sense.date);
        const near = verb.end <= parts[0].start && parts[0].start - verb.end <= APART;
        if (verb.sense.dataset !== dataset.id || !date || !near) continue;
        add(ends.map(({ sense }) => ofDate(date, during(dataset.id, { field: date.field }, sense.period))));
        const sense = { kind: 'filler', idiom: true, deed: date.field } as const;
        chart.add({ ...verb, sense, composed: true, penalty: 0 });
      }
    }
  },
};
