import { levelOf } from '../../core/wording.ts';
import type { Item } from '../language/chart.ts';
import { isMarker } from '../language/composer.ts';
import type { Dataset, Unit } from '../query/dataset.ts';
import type { Difference, Metric } from '../query/plan.ts';
import { differenceAsked } from './change.ts';
import { unitOf } from './format/answer.ts';
import type { Match } from './match.ts';
import type { Pattern } from './pattern.ts';
import { planOf } from './plan-of.ts';
import type { Requirement } from './requirement.ts';

const MOST_RANKED = 200;

const isConcept = ({ sense }: Item, concept: string): boolean =>
  sense.kind === 'concept' && sense.concept === concept;

/** "Which 3 communities have the most …": a small number beside a ranking says how many to show. */
const isLimit = ({ sense }: Item): boolean =>
  sense.kind === 'number' &&
  sense.unit === undefined &&
  Number.isInteger(sense.value) &&
  sense.value >= 1 &&
  sense.value <= MOST_RANKED;

/** "How many" says nothing of what is counted anyway. */
const isPlainCount = (item: Item, requirements: readonly Requirement[]): boolean =>
  isConcept(item, 'count') &&
  !requirements.some((one) => /^(?:measure|ranking|concept:(?:average|share|rate))/.test(one));

/** Units that a question may ask to be answered in, by their concept. */
const ASKED_UNITS: Readonly<Record<string, Unit>> = {
  'in-percent': 'percent',
  'in-days': 'days',
  'in-pesos': 'pesos',
};

/**
 * What goes without saying: "compare the number of", "how many in total", "how long on average"; and the unit
 * that the answer is in.
 */
const isSaidTwice = (item: Item, requirements: readonly Requirement[]): boolean =>
  (isConcept(item, 'total') &&
    (requirements.includes('concept:count') ||
      isFigureOfSeveral(requirements) ||
      isRateOfAll(requirements))) ||
  (isConcept(item, 'average') &&
    (requirements.includes('concept:duration') ||
      isFigureOfGroups(requirements) ||
      // "The average number of farmers per household" is the one figure to the other.
      requirements.some((one) => one.startsWith('per:')))) ||
  // "What percentage is the utilization?": a rate is one anyway.
  (isConcept(item, 'share') &&
    !requirements.includes('concept:share') &&
    requirements.some((one) => one.startsWith('measure:'))) ||
  (isConcept(item, 'per-row') &&
    (requirements.includes('concept:average') || requirements.includes('concept:median'))) ||
  (item.sense.kind === 'concept' && ASKED_UNITS[item.sense.concept] !== undefined);

/** "The completion rate overall": a rate of all rows is one overall. */
const isRateOfAll = (requirements: readonly Requirement[]): boolean =>
  requirements.some((one) => /^concept:(?:completion|[a-z-]*rate|coverage|assessment-coverage)$/.test(one)) &&
  !requirements.some((one) => /^(?:dimension|grouping|bucket|cross|members|ranking):/.test(one));

/** "Compare the total households of": sums are what groups and steps have anyway. */
const isFigureOfSeveral = (requirements: readonly Requirement[]): boolean =>
  requirements.some((one) => one.startsWith('measure:')) &&
  requirements.some((one) => /^(?:dimension|grouping|bucket|cross|members):|^concept:trend$/.test(one)) &&
  !requirements.some((one) => /^concept:(?:average|median|minimum|maximum|share|rate)$/.test(one));

/** "The biggest average household size": what is an average anyway. */
const isFigureOfGroups = (requirements: readonly Requirement[]): boolean =>
  requirements.some((one) => one.startsWith('measure:')) &&
  requirements.some((one) => /^(?:dimension|grouping|members):/.test(one));

/** What two that are compared are told apart by, and in what. */
const DIFFERING: readonly string[] = ['growth', 'moves', 'difference', 'times-as-many'];
const CHANGES: readonly string[] = [...DIFFERING, 'share', 'in-percent'];

const isOfOneRow = (requirement: Requirement): boolean =>
  requirement.startsWith('entity:') || requirement === 'concept:record';

/** Words that ask for a field of a row. */
const FIELD_WORDS: ReadonlySet<string> = new Set('who when where record list how leads writes'.split(' '));

/** "Who wrote X?", "status of X", "when does X end?": X with all its fields tells, where it has such a field. */
const isFieldOfRow = ({ sense }: Item, { columns }: Dataset): boolean => {
  if (sense.kind === 'concept')
    return FIELD_WORDS.has(sense.concept) || columns.some(({ askedBy }) => askedBy === sense.concept);
  const field =
    sense.kind === 'dimension'
      ? sense.dimension
      : sense.kind === 'date'
        ? sense.field
        : sense.kind === 'filter-noun'
          ? sense.filter
          : null;
  return field !== null && columns.some((column) => column.field === field);
};

