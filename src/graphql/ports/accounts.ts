import type { users } from '../../data/tables/accounts.ts';
import type { staff } from '../../data/tables/staff.ts';

export type UserRow = typeof users.$inferSelect;
export type StaffRow = typeof staff.$inferSelect;

export interface AccountRepository {
  /** The account with this id, or null. */
  userById(id: string): Promise<UserRow | null>;
  /** The staff row with this id, or null. */
  staffById(id: number): Promise<StaffRow | null>;
}
