import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOW } from './clock.ts';

/** Everything that decides what a freshly set up database holds. */
const SOURCES = ['drizzle', 'src/data/seed', 'src/data/setup.ts', 'package-lock.json'];

const filesOf = (path: string): string[] => {
  try {
    return readdirSync(path, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch {
    return [path];
  }
};

/** The same for two runs that would set up the same database. */
export const databaseFingerprint = (): string => {
  const hash = createHash('sha256').update(NOW);
  for (const file of SOURCES.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};
