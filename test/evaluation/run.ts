import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { today } from '../../src/core/calendar.ts';
import { fixedClock } from '../../src/core/clock.ts';
import { type Database, rowsOf } from '../../src/data/drivers/database.ts';
import { openDatabase } from '../../src/data/drivers/open-database.ts';
import { openPglite } from '../../src/data/drivers/open-pglite.ts';
import { setUpDatabase } from '../../src/data/setup.ts';
import { startChat } from '../support/chat.ts';
import { NOW } from '../support/clock.ts';
import { databaseFingerprint } from '../support/fingerprint.ts';
import { ensurePgliteSnapshot } from '../support/pglite-snapshot.ts';
import { type Case, evaluate, type GoldSql, type Judgement, type Verdict } from './evaluate.ts';

const FOLDER = import.meta.dirname;
const VERDICTS: readonly Verdict[] = ['right', 'wrong', 'asked', 'fell'];

const USAGE = `npm run eval -- [--file communities]… [--show wrong|fell|asked|right|all]… [--half dev|held] [--json]
Asks every question of test/evaluation/*.jsonl and tells how many replies were right. Exits with 1 when any was wrong.
--half takes every other line: the odd ones to work with (dev), the even ones to measure with (held).
The database is DATABASE_URL, or an embedded one in memory, seeded around ${NOW}; NOW moves the clock.`;

const { values: options } = parseArgs({
  options: {
    file: { type: 'string', multiple: true },
    show: { type: 'string', multiple: true, default: ['wrong'] },
    half: { type: 'string' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const clock = fixedClock(process.env.NOW || NOW);

/** A database that may be written to: conversations are kept as they are in use. */
const open = async (): Promise<Database> => {
  const url = process.env.DATABASE_URL;
  if (url) {
    const database = await openDatabase({ url });
    await setUpDatabase(database, { clock });
    return database;
  }
  if (clock.now().getTime() === Date.parse(NOW)) {
    const snapshot = await ensurePgliteSnapshot(databaseFingerprint());
    return openPglite({ snapshot: new Blob([readFileSync(snapshot)]) });
  }
  const database = await openPglite({});
  await setUpDatabase(database, { clock });
  return database;
};

const casesOf = (name: string): readonly Case[] =>
  readFileSync(join(FOLDER, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .filter((_, at) => options.half === undefined || (at % 2 === 0) === (options.half === 'dev'))
    .map((line) => JSON.parse(line) as Case);

/** The expectations' SQL is ours and stands in the files; only the day and the asker are put in. */
const goldOf = (database: Database): GoldSql => {
  const day = today(clock);
  return (text, staffId) =>
    database.readOnly(async (db) => {
      const filled = text.replaceAll(':today', `date '${day}'`).replaceAll(':staff', String(staffId));
      return rowsOf(await db.execute(sql.raw(filled))).map((row) => Object.values(row));
    });
};

const tally = (judgements: readonly Judgement[]): Record<Verdict, number> => {
  const counts = { right: 0, wrong: 0, asked: 0, fell: 0 };
  for (const { verdict } of judgements) counts[verdict] += 1;
  return counts;
};

const line = (name: string, judgements: readonly Judgement[]): string => {
  const counts = tally(judgements);
  const share = judgements.length === 0 ? 0 : (100 * counts.right) / judgements.length;
  const cells = VERDICTS.map((verdict) => String(counts[verdict]).padStart(7));
  return `${name.padEnd(18)}${String(judgements.length).padStart(7)}${cells.join('')}${`${share.toFixed(1)}%`.padStart(9)}`;
};

const main = async (): Promise<number> => {
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const names = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length))
    .filter((name) => options.file === undefined || options.file.includes(name));
  const database = await open();
  const results = new Map<string, readonly Judgement[]>();
  try {
    const { chat, askerOf } = await startChat(database, clock);
    const gold = goldOf(database);
    for (const name of names) {
      const judgements: Judgement[] = [];
      for (const one of casesOf(name)) judgements.push(...(await evaluate(one, chat, askerOf, gold)));
      results.set(name, judgements);
    }
  } finally {
    await database.close();
  }
  const all = [...results.values()].flat();
  if (options.json) {
    for (const { reply, ...judgement } of all)
      console.log(JSON.stringify({ ...judgement, source: reply.source, text: reply.text }));
  } else {
    const shown = all.filter(({ verdict }) => options.show.includes('all') || options.show.includes(verdict));
    for (const { id, turn, question, verdict, why } of shown)
      console.log(`${verdict.padEnd(6)} ${id}${turn > 0 ? `#${turn + 1}` : ''}  ${question}\n       ${why}`);
    console.log(
      `\n${'file'.padEnd(18)}${['asks', ...VERDICTS].map((word) => word.padStart(7)).join('')}    right`,
    );
    for (const [name, judgements] of results) console.log(line(name, judgements));
    console.log(line('all', all));
  }
  return tally(all).wrong > 0 ? 1 : 0;
};

process.exitCode = await main();
