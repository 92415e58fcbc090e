import { canonical } from '../../../core/canonical.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, followingOf, spanning } from '../composer.ts';
import type { Token } from '../token.ts';
import { alternatives } from './alternatives.ts';
import { sameDay } from './dated.ts';
import { referenceConstraint } from './references.ts';

/** Verbs that say that one has more than another. */
const ABOVE: readonly string[] = 'outnumber outnumbers exceed exceeds exceeded surpass surpasses'.split(' ');
const THAN: ReadonlySet<string> = new Set(['than', 'kaysa', 'kesa', 'kumpara', ...ABOVE]);
/** Words that claim of one that it has more than another. */
export const MORE: ReadonlySet<string> = new Set([
  ...ABOVE,
  ...'more bigger larger greater higher longer marami maraming malaki malaking mataas mahaba matagal'.split(
    ' ',
  ),
]);
/** Words that claim of one that it has less than another. */
export const LESS: ReadonlySet<string> = new Set(
  'less fewer smaller lower shorter kaunti kaunting kakaunti maliit mababa mababang maikli'.split(' '),
);

/** What the words before "than" claim of the first: "more", "mas kaunti". */
const claimOf = (tokens: readonly Token[], than: number): 'more' | 'less' | undefined => {
  const before = tokens.slice(0, than + 1).map(({ norm }) => norm);
  const word = before.findLast((one) => MORE.has(one) || LESS.has(one));
  return word === undefined ? undefined : MORE.has(word) ? 'more' : 'less';
};

const isPartOf = (left: Item, one: Item): boolean =>
  one.start <= left.start && one.end >= left.end && one.end - one.start > left.end - left.start;

/** Whether two conditions name one row. */
const namesTheSame = (one: ItemOf<'constraint'>, other: ItemOf<'constraint'>): boolean =>
  one.sense.constraint.entities.some(
    ({ id, type }) =>
      id !== null &&
      other.sense.constraint.entities.some((entity) => entity.id === id && entity.type === type),
  );

const OPENING: ReadonlySet<string> = new Set(
  'sa the those that of in mga whole of entire all buong lahat ng'.split(' '),
);

/** "Are there more female or male participants", "GenSan vs Davao City, more communities?": one of the two, without "than". */
const alternativesInRow = (
  chart: Chart,
  tokens: readonly Token[],
  claiming: readonly Token[],
  pass: (word: Token) => void,
): void => {
  for (const both of chart.of('constraint')) {
    const { constraint } = both.sense;
    if (constraint.compared)
      for (const word of claiming) if (MORE.has(word.norm) && word.index >= both.end) pass(word);
    const word = claiming.findLast(({ index }) => index < both.start);
    const joined = tokens.slice(both.start, both.end).some(({ norm }) => norm === 'or' || norm === 'o');
    if (!word || !joined || constraint.members.length !== 2 || constraint.compared) continue;
    // "More than 5 Tausug or Yakan communities" has a bound.
    if (chart.of('comparison').length > 0) continue;
    chart.add({ ...both, sense: { kind: 'constraint', constraint: { ...constraint, compared: true } } });
    pass(word);
  }
};

/** "Does each of DSWD, DOH and DepEd lead", "ang bawat isa sa Region IX at Region X": side by side, and not in one sum. */
const eachOf = (chart: Chart, tokens: readonly Token[]): void => {
  for (const each of tokens) {
    if (each.norm !== 'each' && each.norm !== 'bawat') continue;
    const one = tokens[each.index + 1]?.norm === 'isa' ? 1 : 0;
    const of = each.index + 1 + one;
    if (!OF.has(tokens[of]?.norm ?? '')) continue;
    for (const list of followingOf(chart, of + 1, 'constraint', 1)) {
      const { constraint } = list.sense;
      if (constraint.members.length < 2 || constraint.where.kind === 'all') continue;
      const sense = { kind: 'constraint', constraint: { ...constraint, compared: true } } as const;
      chart.add({ ...list, start: each.index, sense, composed: true });
    }
  }
};
const OF: ReadonlySet<string> = new Set(['of', 'sa', 'ng']);

