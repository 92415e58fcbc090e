import { AppError } from '../core/errors.ts';

/** Who sent a request. */
export interface Identity {
  readonly id: string;
  readonly role: 'member' | 'staff' | 'admin';
  /** The key of their row in `staff`, where they have one. */
  readonly staffId: number | null;
}

/** Where accounts are found; null where there is none. */
export interface Accounts {
  byId(id: string): Promise<Identity | null>;
  byEmail(email: string): Promise<Identity | null>;
}

/** The part of a request that says who sent it. */
export interface Credentials {
  get(name: string): string | null;
}

/**
 * Tells who sent a request: null for one without an identity.
 * Throws `AppError('UNAUTHENTICATED')` for an identity that does not hold.
 */
export type Identify = (headers: Credentials) => Promise<Identity | null>;

/** The same lookup, remembered for a little while: an account changes rarely and is asked for at every request. */
export const rememberAccounts = (
  accounts: Accounts,
  { milliseconds, monotonic }: { milliseconds: number; monotonic: () => number },
): Accounts => {
  const MOST_REMEMBERED = 10_000;
  const remember = (find: (key: string) => Promise<Identity | null>) => {
    const found = new Map<string, { account: Identity; until: number }>();
    return async (key: string): Promise<Identity | null> => {
      const known = found.get(key);
      if (known && known.until > monotonic()) return known.account;
      found.delete(key);
      const account = await find(key);
      if (account === null) return null;
      if (found.size >= MOST_REMEMBERED) found.clear();
      found.set(key, { account, until: monotonic() + milliseconds });
      return account;
    };
  };
  return { byId: remember(accounts.byId), byEmail: remember(accounts.byEmail) };
};

const DEMO_USERS = ['member', 'staff', 'admin'] as const;

/**
 * Identity for trying things out: everybody is the demo staff member, and the header `x-demo-user` picks
 * another of the three demo users. Anybody can be anybody, so it guards nothing.
 *
 * @example await createDemoIdentify(accounts)(new Headers({ 'x-demo-user': 'member' }))
 */
export const createDemoIdentify =
  (accounts: Accounts): Identify =>
  async (headers) => {
    const name = headers.get('x-demo-user')?.trim().toLowerCase() || 'staff';
    if (!DEMO_USERS.some((user) => user === name))
      throw new AppError('UNAUTHENTICATED', 'The header x-demo-user must be member, staff or admin.');
    const account = await accounts.byEmail(`${name}@demo.local`);
    if (account === null)
      throw new AppError('UNAUTHENTICATED', `The demo user "${name}" is not in this database; run db:setup.`);
    return account;
  };
