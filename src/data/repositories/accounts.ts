import { eq, type SQL } from 'drizzle-orm';
import type { Db } from '../drivers/database.ts';
import { users } from '../tables/accounts.ts';
import { staff } from '../tables/staff.ts';
import { isUuid } from './conditions.ts';
import { translateErrors } from './translate-errors.ts';

/** A user, and the key of their row in `staff` where they have one. */
export interface Account {
  readonly id: string;
  readonly role: 'member' | 'staff' | 'admin';
  readonly staffId: number | null;
}

/**
 * Accounts: for telling who sent a request (`byId`, `byEmail`) and for showing them. Null where there is none.
 */
export const createAccounts = (db: Db) => {
  const account = async (condition: SQL): Promise<Account | null> => {
    const [row] = await db
      .select({ id: users.id, role: users.role, staffId: staff.id })
      .from(users)
      .leftJoin(staff, eq(staff.userId, users.id))
      .where(condition);
    return row ?? null;
  };
  return translateErrors({
    byId: async (id: string) => (isUuid(id) ? account(eq(users.id, id)) : null),
    byEmail: (email: string) => account(eq(users.email, email)),
    userById: async (id: string) => {
      if (!isUuid(id)) return null;
      const [row] = await db.select().from(users).where(eq(users.id, id));
      return row ?? null;
    },
    staffById: async (id: number) => {
      const [row] = await db.select().from(staff).where(eq(staff.id, id));
      return row ?? null;
    },
  });
};
