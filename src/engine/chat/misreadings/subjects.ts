import type { Chart, Item } from '../../language/chart.ts';
import { isMarker } from '../../language/composer.ts';
import type { Token } from '../../language/token.ts';
import { isNounOfRows, looksElsewhere, type Seen, telling } from './looking.ts';

/** "Needs and communities": two kinds of rows are asked for, and neither belongs to the other. */
const isOneOfTwo = (items: readonly Item[]): boolean => {
  const said = telling(items);
  return said.some(
    ({ sense }, at) =>
      sense.kind === 'related' &&
      [said[at - 1], said[at + 1]].some((item) => item !== undefined && isMarker(item, 'and', 'or')),
  );
};

/**
 * "Only in Region IX" says no more than "in Region IX"; but what has fishing can have farming too, so that
 * "only fishing" says more than the condition on related rows beside it does.
 */
const excludesOthers = (items: readonly Item[]): boolean => {
  const said = telling(items).filter(({ sense }) => sense.kind !== 'marker' || sense.marker === 'only');
  return said.some((item, at) => {
    const beside = (said[at + 1] ?? said[at - 1])?.sense;
    return isMarker(item, 'only') && beside?.kind === 'constraint' && looksElsewhere(beside.constraint.where);
  });
};

/**
 * "Policies with evidence" are policies, "Tausug communities in Zamboanga City" communities: the noun that
 * comes first is what is asked for, and what it belongs to or has comes behind it.
 */
const isAboutAnother = (items: readonly Item[]): boolean => {
  const subject = items.findIndex(
    ({ sense }) =>
      sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun !== undefined),
  );
  const other = items.findIndex(
    ({ sense }) =>
      sense.kind === 'related' ||
      (sense.kind === 'constraint' &&
        (sense.constraint.belongs === true || sense.constraint.filter.endsWith(':related'))),
  );
  return subject >= 0 && other >= 0 && other < subject;
};

/** "How many projects have needs" counts projects that have some; "how many projects do needs have" is a figure of needs. */
const hasTheSubject = (items: readonly Item[], chart: Chart): boolean => {
  const measure = items.find(({ sense }) => sense.kind === 'measure');
  const subject = items.find(({ sense }) => sense.kind === 'subject');
  return (
    measure !== undefined &&
    subject !== undefined &&
    measure.end <= subject.start &&
    chart
      .startingAt(measure.start)
      .some(({ sense, end }) => sense.kind === 'related' && end === measure.end) &&
    chart
      .markers('with', 'without', 'tied')
      .some(({ start, end }) => start >= measure.end && end <= subject.start)
  );
};

/** "Engagements with the most organizations" are engagements in order, not organizations. */
const ranksTheOther = (items: readonly Item[], chart: Chart): boolean => {
  const find = (kind: Item['sense']['kind']) => items.find(({ sense }) => sense.kind === kind);
  const [subject, ranking, dimension] = [find('subject'), find('ranking'), find('dimension')];
  return (
    subject !== undefined &&
    ranking !== undefined &&
    dimension !== undefined &&
    subject.end <= ranking.start &&
    dimension.start === ranking.end &&
    chart.markers('with').some(({ start, end }) => start >= subject.end && end <= ranking.start)
  );
};

/** "Utilization of education projects" is of projects: rows that are not named are not what it is of. */
const isOfTheOthers = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter.endsWith(':related')) &&
  !items.some(
    ({ sense }) =>
      sense.kind === 'subject' ||
      (sense.kind === 'constraint' &&
        (sense.constraint.noun !== undefined || sense.constraint.namesRows === true)) ||
      (sense.kind === 'concept' && sense.concept === 'who'),
  );

/**
 * "Needs in communities with no project": what stands behind the noun of rows that others belong to is said
 * of those, and not of the rows that are asked about.
 */
const belongsToNearer = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const said = telling(items).filter(({ sense }) => sense.kind !== 'marker');
  return said.some(({ sense }, at) => {
    const behind = said[at + 1];
    const next = behind?.sense;
    return (
      sense.kind === 'related' &&
      sense.constraints.length === 0 &&
      next?.kind === 'constraint' &&
      (next.constraint.filter.endsWith(':related') ||
        (looksElsewhere(next.constraint.where) && HAVING.has(tokens[behind!.start]!.norm)))
    );
  });
};

/** "Linked to needs of more than one community": how many communities is said of the needs. */
const countsOfNearer = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }, at) =>
      sense.kind === 'constraint' &&
      sense.constraint.filter.endsWith('_count:threshold') &&
      tokens[start - 1]?.norm === 'of' &&
      items
        .slice(0, at)
        .some(
          (one) =>
            one.sense.kind === 'constraint' &&
            one.sense.constraint.filter.endsWith(':related') &&
            one.end >= start - 1,
        ),
  );

const HAVING: ReadonlySet<string> = new Set(
  'with without having have has w/ w/o may walang wala lacking'.split(' '),
);

