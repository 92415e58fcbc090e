import { canonical } from '../../../core/canonical.ts';
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
import type { Comparator, Constraint, NumberUnit, Sense, Wording } from '../sense.ts';

const UNITS = { peso: 'pesos', percent: 'percent', days: 'days' } as const;

/** Whether a figure said in this unit can bound the measure. */
const fits = (unit: NumberUnit | undefined, { unit: own }: MeasureSpec): boolean =>
  unit === undefined || UNITS[unit] === own;

/** A figure that is of money where rows hold some: "projects between 1M and 5M". */
const FORTUNE = 1_000_000;
/** A measure that is named says the more. */
const BARE = 0.3;

/** "more than 1,000 people", "population over 1,000", "budget between 1 and 2 million", "at least 3 mosques". */
export const thresholds: DatasetComposer = {
  id: 'thresholds',
  compose(chart, { dataset, tokens }) {
    const comparisons = [...chart.of('comparison')];
    for (const measure of chart.of('measure')) {
      if (measure.sense.dataset !== dataset.id) continue;
      const spec = dataset.measures.find((one) => one.id === measure.sense.measure)!;
      const bound = (comparison: ItemOf<'comparison'>): void => {
        const { op, value, upTo, unit } = comparison.sense;
        if (!fits(unit, spec)) return;
        const sense: Sense = { kind: 'constraint', constraint: threshold(dataset, spec, op, value, upTo) };
        const whole = spanning(sense, [comparison, measure]);
        chart.add(whole);
        // "With a budget over 5 million", "have exactly one mosque": the verb belongs to the bound.
        for (const opening of preceding(chart, whole.start, 1))
          if (isMarker(opening, 'with')) chart.add(spanning(sense, [opening, whole]));
        // "That affect more than 50 households" names the measure on both sides of its bound.
        if (measure.start >= comparison.end)
          for (const verb of preceding(chart, comparison.start))
            if (verb.sense.kind === 'measure' && verb.sense.measure === spec.id)
              chart.add(spanning(sense, [verb, comparison, measure]));
      };
      for (const comparison of followingOf(chart, measure.end, 'comparison', 3)) bound(comparison);
      boundOfPart(chart, dataset, spec, measure);
      for (const comparison of comparisons)
        if (reachable(chart, comparison.end, 1).includes(measure.start)) bound(comparison);
      // "with 3 mosques", "population of 500": an exact figure.
      for (const number of chart.of('number')) {
        const having = (at: number): boolean => chart.endingAt(at).some((item) => isMarker(item, 'with'));
        const before = number.end === measure.start && having(number.start);
        const after = reachable(chart, measure.end, 2).includes(number.start) && number.start > measure.end;
        // "The budget in 2025" is of a year, not of an amount; "with 2025 people" is not, nor "with a
        // population of 2025".
        const isYear = chart.startingAt(number.start).some((item) => item.sense.kind === 'period');
        const isAmount =
          spec.unit !== 'pesos' &&
          (before || (having(measure.start) && tokens[number.start - 1]?.norm === 'of'));
        if ((before || after) && (!isYear || isAmount))
          bound({ ...number, sense: { ...number.sense, kind: 'comparison', op: 'eq' } });
      }
    }
    for (const comparison of comparisons) {
      const { op, value, upTo, unit } = comparison.sense;
      const said = unit ?? (value >= FORTUNE ? 'peso' : undefined);
      const spec = said && dataset.measures.find((one) => one.bare && fits(said, one));
      if (spec)
        chart.add(
          spanning(
            { kind: 'constraint', constraint: threshold(dataset, spec, op, value, upTo) },
            [comparison],
            BARE,
          ),
        );
    }
  },
};

