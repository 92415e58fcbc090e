import { type IsoDate, MANILA } from '../../../core/calendar.ts';
import { cleanText, joinList } from '../reading/clean-text.ts';
import { type EducationEntry, educationOf } from '../reading/education.ts';
import { indexNodes, type Node, type NodeIndex, nodesOf } from '../reading/nodes.ts';
import { type Contact, contactsOf, withRole } from '../reading/people.ts';
import { type GoalText, goalText, readGoalText } from '../reading/read-goal-text.ts';
import { currencyBeside, type ReadingContext, readValue } from '../reading/read-value.ts';
import { scoresOf } from '../reading/test-scores.ts';
import { yearsOf } from '../reading/years.ts';
import type { FactConflict, Goal, Profile, UnreadableFact } from '../types.ts';
import type { FactDefinition, FactSheet, FactValue, KnownFact } from './fact-definition.ts';

export interface FactsRead extends FactSheet {
  readonly known: ReadonlyMap<string, KnownFact>;
  readonly conflicts: readonly FactConflict[];
  readonly unreadable: readonly UnreadableFact[];
}

interface Sources {
  readonly goal: NodeIndex;
  readonly profile: NodeIndex;
  readonly texts: readonly GoalText[];
  readonly targetDate: Node;
  readonly category: string;
  readonly context: ReadingContext;
  /** What was looked up under a root once: its nodes, the education, the contacts. */
  readonly lookups: Map<Node, Lookup>;
}

interface Lookup {
  readonly nodes: readonly Node[];
  education?: EducationEntry | null;
  contacts?: readonly Contact[];
}

/** Score, education and network are each asked for by several facts; the walk is made once. */
const lookUp = (root: Node, { lookups }: Sources): Lookup => {
  const known = lookups.get(root);
  if (known !== undefined) return known;
  const fresh: Lookup = { nodes: withKeys(root) };
  lookups.set(root, fresh);
  return fresh;
};

const educationAt = (root: Node, sources: Sources): EducationEntry | null => {
  const lookup = lookUp(root, sources);
  lookup.education ??= educationOf(root, lookup.nodes);
  return lookup.education;
};

const contactsAt = (root: Node, sources: Sources): readonly Contact[] => {
  const lookup = lookUp(root, sources);
  lookup.contacts ??= contactsOf(lookup.nodes);
  return lookup.contacts;
};

type Candidate = FactValue & {
  readonly origin: 'PROFILE' | 'GOAL';
  readonly path: string;
  readonly fromText: boolean;
};

const RULES = {
  PERSON: 'On who the person is, the profile counts before the goal.',
  GOAL: 'On what is wanted, the goal counts before the profile, and its fields before its words.',
} as const;

/** The zone of a profile where it names a real one, else Asia/Manila. */
export const profileZone = (profile: Profile): string => {
  const stated = indexNodes(profile, 'profile', false);
  const node = ['time_zone', 'timezone', 'zone', 'tz'].flatMap((name) => stated.find(name))[0];
  const zone = cleanText(node?.value);
  if (zone === null || !/^[A-Za-z_]+\/[A-Za-z_+\-/0-9]+$|^UTC$/.test(zone)) return MANILA;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return MANILA;
  }
};

/** Reads every fact that profile and goal state, then what follows from them by arithmetic. */
export const readFacts = (
  profile: Profile,
  goal: Goal,
  today: IsoDate,
  definitions: readonly (readonly [string, FactDefinition])[],
): FactsRead => {
  const sources: Sources = {
    goal: indexNodes(goal.specifications ?? null, 'goal.specifications', true),
    profile: indexNodes(profile, 'profile', false),
    texts: [goalText('goal.title', goal.title), goalText('goal.description', goal.description)].filter(
      (text) => text !== null,
    ),
    targetDate: { path: 'goal.targetDate', keys: [], value: goal.targetDate ?? null, inList: false },
    category: goal.category,
    context: { anchor: goal.createdOn ?? today, zone: profileZone(profile) },
    lookups: new Map(),
  };
  const known = new Map<string, KnownFact>();
  const conflicts: FactConflict[] = [];
  const unreadable: UnreadableFact[] = [];
  for (const [name, definition] of definitions) {
    const candidates = candidatesOf(name, definition, sources, unreadable);
    const [used, ...others] = candidates;
    if (used !== undefined) {
      const fact = toFact(name, definition, used);
      known.set(name, fact);
      const other = others.find((candidate) => disagree(used, candidate));
      if (other !== undefined) {
        conflicts.push({
          name,
          used: { name, value: fact.text, origin: used.origin, path: used.path },
          ignored: { name, value: other.text, origin: other.origin, path: other.path },
          rule: RULES[definition.about],
        });
      }
      continue;
    }
    const derived = definition.derive?.make(known, { today });
    if (derived !== null && derived !== undefined) {
      const from = definition.derive?.from.map((source) => known.get(source)?.path ?? source) ?? [];
      const path = usesToday(name) ? [...from, 'today'].join(' − ') : [...new Set(from)].join(', ');
      known.set(name, { ...derived, name, kind: definition.kind, origin: 'DERIVED', path });
    }
  }
  return { known, conflicts, unreadable, get: (name) => known.get(name) };
};

