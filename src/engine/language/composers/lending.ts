import { canonical } from '../../../core/canonical.ts';
import type { Dataset, MeasureSpec } from '../../query/dataset.ts';
import type { Chart, Item } from '../chart.ts';
import { following, followingOf, isMarker, spanning } from '../composer.ts';
import type { Constraint, Sense } from '../sense.ts';
import type { Token } from '../token.ts';
import { wordTable } from '../word-table.ts';
import { alternatives } from './alternatives.ts';
import { isPeriod } from './dated.ts';
import { filterNamed } from './filter-named.ts';
import { isAskedWhich } from './groupings.ts';
import { denied } from './negations.ts';

/** A condition that takes the place of those of its filter and holds for every row. */
const lifted = (dataset: Dataset, filter: string): Constraint => ({
  dataset: dataset.id,
  filter,
  where: { kind: 'all', of: [] },
  label: { en: '', fil: '' },
  position: 'after',
  lifts: false,
  entities: [],
  members: [],
});

/** It says more than "all" and the noun by themselves. */
const LIFTS = -0.5;

const WHATEVER: ReadonlySet<string> = new Set('any whatever whichever anumang alinmang'.split(' '));

/** "All", "any", "alinmang": whichever of them it is. */
export const saysAll = ({ sense, end }: Item, tokens: readonly Token[]): boolean =>
  sense.kind === 'filler' && (sense.every === true || WHATEVER.has(tokens[end - 1]!.norm));

const TOGETHER: ReadonlySet<string> = new Set('together combined altogether'.split(' '));

/** "And for all regions combined?", "any status": what a turn before narrowed to one of them is lifted. */
export const lendAll = (
  chart: Chart,
  dataset: Dataset,
  before: readonly Constraint[],
  tokens: readonly Token[],
): void => {
  for (const all of chart.of('filler'))
    if (saysAll(all, tokens))
      for (const noun of chart.startingAt(all.end)) {
        const filter = filterNamed(noun.sense, dataset);
        if (filter === null || !before.some((one) => one.filter === filter)) continue;
        if (isAskedWhich(tokens, noun.end)) continue;
        const sense: Sense = { kind: 'constraint', constraint: lifted(dataset, filter) };
        const whole = spanning(sense, [all, noun], LIFTS);
        chart.add(whole);
        for (const sum of following(chart, noun.end, 0))
          if (sum.sense.kind === 'concept' && sum.sense.concept === 'total')
            chart.add(spanning(whole.sense, [whole, sum]));
        if (TOGETHER.has(tokens[whole.end]?.norm ?? '')) chart.add({ ...whole, end: whole.end + 1 });
      }
};

/** The one condition before that is of the filter of a name now. */
const likeIt = (
  { dataset: of, filter, where }: Constraint,
  dataset: Dataset,
  before: readonly Constraint[],
) => {
  const [old, ...others] = before.filter((one) => one.filter === filter);
  if (of !== dataset.id || !old || others.length > 0) return null;
  return canonical(old.where) === canonical(where) ? null : old;
};

/**
 * "Compare that with Region XII" after a question about Region IX: what was asked for before stands against
 * what is named now. "Add Region XII": what was asked for before is there as well.
 */
export const lendRival = (chart: Chart, dataset: Dataset, before: readonly Constraint[]): void => {
  const links: readonly Item[] = [
    ...chart.markers('versus'),
    ...chart.of('concept').filter(({ sense }) => sense.concept === 'adding'),
  ];
  for (const link of links)
    for (const named of followingOf(chart, link.end, 'constraint', 1)) {
      const { constraint } = named.sense;
      const old = likeIt(constraint, dataset, before);
      if (!old) continue;
      const both = alternatives([old, constraint], isMarker(link, 'versus') || old.compared === true);
      chart.add(spanning({ kind: 'constraint', constraint: both }, [link, named]));
    }
};

const SEVERAL: Readonly<Record<string, number>> = wordTable({
  two: 2,
  dalawa: 2,
  dalawang: 2,
  both: 2,
  three: 3,
  tatlo: 3,
  tatlong: 3,
  four: 4,
  apat: 4,
});
const THEM: ReadonlySet<string> = new Set('them those these sila nila kanila iyon'.split(' '));

