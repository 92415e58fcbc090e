import { levelOf } from '../../core/wording.ts';
import type { Analysis } from '../language/analyze.ts';
import { lyingIn } from '../language/composers/place-constraints.ts';
import { liesIn } from '../language/composers/places.ts';
import { referenceConstraint } from '../language/composers/references.ts';
import { valueConstraint } from '../language/composers/values.ts';
import { NIYON } from '../language/demonstratives.ts';
import type { Constraint } from '../language/sense.ts';
import type { Dataset, ReferenceSpec } from '../query/dataset.ts';
import type { QueryPlan } from '../query/plan.ts';
import type { QueryGroup, QueryRows } from '../query/query-port.ts';
import type { Carried } from './match.ts';
import { placesCalled } from './namesakes.ts';
import { LIST_LIMIT } from './plans.ts';
import type { Frame, NamedRow, Topic } from './ports.ts';
import {
  placePronounsIn,
  pointsToOne,
  pointsToPerson,
  pointsToSeveral,
  presentsThose,
  yonderIn,
} from './pronouns-in.ts';
import type { ChatTemplate } from './template.ts';
import type { ChatServices } from './turn.ts';

/** The rows or groups that an answer showed, by name. */
const shownIn = (rows: QueryRows): readonly NamedRow[] => {
  switch (rows.kind) {
    case 'record':
      return rows.item === null ? [] : [{ id: rows.item.id, title: rows.item.title }];
    case 'list':
      return rows.items.map(({ id, title }) => ({ id, title }));
    case 'groups':
      return rows.groups.map(({ key, label }) => ({ id: key, title: label }));
    default:
      return [];
  }
};

/** Whether one comes first, and no other with it. */
const leads = ([first, second]: readonly QueryGroup[]): boolean =>
  first !== undefined && first.value !== second?.value;

/** The rows that an answer leaves behind: those that it showed, the one that it came to, the few that it picked. */
export const rowsLeft = (
  plan: QueryPlan,
  rows: QueryRows,
  topic: Topic | null,
  before: Frame | null,
): Pick<Frame, 'shown' | 'one' | 'some' | 'topic' | 'list'> => {
  const left = pickedOut(plan, rows);
  const ofRows = left.one && 'dataset' in plan && !('dimension' in plan && plan.dimension !== null);
  // Groups that were put in order are a list as well: "how many communities in the second one", "and the first?"
  const listed =
    plan.kind === 'list' || plan.kind === 'rank'
      ? {
          dataset: plan.dataset,
          rows: left.shown,
          ...(plan.kind === 'rank' && plan.dimension !== null && { dimension: plan.dimension }),
        }
      : left.shown.length > 0
        ? null
        : (before?.list ?? null);
  return {
    ...left,
    list: listed,
    topic: ofRows && left.one ? { dataset: plan.dataset, ...left.one } : topic,
  };
};

const pickedOut = (plan: QueryPlan, rows: QueryRows): Pick<Frame, 'shown' | 'one' | 'some'> => {
  const shown = shownIn(rows);
  const [first = null] = shown;
  if (rows.kind === 'record') return { shown: [], one: first };
  if (rows.kind === 'groups' && plan.kind === 'rank' && plan.dimension === null) {
    return { shown, one: leads(rows.groups) ? first : null, some: shown };
  }
  if (rows.kind === 'groups' && plan.kind === 'rank')
    return { shown, one: leads(rows.groups) ? first : null };
  if (rows.kind !== 'list' || plan.kind !== 'list') return { shown };
  return {
    shown,
    one: shown.length === 1 ? first : null,
    ...(plan.limit < LIST_LIMIT && { some: shown }),
  };
};

/** Whether naming the row names the dataset's own. */
const isItself = ({ where }: ReferenceSpec): boolean => {
  const condition = where(0, '');
  return condition.kind === 'compare' && condition.field === 'id';
};

/** How rows of a dataset are named where they are asked about themselves. */
export const ownReference = (dataset: Dataset): ReferenceSpec | undefined =>
  dataset.references?.find((one) => one.own ?? isItself(one));

