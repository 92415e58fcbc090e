import type { Database } from '../drivers/database.ts';
import { anyOf } from '../repositories/conditions.ts';
import { faqStats } from '../tables/chat.ts';
import { loadOne } from './batch.ts';
import { communityLoaders } from './community-loaders.ts';
import { goalLoaders } from './goal-loaders.ts';
import { placeLoaders } from './place-loaders.ts';

/**
 * Batching loaders: one statement for all the keys that are asked for at once. Make them anew for each
 * request, for they remember what they loaded.
 *
 * @example const loaders = createLoaders(database); await loaders.region.load(1);
 */
export const createLoaders = ({ db, read }: Pick<Database, 'db' | 'read'>) => {
  const stats = loadOne(
    (keys: readonly string[]) =>
      db
        .select()
        .from(faqStats)
        .where(anyOf(faqStats.faqId, keys, 'text')),
    ({ faqId }) => faqId,
  );
  return {
    ...placeLoaders(read),
    ...communityLoaders(read),
    // What users write is read where it was written: they expect to see it at once.
    ...goalLoaders(db),
    /** How often a FAQ answered: 0 where it never did. */
    faqHits: { load: async (faqId: string) => (await stats.load(faqId))?.hits ?? 0 },
  };
};
