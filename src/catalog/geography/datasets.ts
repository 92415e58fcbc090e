import type { Dataset, FilterSpec, MeasureSpec, ReferenceSpec } from '../../engine/query/dataset.ts';
import { has, isOneOf, isTrue, value, wording } from '../enumeration.ts';
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
  ['province', 'lalawigan', 'probinsya', 'probinsiya'],
  'provinces',
  'lalawigan',
);
const barangaysCount = counted(
  'barangays_count',
  ['barangay', 'brgy', 'baranggay', 'bgy', 'barrio', 'barangays', 'mga barangay'],
  'barangays',
  'barangay',
); // prettier-ignore

const related = (...ids: readonly (readonly [id: string, dataset: string])[]) =>
  ids.map(([id, dataset]) => ({ id, dataset, countMeasure: `${id}_count` }));

/** "Regions with Maranao": where they live. */
const ofGroup: readonly ReferenceSpec[] = [
  {
    type: 'ethnic_group',
    filter: 'ethnic_group',
    where: (id) =>
      has('communities', isTrue('is_active'), {
        kind: 'compare',
        field: 'ethnic_group',
        op: 'eq',
        value: id,
      }),
    label: (name) => wording(`with ${name} communities`, `na may komunidad na ${name}`),
    position: 'after',
  },
];

const common = { category: 'geography', synthetic: false, filters: [] } as const;

/** The regions that the office serves, by the words of its staff. */
const servedByUs: readonly string[] = [
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
  'we operate in',
  'do we operate in',
  'we work in',
  'do we work in',
  'the office works in',
  'the office operates in',
  'office work in',
  'office operate in',
  'does oobc cover',
  'does oobc serve',
  'does the office cover',
  'does the office serve',
  'under our coverage',
  'in our coverage',
  'within our coverage',
  'under our scope',
  'in our scope',
  'within our scope',
  'in the area of responsibility',
  'pinaglilingkuran natin',
  'pinaglilingkuran ng oobc',
  ...['four regions', '4 regions', 'regions'].flatMap((regions) => [
    `in our ${regions}`,
    `of our ${regions}`,
  ]),
  'across our regions',
  'across our four regions',
  'sa apat na rehiyon',
  'sa apat nating rehiyon',
  'sa ating mga rehiyon',
  'sa mga rehiyon natin',
  'sakop natin',
  'sakop namin',
  'sakop ng opisina',
  'sakop ng tanggapan',
  'saklaw natin',
  'saklaw namin',
  'saklaw ng tanggapan',
];

const notServedByUs: readonly string[] = [
  'out of scope',
  'not in scope',
  'not within scope',
  'not served',
  'not covered',
  'not served by oobc',
  'not served by the office',
  'outside the scope of oobc',
  'outside our scope',
  'outside our coverage',
  'outside the scope of the office',
  'not covered by oobc',
  'not covered by the office',
  'we do not cover',
  'we do not serve',
  'oobc does not cover',
  'oobc does not serve',
  'hindi sakop ng oobc',
  'hindi saklaw ng oobc',
  'hindi natin sakop',
  'labas sa saklaw',
  'labas sa sakop',
];

/** Places within the regions that the office serves. */
const withinScope: FilterSpec = {
  id: 'scope',
  type: 'scope',
  values: [
    {
      id: 'in_scope',
      words: servedByUs,
      where: has('region', isTrue('in_scope')),
      position: 'after',
      label: wording('that the office serves', 'na saklaw ng tanggapan'),
    },
    {
      id: 'out_of_scope',
      words: notServedByUs,
      where: has('region', isTrue('in_scope', false)),
      position: 'after',
      label: wording('that the office does not serve', 'na hindi saklaw ng tanggapan'),
    },
  ],
};

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
          words: [...servedByUs, 'outside barmm', 'outside of barmm'],
          where: isTrue('in_scope'),
          position: 'after',
          label: wording('that the office serves', 'na saklaw ng tanggapan'),
        },
        {
          id: 'out_of_scope',
          words: notServedByUs,
          where: isTrue('in_scope', false),
          position: 'after',
          label: wording('that the office does not serve', 'na hindi saklaw ng tanggapan'),
        },
      ],
    },
  ],
  references: ofGroup,
  relations: related(
    ['municipalities', 'municipalities'],
    ['communities', 'communities'],
    ['needs', 'needs'],
    ['assessments', 'assessments'],
    ['workshops', 'workshops'],
    ['projects', 'projects'],
    ['organizations', 'organizations'],
    ['policies', 'policies'],
  ),
  measures: [provincesCount, barangaysCount],
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
  filters: [withinScope],
  references: ofGroup,
  relations: related(
    ['municipalities', 'municipalities'],
    ['communities', 'communities'],
    ['needs', 'needs'],
    ['assessments', 'assessments'],
    ['workshops', 'workshops'],
    ['projects', 'projects'],
    ['organizations', 'organizations'],
  ),
  measures: [barangaysCount],
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