/** The condition that a row is one of those that were spoken of. */
export const rowsNamed = (dataset: Dataset, rows: readonly NamedRow[]): Constraint => {
  const [first, ...others] = rows;
  const own = ownReference(dataset);
  const named = others.length === 0 ? `“${first!.title}”` : null;
  return {
    dataset: dataset.id,
    filter: 'title',
    where: { kind: 'in', field: 'id', values: rows.map(({ id }) => Number(id)) },
    label: {
      en: named ? `named ${named}` : `among those ${rows.length}`,
      fil: named ? `na pinamagatang ${named}` : `sa ${rows.length} na iyon`,
    },
    position: 'after',
    lifts: true,
    entities: [
      { type: own?.type ?? dataset.id, value: named ? first!.title : `${rows.length}`, id: first!.id },
    ],
    namesRows: true,
    members: [],
  };
};

const SHAPELESS = {
  measure: null,
  dimension: null,
  across: null,
  per: null,
  bucket: null,
  ranking: null,
  number: null,
  bound: null,
  day: null,
} as const;

/** The condition that a row is of the group that came first: "her", "there" after "who has the most". */
const ofGroup = (
  dataset: Dataset,
  dimensionId: string,
  group: NamedRow,
  { vocabulary }: Pick<ChatServices, 'vocabulary'>,
): Constraint | null => {
  const ofLevel = levelOf(dimensionId);
  if (ofLevel !== null) {
    const places = placesCalled(group.title, vocabulary);
    const place = places.find(({ level, id }) => level === ofLevel && String(id) === group.id);
    return place && dataset.places?.[place.level] ? lyingIn(dataset, place) : null;
  }
  const by = dataset.dimensions.find(({ id }) => id === dimensionId)?.filter;
  const reference = dataset.references?.find(({ filter }) => filter === by);
  if (reference) {
    const row = { type: reference.type, id: Number(group.id), name: group.title };
    return Number.isInteger(row.id) ? referenceConstraint(dataset, reference, row, false) : null;
  }
  const filter = dataset.filters.find(({ id }) => id === by);
  const value = filter?.values.find(({ id }) => id === group.id);
  return filter && value ? valueConstraint(dataset, filter, value) : null;
};

/** What a turn lends that speaks of rows by a pronoun: those rows, and nothing of how they were found. */
const lending = (carried: Carried, constraints: readonly Constraint[]): Carried => ({
  ...carried,
  reading: { ...carried.reading, ...SHAPELESS, constraints },
  requirements: [
    'subject',
    ...constraints.flatMap(({ entities }) => entities.map(({ type }) => `entity:${type}`)),
  ],
});

/** The kind of rows that were spoken of, and nothing that was said of them. */
export const withNothing = (carried: Carried): Carried => lending(carried, []);

/** The template that shows one row of a dataset with all that is recorded of it. */
export const recordOf = (
  dataset: Dataset,
  { templates }: Pick<ChatServices, 'templates'>,
): ChatTemplate | undefined => {
  const cards = [...templates.values()].filter(
    (template) => template.dataset === dataset.id && template.visualization === 'CARD',
  );
  return cards.find(({ id }) => id.endsWith('record')) ?? cards[0];
};

/** "How many open tasks does she have?": the rows are named again, so that only "she" is spoken of. */
const namesAnew = ({ items, tokens }: Analysis, dataset: Dataset): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      sense.dataset === dataset.id &&
      !DEFINITE.has(tokens[start - 1]?.norm ?? ''),
  );
const DEFINITE: ReadonlySet<string> = new Set('the those these its their her his ang yung iyong'.split(' '));

/** What a turn lends, and the row that it lends, where it is one. */
export type Lent = Carried & { readonly topic?: Topic };

/** "Budget?" after a row was opened is that row's; "and in Region X?" asks for others. */
const isRestOfRow = (frame: Frame, analysis: Analysis): boolean =>
  frame.plan?.kind === 'record' && !analysis.items.some(({ sense }) => PICKS.has(sense.kind));
const PICKS: ReadonlySet<string> = new Set([
  'subject',
  'grouping',
  'place',
  'reference',
  'ranking',
  'period',
  'bucket',
  'number',
  'constraint',
]);

/** "Magkano na ang nagastos dun?" after "alin ang may pinakamalaking budget" is of the one that came first. */
const isThatOne = (frame: Frame, { reading }: Carried, analysis: Analysis): boolean =>
  frame.one != null &&
  (frame.plan?.kind !== 'rank' || (frame.plan.dimension === null && reading.ranking?.limit == null)) &&
  yonderIn(analysis).length > 0 &&
  // "Ilan ang sambahayan doon?" is of that one, "ilan dun ang …" of those.
  !yonderIn(analysis).some((at) => OF_THOSE.test(analysis.tokens[at - 1]?.norm ?? ''));
