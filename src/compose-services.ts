import { goalCatalog } from './catalog/goals/index.ts';
import { chatCatalog } from './catalog/index.ts';
import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { IdSource } from './core/ids.ts';
import type { Database } from './data/drivers/database.ts';
import { createQueryPort } from './data/query/query-executor.ts';
import { createAccounts } from './data/repositories/accounts.ts';
import { createCommunities } from './data/repositories/communities.ts';
import { createConversationStore } from './data/repositories/conversation-store.ts';
import { createConversations } from './data/repositories/conversations.ts';
import { createFaqFigures } from './data/repositories/faq-figures.ts';
import { readGazetteer } from './data/repositories/gazetteer.ts';
import { createGoalTasks } from './data/repositories/goal-tasks.ts';
import { createGoals } from './data/repositories/goals.ts';
import { createInsights } from './data/repositories/insights.ts';
import { createPlaces } from './data/repositories/places.ts';
import { createProfiles } from './data/repositories/profiles.ts';
import { createTaskGenerations } from './data/repositories/task-generations.ts';
import { createChat } from './engine/chat/create-chat.ts';
import type { ClarificationStore } from './engine/chat/ports.ts';
import type { ChatReply } from './engine/chat/reply.ts';
import type { TraceEntry } from './engine/chat/turn.ts';
import type { Enhancer } from './engine/goals/enhancement/enhancer.ts';
import type { GenerationEvent } from './engine/goals/generation-event.ts';
import type { Services } from './graphql/context.ts';
import { templateRegistry } from './graphql/template-registry.ts';
import { createChatLog } from './services/chat-log.ts';
import { createClarificationsInProcess } from './services/clarifications-in-process.ts';
import { createClarificationsInRedis } from './services/clarifications-in-redis.ts';
import { readDictionary } from './services/dictionary.ts';
import { createEventChannel } from './services/event-channel.ts';
import { createGoalPlanner, DEFAULT_LIMITS, type EnhancementLimits } from './services/goal-planner.ts';
import { insureClarifications } from './services/insured-clarifications.ts';
import type { Log } from './services/log.ts';
import type { Metrics } from './services/metrics.ts';
import { createPatternCache } from './services/pattern-cache.ts';
import type { RedisConnections } from './services/redis-connection.ts';

/** What the whole program stands on; a process opens each once, and whoever opened it closes it. */
export interface Foundation {
  readonly config: Pick<
    Config,
    'auth' | 'rollout' | 'requestsPerMinute' | 'corsOrigins' | 'trustProxy' | 'graphiql' | 'introspection'
  >;
  readonly database: Database;
  /** Null where everything is kept in this process. */
  readonly redis: RedisConnections | null;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Log;
  readonly metrics: Metrics;
  /** The model that may polish a plan's wording; left out where there is none. */
  readonly enhancer?: Enhancer;
  /** What it may take. */
  readonly enhancementLimits?: EnhancementLimits;
  /** Where this very program is kept, and what it derives from itself may be; left out, nothing is kept. */
  readonly programFolder?: string | undefined;
  /** Told of every chat turn and how it came about, beside the log. */
  readonly onTurn?: (reply: ChatReply, trace: readonly TraceEntry[]) => void;
}

/** Response times; the machine's own, even where the clock stands still. */
export const timer = (): number => performance.now();

const clarificationsOf = ({ redis, clock, log }: Foundation): ClarificationStore => {
  const local = createClarificationsInProcess({ clock });
  if (redis === null) return local;
  return insureClarifications({
    shared: createClarificationsInRedis({ redis: redis.commands, clock }),
    local,
    onTrouble: (error) => log.debug({ err: error }, 'A clarification is kept in this process alone'),
  });
};

/**
 * Everything that resolvers delegate to, on one database. Names of places and rows are read here, once.
 *
 * @example const { chat } = await composeServices(foundation)
 */
export const composeServices = async (foundation: Foundation): Promise<Services> => {
  const {
    config,
    database,
    redis,
    clock,
    ids,
    log,
    metrics,
    enhancer = null,
    enhancementLimits = DEFAULT_LIMITS,
    programFolder,
    onTurn,
  } = foundation;
  const { db, read } = database;
  const query = createQueryPort({ database, clock });
  const faqFigures = createFaqFigures({ db, query, faqs: chatCatalog.faqs, clock });
  const logTurn = createChatLog({ log, metrics });
  const gazetteer = await readGazetteer(read);
  const chat = createChat(chatCatalog, {
    query,
    conversations: createConversationStore({ db, clock, ids }),
    clarifications: clarificationsOf(foundation),
    faqFigures,
    clock,
    ids,
    gazetteer,
    ...(programFolder !== undefined && {
      patternCache: createPatternCache({ folder: programFolder, gazetteer }),
    }),
    dictionary: readDictionary(),
    timer,
    onTurn: (reply, trace) => {
      logTurn(reply, trace);
      onTurn?.(reply, trace);
    },
  });
  const planner = createGoalPlanner({
    catalog: goalCatalog,
    store: createTaskGenerations({ db, clock, ids }),
    events: createEventChannel<GenerationEvent>({ name: 'generations', redis }),
    enhancer,
    limits: enhancementLimits,
    rollout: config.rollout,
    clock,
    ids,
    timer,
    log,
    metrics,
  });
  return {
    clock,
    chat,
    registry: templateRegistry({
      faqs: chatCatalog.faqs,
      chatTemplates: chatCatalog.templates,
      goals: goalCatalog,
    }),
    faqFigures,
    faqRecords: faqFigures,
    accounts: createAccounts(db),
    places: createPlaces(read),
    communities: createCommunities(read),
    conversations: createConversations(db),
    profiles: createProfiles({ db, clock }),
    goals: createGoals({ db, clock, ids }),
    goalTasks: createGoalTasks({ db, clock }),
    planner,
    insights: createInsights(read),
  };
};
