import { builder } from '../builder.ts';
import type { BarangayRow, MunicipalityRow, ProvinceRow, RegionRow } from '../ports/places.ts';

// Places point at each other, up and down; their fields are in the file of each.
export const Region = builder.objectRef<RegionRow>('Region');
export const Province = builder.objectRef<ProvinceRow>('Province');
export const Municipality = builder.objectRef<MunicipalityRow>('Municipality');
export const Barangay = builder.objectRef<BarangayRow>('Barangay');
