import { and, eq, sql } from 'drizzle-orm';
import { communities } from '../../tables/communities.ts';
import {
  communityEthnicGroups,
  communityLivelihoods,
  communityServices,
  stakeholders,
} from '../../tables/community-details.ts';
import { ethnicGroups } from '../../tables/ethnic-groups.ts';
import { defineBinding } from '../define-binding.ts';
import { placesOfCommunity } from '../places.ts';
import { many, through } from '../relations.ts';

type Group = typeof ethnicGroups;

export const ethnicGroupBinding = defineBinding(ethnicGroups, {
  columns: ['active_communities_count'],
  details: ['communities_count', 'all_communities_count'],
  references: { ethnic_group: { table: ethnicGroups, key: (t) => t.id } },
  relations: {
    /** Those whose primary group it is, which is what "Maranao communities" means. */
    communities: many(communities, (community, group: Group) => eq(community.ethnicGroupId, group.id)),
    /** Of those, the ones that count: see the scope of communities. */
    active_communities: many(
      communities,
      (community, group: Group) => sql`${and(eq(community.ethnicGroupId, group.id), community.isActive)}`,
    ),
    /** Those where it lives at all. */
    all_communities: through(
      communities,
      communityEthnicGroups,
      (link, group: Group) => eq(link.ethnicGroupId, group.id),
      (link) => link.communityId,
    ),
  },
});

export const livelihoodBinding = defineBinding(communityLivelihoods, {
  title: (t, s) => s.one(communities, t.communityId).name,
  columns: ['livelihood', 'community', 'is_primary', 'is_seasonal', 'households_involved', 'income_level'],
  details: ['municipality', 'province', 'region'],
  references: placesOfCommunity<typeof communityLivelihoods>((t) => t.communityId),
  flags: { community_is_active: (t, s) => s.one(communities, t.communityId).isActive },
});

export const serviceBinding = defineBinding(communityServices, {
  key: (t) => sql`${t.communityId} || ':' || ${t.service}::text`,
  title: (t, s) => s.one(communities, t.communityId).name,
  columns: ['service', 'community', 'rating', 'priority'],
  details: ['municipality', 'province', 'region'],
  references: placesOfCommunity<typeof communityServices>((t) => t.communityId),
  flags: { community_is_active: (t, s) => s.one(communities, t.communityId).isActive },
});

export const stakeholderBinding = defineBinding(stakeholders, {
  columns: ['kind', 'community', 'influence', 'engagement_level', 'expertise'],
  details: ['municipality', 'province', 'region', 'is_active'],
  references: placesOfCommunity<typeof stakeholders>((t) => t.communityId),
  flags: { community_is_active: (t, s) => s.one(communities, t.communityId).isActive },
});
