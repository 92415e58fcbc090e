import type { Chart, Item } from '../language/chart.ts';
import { isMarker } from '../language/composer.ts';
import { isDeed } from '../language/composers/dated.ts';
import type { Constraint } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Predicate } from '../query/plan.ts';
import { headOf, type Pattern } from './pattern.ts';
import type { Requirement } from './requirement.ts';

/** A pattern that is a name, and at most that it be told about, asks for the row of that name. */
const isName = ({ requirements }: Pattern): boolean =>
  requirements.every((one) => one.startsWith('entity:') || one === 'concept:record');

/** Whether there is more to it than a name and where that lies. */
const saysMore = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter.endsWith(':related'));

/** "Is Water System in Glan completed?" asks whether a condition holds of the row, and not for the row. */
const asksWhether = (items: readonly Item[], before: readonly Constraint[]): boolean => {
  const own = items.flatMap(({ sense }) => (sense.kind === 'constraint' ? [sense.constraint] : []));
  const conditions = [...own, ...before.filter(({ filter }) => !own.some((one) => one.filter === filter))];
  return conditions.length > 1 && conditions.some(({ filter }) => filter === 'title');
};

/** "Was it approved?" asks whether, where a row would only tell when. */
const tellsWhenForWhether = (items: readonly Item[], chart: Chart): boolean =>
  items.some(({ sense }) => sense.kind === 'date') &&
  chart.of('concept').some(({ sense }) => sense.concept === 'whether');

/** Conditions that say where and when, and may stand anywhere. */
const FRAMING: ReadonlySet<string> = new Set(['place', 'period']);

/**
 * Whether a figure only trails behind what is said of the rows: in "workshops that missed their target
 * attendance" the attendance belongs to the condition. "Project budget" and "budget of projects" ask for it.
 */
const trails = (items: readonly Item[], requirements: readonly Requirement[]): boolean => {
  if (!requirements.every((one) => one === 'subject' || one.startsWith('measure:'))) return false;
  const subject = items.findIndex(({ sense }) => sense.kind === 'subject');
  const measure = items.findIndex(({ sense }) => sense.kind === 'measure');
  return (
    subject >= 0 &&
    items
      .slice(subject + 1, Math.max(measure, subject + 1))
      .some(
        ({ sense }) =>
          sense.kind === 'constraint' &&
          sense.constraint.position === 'after' &&
          !FRAMING.has(sense.constraint.filter),
      )
  );
};

/** "Allocated and spent budgets", "by region and sector": a template answers with one of each, so neither is dropped. */
const asksTwice = (items: readonly Item[], requirements: readonly Requirement[]): boolean => {
  const measures = items.flatMap(({ sense }) => (sense.kind === 'measure' ? [sense.measure] : []));
  const groups = items.flatMap(({ sense }) =>
    sense.kind === 'dimension' || sense.kind === 'grouping' ? [sense.dimension] : [],
  );
  const wanted = (kinds: RegExp): number =>
    Math.max(1, requirements.filter((requirement) => kinds.test(requirement)).length);
  return (
    new Set(measures).size > wanted(/^measure:/) || new Set(groups).size > wanted(/^(?:dimension|grouping):/)
  );
};

/** Items that say something, with the words that join them but without filler. */
const telling = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ sense }) => sense.kind !== 'filler');

/** "In March in 2024" and the like: two periods of one day are one range, or something else is meant. */
const hasTwoPeriods = (items: readonly Item[]): boolean =>
  items.filter(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter === 'period').length > 1;

/** "Needs and communities": two kinds of rows are asked for, and neither belongs to the other. */
const isOneOfTwo = (items: readonly Item[]): boolean => {
  const said = telling(items);
  return said.some(
    ({ sense }, at) =>
      sense.kind === 'related' &&
      [said[at - 1], said[at + 1]].some((item) => item !== undefined && isMarker(item, 'and', 'or')),
  );
};

const looksElsewhere = (where: Predicate): boolean => {
  switch (where.kind) {
    case 'has':
      return true;
    case 'not':
      return looksElsewhere(where.of);
    case 'any':
    case 'all':
      return where.of.some(looksElsewhere);
    default:
      return false;
  }
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

/** "Are there any without outputs? Which ones?" wants them named, and not only that there are some. */
const wantsThem = (items: readonly Item[], chart: Chart, requirements: readonly Requirement[]): boolean => {
  const noun = items.find((item) => item.sense.kind === 'subject' || isNounOfRows(item));
  return (
    noun !== undefined &&
    requirements.includes('concept:exists') &&
    !requirements.includes('concept:list') &&
    chart.of('concept').some(({ sense, start }) => sense.concept === 'list' && start >= noun.end)
  );
};

/** "Which are they?" after "are there any?" wants them named. */
const asksAgain = (items: readonly Item[], chart: Chart, requirements: readonly Requirement[]): boolean =>
  requirements.includes('concept:exists') &&
  !items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'exists') &&
  chart.of('concept').some(({ sense, start, end }) => sense.concept === 'list' && end - start > 1);

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

