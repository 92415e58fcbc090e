import type { Redis } from 'ioredis';
import type { Clock } from '../core/clock.ts';
import type { ClarificationStore, PendingClarification } from '../engine/chat/ports.ts';

const keyOf = (id: string) => `sagot:clarification:${id}`;
const listOf = (conversationId: string) => `sagot:clarifications:${conversationId}`;

const read = (text: string | null): PendingClarification | null => {
  if (text === null) return null;
  const stored = JSON.parse(text) as Omit<PendingClarification, 'expiresAt'> & { expiresAt: string };
  return { ...stored, expiresAt: new Date(stored.expiresAt) };
};

/**
 * Open clarifications in Redis, for any number of processes. Redis forgets them by itself when they expire.
 * Throws what the client throws when Redis does not answer.
 *
 * @example await createClarificationsInRedis({ redis, clock }).latest(conversationId)
 */
export const createClarificationsInRedis = ({
  redis,
  clock,
}: {
  redis: Redis;
  clock: Clock;
}): ClarificationStore => {
  const get = async (id: string) => read(await redis.get(keyOf(id)));
  return {
    put: async (clarification) => {
      const life = clarification.expiresAt.getTime() - clock.now().getTime();
      if (life <= 0) return;
      const list = listOf(clarification.conversationId);
      // One transaction, so that the list never names what was not kept; it outlives its newest entry.
      const results = await redis
        .multi()
        .set(keyOf(clarification.id), JSON.stringify(clarification), 'PX', life)
        .lrem(list, 0, clarification.id)
        .lpush(list, clarification.id)
        .pexpire(list, life)
        .exec();
      for (const [error] of results ?? []) if (error) throw error;
    },
    get,
    latest: async (conversationId) => {
      const ids = await redis.lrange(listOf(conversationId), 0, -1);
      if (ids.length === 0) return null;
      const stored = await redis.mget(ids.map(keyOf));
      return read(stored.find((text) => text !== null) ?? null);
    },
    remove: async (id) => {
      const clarification = await get(id);
      if (clarification === null) return;
      await redis.multi().del(keyOf(id)).lrem(listOf(clarification.conversationId), 0, id).exec();
    },
  };
};
