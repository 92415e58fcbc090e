import { readFileSync } from 'node:fs';

/**
 * When a process began, as its system counts it, or '' where that cannot be read. Pids are used again (in a
 * container the server is often always the same one), so a pid alone does not say who holds a lock.
 */
export const startOf = (pid: number): string => {
  try {
    // The command, in brackets, may hold spaces; the start is the 22nd field, the 20th after it.
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
};

/** Whether the process with this pid runs and, where both are known, began when it is said to have. */
export const isRunning = (pid: number, started: string): boolean => {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not ours to signal, but there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const actual = startOf(pid);
  return started === '' || actual === '' || started === actual;
};
