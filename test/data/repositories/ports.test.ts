import { expect, test } from 'vitest';
import { createLoaders } from '../../../src/data/loaders/create-loaders.ts';
import { createQueryPort } from '../../../src/data/query/query-executor.ts';
import { createAccounts } from '../../../src/data/repositories/accounts.ts';
import { createCommunities } from '../../../src/data/repositories/communities.ts';
import { createConversations } from '../../../src/data/repositories/conversations.ts';
import { createFaqFigures } from '../../../src/data/repositories/faq-figures.ts';
import { createGoalTasks } from '../../../src/data/repositories/goal-tasks.ts';
import { createGoals } from '../../../src/data/repositories/goals.ts';
import { createInsights } from '../../../src/data/repositories/insights.ts';
import { createPlaces } from '../../../src/data/repositories/places.ts';
import { createProfiles } from '../../../src/data/repositories/profiles.ts';
import type { FaqFigures } from '../../../src/engine/chat/ports.ts';
import type { GraphQLContext, Services } from '../../../src/graphql/context.ts';
import type { Accounts } from '../../../src/http/identity.ts';
import { countedIds } from '../../support/counted-ids.ts';
import { clock, testDatabase } from '../../support/database.ts';

const database = await testDatabase();
const { db, read } = database;
const ids = countedIds();

// That this compiles is the point: the layers above state what they need, and this layer cannot see them.
const accounts = createAccounts(db);
const faqs = createFaqFigures({ db, query: createQueryPort({ database, clock }), faqs: [], clock });
const services = {
  accounts,
  faqFigures: faqs,
  faqRecords: faqs,
  places: createPlaces(read),
  communities: createCommunities(read),
  conversations: createConversations(db),
  profiles: createProfiles({ db, clock }),
  goals: createGoals({ db, clock, ids }),
  goalTasks: createGoalTasks({ db, clock }),
  insights: createInsights(read),
} satisfies Partial<Services>;
const loaders: GraphQLContext['loaders'] = createLoaders(database);
const identities: Accounts = accounts;
const figures: FaqFigures = faqs;

test('the repositories are what the layers above ask for', async () => {
  expect(await services.places.regions()).toHaveLength(5);
  expect(await loaders.region.load(0)).toBeNull();
  expect(await figures.figuresOf('unknown')).toEqual({ values: {}, asOf: clock.now() });
  expect(await identities.byEmail('staff@demo.local')).toMatchObject({ role: 'staff' });
});
