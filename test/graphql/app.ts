import { SignJWT } from 'jose';
import { createApp } from '../../src/app.ts';
import type { Foundation } from '../../src/compose-services.ts';
import { readConfig } from '../../src/config.ts';
import { rowsOf } from '../../src/data/drivers/database.ts';
import { DEMO_USERS } from '../../src/data/seed/accounts.ts';
import { createLog } from '../../src/services/log.ts';
import { createMetrics } from '../../src/services/metrics.ts';
import { createUuidSource } from '../../src/services/uuid-source.ts';
import { clock, testDatabase } from '../support/database.ts';
import { type Client, createClient } from './client.ts';

const SECRET = 'a secret of the tests that is long enough for HS256';

const tokenOf = (userId: string): Promise<string> =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(userId)
    .setExpirationTime('1 hour')
    .sign(new TextEncoder().encode(SECRET));

/**
 * The whole app on a database of its own, without HTTP. `statements` collects the SQL that runs; `sql` asks
 * the database behind the app's back.
 */
export const startApp = async (more: Partial<Pick<Foundation, 'enhancer' | 'enhancementLimits'>> = {}) => {
  const statements: string[] = [];
  const database = await testDatabase({ onStatement: (sql) => statements.push(sql) });
  const app = await createApp({
    config: readConfig({ AUTH_MODE: 'jwt', AUTH_JWT_SECRET: SECRET, RATE_LIMIT_PER_MINUTE: '0' }),
    database,
    redis: null,
    clock,
    ids: createUuidSource(),
    log: createLog({ level: 'silent', pretty: false }),
    metrics: createMetrics(),
    ...more,
  });
  const clients: Record<string, Client> = {};
  for (const [role, id] of Object.entries(DEMO_USERS))
    clients[role] = createClient(app.yoga.fetch, { authorization: `Bearer ${await tokenOf(id)}` });
  return {
    fetch: app.yoga.fetch,
    statements,
    as: (role: keyof typeof DEMO_USERS | null): Client =>
      role === null ? createClient(app.yoga.fetch, {}) : clients[role]!,
    sql: async (text: string) => rowsOf(await database.db.execute(text)),
  };
};
