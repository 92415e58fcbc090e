import type { QueryPlan } from '../query/plan.ts';

/** The languages that a reply can be in: that of the question. */
export type Language = 'en' | 'fil';

export type ReplySource =
  | 'FAQ'
  | 'TEMPLATE'
  | 'CLARIFICATION'
  | 'NAVIGATION'
  | 'HELP'
  | 'GENERAL'
  | 'FALLBACK';
export type Intent = 'DATA_QUERY' | 'ANALYSIS' | 'NAVIGATION' | 'HELP' | 'GENERAL' | 'FAQ' | 'UNKNOWN';
export type Visualization = 'NUMBER' | 'TABLE' | 'BAR' | 'LINE' | 'PIE' | 'MAP' | 'CARD' | 'NONE';

/** Why a question was not answered. */
export type FallbackKind =
  | 'UNKNOWN_WORDS'
  | 'UNSUPPORTED_CONSTRAINT'
  | 'CONTRADICTION'
  | 'NOT_A_QUESTION'
  | 'OUT_OF_SCOPE'
  | 'NO_CONTEXT';

/** Something that the question names, where it stands in the message as typed (UTF-16 offsets, end excluded). */
export interface ReplyEntity {
  readonly type: string;
  readonly value: string;
  readonly id: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
}

export interface AnswerField {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
}
export interface AnswerItem {
  readonly id: string;
  /** The dataset's id, such as `communities`. */
  readonly kind: string;
  readonly title: string;
  readonly fields: readonly AnswerField[];
}
export interface AnswerGroup {
  readonly label: string;
  readonly value: number;
  /** Percent (0-100) of the whole where groups add up. */
  readonly share: number | null;
}
export type Answer =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly unit: string | null;
      readonly label: string;
    }
  | { readonly kind: 'list'; readonly total: number; readonly items: readonly AnswerItem[] }
  | {
      readonly kind: 'grouped';
      readonly dimension: string;
      readonly metric: string;
      readonly unit: string | null;
      readonly groups: readonly AnswerGroup[];
    }
  | { readonly kind: 'record'; readonly item: AnswerItem };

export interface Provenance {
  readonly templateId: string;
  readonly templateVersion: string;
  readonly asOf: Date;
  readonly datasets: readonly string[];
  readonly synthetic: boolean;
  /** Shown to staff and admins only; the GraphQL layer withholds them from members. */
  readonly sql: string | null;
  readonly parameters: readonly string[] | null;
}

export interface ClarificationOption {
  readonly id: string;
  readonly label: string;
}
export interface Clarification {
  readonly id: string;
  readonly question: string;
  readonly options: readonly ClarificationOption[];
  readonly expiresAt: Date;
}

export interface FallbackProblem {
  readonly kind: FallbackKind;
  readonly explanation: string;
  readonly unrecognized: readonly string[];
}
export interface Correction {
  readonly from: string;
  readonly to: string;
}

interface ReplyBase {
  readonly id: string;
  readonly conversationId: string;
  readonly message: string;
  readonly text: string;
  readonly language: Language;
  readonly intent: Intent;
  /** 0-1: the share of certainty left after typo repair; 1 for an exact reading. */
  readonly confidence: number;
  readonly entities: readonly ReplyEntity[];
  readonly suggestions: readonly string[];
  readonly responseTimeMs: number;
  readonly createdAt: Date;
}

export interface FaqReply extends ReplyBase {
  readonly source: 'FAQ';
  readonly faqId: string;
}
export interface DataReply extends ReplyBase {
  readonly source: 'TEMPLATE';
  readonly templateId: string;
  readonly answer: Answer;
  readonly visualization: Visualization;
  readonly provenance: Provenance;
  readonly plan: QueryPlan;
}
export interface ClarificationReply extends ReplyBase {
  readonly source: 'CLARIFICATION';
  readonly clarification: Clarification;
}
export interface NavigationReply extends ReplyBase {
  readonly source: 'NAVIGATION';
  /** A path within the client, such as `/communities`. */
  readonly destination: string;
}
export interface HelpReply extends ReplyBase {
  readonly source: 'HELP';
}
export interface GeneralReply extends ReplyBase {
  readonly source: 'GENERAL';
}
export interface FallbackReply extends ReplyBase {
  readonly source: 'FALLBACK';
  readonly problem: FallbackProblem;
  readonly corrections: readonly Correction[];
  readonly similarQuestions: readonly string[];
  readonly examples: readonly string[];
}

export type ChatReply =
  | FaqReply
  | DataReply
  | ClarificationReply
  | NavigationReply
  | HelpReply
  | GeneralReply
  | FallbackReply;
