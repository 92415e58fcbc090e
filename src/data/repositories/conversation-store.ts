import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Clock } from '../../core/clock.ts';
import { AppError } from '../../core/errors.ts';
import type { IdSource } from '../../core/ids.ts';
import type { ConversationStore, Frame, Turn } from '../../engine/chat/ports.ts';
import type { Db } from '../drivers/database.ts';
import { chatMessages, conversations } from '../tables/chat.ts';
import { isUuid } from './conditions.ts';
import { translateErrors } from './translate-errors.ts';

/** A title fits a line of a list. */
const LONGEST_TITLE = 120;

const messageRow = ({ reply, userId, frame }: Turn): typeof chatMessages.$inferInsert => ({
  id: reply.id,
  conversationId: reply.conversationId,
  userId,
  message: reply.message,
  replyText: reply.text,
  source: reply.source,
  intent: reply.intent,
  language: reply.language,
  confidence: reply.confidence,
  templateId: reply.source === 'TEMPLATE' ? reply.templateId : null,
  faqId: reply.source === 'FAQ' ? reply.faqId : null,
  clarificationId: reply.source === 'CLARIFICATION' ? reply.clarification.id : null,
  entities: reply.entities,
  frame,
  responseTimeMs: reply.responseTimeMs,
  createdAt: reply.createdAt,
});

/** What the newest answered turn of a conversation left behind. */
const lastFrame = (db: Db) =>
  db
    .select({ frame: chatMessages.frame })
    .from(chatMessages)
    .where(and(eq(chatMessages.conversationId, conversations.id), isNotNull(chatMessages.frame)))
    .orderBy(desc(chatMessages.createdAt), desc(chatMessages.id))
    .limit(1);

/**
 * Conversations in the database, so that any process can go on with them.
 *
 * `open` with the id of a conversation that is not the asker's throws `AppError('NOT_FOUND')`.
 */
export const createConversationStore = ({
  db,
  clock,
  ids,
}: {
  readonly db: Db;
  readonly clock: Clock;
  readonly ids: IdSource;
}): ConversationStore =>
  translateErrors({
    open: async ({ userId }: { readonly userId: string }, conversationId: string | null, title: string) => {
      if (conversationId === null) {
        const id = ids.next();
        const now = clock.now();
        await db
          .insert(conversations)
          .values({ id, userId, title: title.slice(0, LONGEST_TITLE), createdAt: now, updatedAt: now });
        return { id, lastFrame: null };
      }
      const own = and(eq(conversations.id, conversationId), eq(conversations.userId, userId));
      const [found] = isUuid(conversationId)
        ? await db
            .select({ frame: sql<Frame | null>`(${lastFrame(db)})` })
            .from(conversations)
            .where(own)
        : [];
      if (!found) throw new AppError('NOT_FOUND', 'There is no conversation with that id.');
      return { id: conversationId, lastFrame: found.frame };
    },
    append: async (turn: Turn) => {
      // One statement, and so one trip and both or neither.
      const logged = db.$with('logged').as(db.insert(chatMessages).values(messageRow(turn)).returning());
      await db
        .with(logged)
        .update(conversations)
        .set({ updatedAt: turn.reply.createdAt })
        .where(eq(conversations.id, turn.reply.conversationId));
    },
  });
