import { chatCatalog } from '../../src/catalog/index.ts';
import type { Database } from '../../src/data/drivers/database.ts';
import { readGazetteer } from '../../src/data/repositories/gazetteer.ts';
import { type Analysis, analyze } from '../../src/engine/language/analyze.ts';
import { chartFor } from '../../src/engine/language/chart-for.ts';
import { buildGazetteer } from '../../src/engine/language/gazetteer.ts';
import type { Sense } from '../../src/engine/language/sense.ts';
import { buildVocabulary, type Vocabulary } from '../../src/engine/language/vocabulary.ts';
import type { Dataset } from '../../src/engine/query/dataset.ts';
import { readDictionary } from '../../src/services/dictionary.ts';

/** The day of every test of words: a Sunday. */
export const TODAY = '2026-11-22';

export const datasetById = (id: string): Dataset => {
  const dataset = chatCatalog.datasets.find((one) => one.id === id);
  if (!dataset) throw new Error(`There is no dataset ${id}.`);
  return dataset;
};

const make = (gazetteer: ReturnType<typeof buildGazetteer>): Vocabulary =>
  buildVocabulary(chatCatalog.lexicon, chatCatalog.datasets, gazetteer, readDictionary());

/** The catalogue's words without any name of the database. */
export const wordsAlone = (): Vocabulary => make({ places: [], barangays: [], references: [], titles: [] });

/** The catalogue's words and the names of a database. */
export const wordsAndNames = async (database: Database): Promise<Vocabulary> =>
  make(buildGazetteer(await readGazetteer(database.db), chatCatalog.aliases));

/** What a whole phrase can mean in the light of a dataset, the likeliest first. */
export const wholeSenses = (
  vocabulary: Vocabulary,
  text: string,
  dataset: string,
  today = TODAY,
): readonly Sense[] => {
  const analysis: Analysis = analyze(text, vocabulary, today);
  const chart = chartFor(
    analysis,
    datasetById(dataset),
    (id) => chatCatalog.datasets.find((one) => one.id === id),
    today,
  );
  return [...chart.items()]
    .filter((item) => item.start === 0 && item.end === analysis.tokens.length)
    .sort((a, b) => a.penalty - b.penalty)
    .map((item) => item.sense);
};

/** The whole phrases' readings of one kind. */
export const wholeOf = <K extends Sense['kind']>(
  vocabulary: Vocabulary,
  kind: K,
  text: string,
  dataset = 'communities',
): readonly Extract<Sense, { kind: K }>[] =>
  wholeSenses(vocabulary, text, dataset).filter(
    (sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind,
  );
