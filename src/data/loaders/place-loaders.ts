import { asc, sql } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { anyOf } from '../repositories/conditions.ts';
import { ethnicGroups } from '../tables/ethnic-groups.ts';
import { barangays, municipalities, provinces, regions } from '../tables/geography.ts';
import { loadMany, loadOne } from './batch.ts';

const idOf = ({ id }: { readonly id: number }): number => id;

/** Places and groups by key, and the places within a place by name. */
export const placeLoaders = (db: Db) => ({
  region: loadOne(
    (keys) =>
      db
        .select()
        .from(regions)
        .where(anyOf(regions.id, keys, 'int')),
    idOf,
  ),
  province: loadOne(
    (keys) =>
      db
        .select()
        .from(provinces)
        .where(anyOf(provinces.id, keys, 'int')),
    idOf,
  ),
  municipality: loadOne(
    (keys) =>
      db
        .select()
        .from(municipalities)
        .where(anyOf(municipalities.id, keys, 'int')),
    idOf,
  ),
  barangay: loadOne(
    (keys) =>
      db
        .select()
        .from(barangays)
        .where(anyOf(barangays.id, keys, 'int')),
    idOf,
  ),
  ethnicGroup: loadOne(
    (keys) =>
      db
        .select()
        .from(ethnicGroups)
        .where(anyOf(ethnicGroups.id, keys, 'int')),
    idOf,
  ),
  provincesOfRegion: loadMany(
    (keys: readonly number[]) =>
      db
        .select()
        .from(provinces)
        .where(anyOf(provinces.regionId, keys, 'int'))
        .orderBy(sql`${provinces.name} collate "C"`, asc(provinces.id)),
    ({ regionId }) => regionId,
  ),
  /** Those that belong to the province: a city outside any province is under none. */
  municipalitiesOfProvince: loadMany(
    (keys: readonly number[]) =>
      db
        .select()
        .from(municipalities)
        .where(anyOf(municipalities.provinceId, keys, 'int'))
        .orderBy(sql`${municipalities.name} collate "C"`, asc(municipalities.id)),
    // The condition leaves none without a province.
    ({ provinceId }) => provinceId as number,
  ),
  barangaysOfMunicipality: loadMany(
    (keys: readonly number[]) =>
      db
        .select()
        .from(barangays)
        .where(anyOf(barangays.municipalityId, keys, 'int'))
        .orderBy(sql`${barangays.name} collate "C"`, asc(barangays.id)),
    ({ municipalityId }) => municipalityId,
  ),
});
