import { canonical } from '../../../core/canonical.ts';
import type { ItemOf } from '../chart.ts';
import { type DatasetComposer, followingOf, spanning } from '../composer.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';

const THAN: ReadonlySet<string> = new Set(['than', 'kaysa', 'kesa', 'kumpara', 'outnumber', 'outnumbers']);
const MORE: ReadonlySet<string> = new Set(
  'more outnumber outnumbers bigger larger greater higher longer marami maraming malaki malaking mataas mahaba matagal'.split(
    ' ',
  ),
);
const LESS: ReadonlySet<string> = new Set(
  'less fewer smaller lower shorter kaunti kaunting kakaunti maliit mababa mababang maikli'.split(' '),
);

/** What the words before "than" claim of the first: "more", "mas kaunti". */
const claimOf = (tokens: readonly Token[], than: number): 'more' | 'less' | undefined => {
  const before = tokens.slice(0, than + 1).map(({ norm }) => norm);
  const word = before.findLast((one) => MORE.has(one) || LESS.has(one));
  return word === undefined ? undefined : MORE.has(word) ? 'more' : 'less';
};

const isPartOf = (left: ItemOf<'constraint'>, one: ItemOf<'constraint'>): boolean =>
  left.sense.constraint.place !== undefined &&
  one.sense.constraint.place !== undefined &&
  one.start <= left.start &&
  one.end >= left.end &&
  one.end - one.start > left.end - left.start;

const OPENING: ReadonlySet<string> = new Set(['sa', 'the', 'those', 'in', 'mga']);

/**
 * "Does Region IX have more communities than Region X?": the two stand side by side, wherever what is
 * compared stands. The first keeps its place; the second is both of them, in comparison.
 */
export const comparatives: DatasetComposer = {
  id: 'comparatives',
  compose(chart, { dataset, tokens }) {
    // "Are there more female or male participants", "more in 2024 or in 2025": one of the two.
    for (const both of chart.of('constraint')) {
      const { constraint } = both.sense;
      const claimed = tokens.slice(0, both.start).filter(({ norm }) => MORE.has(norm) || LESS.has(norm));
      const joined = tokens.slice(both.start, both.end).some(({ norm }) => norm === 'or' || norm === 'o');
      const word = claimed.at(-1);
      // "GenSan vs Davao City, more communities?"
      if (constraint.compared && !tokens.some(({ norm }) => THAN.has(norm)))
        for (const { index, norm } of tokens)
          if (MORE.has(norm) && index >= both.end)
            chart.add({
              ...both,
              start: index,
              end: index + 1,
              penalty: 0,
              repairs: [],
              sense: { kind: 'filler', idiom: true, sets: true },
            });
      if (!word || !joined || constraint.members.length !== 2 || constraint.compared) continue;
      // "More than 5 Tausug or Yakan communities" has a bound.
      if (tokens.some(({ norm }) => THAN.has(norm)) || chart.of('comparison').length > 0) continue;
      chart.add({ ...both, sense: { kind: 'constraint', constraint: { ...constraint, compared: true } } });
      const passed = { kind: 'filler', idiom: true, sets: true } as const;
      chart.add({ ...both, start: word.index, end: word.index + 1, penalty: 0, repairs: [], sense: passed });
    }
    for (const { index, norm } of tokens) {
      if (!THAN.has(norm)) continue;
      let at = index + 1;
      while (OPENING.has(tokens[at]?.norm ?? '')) at += 1;
      const than = { start: index, end: at, sense: { kind: 'filler' } as const, penalty: 0, repairs: [] };
      const claiming = tokens.slice(0, index).filter((word) => MORE.has(word.norm) || LESS.has(word.norm));
      for (const right of followingOf(chart, at, 'constraint', 0))
        for (const left of chart.of('constraint')) {
          const [a, b] = [left.sense.constraint, right.sense.constraint];
          if (left.end > index || a.dataset !== dataset.id || a.filter !== b.filter || a.members.length > 0)
            continue;
          // "Zamboanga City" is not its "Zamboanga".
          if (chart.of('constraint').some((one) => isPartOf(left, one))) continue;
          if (b.dataset !== dataset.id || canonical(a.where) === canonical(b.where)) continue;
          const claims = claimOf(tokens, index);
          const constraint = { ...alternatives([a, b], true), ...(claims && { claims }) };
          chart.add(spanning({ kind: 'constraint', constraint }, [than, right], left.penalty));
          for (const word of claiming)
            chart.add({
              ...than,
              start: word.index,
              end: word.index + 1,
              sense: { kind: 'filler', idiom: true, sets: true },
            });
        }
    }
  },
};
