import type { ethnicGroups } from '../../data/tables/ethnic-groups.ts';
import type { barangays, municipalities, provinces, regions } from '../../data/tables/geography.ts';
import type { Slice } from './slice.ts';

/** A region as it is stored. */
export type RegionRow = typeof regions.$inferSelect;
/** A province as it is stored. */
export type ProvinceRow = typeof provinces.$inferSelect;
/** A municipality or city as it is stored. */
export type MunicipalityRow = typeof municipalities.$inferSelect;
/** A barangay as it is stored. */
export type BarangayRow = typeof barangays.$inferSelect;
/** An ethnic group as it is stored. */
export type EthnicGroupRow = typeof ethnicGroups.$inferSelect;

/** Conditions hold together; one that is undefined is none. `search` is text that the name contains. */
export interface ProvinceFilter {
  readonly regionId?: number | undefined;
}
/** Which municipalities and cities. */
export interface MunicipalityFilter {
  readonly regionId?: number | undefined;
  /** Strictly: a city outside any province is in none. */
  readonly provinceId?: number | undefined;
  readonly search?: string | undefined;
}
/** Which barangays. */
export interface BarangayFilter {
  readonly municipalityId?: number | undefined;
  readonly search?: string | undefined;
}

/** Lists of places, by name (regions by designation); every order ends with the id. */
export interface PlaceRepository {
  regions(): Promise<readonly RegionRow[]>;
  provinces(filter: ProvinceFilter): Promise<readonly ProvinceRow[]>;
  municipalities(filter: MunicipalityFilter, slice: Slice): Promise<readonly MunicipalityRow[]>;
  countMunicipalities(filter: MunicipalityFilter): Promise<number>;
  barangays(filter: BarangayFilter, slice: Slice): Promise<readonly BarangayRow[]>;
  countBarangays(filter: BarangayFilter): Promise<number>;
  ethnicGroups(): Promise<readonly EthnicGroupRow[]>;
}