/** "Programs vs activities" asks for both, and a figure over all of them would hide that. */
const dropsComparison = (items: readonly Item[], requirements: readonly Requirement[]): boolean =>
  !requirements.includes('concept:compare') &&
  items.some(
    ({ sense }) =>
      (sense.kind === 'constraint' && sense.constraint.compared === true) ||
      (sense.kind === 'filler' && sense.sets === true),
  );

/** "Needs identified per quarter", "identified in 2026": behind its noun and with a time the verb names a day, and no state. */
const isVerbOfPeriod = (
  items: readonly Item[],
  chart: Chart,
  dataset: Dataset,
  tokens: readonly Token[],
): boolean => {
  const noun = items.find(({ sense }) => sense.kind === 'subject');
  const time = items.findLast(
    ({ sense }) =>
      sense.kind === 'bucket' || (sense.kind === 'constraint' && sense.constraint.filter === 'period'),
  );
  return (
    noun !== undefined &&
    time !== undefined &&
    items.some(({ sense, start, end }) => {
      if (sense.kind !== 'constraint') return false;
      const verb = chart.startingAt(start).find((one) => one.sense.kind === 'date' && one.end === end);
      if (verb?.sense.kind !== 'date') return false;
      // What periods look at anyway is no state where a period is named, wherever it stands.
      const usual = verb.sense.field === dataset.period?.field;
      return usual || ((start >= noun.end || isDeed(tokens, verb)) && end <= time.start);
    })
  );
};

/** "Communities assessed in 2025": the time is of what was done to them, and not of their own record. */
const isTimeOfOthers = (items: readonly Item[], dataset: Dataset): boolean => {
  const said = telling(items);
  const noun = said.findIndex(({ sense }) => sense.kind === 'subject');
  return (
    dataset.period?.past === true &&
    said.some(({ sense }, at) => {
      const next = said[at + 1]?.sense;
      return (
        sense.kind === 'constraint' &&
        looksElsewhere(sense.constraint.where) &&
        noun >= 0 &&
        at > noun &&
        next?.kind === 'constraint' &&
        next.constraint.filter === 'period'
      );
    })
  );
};

/** "Assessments to be completed", "will be approved": what lies ahead is not what is so already. */
const isYetToBe = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'constraint' &&
      tokens[start - 1]?.norm === 'be' &&
      ['to', 'will', 'should', 'must'].includes(tokens[start - 2]?.norm ?? ''),
  ) ||
  // "Projects that will miss their target"
  items.some(
    ({ sense, start }) =>
      sense.kind === 'constraint' &&
      !FRAMING.has(sense.constraint.filter) &&
      !sense.constraint.filter.endsWith(':period') &&
      (tokens[start - 1]?.norm === 'will' ||
        (tokens[start - 1]?.norm === 'to' && tokens[start - 2]?.norm === 'going')),
  ) ||
  // "Assessments to complete"
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'constraint' &&
      end === start + 1 &&
      tokens[start - 1]?.norm === 'to' &&
      BARE_VERB.test(tokens[start]?.norm ?? ''),
  );
const BARE_VERB =
  /^(?:complete|finish|approve|implement|submit|reject|cancel|validate|suspend|meet|address)$/;

const AUXILIARY = /^(?:is|are|was|were|do|does|did|have|has|had)$/;

/** "Are all critical needs funded?" asks whether none is left out, and not for those that are. */
const asksOfAll = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  AUXILIARY.test(tokens[0]?.norm ?? '') &&
  tokens[1]?.norm !== 'there' &&
  items.some(({ sense, start }) => sense.kind === 'filler' && sense.every === true && start <= 2) &&
  items.some(({ sense }) => ['constraint', 'related', 'measure'].includes(sense.kind));

const NOW =
  /^(?:ngayon|now|currently|presently|kasalukuyan|sa ngayon|right now|at (?:the moment|present)|as of (?:now|today))$/;

/** "Tasks of Nadia now" are those that are open: "now" may not be passed over where rows have a state that it means. */
const losesNow = (items: readonly Item[], tokens: readonly Token[], { present }: Dataset): boolean =>
  present !== undefined &&
  items.some(({ sense, start, end }) => {
    const said = tokens.slice(start, end).map(({ norm }) => norm);
    return sense.kind === 'filler' && NOW.test(said.join(' '));
  }) &&
  !items.some(({ sense }) => sense.kind === 'constraint' && present.includes(sense.constraint.filter));

const DOERS: ReadonlySet<string> = new Set('we they you i he she did do does to can will could'.split(' '));

/** "What did we share with partners" asks for no part of anything. */
const sharesSomething = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'concept' && sense.concept === 'share' && DOERS.has(tokens[start - 1]?.norm ?? ''),
  );

/** So many words make a name that nothing else is meant by. */
const WHOLE_NAME = 3;