const OF_THOSE = /^(?:ilan|ilang|alin|aling|many|which)$/;

/** "When does it expire?", "sino ang author niyan?" after so many were counted speaks of none of them. */
export const isOneOfMany = (frame: Frame, { reading }: Carried, analysis: Analysis): boolean => {
  const { tokens } = analysis;
  const says = (words: ReadonlySet<string>): boolean => tokens.some(({ norm }) => words.has(norm));
  // "By what percent did it grow?" is said of the two that were compared.
  const changes = analysis.items.some(({ sense }) => sense.kind === 'concept' && CHANGES.has(sense.concept));
  if (frame.plan?.kind === 'compare') return pointsToOne(analysis) && !changes;
  // "Is PR-2026-031 approved?" counted one that was named.
  const named = reading.constraints.some(({ filter }) => filter === 'title');
  if (frame.plan?.kind !== 'count' || named) return false;
  return (pointsToOne(analysis) && says(IT)) || (says(NIYON) && ASKS_ONE.test(tokens[0]?.norm ?? ''));
};
const IT: ReadonlySet<string> = new Set(['it', 'nito']);
const CHANGES: ReadonlySet<string> = new Set(['growth', 'moves']);
const ASKS_ONE = /^(?:who|whose|when|sino|sinong|kailan|kelan)$/;

/**
 * What a turn lends to this question. Where a pronoun speaks of the rows that the turn came to, or of the
 * group that came first, it is those; "it" after several is nothing that could be told, and then null.
 */
export const spokenOf = (
  frame: Frame,
  carried: Carried,
  analysis: Analysis,
  services: Pick<ChatServices, 'templates' | 'vocabulary' | 'datasets'>,
  /** Which of the rows it names by its place, from 1. */
  ordinal?: number,
): Lent | null => {
  const { dataset, constraints } = carried.reading;
  const listed = frame.list?.rows ?? frame.shown;
  const nth = ordinal === undefined ? undefined : listed[ordinal - 1];
  // "The third one" of two is none.
  if (ordinal !== undefined && !nth) return null;
  const one =
    nth !== undefined ||
    pointsToOne(analysis) ||
    isRestOfRow(frame, analysis) ||
    isThatOne(frame, carried, analysis);
  const grouped = nth && frame.list?.dimension;
  if (grouped && !(frame.plan?.kind === 'rank')) {
    // "And the first?" asks again what was asked of the second.
    const group = ofGroup(dataset, grouped, nth, services);
    const others = constraints.filter(({ filter }) => filter !== group?.filter);
    return group && { ...carried, reading: { ...carried.reading, constraints: [...others, group] } };
  }
  if (frame.plan?.kind === 'rank' && frame.plan.dimension !== null) {
    // "Those" after the year that had the most are those of that year, which no group of rows tells.
    if (frame.plan.dimension.includes(':') && (one || pointsToSeveral(analysis))) return null;
    // "Rank them by total budget" puts the same groups in order.
    if (nth === undefined && !one && presentsThose(analysis)) return carried;
    const first = nth ?? frame.one;
    const group = first && ofGroup(dataset, frame.plan.dimension, first, services);
    if (!one && placePronounsIn(analysis).length === 0 && !pointsToSeveral(analysis)) return carried;
    const before = namesAnew(analysis, dataset) ? [] : constraints;
    // A province says the more than the region that it lies in.
    const around = ({ place }: Constraint): boolean =>
      place !== undefined && group?.place !== undefined && liesIn(group.place, place);
    return group ? lending(carried, [...before.filter((old) => !around(old)), group]) : one ? null : carried;
  }
  const topic = nth ? { dataset: frame.list?.dataset ?? dataset.id, ...nth } : frame.topic;
  const about = one && topic ? services.datasets.get(topic.dataset) : undefined;
  if (about && topic) {
    const record = recordOf(about, services);
    const reading = { ...carried.reading, dataset: about };
    return {
      ...lending({ ...carried, reading, template: record ?? carried.template }, [rowsNamed(about, [topic])]),
      topic,
    };
  }
  // "Has she completed any?" after the tasks of one person.
  const ofPerson = constraints.some(({ entities }) => entities.some(({ type }) => type === 'staff'));
  const person = pointsToPerson(analysis);
  if (one && (frame.one === null || person)) return ofPerson && person ? carried : null;
  const several = !one && pointsToSeveral(analysis) ? (frame.some ?? []) : [];
  return several.length > 0 ? lending(carried, [rowsNamed(dataset, several)]) : carried;
};
