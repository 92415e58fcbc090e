import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, startOf } from './process-identity.ts';

/** A directory that this process alone may use, until released. */
export interface DirectoryLock {
  release(): void;
}

const read = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
};

/** Creates the file only where there is none. */
const create = (path: string, content: string): boolean => {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, content);
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/** The pid in a lock file, when the process that wrote it still runs; null for a lock left behind. */
const holderOf = (content: string): number | null => {
  const [pid = '', started = ''] = content.split('\n');
  return isRunning(Number(pid), started) ? Number(pid) : null;
};

/**
 * Removes a lock that was left behind. Two openers may find it at once, and the slower one must not remove
 * the lock that the faster one has just taken: a second file makes looking and removing one step.
 */
const clear = (path: string): void => {
  const guard = `${path}.clearing`;
  if (!create(guard, '')) {
    // Left by a process that was killed within this very function.
    const age = statSync(guard, { throwIfNoEntry: false })?.mtimeMs;
    if (age !== undefined && performance.timeOrigin + performance.now() - age > 5_000) rmSync(guard);
    return;
  }
  try {
    const content = read(path);
    if (content !== null && holderOf(content) === null) rmSync(path);
  } finally {
    rmSync(guard, { force: true });
  }
};

/**
 * Takes the lock beside a directory, `<directory>.lock`. PGlite itself takes none, and two processes on one
 * directory lose acknowledged writes without a word.
 *
 * Throws an `Error` that names the holder's pid when a running process has it. A lock whose process is gone
 * is replaced.
 */
export const lockDirectory = async (directory: string): Promise<DirectoryLock> => {
  const path = `${directory}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  const content = `${process.pid}\n${startOf(process.pid)}\n`;
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (create(path, content)) return { release: () => void (read(path) === content && rmSync(path)) };
    const found = read(path);
    const holder = found && holderOf(found);
    if (holder)
      throw new Error(
        `The database in ${directory} is in use by process ${holder}. ` +
          'Stop that process first, or set DATABASE_URL to a Postgres that several processes can share.',
      );
    // An empty file is one that its maker has not written to yet; give it a moment before clearing it.
    if (found !== '' || attempt > 20) clear(path);
    await sleep(20);
  }
  throw new Error(`The lock ${path} can be neither taken nor cleared.`);
};
