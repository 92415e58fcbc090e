import { eq, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { provinces, regions } from '../../tables/geography.ts';
import { assessments } from '../../tables/mana.ts';
import { policies } from '../../tables/policies.ts';
import { projects, staffTasks } from '../../tables/projects.ts';
import { activityLog, announcements, events, staff } from '../../tables/staff.ts';
import type { Dimension } from '../binding.ts';
import { manilaDay } from '../days.ts';
import { defineBinding } from '../define-binding.ts';
import { daysOfInstants } from '../expressions.ts';
import { many } from '../relations.ts';
import type { Scope } from '../scope.ts';
import { wordsOf } from '../titles.ts';

type Staff = typeof staff;

/** The team and role of whom a row belongs to, to group by. */
const teamOf = <T extends PgTable>(
  person: (row: T, scope: Scope) => Staff,
): Readonly<Record<'team' | 'role', Dimension<T>>> => ({
  team: { kind: 'text', key: (row, scope) => person(row, scope).team },
  role: { kind: 'enum', key: (row, scope) => person(row, scope).role },
});

export const staffBinding = defineBinding(staff, {
  columns: ['position', 'role', 'team', 'email'],
  details: ['is_active', 'tasks_count'],
  references: { staff: { table: staff, key: (t) => t.id } },
  groupable: ['team', 'position'],
  measures: {
    open_tasks_count: (t) =>
      sql`(select count(*) from ${staffTasks} where ${staffTasks.assigneeId} = ${t.id} and ${staffTasks.status} in ('todo', 'in_progress'))`,
  },
  relations: {
    tasks: many(staffTasks, (row, person: Staff) => eq(row.assigneeId, person.id)),
    completed_tasks: many(
      staffTasks,
      (row, person: Staff) => sql`${eq(row.assigneeId, person.id)} and ${eq(row.status, 'completed')}`,
    ),
    events: many(events, (row, person: Staff) => eq(row.ownerId, person.id)),
    assessments: many(assessments, (row, person: Staff) => eq(row.leadStaffId, person.id)),
    policies: many(policies, (row, person: Staff) => eq(row.authorStaffId, person.id)),
    activity: many(activityLog, (row, person: Staff) => eq(row.staffId, person.id)),
  },
});

export const staffTaskBinding = defineBinding(staffTasks, {
  columns: ['assignee', 'project', 'status', 'priority', 'due_on'],
  details: ['created_at', 'completed_at'],
  references: {
    region: { table: regions, key: (t, s) => s.one(projects, t.projectId).regionId },
    province: { table: provinces, key: (t, s) => s.one(projects, t.projectId).provinceId },
  },
  dimensions: teamOf((t: typeof staffTasks, s) => s.one(staff, t.assigneeId)),
  measures: { completion_days: (t) => daysOfInstants(t.createdAt, t.completedAt) },
  flags: { is_late: (t) => sql`(${manilaDay(t.completedAt)} > ${t.dueOn})` },
});

export const eventBinding = defineBinding(events, {
  columns: ['kind', 'owner', 'region', 'starts_at', 'ends_at'],
  dimensions: teamOf((t: typeof events, s) => s.one(staff, t.ownerId)),
  measures: {
    duration_hours: (t) => sql`(extract(epoch from ${t.endsAt} - ${t.startsAt}) / 3600)`,
  },
});

export const activityBinding = defineBinding(activityLog, {
  title: (t) => sql`${wordsOf(t.action)} || ' ' || replace(${t.entityType}, '_', ' ')`,
  columns: ['staff', 'action', 'entity_type', 'entity_id', 'occurred_at'],
  dimensions: {
    ...teamOf((t: typeof activityLog, s) => s.one(staff, t.staffId)),
    entity_type: { kind: 'text', key: (t) => t.entityType, label: (t) => wordsOf(t.entityType) },
  },
});

export const announcementBinding = defineBinding(announcements, {
  columns: ['published_on', 'body'],
});
