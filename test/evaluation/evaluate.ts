import type { Chat } from '../../src/engine/chat/chat.ts';
import type { Asker } from '../../src/engine/chat/ports.ts';
import type { ChatReply } from '../../src/engine/chat/reply.ts';
import { disagreement, type Rows } from './agree.ts';
import { holds } from './labels.ts';

/** What a turn's answer must be, by SQL over the data dictionary's tables or by the kind of reply. */
export interface Expectation {
  readonly kind:
    | 'number'
    | 'list'
    | 'groups'
    | 'record'
    | 'yesno'
    | 'clarify'
    | 'fallback'
    | 'faq'
    | 'refuse';
  readonly sql?: string;
  readonly tolerance?: number;
  readonly ordered?: boolean;
  readonly ties?: boolean;
  /** How many of the ranking's rows the reply shows, where the SQL gives all: each must then be one of them. */
  readonly limit?: number;
  readonly options?: readonly string[];
  readonly names?: readonly string[];
  readonly contains?: readonly string[];
}

export type Role = 'member' | 'staff' | 'admin';

/** One conversation of a `.jsonl` file. */
export interface Case {
  readonly id: string;
  readonly as?: Role;
  readonly tags?: readonly string[];
  readonly turns: readonly { readonly q: string; readonly expect?: Expectation }[];
}

/** Wrong is an answer that is not true; asking back or falling back where an answer was due is not wrong. */
export type Verdict = 'right' | 'asked' | 'fell' | 'wrong';

export interface Judgement {
  readonly id: string;
  readonly turn: number;
  readonly question: string;
  readonly verdict: Verdict;
  readonly why: string;
  readonly reply: ChatReply;
}

/** Runs SQL with `:today` and `:staff` filled in. */
export type GoldSql = (sql: string, staffId: number | null) => Promise<Rows>;

type Ruling = readonly [Verdict, string];

const RIGHT: Ruling = ['right', ''];

const firstLine = ({ text }: ChatReply): string => text.split('\n')[0]!;

const lacking = (parts: readonly string[], texts: readonly string[]): readonly string[] =>
  parts.filter((part) => !texts.some((text) => holds(text, part)));

const asked = (reply: ChatReply): Ruling => ['asked', reply.text.split('\n').slice(0, 4).join(' / ')];

const judgeClarification = (reply: ChatReply, options: readonly string[]): Ruling => {
  if (reply.source === 'FALLBACK') return ['fell', firstLine(reply)];
  if (reply.source !== 'CLARIFICATION')
    return ['wrong', `${reply.source} where it should ask: ${firstLine(reply)}`];
  const labels = reply.clarification.options.map((option) => option.label);
  const missing = lacking(options, labels);
  return missing.length === 0
    ? RIGHT
    : ['asked', `no option for ${missing.join(', ')}: ${labels.join(' | ')}`];
};

const judgeFallback = (reply: ChatReply, names: readonly string[]): Ruling => {
  if (reply.source === 'TEMPLATE') return ['wrong', `${reply.templateId} answered: ${firstLine(reply)}`];
  const unnamed = lacking(names, [reply.text]);
  if (unnamed.length === 0) return RIGHT;
  const why = `does not name ${unnamed.join(', ')}: ${firstLine(reply)}`;
  if (reply.source === 'FALLBACK') return ['fell', why];
  return reply.source === 'CLARIFICATION' ? ['asked', why] : ['wrong', `${reply.source} ${why}`];
};

const judgeWords = (reply: ChatReply, contains: readonly string[]): Ruling => {
  if (reply.source === 'FALLBACK') return ['fell', firstLine(reply)];
  if (reply.source === 'CLARIFICATION') return asked(reply);
  const missing = lacking(contains, [reply.text]);
  if (missing.length > 0)
    return ['wrong', `${reply.source} lacks ${missing.join(', ')}: ${firstLine(reply)}`];
  return reply.source === 'TEMPLATE' && contains.length === 0
    ? ['wrong', `${reply.templateId} answered with data: ${firstLine(reply)}`]
    : RIGHT;
};

