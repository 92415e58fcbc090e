import type { Sql } from 'postgres';

/** Any number that nothing else on the server locks by. */
const LOCK = 7_246_081;

/**
 * Runs work on a client of two connections: one holds a lock that all processes share, the other works. The
 * lock is a transaction's, not a session's, so that it holds behind PgBouncer too, and it goes with its
 * connection whatever happens. Ends the client.
 */
export const exclusively = async <T>(client: Sql, work: (client: Sql) => Promise<T>): Promise<T> => {
  try {
    const [result] = await client.begin(async (holder) => {
      await holder.unsafe('set local idle_in_transaction_session_timeout = 0');
      await holder.unsafe('set local statement_timeout = 0');
      await holder.unsafe(`select pg_advisory_xact_lock(${LOCK})`);
      return [await work(client)] as const;
    });
    return result as T;
  } finally {
    await client.end({ timeout: 5 });
  }
};
