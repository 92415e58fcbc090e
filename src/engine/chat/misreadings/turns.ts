import { canonical } from '../../../core/canonical.ts';
import type { Item } from '../../language/chart.ts';
import { YON } from '../../language/demonstratives.ts';
import type { Token } from '../../language/token.ts';
import type { QueryPlan } from '../../query/plan.ts';
import type { Cover } from '../cover.ts';
import { countsThings, metricOfPlan } from '../format/wording.ts';
import type { Carried, Match } from '../match.ts';
import { planOf } from '../plan-of.ts';
import { isNounOfRows } from './looking.ts';

/** A question as it goes on from the turn before. */
interface Following {
  readonly cover: Cover;
  readonly match: Match;
  readonly carried: Carried;
  readonly tokens: readonly Token[];
}

/** Requirements that give an answer its shape. */
export const SHAPED = /^(?:grouping|dimension|bucket|cross|ranking):/;

const isShaped = ({ carried }: Cover): boolean => carried.some((one) => SHAPED.test(one));

const says = (items: readonly Item[], ...kinds: readonly string[]): boolean =>
  items.some(({ sense }) => kinds.includes(sense.kind));

/** "In percent?" after a sum asks what part of it that is, and no share of the rows. */
const sharesRows = ({ match, carried }: Following): boolean =>
  carried.reading.measure !== null &&
  match.reading.measure === null &&
  match.requirements.includes('concept:share');

/** "Which one is the biggest?", "which has the most?" after a breakdown is one of its groups. */
const asksForRow = ({ cover, match, carried, tokens }: Following): boolean =>
  carried.reading.dimension !== null &&
  match.reading.dimension === null &&
  !says(cover.items, 'subject') &&
  tokens.some(
    ({ norm, index }) =>
      (norm === 'which' && /^(?:one|is|has|was|had)$/.test(tokens[index + 1]?.norm ?? '')) ||
      (norm === 'alin' && tokens[index + 1]?.norm === 'ang'),
  );

/** "And the total?" after a breakdown is one figure, and of the same measure. */
const losesTotal = ({ cover, match, carried }: Following): boolean =>
  cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'total') &&
  !says(cover.items, 'measure', 'subject') &&
  (isShaped(cover) || (carried.reading.measure !== null && match.reading.measure === null));

/** "And their total population" after an average is no average. */
const averagesTotal = ({ cover, match, tokens }: Following): boolean =>
  match.requirements.some((one) => AVERAGED.test(one)) &&
  !cover.items.some(({ sense }) => sense.kind === 'concept' && AVERAGED.test(`concept:${sense.concept}`)) &&
  tokens.some(({ norm }) => TOTAL.test(norm));
const TOTAL = /^(?:total|combined|sum|kabuuan|kabuuang|kabuoang|pinagsamang)$/;

/** "The total population of both" is one sum. */
const comparesSum = ({ match, tokens }: Following): boolean =>
  match.requirements.includes('concept:compare') &&
  tokens.some(({ norm }) => TOTAL.test(norm)) &&
  tokens.some(({ norm }) => /^(?:both|together|altogether|pareho|parehong)$/.test(norm));

/** "Which province has the most relocation sites there?" after a figure of theirs counts them. */
const measuresCounted = ({ cover: { items, carried } }: Following): boolean =>
  carried.some((one) => one.startsWith('measure:')) &&
  items.some(
    ({ sense, end }) =>
      sense.kind === 'ranking' &&
      sense.by === 'quantity' &&
      items.some((one) => one.start === end && (one.sense.kind === 'subject' || isNounOfRows(one))),
  );

/** "Which of them are baseline studies?", "show only the livelihood ones" after a breakdown want rows. */
const groupsRows = ({ cover, tokens }: Following): boolean =>
  isShaped(cover) &&
  !says(cover.items, 'ranking') &&
  ((/^(?:show|name|ipakita)$/.test(tokens[0]?.norm ?? '') && !says(cover.items, 'measure')) ||
    // "Just the health ones, list them"
    tokens.some(({ norm }) => /^(?:list|lista|ilista|pakilista|palista)$/.test(norm)) ||
    tokens.some(
      ({ norm, index }) =>
        /^(?:which|alin)$/.test(norm) && /^(?:of|sa|doon|dun)$/.test(tokens[index + 1]?.norm ?? ''),
    ));

/** "Who among them belong to the MANA team?" after so many asks for rows, and not again how many. */
const countsWhich = ({ cover, tokens }: Following): boolean =>
  cover.carried.includes('concept:count') &&
  tokens.some(
    ({ norm, index }) =>
      WHICH.test(norm) && (index === 0 || /^(?:and|so|ok|eh?|at|,)$/.test(tokens[index - 1]!.norm)),
  );
const WHICH = /^(?:who|sino|sinong|which|alin|aling)$/;

/** "How many of them are Maranao?" after an average, or a sum of money, counts rows. */
const countsByFigure = ({ cover, match, carried }: Following): boolean =>
  cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'count') &&
  match.reading.measure !== null &&
  !says(cover.items, 'measure') &&
  (!countsThings(match.reading.measure) || carried.requirements.some((one) => AVERAGED.test(one)));
const AVERAGED = /^concept:(?:average|median)$/;

