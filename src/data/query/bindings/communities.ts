import { and, eq, sql } from 'drizzle-orm';
import { communities } from '../../tables/communities.ts';
import {
  communityEthnicGroups,
  communityLivelihoods,
  communityServices,
  incomeLevel,
  livelihood,
  stakeholders,
} from '../../tables/community-details.ts';
import { ethnicGroups } from '../../tables/ethnic-groups.ts';
import { assessments, needs } from '../../tables/mana.ts';
import { projectCommunities, projects } from '../../tables/projects.ts';
import { defineBinding } from '../define-binding.ts';
import { each, percent } from '../expressions.ts';
import { placesOfBarangay } from '../places.ts';
import { many, through } from '../relations.ts';
import type { Scope } from '../scope.ts';

type Community = typeof communities;

/** A community has at most one primary livelihood. */
const primaryLivelihood = (community: Community, scope: Scope) =>
  scope.join(
    'primary_livelihood',
    communityLivelihoods,
    (row) => sql`${and(eq(row.communityId, community.id), sql`${row.isPrimary}`)}`,
  );

export const communityBinding = defineBinding(communities, {
  columns: [
    'ethnic_group',
    'barangay',
    'municipality',
    'province',
    'region',
    'population',
    'households',
    'poverty_incidence',
    'livelihood',
    'latitude',
    'longitude',
  ],
  details: [
    'settlement_type',
    'families',
    'women_count',
    'children_count',
    'youth_count',
    'seniors_count',
    'pwd_count',
    'solo_parents_count',
    'idp_count',
    'farmers_count',
    'fisherfolk_count',
    'unemployed_count',
    'mosques_count',
    'madrasah_count',
    'asatidz_count',
    'cooperatives_count',
    'csos_count',
    'unbanked_count',
    'barmm_proximity',
    'established_year',
    'needs_count',
    'projects_count',
    'is_active',
    'provenance',
  ],
  references: placesOfBarangay<Community>((t) => t.barangayId),
  fields: {
    livelihood: {
      kind: 'enum',
      values: livelihood.enumValues,
      of: (t, s) => primaryLivelihood(t, s).livelihood,
    },
    income_level: {
      kind: 'enum',
      values: incomeLevel.enumValues,
      of: (t, s) => primaryLivelihood(t, s).incomeLevel,
    },
  },
  groupable: ['established_year'],
  measures: {
    men_count: (t) => sql`(${t.population} - ${t.womenCount})`,
    household_size: (t) => each(t.population, t.households),
    women_percent: (t) => percent(t.womenCount, t.population),
    children_percent: (t) => percent(t.childrenCount, t.population),
    unemployed_percent: (t) => percent(t.unemployedCount, t.population),
  },
  relations: {
    ethnic_groups: through(
      ethnicGroups,
      communityEthnicGroups,
      (link, community: Community) => eq(link.communityId, community.id),
      (link) => link.ethnicGroupId,
    ),
    livelihoods: many(communityLivelihoods, (row, community: Community) => eq(row.communityId, community.id)),
    services: many(communityServices, (row, community: Community) => eq(row.communityId, community.id)),
    stakeholders: many(stakeholders, (row, community: Community) => eq(row.communityId, community.id)),
    needs: many(needs, (row, community: Community) => eq(row.communityId, community.id)),
    assessments: many(assessments, (row, community: Community) => eq(row.communityId, community.id)),
    projects: through(
      projects,
      projectCommunities,
      (link, community: Community) => eq(link.communityId, community.id),
      (link) => link.projectId,
    ),
  },
});
