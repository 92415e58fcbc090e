import { eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { communities } from '../../tables/communities.ts';
import { engagements, partnerships } from '../../tables/coordination.ts';
import { barangays, municipalities, provinces, regions } from '../../tables/geography.ts';
import { assessments, needs, workshops } from '../../tables/mana.ts';
import { organizations } from '../../tables/organizations.ts';
import { policies } from '../../tables/policies.ts';
import { projects } from '../../tables/projects.ts';
import { events } from '../../tables/staff.ts';
import { defineBinding } from '../define-binding.ts';
import { placesOfMunicipality } from '../places.ts';
import { many } from '../relations.ts';
import type { Scope } from '../scope.ts';

/** The municipality of a community, and of a need by its community. */
const home = (community: typeof communities, scope: Scope) =>
  scope.one(municipalities, scope.one(barangays, community.barangayId).municipalityId);
const homeOfNeed = (need: typeof needs, scope: Scope) =>
  home(scope.one(communities, need.communityId), scope);

type Placed = PgTable & { readonly id: AnyPgColumn };
type PlaceKey = 'regionId' | 'provinceId';

/** Communities and needs in a place whose id their municipality holds. */
const dwellers = <T extends Placed>(key: PlaceKey) => ({
  communities: many<T, typeof communities>(communities, (row, place, scope) =>
    eq(home(row, scope)[key], place.id),
  ),
  needs: many<T, typeof needs>(needs, (row, place, scope) => eq(homeOfNeed(row, scope)[key], place.id)),
});

/** Rows that name their region themselves. */
const inRegion = <C extends PgTable & { readonly regionId: AnyPgColumn }>(table: C) =>
  many<typeof regions, C>(table, (row, region): SQL => eq(row.regionId, region.id));
const inProvince = <C extends PgTable & { readonly provinceId: AnyPgColumn }>(table: C) =>
  many<typeof provinces, C>(table, (row, province): SQL => eq(row.provinceId, province.id));
const inMunicipality = <C extends PgTable & { readonly municipalityId: AnyPgColumn }>(table: C) =>
  many<typeof municipalities, C>(table, (row, municipality): SQL => eq(row.municipalityId, municipality.id));

export const regionBinding = defineBinding(regions, {
  columns: ['name', 'in_scope', 'provinces_count', 'municipalities_count', 'communities_count'],
  details: ['psgc_code', 'barangays_count'],
  references: { region: { table: regions, key: (t) => t.id } },
  relations: {
    provinces: inRegion(provinces),
    municipalities: inRegion(municipalities),
    barangays: many(barangays, (barangay, region: typeof regions, scope) =>
      eq(scope.one(municipalities, barangay.municipalityId).regionId, region.id),
    ),
    ...dwellers<typeof regions>('regionId'),
    assessments: inRegion(assessments),
    workshops: inRegion(workshops),
    projects: inRegion(projects),
    organizations: inRegion(organizations),
    partnerships: inRegion(partnerships),
    engagements: inRegion(engagements),
    policies: inRegion(policies),
    events: inRegion(events),
  },
});

export const provinceBinding = defineBinding(provinces, {
  columns: ['region', 'municipalities_count', 'communities_count'],
  details: ['psgc_code', 'barangays_count'],
  references: { province: { table: provinces, key: (t) => t.id } },
  relations: {
    municipalities: inProvince(municipalities),
    barangays: many(barangays, (barangay, province: typeof provinces, scope) =>
      eq(scope.one(municipalities, barangay.municipalityId).provinceId, province.id),
    ),
    ...dwellers<typeof provinces>('provinceId'),
    assessments: inProvince(assessments),
    workshops: inProvince(workshops),
    projects: inProvince(projects),
    organizations: inProvince(organizations),
    engagements: inProvince(engagements),
  },
});

export const municipalityBinding = defineBinding(municipalities, {
  columns: ['kind', 'province', 'region', 'barangays_count', 'communities_count'],
  details: ['geographic_province', 'psgc_code'],
  references: { municipality: { table: municipalities, key: (t) => t.id } },
  relations: {
    barangays: inMunicipality(barangays),
    communities: many(communities, (community, municipality: typeof municipalities, scope) =>
      eq(scope.one(barangays, community.barangayId).municipalityId, municipality.id),
    ),
    needs: many(needs, (need, municipality: typeof municipalities, scope) =>
      eq(homeOfNeed(need, scope).id, municipality.id),
    ),
    assessments: inMunicipality(assessments),
    workshops: inMunicipality(workshops),
    projects: inMunicipality(projects),
  },
});

export const barangayBinding = defineBinding(barangays, {
  columns: ['municipality', 'province', 'region', 'communities_count'],
  details: ['psgc_code'],
  references: {
    ...placesOfMunicipality<typeof barangays>((t) => t.municipalityId),
    barangay: { table: barangays, key: (t) => t.id },
  },
  relations: {
    communities: many(communities, (community, barangay: typeof barangays) =>
      eq(community.barangayId, barangay.id),
    ),
    needs: many(needs, (need, barangay: typeof barangays, scope) =>
      eq(scope.one(communities, need.communityId).barangayId, barangay.id),
    ),
    assessments: many(assessments, (assessment, barangay: typeof barangays, scope) =>
      eq(scope.one(communities, assessment.communityId).barangayId, barangay.id),
    ),
  },
});
