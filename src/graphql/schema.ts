import { type GraphQLSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import { addScalars } from './scalars.ts';
import { barangayQueries } from './types/barangay.ts';
import { chatMutations, chatQueries } from './types/chat-fields.ts';
import { communityQueries } from './types/community-queries.ts';
import { ethnicGroupQueries } from './types/ethnic-group.ts';
import { faqMutations, faqQueries } from './types/faq-queries.ts';
import { generationSubscriptions } from './types/generation-event.ts';
import { implementGoal } from './types/goal.ts';
import { goalMutations, goalQueries } from './types/goal-fields.ts';
import { implementGoalTask } from './types/goal-task.ts';
import { insightQueries } from './types/insights.ts';
import { municipalityQueries } from './types/municipality.ts';
import { profileMutations, profileQueries } from './types/profile-fields.ts';
import { provinceQueries } from './types/province.ts';
import { regionQueries } from './types/region.ts';
import { implementTaskGeneration } from './types/task-generation.ts';
import { templateQueries } from './types/template-queries.ts';
import { userQueries } from './types/user.ts';

addScalars();
implementGoal();
implementTaskGeneration();
implementGoalTask();

// Every root field needs an identity, but for `me`, which says whether there is one.
builder.queryType({
  description: 'What can be read.',
  authScopes: { signedIn: true },
  fields: (t) => ({
    ...userQueries(t),
    ...faqQueries(t),
    ...templateQueries(t),
    ...communityQueries(t),
    ...ethnicGroupQueries(t),
    ...regionQueries(t),
    ...provinceQueries(t),
    ...municipalityQueries(t),
    ...barangayQueries(t),
    ...chatQueries(t),
    ...profileQueries(t),
    ...goalQueries(t),
    ...insightQueries(t),
  }),
});

builder.mutationType({
  description: 'What can be said and changed.',
  authScopes: { signedIn: true },
  fields: (t) => ({ ...chatMutations(t), ...faqMutations(t), ...profileMutations(t), ...goalMutations(t) }),
});

builder.subscriptionType({
  description: 'What can be listened to, over server-sent events.',
  authScopes: { signedIn: true },
  fields: (t) => ({ ...generationSubscriptions(t) }),
});

const schema = builder.toSchema({ sortSchema: false });

/** The schema that runs. */
export const buildSchema = (): GraphQLSchema => schema;

/** The schema that runs as SDL, to hold against `schema/`. */
export const printContract = (): string => printSchema(schema);
