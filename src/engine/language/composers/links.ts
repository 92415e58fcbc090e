import { AUXILIARIES, openingOf, WH } from '../auxiliaries.ts';
import type { Chart, Item } from '../chart.ts';
import { type Composer, type DatasetComposer, reachable, spanning } from '../composer.ts';
import { YON } from '../demonstratives.ts';
import type { Token } from '../token.ts';

/** "Communities where poverty is high": behind a noun it asks for no place. */
export const relatives: Composer = {
  id: 'relatives',
  compose(chart, { tokens }) {
    for (const where of chart.of('concept')) {
      // "Projects that are located in Bukidnon" are in Bukidnon.
      if (LYING.has(tokens[where.end - 1]!.norm) && where.start > 0)
        chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
      if (where.sense.concept === 'where' && where.end === where.start + 1)
        if (chart.endingAt(where.start).some(({ sense }) => NOUNS.has(sense.kind)))
          chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
    }
  },
};
const LYING: ReadonlySet<string> = new Set(['located', 'matatagpuan', 'situated']);
const NOUNS: ReadonlySet<string> = new Set(['subject', 'constraint', 'place', 'measure']);

/** Words of time that say nothing more where the time is named: "new needs this month". */
const NEW: ReadonlySet<string> = new Set(['new', 'newly', 'bagong', 'bago']);
/** What rows are kept in. */
const KEPT: ReadonlySet<string> = new Set(
  'list listing directory database registry records listahan'.split(' '),
);
const GROUPS: ReadonlySet<string> = new Set(['group', 'split', 'divide', 'segregate', 'cluster']);
const BIDS: ReadonlySet<string> = new Set('please pls and now then you paki ok to'.split(' '));
const THOSE: ReadonlySet<string> = new Set(['those', 'the', 'ones', 'that']);

const MOST: ReadonlySet<string> = new Set('biggest largest highest most greatest top best'.split(' '));

/** "Biggest group first", "most to least", "highest on top": the order that groups stand in anyway. */
const ordersOf = (tokens: readonly Token[]): readonly (readonly [number, number])[] =>
  tokens.flatMap(({ index, norm }): (readonly [number, number])[] => {
    const word = (offset: number): string => tokens[index + offset]?.norm ?? '';
    if (norm === 'descending') return [[index, index + (word(1) === 'order' ? 2 : 1)]];
    if (!MOST.has(norm)) return [];
    if (word(1) === 'to' && /^(?:least|lowest|smallest|fewest)$/.test(word(2))) return [[index, index + 3]];
    for (const noun of [0, 1, 2]) {
      if (word(noun + 1) === 'first') return [[index, index + noun + 2]];
      if (word(noun + 1) === 'on' && word(noun + 2) === 'top') return [[index, index + noun + 3]];
    }
    return [];
  });

/** Words that say nothing where they stand: "either A or B", "new needs this month", "compared with those in 2025". */
export const idle: Composer = {
  id: 'idle',
  compose(chart, { tokens }) {
    const pass = (index: number): void => {
      const sense = { kind: 'filler', idiom: true } as const;
      chart.add({ start: index, end: index + 1, sense, penalty: 0, composed: true, repairs: [] });
    };
    const periods = chart.of('period');
    for (const { index, norm } of tokens) {
      if (norm === 'either' && tokens.slice(index + 2).some((word) => word.norm === 'or')) pass(index);
      const rows = chart.startingAt(index + 1).some(({ sense }) => sense.kind === 'subject');
      // "Nasa stakeholders list", "in our communities database"
      if (KEPT.has(norm) && chart.endingAt(index).some(({ sense }) => sense.kind === 'subject')) pass(index);
      if (NEW.has(norm) && rows && periods.some(({ start }) => start > index)) pass(index);
      const against = chart
        .endingAt(index)
        .some(({ sense }) => sense.kind === 'marker' && sense.marker === 'versus');
      if (THOSE.has(norm) && against) pass(index);
      // "Break our needs down by sector"
      const down = tokens.findIndex((word) => word.index > index && word.norm === 'down');
      const it = /^(?:it|that|this|them|those|these)$/.test(tokens[index + 1]?.norm ?? '');
      if (norm === 'break' && !it && tokens[down + 1]?.norm === 'by')
        for (const at of [index, down]) pass(at);
      // "Group this year's consultations by region"
      const by = tokens.findIndex((word) => word.index > index + 1 && word.norm === 'by');
      if (GROUPS.has(norm) && by > 0 && (index === 0 || BIDS.has(tokens[index - 1]!.norm))) pass(index);
    }
    for (const [start, end] of ordersOf(tokens)) {
      const sense = { kind: 'filler', idiom: true, orders: true } as const;
      chart.add({ start, end, sense, penalty: 0, composed: true, repairs: [] });
    }
  },
};

