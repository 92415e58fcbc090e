import type { Clock } from '../core/clock.ts';
import type { Chat } from '../engine/chat/chat.ts';
import type { FaqFigures } from '../engine/chat/ports.ts';
import type { AccountRepository } from './ports/accounts.ts';
import type { CommunityRepository } from './ports/communities.ts';
import type { ConversationRepository } from './ports/conversations.ts';
import type { FaqRecords } from './ports/faq-records.ts';
import type { GoalPlanner, GoalRepository, GoalTaskRepository } from './ports/goals.ts';
import type { InsightRepository } from './ports/insights.ts';
import type { Loaders } from './ports/loaders.ts';
import type { PlaceRepository } from './ports/places.ts';
import type { ProfileRepository } from './ports/profiles.ts';
import type { TemplateRegistry } from './template-registry.ts';

/** What an account may do, weakest first. */
export type Role = 'member' | 'staff' | 'admin';

/** Who sent the request. `staffId` is the key of their row in `staff`, where they have one. */
export interface Viewer {
  readonly id: string;
  readonly role: Role;
  readonly staffId: number | null;
}

/** Everything that resolvers delegate to. The composition root builds it once for the whole process. */
export interface Services {
  readonly clock: Clock;
  readonly chat: Chat;
  readonly registry: TemplateRegistry;
  readonly faqFigures: FaqFigures;
  readonly faqRecords: FaqRecords;
  readonly accounts: AccountRepository;
  readonly places: PlaceRepository;
  readonly communities: CommunityRepository;
  readonly conversations: ConversationRepository;
  readonly profiles: ProfileRepository;
  readonly goals: GoalRepository;
  readonly goalTasks: GoalTaskRepository;
  readonly planner: GoalPlanner;
  readonly insights: InsightRepository;
}

/** What every resolver is handed: made anew for each request, so that loaders never outlive one. */
export interface GraphQLContext {
  /** Null where the request carries no identity. */
  readonly user: Viewer | null;
  readonly services: Services;
  readonly loaders: Loaders;
}
