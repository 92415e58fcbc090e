import { describe, expect, it } from 'vitest';
import {
  AskAmbiguousDocument,
  AskDocument,
  CommunityByIdDocument,
  ConversationByIdDocument,
  DecideDocument,
  FollowUpDocument,
  MyConversationsDocument,
  RateReplyDocument,
  RegionByIdDocument,
} from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const staff = app.as('staff');
const ask = async (message: string, conversationId: string | null = null) =>
  (await staff.data(AskDocument, { message, conversationId })).chat;

const maranaoIn = async (designation: string): Promise<unknown> => {
  const [row] = await app.sql(`
    select count(*)::int as count from communities c
    join ethnic_groups g on g.id = c.ethnic_group_id join barangays b on b.id = c.barangay_id
    join municipalities m on m.id = b.municipality_id join regions r on r.id = m.region_id
    where c.is_active and g.name = 'Maranao' and r.designation = '${designation}'`);
  return row?.count;
};

describe('an answer', () => {
  it('is the figure with its evidence', async () => {
    const reply = await ask('How many Maranao communities are in Region X?');
    if (reply.__typename !== 'DataReply') throw new Error(`No answer: ${reply.text}`);
    expect(reply).toMatchObject({ source: 'TEMPLATE', confidence: 1, visualization: 'NUMBER' });
    expect(reply.answer).toMatchObject({ __typename: 'NumberAnswer', value: await maranaoIn('Region X') });
    expect(reply.provenance).toMatchObject({ datasets: ['communities'], synthetic: true });
  });

  it('names entities by ids that lead to their rows', async () => {
    const message = 'How many Maranao communities are in Region X?';
    const { entities } = await ask(message);
    const region = entities.find(({ type }) => type === 'region');
    expect(region).toMatchObject({ text: 'Region X' });
    const found = await staff.data(RegionByIdDocument, { id: region!.id! });
    expect(found).toEqual({ region: { designation: 'Region X' } });
  });

  it('lists rows by ids that lead to them', async () => {
    const reply = await ask('List Maranao communities in Region X');
    if (reply.__typename !== 'DataReply' || reply.answer.__typename !== 'ListAnswer')
      throw new Error(`No list: ${reply.text}`);
    expect(reply.answer.total).toBe(await maranaoIn('Region X'));
    for (const { id, title } of reply.answer.items.slice(0, 3))
      expect(await staff.data(CommunityByIdDocument, { id })).toMatchObject({
        community: { id, name: title },
      });
  });
});

describe('a conversation', () => {
  it('goes on, and is kept', async () => {
    const { conversationId } = await ask('How many Maranao communities are in Region X?');
    const { chat } = await staff.data(FollowUpDocument, {
      message: 'What about Region XII?',
      conversationId,
    });
    if (chat.__typename !== 'DataReply') throw new Error(`No answer: ${chat.text}`);
    expect(chat.answer).toMatchObject({ value: await maranaoIn('Region XII') });
    const { conversation } = await staff.data(ConversationByIdDocument, { id: conversationId });
    expect(conversation?.messages.totalCount).toBe(2);
    expect(conversation?.messages.nodes.map(({ message }) => message)).toEqual([
      'How many Maranao communities are in Region X?',
      'What about Region XII?',
    ]);
    const { conversations } = await staff.data(MyConversationsDocument, { first: 1 });
    expect(conversations.nodes[0]?.id).toBe(conversationId);
  });

  it('takes a rating, which can be changed', async () => {
    const { id } = await ask('How many communities are there?');
    const rate = (helpful: boolean, comment: string | null) =>
      staff.data(RateReplyDocument, { messageId: id, helpful, comment });
    expect((await rate(false, 'Too short')).rateReply).toEqual({ id, helpful: false, comment: 'Too short' });
    expect((await rate(true, null)).rateReply).toEqual({ id, helpful: true, comment: null });
    const long = { messageId: id, helpful: true, comment: 'x'.repeat(2001) };
    expect(await staff.codes(RateReplyDocument, long)).toEqual(['BAD_USER_INPUT']);
  });
});

describe('a question that means several things', () => {
  it('is put back, and answered by option', async () => {
    const { chat } = await staff.data(AskAmbiguousDocument, {});
    if (!('clarification' in chat)) throw new Error(`Not asked back: ${chat.text}`);
    const { id: clarificationId, options } = chat.clarification;
    expect(options.length).toBeGreaterThan(1);
    const optionId = options[0]!.id;
    const stranger = app.as('member');
    expect(await stranger.codes(DecideDocument, { clarificationId, optionId })).toEqual(['NOT_FOUND']);
    const decided = await staff.data(DecideDocument, { clarificationId, optionId });
    expect(decided.answerClarification.source).toBe('TEMPLATE');
    expect(await staff.codes(DecideDocument, { clarificationId: 'nonsense', optionId })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('what is not understood', () => {
  it('is a reply that names it', async () => {
    const reply = await ask('How many communities have nuclear reactors?');
    if (reply.__typename !== 'FallbackReply') throw new Error(`Answered: ${reply.text}`);
    expect(reply.source).toBe('FALLBACK');
    expect(reply.problem.unrecognized.join(' ')).toContain('nuclear');
  });

  it.each([
    ['empty', ''],
    ['blank', '  \n '],
    ['over-long', 'a'.repeat(1001)],
    ['with a control character', 'How many\u0007 communities?'],
    ['with NUL', 'How many\0 communities?'],
    ['half a character', 'How many \ud83d communities?'],
  ])('is BAD_USER_INPUT where the message is %s', async (_what, message) => {
    const { errors } = await staff.send(AskDocument, { message });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'message' } });
  });

  it('is NOT_FOUND where the conversation is none', async () => {
    expect(await staff.codes(AskDocument, { message: 'Hi', conversationId: 'nonsense' })).toEqual([
      'NOT_FOUND',
    ]);
  });
});

describe('requests that are not right', () => {
  it.each([
    ['a syntax error', '{ me {'],
    ['an unknown field', '{ mee { id } }'],
    ['a missing argument', '{ community { id } }'],
    ['a value of the wrong type', '{ communities(first: "five") { totalCount } }'],
    ['an unknown enum value', '{ templateStats(kind: ROBOT) { totalTemplates } }'],
  ])('%s is BAD_USER_INPUT', async (_what, query) => {
    const { errors } = await staff.raw(query);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('so is a variable of the wrong type', async () => {
    const { errors } = await staff.raw('query ($first: Int) { communities(first: $first) { totalCount } }', {
      first: 'five',
    });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});
