import { asc, sql } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { communities } from '../tables/communities.ts';
import { type CommunityFilter, communityCondition } from './community-conditions.ts';
import { translateErrors } from './translate-errors.ts';

/** Rows without a value come last in either direction; ties are broken by id. */
export interface CommunityOrder {
  readonly field: 'name' | 'population' | 'households' | 'establishedYear' | 'createdAt';
  readonly direction: 'asc' | 'desc';
}

/** Pages of communities. */
export const createCommunities = (db: Db) =>
  translateErrors({
    list: async (
      filter: CommunityFilter,
      { field, direction }: CommunityOrder,
      { offset, limit }: { offset: number; limit: number },
    ) =>
      db
        .select()
        .from(communities)
        .where(communityCondition(db, filter))
        .orderBy(
          // The plainest collation, so that every server has the same order.
          sql`${communities[field]} ${field === 'name' ? sql`collate "C"` : sql``} ${sql.raw(direction)} nulls last`,
          asc(communities.id),
        )
        .offset(offset)
        .limit(limit),
    count: async (filter: CommunityFilter) => db.$count(communities, communityCondition(db, filter)),
  });
