import type { Dataset } from '../../engine/query/dataset.ts';
import { has, not, wording } from '../enumeration.ts';

const through = (field: string) => ({ through: 'active_communities', field });

/** The groups that communities are of. */
export const ethnicGroups: Dataset = {
  id: 'ethnic_groups',
  category: 'general',
  noun: {
    one: wording('ethnic group', 'pangkat etniko'),
    many: wording('ethnic groups', 'mga pangkat etniko'),
  },
  words: [
    'ethnic group',
    'ethnolinguistic group',
    'ethnicity',
    'tribe',
    'tribo',
    'pangkat etniko',
    'grupong etniko',
    'bangsamoro group',
    'moro group',
  ],
  synthetic: true,
  places: {
    region: through('region'),
    province: through('province'),
    municipality: through('municipality'),
    barangay: through('barangay'),
  },
  filters: [
    {
      id: 'presence',
      type: 'presence',
      values: [
        {
          id: 'with_communities',
          words: ['with communities', 'that have communities', 'with a community', 'na may komunidad'],
          where: has('active_communities'),
          position: 'after',
          label: wording('with communities', 'na may komunidad'),
        },
        {
          id: 'without_communities',
          words: [
            'without communities',
            'with no communities',
            'that have no communities',
            'have no communities',
            'have no community',
            'not having communities',
            'na walang komunidad',
          ],
          where: not(has('active_communities')),
          position: 'after',
          label: wording('without communities', 'na walang komunidad'),
        },
      ],
    },
  ],
  measures: [],
  dimensions: [],
  columns: [
    { field: 'active_communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'name', direction: 'asc' }],
};
