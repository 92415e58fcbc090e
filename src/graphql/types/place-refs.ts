import { builder } from '../builder.ts';
import type { BarangayRow, MunicipalityRow, ProvinceRow, RegionRow } from '../ports/places.ts';

// Places point upwards only: with lists downwards as well, one short query could ask for millions of rows.
// What lies in a place is a root field with the place's id.
export const Region = builder.objectRef<RegionRow>('Region');
export const Province = builder.objectRef<ProvinceRow>('Province');
export const Municipality = builder.objectRef<MunicipalityRow>('Municipality');
export const Barangay = builder.objectRef<BarangayRow>('Barangay');
