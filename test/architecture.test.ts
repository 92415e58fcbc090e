import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * The layers, each with what it may import: other layers, other layers as types only, and packages. A layer
 * may always import from itself. `pure` layers also keep away from the clock, chance and the process.
 */
interface Layer {
  readonly imports: readonly string[];
  readonly types?: readonly string[];
  readonly packages: readonly string[];
  readonly pure?: true;
}

const ENGINE = ['engine/query', 'engine/language', 'engine/chat', 'engine/goals'];
const EVERYTHING = ['core', ...ENGINE, 'catalog', 'data', 'services', 'http', 'graphql'];

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { imports: [], packages: ['temporal-polyfill'], pure: true },
  'engine/query': { imports: ['core'], packages: [], pure: true },
  'engine/language': { imports: ['core', 'engine/query'], packages: [], pure: true },
  'engine/chat': { imports: ['core', 'engine/language', 'engine/query'], packages: [], pure: true },
  'engine/goals': { imports: ['core', 'engine/language'], packages: [], pure: true },
  catalog: { imports: ['core', ...ENGINE], packages: [], pure: true },
  data: {
    imports: ['core', 'engine/query', 'engine/goals', 'catalog'],
    types: ['engine/language', 'engine/chat'],
    packages: ['@electric-sql/pglite', 'dataloader', 'drizzle-orm', 'postgres', 'temporal-polyfill'],
  },
  services: {
    imports: ['core', ...ENGINE],
    packages: [
      '@anthropic-ai/sdk',
      '@graphql-yoga/redis-event-target',
      'graphql-yoga',
      'ioredis',
      'pino',
      'pino-pretty',
      'prom-client',
      'rate-limiter-flexible',
      'uuidv7',
      'zod',
    ],
  },
  http: {
    imports: ['core'],
    types: ['services'],
    packages: [
      '@escape.tech/graphql-armor',
      '@graphql-yoga/render-graphiql',
      'graphql',
      'graphql-yoga',
      'jose',
    ],
  },
  graphql: {
    imports: ['core', ...ENGINE],
    types: ['data'],
    packages: [
      '@pothos/core',
      '@pothos/plugin-relay',
      '@pothos/plugin-scope-auth',
      'graphql',
      'graphql-yoga',
      'temporal-polyfill',
    ],
  },
  'config-names.ts': { imports: [], packages: [] },
  'program-folder.ts': { imports: [], packages: [] },
  'config.ts': { imports: ['config-names.ts'], packages: ['zod'] },
  'compose-services.ts': { imports: EVERYTHING, types: ['config.ts'], packages: [] },
  'app.ts': { imports: [...EVERYTHING, 'compose-services.ts'], packages: [] },
  'prepare-database.ts': { imports: ['data'], types: ['core', 'config.ts'], packages: [] },
  'server.ts': {
    imports: ['core', 'http', 'services', 'app.ts', 'config.ts', 'prepare-database.ts', 'program-folder.ts'],
    packages: [],
  },
  cli: {
    imports: [...EVERYTHING, 'compose-services.ts', 'program-folder.ts'],
    types: ['config.ts'],
    packages: [],
  },
  'cli.ts': {
    imports: ['core', 'services', 'cli', 'config.ts', 'prepare-database.ts'],
    packages: [],
  },
};

const SRC = fileURLToPath(new URL('../src', import.meta.url));

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}
interface SourceFile {
  /** Relative to `src`, such as `core/clock.ts`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  /** Reaches for what only the composition root may hand out. */
  readonly impurities: readonly string[];
  /** How often the type `any` is written. */
  readonly anys: number;
}

// biome-ignore lint/suspicious/noExplicitAny: nodes of every kind are walked alike.
type Node = any;

/** Every node of a tree. */
function* walk(node: Node): Generator<Node> {
  if (Array.isArray(node)) for (const child of node) yield* walk(child);
  else if (typeof node === 'object' && node !== null) {
    if (typeof node.type === 'string') yield node;
    for (const child of Object.values(node)) yield* walk(child);
  }
}

const importOf = (node: Node): Import | null => {
  switch (node.type) {
    case 'ImportDeclaration':
      return {
        from: node.source.value,
        typeOnly:
          node.importKind === 'type' ||
          (node.specifiers.length > 0 && node.specifiers.every((one: Node) => one.importKind === 'type')),
      };
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return node.source ? { from: node.source.value, typeOnly: node.exportKind === 'type' } : null;
    case 'ImportExpression':
      return { from: String(node.source.value), typeOnly: false };
    case 'TSImportType':
      return { from: String((node.source ?? node.argument?.literal ?? node.argument).value), typeOnly: true };
    default:
      return null;
  }
};

const BANNED_GLOBALS = new Set([
  'process',
  'globalThis',
  'global',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'require',
]);
const BANNED_MEMBERS = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

const impurityOf = (node: Node): string | null => {
  const isDate = node.callee?.type === 'Identifier' && node.callee.name === 'Date';
  if (node.type === 'NewExpression' && isDate && node.arguments.length === 0) return 'new Date()';
  if (node.type === 'CallExpression' && isDate) return 'Date()';
  if (
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    BANNED_GLOBALS.has(node.callee.name)
  )
    return `${node.callee.name}()`;
  if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier') return null;
  const member = `${node.object.name}.${node.property.name ?? node.property.value}`;
  return BANNED_GLOBALS.has(node.object.name) || BANNED_MEMBERS.has(member) ? member : null;
};

const parseSource = (path: string, text: string): SourceFile => {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const nodes = [...walk(program)];
  const present = <T>(value: T | null): value is T => value !== null;
  return {
    path,
    text,
    imports: nodes.map(importOf).filter(present),
    impurities: nodes.map(impurityOf).filter(present),
    anys: nodes.filter(({ type }) => type === 'TSAnyKeyword').length,
  };
};

