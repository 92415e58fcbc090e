import type { Dataset, DateSpec } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Chart, Item } from '../chart.ts';
import { type ComposeContext, type DatasetComposer, followingOf, spanning } from '../composer.ts';
import type { Constraint, Period } from '../sense.ts';
import type { Token } from '../token.ts';

/** "Communities with needs identified in 2026", "LGUs with meetings this year": behind related rows it is of their day. */
const periodsOfRelated = (chart: Chart, { dataset, datasetById }: ComposeContext): void => {
  for (const noun of chart.of('related')) {
    const related = datasetById(noun.sense.dataset);
    const always = dataset.relations?.find(({ id }) => id === noun.sense.relation)?.always;
    if (!related?.period || always) continue;
    for (const item of followingOf(chart, noun.end, 'period', 1)) {
      if (item.sense.period.ahead) continue;
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
      if (period.ahead) continue;
      // A phrase that the dataset has a value for ("ngayong araw", of tasks) says the more.
      chart.add({
        ...item,
        penalty: item.penalty + 0.02,
        sense: { kind: 'constraint', constraint: during(dataset.id, spec, period) },
      });
    }
  },
};

/** The condition that the rows' day lies in a period. */
export const during = (
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
export const ofDate = (spec: DateSpec, period: Constraint): Constraint => {
  const where: Predicate =
    period.where.kind === 'between' ? { ...period.where, field: spec.field } : period.where;
  return {
    ...period,
    filter: `${spec.field}${DATED}`,
    day: spec.id ?? spec.field,
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
  const spec = dataset.dates?.find((one) => (one.id ?? one.field) === named?.day);
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

/** "Ending", "due", "magtatapos": the verb speaks of what is to come, where "approved within 60 days" took so long. */
const liesAhead = (tokens: readonly Token[], { start, end }: Item): boolean =>
  AHEAD.test(
    tokens
      .slice(start, end)
      .map(({ norm }) => norm)
      .join(' '),
  );
const AHEAD =
  /^(?:will|to|going to|about to|set|due|falls? due|scheduled|slated|deadline|nakatakda|takda|end(?:s|ing)?|expir(?:e|es|ing)|start(?:s|ing)?|begin(?:s|ning)?|clos(?:e|es|ing)|finish(?:es|ing)?|laps(?:e|es|ing)|runs? out|wind(?:s|ing)? up|wrap(?:s|ping)? up|mag|ma(?:ta|wa|kaka|e)|sisi|tata)/;

/**
 * "Did we complete more in 2024", "inaprubahang patakaran ngayong taon": before the noun, too, it is a deed and
 * no state, where "completed" or "aprubado" could be either.
 */
export const isDeed = (tokens: readonly Token[], { start, end }: Item): boolean =>
  tokens.slice(Math.max(0, start - 2), start).some(({ norm }) => norm === 'did') ||
  (end === start + 1 && LINKED_DEED.test(tokens[start]!.norm));
const LINKED_DEED = /^(?:in|na|ni|pin|tin|sin|kin|nag|isin|ipin)[a-z]{3,}(?:[aeiou]ng)$/;

/** A template that is asked for by the verb says the more. */
const STEPS = 0.6;
/** The day that steps go by anyway is no state of the rows. */
const USUAL = 0.3;

/** "Identified" is a state that needs can be in as well. */
const isStateToo = (chart: Chart, { start, end }: Item): boolean =>
  chart.startingAt(start).some((one) => one.sense.kind === 'constraint' && one.end === end);

/** "Ilang FY 2024 na proyekto", "how many 2025 projects": the rows are those of the year. */
const isOfNoun = (chart: Chart, tokens: readonly Token[], { end }: Item): boolean =>
  chart.startingAt(tokens[end]?.norm === 'na' ? end + 1 : end).some(({ sense }) => sense.kind === 'subject');

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
        if (item.sense.period.ahead && !liesAhead(tokens, verb)) continue;
        // "Due to start in June" is of the start.
        if (chart.of('date').some(({ start }) => start >= verb.end && start < item.start)) continue;
        // "Completed 2024 projects" are those of 2024 that are completed.
        if (
          chart.startingAt(item.end).some(({ sense }) => sense.kind === 'subject') &&
          (item.end === item.start + 1 || item.sense.period.fiscal === true)
        )
          continue;
        // "Due by 30 November" is until then.
        if (item.start > verb.end && tokens[item.start - 1]!.norm === 'by') continue;
        const constraint = ofDate(spec, during(dataset.id, { field: spec.field }, item.sense.period));
        // A phrase that the dataset has a value for ("due today") says the more.
        chart.add(spanning({ kind: 'constraint', constraint }, [verb, item], 0.05));
      }
      // "Approved per year" is of the day that the steps go by.
      if (chart.of('bucket').length > 0 && !spec.where)
        chart.add({
          ...verb,
          sense: { kind: 'filler', idiom: true, deed: spec.field },
          penalty: spec.field === dataset.period?.field && isStateToo(chart, verb) ? USUAL : STEPS,
          composed: true,
        });
      const behind = chart
        .of('subject')
        .some(({ sense, end }) => sense.dataset === dataset.id && end <= verb.start);
      if (!behind && !isDeed(tokens, verb)) continue;
      for (const item of chart.of('period')) {
        const apart = item.start - verb.end;
        const opens = item.start <= 1 && item.end <= verb.start && !isOfNoun(chart, tokens, item);
        const others = chart.of('date').some(({ start }) => start >= verb.end && start < item.start);
        // "Nung 2025, ilang needs ang na-identify"
        if (item.sense.period.ahead || (!opens && (apart < 1 || apart > APART || others))) continue;
        const constraint = ofDate(spec, during(dataset.id, { field: spec.field }, item.sense.period));
        chart.add({
          ...item,
          composed: true,
          penalty: item.penalty - 0.1,
          sense: { kind: 'constraint', constraint },
        });
        const deed = { kind: 'filler', idiom: true, deed: spec.field } as const;
        if (opens || isDeed(tokens, verb)) chart.add({ ...verb, sense: deed, composed: true });
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
      for (const item of followingOf(chart, measure.end, 'period', 3)) {
        if (item.sense.period.ahead) continue;
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
