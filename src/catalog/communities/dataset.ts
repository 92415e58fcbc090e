import type { Dataset, FilterSpec } from '../../engine/query/dataset.ts';
import { has, isOneOf, isTrue, not, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';
import { livelihoodWords } from './livelihoods.ts';
import { measures } from './measures.ts';
import { services } from './services.ts';

const levels = (field: string, noun: string, nounFil: string, ids: readonly (readonly [string, readonly string[]])[]) =>
  ids.map(([id, words]) =>
    value(field, id, words, {
      needsNoun: true,
      position: 'after',
      label: wording(`with ${id.replaceAll('_', ' ')} ${noun}`, `na may ${id.replaceAll('_', ' ')} na ${nounFil}`),
    }),
  );

const filters: readonly FilterSpec[] = [
  {
    id: 'livelihood',
    type: 'livelihood',
    nouns: ['livelihood', 'main livelihood', 'primary livelihood', 'source of income', 'income source', 'occupation', 'kabuhayan', 'hanapbuhay', 'pangunahing kabuhayan', 'pangunahing hanapbuhay', 'as livelihood', 'as the main livelihood', 'as main livelihood', 'as primary livelihood', 'as their livelihood', 'rely on', 'relying on', 'dependent on', 'depend on', 'depending on', 'living on', 'living off', 'engaged in', 'whose livelihood is', 'whose main livelihood is', 'based'],
    values: livelihoodWords.map(([id, words]) => ({
      id,
      words,
      where: has('livelihoods', isOneOf('livelihood', id), isTrue('is_primary')),
      label: wording(id, id),
    })),
  },
  {
    id: 'livelihood',
    type: 'livelihood',
    nouns: [],
    values: livelihoodWords.map(([id, words]) => ({
      id,
      words: words.flatMap((word) => [`any ${word}`, `with any ${word}`, `also ${word}`, `secondary ${word}`, `${word} as secondary livelihood`, `${word} as a secondary livelihood`, `any ${word} livelihood`, `with any ${word} livelihood`, `${word} as any livelihood`, `also do ${word}`, `also engage in ${word}`, `also engaged in ${word}`]),
      where: has('livelihoods', isOneOf('livelihood', id)),
      position: 'after' as const,
      label: wording(`with any ${id} livelihood`, `na may anumang kabuhayang ${id}`),
    })),
  },
  {
    id: 'poverty_incidence',
    type: 'poverty_incidence',
    nouns: ['poverty', 'poverty incidence', 'poverty level', 'kahirapan', 'poverty rate', 'antas ng kahirapan', 'incidence of poverty'],
    values: levels('poverty_incidence', 'poverty incidence', 'antas ng kahirapan', [
      ['very_low', ['very low', 'napakababa', 'napakababang']], ['low', ['low', 'mababa', 'mababang']],
      ['moderate', ['moderate', 'medium', 'katamtaman', 'katamtamang']], ['high', ['high', 'mataas', 'mataas na']],
      ['very_high', ['very high', 'extreme', 'napakataas', 'napakataas na']],
    ]),
  },
  {
    id: 'barmm_proximity',
    type: 'barmm_proximity',
    nouns: ['barmm', 'to barmm', 'to the barmm', 'barmm proximity', 'proximity', 'proximity to barmm', 'from barmm', 'the barmm', 'sa barmm', 'bangsamoro region', 'bangsamoro autonomous region'],
    values: [
      value('barmm_proximity', 'adjacent', ['adjacent', 'adjacent to', 'bordering', 'next to', 'beside', 'katabi', 'katabi ng', 'karatig', 'karatig ng'], { needsNoun: true, position: 'after', label: wording('adjacent to BARMM', 'na karatig ng BARMM') }),
      value('barmm_proximity', 'near', ['near', 'near to', 'close to', 'nearby', 'malapit', 'malapit sa'], { needsNoun: true, position: 'after', label: wording('near BARMM', 'na malapit sa BARMM') }),
      value('barmm_proximity', 'moderate', ['moderate', 'moderately far', 'moderate distance', 'katamtaman'], { needsNoun: true, position: 'after', label: wording('at a moderate distance from BARMM', 'na katamtaman ang layo sa BARMM') }),
      value('barmm_proximity', 'far', ['far', 'far from', 'distant', 'malayo', 'malayo sa', 'distant from', 'far away from'], { needsNoun: true, position: 'after', label: wording('far from BARMM', 'na malayo sa BARMM') }),
    ],
  },
  {
    id: 'settlement_type',
    type: 'settlement_type',
    nouns: ['settlement type', 'type of settlement', 'settlement'],
    values: [
      value('settlement_type', 'village', ['village', 'village type', 'nayon']),
      value('settlement_type', 'subdivision', ['subdivision', 'subdibisyon']),
      value('settlement_type', 'purok', ['purok']),
      value('settlement_type', 'sitio', ['sitio']),
      value('settlement_type', 'relocation_site', ['relocation site', 'relocation', 'resettlement', 'resettlement site', 'relocated', 'relokasyon'], { label: wording('relocation site', 'relocation site') }),
      value('settlement_type', 'mixed', ['mixed settlement', 'mixed', 'mixed type', 'halo halong'], { label: wording('mixed-settlement', 'mixed') }),
    ],
  },
  {
    id: 'activity',
    type: 'activity',
    values: [
      { id: 'active', words: ['active', 'aktibo', 'aktibong'], where: isTrue('is_active'), label: wording('active', 'aktibong') },
      { id: 'inactive', words: ['inactive', 'not active', 'no longer active', 'di aktibo', 'hindi aktibo', 'hindi aktibong', 'deactivated', 'dormant'], where: isTrue('is_active', false), label: wording('inactive', 'hindi aktibong'), lifts: true },
    ],
  },
  {
    id: 'assessed',
    type: 'assessed',
    values: [
      { id: 'assessed', words: ['assessed', 'that were assessed', 'been assessed', 'that have been assessed', 'already assessed', 'have been assessed', 'na na assess', 'nasuri', 'nasuri na', 'covered by an assessment', 'covered by assessment', 'with an assessment', 'with assessment'], where: has('assessments'), position: 'before', label: wording('assessed', 'nasuring') },
      { id: 'unassessed', words: ['unassessed', 'not assessed', 'not been assessed', 'not yet assessed', 'that have not been assessed', 'never been assessed', 'never assessed', 'have not been assessed', 'not yet been assessed', 'have never been assessed', 'hindi pa nasusuri', 'di pa nasusuri', 'hindi pa na assess', 'without an assessment', 'not covered by any assessment', 'still to be assessed', 'yet to be assessed', 'haven not been assessed'], where: not(has('assessments')), position: 'before', label: wording('unassessed', 'hindi pa nasusuring') },
    ],
  },
  {
    id: 'critical_infrastructure',
    type: 'critical_infrastructure',
    values: [
      { id: 'critical', words: ['critical infrastructure need', 'with critical infrastructure need', 'with critical infrastructure needs', 'critical infrastructure', 'with a critical infrastructure need', 'critical service need', 'kritikal na imprastruktura'], where: has('services', isOneOf('priority', 'critical')), position: 'after', label: wording('with a critical infrastructure need', 'na may kritikal na pangangailangan sa imprastruktura') },
    ],
  },
]; // prettier-ignore

/** Bangsamoro communities outside the autonomous region. All of them are synthetic. */
export const communities: Dataset = {
  id: 'communities',
  category: 'communities',
  noun: { one: wording('community', 'komunidad'), many: wording('communities', 'mga komunidad') },
  words: ['community', 'bangsamoro community', 'moro community', 'muslim community', 'oobc community', 'komunidad', 'pamayanan', 'bangsamoro communities', 'obc', 'obcs', 'other bangsamoro community', 'locality'],
  scope: [isTrue('is_active')],
  synthetic: true,
  places: { region: 'region', province: 'province', municipality: 'municipality', barangay: 'barangay' },
  period: { field: 'created_at', label: wording('registered', 'naitala') },
  filters,
  references: [
    {
      type: 'ethnic_group',
      filter: 'ethnic_group',
      nouns: ['ethnic group', 'ethnicity', 'ethnolinguistic group', 'tribe', 'tribo', 'pangkat etniko', 'grupong etniko', 'primary ethnic group', 'primary group', 'people of', 'group', 'speaking', 'dominated', 'majority'],
      where: (id) => ({ kind: 'compare', field: 'ethnic_group_id', op: 'eq', value: id }),
      wide: (id) => has('ethnic_groups', { kind: 'compare', field: 'ethnic_group_id', op: 'eq', value: id }),
      label: (name) => wording(name, `${name} na`),
    },
    {
      type: 'community',
      filter: 'name',
      where: (id) => ({ kind: 'compare', field: 'id', op: 'eq', value: id }),
      label: (name) => wording(name, name),
    },
  ],
  aspects: [services],
  relations: [
    { id: 'needs', dataset: 'needs', countMeasure: 'needs_count' },
    { id: 'assessments', dataset: 'assessments', countMeasure: 'assessments_count' },
    { id: 'projects', dataset: 'projects', countMeasure: 'projects_count' },
    { id: 'stakeholders', dataset: 'stakeholders', countMeasure: 'stakeholders_count' },
  ],
  measures,
  dimensions: [
    ...placeDimensions('region', 'province', 'municipality', 'barangay'),
    { id: 'ethnic_group', words: ['ethnic group', 'ethnicity', 'tribe', 'group', 'ethnolinguistic group', 'pangkat etniko', 'pangkat', 'tribo', 'primary ethnic group', 'grupong etniko'], label: wording('ethnic group', 'pangkat etniko'), filter: 'ethnic_group' },
    { id: 'livelihood', words: ['livelihood', 'primary livelihood', 'main livelihood', 'kabuhayan', 'hanapbuhay', 'pangunahing kabuhayan', 'occupation', 'source of income', 'income source'], label: wording('primary livelihood', 'pangunahing kabuhayan'), filter: 'livelihood' },
    { id: 'settlement_type', words: ['settlement type', 'type of settlement', 'settlement', 'uri ng paninirahan'], label: wording('settlement type', 'uri ng paninirahan'), filter: 'settlement_type' },
    { id: 'poverty_incidence', words: ['poverty incidence', 'poverty level', 'poverty', 'kahirapan', 'antas ng kahirapan', 'level of poverty'], label: wording('poverty incidence', 'antas ng kahirapan'), filter: 'poverty_incidence' },
    { id: 'barmm_proximity', words: ['proximity', 'barmm proximity', 'proximity to barmm', 'distance from barmm', 'distance to barmm', 'layo sa barmm', 'nearness to barmm'], label: wording('proximity to BARMM', 'layo sa BARMM'), filter: 'barmm_proximity' },
  ],
  columns: [
    { field: 'barangay', label: wording('Barangay') },
    { field: 'municipality', label: wording('Municipality or city', 'Munisipyo o lungsod') },
    { field: 'province', label: wording('Province', 'Lalawigan') },
    { field: 'region', label: wording('Region', 'Rehiyon') },
    { field: 'ethnic_group', label: wording('Primary ethnic group', 'Pangunahing pangkat etniko') },
    { field: 'population', label: wording('Population', 'Populasyon'), unit: 'people' },
    { field: 'households', label: wording('Households', 'Sambahayan'), unit: 'households' },
    { field: 'poverty_incidence', label: wording('Poverty incidence', 'Antas ng kahirapan') },
    { field: 'latitude', label: wording('Latitude') },
    { field: 'longitude', label: wording('Longitude') },
  ],
  order: [{ field: 'name', direction: 'asc' }],
  mappable: true,
}; // prettier-ignore
