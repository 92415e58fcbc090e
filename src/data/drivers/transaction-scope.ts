import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Notices a handle that is used inside its own transaction. That waits for ever (the transaction holds the
 * one connection that the statement waits for), so it is made an error, which is found at once.
 */
export interface TransactionScope {
  /** Runs a transaction's work inside the scope. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Throws when called from inside an open transaction. */
  assertOutside(): void;
}

/** One scope for one connection pool. */
export const createTransactionScope = (): TransactionScope => {
  const storage = new AsyncLocalStorage<{ open: boolean }>();
  return {
    run: (work) => {
      const transaction = { open: true };
      return storage.run(transaction, async () => {
        try {
          return await work();
        } finally {
          transaction.open = false;
        }
      });
    },
    assertOutside: () => {
      if (storage.getStore()?.open)
        throw new Error('The database handle was used inside its own transaction; pass the transaction on.');
    },
  };
};
