import { eq } from 'drizzle-orm';
import { chatCatalog } from '../../src/catalog/index.ts';
import type { Clock } from '../../src/core/clock.ts';
import type { Database } from '../../src/data/drivers/database.ts';
import { createQueryPort } from '../../src/data/query/query-executor.ts';
import { createConversationStore } from '../../src/data/repositories/conversation-store.ts';
import { createFaqFigures } from '../../src/data/repositories/faq-figures.ts';
import { readGazetteer } from '../../src/data/repositories/gazetteer.ts';
import { DEMO_USERS } from '../../src/data/seed/accounts.ts';
import { staff } from '../../src/data/tables/staff.ts';
import { createChat } from '../../src/engine/chat/create-chat.ts';
import type { Asker } from '../../src/engine/chat/ports.ts';
import type { ChatReply } from '../../src/engine/chat/reply.ts';
import type { TraceEntry } from '../../src/engine/chat/turn.ts';
import { createClarificationsInProcess } from '../../src/services/clarifications-in-process.ts';
import { readDictionary } from '../../src/services/dictionary.ts';
import { createUuidSource } from '../../src/services/uuid-source.ts';
import { clock as noon } from './clock.ts';

/** A conversation with the engine as a test holds it. */
export interface Talk {
  /** Says something and returns the reply; later messages go on with the conversation. */
  say(message: string): Promise<ChatReply>;
}

/**
 * The real chat engine on a database: every part of it but HTTP and GraphQL.
 *
 * @example const { talk } = await startChat(await testDatabase());
 */
export const startChat = async (database: Database, clock: Clock = noon) => {
  const query = createQueryPort({ database, clock });
  const ids = createUuidSource();
  let trace: readonly TraceEntry[] = [];
  const chat = createChat(chatCatalog, {
    query,
    conversations: createConversationStore({ db: database.db, clock, ids }),
    clarifications: createClarificationsInProcess({ clock }),
    faqFigures: createFaqFigures({ db: database.db, query, faqs: chatCatalog.faqs, clock }),
    clock,
    ids,
    gazetteer: await readGazetteer(database.db),
    dictionary: readDictionary(),
    timer: () => 0,
    onTurn: (_, turn) => {
      trace = turn;
    },
  });
  const askers = new Map<string, Asker>();
  for (const [role, userId] of Object.entries(DEMO_USERS)) {
    const [row] = await database.db.select({ id: staff.id }).from(staff).where(eq(staff.userId, userId));
    askers.set(role, { userId, staffId: row?.id ?? null });
  }
  const askerOf = (role: keyof typeof DEMO_USERS): Asker => askers.get(role)!;
  return {
    chat,
    query,
    askerOf,
    /** What the stages of the last turn decided, for messages of failing tests. */
    trace: () => trace.map(({ stage, note }) => `${stage}: ${note}`).join('\n'),
    /** A new conversation of a demo user, the staff member unless said. */
    talk: (role: keyof typeof DEMO_USERS = 'staff'): Talk => {
      let conversationId: string | null = null;
      return {
        say: async (message) => {
          const reply = await chat.reply({ message, asker: askerOf(role), conversationId });
          conversationId = reply.conversationId;
          return reply;
        },
      };
    },
  };
};
