import type { Dataset, MeasureSpec } from '../../engine/query/dataset.ts';
import { isOneOf, isTrue, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';

const counted = (id: string, words: readonly string[], en: string, fil: string): MeasureSpec => ({
  id,
  words,
  label: wording(en, fil),
  unit: 'none',
  additive: true,
  possessable: true,
});

const provincesCount = counted(
  'provinces_count',
  ['province', 'lalawigan', 'probinsya'],
  'provinces',
  'lalawigan',
);
const municipalitiesCount = counted(
  'municipalities_count',
  [
    'municipality',
    'town',
    'city',
    'city and municipality',
    'municipality and city',
    'munisipyo',
    'bayan',
    'lungsod',
  ],
  'cities and municipalities',
  'lungsod at munisipyo',
);
const barangaysCount = counted(
  'barangays_count',
  ['barangay', 'brgy', 'baranggay', 'bgy'],
  'barangays',
  'barangay',
); // prettier-ignore

const related = (...ids: readonly (readonly [id: string, dataset: string])[]) =>
  ids.map(([id, dataset]) => ({ id, dataset, countMeasure: `${id}_count` }));

const common = { category: 'geography', synthetic: false, filters: [] } as const;

export const regions: Dataset = {
  ...common,
  id: 'regions',
  level: 'region',
  noun: { one: wording('region', 'rehiyon'), many: wording('regions', 'mga rehiyon') },
  words: ['region', 'rehiyon'],
  places: {
    region: 'region',
    province: { holds: 'provinces' },
    municipality: { holds: 'municipalities' },
    barangay: { holds: 'barangays' },
  },
  filters: [
    {
      id: 'scope',
      type: 'scope',
      values: [
        {
          id: 'in_scope',
          words: [
            'in scope',
            'served',
            'covered',
            'that oobc serves',
            'oobc serves',
            'oobc covers',
            'of oobc',
            'served by oobc',
            'covered by oobc',
            'under oobc',
            'within the scope of oobc',
            'sakop ng oobc',
            'saklaw ng oobc',
            'oobc works in',
            'oobc operates in',
            'the office covers',
            'office cover',
            'office covers',
            'the office serves',
            'office serve',
            'we cover',
            'we serve',
            'do we cover',
            'you cover',
            'do you cover',
            'you serve',
            'do you serve',
            'do we serve',
            'outside barmm',
          ],
          where: isTrue('in_scope'),
          position: 'after',
          label: wording('that the office serves', 'na saklaw ng tanggapan'),
        },
        {
          id: 'out_of_scope',
          words: ['out of scope', 'not served by oobc', 'outside the scope of oobc', 'not covered by oobc'],
          where: isTrue('in_scope', false),
          position: 'after',
          label: wording('that the office does not serve', 'na hindi saklaw ng tanggapan'),
        },
      ],
    },
  ],
  relations: related(
    ['communities', 'communities'],
    ['needs', 'needs'],
    ['assessments', 'assessments'],
    ['workshops', 'workshops'],
    ['projects', 'projects'],
    ['organizations', 'organizations'],
    ['policies', 'policies'],
  ),
  measures: [provincesCount, municipalitiesCount, barangaysCount],
  dimensions: [],
  columns: [
    { field: 'name', label: wording('Name', 'Pangalan') },
    { field: 'provinces_count', label: wording('Provinces', 'Mga lalawigan'), unit: 'none' },
    {
      field: 'municipalities_count',
      label: wording('Cities and municipalities', 'Mga lungsod at munisipyo'),
      unit: 'none',
    },
    { field: 'communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'id', direction: 'asc' }],
}; // prettier-ignore

export const provinces: Dataset = {
  ...common,
  id: 'provinces',
  nameField: 'name',
  level: 'province',
  noun: { one: wording('province', 'lalawigan'), many: wording('provinces', 'mga lalawigan') },
  words: ['province', 'lalawigan', 'probinsya', 'probinsiya'],
  places: {
    region: 'region',
    province: 'province',
    municipality: { holds: 'municipalities' },
    barangay: { holds: 'barangays' },
  },
  relations: related(
    ['communities', 'communities'],
    ['needs', 'needs'],
    ['assessments', 'assessments'],
    ['workshops', 'workshops'],
    ['projects', 'projects'],
    ['organizations', 'organizations'],
  ),
  measures: [municipalitiesCount, barangaysCount],
  dimensions: [...placeDimensions('region')],
  columns: [
    { field: 'region', label: wording('Region', 'Rehiyon') },
    {
      field: 'municipalities_count',
      label: wording('Cities and municipalities', 'Mga lungsod at munisipyo'),
      unit: 'none',
    },
    { field: 'communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'name', direction: 'asc' }],
}; // prettier-ignore

const CITY = ['component_city', 'independent_component_city', 'highly_urbanized_city'] as const;
const city = { one: wording('city', 'lungsod'), many: wording('cities', 'mga lungsod') };

export const municipalities: Dataset = {
  ...common,
  id: 'municipalities',
  nameField: 'name',
  level: 'municipality',
  noun: {
    one: wording('city or municipality', 'lungsod o munisipyo'),
    many: wording('cities and municipalities', 'mga lungsod at munisipyo'),
  },
  words: [
    'city or municipality',
    'city and municipality',
    'municipality and city',
    'municipality or city',
    'lgu',
    'local government unit',
    'lungsod at munisipyo',
    'lungsod at bayan',
    'munisipyo at lungsod',
    'city and town',
    'town and city',
  ],
  places: {
    region: 'region',
    province: 'province',
    municipality: 'municipality',
    barangay: { holds: 'barangays' },
  },
  filters: [
    {
      id: 'kind',
      type: 'kind',
      nouns: ['kind', 'type', 'class'],
      values: [
        {
          id: 'municipality',
          words: ['municipality', 'town', 'munisipyo', 'munisipalidad', 'bayan'],
          where: isOneOf('kind', 'municipality'),
          label: wording('municipality', 'munisipyo'),
          noun: {
            one: wording('municipality', 'munisipyo'),
            many: wording('municipalities', 'mga munisipyo'),
          },
        },
        {
          id: 'city',
          words: ['city', 'lungsod', 'siyudad'],
          where: isOneOf('kind', ...CITY),
          label: wording('city', 'lungsod'),
          noun: city,
        },
        value('kind', 'component_city', ['component city'], {
          label: wording('component city', 'component city'),
          noun: { one: wording('component city'), many: wording('component cities') },
        }),
        value('kind', 'independent_component_city', ['independent component city', 'icc'], {
          noun: { one: wording('independent component city'), many: wording('independent component cities') },
        }),
        value(
          'kind',
          'highly_urbanized_city',
          ['highly urbanized city', 'highly urbanised city', 'huc', 'hucs'],
          { noun: { one: wording('highly urbanized city'), many: wording('highly urbanized cities') } },
        ),
      ],
    },
    {
      id: 'province_status',
      type: 'province_status',
      values: [
        {
          id: 'independent',
          words: [
            'outside any province',
            'without a province',
            'that belong to no province',
            'independent of any province',
            'with no province',
            'not part of any province',
            'not belonging to any province',
            'not in any province',
            'walang lalawigan',
            'independent',
          ],
          where: { kind: 'isNull', field: 'province_id' },
          position: 'after',
          label: wording('outside any province', 'na wala sa alinmang lalawigan'),
        },
      ],
    },
  ],
  relations: related(
    ['communities', 'communities'],
    ['needs', 'needs'],
    ['assessments', 'assessments'],
    ['workshops', 'workshops'],
    ['projects', 'projects'],
  ),
  measures: [barangaysCount],
  dimensions: [
    ...placeDimensions('region', 'province'),
    { id: 'kind', words: ['kind', 'type', 'class', 'uri'], label: wording('kind', 'uri'), filter: 'kind' },
  ],
  columns: [
    { field: 'kind', label: wording('Kind', 'Uri') },
    { field: 'province', label: wording('Province', 'Lalawigan') },
    { field: 'region', label: wording('Region', 'Rehiyon') },
    { field: 'barangays_count', label: wording('Barangays', 'Mga barangay'), unit: 'none' },
    { field: 'communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'name', direction: 'asc' }],
}; // prettier-ignore

export const barangays: Dataset = {
  ...common,
  id: 'barangays',
  nameField: 'name',
  level: 'barangay',
  noun: { one: wording('barangay'), many: wording('barangays', 'mga barangay') },
  words: ['barangay', 'brgy', 'baranggay', 'bgy', 'barrio'],
  places: { region: 'region', province: 'province', municipality: 'municipality', barangay: 'barangay' },
  relations: related(['communities', 'communities'], ['needs', 'needs'], ['assessments', 'assessments']),
  measures: [],
  dimensions: [...placeDimensions('region', 'province', 'municipality')],
  columns: [
    { field: 'municipality', label: wording('Municipality or city', 'Munisipyo o lungsod') },
    { field: 'province', label: wording('Province', 'Lalawigan') },
    { field: 'region', label: wording('Region', 'Rehiyon') },
    { field: 'communities_count', label: wording('Communities', 'Mga komunidad'), unit: 'none' },
  ],
  order: [{ field: 'name', direction: 'asc' }],
}; // prettier-ignore
