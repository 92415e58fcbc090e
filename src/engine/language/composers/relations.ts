import type { Dataset, MeasureSpec, RelationSpec } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import {
  type ComposeContext,
  type DatasetComposer,
  followingOf,
  isMarker,
  preceding,
  reachable,
  spanning,
} from '../composer.ts';
import { boundWords } from '../figures.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { Constraint, Wording } from '../sense.ts';
import { threshold } from './thresholds.ts';

const COPULAS: ReadonlySet<string> = new Set('are is was were ang ay'.split(' '));
const RELATIVES: ReadonlySet<string> = new Set('that which who whose na where'.split(' '));

/** "Communities without a project", where needs are asked for: what related rows have in their turn. */
export const nestedPossession: DatasetComposer = {
  id: 'nested-possession',
  compose(chart, { datasetById }) {
    for (const opening of chart.markers('with', 'without', 'tied'))
      for (const noun of followingOf(chart, opening.end, 'nested', 2)) {
        const [owner, related] = [datasetById(noun.sense.owner), datasetById(noun.sense.dataset)];
        if (!owner || !related) continue;
        const has = !isMarker(opening, 'without');
        const constraint = havingRelated(owner, related, noun.sense.relation, [], has);
        chart.add(spanning({ kind: 'constraint', constraint }, [opening, noun]));
      }
  },
};

/** Grows a related noun by the words that describe it: "critical unmet health needs". */
export const relatedPhrases: DatasetComposer = {
  id: 'related-phrases',
  compose(chart, { dataset, tokens }) {
    // "Partnerships with universities are active" says it of the partnerships.
    const isClaimed = (noun: Item, word: Item): boolean => {
      const between = tokens.slice(noun.end, word.start).map(({ norm }) => norm);
      return between.some((one) => COPULAS.has(one)) && !between.some((one) => RELATIVES.has(one));
    };
    // "The Ministry of Health" is one ministry, and not those of health.
    const isName = (start: number, end: number): boolean =>
      chart.of('reference').some((one) => one.penalty <= 0 && one.start <= start && one.end >= end);
    for (let pass = 0; pass < 4; pass += 1) {
      let grew = false;
      for (const noun of chart.of('related')) {
        if (noun.sense.constraints.length >= 4) continue;
        const own = (item: Item): item is ItemOf<'constraint'> =>
          item.sense.kind === 'constraint' &&
          item.sense.constraint.dataset === noun.sense.dataset &&
          noun.sense.dataset !== dataset.id;
        const grow = (word: ItemOf<'constraint'>): void => {
          const taken = noun.sense.constraints.some((one) => one.filter === word.sense.constraint.filter);
          if (taken || isClaimed(noun, word)) return;
          if (isName(Math.min(word.start, noun.start), Math.max(word.end, noun.end))) return;
          const constraints = [...noun.sense.constraints, word.sense.constraint];
          grew = chart.add(spanning({ ...noun.sense, constraints }, [word, noun])) || grew;
        };
        for (const word of chart.endingAt(noun.start))
          if (own(word) && word.sense.constraint.position === 'before') grow(word);
        for (const word of followingOf(chart, noun.end, 'constraint', 2)) if (own(word)) grow(word);
      }
      if (!grew) break;
    }
  },
};

const scopeOf = (dataset: Dataset, constraints: readonly Constraint[]): readonly Predicate[] =>
  constraints.some((one) => one.lifts) ? [] : (dataset.scope ?? []);

