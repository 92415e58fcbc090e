/** A place in what a person stored: how to find it, and what stands there. */
export interface Node {
  readonly path: string;
  /** Keys from the root in one spelling (`testScores`, `Test Scores` → `test_scores`), list positions left out. */
  readonly keys: readonly string[];
  readonly value: unknown;
  /** True below a list: a field of one of several things, and not of the person as such. */
  readonly inList: boolean;
}

const MAX_DEPTH = 6;
const MAX_NODES = 600;

/** Keys that say nothing about what is under them. */
const TRANSPARENT = new Set([
  'details',
  'personal',
  'basic',
  'basics',
  'info',
  'data',
  'attributes',
  'extra',
  'fields',
  'answers',
]);

/** One spelling for keys in any case: `testScores`, `Test-Scores`, `TEST SCORES` → `test_scores`. */
export const keyOf = (key: string): string =>
  key
    .slice(0, 60)
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Text that is itself JSON, or "key: value" pairs, as the structure that it means. */
const unfold = (value: unknown): unknown => {
  if (typeof value !== 'string' || value.length > 20_000) return value;
  const text = value.trim();
  if (/^[[{]/.test(text)) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return value;
    }
  }
  return value;
};

/** "budget: 20k GBP; university: Oxford", on one line or several, as an object; anything else as it is. */
export const unfoldPairs = (value: unknown): unknown => {
  const whole = unfold(value);
  if (typeof whole !== 'string') return whole;
  const parts = whole.split(/[;\n]+/).filter((part) => part.trim() !== '');
  const pairs = parts.map((part) => /^\s*([\p{L}][\p{L}\d _-]{1,40}?)\s*[:=]\s*(.+?)\s*$/u.exec(part));
  if (pairs.length === 0 || pairs.some((pair) => pair === null)) return whole;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
};

/** A form's answers as a list of `{ name, value }` is the object that it spells out. */
const unfoldAnswers = (value: unknown): unknown => {
  if (!Array.isArray(value) || value.length === 0) return value;
  const pairs: [string, unknown][] = [];
  for (const item of value as unknown[]) {
    if (!isObject(item)) return value;
    const name = item.key ?? item.question ?? item.field;
    const answer = item.value ?? item.answer;
    if (typeof name !== 'string' || answer === undefined) return value;
    pairs.push([name, answer]);
  }
  return Object.fromEntries(pairs);
};

/**
 * Every node of a stored value, shallowest first. Cycles, great depth and great size end the walk quietly:
 * what a person can state in a form lies far within the bounds.
 */
export const nodesOf = (root: unknown, name: string): readonly Node[] => {
  const start = unfoldAnswers(unfoldPairs(root));
  const nodes: Node[] = [{ path: name, keys: [], value: start, inList: false }];
  const seen = new Set<unknown>();
  for (let i = 0; i < nodes.length && nodes.length < MAX_NODES; i += 1) {
    const node = nodes[i];
    if (node === undefined || typeof node.value !== 'object' || node.value === null) continue;
    if (seen.has(node.value) || node.keys.length > MAX_DEPTH) continue;
    seen.add(node.value);
    if (Array.isArray(node.value)) {
      (node.value as unknown[]).slice(0, 50).forEach((value, index) => {
        nodes.push({ path: `${node.path}[${index}]`, keys: node.keys, value: unfold(value), inList: true });
      });
    } else if (isObject(node.value)) {
      for (const key of Object.keys(node.value).slice(0, 100)) {
        const own = keyOf(key);
        const keys = TRANSPARENT.has(own) ? node.keys : [...node.keys, own];
        const value = unfold(node.value[key]);
        nodes.push({ path: `${node.path}.${key}`, keys, value, inList: node.inList });
      }
    }
  }
  return nodes;
};

/** Nodes by the names that a fact may look for: the full dotted name and each of its endings. */
export interface NodeIndex {
  readonly nodes: readonly Node[];
  find(name: string): readonly Node[];
}

/**
 * Indexes a stored value. With `deep` a plain name is found at any depth outside lists (a goal's
 * specifications, where nesting means little); without, only at the top (a profile, where the country of a
 * contact is not the person's own).
 */
export const indexNodes = (root: unknown, name: string, deep: boolean): NodeIndex => {
  const nodes = nodesOf(root, name);
  const byName = new Map<string, Node[]>();
  const add = (key: string, node: Node) => {
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [node]);
    else list.push(node);
  };
  for (const node of nodes) {
    const { keys } = node;
    if (keys.length === 0 || node.path.endsWith(']')) continue;
    add(keys.join('.'), node);
    for (let i = 1; i < keys.length; i += 1) {
      const ending = keys.slice(i).join('.');
      if (ending.includes('.') || (deep && !node.inList)) add(ending, node);
    }
  }
  return { nodes, find: (key) => byName.get(key) ?? [] };
};