/** Tells the items that a question of a pattern's kind may hold beside what the pattern requires. */
export const asidesOf = (
  { template, requirements }: Pattern,
  dataset: Dataset,
): ((item: Item) => boolean) => {
  const ranked = requirements.some((one) => one.startsWith('ranking:'));
  const grouped = requirements.some((one) => one.startsWith('grouping:'));
  const compared = requirements.includes('concept:compare');
  const overTime = requirements.some((one) => one.startsWith('bucket:') || one === 'concept:trend');
  const whole = template.wholeRow === true && requirements.every(isOfOneRow);
  return (item) =>
    (whole && isFieldOfRow(item, dataset)) ||
    // "Compare A and B, count of each": one figure each is what they get.
    ((compared || grouped) && (isMarker(item, 'each') || isPlainCount(item, requirements))) ||
    (compared && isConcept(item, 'count')) ||
    (compared && item.sense.kind === 'dimension') ||
    // "By what percent did needs grow from 2024 to 2025?"
    (compared && CHANGES.some((change) => isConcept(item, change))) ||
    (ranked && (isLimit(item) || isConcept(item, 'list'))) ||
    // "Top 3 provinces with the most": two words for one order.
    (ranked && item.sense.kind === 'ranking' && item.sense.by === 'any') ||
    (dataset.people === true && isConcept(item, 'who')) ||
    // "How has spending moved year by year?"
    (overTime && (isConcept(item, 'how') || isConcept(item, 'moves'))) ||
    // "How are communities distributed by region?", "compare them by region"
    (grouped && isConcept(item, 'compare')) ||
    (grouped && (isConcept(item, 'how') || isConcept(item, 'breakdown'))) ||
    // "How does Region IX compare with Region X?"
    (compared && (isConcept(item, 'how') || isConcept(item, 'how-much'))) ||
    isSaidTwice(item, requirements);
};

/** The figure that a match answers with, where it is one. */
const metricOf = (match: Match): Metric | null => {
  const plan = planOf(match);
  return plan && 'metric' in plan ? plan.metric : null;
};

/** "Which sector got more, health or education?": what those that are compared are. */
const isOfCompared = (dimension: string, { reading }: Match): boolean => {
  const filter = reading.dataset.dimensions.find(({ id }) => id === dimension)?.filter;
  return reading.constraints.some(
    (one) =>
      one.members.length > 1 &&
      (one.filter === filter || one.members.every(({ place }) => place?.level === levelOf(dimension))),
  );
};

const isSum = (match: Match): boolean => {
  const metric = metricOf(match);
  return metric === null || metric.kind === 'count' || (metric.kind === 'aggregate' && metric.fn === 'sum');
};

/** How two that are compared are told apart. */
const comparedBy = ({ reading }: Match): Difference | undefined =>
  differenceAsked(
    reading,
    reading.constraints.find(({ members }) => members.length > 1),
  );

/** Whether a word that takes the answer for granted, such as its unit, holds of it: nothing counted in people is the longest. */
export const isTrueOf = (item: Item, match: Match): boolean => {
  if (item.sense.kind === 'dimension' && match.requirements.includes('concept:compare'))
    return isOfCompared(item.sense.dimension, match);
  if (item.sense.kind === 'ranking')
    return item.sense.units?.includes(unitOf(match.template, match.reading, metricOf(match))) ?? true;
  // "More than half" bounds no count.
  if (
    item.sense.kind === 'comparison' &&
    item.sense.unit === 'percent' &&
    !match.requirements.includes('portion')
  )
    return unitOf(match.template, match.reading, metricOf(match)) === 'percent';
  if (item.sense.kind !== 'concept') return true;
  const difference = comparedBy(match);
  if (DIFFERING.includes(item.sense.concept) && match.requirements.includes('concept:compare'))
    return difference !== undefined;
  if (difference === 'percent' && (item.sense.concept === 'share' || item.sense.concept === 'in-percent'))
    return true;
  const unit = ASKED_UNITS[item.sense.concept];
  if (unit !== undefined) return unitOf(match.template, match.reading, metricOf(match)) === unit;
  const { requirements, reading } = match;
  if (item.sense.concept === 'share' && !requirements.includes('concept:share'))
    return unitOf(match.template, reading, metricOf(match)) === 'percent';
  if (item.sense.concept === 'total' && !requirements.includes('concept:total'))
    return isSum(match) || isRateOfAll(requirements);
  if (item.sense.concept !== 'average' || requirements.includes('concept:average')) return true;
  if (!requirements.includes('concept:duration') && !isFigureOfGroups(requirements)) return true;
  const metric = metricOf(match);
  return (
    (metric?.kind === 'aggregate' && metric.fn === 'avg') ||
    (metric?.kind === 'quotient' && reading.measure?.unit !== 'percent')
  );
};