/** The condition that a row has (or lacks) related rows of a kind. */
export const havingRelated = (
  dataset: Dataset,
  related: Dataset,
  relation: string,
  constraints: readonly Constraint[],
  has: boolean,
): Constraint => {
  const scoped = dataset.relations?.find((one) => one.id === relation)?.scoped ?? true;
  const each = constraints.find(({ both }) => both);
  const one = (said: readonly Constraint[]): Predicate => ({
    kind: 'has',
    relation,
    where: [...(scoped ? scopeOf(related, said) : []), ...said.map((constraint) => constraint.where)],
  });
  // "Both a Maranao and a Yakan community" are two.
  const where: Predicate = each
    ? {
        kind: 'all',
        of: each.members.map((member) => one(constraints.map((said) => (said === each ? member : said)))),
      }
    : one(constraints);
  const en = nounPhrase(related.noun, constraints, 'en', 'many');
  const fil = nounPhrase(related.noun, constraints, 'fil', 'one');
  return {
    dataset: dataset.id,
    filter: `${relation}:related`,
    where: has ? where : { kind: 'not', of: where },
    label: has
      ? { en: `with ${en}`, fil: `na may ${fil}` }
      : { en: `without ${en}`, fil: `na walang ${fil}` },
    position: 'after',
    lifts: false,
    entities: [{ type: 'relation', value: `${has ? 'with' : 'without'} ${relation}`, id: null }],
    members: [],
  };
};

/** A phrase that the dataset has a value for says more than one about related rows. */
const RELATED = 0.1;

/** The condition that a row belongs to related rows that are known already. */
export const belongingTo = (
  dataset: Dataset,
  related: Dataset,
  relation: RelationSpec,
  constraints: readonly Constraint[],
  where: readonly Predicate[],
): Constraint => ({
  ...havingRelated(dataset, related, relation.id, constraints, true),
  where: { kind: 'has', relation: relation.id, where },
  label: belongingLabel(related, constraints, relation.always === true),
});

/** The condition that a row belongs to related rows of which something holds. */
const belongingIn = (
  dataset: Dataset,
  related: Dataset,
  relation: string,
  constraints: readonly Constraint[],
): Constraint => ({
  ...havingRelated(dataset, related, relation, constraints, true),
  label: belongingLabel(
    related,
    constraints,
    dataset.relations?.find(({ id }) => id === relation)?.always === true,
  ),
});

const belongingLabel = (related: Dataset, constraints: readonly Constraint[], always: boolean): Wording => ({
  en: `${always ? 'of' : 'for'} ${nounPhrase(related.noun, constraints, 'en', 'many')}`,
  fil: `para sa ${nounPhrase(related.noun, constraints, 'fil', 'many')}`,
});

/** Whether rows always belong to related ones of which only some are meant: imams in communities, to the active ones. */
const isScoped = (dataset: Dataset, { scope }: Dataset, relation: string): boolean => {
  const spec = dataset.relations?.find(({ id }) => id === relation);
  return spec?.always === true && spec.scoped !== false && (scope?.length ?? 0) > 0;
};
/** It says more than the noun passed over. */
const SCOPED = -0.35;

/**
 * "needs of farming communities", "projects for communities without water": rows by what they belong to. A
 * plain noun ("needs of communities") says nothing that must hold.
 */
const belonging = (
  chart: Chart,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const opening of chart.markers('in', 'from'))
    for (const noun of followingOf(chart, opening.end, 'related', 1)) {
      const related = datasetById(noun.sense.dataset);
      const { relation, constraints } = noun.sense;
      const plain = constraints.length === 0;
      if (!related || (plain && !isScoped(dataset, related, relation))) continue;
      const constraint = {
        ...belongingIn(dataset, related, relation, constraints),
        ...(plain && { belongs: true as const }),
      };
      const sense = { kind: 'constraint', constraint } as const;
      chart.add(spanning(sense, [opening, noun], plain ? SCOPED : RELATED));
    }
};