/** "Compare the two", "ikumpara silang tatlo", "compare the two regions": what was asked about one after the other. */
export const lendPair = (
  chart: Chart,
  dataset: Dataset,
  {
    rivals = [],
    constraints,
  }: { readonly rivals?: readonly Constraint[]; readonly constraints: readonly Constraint[] },
  tokens: readonly Token[],
): void => {
  const now = constraints.find((one) => one.filter === rivals[0]?.filter);
  const compares = chart.of('concept').some(({ sense }) => sense.concept === 'compare');
  const named = chart
    .of('constraint')
    .some(({ sense: { constraint } }) => constraint.filter === now?.filter && constraint.members.length > 1);
  if (!now || !compares || named) return;
  for (const { norm, index } of tokens) {
    const wanted = SEVERAL[norm] ?? (THEM.has(norm) ? rivals.length + 1 : 0);
    if (wanted < 2 || wanted > rivals.length + 1) continue;
    const led = /^(?:the|ang|yung|silang|sila|these|those|sa)$/.test(tokens[index - 1]?.norm ?? '');
    const several = [...rivals.slice(1 - wanted), now];
    const sense: Sense = { kind: 'constraint', constraint: alternatives(several, true) };
    const two = {
      start: led ? index - 1 : index,
      end: index + 1,
      sense,
      penalty: LIFTS,
      repairs: [],
      composed: true,
    } as const;
    chart.add(two);
    for (const noun of followingOf(chart, two.end, 'dimension', 0))
      if (filterNamed(noun.sense, dataset) === now.filter) chart.add(spanning(sense, [two, noun], 0));
  }
};

const RATES: ReadonlySet<string> = new Set(['share', 'in-percent', 'rate']);
/** Words that may stand between "what percent" and "has been spent". */
const BETWEEN =
  /^(?:naman|po|ba|nga|pala|ng|sa|of|that|it|this|has|have|had|been|was|is|the|so|far|na|ang|yan|iyon|nito|niyan)$/;

/** "In percent?" after what was spent, "what percent of that has been spent": the figure that tells it so. */
export const lendRate = (
  chart: Chart,
  dataset: Dataset,
  measure: MeasureSpec | null,
  tokens: readonly Token[],
): void => {
  const rated = (of: string | undefined): Extract<Sense, { kind: 'measure' }> | null => {
    const spec = dataset.measures.find(({ id }) => id === of);
    return spec?.rate ? { kind: 'measure', dataset: dataset.id, measure: spec.rate } : null;
  };
  for (const word of chart.of('concept')) {
    if (!RATES.has(word.sense.concept)) continue;
    const spoken = chart.of('measure').filter(({ sense }) => sense.dataset === dataset.id);
    for (const one of spoken) {
      const sense = rated(one.sense.measure);
      const between = tokens.slice(word.end, one.start);
      if (sense && one.start >= word.end && between.every(({ norm }) => BETWEEN.test(norm)))
        chart.add(spanning(sense, [word, one], LIFTS));
      // "How much of that has been spent, in percent?"
      if (
        sense &&
        one.end <= word.start &&
        tokens.slice(one.end, word.start).every(({ norm }) => norm === ',')
      ) {
        chart.add(spanning(sense, [one, word], LIFTS));
        for (const much of tokens)
          if (much.norm === 'much' && much.index < one.start && tokens[much.index - 1]?.norm === 'how')
            chart.add({
              start: much.index - 1,
              end: much.index + 1,
              sense: { kind: 'filler', idiom: true, beside: sense.measure },
              penalty: 0,
              repairs: [],
              composed: true,
            });
      }
    }
    const sense = rated(measure?.id);
    if (sense && spoken.length === 0) chart.add({ ...word, sense, penalty: LIFTS });
  }
};

/** What leads up to another order of the groups before: "rank them by", "now according to", "ayon naman sa". */
const ORDERING =
  /^(?:(?:and|now|ok|okay|then|please|but|this time|rank|order|sort|arrange|re|rerank|reorder|them|those|it|the|same|list|ranking|do|redo|use|pero|naman|tapos) )*(?:by|based on|according to|in terms of|going by|ayon sa|ayon naman sa|batay sa|base sa)(?: (?:the|their|total))*(?<counts> (?:number of|count of|how many|bilang ng|dami ng|bilang ng mga|dami ng mga))?$/;