/** "The Ministry of Health" is one name: its words may not be taken apart. */
const partsName = (items: readonly Item[], chart: Chart): boolean =>
  chart
    .of('reference')
    .some(
      ({ start, end, penalty, repairs }) =>
        end - start >= WHOLE_NAME &&
        penalty <= 0 &&
        repairs.length === 0 &&
        !items.some((one) => one.start <= start && one.end >= end) &&
        items.some((one) => one.sense.kind !== 'filler' && one.start < end && one.end > start),
    );

/** "Largest first" says nothing of groups, which stand so; of rows it asks for an order. */
const losesOrder = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'filler' && sense.orders === true) &&
  !items.some(({ sense }) => sense.kind === 'grouping');

/** "From proposal" and "to approval" say one figure together, and none alone. */
const halvesSpan = (items: readonly Item[]): boolean => {
  const from = items.flatMap(({ sense }) => (sense.kind === 'measure' && sense.from ? [sense.measure] : []));
  const to = items.flatMap(({ sense }) => (sense.kind === 'filler' && sense.upTo ? [sense.upTo] : []));
  const beside = items.flatMap(({ sense }) =>
    sense.kind === 'filler' && sense.beside ? [sense.beside] : [],
  );
  return from.length !== to.length || [...from, ...beside].some((measure) => !to.includes(measure));
};

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

/** A verb that only says which day a period is of needs that period beside it. */
const losesDeed = (items: readonly Item[]): boolean =>
  items.some(
    ({ sense }) =>
      sense.kind === 'filler' &&
      sense.deed !== undefined &&
      !items.some(
        (one) => one.sense.kind === 'constraint' && one.sense.constraint.filter === `${sense.deed}:period`,
      ),
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
const HAVING: ReadonlySet<string> = new Set(
  'with without having have has w/ w/o may walang wala lacking'.split(' '),
);

/** "Who approved it?" asks for a person, and the day on which something was done names none. */
const asksWhoDid = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'who') &&
  items.some(({ sense }) => sense.kind === 'date');

/** "The longest and newest": rows stand in one order only. */
const ranksTwice = (items: readonly Item[]): boolean => {
  const orders = items.flatMap(({ sense }) =>
    sense.kind === 'ranking' && sense.by !== 'any' ? [`${sense.by} ${sense.direction}`] : [],
  );
  return new Set(orders).size > 1;
};

/** "Which organizations are behind the most policies" counts policies: what stands behind "the most" is what is counted. */
const countsTheSubject = (items: readonly Item[]): boolean => {
  const said = telling(items).filter(({ sense }) => sense.kind !== 'marker');
  const ranking = said.findIndex(({ sense }) => sense.kind === 'ranking' && sense.by === 'quantity');
  const measure = said.findIndex(({ sense }) => sense.kind === 'measure');
  const counted = said[ranking + 1];
  return measure >= 0 && measure < ranking && (counted?.sense.kind === 'subject' || isNounOfRows(counted));
};

const isNounOfRows = (item: Item | undefined): boolean =>
  item?.sense.kind === 'constraint' && item.sense.constraint.noun !== undefined;

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

/** "Not in Sulu" names no row. */
const namesNone = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.where.kind === 'not');

/**
 * Whether items that account for every word, and hold all that a pattern requires, still say something else
 * than what the pattern's template answers.
 * `before` are the conditions of the turn that it goes on from.
 */
export const isMisread = (
  pattern: Pattern,
  items: readonly Item[],
  chart: Chart,
  tokens: readonly Token[],
  before: readonly Constraint[] | null,
  dataset: Dataset,
): boolean => {
  const head = headOf(items);
  return (
    (pattern.head !== null && head !== null && head !== pattern.head) ||
    hasTheSubject(items, chart) ||
    ranksTheOther(items, chart) ||
    countsTheSubject(items) ||
    ranksTwice(items) ||
    isYetToBe(items, tokens) ||
    (!pattern.requirements.includes('concept:every') && asksOfAll(items, tokens)) ||
    belongsToNearer(items, tokens) ||
    losesDeed(items) ||
    dropsRank(items, tokens, pattern.requirements) ||
    halvesSpan(items) ||
    losesOrder(items) ||
    partsName(items, chart) ||
    sharesSomething(items, tokens) ||
    losesNow(items, tokens, dataset) ||
    (!pattern.requirements.some((one) => one.startsWith('value:')) &&
      isVerbOfPeriod(items, chart, dataset, tokens)) ||
    wantsThem(items, chart, pattern.requirements) ||
    (before !== null && asksAgain(items, chart, pattern.requirements)) ||
    isTimeOfOthers(items, dataset) ||
    dropsComparison(items, pattern.requirements) ||
    (before === null && isOfTheOthers(items)) ||
    isAboutAnother(items) ||
    (before === null && asksForAnybody(items)) ||
    isOneOfTwo(items) ||
    hasTwoPeriods(items) ||
    excludesOthers(items) ||
    asksTwice(items, pattern.requirements) ||
    (isName(pattern) &&
      (saysMore(items) ||
        namesNone(items) ||
        tellsWhenForWhether(items, chart) ||
        asksWhoDid(items) ||
        asksWhether(items, before ?? []))) ||
    trails(items, pattern.requirements) ||
    isDefinition(items, tokens)
  );
};
