import { createRedisEventTarget } from '@graphql-yoga/redis-event-target';
import { createPubSub } from 'graphql-yoga';
import type { RedisConnections } from './redis-connection.ts';

/** Events about something with a key, such as the generations of one goal. Events are plain JSON data. */
export interface EventChannel<Event> {
  /** Tells whoever listens now; nobody has to. It never throws. */
  publish(key: string, event: Event): void;
  /** Listens from now on, until the reader stops reading. */
  subscribe(key: string): AsyncIterable<Event>;
}

/**
 * The part of an event target that a channel needs. While Redis is away the events of this process still
 * reach the listeners of this process.
 */
const createSharedTarget = (redis: RedisConnections): EventTarget => {
  const local = new EventTarget();
  const shared = createRedisEventTarget({
    // The library leaves what `publish` and `subscribe` return alone, and a rejection that nobody handles
    // would end the process.
    publishClient: {
      publish: (topic: string, message: string) =>
        redis.commands.publish(topic, message).catch(() => {
          local.dispatchEvent(new CustomEvent(topic, { detail: JSON.parse(message) }));
        }),
    } as unknown as RedisConnections['commands'],
    subscribeClient: {
      on: (event: 'message', listener: (topic: string, message: string) => void) =>
        redis.subscriptions.on(event, listener),
      subscribe: (topic: string) => redis.subscriptions.subscribe(topic).catch(() => undefined),
      unsubscribe: (topic: string) => redis.subscriptions.unsubscribe(topic).catch(() => undefined),
    } as unknown as RedisConnections['subscriptions'],
  }) as EventTarget;
  return {
    addEventListener: (topic, listener) => {
      shared.addEventListener(topic, listener);
      local.addEventListener(topic, listener);
    },
    removeEventListener: (topic, listener) => {
      shared.removeEventListener(topic, listener);
      local.removeEventListener(topic, listener);
    },
    dispatchEvent: (event) => shared.dispatchEvent(event),
  };
};

/**
 * A channel within this process, or through Redis between all of them.
 *
 * @example
 * const generations = createEventChannel<GenerationEvent>({ name: 'generations', redis: null });
 * for await (const event of generations.subscribe(goalId)) console.log(event.stage);
 */
export const createEventChannel = <Event>({
  name,
  redis,
}: {
  name: string;
  redis: RedisConnections | null;
}): EventChannel<Event> => {
  const pubSub = createPubSub<Record<string, [key: string, event: unknown]>>(
    redis === null ? {} : { eventTarget: createSharedTarget(redis) as never },
  );
  const topic = `sagot:${name}`;
  return {
    publish: (key, event) => pubSub.publish(topic, key, event),
    subscribe: (key) => pubSub.subscribe(topic, key) as AsyncIterable<Event>,
  };
};
