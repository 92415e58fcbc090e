/** Whether the process is on its way out: it answers what it has begun and asks clients to go elsewhere. */
export interface Drain {
  readonly draining: boolean;
  /** Begins to drain; streams that are open end with `complete`. */
  begin(): void;
  /** The same stream, which also ends when draining begins. */
  endWith<T>(stream: AsyncIterable<T>): AsyncIterableIterator<T>;
}

/**
 * @example
 * const drain = createDrain();
 * process.once('SIGTERM', () => drain.begin());
 */
export const createDrain = (): Drain => {
  let draining = false;
  const open = new Set<() => void>();
  return {
    get draining() {
      return draining;
    },
    begin: () => {
      draining = true;
      for (const end of open) end();
      open.clear();
    },
    endWith: <T>(stream: AsyncIterable<T>): AsyncIterableIterator<T> => {
      const source = stream[Symbol.asyncIterator]();
      const done = { done: true, value: undefined } as const;
      let end: () => void = () => {};
      const ended = new Promise<IteratorResult<T>>((resolve) => {
        end = () => resolve(done);
      });
      if (draining) end();
      else open.add(end);
      // Not a generator: its `return` would wait for a `next` that may never settle, and a client that left
      // would keep its subscription for ever.
      let left: Promise<unknown> | undefined;
      const stop = async (): Promise<IteratorResult<T>> => {
        open.delete(end);
        end();
        left ??= Promise.resolve(source.return?.());
        await left;
        return done;
      };
      return {
        [Symbol.asyncIterator]() {
          return this;
        },
        next: async () => {
          const result = await Promise.race([source.next(), ended]);
          return result.done ? stop() : result;
        },
        return: stop,
        throw: async (error) => {
          await stop();
          throw error;
        },
      };
    },
  };
};
