import { date, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** Which seeds are in this database, so that seeding twice changes nothing. */
export const seeds = pgTable('seeds', {
  name: text('name').primaryKey(),
  seededAt: instant('seeded_at').notNull(),
  /** The day around which the rows are laid out, in Manila. */
  laidOutFor: date('laid_out_for').notNull(),
});
