import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm install` leaves out of the lockfile whatever platform package the registry did not serve (a mirror
 * often lacks the rarer ones), and `npm ci` then refuses the lockfile on every platform. This adds the
 * missing entries of `@biomejs/biome`, which name their platform. Run it after changing a dependency:
 * `npm run lock:complete`.
 */
interface LockedPackage {
  version: string;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const path = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, LockedPackage> };

const added: string[] = [];
for (const name of ['@biomejs/biome']) {
  const parent = lock.packages[`node_modules/${name}`];
  for (const [child, version] of Object.entries(parent?.optionalDependencies ?? {})) {
    const key = `node_modules/${child}`;
    if (lock.packages[key]) continue;
    const [os, cpu, libc] = child.split('/cli-')[1]!.split('-');
    lock.packages[key] = {
      version,
      dev: true,
      license: 'MIT OR Apache-2.0',
      optional: true,
      os: [os!],
      cpu: [cpu!],
      ...(libc ? { libc: [libc] } : {}),
    };
    added.push(child);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'The lockfile is complete.' : `Added ${added.join(', ')}.`);
