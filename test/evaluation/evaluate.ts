import type { Chat } from '../../src/engine/chat/chat.ts';
import type { Asker } from '../../src/engine/chat/ports.ts';
import type { Answer, ChatReply } from '../../src/engine/chat/reply.ts';

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
  readonly options?: readonly string[];
  readonly names?: readonly string[];
  readonly contains?: readonly string[];
}

export interface Case {
  readonly id: string;
  readonly as?: 'member' | 'staff' | 'admin';
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

/** Runs SQL with `:today` and `:staff` filled in; rows as arrays. */
export type GoldSql = (sql: string, staffId: number | null) => Promise<readonly (readonly unknown[])[]>;

const near = (a: number, b: number, tolerance: number): boolean =>
  Math.abs(a - b) <= Math.max(tolerance, Math.abs(b) * 1e-6, 0.0501);

const text = (value: unknown): string =>
  String(value ?? '')
    .trim()
    .toLowerCase();

/** An enumeration's code and its words are the same label. */
const sameLabel = (shown: string, gold: unknown): boolean => {
  const plain = (value: string): string =>
    value
      .toLowerCase()
      .replaceAll('_', ' ')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  return plain(shown) === plain(String(gold)) || plain(shown).startsWith(`${plain(String(gold))} `);
};

type Check = { readonly ok: boolean; readonly why: string };
const check = (ok: boolean, why: string): Check => ({ ok, why: ok ? '' : why });

const numberOf = (answer: Answer, ranked = false): number | null => {
  if (answer.kind === 'number') return answer.value;
  if (answer.kind === 'list') return answer.total;
  if (answer.kind === 'record') return 1;
  if (answer.kind === 'grouped' && (answer.groups.length === 1 || ranked)) return answer.groups[0]!.value;
  return null;
};

const agree = (
  answer: Answer,
  ranked: boolean,
  expect: Expectation,
  rows: readonly (readonly unknown[])[],
): Check => {
  const tolerance = expect.tolerance ?? 0;
  switch (expect.kind) {
    case 'number': {
      const gold = rows[0]?.[0];
      const value = numberOf(answer, ranked);
      if (gold === null || gold === undefined)
        return check(
          value === null || (answer.kind === 'list' && answer.total === 0),
          `got ${value}, gold none`,
        );
      return check(value !== null && near(value, Number(gold), tolerance), `got ${value}, gold ${gold}`);
    }
    case 'yesno': {
      const yes = rows[0]?.[0] === true || rows[0]?.[0] === 't';
      const value = answer.kind === 'grouped' ? answer.groups.length : numberOf(answer);
      return check(value !== null && value > 0 === yes, `got ${value}, gold ${yes}`);
    }
    case 'list': {
      const total =
        answer.kind === 'list'
          ? answer.total
          : answer.kind === 'grouped'
            ? answer.groups.length
            : answer.kind === 'record'
              ? 1
              : null;
      if (total !== rows.length) return check(false, `got ${total} rows, gold ${rows.length}`);
      const titles =
        answer.kind === 'list'
          ? answer.items.flatMap((item) => [item.title, item.id])
          : answer.kind === 'grouped'
            ? answer.groups.map((group) => group.label)
            : answer.kind === 'record'
              ? [answer.item.title, answer.item.id]
              : [];
      const gold = new Set(rows.map((row) => text(row[0])));
      const shown =
        answer.kind === 'list'
          ? answer.items.every(
              (item) =>
                gold.has(text(item.title)) ||
                gold.has(text(item.id)) ||
                item.fields.some((field) => gold.has(text(field.value))),
            )
          : titles.some((title) => gold.has(text(title))) || rows.length === 0;
      if (!shown)
        return check(
          false,
          `shows ${titles.slice(0, 4).join('; ')}, gold ${[...gold].slice(0, 4).join('; ')}`,
        );
      if (expect.ordered && !expect.ties && answer.kind === 'list' && rows[0]) {
        const first = answer.items[0];
        return check(
          !!first && [text(first.title), first.id].includes(text(rows[0][0])),
          `first is ${first?.title}, gold ${rows[0][0]}`,
        );
      }
      return check(true, '');
    }
    case 'groups': {
      const groups = answer.kind === 'grouped' ? answer.groups : null;
      if (!groups) return check(false, `got a ${answer.kind}`);
      const gold = rows.filter((row) => row[0] !== null);
      const limit = Math.min(gold.length, groups.length);
      if (expect.ordered ? limit === 0 && gold.length > 0 : groups.length !== gold.length)
        return check(false, `got ${groups.length} groups, gold ${gold.length}`);
      for (const [index, row] of gold.slice(0, expect.ordered ? Math.min(limit, 3) : gold.length).entries()) {
        const group =
          expect.ordered && !expect.ties ? groups[index] : groups.find((one) => sameLabel(one.label, row[0]));
        if (!group || (!expect.ties && !sameLabel(group.label, row[0])))
          return check(false, `got ${group?.label ?? 'nothing'} where gold has ${row[0]}`);
        if (row.length > 1 && row[1] !== null && !near(group.value, Number(row[1]), tolerance))
          return check(false, `${row[0]}: got ${group.value}, gold ${row[1]}`);
      }
      return check(true, '');
    }
    case 'record': {
      const gold = rows.map((row) => text(row[0]));
      const title =
        answer.kind === 'record'
          ? answer.item.title
          : answer.kind === 'list'
            ? answer.items[0]?.title
            : answer.kind === 'grouped'
              ? answer.groups[0]?.label
              : undefined;
      return check(
        title !== undefined && gold.some((one) => one === text(title) || sameLabel(title, one)),
        `got ${title}, gold ${gold.slice(0, 3).join('; ')}`,
      );
    }
    default:
      return check(false, 'an answer was not expected');
  }
}; // prettier-ignore

const judge = async (
  reply: ChatReply,
  expect: Expectation,
  rows: () => Promise<readonly (readonly unknown[])[]>,
): Promise<[Verdict, string]> => {
  const { source } = reply;
  const answered = source === 'TEMPLATE';
  switch (expect.kind) {
    case 'clarify': {
      if (source === 'FALLBACK') return ['fell', reply.text.split('\n')[0]!];
      if (source !== 'CLARIFICATION') return ['wrong', `${source} where it should ask`];
      const labels = reply.clarification.options.map((option) => option.label.toLowerCase());
      const missing = (expect.options ?? []).filter(
        (option) => !labels.some((label) => label.includes(option.toLowerCase())),
      );
      return missing.length === 0
        ? ['right', '']
        : ['asked', `no option for ${missing.join(', ')}: ${labels.join(' | ')}`];
    }
    case 'fallback':
    case 'refuse': {
      if (answered) return ['wrong', `answered: ${reply.text.split('\n')[0]}`];
      if (source !== 'FALLBACK' || expect.kind === 'refuse') return ['right', ''];
      const unnamed = (expect.names ?? []).filter(
        (name) => !reply.text.toLowerCase().includes(name.toLowerCase()),
      );
      return unnamed.length === 0
        ? ['right', '']
        : ['fell', `does not name ${unnamed.join(', ')}: ${reply.text.split('\n')[0]}`];
    }
    case 'faq': {
      const missing = (expect.contains ?? []).filter(
        (part) => !reply.text.toLowerCase().includes(part.toLowerCase()),
      );
      if (source === 'FALLBACK') return ['fell', reply.text.split('\n')[0]!];
      if (source === 'CLARIFICATION') return ['asked', reply.text];
      return missing.length === 0
        ? ['right', '']
        : answered
          ? ['wrong', `lacks ${missing.join(', ')}: ${reply.text.split('\n')[0]}`]
          : ['fell', `lacks ${missing.join(', ')}: ${reply.text.split('\n')[0]}`];
    }
    default: {
      if (source === 'CLARIFICATION') return ['asked', reply.text.split('\n').slice(0, 4).join(' / ')];
      if (source === 'FAQ') {
        const gold = (await rows())[0]?.[0];
        const digits = (reply.text.match(/[\d,]+(?:\.\d+)?/g) ?? []).map((one) =>
          Number(one.replaceAll(',', '')),
        );
        return digits.includes(Number(gold)) ? ['right', ''] : ['wrong', `FAQ: ${reply.text}`];
      }
      if (!answered) return ['fell', reply.text.split('\n')[0]!];
      if (
        expect.kind === 'record' &&
        expect.contains?.every((part) => reply.text.toLowerCase().includes(part.toLowerCase()))
      )
        return ['right', ''];
      const { ok, why } = agree(reply.answer, reply.plan.kind === 'rank', expect, await rows());
      return ok ? ['right', ''] : ['wrong', `${reply.templateId}: ${why}`];
    }
  }
}; // prettier-ignore

/** Asks every turn of a case in one conversation and judges the turns that say what to expect. */
export const evaluate = async (
  one: Case,
  chat: Chat,
  askerOf: (role: 'member' | 'staff' | 'admin') => Asker,
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