/** "By number of communities" after the groups with the most people counts communities. */
const countsOwnRows = ({ cover, match, tokens }: Following): boolean =>
  match.reading.measure !== null &&
  !says(cover.items, 'measure', 'per') &&
  cover.items.some(({ sense, start }) => {
    const before = tokens.slice(0, start).findLast(({ norm }) => !LINKS.has(norm))?.norm ?? '';
    return sense.kind === 'subject' && QUANTITY.has(before);
  });
const LINKS: ReadonlySet<string> = new Set('of the our ng mga ang sa'.split(' '));
const QUANTITY: ReadonlySet<string> = new Set('number many count bilang dami ilan ilang'.split(' '));

/** "How many communities are there?" after needs counts communities, and no needs of theirs. */
const countsAnother = ({ cover }: Following): boolean =>
  cover.items.some(
    ({ sense, end }) =>
      sense.kind === 'concept' &&
      sense.concept === 'count' &&
      cover.items.some((one) => one.start === end && one.sense.kind === 'related'),
  );

/** "E yung events ko next week?" after "may schedule ba ako bukas?" names rows, and asks no more whether there are any. */
const asksNotWhether = ({ cover }: Following): boolean =>
  cover.carried.includes('concept:exists') && says(cover.items, 'subject');

/** Words that say which figure is wanted, or that none is. */
const SAYS_FIGURE: ReadonlySet<string> = new Set(
  'count how-much total average median minimum maximum share rate in-percent'.split(' '),
);

const saysFigure = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  says(items, 'measure', 'per') ||
  items.some(({ sense }) => sense.kind === 'concept' && SAYS_FIGURE.has(sense.concept)) ||
  // "Compare that with health policies" names the rows, and is of the figure before.
  (!comparesThat(items, tokens) && (says(items, 'subject') || items.some(isNounOfRows)));

const comparesThat = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, end }) =>
      sense.kind === 'concept' &&
      sense.concept === 'compare' &&
      (YON.has(tokens[end]?.norm ?? '') || /^(?:that|it|this)$/.test(tokens[end]?.norm ?? '')),
  );

/** The figure that a plan asks for, to be told from others; null where it asks for rows. */
const figureOf = (plan: QueryPlan | null): string | null => {
  if (plan?.kind === 'ratio') return 'share';
  if (plan?.kind === 'count') return 'count';
  const metric = plan && metricOfPlan(plan);
  if (!metric) return null;
  return metric.kind === 'rate' ? 'share' : metric.kind === 'count' ? 'count' : canonical(metric);
};

/** "Compare that with Region XII", "by sector", "and the trend?" after a rate or a sum are of that rate or sum. */
const losesFigure = ({ cover, match, carried, tokens }: Following): boolean => {
  if (saysFigure(cover.items, tokens)) return false;
  const before = figureOf(planOf({ ...match, template: carried.template, reading: carried.reading }));
  if (before === null || before === 'count') return false;
  const plan = planOf(match);
  // Of single rows an average is the figure itself: "which is the smallest?"
  const ofRows = plan?.kind === 'rank' && plan.dimension === null && plan.metric.kind === 'aggregate';
  if (ofRows && plan.metric.measure === carried.reading.measure?.id) return false;
  const now = figureOf(plan);
  // "Which sector has the most of those?" after a share counts them.
  const most = cover.items.some(({ sense }) => sense.kind === 'ranking' && sense.by === 'quantity');
  return now !== null && now !== before && !(before === 'share' && now === 'count' && most);
};

/** "What services?" asks which there are, and does not narrow the rows to those of a kind. */
const narrowsByAsked = ({ cover, tokens }: Following): boolean => {
  const said = tokens.filter(({ norm }) => norm !== '?');
  return (
    said.length === 2 &&
    /^(?:what|which|anong|aling)$/.test(said[0]!.norm) &&
    cover.items.some(
      ({ sense, start }) => start === 1 && sense.kind === 'constraint' && sense.constraint.noun === undefined,
    )
  );
};

/** "And the second most expensive?" after one row that was opened puts others in order, and not that one. */
const ranksOne = ({ cover, match }: Following): boolean =>
  says(cover.items, 'ranking') &&
  match.carriedOver.some(
    ({ filter, where }) => filter === 'title' && where.kind === 'in' && where.values.length === 1,
  );

/** "And me?" after somebody else's asks for one's own. */
const passesOverMe = ({ match, tokens }: Following): boolean =>
  tokens.some(({ norm, index }) => ME.has(norm) && OPENS.test(tokens[index - 1]?.norm ?? '')) &&
  !match.reading.constraints.some(({ filter }) => filter === 'mine');
const OPENS = /^(?:and|about|at|e|eh|paano|pano)?$/;
const ME: ReadonlySet<string> = new Set(['ako', 'me', 'mine', 'akin']);

/** Whether a question that goes on from another is answered in a shape that it no longer asks for. */
export const misreadsTurn = (following: Following): boolean =>
  [
    sharesRows,
    asksForRow,
    losesTotal,
    comparesSum,
    averagesTotal,
    measuresCounted,
    groupsRows,
    countsByFigure,
    countsWhich,
    countsOwnRows,
    countsAnother,
    asksNotWhether,
    losesFigure,
    ranksOne,
    narrowsByAsked,
    passesOverMe,
  ].some((misreads) => misreads(following));
