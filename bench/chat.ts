/**
 * What matching costs when the catalogue grows tenfold, and a whole reply beside a baseline measured in the
 * same run: parsing and printing the catalogue's wording as JSON. Trust the ratios; milliseconds depend on
 * what else the machine does.
 *
 *   npx tsx bench/chat.ts
 */
import { readFileSync } from 'node:fs';
import { Bench } from 'tinybench';
import { chatCatalog } from '../src/catalog/index.ts';
import { openPglite } from '../src/data/drivers/open-pglite.ts';
import { readGazetteer } from '../src/data/repositories/gazetteer.ts';
import { Matcher } from '../src/engine/chat/matcher.ts';
import { compileTemplates } from '../src/engine/chat/pattern.ts';
import type { ChatTemplate } from '../src/engine/chat/template.ts';
import { analyze } from '../src/engine/language/analyze.ts';
import { buildGazetteer } from '../src/engine/language/gazetteer.ts';
import { buildVocabulary } from '../src/engine/language/vocabulary.ts';
import type { Dataset } from '../src/engine/query/dataset.ts';
import { readDictionary } from '../src/services/dictionary.ts';
import { startChat } from '../test/support/chat.ts';
import { databaseFingerprint } from '../test/support/fingerprint.ts';
import { ensurePgliteSnapshot } from '../test/support/pglite-snapshot.ts';

const TODAY = '2026-11-22';
const QUESTIONS = [
  'How many Maranao communities are in Region X?',
  'List fishing communities without water in Bukidnon',
  'Top 5 provinces by number of communities',
  'How many communities in Atlantis have mosques?',
] as const;

/** Another domain of the same size: its nouns, values and measures are words of its own. */
const otherDomain = (dataset: Dataset, copy: number): Dataset => {
  const own = (words: readonly string[]): string[] => words.map((word) => `${word} d${copy}q`);
  return {
    ...dataset,
    id: `${dataset.id}-${copy}`,
    words: own(dataset.words),
    filters: dataset.filters.map((filter) => ({
      ...filter,
      nouns: own(filter.nouns ?? []),
      values: filter.values.map((value) => ({ ...value, words: own(value.words) })),
    })),
    measures: dataset.measures.map((measure) => ({ ...measure, words: own(measure.words) })),
    dimensions: dataset.dimensions.map((dimension) => ({ ...dimension, words: own(dimension.words) })),
    aspects: [],
    references: [],
    relations: [],
    dates: [],
  };
};

/** Templates that another domain would have: one a dataset and build of question. */
const otherTemplates = (template: ChatTemplate, dataset: Dataset, copy: number): ChatTemplate => ({
  ...template,
  id: `${template.id}-${copy}`,
  dataset: dataset.id,
  examples: [`How many ${dataset.words[0]} are there?`, `List the ${dataset.words[0]}`],
});

const grown = (times: number) => {
  const datasets = [...chatCatalog.datasets];
  const templates = [...chatCatalog.templates];
  for (let copy = 1; copy < times; copy += 1) {
    const copies = new Map(chatCatalog.datasets.map((one) => [one.id, otherDomain(one, copy)]));
    datasets.push(...copies.values());
    for (const one of chatCatalog.templates)
      templates.push(otherTemplates(one, copies.get(one.dataset)!, copy));
  }
  return { datasets, templates };
};

const snapshot = await ensurePgliteSnapshot(databaseFingerprint());
const database = await openPglite({ snapshot: new Blob([readFileSync(snapshot)]) });
const gazetteer = buildGazetteer(await readGazetteer(database.db), chatCatalog.aliases);
const dictionary = readDictionary();

const matching = (times: number) => {
  const { datasets, templates } = grown(times);
  const vocabulary = buildVocabulary(chatCatalog.lexicon, datasets, gazetteer, dictionary);
  const matcher = new Matcher(compileTemplates(templates, datasets, vocabulary), datasets);
  return {
    size: templates.length,
    run: () => {
      for (const question of QUESTIONS)
        matcher.match(analyze(question, vocabulary, TODAY), { today: TODAY, staffId: null, carried: null });
    },
  };
};

const [once, tenfold] = [matching(1), matching(10)];
const engine = await startChat(database);
const asker = engine.askerOf('staff');
const json = JSON.stringify(chatCatalog.templates.map(({ plan, ...words }) => words));

const bench = new Bench({ time: 2000, warmupTime: 500 });
bench
  .add('baseline: templates to JSON and back', () => {
    JSON.stringify(JSON.parse(json));
  })
  .add('matching 4 questions', once.run)
  .add('matching 4 questions, ten times the catalogue', tenfold.run)
  .add('a whole reply, with its query and its log', async () => {
    await engine.chat.reply({ message: QUESTIONS[0], asker, conversationId: null });
  });
await bench.run();
await database.close();

const median = (name: string): number => {
  const { result } = bench.getTask(name) ?? {};
  return result !== undefined && 'latency' in result ? result.latency.p50 : Number.NaN;
};
const [baseline, plain, large, reply] = bench.tasks.map((task) => median(task.name)) as [
  number,
  number,
  number,
  number,
];
console.table([
  { what: 'baseline', milliseconds: baseline.toFixed(2), ratio: '1.00' },
  {
    what: `matching, ${once.size} templates`,
    milliseconds: plain.toFixed(2),
    ratio: (plain / baseline).toFixed(2),
  },
  {
    what: `matching, ${tenfold.size} templates`,
    milliseconds: large.toFixed(2),
    ratio: (large / baseline).toFixed(2),
  },
  { what: 'a whole reply', milliseconds: reply.toFixed(2), ratio: (reply / baseline).toFixed(2) },
]);
console.log(`Ten times the catalogue costs ${(large / plain).toFixed(2)} times as much to match.`);
