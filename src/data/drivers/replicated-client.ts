import type { Sql } from 'postgres';
import {
  type GuardOptions,
  guardedStatements,
  type RunStatement,
  replaceMethods,
  statement,
} from './guarded-client.ts';
import { isUnavailable } from './trouble.ts';

/** For how long a replica that failed is left alone. */
const REST_MS = 5_000;

/**
 * Reads from the replicas in turn and, where one fails, from the primary: a replica that is down costs a
 * slower answer and never an error. Transactions begin on the primary.
 */
export const replicatedClient = (primary: Sql, replicas: readonly Sql[], options: GuardOptions): Sql => {
  // A replica is only a short cut, so it gets less time than the primary.
  const quick = { ...options, deadlineMs: Math.min(options.deadlineMs, 2_000) };
  const states = replicas.map((client) => ({ run: guardedStatements(client, quick), restUntil: 0 }));
  const onPrimary = primary.unsafe as unknown as RunStatement;
  let turn = 0;

  const next = () => {
    const now = performance.now();
    for (let tried = 0; tried < states.length; tried += 1) {
      const state = states[turn++ % states.length];
      if (state && state.restUntil <= now) return state;
    }
    return undefined;
  };
  const settle = (query: ReturnType<RunStatement>, values: boolean) =>
    values ? query.values() : Promise.resolve(query);

  return replaceMethods(primary, {
    unsafe: (text: string, parameters: unknown[]) =>
      statement(async (values) => {
        const replica = next();
        if (replica)
          try {
            return await settle(replica.run(text, parameters), values);
          } catch (error) {
            if (!isUnavailable(error)) throw error;
            replica.restUntil = performance.now() + REST_MS;
          }
        return settle(onPrimary(text, parameters), values);
      }),
  });
};
