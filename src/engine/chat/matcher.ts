import type { Analysis } from '../language/analyze.ts';
import type { Chart, Item } from '../language/chart.ts';
import { chartFor, isReadableAs } from '../language/chart-for.ts';
import { lendQuality } from '../language/composers/aspects.ts';
import {
  lendAll,
  lendOrder,
  lendPair,
  lendRate,
  lendRest,
  lendRival,
} from '../language/composers/lending.ts';
import { lendMeasure } from '../language/composers/thresholds.ts';
import { lendValue } from '../language/composers/values.ts';
import type { Token } from '../language/token.ts';
import type { Dataset } from '../query/dataset.ts';
import type { QueryPlan } from '../query/plan.ts';
import { asidesOf, isTrueOf } from './asides.ts';
import { sumsSides } from './change.ts';
import { bestCovers, type Cover, type CoverSpace, coverSpace } from './cover.ts';
import { decide } from './decide.ts';
import type { Match, MatchContext, Near, Outcome } from './match.ts';
import { isMisread } from './misreadings/misreadings.ts';
import { misreadsTurn, SHAPED } from './misreadings/turns.ts';
import type { Pattern } from './pattern.ts';
import { PatternIndex } from './pattern-index.ts';
import { planOf } from './plan-of.ts';
import { namesGroup } from './plans.ts';
import type { Reading } from './reading.ts';
import { toMatch } from './to-match.ts';
import { isFramed } from './whether.ts';

const EPSILON = 1e-6;
/** A pattern that asks for more says more about the question. */
const PER_REQUIREMENT = 0.2;
const PER_PRIORITY = 0.05;
const SAME_TEMPLATE = 0.3;
/** What carrying costs is given back where the same is asked again. */
const PER_CARRIED = 0.4;
/** A follow-up on a breakdown is rather about its groups than about single rows. */
const DROPPED_DIMENSION = 0.45;
/** What takes the place of a figure is of the same groups. */
const SWAPPED = 1.5;
/** One on things that were compared is about each of them, and not about all in one. */
const DROPPED_COMPARISON = 0.75;
/** A question of its own is not asked of each group that was asked about before. */
const REGROUPED_UNASKED = 1.5;
const RESTATED: ReadonlySet<string> = new Set(['list', 'count', 'exists', 'who']);
/** "Who" alone names no rows: what a word of the question names is nearer. */
const NOUNLESS = 0.5;
/** What a question names its subject by is nearer to it than what it could also be about. */
const UNNAMED = 500;

const isOfMembers = (one: string): boolean => one.startsWith('members:');

const partition = <T>(all: readonly T[], test: (one: T) => boolean): [T[], T[]] => {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const one of all) (test(one) ? yes : no).push(one);
  return [yes, no];
};

const isNounless = (items: readonly Item[]): boolean =>
  items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'who') &&
  !items.some(
    ({ sense }) => sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun),
  );

/** Whether a turn before was to lend what it had none of itself, as a ranking by a fixed figure has no measure. */
const lacks = ({ requirements, reading }: Match): boolean =>
  (reading.measure === null && requirements.some((one) => one.startsWith('measure:'))) ||
  (reading.dimension === null && requirements.some((one) => /^(?:grouping|dimension|cross):/.test(one)));

/** "The second largest" is not answered with the first, where a template puts nothing else in order. */
const misplaces = ({ template, reading }: Match): boolean => {
  const place = reading.ranking?.place;
  if (place === undefined) return false;
  const plan = template.plan(reading);
  return !('place' in plan) || plan.place !== place;
};

/** "Approved per year" is not answered by the day of proposal. */
const losesDeed = ({ template, reading }: Match): boolean => {
  const deeds = reading.parts.flatMap(({ sense }) =>
    sense.kind === 'filler' && sense.deed ? [sense.deed] : [],
  );
  const dated = reading.constraints.map(({ filter }) => filter);
  if (deeds.every((deed) => dated.includes(`${deed}:period`))) return false;
  const plan = template.plan(reading);
  return plan.kind !== 'trend' || deeds.some((deed) => deed !== plan.field);
};

/** "The sector with the most health projects" is no order of sectors. */
const seeksInOne = (plan: QueryPlan | null, { constraints, dataset }: Reading): boolean => {
  if (plan?.kind !== 'rank' || plan.dimension === null || plan.claimed !== undefined) return false;
  const { dimension, where } = plan;
  return constraints.some((one) => where.includes(one.where) && namesGroup(one, dataset, dimension));
};

/** "Is it true that …" wants a yes or a no. */
const affirmsNothing = (plan: QueryPlan | null, { template, reading, requirements }: Match): boolean =>
  isFramed(reading.parts) &&
  !(plan?.kind === 'rank' && plan.claimed !== undefined) &&
  !template.asksWhether &&
  !requirements.some((one) => YES_OR_NO.has(one)) &&
  !reading.constraints.some(({ claims }) => claims);
const YES_OR_NO: ReadonlySet<string> = new Set([
  'concept:exists',
  'concept:every',
  'portion',
  'bound',
  'number',
]);

