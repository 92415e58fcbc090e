import type { communities } from '../../data/tables/communities.ts';
import type { communityLivelihoods, communityServices } from '../../data/tables/community-details.ts';
import type { Slice } from './slice.ts';

/** A community as it is stored. */
export type CommunityRow = typeof communities.$inferSelect;
/** One of its livelihoods as stored. */
export type CommunityLivelihoodRow = typeof communityLivelihoods.$inferSelect;
/** Its access to one service as stored. */
export type CommunityServiceRow = typeof communityServices.$inferSelect;

/** Both ends inclusive; an end that is undefined is open. */
export interface NumberRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Conditions hold together; within a list any value will do; one that is undefined is none. Places follow
 * barangay, municipality, province, region. Only active communities, unless `includeInactive`.
 */
export interface CommunityFilter {
  /** Text that the name contains, in any case. */
  readonly search?: string | undefined;
  readonly regionIds?: readonly number[] | undefined;
  /** A municipality's own province only: a city outside any province is in none. */
  readonly provinceIds?: readonly number[] | undefined;
  readonly municipalityIds?: readonly number[] | undefined;
  readonly barangayIds?: readonly number[] | undefined;
  /** The primary group, or any group of the community where `anyEthnicGroup`. */
  readonly ethnicGroupIds?: readonly number[] | undefined;
  readonly anyEthnicGroup?: boolean | undefined;
  /** The primary livelihood, or any where `anyLivelihood`. */
  readonly livelihoods?: readonly CommunityLivelihoodRow['livelihood'][] | undefined;
  readonly anyLivelihood?: boolean | undefined;
  /** Each one asks for a service row that fits it. */
  readonly services?:
    | readonly {
        readonly service: CommunityServiceRow['service'];
        readonly ratings?: readonly CommunityServiceRow['rating'][] | undefined;
        readonly priorities?: readonly CommunityServiceRow['priority'][] | undefined;
      }[]
    | undefined;
  readonly settlementTypes?: readonly CommunityRow['settlementType'][] | undefined;
  readonly povertyIncidences?: readonly CommunityRow['povertyIncidence'][] | undefined;
  readonly barmmProximities?: readonly CommunityRow['barmmProximity'][] | undefined;
  readonly population?: NumberRange | undefined;
  readonly households?: NumberRange | undefined;
  readonly includeInactive?: boolean | undefined;
}

/** What communities can be put in order by. */
export type CommunityOrderField = 'name' | 'population' | 'households' | 'establishedYear' | 'createdAt';

/** Rows without a value come last in either direction; ties are broken by id. */
export interface CommunityOrder {
  readonly field: CommunityOrderField;
  readonly direction: 'asc' | 'desc';
}

/** Pages of communities. */
export interface CommunityRepository {
  list(filter: CommunityFilter, order: CommunityOrder, slice: Slice): Promise<readonly CommunityRow[]>;
  count(filter: CommunityFilter): Promise<number>;
}
