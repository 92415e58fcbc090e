import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, integer, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { identity, nonNegative, timestamps } from './columns.ts';
import { ethnicGroups } from './ethnic-groups.ts';
import { barangays } from './geography.ts';

export const settlementType = pgEnum('settlement_type', [
  'village',
  'subdivision',
  'purok',
  'sitio',
  'relocation_site',
  'mixed',
]);
export const povertyIncidence = pgEnum('poverty_incidence', [
  'very_low',
  'low',
  'moderate',
  'high',
  'very_high',
]);
export const barmmProximity = pgEnum('barmm_proximity', ['adjacent', 'near', 'moderate', 'far']);

/** Where a row comes from. No public register of communities exists, so all there are now are made up. */
export const provenance = pgEnum('provenance', ['synthetic']);

export const communities = pgTable(
  'communities',
  {
    id: identity(),
    barangayId: integer('barangay_id')
      .notNull()
      .references(() => barangays.id),
    name: text('name').notNull(),
    /** The primary group; `community_ethnic_groups` holds it too. */
    ethnicGroupId: integer('ethnic_group_id')
      .notNull()
      .references(() => ethnicGroups.id),
    settlementType: settlementType('settlement_type').notNull(),
    population: integer('population').notNull(),
    households: integer('households').notNull(),
    families: integer('families').notNull(),
    womenCount: integer('women_count').notNull(),
    childrenCount: integer('children_count').notNull(),
    youthCount: integer('youth_count').notNull(),
    seniorsCount: integer('seniors_count').notNull(),
    pwdCount: integer('pwd_count').notNull(),
    soloParentsCount: integer('solo_parents_count').notNull(),
    idpCount: integer('idp_count').notNull(),
    farmersCount: integer('farmers_count').notNull(),
    fisherfolkCount: integer('fisherfolk_count').notNull(),
    unemployedCount: integer('unemployed_count').notNull(),
    mosquesCount: integer('mosques_count').notNull(),
    madrasahCount: integer('madrasah_count').notNull(),
    asatidzCount: integer('asatidz_count').notNull(),
    cooperativesCount: integer('cooperatives_count').notNull(),
    csosCount: integer('csos_count').notNull(),
    unbankedCount: integer('unbanked_count').notNull(),
    povertyIncidence: povertyIncidence('poverty_incidence').notNull(),
    barmmProximity: barmmProximity('barmm_proximity').notNull(),
    establishedYear: integer('established_year'),
    latitude: doublePrecision('latitude'),
    longitude: doublePrecision('longitude'),
    isActive: boolean('is_active').notNull().default(true),
    provenance: provenance('provenance').notNull().default('synthetic'),
    ...timestamps(),
  },
  (t) => [
    index().on(t.barangayId),
    index().on(t.ethnicGroupId),
    index().on(t.name),
    index().on(t.createdAt),
    nonNegative(
      'communities',
      t.population,
      t.households,
      t.families,
      t.childrenCount,
      t.youthCount,
      t.seniorsCount,
      t.pwdCount,
      t.soloParentsCount,
      t.idpCount,
      t.farmersCount,
      t.fisherfolkCount,
      t.unemployedCount,
      t.mosquesCount,
      t.madrasahCount,
      t.asatidzCount,
      t.cooperativesCount,
      t.csosCount,
      t.unbankedCount,
    ),
    check('communities_women', sql`${t.womenCount} between 0 and ${t.population}`),
    check('communities_households', sql`${t.households} <= ${t.population}`),
    check('communities_established', sql`${t.establishedYear} between 1300 and 2100`),
    check('communities_latitude', sql`${t.latitude} between -90 and 90`),
    check('communities_longitude', sql`${t.longitude} between -180 and 180`),
  ],
);
