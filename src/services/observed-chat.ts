import type { Chat } from '../engine/chat/chat.ts';
import type { ChatReply } from '../engine/chat/reply.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

const templateOf = (reply: ChatReply) => (reply.source === 'TEMPLATE' ? reply.templateId : undefined);
const faqOf = (reply: ChatReply) => (reply.source === 'FAQ' ? reply.faqId : undefined);
const problemOf = (reply: ChatReply) => (reply.source === 'FALLBACK' ? reply.problem.kind : undefined);

/**
 * The same chat, with one log line and one measurement for each reply. What people write stays out of the
 * log: it may be anything, and the conversation keeps it where its owner can see and delete it.
 *
 * @example observeChat(chat, { log, metrics }).reply({ message, asker, conversationId: null })
 */
export const observeChat = (chat: Chat, { log, metrics }: { log: Log; metrics: Metrics }): Chat => {
  const observe = async (pending: Promise<ChatReply>): Promise<ChatReply> => {
    const reply = await pending;
    metrics.reply({ source: reply.source, intent: reply.intent, seconds: reply.responseTimeMs / 1_000 });
    log.info(
      {
        messageId: reply.id,
        conversationId: reply.conversationId,
        source: reply.source,
        intent: reply.intent,
        templateId: templateOf(reply),
        faqId: faqOf(reply),
        problem: problemOf(reply),
        confidence: reply.confidence,
        language: reply.language,
        responseTimeMs: reply.responseTimeMs,
      },
      'Chat reply',
    );
    return reply;
  };
  return {
    reply: (request) => observe(chat.reply(request)),
    answerClarification: (request) => observe(chat.answerClarification(request)),
    suggest: (prefix, limit) => chat.suggest(prefix, limit),
  };
};
