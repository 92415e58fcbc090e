import type { Dataset } from '../../engine/query/dataset.ts';
import { isTrue, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';
import { services } from './services.ts';

const rating = (id: string, words: readonly string[]) =>
  value('rating', id, [...words, `rated ${id}`, `rated as ${id}`, `with rating ${id}`], {
    position: 'after',
    label: wording(`rated ${id}`, `na may rating na ${id}`),
  });

const priority = (id: string, words: readonly string[]) =>
  value('priority', id, words, {
    needsNoun: true,
    position: 'after',
    label: wording(`of ${id} priority`, `na ${id} ang priority`),
  });

/** How each service is rated: a row for each service of a community, of active communities. */
export const serviceRatings: Dataset = {
  id: 'community_services',
  category: 'communities',
  noun: { one: wording('service rating'), many: wording('service ratings', 'mga service rating') },
  words: [
    'service rating',
    'rating of service',
    'rating given to service',
    'rating for service',
    'service',
    'basic service',
    'community service',
    'public service',
    'essential service',
    'rated service',
    'serbisyo',
    'batayang serbisyo',
    'pangunahing serbisyo',
    'rating ng serbisyo',
    'rating',
  ],
  scope: [isTrue('community_is_active')],
  synthetic: true,
  places: { region: 'region', province: 'province', municipality: 'municipality', barangay: 'barangay' },
  filters: [
    {
      id: 'rating',
      type: 'rating',
      nouns: ['rating'],
      values: [
        rating('none', [
          'missing',
          'unavailable',
          'absent',
          'not available',
          'nonexistent',
          'non existent',
          'rated zero',
        ]),
        rating('poor', ['poor', 'rated poorly', 'poorly rated', 'mahina', 'mahinang']),
        rating('fair', ['fair', 'katamtaman']),
        rating('good', ['good', 'maayos', 'mabuti']),
        rating('excellent', ['excellent', 'napakahusay']),
      ],
    },
    {
      id: 'service',
      type: 'service',
      values: services.aspects.map(({ id, words, label }) => value('service', id, words, { label })),
    },
    {
      id: 'priority',
      type: 'service_priority',
      nouns: ['priority', 'priority level', 'need'],
      values: [
        priority('critical', ['critical']),
        priority('high', ['high', 'mataas na']),
        priority('medium', ['medium', 'moderate']),
        priority('low', ['low', 'mababang']),
      ],
    },
  ],
  references: [
    {
      type: 'community',
      filter: 'community_name',
      where: (id) => ({ kind: 'compare', field: 'community', op: 'eq', value: id }),
      label: (name) => wording(`of ${name}`, `ng ${name}`),
      position: 'after',
    },
    {
      type: 'ethnic_group',
      filter: 'ethnic_group',
      where: (id) => ({ kind: 'compare', field: 'ethnic_group', op: 'eq', value: id }),
      label: (name) => wording(`of ${name} communities`, `ng mga komunidad na ${name}`),
      position: 'after',
    },
  ],
  relations: [{ id: 'community', dataset: 'communities', scoped: false, always: true }],
  measures: [],
  dimensions: [
    ...placeDimensions('region', 'province', 'municipality'),
    {
      id: 'service',
      words: ['service', 'basic service', 'kind of service', 'serbisyo'],
      label: wording('service', 'serbisyo'),
      filter: 'service',
    },
    {
      id: 'rating',
      words: ['rating', 'quality', 'quality rating', 'rating level', 'service level', 'kalidad'],
      label: wording('rating'),
      filter: 'rating',
    },
    {
      id: 'priority',
      words: ['priority', 'priority level'],
      label: wording('priority'),
      filter: 'priority',
    },
    {
      id: 'ethnic_group',
      words: ['ethnic group', 'ethnicity', 'tribe', 'pangkat etniko'],
      label: wording('ethnic group', 'pangkat etniko'),
      filter: 'ethnic_group',
    },
  ],
  columns: [
    { field: 'service', label: wording('Service', 'Serbisyo') },
    { field: 'rating', label: wording('Rating') },
    { field: 'priority', label: wording('Priority') },
  ],
  order: [{ field: 'service', direction: 'asc' }],
}; // prettier-ignore