/** "Which organizations are behind the most policies" counts policies: what stands behind "the most" is what is counted. */
const countsTheSubject = (items: readonly Item[]): boolean => {
  const said = telling(items).filter(({ sense }) => sense.kind !== 'marker');
  const ranking = said.findIndex(({ sense }) => sense.kind === 'ranking' && sense.by === 'quantity');
  const measure = said.findIndex(({ sense }) => sense.kind === 'measure');
  const counted = said[ranking + 1];
  return measure >= 0 && measure < ranking && (counted?.sense.kind === 'subject' || isNounOfRows(counted));
};

/**
 * "What is a stakeholder", "what are needs", "ano ang komunidad": a noun alone, without anything that picks
 * rows, asks what the word means, and rows do not tell.
 */
const isDefinition = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const spoken = items.filter(({ sense }) => sense.kind !== 'filler' && sense.kind !== 'marker');
  const said = tokens.map(({ norm }) => norm).join(' ');
  const [noun] = spoken;
  if (spoken.length === 1 && (noun?.sense.kind === 'subject' || isNounOfRows(noun)))
    return /\b(?:what(?: is|s)? an?|what are|ano(?: po)?(?: ba)? ang) (?!the\b|all\b|our\b|mga\b)\S+$/.test(
      said,
    );
  return (
    /\bwhat(?: is|s)? an? /.test(said) &&
    spoken.every((item) => item.sense.kind === 'subject' || item.sense.kind === 'constraint')
  );
};

/** "Who is in Region IX?" may ask for anybody: without a noun, "who" needs more than a place to ask for these rows. */
const asksForAnybody = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'who') &&
  items.every(
    ({ sense }) =>
      sense.kind === 'filler' ||
      sense.kind === 'marker' ||
      sense.kind === 'concept' ||
      (sense.kind === 'constraint' &&
        sense.constraint.noun === undefined &&
        ANYBODYS.has(sense.constraint.filter)),
  );

/** Conditions that anybody may meet: to live somewhere, to be of a people. */
const ANYBODYS: ReadonlySet<string> = new Set(['place', 'period', 'ethnic_group']);

/** "How many have a project?", "ilan ang may proyekto na?" counts what has one, and not the projects. */
const countsPossessed = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const count = items.find(({ sense }) => sense.kind === 'concept' && sense.concept === 'count');
  const noun = items.find((item) => item.sense.kind === 'subject' || isNounOfRows(item));
  if (!count || !noun || noun.start < count.end) return false;
  const between = tokens.slice(count.end, noun.start);
  const has = between.findIndex(({ norm }) => HAS.test(norm));
  return (
    has >= 0 &&
    between.slice(0, has).every(({ norm }) => LIGHT.test(norm)) &&
    !WE.test(tokens[count.end + has + 1]?.norm ?? '')
  );
};
const HAS = /^(?:have|has|had|may|meron|mayroon|mayroong|merong)$/;
const LIGHT =
  /^(?:of|them|those|these|that|sa|ng|ang|mga|nila|kanila|kabuuan|kabuuang|dun|doon|diyan|yan|iyan|iyon|ito|po|ba|na|lahat)$/;
const WE = /^(?:we|you|they|i|he|she|tayo|tayong|kami|kaming|sila|silang|ako|akong)$/;

/** "For active partnerships, how many shared resources are there?" counts resources, and no partnerships. */
const countsNext = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, end }) =>
      sense.kind === 'concept' &&
      (sense.concept === 'count' || sense.concept === 'how-much') &&
      items.some((noun) => noun.sense.kind === 'subject' && noun.end <= end) &&
      items.some(
        (one) =>
          one.start === end &&
          one.sense.kind === 'constraint' &&
          one.sense.constraint.filter.endsWith(':related') &&
          !POSSESSES.test(tokens[one.start]?.norm ?? ''),
      ),
  );
const POSSESSES =
  /^(?:with|without|have|has|had|having|lack|lacks|lacking|no|not|may|meron|mayroon|na|wala|walang)$/;

/** "And by province" groups what was asked for, and lists no provinces. */
const onlyGroups = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      items.some((one) => one.end === start && one.start < 2 && isMarker(one, 'by', 'each')),
  );

/** Whether the rows that are looked at are not those that the question is about. */
export const misreadsSubject = ({ items, chart, tokens, before }: Seen): boolean =>
  hasTheSubject(items, chart) ||
  ranksTheOther(items, chart) ||
  countsTheSubject(items) ||
  belongsToNearer(items, tokens) ||
  countsOfNearer(items, tokens) ||
  isAboutAnother(items) ||
  isOneOfTwo(items) ||
  excludesOthers(items) ||
  (before === null && (isOfTheOthers(items) || asksForAnybody(items))) ||
  onlyGroups(items) ||
  countsPossessed(items, tokens) ||
  countsNext(items, tokens) ||
  isDefinition(items, tokens);
