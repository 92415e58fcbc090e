import { cleanText, joinList } from '../reading/clean-text.ts';
import type { Node, NodeIndex } from '../reading/nodes.ts';
import { withRole } from '../reading/people.ts';
import { type GoalText, readGoalText } from '../reading/read-goal-text.ts';
import { currencyBeside, type ReadingContext, readValue } from '../reading/read-value.ts';
import { scoresOf } from '../reading/test-scores.ts';
import { yearsOf } from '../reading/years.ts';
import type { UnreadableFact } from '../types.ts';
import type { FactDefinition, FactValue } from './fact-definition.ts';
import { contactsAt, educationAt, lookUp, type Sources } from './fact-sources.ts';

/** A statement of a fact that could be read. */
export type Candidate = FactValue & {
  readonly origin: 'PROFILE' | 'GOAL';
  readonly path: string;
};

/** Readable statements of a fact, the one that counts first. */
export const candidatesOf = (
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
    if (definition.unreported !== true)
      unreadable.push({ name, path: node.path, text: cleanText(node.value) ?? 'a structure', problem });
  };
  const read = (nodes: readonly Node[], origin: 'PROFILE' | 'GOAL'): Candidate[] =>
    nodes.flatMap((node) => {
      const index = origin === 'PROFILE' ? sources.profile : sources.goal;
      const reading = readValue(node.value, definition, contextFor(name, definition, index, sources));
      if (reading.ok) return [{ ...reading.value, origin, path: node.path }];
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
          return value === null ? [] : [{ ...value, origin: 'GOAL', path: text.path }];
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
  const candidate = (value: FactValue, path: string): Candidate[] => [{ ...value, origin, path }];
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
