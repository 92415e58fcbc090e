import { levelOf } from '../../core/wording.ts';
import type { Analysis } from '../language/analyze.ts';
import { UNITS } from '../language/composers/periods/words.ts';
import { DOON, YON } from '../language/demonstratives.ts';
import type { PlaceLevel } from '../language/sense.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Carried } from './match.ts';
import { placesCalled } from './namesakes.ts';
import type { Frame, NamedRow, Topic } from './ports.ts';
import { putIn } from './put-in.ts';
import { ownReference, rowsNamed } from './spoken-of.ts';

/** Words that say of one row that it was spoken of: "that partnership", "this project", "the same community". */
const THAT: ReadonlySet<string> = new Set('that this same said naturang nasabing'.split(' '));

/** "Who leads that project?": whoever leads is no noun that "that" could join to. */
const WHO: ReadonlySet<string> = new Set(['who', 'sino']);

/** A noun of rows with the word that points to one of them. */
interface Pointed {
  readonly dataset: string;
  readonly start: number;
  readonly end: number;
  /** The pointing word alone. */
  readonly that: { readonly start: number; readonly end: number };
}

/** Where a message speaks of one row by its kind: "of that partnership", "proyektong iyon". */
const pointedIn = ({ tokens, items }: Analysis): readonly Pointed[] => {
  const at = (index: number): string => tokens[index]?.norm ?? '';
  const isNoun = (index: number): boolean =>
    items.some(
      ({ sense, start, end }) =>
        sense.kind === 'subject' && start <= index && index < end && !WHO.has(at(start)),
    );
  // "That province" is a place, and spoken of as places are.
  const isPlace = (index: number): boolean =>
    items.some(({ sense, start }) => sense.kind === 'level' && start === index);
  return items.flatMap(({ sense, start, end }): Pointed[] => {
    if (sense.kind !== 'subject' || isPlace(start)) return [];
    const { dataset } = sense;
    const [last] = tokens.slice(end - 1, end);
    // "Needs that projects address" joins, and points to nothing.
    const plural = last !== undefined && last.norm !== last.stem && /s$/.test(last.norm);
    if (THAT.has(at(start - 1)) && !plural && !isNoun(start - 2))
      return [{ dataset, start: start - 1, end, that: { start: start - 1, end: start } }];
    const behind = at(end) === 'na' ? end + 1 : end;
    if (!YON.has(at(behind)) || at(start - 1) === 'mga') return [];
    return [{ dataset, start, end: behind + 1, that: { start: end, end: behind + 1 } }];
  });
};

/** "How many projects does that ministry lead?": whether it speaks of one group of a kind, and not of each of them. */
export const pointsToGroup = ({ tokens, items }: Analysis): boolean =>
  tokens.some(({ norm, index }) => {
    if (norm !== 'that' && norm !== 'this') return false;
    const noun = tokens[index + 1];
    // "This year" is a time, and "MOAs that end" join.
    if (
      !noun ||
      UNITS[noun.norm] ||
      OFFICE.has(noun.norm) ||
      (noun.norm !== noun.stem && /s$/.test(noun.norm))
    )
      return false;
    const starting = items.filter(({ start }) => start === index + 1);
    return (
      LED.test(tokens[index - 1]?.norm ?? '') &&
      starting.some(({ sense }) => sense.kind === 'dimension') &&
      !starting.some(({ sense }) => OTHERWISE.has(sense.kind))
    );
  });
/** "This office" is the one that asks. */
const OFFICE: ReadonlySet<string> = new Set(['office', 'team', 'group', 'opisina']);
const LED = /^(?:in|of|for|under|with|does|did|do|has|have|from|by|to|about|at)?$/;
/** What is spoken of as rows, places and times are. */
const OTHERWISE: ReadonlySet<string> = new Set(['subject', 'level', 'bucket', 'measure', 'period']);

/** Whether it speaks of one row by its kind. */
export const pointsToRow = (analysis: Analysis): boolean => pointedIn(analysis).length > 0;

/** The one row of a kind that was spoken of: the one that came out, the group that came first, the one that was named. */
const rowSpokenOf = (dataset: Dataset, frame: Frame, { reading }: Carried): NamedRow | null => {
  const { plan, one, topic } = frame;
  const type = ownReference(dataset)?.type;
  if (plan?.kind === 'rank' && plan.dimension !== null) {
    const by = reading.dataset.dimensions.find(({ id }) => id === plan.dimension)?.filter;
    const grouped =
      levelOf(plan.dimension) === null && reading.dataset.references?.find((spec) => spec.filter === by);
    if (one && grouped && grouped.type === type) return one;
  }
  if (topic?.dataset === dataset.id) return topic;
  const named = reading.constraints.flatMap(({ entities, members }) =>
    members.length > 1 ? [] : entities.filter((entity) => entity.type === type && entity.id !== null),
  );
  const [row, ...others] = named;
  return row && others.length === 0 ? { id: row.id!, title: row.value } : null;
};

