import type { Dataset, DateSpec } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import {
  type ComposeContext,
  type Composer,
  type DatasetComposer,
  following,
  followingOf,
  isMarker,
  preceding,
  spanning,
} from '../composer.ts';
import type { Constraint, Period } from '../sense.ts';
import type { Token } from '../token.ts';

const KIND: ReadonlySet<string> = new Set(['kind', 'type', 'uri', 'category', 'klase', 'status']);
const OF: ReadonlySet<string> = new Set(['of', 'ng']);

/** "by region", "per ethnic group", "for each province", "kada rehiyon". */
export const groupings: DatasetComposer = {
  id: 'groupings',
  compose(chart, { dataset, tokens }) {
    // "What kinds of partnerships are there" wants them told apart by their kind.
    for (const item of chart.of('dimension'))
      if (KIND.has(tokens[item.end - 1]!.stem) && OF.has(tokens[item.end]?.norm ?? ''))
        chart.add(
          spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }], -0.05),
        );
    // "Outcomes of completed engagements": all of them, and so one by one.
    for (const item of chart.of('dimension')) {
      const last = tokens[item.end - 1]!;
      const of = tokens[item.end]?.norm ?? '';
      if (last.norm !== last.stem && OF.has(of) && !GROUPED.has(tokens[item.start - 1]?.norm ?? ''))
        chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }], 0.1));
    }
    // "Breakdown of the outcomes of forums"
    for (const word of chart.of('concept'))
      if (word.sense.concept === 'breakdown')
        for (const item of followingOf(chart, word.end, 'dimension', 2))
          if (OF.has(tokens[item.end]?.norm ?? ''))
            chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end: item.end + 1 }]));
    // "Status breakdown", "sector distribution"
    for (const item of chart.of('dimension'))
      for (const { sense, start, end } of chart.startingAt(item.end))
        if (sense.kind === 'concept' && sense.concept === 'breakdown' && end === start + 1)
          chart.add(spanning({ ...item.sense, kind: 'grouping' }, [item, { ...item, end }]));
    for (const by of chart.markers('by', 'each'))
      for (const item of followingOf(chart, by.end, 'dimension', 2)) {
        // "Logged by staff" says who did it.
        if (
          by.sense.marker === 'by' &&
          DONE.test(tokens[by.start - 1]?.norm ?? '') &&
          tokens[item.start]!.norm === 'staff'
        )
          continue;
        // "In total across all regions" is one figure, "across all regions" one a region.
        if (saysAll(tokens, by) && isSummedUp(chart, by))
          chart.add(spanning({ kind: 'filler', idiom: true }, [by, item]));
        else chart.add(spanning({ ...item.sense, kind: 'grouping' }, [by, item]));
      }
    // "FY 2026, all sectors" leaves none out; "across all sectors" may rather want them one by one.
    for (const all of chart.of('filler'))
      if (all.sense.every && !PREPOSITIONS.has(tokens[all.start - 1]?.norm ?? ''))
        for (const item of followingOf(chart, all.end, 'dimension', 0))
          if (tokens[item.end - 1]!.norm !== tokens[item.end - 1]!.stem)
            chart.add(spanning({ kind: 'filler', idiom: true }, [all, item]));
    perRow(chart, dataset);
    crossings(chart);
    divisors(chart, dataset);
    for (const by of chart.markers('by', 'each'))
      for (const item of followingOf(chart, by.end, 'bucket', 1)) chart.add(spanning(item.sense, [by, item]));
  },
};

const DONE = /[^e]ed$/;

/** Words that a dimension is grouped by already, or that it is counted by. */
const GROUPED: ReadonlySet<string> = new Set('by per each every kada bawat many number'.split(' '));

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'across in for of by per from among within sa ng'.split(' '),
);

const saysAll = (tokens: readonly Token[], { start, end }: Item): boolean =>
  tokens.slice(start, end).some(({ norm }) => norm === 'all' || norm === 'lahat');

