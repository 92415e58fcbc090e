import type { Asker } from './ports.ts';
import type { ChatReply } from './reply.ts';

export interface ChatRequest {
  readonly message: string;
  readonly asker: Asker;
  /** The conversation that this message continues; null starts a new one. */
  readonly conversationId: string | null;
}

/** The chat engine as its users see it. */
export interface Chat {
  /**
   * Answers a message. A question that is not understood is a reply (source FALLBACK), not an error.
   * Throws `AppError('BAD_USER_INPUT')` for an empty, over-long or control-character message and
   * `AppError('NOT_FOUND')` for a conversation that is not the asker's.
   */
  reply(request: ChatRequest): Promise<ChatReply>;
  /** Goes on with an open clarification. Throws `NOT_FOUND` when it has expired or is not the asker's. */
  answerClarification(request: {
    readonly clarificationId: string;
    readonly optionId: string;
    readonly asker: Asker;
  }): Promise<ChatReply>;
  /** Up to `limit` questions that begin like, or hold the words of, `prefix`; each of them answers. */
  suggest(prefix: string, limit: number): readonly string[];
}
