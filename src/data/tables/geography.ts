import { boolean, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { identity } from './columns.ts';

export const municipalityKind = pgEnum('municipality_kind', [
  'municipality',
  'component_city',
  'independent_component_city',
  'highly_urbanized_city',
]);

export const regions = pgTable('regions', {
  id: identity(),
  psgcCode: text('psgc_code').notNull().unique(),
  name: text('name').notNull(),
  /** What people call it: "Region IX". */
  designation: text('designation').notNull().unique(),
  /** Whether the office serves communities there. */
  inScope: boolean('in_scope').notNull(),
});

export const provinces = pgTable(
  'provinces',
  {
    id: identity(),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    psgcCode: text('psgc_code').notNull().unique(),
    name: text('name').notNull(),
  },
  (t) => [index().on(t.regionId), index().on(t.name)],
);

export const municipalities = pgTable(
  'municipalities',
  {
    id: identity(),
    regionId: integer('region_id')
      .notNull()
      .references(() => regions.id),
    /** Null for a city outside any province. */
    provinceId: integer('province_id').references(() => provinces.id),
    /** The province under which people file it, whether or not it belongs to it. */
    geographicProvinceId: integer('geographic_province_id').references(() => provinces.id),
    psgcCode: text('psgc_code').notNull().unique(),
    name: text('name').notNull(),
    kind: municipalityKind('kind').notNull(),
  },
  (t) => [
    index().on(t.regionId),
    index().on(t.provinceId),
    index().on(t.geographicProvinceId),
    index().on(t.name),
  ],
);

export const barangays = pgTable(
  'barangays',
  {
    id: identity(),
    municipalityId: integer('municipality_id')
      .notNull()
      .references(() => municipalities.id),
    psgcCode: text('psgc_code').notNull().unique(),
    name: text('name').notNull(),
  },
  (t) => [index().on(t.municipalityId), index().on(t.name)],
);
