import { chatCatalog } from './src/catalog/index.ts';
import { openDatabase } from './src/data/drivers/open-database.ts';
import { analyze, chartFor } from './src/engine/language/analyze.ts';
import { TODAY, wordsAndNames } from './test/language/words.ts';

const db = await openDatabase({ url: 'postgres://root@127.0.0.1:5432/sagot_oracles' });
const v = await wordsAndNames(db as never);
const byId = (id: string) => chatCatalog.datasets.find((d) => d.id === id);
const [ds, q, only] = process.argv.slice(2);
const a = analyze(q!, v, TODAY);
const chart = ds === '-' ? null : chartFor(a, byId(ds!)!, byId, TODAY);
const toks = a.tokens.map((t: any) => t.norm);
for (const i of chart ? chart.items() : a.items) {
  const words = toks.slice(i.start, i.end).join(' ');
  if (only && !words.includes(only)) continue;
  console.log(`${i.start}-${i.end} "${words}" ${i.penalty} ${JSON.stringify(i.sense).slice(0, 220)}`);
}
await db.close();
