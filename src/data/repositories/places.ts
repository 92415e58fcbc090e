import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../drivers/database.ts';
import { ethnicGroups } from '../tables/ethnic-groups.ts';
import { barangays, municipalities, provinces, regions } from '../tables/geography.ts';
import { contains } from './conditions.ts';
import { translateErrors } from './translate-errors.ts';

/** Conditions hold together; one that is undefined is none. `search` is text that the name contains. */
export interface MunicipalityFilter {
  readonly regionId?: number | undefined;
  /** Strictly: a city outside any province is in none. */
  readonly provinceId?: number | undefined;
  readonly search?: string | undefined;
}
export interface BarangayFilter {
  readonly municipalityId?: number | undefined;
  readonly search?: string | undefined;
}

interface Slice {
  readonly offset: number;
  readonly limit: number;
}

const is = (column: PgColumn, value: number | undefined): SQL | undefined =>
  value === undefined ? undefined : eq(column, value);

/** Names in the order of their letters, the same on every server. */
const byName = (column: PgColumn): SQL => sql`${column} collate "C"`;

const municipalityCondition = ({ regionId, provinceId, search }: MunicipalityFilter) =>
  and(
    is(municipalities.regionId, regionId),
    is(municipalities.provinceId, provinceId),
    search ? contains(municipalities.name, search) : undefined,
  );
const barangayCondition = ({ municipalityId, search }: BarangayFilter) =>
  and(is(barangays.municipalityId, municipalityId), search ? contains(barangays.name, search) : undefined);

/** Lists of places and groups, by name (regions by designation, which is their numeral's order of letters). */
export const createPlaces = (db: Db) =>
  translateErrors({
    regions: async () => db.select().from(regions).orderBy(byName(regions.designation)),
    provinces: async ({ regionId }: { readonly regionId?: number | undefined }) =>
      db
        .select()
        .from(provinces)
        .where(is(provinces.regionId, regionId))
        .orderBy(byName(provinces.name), asc(provinces.id)),
    municipalities: async (filter: MunicipalityFilter, { offset, limit }: Slice) =>
      db
        .select()
        .from(municipalities)
        .where(municipalityCondition(filter))
        .orderBy(byName(municipalities.name), asc(municipalities.id))
        .offset(offset)
        .limit(limit),
    countMunicipalities: async (filter: MunicipalityFilter) =>
      db.$count(municipalities, municipalityCondition(filter)),
    barangays: async (filter: BarangayFilter, { offset, limit }: Slice) =>
      db
        .select()
        .from(barangays)
        .where(barangayCondition(filter))
        .orderBy(byName(barangays.name), asc(barangays.id))
        .offset(offset)
        .limit(limit),
    countBarangays: async (filter: BarangayFilter) => db.$count(barangays, barangayCondition(filter)),
    ethnicGroups: async () => db.select().from(ethnicGroups).orderBy(byName(ethnicGroups.name)),
  });
