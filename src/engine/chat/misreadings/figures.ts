import type { Item } from '../../language/chart.ts';
import { aims } from '../../language/composers/rival-figures.ts';
import type { Token } from '../../language/token.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Requirement } from '../requirement.ts';
import { FRAMING, type Seen } from './looking.ts';

/**
 * Whether a figure only trails behind what is said of the rows: in "workshops that missed their target
 * attendance" the attendance belongs to the condition. "Project budget" and "budget of projects" ask for it.
 */
const trails = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean => {
  if (!requirements.every((one) => one === 'subject' || one.startsWith('measure:'))) return false;
  const subject = items.findIndex(({ sense }) => sense.kind === 'subject');
  const measure = items.findIndex(({ sense }) => sense.kind === 'measure');
  const [of, figure] = [items[subject], items[measure]];
  if (!of || !figure || measure < subject) return false;
  return (
    // "Communities with any Badjao people"
    tokens.slice(of.end, figure.start).some(({ norm }) => norm === 'with') ||
    items
      .slice(subject + 1, measure)
      .some(
        ({ sense }) =>
          sense.kind === 'constraint' &&
          sense.constraint.position === 'after' &&
          !FRAMING.has(sense.constraint.filter),
      )
  );
};

/** "Allocated and spent budgets", "by region and sector": a template answers with one of each, so neither is dropped. */
const asksTwice = (
  items: readonly Item[],
  requirements: readonly Requirement[],
  { dimensions }: Dataset,
): boolean => {
  // "Ministries" are leads as well: the two are one breakdown.
  const groupOf = (id: string): string => {
    const filter = dimensions.find((one) => one.id === id)?.filter;
    return filter === undefined || filter === 'place' ? id : filter;
  };
  const measures = items.flatMap(({ sense }) => (sense.kind === 'measure' ? [sense.measure] : []));
  const groups = items.flatMap(({ sense }) =>
    sense.kind === 'dimension' || sense.kind === 'grouping' ? [groupOf(sense.dimension)] : [],
  );
  const wanted = (kinds: RegExp): number =>
    Math.max(1, requirements.filter((requirement) => kinds.test(requirement)).length);
  return (
    new Set(measures).size > wanted(/^measure:/) || new Set(groups).size > wanted(/^(?:dimension|grouping):/)
  );
};

/** "How many barangays do the cities have altogether?" asks for one figure, and for none of each. */
const partsWhole = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(({ sense }) => sense.kind === 'grouping') &&
  tokens.some(
    ({ norm, index }) =>
      norm === 'altogether' || (norm === 'together' && tokens[index - 1]?.norm !== 'added'),
  );

/** "Programs vs activities" asks for both, and a figure over all of them would hide that. */
const dropsComparison = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean =>
  !requirements.includes('concept:compare') &&
  items.some(
    ({ sense, start }) =>
      (sense.kind === 'constraint' && sense.constraint.compared === true) ||
      (sense.kind === 'filler' && sense.idiom === true && tokens[start]?.norm === 'compare') ||
      (sense.kind === 'filler' && sense.sets === true),
  );

const DOERS: ReadonlySet<string> = new Set('we they you i he she did do does to can will could'.split(' '));

/** "What did we share with partners" asks for no part of anything. */
const sharesSomething = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'concept' && sense.concept === 'share' && DOERS.has(tokens[start - 1]?.norm ?? ''),
  );

/** "Largest first" says nothing of groups, which stand so; of rows it asks for an order. */
const losesOrder = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'filler' && sense.orders === true) &&
  !items.some(({ sense }) => sense.kind === 'grouping');

/** "Rank the regions" wants them in order, and not listed or counted. */
const dropsRank = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean =>
  !requirements.some((one) => /^(?:ranking|grouping):/.test(one)) &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'filler' && tokens.slice(start, end).some(({ norm }) => /^rank(?:ed|ing)?$/.test(norm)),
  );

/** "The longest and newest": rows stand in one order only. */
const ranksTwice = (items: readonly Item[]): boolean => {
  const orders = items.flatMap(({ sense }) =>
    sense.kind === 'ranking' && sense.by !== 'any' ? [`${sense.by} ${sense.direction}`] : [],
  );
  return new Set(orders).size > 1;
};

/** "How many people are projects targeting?" asks for no figure of those reached. */
const losesGoal = (items: readonly Item[], tokens: readonly Token[], { measures }: Dataset): boolean =>
  items.some(
    ({ sense }) =>
      sense.kind === 'measure' && measures.some(({ id, goal }) => id === sense.measure && goal !== undefined),
  ) &&
  tokens.some(
    ({ index }) =>
      aims(tokens, index) &&
      !items.some(
        ({ sense, start, end }) =>
          start <= index && end > index && (sense.kind === 'constraint' || sense.kind === 'measure'),
      ),
  );

/** "How many does each have?" asks for a figure of each. */
const losesEach = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean =>
  !requirements.some((one) =>
    /^(?:grouping|dimension|cross|per|ranking|bucket|members):|^concept:(?:compare|per-row|each-its-own|average)$/.test(
      one,
    ),
  ) &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'filler' &&
      tokens
        .slice(start, end)
        .some(({ norm, index }) => norm === 'each' && HAVE.test(tokens[index + 1]?.norm ?? '')),
  );
const HAVE = /^(?:have|has|of|one)?$/;

/** "Percent change in Region X" asks for a change, and no template that knows of none answers it. */
const losesChange = (items: readonly Item[], requirements: readonly Requirement[]): boolean =>
  !requirements.some((one) => /^concept:(?:compare|growth|trend|difference|moves)$|^bucket:/.test(one)) &&
  items.some(({ sense }) => sense.kind === 'concept' && CHANGING.has(sense.concept));
const CHANGING: ReadonlySet<string> = new Set(['growth', 'difference', 'times-as-many']);

/** "The value of equipment shared": the figure is of what stands behind "of", which is no row of this kind. */
const isOfRelated = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(({ sense, end }) => {
    if (sense.kind !== 'measure' || !/^(?:of|ng)$/.test(tokens[end]?.norm ?? '')) return false;
    const next = items.find((one) => one.start >= end && one.sense.kind !== 'filler' && !isLink(one));
    if (next?.sense.kind !== 'constraint') return false;
    const { where, position, entities } = next.sense.constraint;
    return (
      where.kind === 'has' &&
      position === 'after' &&
      entities.every(({ id }) => id === null) &&
      !HAVING.test(tokens[next.start]!.norm) &&
      !items.some((one) => one.sense.kind === 'subject' && one.start >= end && one.start < next.start)
    );
  });
const isLink = ({ sense }: Item): boolean => sense.kind === 'marker';
const HAVING = /^(?:with|having|that|which|who|na|may|mga)$/;

/** Whether a figure, a comparison or an order is taken for another, or passed over. */
export const misreadsFigure = ({ pattern: { requirements }, items, tokens, dataset }: Seen): boolean =>
  losesOrder(items) ||
  isOfRelated(items, tokens) ||
  losesChange(items, requirements) ||
  losesEach(items, tokens, requirements) ||
  losesGoal(items, tokens, dataset) ||
  dropsRank(items, tokens, requirements) ||
  sharesSomething(items, tokens) ||
  ranksTwice(items) ||
  dropsComparison(items, tokens, requirements) ||
  asksTwice(items, requirements, dataset) ||
  partsWhole(items, tokens) ||
  trails(items, tokens, requirements);
