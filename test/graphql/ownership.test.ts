import { describe, expect, it } from 'vitest';
import { DEMO_GOALS } from '../../src/data/seed/accounts/goals.ts';
import {
  AskDocument,
  ConversationByIdDocument,
  CreateGoalDocument,
  DeleteGoalDocument,
  GenerateTasksDocument,
  GoalByIdDocument,
  InsightsDocument,
  MeDocument,
  MyConversationsDocument,
  MyGoalsDocument,
  MyProfileDocument,
  RateReplyDocument,
  RateTaskDocument,
  RefreshFaqStatsDocument,
  UpdateGoalDocument,
  UpdateProfileDocument,
  UpdateTaskDocument,
} from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const [member, staff, admin, nobody] = [app.as('member'), app.as('staff'), app.as('admin'), app.as(null)];
const MARANAO = 'How many Maranao communities are in Region X?';
const goalInput = { category: 'STUDY', title: 'Learn to weave' } as const;
const NOWHERE = '01900000-0000-7000-8000-00000000ffff';

describe('without an identity', () => {
  it('there is nobody, which is not an error', async () => {
    expect(await nobody.data(MeDocument, {})).toEqual({ me: null });
  });

  it.each([
    ['reading', () => nobody.codes(MyGoalsDocument, {})],
    ['asking', () => nobody.codes(AskDocument, { message: MARANAO })],
    ['changing', () => nobody.codes(CreateGoalDocument, { input: goalInput })],
    ['what staff may', () => nobody.codes(RefreshFaqStatsDocument, {})],
    ['what admins may', () => nobody.codes(InsightsDocument, {})],
  ])('%s is UNAUTHENTICATED', async (_what, codes) => {
    expect(await codes()).toEqual(['UNAUTHENTICATED']);
  });
});

describe('roles', () => {
  it('are told', async () => {
    const { me } = await staff.data(MeDocument, {});
    expect(me).toMatchObject({ role: 'STAFF', staff: { role: 'FIELD_OFFICER' } });
    expect(await member.data(MeDocument, {})).toMatchObject({ me: { role: 'MEMBER', staff: null } });
    expect(await admin.data(MeDocument, {})).toMatchObject({ me: { role: 'ADMIN' } });
  });

  it('decide who sees the SQL behind an answer', async () => {
    const provenanceFor = async (client: typeof member) => {
      const { chat } = await client.data(AskDocument, { message: MARANAO });
      if (chat.__typename !== 'DataReply') throw new Error(`No answer: ${chat.text}`);
      return chat.provenance;
    };
    expect(await provenanceFor(member)).toMatchObject({ sql: null, parameters: null, synthetic: true });
    for (const client of [staff, admin]) {
      const { sql, parameters } = await provenanceFor(client);
      expect(sql).toMatch(/^select .*count.* from "communities"/);
      expect(sql).not.toContain('Maranao');
      expect(parameters).not.toEqual([]);
    }
  });

  it('decide who refreshes figures and who sees the insights', async () => {
    expect(await member.codes(RefreshFaqStatsDocument, {})).toEqual(['FORBIDDEN']);
    expect(await staff.codes(RefreshFaqStatsDocument, {})).toEqual([]);
    expect(await member.codes(InsightsDocument, {})).toEqual(['FORBIDDEN']);
    expect(await staff.codes(InsightsDocument, {})).toEqual(['FORBIDDEN']);
    expect(await admin.codes(InsightsDocument, {})).toEqual([]);
  });
});

describe('what belongs to somebody', () => {
  it('is listed for them alone', async () => {
    const titles = async (client: typeof member) =>
      (await client.data(MyGoalsDocument, {})).goals.nodes.map(({ title }) => title);
    expect(await titles(member)).toHaveLength(Object.keys(DEMO_GOALS).length);
    expect(await titles(staff)).toEqual([]);
    expect((await member.data(MyProfileDocument, {})).profile).not.toBeNull();
    expect((await admin.data(MyProfileDocument, {})).profile).toBeNull();
  });

  it('is not there for others, whatever they try, admins included', async () => {
    const id = DEMO_GOALS.study;
    for (const client of [staff, admin]) {
      expect(await client.codes(GoalByIdDocument, { id })).toEqual(['NOT_FOUND']);
      expect(await client.codes(UpdateGoalDocument, { id, input: goalInput })).toEqual(['NOT_FOUND']);
      expect(await client.codes(DeleteGoalDocument, { id })).toEqual(['NOT_FOUND']);
      expect(await client.codes(GenerateTasksDocument, { goalId: id })).toEqual(['NOT_FOUND']);
    }
    expect(await member.codes(GoalByIdDocument, { id })).toEqual([]);
  });

  it('is told apart from what is not there by nothing', async () => {
    const theirs = await staff.send(GoalByIdDocument, { id: DEMO_GOALS.study });
    const nowhere = await staff.send(GoalByIdDocument, { id: NOWHERE });
    const nonsense = await staff.send(GoalByIdDocument, { id: 'nonsense' });
    expect(theirs).toEqual(nowhere);
    expect(theirs).toEqual(nonsense);
  });

  it('goes for conversations and their messages', async () => {
    const { chat } = await member.data(AskDocument, { message: MARANAO });
    const own = await member.data(ConversationByIdDocument, { id: chat.conversationId });
    expect(own.conversation?.messages.nodes).toMatchObject([
      { id: chat.id, message: MARANAO, helpful: null },
    ]);
    const before = (await staff.data(MyConversationsDocument, {})).conversations.totalCount;
    expect(await staff.codes(ConversationByIdDocument, { id: chat.conversationId })).toEqual(['NOT_FOUND']);
    expect(
      await staff.codes(AskDocument, { message: 'And in Region IX?', conversationId: chat.conversationId }),
    ).toEqual(['NOT_FOUND']);
    expect(await staff.codes(RateReplyDocument, { messageId: chat.id, helpful: false })).toEqual([
      'NOT_FOUND',
    ]);
    expect((await staff.data(MyConversationsDocument, {})).conversations.totalCount).toBe(before);
    const rated = await member.data(RateReplyDocument, {
      messageId: chat.id,
      helpful: true,
      comment: 'Salamat!',
    });
    expect(rated.rateReply).toEqual({ id: chat.id, helpful: true, comment: 'Salamat!' });
  });

  it('goes for tasks', async () => {
    const { generateTasks } = await member.data(GenerateTasksDocument, { goalId: DEMO_GOALS.study });
    const { id } = generateTasks.tasks[0]!;
    expect(await staff.codes(UpdateTaskDocument, { id, input: { status: 'COMPLETED' } })).toEqual([
      'NOT_FOUND',
    ]);
    expect(await staff.codes(RateTaskDocument, { id, rating: 1 })).toEqual(['NOT_FOUND']);
    expect((await member.data(RateTaskDocument, { id, rating: 5 })).rateTask).toEqual({ id, rating: 5 });
  });

  it('goes for profiles: each changes their own', async () => {
    const before = await member.data(MyProfileDocument, {});
    await staff.data(UpdateProfileDocument, { input: { country: 'Elsewhere' } });
    expect(await member.data(MyProfileDocument, {})).toEqual(before);
  });
});
