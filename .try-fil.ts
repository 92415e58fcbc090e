import { chatCatalog } from './src/catalog/index.ts';

const seen = new Set<string>();
const chk = (where: string, w: any) => {
  if (w && w.en && w.fil && w.en === w.fil) seen.add(`${where}: ${w.en}`);
};
for (const d of chatCatalog.datasets as any[]) {
  for (const f of d.filters)
    for (const v of f.values) {
      chk(`${d.id}.${f.id}.${v.id}`, v.label);
      if (v.noun) chk(`${d.id}.${f.id}.${v.id} noun`, v.noun.one);
    }
  for (const x of d.measures) chk(`${d.id} measure`, x.label);
  for (const x of d.dimensions) chk(`${d.id} dim`, x.label);
  for (const x of d.columns) chk(`${d.id} col`, x.label);
  for (const a of d.aspects ?? []) {
    for (const v of a.aspects) chk(`${d.id} aspect`, v.label);
    for (const v of a.qualities) chk(`${d.id} quality`, v.label);
  }
}
console.log([...seen].join('\n'));
console.log('--- templates');
for (const t of chatCatalog.templates as any[])
  for (const k of ['answer', 'empty', 'label']) if (t[k]) console.log(t.id, k, '|', t[k].en, '|', t[k].fil);
