import type { Dataset } from '../../engine/query/dataset.ts';
import { isTrue, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';
import { livelihoodWords } from './livelihoods.ts';

const income = (id: string, words: readonly string[]) =>
  value('income_level', id, words, {
    needsNoun: true,
    position: 'after',
    label: wording(`with ${id.replaceAll('_', ' ')} income`, `na may ${id.replaceAll('_', ' ')} na kita`),
  });

/** What communities live on: a row for each livelihood of a community, of active communities. */
export const livelihoods: Dataset = {
  id: 'community_livelihoods',
  category: 'communities',
  noun: { one: wording('livelihood', 'kabuhayan'), many: wording('livelihoods', 'mga kabuhayan') },
  words: [
    'livelihood',
    'livelihood activity',
    'community livelihood',
    'source of livelihood',
    'source of income',
    'kabuhayan',
    'hanapbuhay',
  ],
  scope: [isTrue('community_is_active')],
  synthetic: true,
  places: { region: 'region', province: 'province', municipality: 'municipality', barangay: 'barangay' },
  filters: [
    {
      id: 'livelihood',
      type: 'livelihood',
      values: livelihoodWords.map(([id, words]) => value('livelihood', id, words)),
    },
    {
      id: 'is_primary',
      type: 'livelihood_rank',
      values: [
        {
          id: 'primary',
          words: ['primary', 'main', 'principal', 'pangunahing', 'pangunahin'],
          where: isTrue('is_primary'),
          label: wording('primary', 'pangunahing'),
        },
        {
          id: 'secondary',
          words: ['secondary', 'additional', 'supplementary', 'side', 'pangalawang', 'karagdagang'],
          where: isTrue('is_primary', false),
          label: wording('secondary', 'pangalawang'),
        },
      ],
    },
    {
      id: 'is_seasonal',
      type: 'season',
      values: [
        {
          id: 'seasonal',
          words: ['seasonal', 'pana panahon', 'pana panahong'],
          where: isTrue('is_seasonal'),
          label: wording('seasonal', 'pana-panahong'),
        },
        {
          id: 'year_round',
          words: ['year round', 'not seasonal', 'all year', 'permanent', 'buong taon'],
          where: isTrue('is_seasonal', false),
          label: wording('year-round', 'buong-taong'),
        },
      ],
    },
    {
      id: 'income_level',
      type: 'income_level',
      nouns: ['income', 'income level', 'earning', 'level of income', 'kita', 'antas ng kita'],
      values: [
        income('very_low', ['very low', 'napakababang']),
        income('low', ['low', 'mababang']),
        income('moderate', ['moderate', 'medium', 'katamtamang']),
        income('high', ['high', 'mataas na']),
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
  measures: [
    {
      id: 'households_involved',
      words: [
        'household involved',
        'household are involved',
        'involved household',
        'household engaged',
        'household are engaged',
        'household participating',
        'number of household involved',
        'sambahayang kasali',
        'sambahayang kalahok',
      ],
      label: wording('households involved', 'sambahayang kasali'),
      unit: 'households',
      additive: true,
    },
  ],
  dimensions: [
    ...placeDimensions('region', 'province', 'municipality'),
    {
      id: 'livelihood',
      words: ['livelihood', 'kind of livelihood', 'type of livelihood', 'kabuhayan', 'uri ng kabuhayan'],
      label: wording('livelihood', 'kabuhayan'),
      filter: 'livelihood',
    },
    {
      id: 'income_level',
      words: ['income level', 'income', 'level of income', 'antas ng kita', 'kita'],
      label: wording('income level', 'antas ng kita'),
      filter: 'income_level',
    },
    {
      id: 'ethnic_group',
      words: ['ethnic group', 'ethnicity', 'tribe', 'pangkat etniko'],
      label: wording('ethnic group', 'pangkat etniko'),
      filter: 'ethnic_group',
    },
  ],
  columns: [
    { field: 'livelihood', label: wording('Livelihood', 'Kabuhayan') },
    { field: 'income_level', label: wording('Income level', 'Antas ng kita') },
    {
      field: 'households_involved',
      label: wording('Households involved', 'Sambahayang kasali'),
      unit: 'households',
    },
  ],
  order: [{ field: 'households_involved', direction: 'desc' }],
}; // prettier-ignore
