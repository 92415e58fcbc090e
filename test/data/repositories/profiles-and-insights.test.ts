import { expect, test } from 'vitest';
import { createConversationStore } from '../../../src/data/repositories/conversation-store.ts';
import { createInsights } from '../../../src/data/repositories/insights.ts';
import { createProfiles } from '../../../src/data/repositories/profiles.ts';
import { DEMO_USERS } from '../../../src/data/seed/accounts.ts';
import type { ChatReply } from '../../../src/engine/chat/reply.ts';
import { countedIds } from '../../support/counted-ids.ts';
import { clock, testDatabase } from '../../support/database.ts';

const { db } = await testDatabase();
const profiles = createProfiles({ db, clock });

test('a profile is made at its first change; what is not said stays, null clears', async () => {
  const user = DEMO_USERS.admin;
  expect(await profiles.byUser(user)).toBeNull();
  expect(await profiles.save(user, { gpa: '1.75', skills: ['SQL', { name: 'Go', years: 2 }] })).toMatchObject(
    {
      userId: user,
      gpa: '1.75',
      country: null,
    },
  );
  expect(await profiles.save(user, { country: 'Philippines', gpa: undefined })).toMatchObject({
    gpa: '1.75',
    country: 'Philippines',
    skills: ['SQL', { name: 'Go', years: 2 }],
  });
  expect(await profiles.save(user, { gpa: null, minutesPerDay: 45 })).toMatchObject({
    gpa: null,
    minutesPerDay: 45,
  });
});

test('insights count the turns of their span', async () => {
  const ids = countedIds(3);
  const insights = createInsights(db);
  const day = { from: new Date('2026-11-22T00:00:00Z'), to: new Date('2026-11-23T00:00:00Z') };
  const before = await insights.chat(day);
  const store = createConversationStore({ db, clock, ids });
  const asker = { userId: DEMO_USERS.staff, staffId: 1 };
  const { id } = await store.open(asker, null, 'Counting');
  for (const responseTimeMs of [1, 2, 30]) {
    const reply = {
      source: 'TEMPLATE',
      templateId: 'communities.count',
      id: ids.next(),
      conversationId: id,
      message: 'How many?',
      text: 'Three.',
      language: 'en',
      intent: 'DATA_QUERY',
      confidence: 1,
      entities: [],
      suggestions: [],
      responseTimeMs,
      createdAt: clock.now(),
    } as unknown as ChatReply;
    await store.append({ reply, userId: asker.userId, frame: null });
  }
  const after = await insights.chat(day);
  const templated = (counts: typeof after) =>
    counts.bySource.find(({ source }) => source === 'TEMPLATE')?.count ?? 0;
  expect(templated(after) - templated(before)).toBe(3);
  expect(after.topTemplates).toContainEqual({ templateId: 'communities.count', count: 3 });
  expect(after.medianResponseMs).toBe(2);
  expect(after.p95ResponseMs).toBeCloseTo(27.2);
  const none = await insights.chat({ from: new Date('2020-01-01'), to: new Date('2020-01-02') });
  expect(none).toEqual({
    bySource: [],
    topTemplates: [],
    helpful: 0,
    unhelpful: 0,
    medianResponseMs: null,
    p95ResponseMs: null,
  });
});

test('insights on plans are zero and null where there are none', async () => {
  const insights = createInsights(db);
  expect(await insights.goals({ from: new Date('2020-01-01'), to: new Date('2020-01-02') })).toEqual({
    generations: 0,
    generic: 0,
    withSelection: 0,
    selected: 0,
    rendered: 0,
    enhancementAttempted: 0,
    enhancementAccepted: 0,
    medianDurationMs: null,
    p95DurationMs: null,
    tasks: 0,
    completed: 0,
    averageRating: null,
    templates: [],
    versions: [],
  });
});