/** "By number of communities instead" after the groups with the most people: the same order by another figure. */
export const lendOrder = (
  chart: Chart,
  { ranking, dimension }: { readonly ranking: Order | null; readonly dimension: unknown },
  tokens: readonly Token[],
): void => {
  // "Rank them" says no more than that they are in order; "the bottom 3" says how.
  const ordered = chart.of('ranking').some(({ sense }) => sense.by !== 'any' || sense.limit !== null);
  if (!ranking || dimension === null || ordered) return;
  const { direction, limit } = ranking;
  for (const figure of [...chart.of('measure'), ...chart.of('subject')]) {
    const before = tokens.slice(0, figure.start).map(({ norm }) => norm);
    const swapped = tokens.at(-1)?.norm === 'instead';
    const led = ORDERING.exec(swapped ? `by ${before.join(' ')}` : before.join(' '));
    if (!led) continue;
    const by = figure.sense.kind === 'subject' ? 'quantity' : 'any';
    if (by === 'quantity' && led.groups?.counts === undefined) continue;
    const sense: Sense = { kind: 'ranking', direction, limit, by };
    chart.add({ start: 0, end: figure.start, sense, penalty: LIFTS, repairs: [], composed: true });
  }
};

interface Order {
  readonly direction: 'asc' | 'desc';
  readonly limit: number | null;
}

const REST = /^(?:rest|others|iba|natitira|natitirang)$/;
/** "Yung wala pa", "the ones without", "those that are not", at the end of a message. */
const WITHOUT =
  /(?:^| )((?:yung|iyong|ang|ung|the ones|the one|those|ones|which ones|which)(?: (?:that|who|which))? (?:mga )?(?:wala|without|hindi|di|dont|doesnt|didnt|arent|isnt|havent|hasnt|werent|wasnt|(?:(?:do|does|are|is|have|has|did|were) )?not)(?: (?:pa|po|naman|ba|any|one|yet|it|na))*)(?: \?)?$/;

/** "The rest", "yung iba", "yung wala pa": those of which what was asked last does not hold. */
export const lendRest = (
  chart: Chart,
  dataset: Dataset,
  { asked, constraints }: { readonly asked?: readonly string[]; readonly constraints: readonly Constraint[] },
  tokens: readonly Token[],
): void => {
  const framing = (one: Constraint): boolean => one.filter === 'place' || isPeriod(one);
  const narrowed = constraints.filter((one) => (asked ? asked.includes(one.filter) : !framing(one)));
  const [last, ...others] = narrowed;
  // "Which of the others are?" after one row is of none that it tells.
  if (constraints.some(({ filter }) => filter === 'title')) return;
  const denies = last?.where.kind === 'not' && last.where.of.kind !== 'isNull';
  if (!last || others.length > 0 || denies || last.members.length > 0) return;
  const constraint = denied(last, dataset);
  const add = (start: number, end: number): void => {
    const sense: Sense = { kind: 'constraint', constraint };
    chart.add({ start, end, sense, penalty: LIFTS, repairs: [], composed: true });
  };
  for (const { norm, index } of tokens) {
    if (!REST.test(norm)) continue;
    const led = /^(?:the|ang|yung|iyong|mga)$/.test(tokens[index - 1]?.norm ?? '');
    if (!led) continue;
    const ones = tokens[index + 1]?.norm === 'ones' ? 1 : 0;
    add(index - 1, index + 1 + ones);
  }
  // "Those without any" lack what the others have, and are no others.
  if (!/^(?:with|na may|may) /.test(last.label.en) && tokens.some(({ norm }) => norm === 'without')) return;
  const words = tokens.map(({ norm }) => norm);
  const [, without] = WITHOUT.exec(words.join(' ')) ?? [];
  if (without === undefined) return;
  const count = without.split(' ').length;
  const end = words.at(-1) === '?' ? words.length - 1 : words.length;
  add(end - count, end);
};
