import { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** What a process keeps open to Redis. A subscribed connection may send nothing else, hence two. */
export interface RedisConnections {
  readonly commands: Redis;
  readonly subscriptions: Redis;
  close(): void;
}

/**
 * Connects to Redis and goes on trying for as long as it is away. A command that Redis does not answer in
 * half a second fails rather than waits: whoever sent it has something to fall back on.
 *
 * @example const { commands } = connectToRedis('redis://127.0.0.1:6379', log)
 */
export const connectToRedis = (url: string, log: Log): RedisConnections => {
  const retryStrategy = (attempt: number) => Math.min(attempt * 100, 2_000);
  const commands = new Redis(url, {
    retryStrategy,
    connectTimeout: 2_000,
    commandTimeout: 500,
    maxRetriesPerRequest: 1,
  });
  const subscriptions = new Redis(url, { retryStrategy, connectTimeout: 2_000, maxRetriesPerRequest: null });

  let away = false;
  const onError = (error: Error) => {
    if (!away) log.warn({ error: error.message }, 'Redis is away; going on without it');
    away = true;
  };
  commands.on('error', onError);
  subscriptions.on('error', onError);
  commands.on('ready', () => {
    if (away) log.info('Redis is back');
    away = false;
  });

  return {
    commands,
    subscriptions,
    close: () => {
      commands.disconnect();
      subscriptions.disconnect();
    },
  };
};
