import { pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { stamped } from './columns.ts';

export const userRole = pgEnum('user_role', ['member', 'staff', 'admin']);

export const users = pgTable('users', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull().unique(),
  displayName: text('display_name').notNull(),
  role: userRole('role').notNull(),
  ...stamped(),
});
