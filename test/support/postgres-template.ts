import { randomBytes } from 'node:crypto';
import postgres, { type Sql } from 'postgres';
import { openPostgres } from '../../src/data/drivers/open-postgres.ts';
import { setUpDatabase } from '../../src/data/setup.ts';
import { clock } from './clock.ts';

/** Templates of earlier states stay for a while: switching back and forth between two is common. */
const KEPT = 3;

const urlOf = (server: string, name: string): string => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
};

const withServer = async <T>(server: string, work: (sql: Sql) => Promise<T>): Promise<T> => {
  const sql = postgres(server, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
};

const exists = async (sql: Sql, name: string): Promise<boolean> =>
  (await sql`select 1 from pg_database where datname = ${name}`).length > 0;

/**
 * The name of a migrated, seeded database on the server at this URL, which those of the test files are
 * copies of. It is made at the first run after a change to what it holds and used by every later one.
 */
export const ensurePostgresTemplate = (server: string, fingerprint: string): Promise<string> =>
  withServer(server, async (sql) => {
    const name = `sagot_template_${fingerprint}`;
    await sql`select pg_advisory_lock(1407)`;
    if (await exists(sql, name)) return name;
    const building = `${name}_building`;
    await sql.unsafe(`drop database if exists ${building} with (force)`);
    await sql.unsafe(`create database ${building}`);
    const database = openPostgres({ url: urlOf(server, building) });
    try {
      await setUpDatabase(database, { clock });
    } finally {
      await database.close();
    }
    await sql.unsafe(`alter database ${building} rename to ${name}`);
    const old = await sql`
      select datname from pg_database where datname ~ '^sagot_template_[0-9a-f]{16}$' order by oid desc offset ${KEPT}`;
    for (const { datname } of old) await sql.unsafe(`drop database ${datname} with (force)`);
    return name;
  });

/** A copy of the template, and how to be rid of it. */
export const copyPostgresTemplate = async (
  server: string,
  template: string,
): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `sagot_test_${randomBytes(6).toString('hex')}`;
  await withServer(server, (sql) => sql.unsafe(`create database ${name} template ${template}`));
  return {
    url: urlOf(server, name),
    drop: () =>
      withServer(server, async (sql) => void (await sql.unsafe(`drop database ${name} with (force)`))),
  };
};
