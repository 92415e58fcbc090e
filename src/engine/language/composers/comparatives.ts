import { canonical } from '../../../core/canonical.ts';
import { type DatasetComposer, followingOf, spanning } from '../composer.ts';
import { alternatives } from './alternatives.ts';

const THAN: ReadonlySet<string> = new Set(['than', 'kaysa', 'kesa', 'kumpara']);
const OPENING: ReadonlySet<string> = new Set(['sa', 'the', 'those', 'in', 'mga']);

/**
 * "Does Region IX have more communities than Region X?": the two stand side by side, wherever what is
 * compared stands. The first keeps its place; the second is both of them, in comparison.
 */
export const comparatives: DatasetComposer = {
  id: 'comparatives',
  compose(chart, { dataset, tokens }) {
    for (const { index, norm } of tokens) {
      if (!THAN.has(norm)) continue;
      let at = index + 1;
      while (OPENING.has(tokens[at]?.norm ?? '')) at += 1;
      const than = { start: index, end: at, sense: { kind: 'filler' } as const, penalty: 0, repairs: [] };
      const more = chart.of('comparator').filter((item) => item.end <= index);
      for (const right of followingOf(chart, at, 'constraint', 0))
        for (const left of chart.of('constraint')) {
          const [a, b] = [left.sense.constraint, right.sense.constraint];
          if (left.end > index || a.dataset !== dataset.id || a.filter !== b.filter || a.members.length > 0)
            continue;
          if (b.dataset !== dataset.id || canonical(a.where) === canonical(b.where)) continue;
          chart.add(spanning({ kind: 'constraint', constraint: alternatives([a, b], true) }, [than, right]));
          for (const word of more) chart.add({ ...word, sense: { kind: 'filler', idiom: true } });
        }
    }
  },
};
