import { asc, is, sql } from 'drizzle-orm';
import { PgTable } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { fixedClock } from '../../src/core/clock.ts';
import { buildSeed, type SeedRows } from '../../src/data/seed/build-seed.ts';
import { seedDatabase } from '../../src/data/seed/seed.ts';
import { communities } from '../../src/data/tables/communities.ts';
import { engagements } from '../../src/data/tables/coordination.ts';
import { goals } from '../../src/data/tables/goals.ts';
import { policies } from '../../src/data/tables/policies.ts';
import { projects } from '../../src/data/tables/projects.ts';
import { schema } from '../../src/data/tables/schema.ts';
import { announcements } from '../../src/data/tables/staff.ts';
import { clock, testDatabase } from '../support/database.ts';

const { db } = await testDatabase();
const seed = buildSeed(clock);

describe('the seeded database', () => {
  it('holds as many rows as were made', async () => {
    for (const name of Object.keys(seed) as (keyof SeedRows)[]) {
      const table = schema[name];
      if (!is(table, PgTable)) throw new Error(`There is no table ${name}`);
      expect(await db.$count(table), name).toBe(seed[name].length);
    }
  });

  it.each([
    ['communities', communities],
    ['projects', projects],
    ['policies', policies],
    ['engagements', engagements],
    ['goals', goals],
  ] as const)('keeps every value of %s', async (name, table) => {
    const kept = await db.select().from(table).orderBy(asc(table.id));
    expect(kept).toMatchObject(seed[name] as object[]);
  });

  it('goes on counting where the seed ended', async () => {
    await db.transaction(async (tx) => {
      const [row] = await tx
        .insert(announcements)
        .values({ title: 'Next', body: 'One more.', publishedOn: '2026-11-22' })
        .returning({ id: announcements.id });
      expect(row?.id).toBe(seed.announcements.length + 1);
    });
  });

  it('leaves no row behind when a seed is cut short', async () => {
    const before = await db.$count(communities);
    const attempt = db.transaction(async (tx) => {
      await tx.execute(
        sql`truncate ${sql.join(
          (Object.keys(seed) as (keyof SeedRows)[]).map((name) => sql`${schema[name]}`),
          sql`, `,
        )} cascade`,
      );
      await seedDatabase(tx, { clock });
      throw new Error('cut short');
    });
    await expect(attempt).rejects.toThrow('cut short');
    expect(await db.$count(communities)).toBe(before);
  }, 120_000); // a whole seed, on a machine that may be busy
});

describe('the seed', () => {
  it('is the same for the same clock, and for any clock the same but for dates', () => {
    expect(buildSeed(clock)).toEqual(seed);
    const later = buildSeed(fixedClock('2027-03-09T05:00:00Z'));
    expect(later.communities.map(({ createdAt: _, updatedAt: __, ...rest }) => rest)).toEqual(
      seed.communities.map(({ createdAt: _, updatedAt: __, ...rest }) => rest),
    );
    expect(later.communityServices).toEqual(seed.communityServices);
  });
});
