import type { profiles } from '../../data/tables/profiles.ts';

/** A profile as it is stored. */
export type ProfileRow = typeof profiles.$inferSelect;

/** What its owner may change: a field that is undefined stays as it is, null clears it. */
export type ProfileChange = {
  readonly [Field in keyof Omit<ProfileRow, 'userId' | 'createdAt' | 'updatedAt'>]?:
    | ProfileRow[Field]
    | undefined;
};

/** Profiles, at most one for each user. */
export interface ProfileRepository {
  byUser(userId: string): Promise<ProfileRow | null>;
  /** Makes the profile where there is none. */
  save(userId: string, change: ProfileChange): Promise<ProfileRow>;
}
