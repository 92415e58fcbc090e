import type { MutationFields, QueryFields } from '../builder.ts';
import { viewerOf } from '../viewer.ts';
import { Profile } from './profile.ts';
import { ProfileInput, profileChange } from './profile-input.ts';

/** The root field that reads the asker's profile. */
export const profileQueries = (t: QueryFields) => ({
  profile: t.field({
    type: Profile,
    nullable: true,
    description: "The asker's own profile; null before they have told anything.",
    resolve: (_root, _args, context) => context.services.profiles.byUser(viewerOf(context).id),
  }),
});

/** The root field that writes the asker's profile. */
export const profileMutations = (t: MutationFields) => ({
  updateProfile: t.field({
    type: Profile,
    description: "Changes the asker's own profile, and begins it where there is none.",
    args: { input: t.arg({ type: ProfileInput, required: true, description: 'What changes.' }) },
    resolve: (_root, { input }, context) =>
      context.services.profiles.save(viewerOf(context).id, profileChange(input)),
  }),
});
