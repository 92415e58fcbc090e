import type { IsoDate } from '../../core/calendar.ts';
import type { Clock } from '../../core/clock.ts';
import type { IdSource } from '../../core/ids.ts';
import type { Analysis } from '../language/analyze.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Dataset } from '../query/dataset.ts';
import type { QueryPlan } from '../query/plan.ts';
import type { QueryPort, QueryResult } from '../query/query-port.ts';
import type { Act } from './act.ts';
import type { ChatRequest } from './chat.ts';
import type { Faq } from './faq.ts';
import type { Carried, Match, Outcome } from './match.ts';
import type { Matcher } from './matcher.ts';
import type { PhraseBook } from './phrase-book.ts';
import type { ClarificationStore, ConversationStore, FaqFigures, Frame, Topic } from './ports.ts';
import type { ChatReply, Language } from './reply.ts';

/** What every stage works with; built once, at start. */
export interface ChatServices {
  readonly query: QueryPort;
  readonly conversations: ConversationStore;
  readonly clarifications: ClarificationStore;
  readonly faqFigures: FaqFigures;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly vocabulary: Vocabulary;
  readonly matcher: Matcher;
  readonly templates: ReadonlyMap<string, import('./template.ts').ChatTemplate>;
  readonly datasets: ReadonlyMap<string, Dataset>;
  readonly faqs: ReadonlyMap<string, Faq>;
  readonly faqBook: PhraseBook<Faq>;
  readonly actBook: PhraseBook<Act>;
  /** Whether a question, on a day, is answered: remembered, because it never changes. */
  readonly fates: Map<string, boolean>;
}

/** A line of the trace: what a stage saw and decided. */
export interface TraceEntry {
  readonly stage: string;
  readonly note: string;
}

type WithoutEnvelope<T> = T extends ChatReply
  ? Omit<T, 'id' | 'conversationId' | 'message' | 'language' | 'responseTimeMs' | 'createdAt'>
  : never;

/** What a stage replies; the pipeline puts it into its envelope. */
export type Draft = WithoutEnvelope<ChatReply>;

/** One message on its way through the pipeline. Stages fill it in order; each reads what came before. */
export interface TurnState {
  readonly request: ChatRequest;
  readonly startedAt: Date;
  readonly today: IsoDate;
  readonly trace: TraceEntry[];
  /** What is asked, without what was told beside it. */
  message: string;
  /** What was told beside the question. */
  setAside: readonly string[];
  language: Language;
  conversationId: string;
  lastFrame: Frame | null;
  /** Whether it says that it has nothing to do with what came before. */
  anew: boolean;
  analysis: Analysis;
  carried: Carried | null;
  /** The row that the question speaks of by a pronoun. */
  topic: Topic | null;
  outcome: Outcome | null;
  match: Match | null;
  plan: QueryPlan | null;
  result: QueryResult | null;
  frame: Frame | null;
}

/**
 * One step of the pipeline: it fills the state in and passes on (null), or ends the turn with a reply.
 *
 * @example { name: 'plan', run: (turn) => { turn.plan = …; return null; } }
 */
export interface Stage {
  readonly name: string;
  run(turn: TurnState, services: ChatServices): Draft | null | Promise<Draft | null>;
}

/** Writes down what a stage decided, for `npm run ask` and for tests that fail. */
export const note = (turn: TurnState, stage: string, text: string): void => {
  turn.trace.push({ stage, note: text });
};
