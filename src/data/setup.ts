import { eq, sql } from 'drizzle-orm';
import { today } from '../core/calendar.ts';
import type { Clock } from '../core/clock.ts';
import type { Database } from './drivers/database.ts';
import { migrateTables } from './drivers/migrate.ts';
import { seeds } from './tables/seeds.ts';

const DEMONSTRATION = 'demonstration';

export interface SetupOptions {
  /** The seed's dates are laid out around this clock's day. */
  readonly clock: Clock;
  /** Told in a few words what is being done. */
  readonly onProgress?: (what: string) => void;
}

/**
 * Makes the tables and fills them, where that has not been done: running it again changes nothing, several
 * processes may call it at once, and a seed that fails leaves no row behind. Returns whether it seeded.
 *
 * @example await setUpDatabase(database, { clock, onProgress: console.log });
 */
export const setUpDatabase = (
  database: Database,
  { clock, onProgress = () => {} }: SetupOptions,
): Promise<{ seeded: boolean }> =>
  database.exclusively(async (db) => {
    onProgress('making the tables');
    await migrateTables(db);
    const [done] = await db.select().from(seeds).where(eq(seeds.name, DEMONSTRATION));
    if (done) return { seeded: false };
    onProgress('filling them with synthetic rows');
    // Loaded here: it is large, and every start but the first does without.
    const { seedDatabase } = await import('./seed/seed.ts');
    await db.transaction(async (tx) => {
      await seedDatabase(tx, { clock });
      await tx.insert(seeds).values({ name: DEMONSTRATION, seededAt: clock.now(), laidOutFor: today(clock) });
    });
    // So that the planner knows the new rows before the server's own housekeeping comes by.
    await db.execute(sql`analyze`);
    return { seeded: true };
  });