const usesToday = (name: string): boolean => /(?:left|days_to|weeks_to)/.test(name);

const toFact = (name: string, { kind }: FactDefinition, value: Candidate): KnownFact => {
  const { fromText: _, ...fact } = value;
  return { ...fact, name, kind };
};

/** Readable statements of a fact, the one that counts first. */
const candidatesOf = (
  name: string,
  definition: FactDefinition,
  sources: Sources,
  unreadable: UnreadableFact[],
): readonly Candidate[] => {
  const inCategory = definition.categories?.includes(sources.category) ?? true;
  const profileNodes = nodesFor(sources.profile, definition.profile, sources);
  const goalNodes = inCategory ? nodesFor(sources.goal, definition.goal, sources) : [];
  const quiet = definition.special === undefined && (definition.text === undefined || !inCategory);
  if (quiet && profileNodes.length === 0 && goalNodes.length === 0) return [];
  const note = (node: { path: string; value: unknown }, problem: string) => {
    unreadable.push({ name, path: node.path, text: cleanText(node.value) ?? 'a structure', problem });
  };
  const read = (nodes: readonly Node[], origin: 'PROFILE' | 'GOAL'): Candidate[] =>
    nodes.flatMap((node) => {
      const index = origin === 'PROFILE' ? sources.profile : sources.goal;
      const reading = readValue(node.value, definition, contextFor(name, definition, index, sources));
      if (reading.ok) return [{ ...reading.value, origin, path: node.path, fromText: false }];
      if (reading.problem !== null) note(node, reading.problem);
      return [];
    });
  const profile = [
    ...read(profileNodes.filter(notSpecial(definition)), 'PROFILE'),
    ...special(definition, sources, 'PROFILE', note),
  ];
  const goal = inCategory
    ? [
        ...read(goalNodes, 'GOAL'),
        ...special(definition, sources, 'GOAL', note),
        ...textsFor(definition, sources).flatMap((text): Candidate[] => {
          const value = readGoalText(text, definition, sources.context);
          return value === null ? [] : [{ ...value, origin: 'GOAL', path: text.path, fromText: true }];
        }),
      ]
    : [];
  return definition.about === 'PERSON' ? [...profile, ...goal] : [...goal, ...profile];
};

/** An amount may have its currency in a field of its own, beside it. */
const contextFor = (
  name: string,
  { kind }: FactDefinition,
  index: NodeIndex,
  { context }: Sources,
): ReadingContext => {
  if (kind !== 'money') return context;
  const beside = index.find(`${name}_currency`)[0] ?? index.find('currency')[0];
  return { ...context, currency: currencyBeside(beside?.value) };
};

/** The first node under each of the names. */
const nodesFor = (index: NodeIndex, names: readonly string[] | undefined, sources: Sources): Node[] => {
  const nodes: Node[] = [];
  for (const name of names ?? []) {
    const node = name === '@target_date' ? sources.targetDate : index.find(name)[0];
    if (node !== undefined) nodes.push(node);
  }
  return nodes;
};

const textsFor = ({ textCategories }: FactDefinition, sources: Sources): readonly GoalText[] =>
  (textCategories?.includes(sources.category) ?? true) ? sources.texts : [];

