import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import type { Clock } from '../../core/clock.ts';
import type { QueryPort } from '../../engine/query/query-port.ts';
import { type Database, rowsOf } from '../drivers/database.ts';
import { withDeadline } from '../drivers/deadline.ts';
import { troubleOf } from '../drivers/trouble.ts';
import { compilePlan } from './compile-plan.ts';

const dialect = new PgDialect();

/** A statement's text, on one line, and its parameters. */
export const renderStatement = (statement: SQL): { sql: string; parameters: readonly unknown[] } => {
  const { sql: text, params } = dialect.sqlToQuery(statement);
  return { sql: text.replace(/\s+/g, ' ').trim(), parameters: params };
};

/**
 * Runs plans on the read-only side of a database.
 *
 * @example await createQueryPort({ database, clock }).run({ kind: 'count', dataset: 'communities', where: [] })
 */
export const createQueryPort = ({
  database,
  clock,
  timeoutMs = 4_000,
}: {
  readonly database: Pick<Database, 'readOnly'>;
  readonly clock: Clock;
  /** After how long a plan counts as unanswered. */
  readonly timeoutMs?: number;
}): QueryPort => ({
  run: async (plan) => {
    const { statement, read } = compilePlan(plan);
    const { sql: text, parameters } = renderStatement(statement);
    const asOf = clock.now();
    const work = database.readOnly((db) => db.execute(statement));
    try {
      const rows = rowsOf(await withDeadline(work, timeoutMs));
      return { rows: read(rows), sql: text, parameters, asOf };
    } catch (error) {
      throw troubleOf(error) ?? error;
    }
  },
});
