import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, expect, test } from 'vitest';
import { migrateTables, pendingMigrations } from '../../../src/data/drivers/migrate.ts';
import { openDatabase } from '../../../src/data/drivers/open-database.ts';
import { setUpDatabase } from '../../../src/data/setup.ts';
import { ethnicGroups } from '../../../src/data/tables/ethnic-groups.ts';
import { barangays, regions } from '../../../src/data/tables/geography.ts';
import { seeds } from '../../../src/data/tables/seeds.ts';
import { clock } from '../../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'sagot-embedded-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a seed that fails leaves nothing behind, and setting up twice changes nothing', async () => {
  const database = await openDatabase({ url: 'memory:' });
  try {
    expect(await pendingMigrations(database)).toBeGreaterThan(0);
    await database.exclusively(migrateTables);
    expect(await pendingMigrations(database)).toBe(0);
    // The seed comes upon this one in its midst.
    await database.db.insert(ethnicGroups).values({ name: 'Maranao' });
    await expect(setUpDatabase(database, { clock })).rejects.toThrow();
    expect(await database.db.$count(regions)).toBe(0);
    expect(await database.db.$count(seeds)).toBe(0);

    await database.db.delete(ethnicGroups);
    const steps: string[] = [];
    expect(await setUpDatabase(database, { clock, onProgress: (step) => steps.push(step) })).toEqual({
      seeded: true,
    });
    expect(steps).toEqual(['making the tables', 'filling them with synthetic rows']);
    expect(await setUpDatabase(database, { clock })).toEqual({ seeded: false });
    expect(await database.db.$count(barangays)).toBe(8780);
  } finally {
    await database.close();
  }
}, 120_000);

test('another process is refused, and one that is killed loses nothing it was told is kept', async () => {
  const directory = join(folder, 'data');
  // A directory whose making was cut short is put aside, not opened and not deleted.
  mkdirSync(join(directory, 'database'), { recursive: true });
  writeFileSync(join(directory, 'database', 'PG_VERSION'), '18\n');
  const writer = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/data/drivers/endless-writer.ts', directory],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let acknowledged = 0;
  await new Promise<void>((resolve, reject) => {
    writer.on('exit', () => reject(new Error('The writer ended by itself.')));
    writer.stdout.on('data', (chunk) => {
      acknowledged = Number(String(chunk).trim().split('\n').at(-1));
      if (acknowledged >= 50) resolve();
    });
  });
  await expect(openDatabase({ url: '', directory })).rejects.toThrow(
    new RegExp(`is in use by process ${writer.pid}\\.`),
  );
  writer.kill('SIGKILL');
  await once(writer, 'exit');

  const database = await openDatabase({ url: '', directory });
  const kept = await database.db.$count(sql`written`);
  await database.close();
  expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(existsSync(join(directory, 'database.incomplete', 'PG_VERSION'))).toBe(true);
}, 120_000);