/** Whether a yes or a no is wanted that it would not give, or a first one among itself. */
const missesClaim = (match: Match): boolean => {
  const plan = planOf(match);
  return (
    seeksInOne(plan, match.reading) || affirmsNothing(plan, match) || sharesNothing(plan) || isAlone(plan)
  );
};

/** One by itself is compared with nothing. */
const isAlone = (plan: QueryPlan | null): boolean => plan?.kind === 'compare' && plan.members.length < 2;

/** "What percent of communities are communities" has no answer. */
const sharesNothing = (plan: QueryPlan | null): boolean => plan?.kind === 'ratio' && plan.of.length === 0;

/** Whether the question has a condition that the template cannot take, or asks for more than the one row it shows. */
const asksForMore = ({ template: { takes, excludes, ofOne }, reading }: Match): boolean =>
  (ofOne === true && !reading.singular) ||
  reading.constraints.some(
    ({ filter, entities }) =>
      takes?.includes(filter) === false ||
      entities.some(({ value }) => excludes?.includes(`${filter}=${value}`)),
  );

/**
 * Finds the template that a question is asked in the words of. It looks only at templates that one of the
 * question's words points to, and takes one only if every word is accounted for.
 */
export class Matcher {
  readonly #index: PatternIndex;
  readonly #datasetById: (id: string) => Dataset | undefined;

  constructor(patterns: readonly Pattern[], datasets: readonly Dataset[]) {
    const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
    this.#index = new PatternIndex(patterns, datasets);
    this.#datasetById = (id) => byId.get(id);
  }

  match(analysis: Analysis, context: MatchContext): Outcome {
    const shortlist = context.carried
      ? this.#index.of(context.carried.template.dataset)
      : this.#index.pointedAt(analysis.items);
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
      if (context.carried) {
        const { reading } = context.carried;
        for (const lend of [lendQuality, lendMeasure, lendValue, lendRival, lendAll])
          lend(chart, dataset, reading.constraints, analysis.tokens);
        lendPair(chart, dataset, reading, analysis.tokens);
        lendRest(chart, dataset, reading, analysis.tokens);
        lendRate(chart, dataset, reading.measure, analysis.tokens);
        lendOrder(chart, reading, analysis.tokens);
      }
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
      isReadableAs(analysis, this.#datasetById(id)!, this.#datasetById),
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
    const covers = bestCovers(space, {
      requirements: pattern.requirements,
      ...(carried && { carried: new Set(carried.requirements) }),
      free: asidesOf(pattern, dataset),
    });
    const before = carried?.reading.constraints ?? null;
    return covers.flatMap((cover) => {
      if (isMisread({ pattern, items: cover.items, chart, tokens, before, dataset })) return [];
      // "And for Region XI?" asks the same again; "list them" has a word of its own for what it asks.
      const same =
        carried?.template.id === pattern.template.id && !cover.wasteful
          ? SAME_TEMPLATE + PER_CARRIED * cover.carried.filter((one) => one !== 'subject').length
          : 0;
      const dropped =
        carried?.reading.dimension &&
        !pattern.requirements.some((one) => /^(?:grouping|dimension|cross):/.test(one))
          ? // "Total participants instead" asks for another figure of the same groups.
            DROPPED_DIMENSION + (tokens.some(({ norm }) => norm === 'instead') ? SWAPPED : 0)
          : 0;
      const restates = cover.items.some(
        ({ sense }) =>
          sense.kind === 'concept' &&
          RESTATED.has(sense.concept) &&
          // "Show me total participants" asks for a figure.
          !(sense.concept === 'list' && cover.items.some((one) => one.sense.kind === 'measure')),
      );
      // "List them" after a breakdown wants rows, and no breakdown.
      const regrouped = restates && cover.carried.some((one) => SHAPED.test(one)) ? REGROUPED_UNASKED : 0;
      // "By total budget instead" after a ranking ranks by it.
      const unranked =
        carried?.reading.ranking &&
        !restates &&
        !pattern.requirements.some((one) => one.startsWith('ranking:'))
          ? DROPPED_DIMENSION
          : 0;
      // "And their population?" after a comparison compares that too.
      const uncompared =
        carried?.requirements.some(isOfMembers) &&
        !restates &&
        !pattern.requirements.some((one) => isOfMembers(one) || SHAPED.test(one))
          ? DROPPED_COMPARISON
          : 0;
      const score =
        cover.cost +
        dropped +
        uncompared +
        regrouped +
        unranked +
        (pattern.requirements.includes('subject') && isNounless(cover.items) ? NOUNLESS : 0) -
        same -
        PER_REQUIREMENT * pattern.requirements.length -
        PER_PRIORITY * (pattern.template.priority ?? 0);
      const match = toMatch(pattern, dataset, cover, context, score, tokens);
      const answers =
        !(carried && misreadsTurn({ cover, match, carried, tokens })) &&
        !asksForMore(match) &&
        !lacks(match) &&
        !misplaces(match) &&
        !losesDeed(match) &&
        !missesClaim(match) &&
        !sumsSides(match) &&
        cover.items.every((item) => isTrueOf(item, match));
      return answers ? [{ cover, match }] : [];
    });
  }
}