/** "Displaced, more than 100 people": the people of a bound are those that the figure before it counts. */
const boundOfPart = (chart: Chart, dataset: Dataset, spec: MeasureSpec, part: ItemOf<'measure'>): void => {
  if (!spec.part) return;
  for (const comparison of followingOf(chart, part.end, 'comparison', 2))
    for (const people of followingOf(chart, comparison.end, 'measure', 0)) {
      const counted = dataset.measures.find(({ id }) => id === people.sense.measure);
      if (people.sense.dataset !== dataset.id || counted?.unit !== 'people' || counted.id === spec.id)
        continue;
      const { op, value, upTo } = comparison.sense;
      const constraint = threshold(dataset, spec, op, value, upTo);
      const sense: Sense = { kind: 'constraint', constraint };
      const whole = spanning(sense, [part, comparison, people]);
      chart.add(whole);
      for (const opening of preceding(chart, part.start, 1))
        if (isMarker(opening, 'with')) chart.add(spanning(sense, [opening, whole]));
    }
};

/**
 * "More than 2,000?" after a question about communities with more than 1,000 people: the figure bounds what
 * was bounded before, where that was one thing.
 */
export const lendMeasure = (chart: Chart, dataset: Dataset, before: readonly Constraint[]): void => {
  const [old, ...others] = before.filter((constraint) => constraint.filter.endsWith(':threshold'));
  const spec = dataset.measures.find((one) => `${one.id}:threshold` === old?.filter);
  if (!spec || others.length > 0) return;
  for (const comparison of chart.of('comparison')) {
    const { op, value, upTo, unit } = comparison.sense;
    if (!fits(unit, spec)) continue;
    const constraint = threshold(dataset, spec, op, value, upTo);
    chart.add(spanning({ kind: 'constraint', constraint }, [comparison]));
  }
};

/** The condition that a measure lies within bounds, in the asker's words. */
export const threshold = (
  dataset: Dataset,
  measure: MeasureSpec,
  op: Comparator,
  value: number,
  upTo?: number,
): Constraint => {
  const where: Predicate =
    upTo === undefined
      ? { kind: 'compare', field: measure.id, op, value }
      : { kind: 'between', field: measure.id, from: value, to: upTo };
  const { en, fil } = boundWords({ op, value, ...(upTo !== undefined && { upTo }) }, measure.unit);
  const named = measure.unit === 'people' && measure.id === 'population';
  return {
    dataset: dataset.id,
    filter: `${measure.id}:threshold`,
    where,
    label: {
      en: named ? `with ${en}` : `with ${measure.label.en}: ${en}`,
      fil: named ? `na may ${fil}` : `na may ${measure.label.fil}: ${fil}`,
    },
    position: 'after',
    lifts: false,
    entities: [
      { type: 'threshold', value: `${measure.id} ${op} ${value}${upTo ? `..${upTo}` : ''}`, id: null },
    ],
    members: [],
  };
};

