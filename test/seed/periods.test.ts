import { describe, expect, it } from 'vitest';
import { addDays, addMonths, calendarUnit, today } from '../../src/core/calendar.ts';
import { buildSeed, type SeedRows } from '../../src/data/seed/build-seed.ts';
import { AWKWARD_DAYS } from './clocks.ts';

/** The day in Manila on which an instant falls. */
const dayOf = (instant: Date) => new Date(instant.getTime() + 8 * 60 * 60 * 1000).toISOString().slice(0, 10);

/** What periods look at, by table; and whether its rows also lie ahead. */
const DATED: readonly (readonly [name: string, days: (seed: SeedRows) => string[], ahead: boolean])[] = [
  ['assessments', (seed) => seed.assessments.map((row) => row.plannedStart), true],
  ['workshops', (seed) => seed.workshops.map((row) => row.heldOn), true],
  ['needs', (seed) => seed.needs.map((row) => row.identifiedOn), false],
  ['engagements', (seed) => seed.engagements.map((row) => dayOf(row.heldAt)), true],
  ['partnerships', (seed) => seed.partnerships.flatMap((row) => row.startsOn ?? []), true],
  ['projects', (seed) => seed.projects.map((row) => row.startsOn), true],
  ['policies', (seed) => seed.policies.map((row) => row.proposedOn), false],
  ['events', (seed) => seed.events.map((row) => dayOf(row.startsAt)), true],
  ['staff tasks', (seed) => seed.staffTasks.flatMap((row) => row.dueOn ?? []), true],
  [
    'active communities',
    (seed) => seed.communities.filter((row) => row.isActive).map((row) => dayOf(row.createdAt!)),
    false,
  ],
];

describe.each(AWKWARD_DAYS)('around $instant', ({ clock }) => {
  const seed = buildSeed(clock);
  const now = today(clock);
  const year = Number(now.slice(0, 4));
  const unit = (name: 'week' | 'month' | 'quarter' | 'year', date = now) => calendarUnit(date, name);
  const past = {
    today: { from: now, to: now },
    'this week': unit('week'),
    'last week': unit('week', addDays(now, -7)),
    'this month': unit('month'),
    'last month': unit('month', addMonths(now, -1)),
    'this quarter': unit('quarter'),
    'last quarter': unit('quarter', addMonths(now, -3)),
    'this year': unit('year'),
    'last 30 days': { from: addDays(now, -30), to: now },
    'last 6 months': { from: addMonths(now, -6), to: now },
    ...Object.fromEntries(
      Array.from({ length: year - 2021 }, (_, index) => [
        `year ${2021 + index}`,
        { from: `${2021 + index}-01-01`, to: `${2021 + index}-12-31` },
      ]),
    ),
  };
  const ahead = {
    tomorrow: { from: addDays(now, 1), to: addDays(now, 1) },
    'next week': unit('week', addDays(now, 7)),
    'next month': unit('month', addMonths(now, 1)),
    'next 30 days': { from: addDays(now, 1), to: addDays(now, 30) },
  };

  it.each(DATED)('%s lie in every period that people name', (_, daysOf, isAhead) => {
    const days = daysOf(seed);
    const periods = isAhead ? { ...past, ...ahead } : past;
    const empty = Object.entries(periods)
      .filter(([, { from, to }]) => !days.some((day) => day >= from && day <= to))
      .map(([name]) => name);
    expect(empty).toEqual([]);
    if (!isAhead) expect(days.filter((day) => day > now)).toEqual([]);
  });

  it('has work that is overdue, due and coming', () => {
    const open = seed.staffTasks.filter((row) => row.status === 'todo' || row.status === 'in_progress');
    const endsWithin = (days: number) => (row: { endsOn?: string | null | undefined }) =>
      row.endsOn != null && row.endsOn >= now && row.endsOn <= addDays(now, days);
    const found = {
      'overdue tasks': open.filter((row) => row.dueOn! < now),
      'tasks due today': open.filter((row) => row.dueOn === now),
      'overdue projects': seed.projects.filter(
        (row) => row.endsOn < now && row.status !== 'completed' && row.status !== 'cancelled',
      ),
      'projects ending soon': seed.projects.filter((row) => row.status === 'ongoing' && endsWithin(30)(row)),
      'over budget': seed.projects.filter((row) => row.budgetSpent > row.budgetAllocated),
      underutilized: seed.projects.filter(
        (row) => row.status === 'ongoing' && row.budgetSpent < row.budgetAllocated / 2,
      ),
      'without budget': seed.projects.filter((row) => row.budgetAllocated === 0),
      'projects of the next fiscal year': seed.projects.filter((row) => row.fiscalYear === year + 1),
      'expiring partnerships': seed.partnerships.filter(
        (row) => row.status === 'active' && endsWithin(90)(row),
      ),
      'overdue policies': seed.policies.filter(
        (row) =>
          row.implementationDue != null &&
          row.implementationDue < now &&
          !['implemented', 'rejected', 'withdrawn'].includes(row.status),
      ),
      'upcoming workshops': seed.workshops.filter((row) => row.heldOn > now && row.status !== 'cancelled'),
      'upcoming meetings': seed.engagements.filter(
        (row) => row.kind === 'meeting' && dayOf(row.heldAt) > now,
      ),
      'ongoing assessments': seed.assessments.filter((row) =>
        ['data_collection', 'analysis', 'reporting'].includes(row.status),
      ),
      'validated assessments': seed.assessments.filter((row) => row.validatedOn !== null),
      'delayed milestones': seed.partnershipMilestones.filter((row) => row.status === 'delayed'),
      'activity today': seed.activityLog.filter((row) => dayOf(row.occurredAt) === now),
    };
    const few = Object.entries(found).filter(([, rows]) => rows.length < 2);
    expect(few.map(([name]) => name)).toEqual([]);
  });

  it('puts nothing that has happened in the future', () => {
    const instants = Object.entries(seed).flatMap(([name, rows]) =>
      (rows as readonly object[]).flatMap((row) =>
        Object.entries(row)
          .filter(([key]) => ['createdAt', 'updatedAt', 'completedAt', 'occurredAt'].includes(key))
          .map(([key, value]) => ({ at: `${name}.${key}`, value: value as Date | null })),
      ),
    );
    const future = instants.filter(({ value }) => value !== null && value > clock.now());
    expect(future.map(({ at }) => at)).toEqual([]);
    const happened = [
      ...seed.assessments.flatMap((row) => [row.startedOn, row.completedOn, row.validatedOn]),
      ...seed.policies.flatMap((row) => [row.proposedOn, row.submittedOn, row.approvedOn, row.implementedOn]),
      ...seed.projects.map((row) => row.completedOn),
      ...seed.partnershipMilestones.map((row) => row.achievedOn),
      ...seed.workshopOutputs.map((row) => row.submittedOn),
      ...seed.policyConsultations.map((row) => row.heldOn),
    ];
    const early = seed.engagements.filter((row) => row.heldAt > clock.now() && row.outcome !== null);
    expect(early).toEqual([]);
    expect(happened.filter((day) => day != null && day > now)).toEqual([]);
  });
});
