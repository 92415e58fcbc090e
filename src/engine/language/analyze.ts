import type { IsoDate } from '../../core/calendar.ts';
import type { Dataset } from '../query/dataset.ts';
import { Chart, type Item, type Repair } from './chart.ts';
import { datasetComposers, generalComposers } from './composers.ts';
import { BARANGAY_PENALTY, REPAIR_PENALTY } from './penalties.ts';
import type { Sense } from './sense.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A message with everything that its words can mean by themselves, before it is known what it is about. */
export interface Analysis {
  readonly message: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly lookUp: (phrase: string) => readonly Sense[];
  /** Tokens that no phrase holds and no repair explains. */
  readonly unknown: readonly Token[];
}

const repairsOf = (tokens: readonly Token[], vocabulary: Vocabulary): Map<number, readonly string[]> => {
  const readings = new Map<number, readonly string[]>();
  for (const token of tokens) {
    if (token.number !== undefined || vocabulary.isKnown(token.norm) || vocabulary.isKnown(token.stem))
      continue;
    if (/\d/.test(token.norm)) continue;
    const candidates = new Set([
      ...vocabulary.spelling.candidates(token.norm),
      ...vocabulary.spelling.candidates(token.stem),
    ]);
    if (candidates.size > 0) readings.set(token.index, [...candidates].slice(0, 6));
  }
  return readings;
};

/** Capitals among small letters stand out: they are an acronym, whatever the word means in small ones. */
const standsOut = (token: Token, message: string): boolean =>
  /^\p{Lu}{2,}$/u.test(token.text) && (message.match(/\p{Ll}/gu)?.length ?? 0) > token.text.length;

/**
 * Looks every phrase of a message up, with typos repaired where a word is not known at all, and puts together
 * the figures, periods and places that mean the same whatever the question is about.
 */
export const analyze = (message: string, vocabulary: Vocabulary, today: IsoDate): Analysis => {
  const tokens = tokenize(message);
  const repaired = repairsOf(tokens, vocabulary);
  const items: Item[] = [];
  const none: ReadonlyMap<number, readonly string[]> = new Map();
  const add = (
    start: number,
    end: number,
    sense: Sense,
    penalty: number,
    repairs: readonly Repair[],
  ): void => {
    items.push({ start, end, sense, penalty, repairs });
  };
  for (const token of tokens) {
    const { index } = token;
    if (token.number !== undefined)
      add(
        index,
        index + 1,
        { kind: 'number', value: token.number, ...(token.unit && { unit: token.unit }) },
        0,
        [],
      );
    for (const match of vocabulary.phrases.matchesAt(tokens, index, repaired)) {
      const repairs = [...match.replaced].map(([at, to]) => ({ token: at, from: tokens[at]!.text, to }));
      for (const sense of match.senses) {
        if (sense.kind === 'filler' && sense.language === 'fil' && standsOut(token, message)) continue;
        add(index, match.end, sense, repairs.length * REPAIR_PENALTY, repairs);
      }
    }
    for (const match of vocabulary.barangays.matchesAt(tokens, index, none))
      for (const sense of match.senses) add(index, match.end, sense, BARANGAY_PENALTY, []);
  }
  const chart = new Chart(tokens.length);
  for (const item of items) chart.add(item);
  const lookUp = (phrase: string) => vocabulary.phrases.sensesOf(phrase);
  for (const composer of generalComposers) composer.compose(chart, { tokens, today, lookUp });
  const all = [...chart.items()];
  const covered = new Set(all.flatMap((item) => range(item.start, item.end)));
  return {
    message,
    tokens,
    items: all,
    lookUp,
    unknown: tokens.filter((token) => !covered.has(token.index)),
  };
};

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);

/** Relations of a dataset by the dataset that they lead to. */
type Relations = ReadonlyMap<string, readonly string[]>;

const relationsOf = (dataset: Dataset): Relations => {
  const related = new Map<string, string[]>();
  for (const relation of dataset.relations ?? [])
    related.set(relation.dataset, [...(related.get(relation.dataset) ?? []), relation.id]);
  return related;
};

/** Whether a sense belongs into a chart about this dataset, and as what. */
const inScope = (
  sense: Sense,
  dataset: Dataset,
  related: ReadonlyMap<string, readonly string[]>,
): Sense[] => {
  switch (sense.kind) {
    case 'subject': {
      const relations = related.get(sense.dataset) ?? [];
      return [
        ...(sense.dataset === dataset.id ? [sense] : []),
        ...relations.map(
          (relation): Sense => ({ kind: 'related', dataset: sense.dataset, relation, constraints: [] }),
        ),
      ];
    }
    case 'measure':
    case 'date':
    case 'aspect':
    case 'quality':
    case 'dimension':
      return sense.dataset === dataset.id ? [sense] : [];
    case 'filter-noun':
    case 'bare-value':
      return sense.dataset === dataset.id || related.has(sense.dataset) ? [sense] : [];
    case 'constraint': {
      const { constraint } = sense;
      const relations = related.get(constraint.dataset) ?? [];
      const named = constraint.noun ? relations : [];
      return [
        ...(constraint.dataset === dataset.id || relations.length > 0 ? [sense] : []),
        ...named.map(
          (relation): Sense => ({
            kind: 'related',
            dataset: constraint.dataset,
            relation,
            constraints: [constraint],
          }),
        ),
      ];
    }
    default:
      return [sense];
  }
};

/**
 * Whether every word could be accounted for if the message were about this dataset: cheap to know, and
 * without it no template of the dataset can answer.
 */
export const isReadableAs = (analysis: Analysis, dataset: Dataset): boolean => {
  const related = relationsOf(dataset);
  const readable = new Set<number>();
  for (const item of analysis.items)
    if (inScope(item.sense, dataset, related).length > 0)
      for (let at = item.start; at < item.end; at += 1) readable.add(at);
  return readable.size === analysis.tokens.length;
};

/** Reads a message as being about one dataset: its words in that light, and all that they add up to. */
export const chartFor = (
  analysis: Analysis,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
  today: IsoDate,
): Chart => {
  const chart = new Chart(analysis.tokens.length);
  const related = relationsOf(dataset);
  for (const item of analysis.items)
    for (const sense of inScope(item.sense, dataset, related)) chart.add({ ...item, sense });
  const context = { tokens: analysis.tokens, today, lookUp: analysis.lookUp, dataset, datasetById };
  for (const composer of datasetComposers) composer.compose(chart, context);
  return chart;
};