/** Whether one figure over all is asked for before: "total", "how many", "how much". */
const isSummedUp = (chart: Chart, before: Item): boolean =>
  chart.of('concept').some(({ sense, end }) => SUMS.has(sense.concept) && end <= before.start);
const SUMS: ReadonlySet<string> = new Set(['total', 'count', 'how-much']);

/**
 * "Per community", of communities, asks for the figure of one row; it groups by nothing. "Per completed
 * workshop" says so of those that are completed.
 */
const perRow = (chart: Chart, dataset: Dataset): void => {
  for (const each of chart.markers('each'))
    for (const item of following(chart, each.end, 1)) {
      if (item.sense.kind === 'subject' && item.sense.dataset === dataset.id)
        chart.add(spanning({ kind: 'concept', concept: 'per-row' }, [each, item]));
      if (item.sense.kind !== 'constraint' || item.sense.constraint.dataset !== dataset.id) continue;
      const constraint = { ...item.sense.constraint, perRow: true as const, namesRows: true as const };
      const named = constraint.noun
        ? [item]
        : followingOf(chart, item.end, 'subject', 0).filter(({ sense }) => sense.dataset === dataset.id);
      for (const noun of named) chart.add(spanning({ kind: 'constraint', constraint }, [each, item, noun]));
    }
};

/** "By region and sector", "per province and per status". */
const crossings = (chart: Chart): void => {
  for (const first of chart.of('grouping'))
    for (const and of chart.startingAt(first.end))
      if (isMarker(and, 'and', 'by', 'each'))
        for (const second of following(chart, and.end, 2)) {
          const { sense } = second;
          if (sense.kind !== 'dimension' && sense.kind !== 'grouping') continue;
          if (sense.dimension === first.sense.dimension) continue;
          const { dataset, dimension } = first.sense;
          chart.add(
            spanning({ kind: 'cross', dataset, dimension, across: sense.dimension }, [first, and, second]),
          );
        }
};

/** "Per mosque", "for every 1,000 people"; "of the population", of which others are parts. */
const divisors = (chart: Chart, dataset: Dataset): void => {
  for (const each of chart.markers('each')) {
    const divide = (measure: ItemOf<'measure'>, of: number, parts: readonly Item[]): void => {
      if (measure.sense.dataset === dataset.id && isCounted(dataset, measure.sense.measure))
        chart.add(spanning({ ...measure.sense, kind: 'per', of }, parts));
    };
    for (const measure of followingOf(chart, each.end, 'measure', 0)) divide(measure, 1, [each, measure]);
    for (const number of followingOf(chart, each.end, 'number', 0))
      if (number.sense.unit === undefined && number.sense.value >= 1)
        for (const measure of followingOf(chart, number.end, 'measure', 0))
          divide(measure, number.sense.value, [each, number, measure]);
  }
  const people = chart
    .of('measure')
    .filter(({ sense }) => sense.dataset === dataset.id && isWhole(dataset, sense.measure));
  for (const measure of people) {
    const openings = preceding(chart, measure.start, 1).filter((item) => isMarker(item, 'in'));
    for (const opening of openings)
      chart.add(spanning({ ...measure.sense, kind: 'whole' }, [opening, measure]));
    // "People who are unbanked" are the unbanked; "of the people, women are" takes a part of the whole.
    if (openings.length > 0) continue;
    for (const part of followingOf(chart, measure.end, 'measure', 3))
      if (part.sense.dataset === dataset.id && isPart(dataset, part.sense.measure))
        chart.add(spanning(part.sense, [measure, part]));
  }
};

const isPart = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.find((one) => one.id === measure)?.part === true;

/** What others count some of: the people, where women and farmers are counted too. */
const isWhole = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.some((one) => one.part) &&
  dataset.measures.find((one) => one.id === measure)?.unit === 'people';