/** "Milestones in the Memorandum with MPW": a title can only say what the rows belong to, whatever word ties it to them. */
const titledRows = (chart: Chart, { dataset, datasetById, tokens }: ComposeContext): void => {
  for (const noun of chart.of('related')) {
    const { relation, constraints } = noun.sense;
    const related = datasetById(noun.sense.dataset);
    if (!related || constraints.length !== 1 || constraints[0]!.filter !== TITLE) continue;
    const constraint = belongingIn(dataset, related, relation, constraints);
    chart.add({ ...noun, sense: { kind: 'constraint', constraint } });
    // "How many communities does Water System in Glan cover?", "which needs does it address?"
    if (DEEDS.has(tokens[noun.end]?.norm ?? ''))
      chart.add({ ...noun, end: noun.end + 1, sense: { kind: 'constraint', constraint } });
    // "The partnership Memorandum with MPW"
    for (const kind of preceding(chart, noun.start, 1))
      if (
        kind.sense.kind === 'related' &&
        kind.sense.relation === relation &&
        kind.sense.constraints.length === 0
      )
        chart.add(spanning({ kind: 'constraint', constraint }, [kind, noun]));
  }
};
const TITLE = 'title';
/** What rows do with those that belong to them. */
const DEEDS: ReadonlySet<string> = new Set(
  'cover covers covered address addresses addressed serve serves served include includes involve involves'.split(
    ' ',
  ),
);

/** What a row can have, with the condition that it does or does not. */
interface Possessed {
  readonly item: Item;
  readonly constraint: (has: boolean) => Constraint;
  readonly penalty: number;
}

/** "With every need met" asks for more than one such need. */
const saysEvery = (chart: Chart, from: number, to: number): boolean =>
  chart.of('filler').some(({ sense, start, end }) => sense.every === true && start >= from && end <= to);

/** What stands behind a word of possession: related rows, or a figure that says whether there are any. */
const possessed = (
  chart: Chart,
  position: number,
  { dataset, datasetById }: ComposeContext,
): readonly Possessed[] => {
  const rows = followingOf(chart, position, 'related', 2).flatMap((noun): Possessed[] => {
    const related = datasetById(noun.sense.dataset);
    if (!related || saysEvery(chart, position, noun.start)) return [];
    const { relation, constraints } = noun.sense;
    return [
      {
        item: noun,
        constraint: (has) => havingRelated(dataset, related, relation, constraints, has),
        penalty: RELATED,
      },
    ];
  });
  const figures = followingOf(chart, position, 'measure', 2).flatMap((measure): Possessed[] => {
    const spec = dataset.measures.find((one) => one.id === measure.sense.measure);
    if (measure.sense.dataset !== dataset.id || !spec?.possessable) return [];
    const label = (has: boolean) =>
      has
        ? { en: `with ${spec.label.en}`, fil: `na may ${spec.label.fil}` }
        : { en: `without ${spec.label.en}`, fil: `na walang ${spec.label.fil}` };
    return [
      {
        item: measure,
        constraint: (has) => ({ ...threshold(dataset, spec, has ? 'gt' : 'eq', 0), label: label(has) }),
        penalty: 0,
      },
    ];
  });
  return [...rows, ...figures];
};

/** The longest name of a value, in words. */
const LONGEST_NAME = 4;

/** What the dataset has a value for: the "consultations" of "with evidence and consultations". */
const named = (
  position: number,
  has: boolean,
  { dataset, tokens, lookUp }: ComposeContext,
): readonly Item[] =>
  Array.from({ length: LONGEST_NAME }, (_, index) => position + index + 1).flatMap((end) => {
    if (end > tokens.length) return [];
    const words = tokens.slice(position, end).map(({ norm }) => norm);
    return lookUp([has ? 'with' : 'without', ...words].join(' ')).flatMap((sense): Item[] =>
      sense.kind === 'constraint' && sense.constraint.dataset === dataset.id
        ? [{ start: position, end, sense, penalty: 0, repairs: [] }]
        : [],
    );
  });

/** "And with ongoing projects" opens anew. */
const opensBetween = (chart: Chart, from: number, to: number): boolean =>
  chart.markers('with', 'without', 'tied', 'not', 'in').some(({ start }) => start >= from && start < to);

