import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { afterAll, describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/core/clock.ts';
import type { PendingClarification } from '../../src/engine/chat/ports.ts';
import { createClarificationsInProcess } from '../../src/services/clarifications-in-process.ts';
import { createClarificationsInRedis } from '../../src/services/clarifications-in-redis.ts';
import { createEventChannel } from '../../src/services/event-channel.ts';
import { insureClarifications } from '../../src/services/insured-clarifications.ts';
import { createLog } from '../../src/services/log.ts';
import { connectToRedis, type RedisConnections } from '../../src/services/redis-connection.ts';
import { createRequestLimit } from '../../src/services/request-limit.ts';
import { createUuidSource } from '../../src/services/uuid-source.ts';
import { startTcpProxy } from './tcp-proxy.ts';

const log = createLog({ level: 'silent', pretty: false });
const REDIS_URL = process.env.REDIS_URL;
/** Nothing listens there. */
const NO_REDIS = 'redis://127.0.0.1:1';

const open: RedisConnections[] = [];
const connectTo = async (url: string) => {
  const redis = await connectToRedis(url, log);
  open.push(redis);
  return redis;
};
afterAll(() => {
  for (const redis of open) redis.close();
});

const NOW = new Date('2026-11-22T02:00:00Z');
const clarification = (
  conversationId: string,
  expiresAt = new Date(NOW.getTime() + 1_800_000),
): PendingClarification => ({
  id: randomUUID(),
  userId: randomUUID(),
  conversationId,
  message: 'How many communities in Zamboanga?',
  language: 'en',
  options: [{ id: 'a', label: 'Zamboanga City', choice: { place: 1 } }],
  expiresAt,
});

/** What each backend is, made anew; Redis only where one is given. */
const backends = [
  ['in process', null],
  ...(REDIS_URL ? [['through Redis', REDIS_URL] as const] : []),
] as const;

describe.each(backends)('clarifications %s', async (_name, url) => {
  const clock = { now: () => now };
  let now = NOW;
  const store =
    url === null
      ? createClarificationsInProcess({ clock })
      : createClarificationsInRedis({ redis: (await connectTo(url)).commands, clock });

  it('come back whole', async () => {
    const asked = clarification(randomUUID());
    await store.put(asked);
    expect(await store.get(asked.id)).toEqual(asked);
    expect(await store.get(randomUUID())).toBeNull();
  });

  it('are found by their conversation, the newest first', async () => {
    const conversation = randomUUID();
    const [first, second] = [clarification(conversation), clarification(conversation)];
    await store.put(first);
    await store.put(second);
    expect(await store.latest(conversation)).toEqual(second);
    await store.remove(second.id);
    expect(await store.latest(conversation)).toEqual(first);
    await store.remove(first.id);
    expect(await store.latest(conversation)).toBeNull();
    expect(await store.get(second.id)).toBeNull();
  });

  it('vanish when they expire', async () => {
    const soon = clarification(randomUUID(), new Date(NOW.getTime() + 30));
    await store.put(soon);
    now = new Date(NOW.getTime() + 31);
    await expect.poll(() => store.get(soon.id)).toBeNull();
    await expect.poll(() => store.latest(soon.conversationId)).toBeNull();
    now = NOW;
  });
});

describe.each(backends)('events %s', (_name, url) => {
  const connect = async () => (url === null ? null : connectTo(url));

  it('reach listeners of their key, in order, until they leave', async () => {
    const name = randomUUID();
    const sender = createEventChannel<{ step: number }>({ name, redis: await connect() });
    const receiver =
      url === null ? sender : createEventChannel<{ step: number }>({ name, redis: await connect() });
    const reader = receiver.subscribe('goal')[Symbol.asyncIterator]();
    const first = reader.next();
    // A subscription takes a moment to be known to Redis, and what is said before is not heard.
    const said = setInterval(() => sender.publish('goal', { step: 0 }), 20);
    expect(await first).toEqual({ done: false, value: { step: 0 } });
    clearInterval(said);
    sender.publish('another goal', { step: 99 });
    sender.publish('goal', { step: 1 });
    let next = await reader.next();
    while (next.value?.step === 0) next = await reader.next();
    expect(next.value).toEqual({ step: 1 });
    await reader.return?.();
    expect(await reader.next()).toEqual({ done: true, value: undefined });
  });
});

describe.each(backends)('request limits %s', (_name, url) => {
  it('grant a share a minute and asker', async () => {
    const limit = createRequestLimit({
      requestsPerMinute: 2,
      redis: url === null ? null : (await connectTo(url)).commands,
    });
    const [asker, other] = [randomUUID(), randomUUID()];
    expect(await limit.take(asker)).toEqual({ allowed: true });
    expect(await limit.take(asker)).toEqual({ allowed: true });
    const refusal = await limit.take(asker);
    expect(refusal.allowed).toBe(false);
    expect((refusal as { retryAfterSeconds: number }).retryAfterSeconds).toBeGreaterThan(0);
    expect(await limit.take(other)).toEqual({ allowed: true });
  });
});

describe('without limit', () => {
  it('everything passes', async () => {
    const limit = createRequestLimit({ requestsPerMinute: 0, redis: null });
    for (let i = 0; i < 100; i += 1) expect(await limit.take('asker')).toEqual({ allowed: true });
  });
});

describe('while Redis is away', async () => {
  const redis = await connectTo(NO_REDIS);

  it('a process remembers its own questions', async () => {
    const troubles: unknown[] = [];
    const clock = fixedClock(NOW);
    const store = insureClarifications({
      shared: createClarificationsInRedis({ redis: redis.commands, clock }),
      local: createClarificationsInProcess({ clock }),
      onTrouble: (error) => troubles.push(error),
    });
    const asked = clarification(randomUUID());
    await store.put(asked);
    expect(await store.get(asked.id)).toEqual(asked);
    expect(await store.latest(asked.conversationId)).toEqual(asked);
    await store.remove(asked.id);
    expect(await store.get(asked.id)).toBeNull();
    expect(troubles.length).toBeGreaterThan(0);
  });

  it('events reach the listeners of this process', async () => {
    const channel = createEventChannel<number>({ name: randomUUID(), redis });
    const reader = channel.subscribe('goal')[Symbol.asyncIterator]();
    const first = reader.next();
    channel.publish('goal', 7);
    expect(await first).toEqual({ done: false, value: 7 });
    await reader.return?.();
  });

  it('limits still hold', async () => {
    const limit = createRequestLimit({ requestsPerMinute: 1, redis: redis.commands });
    const asker = randomUUID();
    expect(await limit.take(asker)).toEqual({ allowed: true });
    expect((await limit.take(asker)).allowed).toBe(false);
  });
});

if (REDIS_URL)
  describe('when Redis goes and comes back', () => {
    it('what was stored before is there again', async () => {
      const { hostname, port } = new URL(REDIS_URL);
      const proxy = await startTcpProxy({ host: hostname, port: Number(port || 6379) });
      const redis = await connectTo(`redis://127.0.0.1:${proxy.port}`);
      const store = createClarificationsInRedis({ redis: redis.commands, clock: fixedClock(NOW) });
      const asked = clarification(randomUUID());
      await store.put(asked);
      await proxy.cut();
      await expect(store.get(asked.id)).rejects.toThrow();
      const back = once(redis.commands, 'ready');
      await proxy.mend();
      await back;
      expect(await store.get(asked.id)).toEqual(asked);
      redis.close();
      await proxy.close();
    });
  });

describe('ids', () => {
  it('are version 7, different and in order', () => {
    const source = createUuidSource();
    const ids = Array.from({ length: 1_000 }, () => source.next());
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });
});