/** A figure that adds up can be what another is divided by; a rate or a year cannot. */
const isCounted = (dataset: Dataset, measure: string): boolean =>
  dataset.measures.find((one) => one.id === measure)?.additive === true;

/** "Communities where poverty is high": behind a noun it asks for no place. */
export const relatives: Composer = {
  id: 'relatives',
  compose(chart, { tokens }) {
    for (const where of chart.of('concept')) {
      // "Projects that are located in Bukidnon" are in Bukidnon.
      if (LYING.has(tokens[where.end - 1]!.norm) && where.start > 0)
        chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
      if (where.sense.concept === 'where' && where.end === where.start + 1)
        if (chart.endingAt(where.start).some(({ sense }) => NOUNS.has(sense.kind)))
          chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
    }
  },
};
const LYING: ReadonlySet<string> = new Set(['located', 'matatagpuan', 'situated']);
const NOUNS: ReadonlySet<string> = new Set(['subject', 'constraint', 'place', 'measure']);

/** "Compare A with B": what stands behind "with" stands against what is compared. */
export const rivals: Composer = {
  id: 'rivals',
  compose(chart) {
    const [first] = chart.of('concept').filter(({ sense }) => sense.concept === 'compare');
    if (!first) return;
    for (const link of chart.markers('with', 'to'))
      if (link.start >= first.end) chart.add({ ...link, sense: { kind: 'marker', marker: 'versus' } });
  },
};

/** "top 5", "the 3 largest", "10 most", "bottom three". */
export const rankings: Composer = {
  id: 'rankings',
  compose(chart) {
    for (const ranking of chart.of('ranking')) {
      if (ranking.sense.limit !== null) continue;
      for (const number of followingOf(chart, ranking.end, 'number', 0))
        if (isLimit(number))
          chart.add(spanning({ ...ranking.sense, limit: number.sense.value }, [ranking, number]));
      for (const number of chart.endingAt(ranking.start))
        if (number.sense.kind === 'number' && isLimit({ ...number, sense: number.sense }))
          chart.add(spanning({ ...ranking.sense, limit: number.sense.value }, [number, ranking]));
    }
    // "top 5 largest", "the most populous": two words for one order.
    for (const first of chart.of('ranking'))
      for (const item of following(chart, first.end, 1))
        if (
          item.sense.kind === 'ranking' &&
          item.sense.direction === first.sense.direction &&
          item.sense.limit === null
        )
          chart.add(spanning(first.sense, [first, item]));
  },
};

/** "The last 90 days" are no 90 rows. */
const isLimit = ({ sense: { value, unit } }: ItemOf<'number'>): boolean =>
  unit === undefined && Number.isInteger(value) && value >= 1 && value <= 200;

/** "Most recently approved", "latest completed": the verb says which of the row's days puts them in order. */
export const datedRankings: DatasetComposer = {
  id: 'dated-rankings',
  compose(chart, { dataset }) {
    for (const ranking of chart.of('ranking'))
      if (ranking.sense.by === 'age')
        // "Latest completed"; "ends soonest".
        for (const verb of chart.of('date'))
          if (
            verb.sense.dataset === dataset.id &&
            (verb.start === ranking.end || (ranking.sense.ahead && verb.end === ranking.start))
          )
            chart.add(spanning({ ...ranking.sense, field: verb.sense.field }, [ranking, verb]));
  },
};