/**
 * "Does Region IX have more communities than Region X?": the two stand side by side, wherever what is
 * compared stands. The first keeps its place; the second is both of them, in comparison.
 */
export const comparatives: DatasetComposer = {
  id: 'comparatives',
  compose(chart, { dataset, tokens }) {
    const claiming = tokens.filter(({ norm }) => MORE.has(norm) || LESS.has(norm));
    const standsAgainst = tokens.some(({ norm }) => THAN.has(norm));
    /** What sets the two against each other says nothing more beside their comparison. */
    const pass = ({ index }: Token): void => {
      const sense = { kind: 'filler', idiom: true, sets: true } as const;
      chart.add({ start: index, end: index + 1, sense, penalty: 0, composed: true, repairs: [] });
    };
    /** The second is both of them, in comparison. */
    const set = (
      left: ItemOf<'constraint'>,
      right: ItemOf<'constraint'>,
      than: Item,
      claims: 'more' | 'less' | undefined,
    ): void => {
      const a = left.sense.constraint;
      // "Completed in 2025 than in 2024" is of what was completed in both.
      const b = sameDay(dataset, right.sense.constraint, [a]);
      if (a.filter !== b.filter || canonical(a.where) === canonical(b.where)) return;
      const constraint = { ...alternatives([a, b], true), ...(claims && { claims }) };
      chart.add(spanning({ kind: 'constraint', constraint }, [than, right], left.penalty));
      for (const word of claiming) if (word.index < than.start) pass(word);
    };
    eachOf(chart, tokens);
    if (!standsAgainst) alternativesInRow(chart, tokens, claiming, pass);
    // "How many times as many does Region XII have as Region XI?"
    const times = chart.of('concept').filter(({ sense }) => sense.concept === 'times-as-many');
    for (const { index, norm } of tokens) {
      const as = norm === 'as' && times.some(({ end }) => end <= index);
      if (!THAN.has(norm) && !as) continue;
      let at = index + 1;
      while (OPENING.has(tokens[at]?.norm ?? '')) at += 1;
      const than = { start: index, end: at, sense: { kind: 'filler' } as const, penalty: 0, repairs: [] };
      const claims = claimOf(tokens, index);
      const places = chart.of('constraint').filter(({ sense }) => sense.constraint.place !== undefined);
      const lefts = chart.of('constraint').filter((left) => {
        const { constraint } = left.sense;
        if (left.end > index || constraint.dataset !== dataset.id || constraint.members.length > 0)
          return false;
        // "Zamboanga City" is not its "Zamboanga".
        if (constraint.place !== undefined) return !places.some((one) => isPartOf(left, one));
        // The DSWD of "DSWD leads" is the one that leads.
        return !chart
          .of('constraint')
          .some(
            (one) =>
              one.sense.constraint.dataset === dataset.id && isPartOf(left, one) && namesTheSame(left, one),
          );
      });
      for (const left of lefts) {
        const spec = dataset.references?.find(({ filter }) => filter === left.sense.constraint.filter);
        if (!spec?.needsNoun) continue;
        for (const name of followingOf(chart, at, 'reference', 0))
          for (const row of name.sense.references) {
            if (row.type !== spec.type) continue;
            const second = referenceConstraint(dataset, spec, row, false);
            set(left, { ...name, sense: { kind: 'constraint', constraint: second } }, than, claims);
          }
      }
      // "More active MOUs than active MOAs": what is said of both is said twice.
      const again = followingOf(chart, at, 'constraint', 0).filter(({ sense }) =>
        lefts.some((left) => canonical(left.sense.constraint.where) === canonical(sense.constraint.where)),
      );
      for (const right of [at, ...again.map(({ end }) => end)].flatMap((from) =>
        followingOf(chart, from, 'constraint', 1),
      ))
        for (const left of lefts) {
          if (right.sense.constraint.dataset === dataset.id) set(left, right, than, claims);
        }
    }
  },
};
