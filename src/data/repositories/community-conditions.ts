import { and, eq, exists, gte, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../drivers/database.ts';
import { communities } from '../tables/communities.ts';
import {
  communityEthnicGroups,
  communityLivelihoods,
  communityServices,
} from '../tables/community-details.ts';
import { barangays, municipalities } from '../tables/geography.ts';
import { anyOf, contains } from './conditions.ts';

type CommunityRow = typeof communities.$inferSelect;
type LivelihoodRow = typeof communityLivelihoods.$inferSelect;
type ServiceRow = typeof communityServices.$inferSelect;

/** Both ends inclusive; an end that is undefined is open. */
export interface NumberRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Which communities: conditions hold together, within a list any value will do, one that is undefined is
 * none. Only active ones, unless `includeInactive`.
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
  readonly livelihoods?: readonly LivelihoodRow['livelihood'][] | undefined;
  readonly anyLivelihood?: boolean | undefined;
  /** Each asks for a service row that fits it. */
  readonly services?:
    | readonly {
        readonly service: ServiceRow['service'];
        readonly ratings?: readonly ServiceRow['rating'][] | undefined;
        readonly priorities?: readonly ServiceRow['priority'][] | undefined;
      }[]
    | undefined;
  readonly settlementTypes?: readonly CommunityRow['settlementType'][] | undefined;
  readonly povertyIncidences?: readonly CommunityRow['povertyIncidence'][] | undefined;
  readonly barmmProximities?: readonly CommunityRow['barmmProximity'][] | undefined;
  readonly population?: NumberRange | undefined;
  readonly households?: NumberRange | undefined;
  readonly includeInactive?: boolean | undefined;
}

const oneOf = (column: PgColumn, values: readonly string[] | undefined): SQL | undefined =>
  values && inArray(column, [...values]);

const within = (column: PgColumn, range: NumberRange | undefined): (SQL | undefined)[] => [
  range?.from === undefined ? undefined : gte(column, range.from),
  range?.to === undefined ? undefined : lte(column, range.to),
];

const place = (db: Db, column: PgColumn, ids: readonly number[] | undefined): SQL | undefined =>
  ids &&
  exists(
    db
      .select({ one: sql`1` })
      .from(barangays)
      .innerJoin(municipalities, eq(municipalities.id, barangays.municipalityId))
      .where(and(eq(barangays.id, communities.barangayId), anyOf(column, ids, 'int'))),
  );

const group = (db: Db, { ethnicGroupIds: ids, anyEthnicGroup }: CommunityFilter): SQL | undefined => {
  if (!ids) return undefined;
  if (!anyEthnicGroup) return anyOf(communities.ethnicGroupId, ids, 'int');
  const { communityId, ethnicGroupId } = communityEthnicGroups;
  return exists(
    db
      .select({ one: sql`1` })
      .from(communityEthnicGroups)
      .where(and(eq(communityId, communities.id), anyOf(ethnicGroupId, ids, 'int'))),
  );
};

const livelihood = (db: Db, { livelihoods, anyLivelihood }: CommunityFilter): SQL | undefined =>
  livelihoods &&
  exists(
    db
      .select({ one: sql`1` })
      .from(communityLivelihoods)
      .where(
        and(
          eq(communityLivelihoods.communityId, communities.id),
          oneOf(communityLivelihoods.livelihood, livelihoods),
          anyLivelihood ? undefined : communityLivelihoods.isPrimary,
        ),
      ),
  );

const services = (db: Db, { services: wanted = [] }: CommunityFilter): SQL[] =>
  wanted.map(({ service, ratings, priorities }) =>
    exists(
      db
        .select({ one: sql`1` })
        .from(communityServices)
        .where(
          and(
            eq(communityServices.communityId, communities.id),
            eq(communityServices.service, service),
            oneOf(communityServices.rating, ratings),
            oneOf(communityServices.priority, priorities),
          ),
        ),
    ),
  );

/** The filter as one condition on rows of `communities`. */
export const communityCondition = (db: Db, filter: CommunityFilter): SQL | undefined =>
  and(
    filter.includeInactive ? undefined : sql`${communities.isActive}`,
    filter.search ? contains(communities.name, filter.search) : undefined,
    place(db, municipalities.regionId, filter.regionIds),
    place(db, municipalities.provinceId, filter.provinceIds),
    place(db, municipalities.id, filter.municipalityIds),
    filter.barangayIds && anyOf(communities.barangayId, filter.barangayIds, 'int'),
    group(db, filter),
    livelihood(db, filter),
    ...services(db, filter),
    oneOf(communities.settlementType, filter.settlementTypes),
    oneOf(communities.povertyIncidence, filter.povertyIncidences),
    oneOf(communities.barmmProximity, filter.barmmProximities),
    ...within(communities.population, filter.population),
    ...within(communities.households, filter.households),
  );