/** "The most projects": of rows that have projects, how many they have puts them in order. */
export const countedRankings: DatasetComposer = {
  id: 'counted-rankings',
  compose(chart, { dataset }) {
    for (const ranking of chart.of('ranking'))
      if (ranking.sense.by === 'quantity')
        for (const noun of followingOf(chart, ranking.end, 'related', 0)) {
          const counts = dataset.relations?.find((one) => one.id === noun.sense.relation)?.countMeasure;
          if (counts === undefined || noun.sense.constraints.length > 0) continue;
          const sense = { kind: 'measure', dataset: dataset.id, measure: counts } as const;
          chart.add(spanning(sense, [noun], 0.1));
          // "Lead the most projects": those of the verb's relation.
          for (const verb of chart.endingAt(ranking.start))
            if (verb.sense.kind === 'verb') {
              const { relation } = verb.sense;
              const led = dataset.relations?.find(({ id }) => id === relation);
              if (led?.dataset !== noun.sense.dataset || led.countMeasure === undefined) continue;
              chart.add(spanning(ranking.sense, [verb, ranking]));
              chart.add(spanning({ ...sense, measure: led.countMeasure }, [noun]));
            }
        }
  },
};

/** "Communities with needs identified in 2026", "LGUs with meetings this year": behind related rows it is of their day. */
const periodsOfRelated = (chart: Chart, { dataset, datasetById }: ComposeContext): void => {
  for (const noun of chart.of('related')) {
    const related = datasetById(noun.sense.dataset);
    const always = dataset.relations?.find(({ id }) => id === noun.sense.relation)?.always;
    if (!related?.period || always) continue;
    for (const item of followingOf(chart, noun.end, 'period', 1)) {
      const constraint = during(related.id, related.period, item.sense.period);
      chart.add({ ...item, sense: { kind: 'constraint', constraint } });
    }
  }
};

/** Periods become conditions on the dataset's own day. */
export const periodConstraints: DatasetComposer = {
  id: 'period-constraints',
  compose(chart, context) {
    const { dataset } = context;
    periodsOfRelated(chart, context);
    const { period: spec } = dataset;
    if (!spec) return;
    for (const item of chart.of('period')) {
      const { period } = item.sense;
      // A phrase that the dataset has a value for ("ngayong araw", of tasks) says the more.
      chart.add({
        ...item,
        penalty: item.penalty + 0.02,
        sense: { kind: 'constraint', constraint: during(dataset.id, spec, period) },
      });
    }
  },
};

const during = (
  dataset: string,
  spec: { readonly field: string; readonly fiscalField?: string },
  period: Period,
): Constraint => {
  const { from, to, label } = period;
  return {
    dataset,
    filter: 'period',
    where:
      period.fiscal && spec.fiscalField && period.year
        ? { kind: 'compare', field: spec.fiscalField, op: 'eq', value: period.year }
        : { kind: 'between', field: spec.field, ...(from && { from }), ...(to && { to }) },
    label,
    position: 'after',
    lifts: false,
    entities: [{ type: 'period', value: `${from ?? ''}/${to ?? ''}`, id: null }],
    members: [],
  };
};

/** The same period of another day of the row: "in 2026" of what was approved then. */
const ofDate = (spec: DateSpec, period: Constraint): Constraint => {
  const where: Predicate =
    period.where.kind === 'between' ? { ...period.where, field: spec.field } : period.where;
  return {
    ...period,
    filter: `${spec.field}${DATED}`,
    where: spec.where ? { kind: 'all', of: [where, spec.where] } : where,
    label: {
      en: `${spec.label.en} ${period.label.en}`,
      fil: `${spec.label.fil.startsWith('na ') ? '' : 'na '}${spec.label.fil} ${period.label.fil}`,
    },
  };
};

/** What the filter of a period of a named day ends in. */
const DATED = ':period';

/** Whether a condition bounds a day of the rows, whichever. */
export const isPeriod = ({ filter }: Constraint): boolean => filter === 'period' || filter.endsWith(DATED);

/**
 * "And in 2026?" after "approved in 2025": a period that names no day of its own is of the day that was named
 * before.
 *
 * @example sameDay(dataset, inTwentySix, [approvedInTwentyFive]).label.en // 'approved in 2026'
 */
