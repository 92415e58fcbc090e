import { expect, test } from 'vitest';
import { createConversationStore } from '../../../src/data/repositories/conversation-store.ts';
import { createConversations } from '../../../src/data/repositories/conversations.ts';
import { DEMO_USERS } from '../../../src/data/seed/accounts.ts';
import type { Frame } from '../../../src/engine/chat/ports.ts';
import type { ChatReply, GeneralReply } from '../../../src/engine/chat/reply.ts';
import { countedIds } from '../../support/counted-ids.ts';
import { clock, testDatabase } from '../../support/database.ts';

const statements: string[] = [];
const database = await testDatabase({ onStatement: (text) => statements.push(text) });
const ids = countedIds(7);
const store = createConversationStore({ db: database.db, clock, ids });
const conversations = createConversations(database.db);
const asker = { userId: DEMO_USERS.staff, staffId: 1 };
const stranger = { userId: DEMO_USERS.member, staffId: null };

const reply = (conversationId: string, message: string): GeneralReply => ({
  source: 'GENERAL',
  id: ids.next(),
  conversationId,
  message,
  text: `You said: ${message}`,
  language: 'en',
  intent: 'GENERAL',
  confidence: 1,
  entities: [],
  suggestions: [],
  responseTimeMs: 1.5,
  createdAt: clock.now(),
});
const frame = (question: string): Frame => ({
  templateId: 'communities.count',
  question,
  reading: { any: ['shape'] },
  plan: { kind: 'count', dataset: 'communities', where: [] },
  shown: [
    { id: '1', title: 'One' },
    { id: '2', title: 'Two' },
  ],
});

test('a conversation goes on from its newest answered turn', async () => {
  const { id, lastFrame } = await store.open(asker, null, 'Hello');
  expect(lastFrame).toBeNull();
  const say = (message: string, left: Frame | null) =>
    store.append({ reply: reply(id, message), userId: asker.userId, frame: left });
  await say('first', frame('first'));
  await say('second', frame('second'));
  await say('thanks', null);
  expect(await store.open(asker, id, 'ignored')).toEqual({ id, lastFrame: frame('second') });
  const messages = await conversations.messages(id, { offset: 0, limit: 10 });
  expect(messages.map(({ message }) => message)).toEqual(['first', 'second', 'thanks']);
});

test('a turn is one statement', async () => {
  const { id } = await store.open(asker, null, 'Once');
  statements.length = 0;
  await store.append({ reply: reply(id, 'one'), userId: asker.userId, frame: null });
  expect(statements).toHaveLength(1);
  expect(await conversations.countMessages(id)).toBe(1);
});

test('what a reply came from is kept with it', async () => {
  const { id } = await store.open(asker, null, 'Sources');
  const faq = { ...reply(id, 'what'), source: 'FAQ', intent: 'FAQ', faqId: 'identity.what' } as ChatReply;
  await store.append({ reply: faq, userId: asker.userId, frame: null });
  const [row] = await conversations.messages(id, { offset: 0, limit: 1 });
  expect(row).toMatchObject({ source: 'FAQ', faqId: 'identity.what', templateId: null, helpful: null });
});

test("a stranger's conversation is as if it were not there", async () => {
  const { id } = await store.open(asker, null, 'Private');
  const missing = { code: 'NOT_FOUND' };
  await expect(store.open(stranger, id, '')).rejects.toMatchObject(missing);
  await expect(store.open(asker, ids.next(), '')).rejects.toMatchObject(missing);
  await expect(store.open(asker, 'not an id', '')).rejects.toMatchObject(missing);
  expect(await conversations.byId(stranger.userId, id)).toBeNull();
  expect(await conversations.count(stranger.userId)).toBe(0);
  expect(await conversations.list(stranger.userId, { after: null, limit: 10 })).toEqual([]);
});

test('pages go from the newest to the oldest', async () => {
  const all = await conversations.list(asker.userId, { after: null, limit: 100 });
  expect(all.length).toBe(await conversations.count(asker.userId));
  const [first, second] = all;
  expect(await conversations.list(asker.userId, { after: first?.id ?? '', limit: 1 })).toEqual([second]);
});

test('only the asker rates a reply', async () => {
  const { id } = await store.open(asker, null, 'Rated');
  const said = reply(id, 'rate me');
  await store.append({ reply: said, userId: asker.userId, frame: null });
  const rating = { helpful: false, comment: 'Not what I meant' };
  expect(await conversations.rate(stranger.userId, said.id, rating)).toBeNull();
  expect(await conversations.rate(asker.userId, said.id, rating)).toMatchObject({ id: said.id, ...rating });
});

test('text that the database cannot hold is the sender’s mistake', async () => {
  await expect(store.open(asker, null, 'nul \u0000')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
});