/** "With a mosque or a madrasah": one condition, that any of the two holds. */
const either = (a: Constraint, b: Constraint): Constraint => ({
  ...a,
  filter: `${a.filter}|${b.filter}`,
  where: { kind: 'any', of: [a.where, b.where] },
  label: {
    en: `${a.label.en} or ${b.label.en}`,
    fil: `${a.label.fil} o ${b.label.fil}`,
  },
  entities: [...a.entities, ...b.entities],
  members: [],
});

/**
 * What goes on from a possession: "with evidence, needs and a consultation", "neither a project nor a
 * policy". Without one "or" the other is without both.
 */
const goOn = (
  chart: Chart,
  first: ItemOf<'constraint'>,
  has: boolean,
  context: ComposeContext,
  depth = 3,
): void => {
  if (depth === 0) return;
  for (const link of chart.startingAt(first.end)) {
    if (!isMarker(link, 'and', 'or')) continue;
    // ", and" is one link.
    const [second] = chart.startingAt(link.end).filter((item) => isMarker(item, 'and'));
    const from = second?.end ?? link.end;
    const parts = [
      ...possessed(chart, from, context)
        .filter(({ item }) => !opensBetween(chart, from, item.start))
        .map(({ item, constraint, penalty }) => ({ item, constraint: constraint(has), penalty })),
      ...reachable(chart, from, 1).flatMap((at) =>
        opensBetween(chart, from, at)
          ? []
          : named(at, has, context).flatMap((item) =>
              item.sense.kind === 'constraint'
                ? [{ item, constraint: item.sense.constraint, penalty: 0 }]
                : [],
            ),
      ),
    ];
    for (const { item, constraint, penalty } of parts) {
      if (has && isMarker(link, 'or')) {
        const both = either(first.sense.constraint, constraint);
        chart.add(spanning({ kind: 'constraint', constraint: both }, [first, link, item], penalty));
        continue;
      }
      const rest = spanning({ kind: 'constraint', constraint }, [link, item], penalty);
      chart.add(rest);
      goOn(chart, { ...rest, sense: { kind: 'constraint', constraint } }, has, context, depth - 1);
    }
  }
};

/** "with unmet needs", "that have no assessments", "lacking a madrasah", "covered by ongoing projects". */
export const possession: DatasetComposer = {
  id: 'possession',
  compose(chart, context) {
    const { dataset, datasetById } = context;
    const openings = chart.markers('with', 'without', 'tied');
    for (const opening of openings) {
      const has = !isMarker(opening, 'without');
      for (const { item, constraint, penalty } of possessed(chart, opening.end, context))
        if (!isMarker(opening, 'tied') || item.sense.kind === 'related')
          chart.add(spanning({ kind: 'constraint', constraint: constraint(has) }, [opening, item], penalty));
    }
    const denials = chart.markers('without', 'not');
    for (const opening of openings)
      for (const first of [...chart.startingAt(opening.start)])
        if (
          first.end > opening.end &&
          // The "have" of "have no evidence or consultation" opens nothing that the row has.
          (isMarker(opening, 'without') ||
            !denials.some(({ start }) => start >= opening.start && start < first.end)) &&
          first.sense.kind === 'constraint' &&
          first.sense.constraint.dataset === dataset.id
        )
          goOn(chart, { ...first, sense: first.sense }, !isMarker(opening, 'without'), context);
    verbsOfRelations(chart, context);
    titledRows(chart, context);
    countedRelations(chart, dataset, datasetById);
    belonging(chart, dataset, datasetById);
  },
};

/**
 * "Lead an active partnership", "leads no project", "lead at least 3 projects": the verb says which of the
 * relations to such rows is meant.
 */