export const sameDay = (dataset: Dataset, period: Constraint, before: readonly Constraint[]): Constraint => {
  if (period.filter !== 'period' || period.where.kind !== 'between') return period;
  const [named, ...others] = before.filter((one) => one.filter.endsWith(DATED));
  const spec = dataset.dates?.find((one) => `${one.field}${DATED}` === named?.filter);
  return spec && others.length === 0 ? ofDate(spec, period) : period;
};

/** The same stretch of time of other rows; null where they have no day that periods look at. */
export const samePeriod = (dataset: Dataset, old: Constraint): Constraint | null => {
  const value = old.entities.find(({ type }) => type === 'period')?.value;
  if (!dataset.period || value === undefined || old.members.length > 0 || old.where.kind === 'not')
    return null;
  const [from = '', to = ''] = value.split('/');
  return during(dataset.id, dataset.period, { ...(from && { from }), ...(to && { to }), label: old.label });
};

/** So much may stand between a verb and its period: "completed by DSWD in Region X in 2025". */
const APART = 8;

/**
 * "approved in 2025", "validated this year": the verb says which of the row's days is meant. Behind the noun
 * it does so from afar, too: "projects completed by DSWD in 2025", where "completed projects in 2025" has none.
 */
export const periodsOfDates: DatasetComposer = {
  id: 'periods-of-dates',
  compose(chart, { dataset, tokens }) {
    for (const verb of chart.of('date')) {
      const spec = dataset.dates?.find((one) => (one.id ?? one.field) === verb.sense.date);
      if (verb.sense.dataset !== dataset.id || !spec) continue;
      for (const item of followingOf(chart, verb.end, 'period', 2)) {
        // "Due by 30 November" is until then.
        if (item.start > verb.end && tokens[item.start - 1]!.norm === 'by') continue;
        const constraint = ofDate(spec, during(dataset.id, { field: spec.field }, item.sense.period));
        // A phrase that the dataset has a value for ("due today") says the more.
        chart.add(spanning({ kind: 'constraint', constraint }, [verb, item], 0.05));
      }
      const behind = chart
        .of('subject')
        .some(({ sense, end }) => sense.dataset === dataset.id && end <= verb.start);
      if (!behind) continue;
      for (const item of chart.of('period')) {
        const apart = item.start - verb.end;
        const others = chart.of('date').some(({ start }) => start >= verb.end && start < item.start);
        if (apart < 1 || apart > APART || others) continue;
        const constraint = ofDate(spec, during(dataset.id, { field: spec.field }, item.sense.period));
        chart.add({
          ...item,
          composed: true,
          penalty: item.penalty - 0.1,
          sense: { kind: 'constraint', constraint },
        });
      }
    }
  },
};

/** Measures that hold a bare year are bounded by periods: "established before 1950". */
export const yearsOfMeasures: DatasetComposer = {
  id: 'years-of-measures',
  compose(chart, { dataset }) {
    for (const measure of chart.of('measure')) {
      const spec = dataset.measures.find((one) => one.id === measure.sense.measure);
      if (measure.sense.dataset !== dataset.id || spec?.unit !== 'year') continue;
      for (const item of followingOf(chart, measure.end, 'period', 1)) {
        const { from, to, label, year } = item.sense.period;
        const bounds = {
          ...(from && { from: Number(from.slice(0, 4)) }),
          ...(to && { to: Number(to.slice(0, 4)) }),
        };
        chart.add(
          spanning(
            {
              kind: 'constraint',
              constraint: {
                dataset: dataset.id,
                filter: `${spec.id}:threshold`,
                where: { kind: 'between', field: spec.id, ...bounds },
                label: {
                  en: `${spec.label.en} ${label.en}`,
                  fil: `${spec.label.fil} ${label.fil}`,
                },
                position: 'after',
                lifts: false,
                entities: [{ type: 'period', value: String(year ?? label.en), id: null }],
                members: [],
              },
            },
            [measure, item],
          ),
        );
      }
    }
  },
};
