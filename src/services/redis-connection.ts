import { Redis } from 'ioredis';
import type { Log } from './log.ts';

/** What a process keeps open to Redis. A subscribed connection may send nothing else, hence two. */
export interface RedisConnections {
  readonly commands: Redis;
  readonly subscriptions: Redis;
  close(): void;
}

/** Resolves once the connection works, or the first attempt has failed. */
const settled = (connection: Redis): Promise<void> =>
  new Promise((resolve) => {
    connection.once('ready', resolve);
    connection.once('error', () => resolve());
  });

/**
 * Connects to Redis and goes on trying for as long as it is away. Meanwhile a command fails at once, and one
 * that Redis does not answer in half a second fails then: whoever sent it has something to fall back on.
 *
 * @example const { commands } = await connectToRedis('redis://127.0.0.1:6379', log)
 */
export const connectToRedis = async (url: string, log: Log): Promise<RedisConnections> => {
  const retryStrategy = (attempt: number) => Math.min(attempt * 100, 2_000);
  const commands = new Redis(url, {
    retryStrategy,
    connectTimeout: 2_000,
    commandTimeout: 500,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
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

  await settled(commands);
  return {
    commands,
    subscriptions,
    close: () => {
      commands.disconnect();
      subscriptions.disconnect();
    },
  };
};
