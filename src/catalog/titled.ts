import type { ReferenceSpec } from '../engine/query/dataset.ts';
import { wording } from './enumeration.ts';

/**
 * Rows of a dataset by their own title: "the budget of Water System in Glan". Rows that share a title are
 * meant together.
 *
 * @example references: [titled('project'), …]
 */
export const titled = (type: string): ReferenceSpec => ({
  type,
  filter: 'title',
  own: true,
  where: (_, name) => ({ kind: 'compare', field: 'title', op: 'eq', value: name }),
  label: (name) => wording(`named “${name}”`, `na pinamagatang “${name}”`),
  position: 'after',
});