/** `experience` may be a number of years or a list of jobs; the list is the special reader's. */
const notSpecial = (definition: FactDefinition) => (node: Node) =>
  definition.special === undefined ||
  !('years' in definition.special) ||
  (typeof node.value !== 'object' && !node.inList);

const special = (
  definition: FactDefinition,
  sources: Sources,
  origin: 'PROFILE' | 'GOAL',
  note: (node: { path: string; value: unknown }, problem: string) => void,
): readonly Candidate[] => {
  const reader = definition.special;
  if (reader === undefined) return [];
  const index = origin === 'PROFILE' ? sources.profile : sources.goal;
  const under = (...names: string[]): readonly Node[] =>
    names.flatMap((name) => index.find(name)).slice(0, 1);
  const candidate = (value: FactValue, path: string): Candidate[] => [
    { ...value, origin, path, fromText: false },
  ];
  if ('score' in reader) {
    const roots = under('test_scores', 'tests', 'scores', 'exams', 'exam_scores', 'standardized_tests');
    const own = [`${reader.score}_score`, reader.score, `current_${reader.score}`].flatMap((name) =>
      index.find(name).slice(0, 1),
    );
    const nodes = [...roots, ...own].flatMap((root) => lookUp(root, sources).nodes);
    return scoresOf(nodes, reader.score)
      .slice(0, 3)
      .flatMap((reading) => {
        if (reading.ok) return candidate({ text: reading.text, number: reading.score }, reading.path);
        note({ path: reading.path, value: reading.text }, reading.problem);
        return [];
      });
  }
  if ('education' in reader) {
    const root = under('prior_education', 'education', 'academic_background')[0];
    const entry = root === undefined ? null : educationAt(root, sources);
    if (entry === null) return [];
    const { path } = entry;
    if (reader.education === 'degree') {
      return entry.degree === undefined ? [] : candidate({ text: entry.degree.name }, path);
    }
    if (reader.education === 'year') {
      return entry.year === undefined
        ? []
        : candidate({ text: String(entry.year), number: entry.year }, path);
    }
    if (reader.education === 'gpa') {
      const reading = readValue(entry.gpa ?? null, definition, sources.context);
      if (reading.ok) return candidate(reading.value, path);
      if (reading.problem !== null) note({ path, value: entry.gpa }, reading.problem);
      return [];
    }
    const text = entry[reader.education];
    return text === undefined ? [] : candidate({ text }, path);
  }
  if ('people' in reader) {
    const root = under('network', 'contacts', 'people', 'connections')[0];
    const people = root === undefined ? [] : withRole(contactsAt(root, sources), reader.people);
    const [first] = people;
    if (first === undefined) return [];
    const items = people.slice(0, 4).map(({ name }) => name);
    return definition.kind === 'list'
      ? candidate(
          { text: joinList(items), items },
          people.length === 1 ? first.path : (root?.path ?? first.path),
        )
      : candidate({ text: first.name }, first.path);
  }
  const root = under('experience', 'work_experience', 'work_history', 'employment')[0];
  const years = root === undefined ? null : yearsOf(root.value);
  return root === undefined || years === null
    ? []
    : candidate({ text: String(years), number: years }, root.path);
};

/** The nodes below a root, their keys counted from the whole, so that `test_scores.ielts` stays readable. */
const withKeys = (root: Node): readonly Node[] =>
  nodesOf(root.value, root.path).map((node) => ({ ...node, keys: [...root.keys, ...node.keys] }));

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two statements disagree unless they are equal, or one only says more than the other. */
const disagree = (a: Candidate, b: Candidate): boolean => {
  if (a.date !== undefined || b.date !== undefined) return a.date !== b.date;
  if (a.money !== undefined && b.money !== undefined) return a.text !== b.text;
  if (a.number !== undefined && b.number !== undefined && !a.items && !b.items) {
    return Math.abs(a.number - b.number) > 1e-9;
  }
  if (a.flag !== undefined || b.flag !== undefined) return a.flag !== b.flag;
  // Lists add to each other, and a list found in passing in the words is no second opinion.
  if (a.items !== undefined || b.items !== undefined) return false;
  const [x, y] = [plain(a.text), plain(b.text)];
  return !x.includes(y) && !y.includes(x);
};
