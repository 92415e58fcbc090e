import type { IsoDate } from '../../core/calendar.ts';
import { canonical } from '../../core/canonical.ts';
import { type Analysis, chartFor, isReadableAs } from '../language/analyze.ts';
import type { Chart, Item } from '../language/chart.ts';
import { isMarker } from '../language/composer.ts';
import { lendQuality } from '../language/composers/aspects.ts';
import { lendMeasure } from '../language/composers/relations.ts';
import { isPeriod, sameDay } from '../language/composers/shapes.ts';
import type { Constraint } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { Dataset, Unit } from '../query/dataset.ts';
import type { Metric, Predicate } from '../query/plan.ts';
import { bestCovers, type Cover, type CoverSpace, coverSpace } from './cover.ts';
import { unitOf } from './format/answer.ts';
import { headOf, type Pattern } from './pattern.ts';
import type { Reading } from './reading.ts';
import { LOCATION, type Requirement } from './requirement.ts';
import type { ChatTemplate } from './template.ts';

const partition = <T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] => {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of all) (test(one) ? yes : no).push(one);
  return [yes, no];
};

/** What an earlier turn lends to this one. */
export interface Carried {
  readonly template: ChatTemplate;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
}

/** A template and one reading of the question in its light. */
export interface Match {
  readonly template: ChatTemplate;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
  readonly score: number;
  /** Constraints and parts that came from the earlier turn. */
  readonly carriedOver: readonly Constraint[];
}

export type Outcome =
  | { readonly kind: 'match'; readonly match: Match }
  /** Readings that fit equally well and mean different things. */
  | { readonly kind: 'ambiguous'; readonly matches: readonly Match[] }
  /** No template accounts for every word; `nearest` accounts for the most. */
  | { readonly kind: 'none'; readonly nearest: Near | null; readonly considered: number };

export interface Near {
  readonly match: Match;
  readonly uncovered: readonly number[];
}

export interface MatchContext {
  readonly today: IsoDate;
  readonly staffId: number | null;
  readonly carried: Carried | null;
}

const EPSILON = 1e-6;
/** A pattern that asks for more says more about the question. */
const PER_REQUIREMENT = 0.2;
const PER_PRIORITY = 0.05;
const SAME_TEMPLATE = 0.3;
/** What carrying costs is given back where the same is asked again. */
const PER_CARRIED = 0.4;
/** A follow-up on a breakdown is rather about its groups than about single rows. */
const DROPPED_DIMENSION = 0.45;
/** "By province" after a sum is that sum by province, and not how many rows there are. */
const DROPPED_MEASURE = 0.6;
/** What a question names its subject by is nearer to it than what it could also be about. */
const UNNAMED = 500;
const MOST_READINGS = 12;
const MOST_RANKED = 200;

/** Keys under which a pattern is found: the fewest that any question of its kind must hold one of. */
const anchorOf = ({ requirements, template }: Pattern): string => {
  if (requirements.includes('subject')) return `subject:${template.dataset}`;
  if (requirements.some((one) => /^(?:measure|part):/.test(one))) return `measure:${template.dataset}`;
  const concept = requirements.find((one) => one.startsWith('concept:') && one !== 'concept:count');
  if (concept) return concept;
  if (requirements.some((one) => /^(?:dimension|grouping|cross):/.test(one)))
    return `dimension:${template.dataset}`;
  const entity = requirements.find((one) => one.startsWith('entity:'))?.slice('entity:'.length);
  if (entity === undefined) return `constraint:${template.dataset}`;
  return entity === 'location' || LOCATION.includes(entity) ? 'place' : `reference:${entity}`;
};

const anchorsIn = (items: readonly Item[]): ReadonlySet<string> => {
  const anchors = new Set<string>();
  for (const { sense } of items)
    switch (sense.kind) {
      case 'subject':
      case 'measure':
      case 'dimension':
        anchors.add(`${sense.kind}:${sense.dataset}`);
        break;
      case 'place':
        anchors.add('place');
        break;
      case 'reference':
        for (const { type } of sense.references) anchors.add(`reference:${type}`);
        break;
      case 'concept':
        anchors.add(`concept:${sense.concept}`);
        break;
      case 'constraint':
        anchors.add(`constraint:${sense.constraint.dataset}`);
        if (sense.constraint.noun) anchors.add(`subject:${sense.constraint.dataset}`);
        break;
    }
  return anchors;
};

