import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDirectory } from '../../../src/data/drivers/directory-lock.ts';

let folder = '';
let directory = '';
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sagot-lock-'));
  directory = join(folder, 'database');
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

const idle = (): ChildProcess => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  children.push(child);
  return child;
};
const ended = async (): Promise<number> => {
  const child = idle();
  child.kill('SIGKILL');
  await once(child, 'exit');
  return child.pid ?? 0;
};
const refusal = (pid: number | undefined) =>
  new RegExp(`in use by process ${pid}\\. Stop that process first`);

test('a second opener is refused with the pid of the first', async () => {
  const lock = await lockDirectory(directory);
  await expect(lockDirectory(directory)).rejects.toThrow(refusal(process.pid));
  lock.release();
  (await lockDirectory(directory)).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a running process keeps its lock, whatever else the file says', async () => {
  const { pid } = idle();
  writeFileSync(`${directory}.lock`, `${pid}`);
  await expect(lockDirectory(directory)).rejects.toThrow(refusal(pid));
  writeFileSync(`${directory}.lock`, `${pid}\n\nsomething`);
  await expect(lockDirectory(directory)).rejects.toThrow(refusal(pid));
});

test('the lock of a process that is gone is replaced', async () => {
  for (const left of [`${await ended()}\n`, 'no pid at all', '', '-1']) {
    writeFileSync(`${directory}.lock`, left);
    (await lockDirectory(directory)).release();
  }
  expect(existsSync(`${directory}.lock`)).toBe(false);
});

test('a pid that is used again does not keep the lock of the process that had it', async () => {
  writeFileSync(`${directory}.lock`, `${process.pid}\n1\n`);
  (await lockDirectory(directory)).release();
});

test('of many that find a lock left behind, one gets it', async () => {
  writeFileSync(`${directory}.lock`, `${await ended()}\n`);
  const tried = await Promise.allSettled(Array.from({ length: 6 }, () => lockDirectory(directory)));
  expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});
