import type { ChatReply } from '../engine/chat/reply.ts';
import type { TraceEntry } from '../engine/chat/turn.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';

/** What answered a reply, where it was one thing. */
const answeredBy = (reply: ChatReply) => {
  switch (reply.source) {
    case 'TEMPLATE':
      return { templateId: reply.templateId, templateVersion: reply.provenance.templateVersion };
    case 'FAQ':
      return { faqId: reply.faqId };
    case 'FALLBACK':
      return { problem: reply.problem.kind };
    default:
      return {};
  }
};

/**
 * One log line and one measurement for each chat reply. What people write stays out of the log: it may be
 * anything, and the conversation keeps it where its owner can find it. At level `debug` the trace, which
 * repeats their words, is written too.
 *
 * @example createChat(catalog, { ...ports, onTurn: createChatLog({ log, metrics }) })
 */
export const createChatLog =
  ({ log, metrics }: { log: Log; metrics: Metrics }) =>
  (reply: ChatReply, trace: readonly TraceEntry[]): void => {
    const { id, conversationId, source, intent, confidence, language, responseTimeMs } = reply;
    metrics.reply({ source, intent, seconds: responseTimeMs / 1_000 });
    log.info(
      {
        messageId: id,
        conversationId,
        source,
        intent,
        ...answeredBy(reply),
        confidence,
        language,
        responseTimeMs: Math.round(responseTimeMs * 1_000) / 1_000,
      },
      'Chat reply',
    );
    log.debug({ messageId: id, trace }, 'Chat trace');
  };