/**
 * A message in which the word at an index is the name of a row: "how many workshops did it have?" as it would be
 * asked with the name. Null where rows of the kind are not asked for by name.
 */
export const withName = (
  analysis: Analysis,
  at: number,
  topic: Topic,
  datasets: ReadonlyMap<string, Dataset>,
): Analysis | null => {
  const dataset = datasets.get(topic.dataset);
  const type = dataset && ownReference(dataset)?.type;
  if (type === undefined) return null;
  const named = { type, id: Number(topic.id), name: topic.title };
  return putIn(analysis, { start: at, end: at + 1 }, { kind: 'reference', references: [named] });
};

/** Datasets whose rows are places. */
const LEVELS: Readonly<Record<string, PlaceLevel>> = {
  regions: 'region',
  provinces: 'province',
  municipalities: 'municipality',
  barangays: 'barangay',
};
const THERE: ReadonlySet<string> = new Set(['there', 'roon', ...DOON]);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** Where "there" is said of a place: "needs there", and behind a place also "how many communities are there?" */
const thereIn = ({ tokens, items }: Analysis): { readonly start: number; readonly end: number } | null => {
  if (items.some(({ sense }) => sense.kind === 'place')) return null;
  const found = tokens.find(
    ({ norm, index }) =>
      THERE.has(norm) && (!BE.has(tokens[index - 1]?.norm ?? '') || index === tokens.length - 1),
  );
  return found ? { start: found.index, end: found.index + 1 } : null;
};

/**
 * A message in which "there" means the place that was asked about; as it is where none was.
 *
 * @example "How many communities are there?" // after "where is Pikit?", those in Pikit
 */
export const withThatPlace = (
  analysis: Analysis,
  frame: Frame | null,
  carried: Carried | null,
  vocabulary: Pick<Vocabulary, 'phrases'>,
): Heard => {
  const topic = frame?.topic ?? null;
  const level = topic && LEVELS[topic.dataset];
  const there = thereIn(analysis);
  if (!there) return { analysis, topic: null };
  if (!topic || !level) {
    // "How many barangays does Glan have?" is about Glan.
    const about = carried && LEVELS[carried.reading.dataset.id] ? carried.reading.constraints : [];
    const [place, ...others] = about.flatMap((one) => (one.place ? [one.place] : []));
    return place && others.length === 0
      ? { analysis: putIn(analysis, there, { kind: 'place', places: [place] }), topic: null }
      : { analysis, topic: null };
  }
  const places = placesCalled(topic.title, vocabulary).filter(
    (place) => place.level === level && String(place.id) === topic.id,
  );
  return places.length === 1
    ? { analysis: putIn(analysis, there, { kind: 'place', places }), topic }
    : { analysis, topic: null };
};

/** A message whose pointing words are resolved, and the row that they point to where they point to one. */
interface Heard {
  readonly analysis: Analysis;
  readonly topic: Topic | null;
}

/**
 * A message in which "that partnership" means the one that was spoken of; null where it speaks of one row, and
 * none of the kind was singled out.
 *
 * @example "How many milestones of that partnership are achieved?" // of the one that ends the soonest, asked for before
 */
export const withThatRow = (
  analysis: Analysis,
  frame: Frame | null,
  carried: Carried | null,
  datasets: ReadonlyMap<string, Dataset>,
): Heard | null => {
  const pointed = pointedIn(analysis);
  if (pointed.length === 0) return { analysis, topic: null };
  for (const { dataset: id, that, start, end } of pointed) {
    const dataset = datasets.get(id);
    const row = dataset && frame && carried ? rowSpokenOf(dataset, frame, carried) : null;
    if (!dataset || !row) continue;
    const topic = { dataset: id, ...row };
    const reference = ownReference(dataset);
    if (reference === undefined) {
      const constraint = rowsNamed(dataset, [row]);
      return { analysis: putIn(analysis, that, { kind: 'constraint', constraint }), topic };
    }
    const named = { type: reference.type, id: Number(row.id), name: row.title };
    return { analysis: putIn(analysis, { start, end }, { kind: 'reference', references: [named] }), topic };
  }
  return null;
};
