import type { IsoDate } from '../../core/calendar.ts';
import type { Dataset } from '../query/dataset.ts';
import type { Analysis } from './analyze.ts';
import { Chart } from './chart.ts';
import { datasetComposers } from './composers.ts';
import type { Sense } from './sense.ts';

/** Relations of a dataset by the dataset that they lead to, and what is related to those. */
interface Relations {
  readonly own: ReadonlyMap<string, readonly string[]>;
  readonly nested: ReadonlyMap<string, readonly Extract<Sense, { kind: 'nested' }>[]>;
}

const relationsOf = (dataset: Dataset, datasetById: (id: string) => Dataset | undefined): Relations => {
  const own = new Map<string, string[]>();
  const nested = new Map<string, Extract<Sense, { kind: 'nested' }>[]>();
  for (const relation of (dataset.relations ?? []).filter(({ byTitle }) => !byTitle))
    own.set(relation.dataset, [...(own.get(relation.dataset) ?? []), relation.id]);
  for (const owner of own.keys())
    for (const { id, dataset: to, byTitle, always } of datasetById(owner)?.relations ?? [])
      if (!byTitle && !always && to !== dataset.id)
        nested.set(to, [...(nested.get(to) ?? []), { kind: 'nested', owner, relation: id, dataset: to }]);
  return { own, nested };
};

/** Whether a sense belongs into a chart about this dataset, and as what. */
const inScope = (sense: Sense, dataset: Dataset, { own: related, nested }: Relations): Sense[] => {
  switch (sense.kind) {
    case 'subject': {
      const relations = related.get(sense.dataset) ?? [];
      return [
        ...(nested.get(sense.dataset) ?? []),
        ...(sense.dataset === dataset.id ? [sense] : []),
        ...relations.map(
          (relation): Sense => ({ kind: 'related', dataset: sense.dataset, relation, constraints: [] }),
        ),
      ];
    }
    case 'measure':
    case 'verb':
    case 'date':
    case 'dimension':
      return sense.dataset === dataset.id ? [sense] : [];
    case 'aspect':
    case 'quality':
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
export const isReadableAs = (
  analysis: Analysis,
  dataset: Dataset,
  datasetById: (id: string) => Dataset | undefined,
): boolean => {
  const related = relationsOf(dataset, datasetById);
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
  const related = relationsOf(dataset, datasetById);
  for (const item of analysis.items)
    for (const sense of inScope(item.sense, dataset, related)) chart.add({ ...item, sense });
  const { message, tokens, lookUp } = analysis;
  const context = { message, tokens, today, lookUp, dataset, datasetById };
  for (const composer of datasetComposers) composer.compose(chart, context);
  return chart;
};