const verbsOfRelations = (chart: Chart, { dataset, datasetById }: ComposeContext): void => {
  for (const verb of chart.of('verb')) {
    const spec = dataset.relations?.find(({ id }) => id === verb.sense.relation);
    const related = spec && datasetById(spec.dataset);
    if (!spec?.verb || !related) continue;
    const { label } = spec.verb;
    const add = (constraint: Constraint | null, parts: readonly Item[], has = true): void => {
      if (!constraint) return;
      const words = {
        en: constraint.label.en.replace(/^with(?:out)? /, has ? `${label.en} ` : `not ${label.en} `),
        fil: constraint.label.fil.replace(
          /^na (?:may|walang) /,
          has ? `${label.fil} ` : `na hindi ${label.fil.replace(/^na /, '')} `,
        ),
      };
      chart.add(spanning({ kind: 'constraint', constraint: { ...constraint, label: words } }, parts));
    };
    const nounsAt = (at: number, words: number) =>
      followingOf(chart, at, 'related', words)
        .filter(({ sense }) => sense.dataset === spec.dataset)
        .map((noun) => ({ ...noun, sense: { ...noun.sense, relation: spec.id } }));
    for (const noun of nounsAt(verb.end, 2))
      add(havingRelated(dataset, related, spec.id, noun.sense.constraints, true), [verb, noun]);
    for (const none of followingOf(chart, verb.end, 'marker', 0))
      if (isMarker(none, 'without'))
        for (const noun of nounsAt(none.end, 1))
          add(
            havingRelated(dataset, related, spec.id, noun.sense.constraints, false),
            [verb, none, noun],
            false,
          );
    for (const comparison of followingOf(chart, verb.end, 'comparison', 0))
      for (const noun of nounsAt(comparison.end, 0))
        add(counted(dataset, related, comparison, noun), [verb, comparison, noun]);
  }
};

/** "more than 3 workshops", "linked to at least one critical need": a bound on how many related rows there are. */
const countedRelations = (
  chart: Chart,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const comparison of chart.of('comparison'))
    for (const noun of followingOf(chart, comparison.end, 'related', 2)) {
      const related = datasetById(noun.sense.dataset);
      const constraint = related && counted(dataset, related, comparison, noun);
      if (!constraint) continue;
      // A figure of the rows' own says more than how many others there are.
      chart.add(spanning({ kind: 'constraint', constraint }, [comparison, noun], RELATED));
      for (const opening of preceding(chart, comparison.start, 0))
        if (isMarker(opening, 'tied', 'with'))
          chart.add(spanning({ kind: 'constraint', constraint }, [opening, comparison, noun], RELATED));
    }
};

const counted = (
  dataset: Dataset,
  related: Dataset,
  comparison: ItemOf<'comparison'>,
  noun: ItemOf<'related'>,
): Constraint | null => {
  const { op, value, upTo, unit } = comparison.sense;
  const { relation, constraints } = noun.sense;
  // "Most of the communities" are no number of them.
  if (unit !== undefined) return null;
  const some = upTo === undefined && ((op === 'gte' && value === 1) || (op === 'gt' && value === 0));
  if (some) return havingRelated(dataset, related, relation, constraints, true);
  const spec = dataset.relations?.find((one) => one.id === relation);
  if (!spec?.countMeasure || constraints.length > 0)
    return boundedRelated(dataset, related, comparison, noun);
  const measure: MeasureSpec = {
    id: spec.countMeasure,
    words: [],
    label: related.noun.many,
    unit: 'none',
    additive: true,
  };
  return threshold(dataset, measure, op, value, upTo);
};

/** "More than 2 active partnerships": so many related rows of which something holds. */
const boundedRelated = (
  dataset: Dataset,
  related: Dataset,
  { sense: { op, value, upTo } }: ItemOf<'comparison'>,
  { sense: { relation, constraints } }: ItemOf<'related'>,
): Constraint | null => {
  const some = havingRelated(dataset, related, relation, constraints, true);
  if (some.where.kind !== 'has' || !Number.isInteger(value)) return null;
  const count = { op, value, ...(upTo !== undefined && { upTo }) };
  const { en, fil } = boundWords(count);
  return {
    ...some,
    where: { ...some.where, count },
    label: {
      en: `with ${en} ${nounPhrase(related.noun, constraints, 'en', 'many')}`,
      fil: `na may ${fil} na ${nounPhrase(related.noun, constraints, 'fil', 'one')}`,
    },
  };
};
