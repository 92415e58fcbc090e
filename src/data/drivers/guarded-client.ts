import type { Sql } from 'postgres';
import { withDeadline } from './deadline.ts';
import type { TransactionScope } from './transaction-scope.ts';

/** How postgres.js is used by Drizzle: one text with its parameters, rows as objects or as arrays. */
export interface Statement extends PromiseLike<unknown> {
  values(): Promise<unknown>;
}
export type RunStatement = (text: string, parameters: unknown[]) => Statement;

export interface GuardOptions {
  /** Whether statements are prepared by name on their connection; not behind PgBouncer. */
  readonly prepare: boolean;
  /** After how long a statement counts as lost. */
  readonly deadlineMs: number;
}

/** A statement that starts when it is awaited, as postgres.js' own do. */
export const statement = (run: (values: boolean) => Promise<unknown>): Statement => ({
  values: () => run(true),
  // biome-ignore lint/suspicious/noThenProperty: Drizzle awaits what the client returns, or calls values().
  then: (resolve, reject) => run(false).then(resolve, reject),
});

/** The client with some of its methods replaced. */
export const replaceMethods = (client: Sql, methods: object): Sql =>
  new Proxy(client, {
    get: (target, name, receiver) =>
      name in methods ? Reflect.get(methods, name) : Reflect.get(target, name, receiver),
  });

/** Statements that are prepared and end in time. */
export const guardedStatements =
  (client: Sql, { prepare, deadlineMs }: GuardOptions): RunStatement =>
  (text, parameters) =>
    statement((values) => {
      const query = client.unsafe(text, parameters as never[], { prepare });
      const work: Promise<unknown> = values ? query.values() : query;
      return withDeadline(work, deadlineMs, () => query.cancel());
    });

type Transact = (work: (client: Sql) => Promise<unknown>) => Promise<unknown>;

const insideTransaction = (client: Sql, options: GuardOptions): Sql =>
  replaceMethods(client, {
    unsafe: guardedStatements(client, options),
    savepoint: (work: (client: Sql) => Promise<unknown>) =>
      (client as unknown as { savepoint: Transact }).savepoint((inner) =>
        work(insideTransaction(inner, options)),
      ),
  });

/** A promise and what keeps it. */
const signal = (): { readonly given: Promise<void>; readonly give: () => void } => {
  let give: () => void = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
};

/**
 * Begins within the deadline, ends within it, and lets the work between take its time. A transaction that
 * begins after its caller was told that it would not does nothing.
 */
const guardedBegin =
  (client: Sql, scope: TransactionScope, options: GuardOptions): Transact =>
  async (work) => {
    scope.assertOutside();
    const begun = signal();
    const worked = signal();
    let late = false;
    const transaction = (client as unknown as { begin: Transact }).begin(async (inner) => {
      if (late) throw new Error('The transaction began too late.');
      begun.give();
      try {
        return await scope.run(() => work(insideTransaction(inner, options)));
      } finally {
        worked.give();
      }
    });
    await withDeadline(Promise.race([begun.given, transaction]), options.deadlineMs, () => {
      late = true;
    });
    await Promise.race([worked.given, transaction]);
    return withDeadline(transaction, options.deadlineMs);
  };

/**
 * A postgres.js client whose statements are prepared (Drizzle asks for it only statement by statement, and
 * it more than doubles what a server answers) and end in time, and whose use inside its own transaction is
 * an error instead of a wait without end.
 */
export const guardedClient = (client: Sql, scope: TransactionScope, options: GuardOptions): Sql => {
  const run = guardedStatements(client, options);
  return replaceMethods(client, {
    unsafe: (text: string, parameters: unknown[]) => {
      scope.assertOutside();
      return run(text, parameters);
    },
    begin: guardedBegin(client, scope, options),
  });
};
