import type { QueryPlan } from '../query/plan.ts';
import type { Pattern } from './pattern.ts';
import type { ChatReply, Language } from './reply.ts';

/** Who asks. `staffId` is set where the asker has a staff row: "my tasks" are theirs. */
export interface Asker {
  readonly userId: string;
  readonly staffId: number | null;
}

/**
 * What a turn leaves behind for the next one: the reading that was answered. It is stored with the message
 * as JSON, so that any process can go on with the conversation.
 */
export interface Frame {
  readonly templateId: string;
  /** The question that stands for this reading in full, carried-over parts included. */
  readonly question: string;
  /** Everything the matcher needs to read a follow-up; its shape is the matcher's own. */
  readonly reading: unknown;
  /** Null where the turn was not answered: there is then nothing to go on from. */
  readonly plan: QueryPlan | null;
  /** The rows or groups last shown, in order: "the second one". */
  readonly shown: readonly NamedRow[];
  /** The one row that the answer came to, which "it" is; null where there is none, or several share a place. */
  readonly one?: NamedRow | null;
  /** The row that the conversation is about, by its dataset: it stays so while questions ask what belongs to it. */
  readonly topic?: Topic | null;
  /** The rows, or the groups of a dimension, that were listed last, whatever was asked since: "the first one". */
  readonly list?: {
    readonly dataset: string;
    readonly rows: readonly NamedRow[];
    readonly dimension?: string;
  } | null;
  /** The few rows that it picked out of more: "those" are these, and not all that were looked at. */
  readonly some?: readonly NamedRow[] | null;
  /** The turns before it that were answered, newest first: "going back to the communities". */
  readonly past?: readonly Frame[];
}

/** A row of a dataset. */
export interface Topic extends NamedRow {
  readonly dataset: string;
}

/** A row by its name. */
export interface NamedRow {
  readonly id: string;
  readonly title: string;
}

/** One turn, as it is logged. */
export interface Turn {
  readonly reply: ChatReply;
  readonly userId: string;
  readonly frame: Frame | null;
}

/** Conversations and their messages. */
export interface ConversationStore {
  /**
   * Opens the asker's conversation, or a new one when no id is given.
   * Throws `AppError('NOT_FOUND')` when the conversation is not the asker's.
   */
  open(
    asker: Asker,
    conversationId: string | null,
    title: string,
  ): Promise<{ id: string; lastFrame: Frame | null }>;
  /** Writes the turn down; the message's id is `turn.reply.id`. */
  append(turn: Turn): Promise<void>;
}

/** A question put back to the asker, with what each option would mean. */
export interface PendingClarification {
  readonly id: string;
  readonly userId: string;
  readonly conversationId: string;
  readonly message: string;
  readonly language: Language;
  readonly options: readonly { readonly id: string; readonly label: string; readonly choice: unknown }[];
  readonly expiresAt: Date;
}

/** Where open clarifications wait; entries vanish by themselves once expired. */
export interface ClarificationStore {
  put(clarification: PendingClarification): Promise<void>;
  get(id: string): Promise<PendingClarification | null>;
  /** The newest open clarification of a conversation, which an answer in words refers to. */
  latest(conversationId: string): Promise<PendingClarification | null>;
  remove(id: string): Promise<void>;
}

/** A template's pattern as it is kept from one start to the next. */
export interface SavedPattern {
  readonly templateId: string;
  readonly requirements: Pattern['requirements'];
  readonly head: Pattern['head'];
}

/** Compiled templates, kept for as long as neither the catalogue nor the names in the database change. */
export interface PatternCache {
  /** Null where nothing is kept. */
  read(): readonly SavedPattern[] | null;
  write(patterns: readonly SavedPattern[]): void;
}

/** Live figures in FAQ answers (cached for 24 hours) and how often each FAQ answered. */
export interface FaqFigures {
  /** The figures of a FAQ by name, read through the cache, and when they were read. */
  figuresOf(faqId: string): Promise<{ values: Readonly<Record<string, number>>; asOf: Date }>;
  /** Counts one more answer given. */
  hit(faqId: string): Promise<void>;
}