/**
 * Finds the template that a question is asked in the words of. It looks only at templates that one of the
 * question's words points to, and takes one only if every word is accounted for.
 */
export class Matcher {
  readonly #datasetById: (id: string) => Dataset | undefined;
  readonly #byAnchor = new Map<string, Pattern[]>();
  readonly #byDataset = new Map<string, Pattern[]>();

  constructor(patterns: readonly Pattern[], datasets: readonly Dataset[]) {
    const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
    this.#datasetById = (id) => byId.get(id);
    const file = (index: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
      const bucket = index.get(key);
      if (bucket) bucket.push(pattern);
      else index.set(key, [pattern]);
    };
    for (const pattern of patterns) {
      file(this.#byAnchor, anchorOf(pattern), pattern);
      file(this.#byDataset, pattern.template.dataset, pattern);
    }
  }

  match(analysis: Analysis, context: MatchContext): Outcome {
    const shortlist = context.carried
      ? (this.#byDataset.get(context.carried.template.dataset) ?? [])
      : [...anchorsIn(analysis.items)].flatMap((anchor) => this.#byAnchor.get(anchor) ?? []);
    const byDataset = new Map<string, Pattern[]>();
    for (const pattern of shortlist) {
      const patterns = byDataset.get(pattern.template.dataset);
      if (patterns) patterns.push(pattern);
      else byDataset.set(pattern.template.dataset, [pattern]);
    }
    const full: Match[] = [];
    let nearest: (Near & { readonly rank: number }) | null = null;
    const look = (id: string, patterns: readonly Pattern[]): void => {
      const dataset = this.#datasetById(id)!;
      const chart = chartFor(analysis, dataset, this.#datasetById, context.today);
      if (context.carried)
        for (const lend of [lendQuality, lendMeasure])
          lend(chart, dataset, context.carried.reading.constraints);
      const space = coverSpace(chart, dataset);
      for (const pattern of patterns)
        for (const { cover, match } of this.#fits(pattern, dataset, chart, space, context, analysis.tokens)) {
          if (cover.uncovered.length === 0) full.push(match);
          const named = cover.items.some(
            ({ sense }) => sense.kind === 'subject' && sense.dataset === dataset.id,
          );
          const rank = cover.uncovered.length * 100 + match.score + (named ? 0 : UNNAMED);
          if (!nearest || rank < nearest.rank - EPSILON)
            nearest = { match, uncovered: cover.uncovered, rank };
        }
    };
    const [readable, others] = partition([...byDataset], ([id]) =>
      isReadableAs(analysis, this.#datasetById(id)!),
    );
    for (const [id, patterns] of readable) look(id, patterns);
    // Only to say what comes nearest: these cannot account for every word.
    if (full.length === 0) for (const [id, patterns] of others) look(id, patterns);
    return decide(full) ?? { kind: 'none', nearest, considered: shortlist.length };
  }

  #fits(
    pattern: Pattern,
    dataset: Dataset,
    chart: Chart,
    space: CoverSpace,
    context: MatchContext,
    tokens: readonly Token[],
  ): { cover: Cover; match: Match }[] {
    const { carried } = context;
    const ranked = pattern.requirements.some((one) => one.startsWith('ranking:'));
    const grouped = pattern.requirements.some((one) => one.startsWith('grouping:'));
    const covers = bestCovers(space, {
      requirements: pattern.requirements,
      ...(carried && { carried: new Set(carried.requirements) }),
      free: (item) =>
        (ranked && (isLimit(item) || isConcept(item, 'list'))) ||
        (dataset.people === true && isConcept(item, 'who')) ||
        // "How are communities distributed by region?"
        (grouped && (isConcept(item, 'how') || isConcept(item, 'breakdown'))) ||
        isSaidTwice(item, pattern.requirements),
    });
    return covers.flatMap((cover) => {
      const head = headOf(cover.items);
      if (pattern.head !== null && head !== null && head !== pattern.head) return [];
      if (hasTheSubject(cover.items, chart) || ranksTheOther(cover.items, chart)) return [];
      if (isAboutAnother(cover.items) || isOneOfTwo(cover.items) || excludesOthers(cover.items)) return [];
      if (asksTwice(cover.items, pattern.requirements)) return [];
      if (isName(pattern) && saysMore(cover.items)) return [];
      if (trails(cover.items, pattern.requirements)) return [];
      if (isDefinition(cover.items, tokens)) return [];
      // "And for Region XI?" asks the same again; "list them" has a word of its own for what it asks.
      const same =
        carried?.template.id === pattern.template.id && !cover.wasteful
          ? SAME_TEMPLATE + PER_CARRIED * cover.carried.filter((one) => one !== 'subject').length
          : 0;
      const dropped =
        carried?.reading.dimension &&
        !pattern.requirements.some((one) => /^(?:grouping|dimension|cross):/.test(one))
          ? DROPPED_DIMENSION
          : 0;
      const unmeasured =
        carried?.reading.measure &&
        pattern.requirements.some((one) => /^(?:grouping|dimension):/.test(one)) &&
        !pattern.requirements.some((one) => one.startsWith('measure:')) &&
        !cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'count')
          ? DROPPED_MEASURE
          : 0;
      const score =
        cover.cost +
        dropped +
        unmeasured -
        same -
        PER_REQUIREMENT * pattern.requirements.length -
        PER_PRIORITY * (pattern.template.priority ?? 0);
      const match = toMatch(pattern, dataset, cover, context, score, tokens);
      const answers = !asksForMore(match) && cover.items.every((item) => isTrueOf(item, match));
      return answers ? [{ cover, match }] : [];
    });
  }
}

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
  (isConcept(item, 'count') &&
    requirements.includes('concept:compare') &&
    !requirements.some((one) => one.startsWith('measure:'))) ||
  (isConcept(item, 'total') && requirements.includes('concept:count')) ||
  (isConcept(item, 'average') && requirements.includes('concept:duration')) ||
  (item.sense.kind === 'concept' && ASKED_UNITS[item.sense.concept] !== undefined);

/** The figure that a match answers with, where it is one. */
const metricOf = ({ template, reading }: Match): Metric | null => {
  try {
    const plan = template.plan(reading);
    return 'metric' in plan ? plan.metric : null;
  } catch {
    return null;
  }
};

/** Whether a word that asks for no more than what is answered anyway holds of the answer. */
const isTrueOf = (item: Item, match: Match): boolean => {
  if (item.sense.kind !== 'concept') return true;
  const unit = ASKED_UNITS[item.sense.concept];
  if (unit !== undefined) return unitOf(match.template, match.reading, metricOf(match)) === unit;
  if (item.sense.concept !== 'average' || !match.requirements.includes('concept:duration')) return true;
  const metric = metricOf(match);
  return metric?.kind === 'aggregate' && metric.fn === 'avg';
};

/** A pattern that is a name alone asks for the row of that name. */
const isName = ({ requirements }: Pattern): boolean => requirements.every((one) => one.startsWith('entity:'));

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

/** Conditions that say where and when, and may stand anywhere. */
const FRAMING: ReadonlySet<string> = new Set(['place', 'period']);

/** Whether the question has a condition that the template cannot take. */
const asksForMore = ({ template: { takes }, reading }: Match): boolean =>
  takes !== undefined && reading.constraints.some(({ filter }) => !takes.includes(filter));

/** Whether there is more to it than a name and where that lies. */
const saysMore = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'constraint' && sense.constraint.filter.endsWith(':related'));

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

/** "Which 3 communities have the most …": a small number beside a ranking says how many to show. */
const isLimit = ({ sense }: Item): boolean =>
  sense.kind === 'number' &&
  sense.unit === undefined &&
  Number.isInteger(sense.value) &&
  sense.value >= 1 &&
  sense.value <= MOST_RANKED;

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

const isNounOfRows = (item: Item | undefined): boolean =>
  item?.sense.kind === 'constraint' && item.sense.constraint.noun !== undefined;

const isConcept = ({ sense }: Item, concept: string): boolean =>
  sense.kind === 'concept' && sense.concept === concept;

/** Whether the rows are named in the singular, as in "the latest assessment". */
const isSingular = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const noun = items.find(
    ({ sense }) => sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun),
  );
  const last = noun && tokens[noun.end - 1];
  return last !== undefined && last.norm === last.stem && !tokens.some((token) => token.norm === 'mga');
};

const toMatch = (
  pattern: Pattern,
  dataset: Dataset,
  cover: Cover,
  context: MatchContext,
  score: number,
  tokens: readonly Token[],
): Match => {
  const lent = context.carried?.reading;
  const own = cover.items.flatMap(({ sense }) =>
    sense.kind === 'constraint' ? [sameDay(dataset, sense.constraint, lent?.constraints ?? [])] : [],
  );
  const carriedOver = (lent?.constraints ?? []).filter(
    (old) =>
      !own.some((constraint) => constraint.filter === old.filter || (isPeriod(constraint) && isPeriod(old))),
  );
  const find = <K extends Item['sense']['kind']>(...kinds: readonly K[]) =>
    cover.items.find((item) => (kinds as readonly string[]).includes(item.sense.kind))?.sense as
      | Extract<Item['sense'], { kind: K }>
      | undefined;
  const measure = find('measure');
  const cross = find('cross');
  const dimension = cross ?? find('grouping', 'dimension');
  const per = find('per', 'whole');
  const divisor = dataset.measures.find((one) => one.id === per?.measure);
  const ranking = find('ranking');
  const wants = (prefix: string): boolean => pattern.requirements.some((one) => one.startsWith(prefix));
  const reading: Reading = {
    dataset,
    constraints: [...own, ...carriedOver],
    measure:
      dataset.measures.find((one) => one.id === measure?.measure) ??
      (wants('measure:') || wants('part:') ? (lent?.measure ?? null) : null),
    dimension:
      dataset.dimensions.find((one) => one.id === dimension?.dimension) ??
      (wants('grouping:') || wants('dimension:') || wants('cross:') ? (lent?.dimension ?? null) : null),
    across:
      dataset.dimensions.find((one) => one.id === cross?.across) ??
      (wants('cross:') ? (lent?.across ?? null) : null),
    per: divisor
      ? { measure: divisor, of: per?.kind === 'per' ? per.of : 1 }
      : wants('per:') || wants('whole:')
        ? (lent?.per ?? null)
        : null,
    bucket: find('bucket')?.bucket ?? (wants('bucket:') ? (lent?.bucket ?? null) : null),
    ranking: ranking
      ? { ...ranking, limit: ranking.limit ?? find('number')?.value ?? null }
      : wants('ranking:')
        ? (lent?.ranking ?? null)
        : null,
    number: find('number')?.value ?? null,
    singular: isSingular(cover.items, tokens),
    said: pattern.requirements,
    parts: cover.items,
    repairs: cover.items.flatMap((item) => item.repairs),
    staffId: context.staffId,
  };
  return { template: pattern.template, reading, requirements: pattern.requirements, score, carriedOver };
};

/** Lists of conditions that all hold, or any of which does: their order says nothing. */
const CONDITIONS: ReadonlySet<string> = new Set(['where', 'of', 'among']);

const unordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(unordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const same = unordered(part);
      return [key, CONDITIONS.has(key) && Array.isArray(same) ? same.map(canonical).sort() : same];
    }),
  );
};

const planKey = ({ template, reading }: Match): string => {
  try {
    return canonical(unordered(template.plan(reading)));
  } catch {
    return template.id;
  }
};

/** Best score first, then id: a total order. Equal scores with different plans are an ambiguity. */
const decide = (full: readonly Match[]): Outcome | null => {
  const [best, ...rest] = [...full].sort(
    (a, b) =>
      a.score - b.score || (a.template.id < b.template.id ? -1 : a.template.id > b.template.id ? 1 : 0),
  );
  if (!best) return null;
  const seen = new Set([planKey(best)]);
  const rivals = rest.filter((match) => {
    if (match.score > best.score + EPSILON) return false;
    const key = planKey(match);
    return seen.has(key) ? false : seen.add(key) && true;
  });
  return rivals.length === 0
    ? { kind: 'match', match: best }
    : { kind: 'ambiguous', matches: [best, ...rivals].slice(0, MOST_READINGS) };
};