/** "Outside any province", "not under a province": cities that no province holds. */
const outsideProvinces: readonly string[] = [
  ...['province', 'any province'].flatMap((province) => [
    ...['outside', 'outside of', 'independent of', 'independent from', 'separate from', 'without'].flatMap(
      (away) => [`${away} ${province}`, `that are ${away} ${province}`],
    ),
    ...[
      'part of',
      'under',
      'in',
      'within',
      'attached to',
      'belonging to',
      'governed by',
      'covered by',
    ].flatMap((in_) => [
      `not ${in_} ${province}`,
      `are not ${in_} ${province}`,
      `that are not ${in_} ${province}`,
    ]),
    ...['belong to', 'fall under', 'have', 'lie in'].flatMap((verb) => [
      `do not ${verb} ${province}`,
      `that do not ${verb} ${province}`,
      `does not ${verb} ${province}`,
      `not ${verb} ${province}`,
    ]),
  ]),
  ...[
    'with',
    'under',
    'in',
    'belong to',
    'that belong to',
    'part of',
    'have',
    'that have',
    'belonging to',
  ].map((verb) => `${verb} no province`),
  ...['lalawigan', 'probinsya', 'probinsiya'].flatMap((province) => [
    `walang ${province}`,
    `na walang ${province}`,
    `walang kinabibilangang ${province}`,
    ...['sa', 'sa alinmang', 'sa anumang', 'sa kahit anong'].flatMap((of) => [
      `wala ${of} ${province}`,
      `na wala ${of} ${province}`,
      `hiwalay ${of} ${province}`,
      `na hiwalay ${of} ${province}`,
      `labas ${of} ${province}`,
      `nasa labas ng ${province}`,
      `hindi kabilang ${of} ${province}`,
      `na hindi kabilang ${of} ${province}`,
    ]),
    ...['ng', 'ng alinmang', 'ng anumang', 'ng kahit anong'].flatMap((of) => [
      `hindi sakop ${of} ${province}`,
      `na hindi sakop ${of} ${province}`,
      `hindi bahagi ${of} ${province}`,
      `na hindi bahagi ${of} ${province}`,
    ]),
  ]),
];

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
    'lungsod at munisipalidad',
    'lungsod at bayan',
    'lungsod o munisipyo',
    'lungsod o bayan',
    'munisipyo at lungsod',
    'munisipyo o lungsod',
    'bayan at lungsod',
    'bayan o lungsod',
    'city and town',
    'city or town',
    'town and city',
    'town or city',
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
          words: ['municipality', 'town', 'township', 'munisipyo', 'munisipalidad', 'bayan'],
          where: isOneOf('kind', 'municipality'),
          label: wording('municipality', 'munisipyo'),
          noun: {
            one: wording('municipality', 'munisipyo'),
            many: wording('municipalities', 'mga munisipyo'),
          },
        },
        {
          id: 'city',
          words: ['city', 'chartered city', 'lungsod', 'siyudad'],
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
          [
            'highly urbanized city',
            'highly urbanised city',
            'highly urbanized',
            'highly urbanised',
            'urbanized city',
            'huc',
            'hucs',
          ],
          { noun: { one: wording('highly urbanized city'), many: wording('highly urbanized cities') } },
        ),
      ],
    },
    withinScope,
    {
      id: 'province_status',
      type: 'province_status',
      values: [
        {
          id: 'independent',
          words: ['independent', ...outsideProvinces],
          where: { kind: 'isNull', field: 'province_id' },
          position: 'after',
          label: wording('outside any province', 'na wala sa alinmang lalawigan'),
        },
      ],
    },
  ],
  references: ofGroup,
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
  filters: [withinScope],
  references: ofGroup,
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
