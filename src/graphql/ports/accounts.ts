import type { users } from '../../data/tables/accounts.ts';
import type { staff } from '../../data/tables/staff.ts';

/** An account as it is stored. */
export type UserRow = typeof users.$inferSelect;
/** A member of the staff as stored. */
export type StaffRow = typeof staff.$inferSelect;

/** Accounts and the staff entries behind them. */
export interface AccountRepository {
  /** The account with this id, or null. */
  userById(id: string): Promise<UserRow | null>;
  /** The staff row with this id, or null. */
  staffById(id: number): Promise<StaffRow | null>;
}
