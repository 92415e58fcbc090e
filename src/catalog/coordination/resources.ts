import type { Dataset, ValueSpec } from '../../engine/query/dataset.ts';
import { has, isOneOf, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';

const kind = (id: string, words: readonly string[], en: string, fil: string): ValueSpec =>
  value('kind', id, words, { label: wording(en, fil) });

/** What partners put into a partnership: funds, people, equipment, venues, training, advice. */
export const resources: Dataset = {
  id: 'shared_resources',
  category: 'coordination',
  noun: {
    one: wording('shared resource', 'ibinahaging yaman'),
    many: wording('shared resources', 'mga ibinahaging yaman'),
  },
  words: [
    'shared resource',
    'resource',
    'resource shared',
    'resources that are shared',
    'pooled resource',
    'partner contribution',
    'contribution',
    'ibinahaging yaman',
    'yaman',
    'kontribusyon',
    'resource sharing',
    'ambag',
    'counterpart',
    'partnership resource',
    'shared',
    'being shared',
    'contributed',
    'provided',
    'ibinahagi',
  ],
  synthetic: true,
  places: { region: 'region' },
  filters: [
    {
      id: 'kind',
      type: 'resource_kind',
      nouns: ['kind', 'type', 'resource type', 'kind of resource', 'type of resource', 'uri', 'uri ng yaman'],
      values: [
        kind(
          'funding',
          ['funding', 'financial', 'cash', 'monetary', 'pondo', 'fund', 'money', 'pinansyal'],
          'funding',
          'pondong',
        ),
        kind(
          'personnel',
          ['personnel', 'staff', 'human', 'manpower', 'tauhan', 'human resource', 'seconded staff'],
          'personnel',
          'tauhang',
        ),
        kind(
          'equipment',
          ['equipment', 'kagamitan', 'gamit', 'in kind equipment', 'material', 'vehicle and equipment'],
          'equipment',
          'kagamitang',
        ),
        kind(
          'venue',
          ['venue', 'facility', 'space', 'lugar', 'office space', 'meeting venue'],
          'venue',
          'lugar na',
        ),
        kind('training', ['training', 'capacity building', 'pagsasanay'], 'training', 'pagsasanay na'),
        kind(
          'technical_assistance',
          [
            'technical assistance',
            'technical',
            'technical support',
            'tulong teknikal',
            'advice',
            'expertise',
          ],
          'technical assistance',
          'tulong-teknikal na',
        ),
      ],
    },
    {
      id: 'worth',
      type: 'worth',
      values: [
        {
          id: 'valued',
          words: [
            'with a stated amount',
            'with stated amount',
            'with an amount',
            'with amount',
            'with a value',
            'with a monetary value',
            'may halaga',
            'valued',
            'with a peso value',
          ],
          where: { kind: 'compare', field: 'amount', op: 'gt', value: 0 },
          label: wording('with a stated amount', 'na may nakasaad na halaga'),
          position: 'after',
        },
        {
          id: 'unvalued',
          words: [
            'without a stated amount',
            'without an amount',
            'with no amount',
            'without amount',
            'walang halaga',
            'in kind',
            'without a peso value',
          ],
          where: { kind: 'isNull', field: 'amount' },
          label: wording('without a stated amount', 'na walang nakasaad na halaga'),
          position: 'after',
        },
      ],
    },
    {
      id: 'partnership_state',
      type: 'partnership_status',
      values: [
        {
          id: 'active',
          words: [
            'in active partnership',
            'under active partnership',
            'of active partnership',
            'active partnership',
            'ng aktibong partnership',
          ],
          where: has('partnership', isOneOf('status', 'active')),
          label: wording('under active partnerships', 'sa ilalim ng mga aktibong partnership'),
          position: 'after',
        },
      ],
    },
  ],
  references: [
    {
      type: 'organization',
      filter: 'organization',
      nouns: [
        'partnership with',
        'in partnership with',
        'agreement with',
        'under partnership with',
        'involving',
      ],
      where: (id) =>
        has('partnership', has('organizations', { kind: 'compare', field: 'id', op: 'eq', value: id })),
      label: (name) =>
        wording(`under partnerships with ${name}`, `sa ilalim ng mga partnership kasama ang ${name}`),
      position: 'after',
    },
  ],
  relations: [{ id: 'partnership', dataset: 'partnerships', scoped: false, always: true }],
  measures: [
    {
      id: 'amount',
      words: [
        'amount',
        'value',
        'worth',
        'halaga',
        'money',
        'peso value',
        'monetary value',
        'stated amount',
        'total amount',
        'cost',
      ],
      bare: true,
      label: wording('amount', 'halaga'),
      unit: 'pesos',
      additive: true,
    },
  ],
  dimensions: [
    {
      id: 'kind',
      words: [
        'kind',
        'type',
        'resource type',
        'resource kind',
        'type of resource',
        'kind of resource',
        'uri',
        'category',
        'uri ng yaman',
      ],
      label: wording('kind', 'uri'),
      filter: 'kind',
    },
    {
      id: 'partnership',
      words: ['partnership', 'agreement', 'kasunduan'],
      label: wording('partnership', 'partnership'),
      filter: 'partnership',
    },
    ...placeDimensions('region'),
  ],
  columns: [
    { field: 'kind', label: wording('Kind', 'Uri') },
    { field: 'partnership', label: wording('Partnership', 'Partnership') },
    { field: 'amount', label: wording('Amount', 'Halaga'), unit: 'pesos' },
  ],
  order: [{ field: 'description', direction: 'asc' }],
}; // prettier-ignore
