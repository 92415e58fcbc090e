import { pgTable, text } from 'drizzle-orm/pg-core';
import { identity } from './columns.ts';

export const ethnicGroups = pgTable('ethnic_groups', {
  id: identity(),
  name: text('name').notNull().unique(),
});
