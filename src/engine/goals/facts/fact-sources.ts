import { type EducationEntry, educationOf } from '../reading/education.ts';
import { type Node, type NodeIndex, nodesOf } from '../reading/nodes.ts';
import { type Contact, contactsOf } from '../reading/people.ts';
import type { GoalText } from '../reading/read-goal-text.ts';
import type { ReadingContext } from '../reading/read-value.ts';

/** Everything that facts are read from, looked through once. */
export interface Sources {
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

/** The nodes under a root. Score, education and network are each asked for by several facts; the walk is made once. */
export const lookUp = (root: Node, { lookups }: Sources): Lookup => {
  const known = lookups.get(root);
  if (known !== undefined) return known;
  const fresh: Lookup = { nodes: withKeys(root) };
  lookups.set(root, fresh);
  return fresh;
};

/** The education under a root, worked out once. */
export const educationAt = (root: Node, sources: Sources): EducationEntry | null => {
  const lookup = lookUp(root, sources);
  lookup.education ??= educationOf(root, lookup.nodes);
  return lookup.education;
};

/** The contacts under a root, worked out once. */
export const contactsAt = (root: Node, sources: Sources): readonly Contact[] => {
  const lookup = lookUp(root, sources);
  lookup.contacts ??= contactsOf(lookup.nodes);
  return lookup.contacts;
};

/** The nodes below a root, their keys counted from the whole, so that `test_scores.ielts` stays readable. */
const withKeys = (root: Node): readonly Node[] =>
  nodesOf(root.value, root.path).map((node) => ({ ...node, keys: [...root.keys, ...node.keys] }));