const DENIES = /\b(?:no|not|never|none|hindi|wala|walang)\b/i;

/** A frequent question's answer in words tells the one number or every row asked for, or its first sentence says yes or no. */
const tells = ({ text }: ChatReply, { kind, tolerance = 0 }: Expectation, rows: Rows): boolean => {
  const gold = rows[0]?.[0];
  if (kind === 'yesno') return DENIES.test(text.split(/\.\s/)[0]!) !== (gold === true);
  if (kind === 'list') return rows.length > 0 && rows.every(([title]) => holds(text, String(title)));
  const figures = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return (
    kind === 'number' &&
    figures.some((figure) => Math.abs(Number(figure.replaceAll(',', '')) - Number(gold)) <= tolerance)
  );
};

/** Where a row is asked about rather than for, the text says which and what is asked of it. */
const saysOf = ({ text }: ChatReply, { kind, contains = [] }: Expectation, rows: Rows): boolean =>
  kind === 'record' &&
  contains.length > 0 &&
  lacking([String(rows[0]?.[0]), ...contains], [text]).length === 0;

const judgeData = (reply: ChatReply, expect: Expectation, rows: Rows): Ruling => {
  if (reply.source === 'CLARIFICATION') return asked(reply);
  if (reply.source === 'FALLBACK') return ['fell', firstLine(reply)];
  if (reply.source !== 'TEMPLATE')
    return tells(reply, expect, rows) ? RIGHT : ['wrong', `${reply.source}: ${firstLine(reply)}`];
  if (saysOf(reply, expect, rows)) return RIGHT;
  const verdict = expect.kind === 'yesno' ? /^(?:(Yes|Oo)|(No|Hindi|Wala)),/.exec(reply.text) : null;
  if (verdict)
    return (verdict[1] !== undefined) === (rows[0]?.[0] === true)
      ? RIGHT
      : ['wrong', `${reply.templateId}: says ${firstLine(reply)}`];
  const why = disagreement(reply.answer, reply.plan.kind === 'rank', expect, rows);
  if (why !== null) return ['wrong', `${reply.templateId}: ${why}`];
  const missing = lacking(expect.contains ?? [], [reply.text]);
  return missing.length === 0
    ? RIGHT
    : ['wrong', `${reply.templateId} lacks ${missing.join(', ')}: ${firstLine(reply)}`];
};

/** Judges a reply by the rules of README.md; `rows` reads what the expectation's SQL gives. */
export const judge = async (
  reply: ChatReply,
  expect: Expectation,
  rows: () => Promise<Rows>,
): Promise<Ruling> => {
  switch (expect.kind) {
    case 'clarify':
      return judgeClarification(reply, expect.options ?? []);
    case 'fallback':
      return judgeFallback(reply, expect.names ?? []);
    case 'refuse':
      return reply.source === 'TEMPLATE'
        ? ['wrong', `${reply.templateId} answered: ${firstLine(reply)}`]
        : RIGHT;
    case 'faq':
      return judgeWords(reply, expect.contains ?? []);
    default:
      return judgeData(reply, expect, await rows());
  }
};

/** Asks every turn of a case in one conversation and judges the turns that say what to expect. */
export const evaluate = async (
  one: Case,
  chat: Chat,
  askerOf: (role: Role) => Asker,
  gold: GoldSql,
): Promise<readonly Judgement[]> => {
  const judgements: Judgement[] = [];
  const asker = askerOf(one.as ?? 'staff');
  let conversationId: string | null = null;
  for (const [turn, { q, expect }] of one.turns.entries()) {
    const reply: ChatReply = await chat.reply({ message: q, asker, conversationId });
    conversationId = reply.conversationId;
    if (!expect) continue;
    const [verdict, why] = await judge(reply, expect, () => gold(expect.sql!, asker.staffId));
    judgements.push({ id: one.id, turn, question: q, verdict, why, reply });
  }
  return judgements;
};
