import { chatCatalog } from './src/catalog/index.ts';
import { compilePatterns } from './src/engine/chat/pattern.ts';
import { wordsAlone } from './test/language/words.ts';

const v = wordsAlone();
let n = 0;
for (const t of chatCatalog.templates)
  for (const p of compilePatterns(t, v, (id) => chatCatalog.datasets.find((d) => d.id === id)))
    if (p.requirements.some((r) => /continuation|anaphora/.test(r))) {
      n++;
      if (n < 12) console.log(t.id, p.requirements.join(' '));
    }
console.log(n);
