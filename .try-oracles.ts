import { sql } from 'drizzle-orm';
import { fixedClock } from './src/core/clock.ts';
import { rowsOf } from './src/data/drivers/database.ts';
import { openDatabase } from './src/data/drivers/open-database.ts';
import { oracles } from './test/catalog/oracles/index.ts';
import { judge } from './test/evaluation/evaluate.ts';
import { startChat } from './test/support/chat.ts';

const db = await openDatabase({ url: 'postgres://root@127.0.0.1:5432/sagot_oracles' });
const { chat, askerOf } = await startChat(db as never, fixedClock('2026-11-22T02:00:00Z'));
for (const [d, list] of Object.entries(oracles)) {
  let ok = 0;
  if (process.argv[2] && process.argv[2] !== d) continue;
  for (const o of list) {
    const asker = askerOf(o.as ?? 'staff');
    const r: any = await chat.reply({ message: o.asks, asker, conversationId: null });
    let rows: any;
    try {
      const [v, why] = await judge(
        r,
        o.expect,
        async () =>
          (rows = rowsOf(
            await db.db.execute(
              sql.raw(
                o.expect.sql.replaceAll(':today', `'2026-11-22'`).replaceAll(':staff', String(asker.staffId)),
              ),
            ),
          ).map((row: any) => Object.values(row))),
      );
      if (v === 'right' && r.templateId === o.template && rows.length) ok++;
      else
        console.log(
          `${d} ${v} ${o.asks}\n    want ${o.template} got ${r.templateId ?? r.source} rows=${rows?.length} ${why}\n    ${r.plan ? JSON.stringify(r.plan).slice(0, 400) : r.text.slice(0, 200)}`,
        );
    } catch (e: any) {
      console.log('SQL', o.asks, String(e.cause ?? e).slice(0, 300));
    }
  }
  console.log(d, ok, list.length);
}
await db.close();
