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
    'primary ethnic group',
    'main ethnic group',
    'ethnolinguistic group',
    'ethno linguistic group',
    'ethnic community',
    'ethnicity',
    'tribe',
    'tribal group',
    'tribo',
    'pangkat etniko',
    'pangkat',
    'grupong etniko',
    'etnikong grupo',
    'etnikong pangkat',
    'lahi',
    'bangsamoro group',
    'bangsamoro tribe',
    'moro group',
    'moro tribe',
    'muslim group',
    'muslim tribe',
    'indigenous group',
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
  references: [
    {
      type: 'ethnic_group',
      filter: 'group',
      nouns: ['people', 'moro'],
      where: (id) => ({ kind: 'compare', field: 'ethnic_group', op: 'eq', value: id }),
      label: (name) => wording(name, name),
    },
  ],
  relations: [{ id: 'active_communities', dataset: 'communities', scoped: false, always: true }],
  measures: [],
  dimensions: [],
  columns: [
    { field: 'active_communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'name', direction: 'asc' }],
};
