/**
 * Runs one of the programs in `src/`: `node scripts/run.mjs server`, `node scripts/run.mjs cli ask "…"`.
 *
 * The TypeScript is bundled by esbuild the first time and after each change, which takes about a second; as
 * one file it then starts several times faster than from some thousand files that are transpiled one by one.
 * `node scripts/run.mjs --build` only bundles, for an image whose files are read-only later.
 */
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const PROGRAMS = ['server', 'cli'];

/** Changes with every file that the bundle is made of, and with where they are. */
const fingerprint = () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const file of [...files, join(root, 'package-lock.json'), fileURLToPath(import.meta.url)].sort()) {
    const { mtimeMs, size } = statSync(file);
    hash.update(`${file}\0${mtimeMs}\0${size}\0`);
  }
  return hash.digest('hex').slice(0, 16);
};

/** Beside the packages, or where everybody may write when those are read-only. */
const cacheFolder = () => {
  const modules = join(root, 'node_modules');
  try {
    accessSync(modules, constants.W_OK);
    return join(modules, '.cache', 'sagot', 'programs');
  } catch {
    return join(tmpdir(), `sagot-programs-${process.getuid?.() ?? ''}`);
  }
};

/** Both read files beside themselves or are too large to carry along. */
const LEFT_OUT = ['@electric-sql/pglite', '@graphql-yoga/render-graphiql'];

/** Whatever is found by where a file is must not mind that the bundle is somewhere else. */
const keepPlaces = {
  name: 'keep-places',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes('import.meta.url')) return undefined;
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', url), loader: 'ts' };
    });
    build.onResolve({ filter: /^@/ }, ({ path }) =>
      LEFT_OUT.includes(path) ? { path: import.meta.resolve(path), external: true } : undefined,
    );
  },
};

const bundle = async (folder) => {
  const { build } = await import('esbuild');
  const own = `${folder}.${process.pid}`;
  await build({
    absWorkingDir: root,
    entryPoints: PROGRAMS.map((name) => `src/${name}.ts`),
    outdir: own,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    plugins: [keepPlaces],
    define: { 'process.env.SAGOT_PROGRAM_FOLDER': JSON.stringify(folder) },
    // Some packages are CommonJS and ask for Node's own modules at run time.
    banner: {
      js: "import { createRequire as createRequireOfBundle } from 'node:module'; const require = createRequireOfBundle(import.meta.url);",
    },
    logLevel: 'warning',
  });
  // Two starts at once may both build; whoever comes second finds it done.
  try {
    renameSync(own, folder);
  } catch {
    rmSync(own, { recursive: true, force: true });
  }
};

const prepare = async () => {
  const cache = cacheFolder();
  const folder = join(cache, fingerprint());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const older = readdirSync(cache);
  await bundle(folder);
  for (const name of older)
    if (!name.includes('.')) rmSync(join(cache, name), { recursive: true, force: true });
  return folder;
};

const program = process.argv[2] ?? '';
if (program === '--build') await prepare();
else if (PROGRAMS.includes(program)) {
  const path = join(await prepare(), `${program}.mjs`);
  // The program sees its own arguments where it would see them without this.
  process.argv.splice(1, 2, path);
  await import(pathToFileURL(path).href);
} else {
  console.error(`Usage: node scripts/run.mjs ${PROGRAMS.join('|')}|--build`);
  process.exitCode = 2;
}
