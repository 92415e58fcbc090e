import type { chatMessages, conversations } from '../../data/tables/chat.ts';
import type { Slice, Tail } from './slice.ts';

/** A conversation as it is stored. */
export type ConversationRow = typeof conversations.$inferSelect;
/** A message with its reply as stored. */
export type ChatMessageRow = typeof chatMessages.$inferSelect;

/** Conversations, each of which its owner alone can see: a stranger's is as if it were not there. */
export interface ConversationRepository {
  /** Newest first, by id. */
  list(userId: string, tail: Tail): Promise<readonly ConversationRow[]>;
  count(userId: string): Promise<number>;
  byId(userId: string, id: string): Promise<ConversationRow | null>;
  /** Oldest first, by time and id. */
  messages(conversationId: string, slice: Slice): Promise<readonly ChatMessageRow[]>;
  countMessages(conversationId: string): Promise<number>;
  /** Stores what the owner thinks of a reply. Null when no message of theirs has that id. */
  rate(
    userId: string,
    messageId: string,
    rating: { readonly helpful: boolean; readonly comment: string | null },
  ): Promise<ChatMessageRow | null>;
}
