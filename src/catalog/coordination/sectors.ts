import type { DimensionSpec, FilterSpec } from '../../engine/query/dataset.ts';
import { sectorFilter, wording } from '../enumeration.ts';

/** Sectors where rows may have none. */
export const optionalSectorFilter: FilterSpec = {
  ...sectorFilter('sector'),
  values: [
    ...sectorFilter('sector').values,
    {
      id: 'none',
      words: ['without a sector', 'without sector', 'with no sector', 'no sector', 'walang sektor'],
      where: { kind: 'isNull', field: 'sector' },
      label: wording('without a sector', 'na walang sektor'),
      position: 'after',
    },
  ],
};

/** The sector as something to group by. */
export const sectorDimension: DimensionSpec = {
  id: 'sector',
  words: ['sector', 'sektor', 'thematic area', 'theme', 'thematic sector'],
  label: wording('sector', 'sektor'),
  filter: 'sector',
};
