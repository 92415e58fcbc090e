import { boolean, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { identity, timestamps } from './columns.ts';
import { sector } from './enums.ts';
import { provinces, regions } from './geography.ts';

export const organizationKind = pgEnum('organization_kind', [
  'bmoa',
  'lgu',
  'nga',
  'ngo',
  'ingo',
  'cso',
  'academe',
  'religious',
  'private',
  'donor',
  'media',
]);

export const organizations = pgTable(
  'organizations',
  {
    id: identity(),
    name: text('name').notNull().unique(),
    acronym: text('acronym'),
    kind: organizationKind('kind').notNull(),
    sector: sector('sector'),
    regionId: integer('region_id').references(() => regions.id),
    provinceId: integer('province_id').references(() => provinces.id),
    isActive: boolean('is_active').notNull().default(true),
    ...timestamps(),
  },
  (t) => [
    index().on(t.acronym),
    index().on(t.kind),
    index().on(t.sector),
    index().on(t.regionId),
    index().on(t.provinceId),
  ],
);
