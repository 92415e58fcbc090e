import { readFileSync } from 'node:fs';
import { fixedClock } from './src/core/clock.ts';
import { openDatabase } from './src/data/drivers/open-database.ts';
import { startChat } from './test/support/chat.ts';

const db = await openDatabase({ url: 'postgres://root@127.0.0.1:5432/sagot_oracles' });
const { chat, askerOf, talk } = await startChat(db as never, fixedClock('2026-11-22T02:00:00Z'));
for (const q of readFileSync(0, 'utf8')
  .split('\n')
  .filter((l) => l.trim())) {
  const t = talk('staff');
  for (const part of q.split(' >> ')) {
    const r: any = await t.say(part);
    console.log(`\n? ${part}`);
    if (r.source === 'TEMPLATE') {
      const p = { ...r.plan };
      console.log(
        `  [${r.templateId}] ${p.kind} ${p.dataset} ${JSON.stringify(p.where)}${p.metric ? ' M=' + JSON.stringify(p.metric) : ''}${p.dimension ? ' D=' + p.dimension : ''}${p.orderBy && p.kind === 'record' ? ' O=' + JSON.stringify(p.orderBy) : ''}${p.of ? ' OF=' + JSON.stringify(p.of) : ''}${p.members ? ' MEM=' + JSON.stringify(p.members) : ''}${p.kind === 'rank' ? ` ${p.direction} ${p.limit}` : ''}`,
      );
    }
    console.log(
      `  ${r.source}: ${r.text
        .split('\n')
        .slice(0, r.source === 'CLARIFICATION' ? 5 : 3)
        .join(' / ')
        .slice(0, 330)}`,
    );
  }
}
await db.close();
