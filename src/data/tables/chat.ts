import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Frame } from '../../engine/chat/ports.ts';
import type { ReplyEntity } from '../../engine/chat/reply.ts';
import { users } from './accounts.ts';
import { instant, nonNegative, stamped } from './columns.ts';

/** The contract's own values, as the engine writes them. */
export const replySource = pgEnum('reply_source', [
  'FAQ',
  'TEMPLATE',
  'CLARIFICATION',
  'NAVIGATION',
  'HELP',
  'GENERAL',
  'FALLBACK',
]);
export const intent = pgEnum('intent', [
  'DATA_QUERY',
  'ANALYSIS',
  'NAVIGATION',
  'HELP',
  'GENERAL',
  'FAQ',
  'UNKNOWN',
]);
export const replyLanguage = pgEnum('reply_language', ['en', 'fil']);

export const conversations = pgTable(
  'conversations',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    title: text('title').notNull(),
    ...stamped(),
  },
  (t) => [index().on(t.userId, t.createdAt), index().on(t.userId, t.updatedAt)],
);

export const chatMessages = pgTable(
  'chat_messages',
  {
    id: uuid('id').primaryKey(),
    conversationId: uuid('conversation_id')
      .notNull()
      .references(() => conversations.id, { onDelete: 'cascade' }),
    userId: uuid('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    message: text('message').notNull(),
    replyText: text('reply_text').notNull(),
    source: replySource('source').notNull(),
    intent: intent('intent').notNull(),
    language: replyLanguage('language').notNull(),
    confidence: doublePrecision('confidence').notNull(),
    templateId: text('template_id'),
    faqId: text('faq_id'),
    clarificationId: text('clarification_id'),
    entities: jsonb('entities').$type<readonly ReplyEntity[]>().notNull(),
    /** The reading that the next turn may carry on; null where nothing was read. */
    frame: jsonb('frame').$type<Frame>(),
    responseTimeMs: doublePrecision('response_time_ms').notNull(),
    /** Null until rated. */
    helpful: boolean('helpful'),
    comment: text('comment'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [
    index().on(t.conversationId, t.createdAt),
    index().on(t.userId, t.createdAt),
    index().on(t.createdAt),
    index().on(t.templateId),
    check('chat_messages_confidence', sql`${t.confidence} between 0 and 1`),
    nonNegative('chat_messages', t.responseTimeMs),
  ],
);

/** How often each FAQ answered. */
export const faqStats = pgTable(
  'faq_stats',
  {
    faqId: text('faq_id').primaryKey(),
    hits: integer('hits').notNull(),
    lastHitAt: instant('last_hit_at').notNull(),
  },
  (t) => [index().on(t.hits), nonNegative('faq_stats', t.hits)],
);

/** The live figures of each FAQ as last read: a cache that all processes share. */
export const faqFigures = pgTable('faq_figures', {
  faqId: text('faq_id').primaryKey(),
  figures: jsonb('figures').$type<Readonly<Record<string, number>>>().notNull(),
  asOf: instant('as_of').notNull(),
});
