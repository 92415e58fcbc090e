import { chatCatalog } from './src/catalog/index.ts';

for (const d of chatCatalog.datasets) {
  console.log(
    `\n## ${d.id} (${d.words.slice(0, 4).join(', ')}) scope=${JSON.stringify(d.scope ?? [])} period=${d.period?.field} dates=${(d.dates ?? []).map((x) => x.field + ':' + x.words.slice(0, 2)).join(';')}`,
  );
  console.log('  M: ' + d.measures.map((m) => `${m.id}[${m.words.slice(0, 3).join('|')}]`).join(' '));
  console.log('  D: ' + d.dimensions.map((m) => `${m.id}[${m.words[0]}]`).join(' '));
  console.log(
    '  F: ' +
      d.filters
        .map(
          (f) =>
            `${f.id}(${f.nouns?.[0] ?? ''}): ${f.values
              .map((v) => v.words[0])
              .slice(0, 14)
              .join(', ')}`,
        )
        .join('\n     '),
  );
  console.log(
    '  R: ' +
      (d.relations ?? [])
        .map((r) => r.id + (r.always ? '!' : '') + (r.scoped === false ? '~' : ''))
        .join(' ') +
      '  refs: ' +
      (d.references ?? []).map((r) => r.type + ':' + r.filter).join(' '),
  );
}
