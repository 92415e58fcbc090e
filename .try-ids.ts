import { chatCatalog } from './src/catalog/index.ts';

for (const t of chatCatalog.templates)
  console.log([t.id, t.dataset, t.examples[0], t.examples[1]].join(' | '));
