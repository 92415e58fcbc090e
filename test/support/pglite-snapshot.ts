import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPglite } from '../../src/data/drivers/open-pglite.ts';
import { setUpDatabase } from '../../src/data/setup.ts';
import { clock } from './clock.ts';

const FOLDER = 'node_modules/.cache/sagot';

/** Archives of earlier states stay for a while: switching back and forth between two is common. */
const KEPT = 3;

/** Newest first. */
const archives = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.tar'))
    .map((name) => join(FOLDER, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);

/**
 * The path of an archive of the migrated, seeded database. It is made at the first run after a change to
 * what it holds and used by every later one.
 */
export const ensurePgliteSnapshot = async (fingerprint: string): Promise<string> => {
  const path = join(FOLDER, `${fingerprint}.tar`);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const database = await openPglite({});
  try {
    await setUpDatabase(database, { clock });
    const archive = await database.dump?.();
    if (!archive) throw new Error('The embedded database gave no archive.');
    // Another run may be making the same one: whoever renames last wins, and both are whole.
    const own = `${path}.${process.pid}`;
    writeFileSync(own, Buffer.from(await archive.arrayBuffer()));
    renameSync(own, path);
    for (const old of archives().slice(KEPT)) rmSync(old, { force: true });
  } finally {
    await database.close();
  }
  return path;
};
