import type { users } from '../tables/accounts.ts';
import type { Timeline } from './timeline.ts';

/** The accounts of the demonstration: fixed ids, shaped like UUID version 7. */
export const DEMO_USERS = {
  member: '01900000-0000-7000-8000-000000000001',
  staff: '01900000-0000-7000-8000-000000000002',
  admin: '01900000-0000-7000-8000-000000000003',
} as const;

/** The names under which the two who work at the office also stand in `staff`; both are made up. */
export const DEMO_NAMES = {
  member: 'Demo Member',
  staff: 'Rohaina Dimalilay',
  admin: 'Farouk Sevilla',
} as const;

/** One user of each role. */
export const userRows = (timeline: Timeline): (typeof users.$inferInsert)[] =>
  (['member', 'staff', 'admin'] as const).map((role) => {
    const createdAt = timeline.recorded(timeline.day(-300), 9);
    return {
      id: DEMO_USERS[role],
      email: `${role}@demo.local`,
      displayName: DEMO_NAMES[role],
      role,
      createdAt,
      updatedAt: createdAt,
    };
  });
