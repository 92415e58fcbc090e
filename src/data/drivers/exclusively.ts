import { setTimeout as sleep } from 'node:timers/promises';
import type { Sql } from 'postgres';

/** Any number that nothing else on the server locks by. */
const LOCK = 7_246_081;

/** How long to wait before asking for the lock again. */
const PAUSE_MS = 200;

/**
 * Runs work on a client of two connections: one holds a lock that all processes share, the other works. The
 * lock is a transaction's, not a session's, so that it holds behind PgBouncer too, and it goes with its
 * connection whatever happens. Who does not get it asks again: waiting within the database would keep a
 * pooler's connections from whoever has it. Ends the client.
 */
export const exclusively = async <T>(client: Sql, work: (client: Sql) => Promise<T>): Promise<T> => {
  const attempt = () =>
    client.begin(async (holder) => {
      await holder.unsafe('set local idle_in_transaction_session_timeout = 0');
      const [row] = await holder.unsafe(`select pg_try_advisory_xact_lock(${LOCK}) as "mine"`);
      return row?.mine ? { result: await work(client) } : null;
    });
  try {
    for (;;) {
      const done = (await attempt()) as { readonly result: T } | null;
      if (done) return done.result;
      await sleep(PAUSE_MS);
    }
  } finally {
    await client.end({ timeout: 5 });
  }
};
