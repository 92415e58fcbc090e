import { boolean, date, index, integer, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts.ts';
import { identity, inOrder, instant, timestamps } from './columns.ts';
import { regions } from './geography.ts';

export const staffRole = pgEnum('staff_role', [
  'admin',
  'manager',
  'coordinator',
  'field_officer',
  'analyst',
  'encoder',
]);
export const eventKind = pgEnum('event_kind', ['meeting', 'deadline', 'field_work', 'leave', 'other']);
export const activityAction = pgEnum('activity_action', [
  'created',
  'updated',
  'deleted',
  'submitted',
  'approved',
]);

export const staff = pgTable(
  'staff',
  {
    id: identity(),
    /** The account that this person signs in with, where there is one. */
    userId: uuid('user_id')
      .unique()
      .references(() => users.id, { onDelete: 'set null' }),
    fullName: text('full_name').notNull(),
    email: text('email').notNull().unique(),
    position: text('position').notNull(),
    role: staffRole('role').notNull(),
    team: text('team').notNull(),
    isActive: boolean('is_active').notNull().default(true),
    ...timestamps(),
  },
  (t) => [index().on(t.fullName), index().on(t.role), index().on(t.team)],
);

export const events = pgTable(
  'events',
  {
    id: identity(),
    title: text('title').notNull(),
    kind: eventKind('kind').notNull(),
    ownerId: integer('owner_id')
      .notNull()
      .references(() => staff.id),
    regionId: integer('region_id').references(() => regions.id),
    startsAt: instant('starts_at').notNull(),
    endsAt: instant('ends_at').notNull(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.ownerId, t.startsAt),
    index().on(t.regionId),
    index().on(t.startsAt),
    inOrder('events_span', t.startsAt, t.endsAt),
  ],
);

export const activityLog = pgTable(
  'activity_log',
  {
    id: identity(),
    staffId: integer('staff_id')
      .notNull()
      .references(() => staff.id),
    action: activityAction('action').notNull(),
    /** The table of the row acted on, such as `communities`. */
    entityType: text('entity_type').notNull(),
    entityId: integer('entity_id').notNull(),
    occurredAt: instant('occurred_at').notNull(),
  },
  (t) => [
    index().on(t.staffId, t.occurredAt),
    index().on(t.occurredAt),
    index().on(t.entityType, t.entityId),
  ],
);

export const announcements = pgTable(
  'announcements',
  {
    id: identity(),
    title: text('title').notNull(),
    body: text('body').notNull(),
    publishedOn: date('published_on').notNull(),
    ...timestamps(),
  },
  (t) => [index().on(t.publishedOn)],
);
