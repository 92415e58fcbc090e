import { eq } from 'drizzle-orm';
import type { Clock } from '../../core/clock.ts';
import type { Db } from '../drivers/database.ts';
import { profiles } from '../tables/profiles.ts';
import { translateErrors } from './translate-errors.ts';

type ProfileRow = typeof profiles.$inferSelect;

/** A field that is undefined stays as it is, null clears it. */
export type ProfileChange = {
  readonly [Field in keyof Omit<ProfileRow, 'userId' | 'createdAt' | 'updatedAt'>]?:
    | ProfileRow[Field]
    | undefined;
};

/** What users say about themselves. */
export const createProfiles = ({ db, clock }: { readonly db: Db; readonly clock: Clock }) =>
  translateErrors({
    byUser: async (userId: string): Promise<ProfileRow | null> => {
      const [row] = await db.select().from(profiles).where(eq(profiles.userId, userId));
      return row ?? null;
    },
    /** Makes the profile where there is none. */
    save: async (userId: string, change: ProfileChange): Promise<ProfileRow> => {
      const updatedAt = clock.now();
      const [row] = await db
        .insert(profiles)
        .values({ ...change, userId, createdAt: updatedAt, updatedAt })
        .onConflictDoUpdate({ target: profiles.userId, set: { ...change, updatedAt } })
        .returning();
      return row as ProfileRow;
    },
  });
