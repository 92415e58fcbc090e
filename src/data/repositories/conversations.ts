import { and, asc, desc, eq, lt } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { chatMessages, conversations } from '../tables/chat.ts';
import { translateErrors } from './translate-errors.ts';

/** Reads and ratings of a user's own conversations; a stranger's are as if they were not there. */
export const createConversations = (db: Db) =>
  translateErrors({
    /** Newest first, those after the one with id `after`. */
    list: async (userId: string, { after, limit }: { after: string | null; limit: number }) =>
      db
        .select()
        .from(conversations)
        .where(
          and(eq(conversations.userId, userId), after === null ? undefined : lt(conversations.id, after)),
        )
        .orderBy(desc(conversations.id))
        .limit(limit),
    count: async (userId: string) => db.$count(conversations, eq(conversations.userId, userId)),
    byId: async (userId: string, id: string) => {
      const [row] = await db
        .select()
        .from(conversations)
        .where(and(eq(conversations.id, id), eq(conversations.userId, userId)));
      return row ?? null;
    },
    /** Oldest first. */
    messages: async (conversationId: string, { offset, limit }: { offset: number; limit: number }) =>
      db
        .select()
        .from(chatMessages)
        .where(eq(chatMessages.conversationId, conversationId))
        .orderBy(asc(chatMessages.createdAt), asc(chatMessages.id))
        .offset(offset)
        .limit(limit),
    countMessages: async (conversationId: string) =>
      db.$count(chatMessages, eq(chatMessages.conversationId, conversationId)),
    /** Stores what a user thinks of a reply; null when no message of theirs has that id. */
    rate: async (
      userId: string,
      messageId: string,
      { helpful, comment }: { helpful: boolean; comment: string | null },
    ) => {
      const [row] = await db
        .update(chatMessages)
        .set({ helpful, comment })
        .where(and(eq(chatMessages.id, messageId), eq(chatMessages.userId, userId)))
        .returning();
      return row ?? null;
    },
  });
