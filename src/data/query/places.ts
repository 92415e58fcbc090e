import { sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { communities } from '../tables/communities.ts';
import { ethnicGroups } from '../tables/ethnic-groups.ts';
import { barangays, municipalities, provinces, regions } from '../tables/geography.ts';
import type { Reference } from './binding.ts';
import type { Scope } from './scope.ts';

type Key<T extends PgTable> = (row: T, scope: Scope) => AnyPgColumn;
type References<T extends PgTable> = Readonly<Record<string, Reference<T>>>;

/**
 * The places of a row that lies in a municipality. Its province is the one it belongs to, so a city outside
 * any province has none; where people file it is `geographic_province`.
 */
export const placesOfMunicipality = <T extends PgTable>(municipality: Key<T>): References<T> => {
  const of = (row: T, scope: Scope) => scope.one(municipalities, municipality(row, scope));
  return {
    municipality: { table: municipalities, key: municipality },
    province: { table: provinces, key: (row, scope) => of(row, scope).provinceId },
    geographic_province: { table: provinces, key: (row, scope) => of(row, scope).geographicProvinceId },
    region: { table: regions, key: (row, scope) => of(row, scope).regionId },
  };
};

/** The city that a row lies in, and none where it lies in a municipality. */
export const cityOf = <T extends PgTable>(municipality: Reference<T>): Reference<T> => ({
  table: municipalities,
  key: (row, scope) =>
    scope.join(
      'city',
      municipalities,
      (of) => sql`${of.id} = ${municipality.key(row, scope)} and ${of.kind} <> 'municipality'`,
    ).id,
});

/** The places of a row that lies in a barangay. */
export const placesOfBarangay = <T extends PgTable>(barangay: Key<T>): References<T> => ({
  barangay: { table: barangays, key: barangay },
  ...placesOfMunicipality((row, scope) => scope.one(barangays, barangay(row, scope)).municipalityId),
});

/** What a row takes over from its community: where it is, and its primary group. */
export const placesOfCommunity = <T extends PgTable>(community: Key<T>): References<T> => {
  const of = (row: T, scope: Scope) => scope.one(communities, community(row, scope));
  return {
    ...placesOfBarangay((row, scope) => of(row, scope).barangayId),
    ethnic_group: { table: ethnicGroups, key: (row, scope) => of(row, scope).ethnicGroupId },
  };
};