/** "How many women and how many men": asked of each, they stand side by side. */
export const askedOfEach: Composer = {
  id: 'asked-of-each',
  compose(chart) {
    const counts = chart.of('concept').filter(({ sense }) => sense.concept === 'count');
    for (const link of chart.markers('and'))
      for (const count of counts)
        if (count.start === link.end && counts.some(({ end }) => end <= link.start))
          chart.add(spanning({ kind: 'marker', marker: 'versus' }, [link, count]));
  },
};

/** "Compare A with B": what stands behind "with" stands against what is compared. */
export const rivals: Composer = {
  id: 'rivals',
  compose(chart) {
    const [first] = chart.of('concept').filter(({ sense }) => sense.concept === 'compare');
    if (!first) return;
    for (const link of chart.markers('with', 'to'))
      if (link.start >= first.end) chart.add({ ...link, sense: { kind: 'marker', marker: 'versus' } });
  },
};

/** "The difference between Region IX and Region X": the two stand side by side. */
export const differences: Composer = {
  id: 'differences',
  compose(chart) {
    const differs = chart.of('concept').some(({ sense }) => sense.concept === 'difference');
    for (const opening of differs ? chart.markers('between') : [])
      for (const link of chart.markers('and'))
        if (link.start > opening.end) {
          chart.add({ ...link, sense: { kind: 'marker', marker: 'versus' } });
          chart.add({ ...opening, sense: { kind: 'filler', sets: true } });
        }
  },
};

/** What a word that asks whether costs: a little less than to pass it over. */
const WHETHER_PENALTY = -0.49;

const IT: ReadonlySet<string> = new Set(['it', 'this', 'that', 'siya', ...YON]);
/** Marks the verb before a row's name, or "it", as asking whether. */
const markWhether = (
  chart: Chart,
  tokens: readonly Token[],
  names: readonly { readonly start: number }[],
): void => {
  const named = (at: number): boolean =>
    names.some(({ start }) => start === at) || IT.has(tokens[at]?.norm ?? '');
  if (tokens.some(({ norm }) => WH.has(norm)) || !tokens.some(({ index }) => named(index))) return;
  for (const { index, norm } of tokens)
    if (norm === 'ba' || (AUXILIARIES.has(norm) && reachable(chart, index + 1, 3).some(named)))
      chart.add({
        start: index,
        end: index + 1,
        sense: { kind: 'concept', concept: 'whether' },
        penalty: WHETHER_PENALTY,
        composed: true,
        repairs: [],
      });
};

/** "Is Water System in Glan completed?", "Tapos na ba ito?" */
export const whethers: Composer = {
  id: 'whethers',
  compose(chart, { tokens }) {
    markWhether(chart, tokens, chart.of('reference'));
  },
};

/** The same of rows that are named by a slot, as in an example. */
export const whethersOfRows: DatasetComposer = {
  id: 'whethers-of-rows',
  compose(chart, { tokens }) {
    const titles = chart.of('constraint').filter(({ sense }) => sense.constraint.filter === 'title');
    if (titles.length > 0) markWhether(chart, tokens, titles);
  },
};

/** It also outweighs "every need" taken for one of them. */
const EVERY_PENALTY = -0.55;

/** "Are all critical needs funded?", "Lahat ba ng MOA ay may budget?": whether none is left out. */
export const universals: Composer = {
  id: 'universals',
  compose(chart, { tokens }) {
    const fillers = chart.of('filler');
    const at = openingOf(tokens, fillers);
    const asks = at >= 0 && tokens[at + 1]?.norm !== 'there';
    const ba = tokens.some(({ norm }) => norm === 'ba');
    const framed = ({ start }: Item): boolean =>
      fillers.some(
        ({ sense, end, start: from }) =>
          // "All of them are within budget, true or false?"
          sense.whether &&
          (end === start || (start === 0 && end === tokens.length) || (from > start && start <= 1)),
      );
    // "May workshop pa ba? Pakilista lahat" wants all of them named.
    const listed = ({ start }: Item): boolean =>
      chart.of('concept').some(({ sense, end }) => sense.concept === 'list' && end === start);
    for (const item of fillers)
      if (item.sense.every && ((ba && !listed(item)) || (asks && item.start <= at + 2) || framed(item)))
        chart.add({
          ...item,
          sense: { kind: 'concept', concept: 'every' },
          penalty: EVERY_PENALTY,
          composed: true,
        });
  },
};
