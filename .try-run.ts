import { readFileSync } from 'node:fs';
import { fixedClock } from './src/core/clock.ts';
import { openDatabase } from './src/data/drivers/open-database.ts';
import { startChat } from './test/support/chat.ts';
import { NOW } from './test/support/clock.ts';

const file = process.argv[2]!;
const full = process.argv.includes('--full');
const lines = file.startsWith('=')
  ? [file.slice(1)]
  : readFileSync(file, 'utf8')
      .split('\n')
      .filter((l) => l.trim());
const database = await openDatabase({ url: process.env.DATABASE_URL! });
const clock = fixedClock(NOW);
const { talk, trace } = await startChat(database, clock);
let n = 0;
for (const line of lines) {
  n++;
  const t = talk('staff');
  for (const [i, q] of line.split(' || ').entries()) {
    const r: any = await t.say(q);
    const text = r.text
      .split('\n')
      .slice(0, full ? 40 : r.source === 'TEMPLATE' ? 3 : 2)
      .map((s: string) => s.slice(0, full ? 400 : 230))
      .join(' / ');
    let sql = '';
    const s = r.query ?? r.executed ?? null;
    if (r.source === 'TEMPLATE') {
      const p = JSON.stringify(r.plan);
      sql = `   {${r.templateId}} ${p.length > 420 ? p.slice(0, 420) + '…' : p}`;
    }
    console.log(
      `${n}${i ? '.' + (i + 1) : ''} [${r.source.slice(0, 5)}] ${q}\n   ${text}${sql ? '\n' + sql : ''}`,
    );
    if (r.source === 'FALLBACK' && full)
      console.log('   C:', JSON.stringify(r.corrections), 'S:', JSON.stringify(r.similarQuestions));
    if (process.argv.includes('--trace')) console.log(trace());
  }
}
await database.close();
