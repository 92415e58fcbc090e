import * as accounts from './accounts.ts';
import * as chat from './chat.ts';
import * as communities from './communities.ts';
import * as communityDetails from './community-details.ts';
import * as coordination from './coordination.ts';
import * as ethnicGroups from './ethnic-groups.ts';
import * as geography from './geography.ts';
import * as goals from './goals.ts';
import * as mana from './mana.ts';
import * as organizations from './organizations.ts';
import * as policies from './policies.ts';
import * as profiles from './profiles.ts';
import * as projects from './projects.ts';
import * as seeds from './seeds.ts';
import * as staff from './staff.ts';

/** Every table as one object, which is how Drizzle wants to be told of them. Import tables from their files. */
export const schema = {
  ...accounts,
  ...chat,
  ...communities,
  ...communityDetails,
  ...coordination,
  ...ethnicGroups,
  ...geography,
  ...goals,
  ...mana,
  ...organizations,
  ...policies,
  ...profiles,
  ...projects,
  ...seeds,
  ...staff,
};