/** Grows a related noun by the words that describe it: "critical unmet health needs". */
export const relatedPhrases: DatasetComposer = {
  id: 'related-phrases',
  compose(chart, { dataset }) {
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
          if (taken) return;
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
  const where: Predicate = {
    kind: 'has',
    relation,
    where: [...(scoped ? scopeOf(related, constraints) : []), ...constraints.map((one) => one.where)],
  };
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

/**
 * "needs of farming communities", "projects for communities without water": rows by what they belong to. A
 * plain noun ("needs of communities") says nothing that must hold.
 */
const belonging = (
  chart: Chart,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const opening of chart.markers('in'))
    for (const noun of followingOf(chart, opening.end, 'related', 1)) {
      const related = datasetById(noun.sense.dataset);
      if (!related || noun.sense.constraints.length === 0) continue;
      const { relation, constraints } = noun.sense;
      const constraint = belongingIn(dataset, related, relation, constraints);
      const sense = { kind: 'constraint', constraint } as const;
      chart.add(spanning(sense, [opening, noun], RELATED));
    }
};

/** "Milestones in the Memorandum with MPW": a title can only say what the rows belong to, whatever word ties it to them. */
const titledRows = (
  chart: Chart,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const noun of chart.of('related')) {
    const { relation, constraints } = noun.sense;
    const related = datasetById(noun.sense.dataset);
    if (!related || constraints.length !== 1 || constraints[0]!.filter !== TITLE) continue;
    const constraint = belongingIn(dataset, related, relation, constraints);
    chart.add({ ...noun, sense: { kind: 'constraint', constraint } });
    // "How many communities does Water System in Glan cover?"
    for (const verb of followingOf(chart, noun.end, 'concept', 0))
      if (verb.sense.concept === 'coverage')
        chart.add(spanning({ kind: 'constraint', constraint }, [noun, verb]));
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
    titledRows(chart, dataset, datasetById);
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
  const { op, value, upTo } = comparison.sense;
  const { relation, constraints } = noun.sense;
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

const isSame = (one: Predicate, other: Predicate): boolean => canonical(one) === canonical(other);

const ONES: ReadonlySet<string> = new Set(['ones', 'one']);

/** Words that leave rows out, one kind after the other: "excluding Region XII and health". */
const EXCLUDING: ReadonlySet<string> = new Set(
  'excluding except other besides minus maliban bukod aside apart leaving leave counting all anything huwag'.split(
    ' ',
  ),
);
/** It outweighs the same words taken for one more condition that holds. */
const EXCLUDED = -0.3;

/** What goes on from an exclusion is excluded as well, where nothing opens anew. */
const alsoExcluded = (chart: Chart, first: Item, depth = 3): void => {
  if (depth === 0) return;
  for (const link of chart.startingAt(first.end))
    if (isMarker(link, 'and', 'or'))
      for (const next of followingOf(chart, link.end, 'constraint', 0)) {
        const { constraint } = next.sense;
        if (constraint.where.kind === 'not') continue;
        const excluded = {
          ...constraint,
          where: { kind: 'not', of: constraint.where } as const,
          label: { en: `not ${constraint.label.en}`, fil: `hindi ${constraint.label.fil}` },
          members: [],
        };
        const rest = spanning({ kind: 'constraint', constraint: excluded }, [link, next], EXCLUDED);
        chart.add(rest);
        alsoExcluded(chart, rest, depth - 1);
      }
};

/** "not completed", "non-Maranao", "except in Region IX". */
export const negations: DatasetComposer = {
  id: 'negations',
  compose(chart, { datasetById, tokens }) {
    for (const not of chart.markers('not', 'outside', 'without'))
      for (const item of followingOf(chart, not.end, 'constraint', 2)) {
        const { constraint } = item.sense;
        if (constraint.where.kind === 'not') continue;
        // "Without the cancelled ones": some of the rows, and nothing that they have.
        if (isMarker(not, 'without') && !ONES.has(tokens[item.end]?.norm ?? '')) continue;
        // "Not active" asks for those that the dataset leaves out unless they are asked for.
        const scope = datasetById(constraint.dataset)?.scope ?? [];
        const lifts = constraint.lifts || scope.some((one) => isSame(one, constraint.where));
        const where: Predicate = { kind: 'not', of: constraint.where };
        // "Partnerships that are not MOAs" are no MOAs to be called by that name.
        const { noun: _, ...rest } = constraint;
        const related = constraint.filter.endsWith(':related') && constraint.label.en.startsWith('with ');
        const label = {
          en: related ? constraint.label.en.replace(/^with /, 'without ') : `not ${constraint.label.en}`,
          fil: related
            ? constraint.label.fil.replace(/^na may /, 'na walang ')
            : `hindi ${constraint.label.fil}`,
        };
        const denied = spanning(
          { kind: 'constraint', constraint: { ...rest, where, label, lifts, members: [] } },
          [not, item],
          // A phrase that the dataset has a value for ("hindi pa tapos") says the more.
          0.05,
        );
        chart.add(denied);
        if (tokens.slice(not.start, not.end).some(({ norm }) => EXCLUDING.has(norm)))
          alsoExcluded(chart, denied);
      }
  },
};
