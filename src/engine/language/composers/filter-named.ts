import { levelOf } from '../../../core/wording.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Sense } from '../sense.ts';

/** The filter whose values a noun is that of: places for "regions", statuses for "statuses". */
export const filterNamed = (sense: Sense, dataset: Dataset): string | null => {
  switch (sense.kind) {
    case 'level':
      return 'place';
    case 'dimension':
      if (levelOf(sense.dimension) !== null) return 'place';
      return sense.dataset === dataset.id
        ? (dataset.dimensions.find(({ id }) => id === sense.dimension)?.filter ?? null)
        : null;
    case 'filter-noun':
      return sense.dataset === dataset.id ? sense.filter : null;
    default:
      return null;
  }
};
