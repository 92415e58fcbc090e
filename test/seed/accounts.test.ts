import { describe, expect, it } from 'vitest';
import { addDays, today } from '../../src/core/calendar.ts';
import { DEMO_USERS } from '../../src/data/seed/accounts.ts';
import { buildSeed } from '../../src/data/seed/build-seed.ts';
import { AWKWARD_DAYS } from './clocks.ts';
import { tally } from './tally.ts';

describe.each(AWKWARD_DAYS)('the demo accounts around $instant', ({ clock }) => {
  const seed = buildSeed(clock);
  const now = today(clock);
  const officer = seed.staff.find((row) => row.userId === DEMO_USERS.staff)!;

  it('are one of each role', () => {
    expect(seed.users.map((row) => [row.id, row.email, row.role])).toEqual([
      [DEMO_USERS.member, 'member@demo.local', 'member'],
      [DEMO_USERS.staff, 'staff@demo.local', 'staff'],
      [DEMO_USERS.admin, 'admin@demo.local', 'admin'],
    ]);
    expect(officer.role).toBe('field_officer');
    expect(seed.staff.find((row) => row.userId === DEMO_USERS.admin)?.role).toBe('admin');
    expect(seed.staff.filter((row) => row.userId !== null)).toHaveLength(2);
  });

  it('give the field officer tasks of every sort and days to come', () => {
    const tasks = seed.staffTasks.filter((row) => row.assigneeId === officer.id);
    const open = tasks.filter((row) => row.status === 'todo' || row.status === 'in_progress');
    expect(Object.keys(tally(tasks, (row) => row.status))).toHaveLength(4);
    expect(open.filter((row) => row.dueOn! < now).length).toBe(3);
    expect(open.filter((row) => row.dueOn === now).length).toBe(2);
    expect(open.filter((row) => row.dueOn! > now).length).toBe(7);
    expect(open.filter((row) => row.priority === 'high' || row.priority === 'critical').length).toBe(5);
    const coming = seed.events.filter((row) => row.ownerId === officer.id && row.startsAt > clock.now());
    expect(coming.length).toBeGreaterThanOrEqual(6);
  });

  it('give the member a profile, a goal in each category, and one that says almost nothing', () => {
    expect(seed.profiles.map((row) => row.userId)).toEqual([DEMO_USERS.member]);
    expect(tally(seed.goals, (row) => row.category)).toEqual({
      study: 2,
      career: 1,
      sport: 1,
      language: 1,
      finance: 1,
    });
    const bare = seed.goals.filter((row) => row.targetDate == null);
    expect(bare.map((row) => [row.description, row.specifications])).toEqual([['', {}]]);
    const dated = seed.goals.filter((row) => row.targetDate != null);
    expect(dated.every((row) => row.targetDate! > addDays(now, 60))).toBe(true);
  });
});
