import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { AppError } from '../../../src/core/errors.ts';
import { migrateTables, pendingMigrations } from '../../../src/data/drivers/migrate.ts';
import { openPostgres } from '../../../src/data/drivers/open-postgres.ts';
import { isUnavailable, sqlState, troubleOf } from '../../../src/data/drivers/trouble.ts';
import { createQueryPort } from '../../../src/data/query/query-executor.ts';
import { regions } from '../../../src/data/tables/geography.ts';
import { clock, testDatabase } from '../../support/database.ts';

const database = await testDatabase();

/** What an operation fails with. */
const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
};

const region = { psgcCode: '0000000000', name: 'Nowhere', designation: 'Region 0', inScope: false };

test('the side that answers questions refuses to write', async () => {
  const error = await failure(database.readOnly((db) => db.insert(regions).values(region)));
  expect(sqlState(error)).toBe('25006');
  expect(await database.db.$count(regions)).toBe(5);
});

test('a handle used inside its own transaction is an error, not a wait without end', async () => {
  const { db } = database;
  const inside = failure(db.transaction(async () => db.select().from(regions)));
  expect(String((await inside) instanceof Error && (await inside))).toMatch(
    /Failed query|inside its own transaction/,
  );
  const nested = await failure(db.transaction(() => db.transaction(async () => 1)));
  expect(String(nested)).toMatch(/inside its own transaction; pass the transaction on/);
  // What is done right goes on working, and so does what comes after.
  expect(await db.transaction((tx) => tx.transaction((inner) => inner.select().from(regions)))).toHaveLength(
    5,
  );
  expect(await db.select().from(regions)).toHaveLength(5);
});

test('a transaction that throws leaves nothing behind', async () => {
  const error = await failure(
    database.db.transaction(async (tx) => {
      await tx.insert(regions).values(region);
      throw new Error('changed my mind');
    }),
  );
  expect(String(error)).toContain('changed my mind');
  expect(await database.db.$count(regions)).toBe(5);
});

test('what Drizzle wraps is looked through', async () => {
  const duplicate = await failure(
    database.db.execute(sql`insert into ethnic_groups (name) values ('Maranao')`),
  );
  expect(sqlState(duplicate)).toBe('23505');
  expect(troubleOf(duplicate)).toBeUndefined();
  const nul = await failure(database.db.execute(sql`select ${'\u0000'}::text`));
  expect(troubleOf(nul)).toMatchObject({ code: 'BAD_USER_INPUT' });
  const own = new AppError('CONFLICT', 'Twice.');
  expect(troubleOf(new Error('wrapped', { cause: own }))).toBe(own);
  expect(troubleOf(new Error('a bug'))).toBeUndefined();
  expect(isUnavailable(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))).toBe(true);
});

describe('a server that is not there', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });
  /** Takes connections and never says a word. */
  const silent = async (): Promise<string> => {
    const server = createServer((socket) => void sockets.push(socket.on('error', () => {})));
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return `postgres://nobody@127.0.0.1:${(server.address() as AddressInfo).port}/none`;
  };
  const closed = async (): Promise<string> => {
    const url = await silent();
    servers.pop()?.close();
    return url;
  };

  test('fails a statement, a transaction and a plan in time', async () => {
    for (const url of [await silent(), await closed()]) {
      const away = openPostgres({ url, deadlineMs: 300, readTimeoutMs: 100 });
      const port = createQueryPort({ database: away, clock, timeoutMs: 300 });
      const plan = { kind: 'count', dataset: 'regions', where: [] } as const;
      const unavailable = { code: 'UNAVAILABLE' };
      expect(troubleOf(await failure(away.db.select().from(regions)))).toMatchObject(unavailable);
      expect(
        troubleOf(await failure(away.db.transaction(async (tx) => tx.select().from(regions)))),
      ).toMatchObject(unavailable);
      expect(await failure(port.run(plan))).toMatchObject(unavailable);
      await away.close();
    }
  });

  if (database.url) {
    const url = database.url;

    test('is no replica to wait for: the primary answers', async () => {
      const replicated = openPostgres({
        url,
        replicaUrls: [await silent(), await closed()],
        readTimeoutMs: 300,
      });
      for (let turn = 0; turn < 4; turn += 1)
        expect(await replicated.read.select().from(regions)).toHaveLength(5);
      expect(sqlState(await failure(replicated.read.insert(regions).values(region)))).toBe('25006');
      await replicated.close();
    });

    test('comes back: after its connections were cut, statements go on', async () => {
      const own = openPostgres({ url });
      await own.db.select().from(regions);
      await database.db.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
      const settled = await Promise.allSettled([
        own.db.select().from(regions),
        own.db.select().from(regions),
      ]);
      for (const one of settled)
        if (one.status === 'rejected') expect(troubleOf(one.reason)).toMatchObject({ code: 'UNAVAILABLE' });
      expect(await own.db.select().from(regions)).toHaveLength(5);
      await own.close();
    });

    test('a statement of a question that runs long is cut off', async () => {
      const own = openPostgres({ url, readTimeoutMs: 100 });
      const error = await failure(own.readOnly((db) => db.execute(sql`select pg_sleep(30)`)));
      expect(troubleOf(error)).toMatchObject({ code: 'UNAVAILABLE' });
      await own.close();
    });

    test('statements need not be prepared, as behind PgBouncer', async () => {
      const own = openPostgres({ url, prepare: false, readTimeoutMs: 100 });
      expect(await own.db.select().from(regions)).toHaveLength(5);
      const written = await failure(own.readOnly((db) => db.insert(regions).values(region)));
      expect(sqlState(written)).toBe('25006');
      const long = await failure(own.readOnly((db) => db.execute(sql`select pg_sleep(30)`)));
      expect(troubleOf(long)).toMatchObject({ code: 'UNAVAILABLE' });
      await own.close();
    });

    test('several processes migrate at once', async () => {
      const source = inject('databaseSource');
      const server = source.kind === 'postgres' ? source.server : '';
      const name = `${new URL(url).pathname.slice(1)}_fresh`;
      const admin = openPostgres({ url: server });
      await admin.db.execute(sql.raw(`create database ${name}`));
      const fresh = new URL(url);
      fresh.pathname = `/${name}`;
      const processes = Array.from({ length: 5 }, () => openPostgres({ url: fresh.toString() }));
      try {
        await Promise.all(processes.map((one) => one.exclusively(migrateTables)));
        for (const one of processes) expect(await pendingMigrations(one)).toBe(0);
      } finally {
        await Promise.all(processes.map((one) => one.close()));
        await admin.db.execute(sql.raw(`drop database ${name} with (force)`));
        await admin.close();
      }
    });
  }
});