const sources: readonly SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)))
  .sort()
  .map((path) => parseSource(path, readFileSync(join(SRC, path), 'utf8')));

/** The longest entry of the table that holds the file. */
const layerOf = (path: string): string | undefined =>
  Object.keys(LAYERS)
    .filter((layer) => path === layer || path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];

const isRelative = (from: string) => from.startsWith('.');
const targetOf = (path: string, from: string) => posix.normalize(posix.join(dirname(path), from));
const packageOf = (from: string) => from.split('/', from.startsWith('@') ? 2 : 1).join('/');
const isBuiltin = (from: string) => from.startsWith('node:') || builtinModules.includes(from);

/** What a file imports against the table, as sentences. */
const trespasses = ({ path, imports }: SourceFile): string[] => {
  const name = layerOf(path);
  if (name === undefined) return [`${path} is in no layer`];
  const layer = LAYERS[name]!;
  return imports.flatMap(({ from, typeOnly }) => {
    const sentence = `${path} imports ${from}${typeOnly ? ' (types)' : ''}`;
    if (isBuiltin(from)) return layer.pure ? [sentence] : [];
    if (!isRelative(from)) return layer.packages.includes(packageOf(from)) ? [] : [sentence];
    const target = targetOf(path, from);
    const other = target.endsWith('.json') ? name : layerOf(target);
    const allowed =
      other === name ||
      layer.imports.includes(other ?? '') ||
      (typeOnly && (layer.types ?? []).includes(other ?? ''));
    return allowed ? [] : [sentence];
  });
};

/** The first cycle that following `edges` from `start` runs into, or null. */
const cycleIn = (edges: ReadonlyMap<string, readonly string[]>): readonly string[] | null => {
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of edges.get(node) ?? []) {
      const found = visit(next, [...trail, node]);
      if (found) return found;
    }
    done.add(node);
    return null;
  };
  for (const node of edges.keys()) {
    const found = visit(node, []);
    if (found) return found;
  }
  return null;
};

describe('the layers', () => {
  it('hold every file', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.filter(({ path }) => layerOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('import only what the table allows', () => {
    expect(sources.flatMap(trespasses)).toEqual([]);
  });

  it('have no cycle in the table itself', () => {
    const edges = new Map(
      Object.entries(LAYERS).map(([name, { imports, types = [] }]) => [name, [...imports, ...types]]),
    );
    expect(cycleIn(edges)).toBeNull();
  });

  it('have no cycle between files', () => {
    const edges = new Map(
      sources.map(({ path, imports }) => [
        path,
        imports
          .filter(({ from, typeOnly }) => isRelative(from) && !typeOnly)
          .map(({ from }) => targetOf(path, from)),
      ]),
    );
    expect(cycleIn(edges)).toBeNull();
  });

  it('keep the pure ones away from clock, chance and process', () => {
    const impure = sources
      .filter(({ path }) => LAYERS[layerOf(path) ?? '']?.pure)
      .flatMap(({ path, impurities }) => impurities.map((impurity) => `${path}: ${impurity}`));
    expect(impure).toEqual([]);
  });
});

describe('the files', () => {
  it('are named in kebab case', () => {
    const parts = sources.flatMap(({ path }) => path.replace(/\.ts$/, '').split('/'));
    expect(parts.filter((part) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(part))).toEqual([]);
  });

  it('silence no check', () => {
    const silencer = /@ts-(ignore|nocheck|expect-error)|biome-ignore\S* lint\/suspicious\/noExplicitAny/;
    const silenced = sources.filter(({ text, anys }) => anys > 0 || silencer.test(text));
    expect(silenced.map(({ path }) => path)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const problemsOf = (path: string, text: string) => {
    const source = parseSource(path, text);
    return [...trespasses(source), ...source.impurities];
  };

  it.each([
    [
      'core/a.ts',
      "import { x } from '../engine/query/plan.ts';",
      'core/a.ts imports ../engine/query/plan.ts',
    ],
    ['engine/goals/a.ts', "export * from '../chat/chat.ts';", 'engine/goals/a.ts imports ../chat/chat.ts'],
    ['graphql/a.ts', "import { db } from '../data/db.ts';", 'graphql/a.ts imports ../data/db.ts'],
    ['engine/chat/a.ts', "const x = await import('node:fs');", 'engine/chat/a.ts imports node:fs'],
    ['http/a.ts', "import { sql } from 'drizzle-orm';", 'http/a.ts imports drizzle-orm'],
    ['helpers/a.ts', 'export const x = 1;', 'helpers/a.ts is in no layer'],
    ['catalog/a.ts', 'const now = new Date();', 'new Date()'],
    ['catalog/a.ts', 'const now = Date.now();', 'Date.now'],
    ['core/a.ts', 'const port = process.env.PORT;', 'process.env'],
    ['core/a.ts', 'const x = { pick: () => Math.random() };', 'Math.random'],
  ])('catch %s: %s', (path, text, problem) => {
    expect(problemsOf(path, text)).toContain(problem);
  });

  it.each([
    ['graphql/a.ts', "import type { Row } from '../data/tables/a.ts';"],
    ['core/a.ts', "const day = new Date('2026-01-01'); // not process.env"],
    ['engine/chat/a.ts', "import { today } from '../../core/calendar.ts';"],
  ])('let pass %s: %s', (path, text) => {
    expect(problemsOf(path, text)).toEqual([]);
  });

  it('count any', () => {
    expect(parseSource('core/a.ts', 'const x = (y: any) => y as any; const any = 1;').anys).toBe(2);
  });

  it('find a cycle', () => {
    expect(
      cycleIn(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
    ).toEqual(['b', 'c', 'b']);
  });
});
