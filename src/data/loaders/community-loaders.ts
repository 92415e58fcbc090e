import type DataLoader from 'dataloader';
import { asc, desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { anyOf } from '../repositories/conditions.ts';
import { communities } from '../tables/communities.ts';
import {
  communityEthnicGroups,
  communityLivelihoods,
  communityServices,
} from '../tables/community-details.ts';
import { ethnicGroups } from '../tables/ethnic-groups.ts';
import { loadMany, loadOne } from './batch.ts';

type EthnicGroupRow = typeof ethnicGroups.$inferSelect;

/** The primary group first, then by name. */
const groupsOfCommunity = (db: Db): Pick<DataLoader<number, readonly EthnicGroupRow[]>, 'load'> => {
  const links = loadMany(
    (keys: readonly number[]) =>
      db
        .select({ communityId: communityEthnicGroups.communityId, group: ethnicGroups })
        .from(communityEthnicGroups)
        .innerJoin(ethnicGroups, eq(ethnicGroups.id, communityEthnicGroups.ethnicGroupId))
        .where(anyOf(communityEthnicGroups.communityId, keys, 'int'))
        .orderBy(desc(communityEthnicGroups.isPrimary), sql`${ethnicGroups.name} collate "C"`),
    ({ communityId }) => communityId,
  );
  return { load: async (key) => (await links.load(key)).map(({ group }) => group) };
};

/** Communities by key, and what belongs to them. */
export const communityLoaders = (db: Db) => ({
  community: loadOne(
    (keys: readonly number[]) =>
      db
        .select()
        .from(communities)
        .where(anyOf(communities.id, keys, 'int')),
    ({ id }) => id,
  ),
  ethnicGroupsOfCommunity: groupsOfCommunity(db),
  /** The primary livelihood first, then by households involved, most first. */
  livelihoodsOfCommunity: loadMany(
    (keys: readonly number[]) =>
      db
        .select()
        .from(communityLivelihoods)
        .where(anyOf(communityLivelihoods.communityId, keys, 'int'))
        .orderBy(
          desc(communityLivelihoods.isPrimary),
          desc(communityLivelihoods.householdsInvolved),
          asc(communityLivelihoods.id),
        ),
    ({ communityId }) => communityId,
  ),
  /** In the order of the enumeration. */
  servicesOfCommunity: loadMany(
    (keys: readonly number[]) =>
      db
        .select()
        .from(communityServices)
        .where(anyOf(communityServices.communityId, keys, 'int'))
        .orderBy(asc(communityServices.service)),
    ({ communityId }) => communityId,
  ),
});
