import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';

/** Whether a request may pass, or when to come back. */
export type LimitDecision =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly retryAfterSeconds: number };

/** Counts requests by asker. */
export interface RequestLimit {
  /** Takes one request from the share of `key`, or says how long to wait. */
  take(key: string): Promise<LimitDecision>;
}

/**
 * So many requests a minute for each key, counted in Redis for all processes together, or in this process;
 * also in this process while Redis is away, where each then grants the whole share.
 * Zero requests a minute mean no limit.
 *
 * @example await createRequestLimit({ requestsPerMinute: 600, redis: null }).take('user:019a…')
 */
export const createRequestLimit = ({
  requestsPerMinute,
  redis,
}: {
  requestsPerMinute: number;
  redis: Redis | null;
}): RequestLimit => {
  if (requestsPerMinute === 0) return { take: async () => ({ allowed: true }) };
  const share = { points: requestsPerMinute, duration: 60, keyPrefix: 'sagot:limit' };
  const local = new RateLimiterMemory(share);
  const limiter =
    redis === null
      ? local
      : new RateLimiterRedis({
          ...share,
          storeClient: redis,
          insuranceLimiter: local,
          rejectIfRedisNotReady: true,
        });
  return {
    take: async (key) => {
      try {
        await limiter.consume(key);
        return { allowed: true };
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000)) };
      }
    },
  };
};
