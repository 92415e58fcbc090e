import { builder } from '../builder.ts';
import { type NumberedTable, requireKey } from '../opaque-id.ts';
import type { CommunityFilter, CommunityOrder, CommunityOrderField } from '../ports/communities.ts';
import {
  BarmmProximity,
  Livelihood,
  PovertyIncidence,
  Priority,
  Service,
  ServiceRating,
  SettlementType,
} from './community-enums.ts';

const IntRange = builder.inputType('IntRange', {
  description: 'A range of whole numbers, both ends inclusive; an end left out is open.',
  fields: (t) => ({
    from: t.int({ description: 'The least.' }),
    to: t.int({ description: 'The most.' }),
  }),
});

const ServiceFilter = builder.inputType('ServiceFilter', {
  description: 'A condition on the access to one service.',
  fields: (t) => ({
    service: t.field({ type: Service, required: true, description: 'The service.' }),
    ratings: t.field({ type: [ServiceRating], description: 'Any of these ratings.' }),
    priorities: t.field({ type: [Priority], description: 'Any of these priorities.' }),
  }),
});

export const CommunityFilterInput = builder.inputType('CommunityFilter', {
  description:
    'Which communities. Conditions hold together; within a list any value will do. Only active communities, unless said otherwise.',
  fields: (t) => ({
    search: t.string({ description: 'Text that the name contains, in any case.' }),
    regionIds: t.idList({ description: 'In any of these regions.' }),
    provinceIds: t.idList({
      description: 'In any of these provinces; a city outside any province is in none.',
    }),
    municipalityIds: t.idList({ description: 'In any of these municipalities or cities.' }),
    barangayIds: t.idList({ description: 'In any of these barangays.' }),
    ethnicGroupIds: t.idList({ description: 'Whose primary group is one of these.' }),
    anyEthnicGroup: t.boolean({
      defaultValue: false,
      description: 'Let `ethnicGroupIds` look at every group of a community, not at the primary one alone.',
    }),
    livelihoods: t.field({ type: [Livelihood], description: 'Whose primary livelihood is one of these.' }),
    anyLivelihood: t.boolean({
      defaultValue: false,
      description: 'Let `livelihoods` look at every livelihood of a community, not at the primary one alone.',
    }),
    services: t.field({ type: [ServiceFilter], description: 'Whose access to services fits all of these.' }),
    settlementTypes: t.field({ type: [SettlementType], description: 'Of any of these kinds.' }),
    povertyIncidences: t.field({ type: [PovertyIncidence], description: 'As poor as any of these.' }),
    barmmProximities: t.field({ type: [BarmmProximity], description: 'As near BARMM as any of these.' }),
    population: t.field({ type: IntRange, description: 'With so many people.' }),
    households: t.field({ type: IntRange, description: 'With so many households.' }),
    includeInactive: t.boolean({
      defaultValue: false,
      description: 'Also those that the office no longer counts.',
    }),
  }),
});

const CommunityOrderFieldEnum = builder.enumType('CommunityOrderField', {
  description: 'What communities can be put in order by; one without a value comes last.',
  values: {
    NAME: { value: 'name', description: 'The name.' },
    POPULATION: { value: 'population', description: 'People.' },
    HOUSEHOLDS: { value: 'households', description: 'Households.' },
    ESTABLISHED_YEAR: { value: 'establishedYear', description: 'The year of founding.' },
    CREATED_AT: { value: 'createdAt', description: 'When it was entered.' },
  } as const satisfies Record<string, { value: CommunityOrderField; description: string }>,
});

const SortDirection = builder.enumType('SortDirection', {
  description: 'Which way an order runs.',
  values: {
    ASC: { value: 'asc', description: 'Smallest, earliest or A first.' },
    DESC: { value: 'desc', description: 'Largest, latest or Z first.' },
  } as const,
});

export const CommunityOrderInput = builder.inputType('CommunityOrder', {
  description: 'The order of a list of communities.',
  fields: (t) => ({
    field: t.field({ type: CommunityOrderFieldEnum, required: true, description: 'What it goes by.' }),
    direction: t.field({
      type: SortDirection,
      required: true,
      defaultValue: 'asc',
      description: 'Which way it runs.',
    }),
  }),
});

const keys = (table: NumberedTable, ids: readonly string[] | null | undefined, field: string) =>
  ids?.map((id) => requireKey(table, id, field));

const range = (value: typeof IntRange.$inferInput | null | undefined) =>
  value ? { from: value.from ?? undefined, to: value.to ?? undefined } : undefined;

/** The filter as repositories want it: keys in place of opaque ids, undefined in place of null. */
export const communityFilter = (
  input: typeof CommunityFilterInput.$inferInput | null | undefined,
): CommunityFilter => {
  if (!input) return {};
  return {
    search: input.search ?? undefined,
    regionIds: keys('regions', input.regionIds, 'regionIds'),
    provinceIds: keys('provinces', input.provinceIds, 'provinceIds'),
    municipalityIds: keys('municipalities', input.municipalityIds, 'municipalityIds'),
    barangayIds: keys('barangays', input.barangayIds, 'barangayIds'),
    ethnicGroupIds: keys('ethnic_groups', input.ethnicGroupIds, 'ethnicGroupIds'),
    anyEthnicGroup: input.anyEthnicGroup ?? false,
    livelihoods: input.livelihoods ?? undefined,
    anyLivelihood: input.anyLivelihood ?? false,
    services: input.services?.map(({ service, ratings, priorities }) => ({
      service,
      ratings: ratings ?? undefined,
      priorities: priorities ?? undefined,
    })),
    settlementTypes: input.settlementTypes ?? undefined,
    povertyIncidences: input.povertyIncidences ?? undefined,
    barmmProximities: input.barmmProximities ?? undefined,
    population: range(input.population),
    households: range(input.households),
    includeInactive: input.includeInactive ?? false,
  };
};

/** By name, unless said otherwise. */
export const communityOrder = (
  input: typeof CommunityOrderInput.$inferInput | null | undefined,
): CommunityOrder => input ?? { field: 'name', direction: 'asc' };
