import type { Dataset, MeasureSpec } from '../engine/query/dataset.ts';

/**
 * Datasets with a measure for every count of related rows that they declare: "communities with the most
 * projects" are put in order by one, though nobody gave it words of its own.
 *
 * @example withRelatedCounts([communities, projects])
 */
export const withRelatedCounts = (datasets: readonly Dataset[]): readonly Dataset[] =>
  datasets.map((dataset) => {
    const counts = (dataset.relations ?? []).flatMap(({ dataset: id, countMeasure }): MeasureSpec[] => {
      const related = datasets.find((one) => one.id === id);
      if (!related || countMeasure === undefined) return [];
      if (dataset.measures.some((one) => one.id === countMeasure)) return [];
      return [{ id: countMeasure, words: [], label: related.noun.many, unit: 'none', additive: true }];
    });
    return counts.length === 0 ? dataset : { ...dataset, measures: [...dataset.measures, ...counts] };
  });
