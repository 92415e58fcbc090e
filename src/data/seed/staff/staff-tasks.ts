import { addDays, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { staffTaskStatus, staffTasks } from '../../tables/projects.ts';
import { DEMO_TASKS, OFFICE_TASKS, TASK_TITLES } from '../lists/task-titles.ts';
import type { ProjectRow } from '../projects/projects.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import { latest, type Timeline } from '../timeline.ts';
import { demoOfficer, type StaffRow } from './staff.ts';

type Status = (typeof staffTaskStatus.enumValues)[number];
type Task = Omit<Row<typeof staffTasks>, 'id'>;

const COUNT = 510;
/** Whoever left has left no open work behind, and got none in their last year. */
const GONE_FOR_DAYS = 365;

const statusOf = (random: Random, daysAhead: number): Status => {
  if (daysAhead >= 0)
    return random.weighted<Status>({ todo: 56, in_progress: 31, completed: 10, cancelled: 3 });
  if (daysAhead > -120) {
    return random.weighted<Status>({ completed: 76, todo: 10, in_progress: 9, cancelled: 5 });
  }
  return random.weighted<Status>({ completed: 93, cancelled: 6, in_progress: 1 });
};

/** When it was set and when it was done: neither is ahead of now, nor the end before the beginning. */
const timesOf = (random: Random, timeline: Timeline, dueOn: IsoDate, status: Status) => {
  const createdAt = timeline.recorded(
    addDays(dueOn, -random.int(4, 45)),
    random.int(8, 11),
    random.int(0, 59),
  );
  const done = timeline.recorded(addDays(dueOn, random.int(-4, 3)), random.int(13, 17), random.int(0, 59));
  const completedAt = status === 'completed' ? latest(done, createdAt) : null;
  return { createdAt, completedAt, updatedAt: completedAt ?? createdAt };
};

/** Some project that ran on that day, or was about to; none where chance finds none. */
const projectAround = (random: Random, projects: readonly ProjectRow[], day: IsoDate): ProjectRow | null =>
  random
    .sample(projects, 12)
    .find((row) => addDays(row.startsOn, -45) <= day && day <= addDays(row.endsOn, 60)) ?? null;

/** The whole office's tasks, past and planned, and the demo field officer's own. */
export const staffTaskRows = (
  staff: readonly StaffRow[],
  projects: readonly ProjectRow[],
  timeline: Timeline,
): Row<typeof staffTasks>[] => {
  const random = createRandom('staff_tasks');
  const officer = demoOfficer(staff);
  const others = staff.filter((row) => row.id !== officer.id);
  const present = others.filter((row) => row.isActive);

  const ofOffice = timeline.spread(random, COUNT, { share: 0.16, days: 60 }).map((dueOn): Task => {
    const daysAhead = daysBetween(timeline.today, dueOn);
    const assignee = random.pick(daysAhead < -GONE_FOR_DAYS ? others : present);
    const drawn = statusOf(random, daysAhead);
    const status = assignee.isActive || drawn === 'cancelled' ? drawn : 'completed';
    const project = random.chance(0.75) ? projectAround(random, projects, dueOn) : null;
    return {
      title:
        project === null
          ? random.pick(OFFICE_TASKS)
          : random.pick(TASK_TITLES).replace('{subject}', project.title),
      assigneeId: assignee.id,
      projectId: project?.id ?? null,
      status,
      priority: random.weighted({ medium: 41, high: 29, low: 19, critical: 11 }),
      dueOn,
      ...timesOf(random, timeline, dueOn, status),
    };
  });
  const ofOfficer = DEMO_TASKS.map(({ title, due, status, priority }): Task => {
    const dueOn = timeline.day(due);
    return {
      title,
      assigneeId: officer.id,
      projectId: null,
      status,
      priority,
      dueOn,
      ...timesOf(random, timeline, dueOn, status),
    };
  });
  return numbered([...ofOffice, ...ofOfficer]);
};
