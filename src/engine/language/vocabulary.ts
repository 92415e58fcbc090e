import type { Dataset } from '../query/dataset.ts';
import { valueConstraint } from './composers/values.ts';
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { PhraseIndex } from './phrase-index.ts';
import type { Sense } from './sense.ts';
import { Spelling } from './spelling.ts';
import { TitleIndex } from './title-index.ts';

/** Words of the language at large, which mean the same whatever the question is about. */
export interface LexiconEntry {
  readonly sense: Sense;
  readonly phrases: readonly string[];
}

/** Everything that words can mean here. */
export interface Vocabulary {
  readonly phrases: PhraseIndex;
  /** Barangays by name, apart: there are thousands, and their names are everyday words. */
  readonly barangays: PhraseIndex;
  /** Titles of rows, apart for the same reason. */
  readonly titles: TitleIndex;
  readonly spelling: Spelling;
  /** Whether a word is known: to this vocabulary, or to the language at large. */
  readonly isKnown: (word: string) => boolean;
  /** Whether a word is an ordinary one of the language at large. */
  readonly isOrdinary: (word: string) => boolean;
}

const addDataset = (phrases: PhraseIndex, dataset: Dataset): void => {
  const add = (words: readonly string[], sense: Sense): void => {
    for (const word of words) phrases.add(word, sense);
  };
  const { id } = dataset;
  add(dataset.words, { kind: 'subject', dataset: id });
  for (const measure of dataset.measures)
    add(measure.words, { kind: 'measure', dataset: id, measure: measure.id });
  for (const dimension of dataset.dimensions)
    add(dimension.words, { kind: 'dimension', dataset: id, dimension: dimension.id });
  for (const date of dataset.dates ?? [])
    add(date.words, { kind: 'date', dataset: id, date: date.id ?? date.field, field: date.field });
  for (const filter of dataset.filters) {
    add(filter.nouns ?? [], { kind: 'filter-noun', dataset: id, filter: filter.id });
    for (const value of filter.values)
      add(
        value.words,
        value.needsNoun
          ? { kind: 'bare-value', dataset: id, filter: filter.id, value: value.id }
          : { kind: 'constraint', constraint: valueConstraint(dataset, filter, value) },
      );
  }
  for (const family of dataset.aspects ?? []) {
    for (const { id: aspect, words } of family.aspects)
      add(words, { kind: 'aspect', dataset: id, family: family.id, aspects: [aspect], every: true });
    for (const { id: quality, words } of family.qualities)
      add(words, { kind: 'quality', dataset: id, family: family.id, quality });
  }
  for (const relation of dataset.relations ?? [])
    add(relation.verb?.words ?? [], { kind: 'verb', dataset: id, relation: relation.id });
  for (const reference of dataset.references ?? [])
    add(reference.nouns ?? [], { kind: 'filter-noun', dataset: id, filter: reference.filter });
};

/** "Policies" besides "policy": the ending that a plural changes can be misspelt as well. */
const withPlurals = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(
    [...words].flatMap((word) => (/[^aeiou]y$/.test(word) ? [word, `${word.slice(0, -1)}ies`] : [word])),
  );

/**
 * Builds the vocabulary of a catalogue and a gazetteer; `dictionary` says which words are ordinary ones of
 * the language, which are never taken for a slip of another ("horses" is no misspelt "houses").
 */
export const buildVocabulary = (
  lexicon: readonly LexiconEntry[],
  datasets: readonly Dataset[],
  gazetteer: Gazetteer,
  dictionary: ReadonlySet<string>,
): Vocabulary => {
  const phrases = new PhraseIndex();
  for (const { sense, phrases: words } of lexicon) for (const word of words) phrases.add(word, sense);
  for (const dataset of datasets) addDataset(phrases, dataset);
  for (const { name, places } of gazetteer.places) phrases.add(name, { kind: 'place', places });
  for (const { name, references } of gazetteer.references)
    phrases.add(name, { kind: 'reference', references });
  const barangays = new PhraseIndex();
  for (const { name, places } of gazetteer.barangays) barangays.add(name, { kind: 'place', places });
  const titles = new TitleIndex();
  for (const row of gazetteer.titles)
    for (const name of [row.name, ...(row.alsoNamed ?? [])]) titles.add(name, row);
  return {
    phrases,
    barangays,
    titles,
    spelling: new Spelling(withPlurals(phrases.words)),
    isKnown: (word) => {
      const folded = fold(word);
      return phrases.words.has(folded) || dictionary.has(folded);
    },
    isOrdinary: (word) => dictionary.has(fold(word)),
  };
};
