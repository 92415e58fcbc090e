import { addDays, type IsoDate } from '../../../core/calendar.ts';
import type { EnergyLevel, WorkSession } from '../types.ts';
import { workDayFrom } from './work-days.ts';

export type PartOfDay = 'MORNING' | 'AFTERNOON' | 'EVENING';

/** A task as the calendar sees it. */
export interface Work {
  readonly id: string;
  readonly minutes: number;
  readonly energy: EnergyLevel;
  readonly dependsOn: readonly string[];
  /** Days that what depends on it must wait. */
  readonly settles: number;
  /** The earliest day, where there is one. */
  readonly from: IsoDate | null;
}

export interface Calendar {
  readonly today: IsoDate;
  readonly rest: ReadonlySet<number>;
  /** Minutes in a day; null where nobody said, and then each day holds one task. */
  readonly minutesPerDay: number | null;
  readonly peak: PartOfDay | null;
  /** Days between the starts of one task and the next, at least. */
  readonly stride: number;
}

const PARTS: readonly PartOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];

/** Demanding work at the peak, the rest around it: what is light goes furthest away. */
export const partOfDay = (energy: EnergyLevel, peak: PartOfDay | null): PartOfDay | null => {
  if (peak === null || energy === 'HIGH') return peak;
  const around = {
    MORNING: ['AFTERNOON', 'EVENING'],
    AFTERNOON: ['MORNING', 'EVENING'],
    EVENING: ['AFTERNOON', 'MORNING'],
  } as const;
  return around[peak][energy === 'MEDIUM' ? 0 : 1];
};

/** The smallest stretch worth sitting down for, where a task must be split. */
const SHORTEST_SESSION = 15;
/** A plan never reaches further than this many days; a task that does not fit by then does not fit. */
const HORIZON_DAYS = 1500;

/**
 * Lays tasks out on days, in the order given (prerequisites first). No day gets more than its minutes; a
 * task longer than a day's minutes runs over several days, any other is done in one sitting. A task starts
 * after what it depends on: on a later day, or later on the same one.
 */
export const layOut = (
  tasks: readonly Work[],
  calendar: Calendar,
): ReadonlyMap<string, readonly WorkSession[]> => {
  const { today, rest, minutesPerDay, peak, stride } = calendar;
  const used = new Map<IsoDate, number>();
  const placed = new Map<string, readonly WorkSession[]>();
  const end = addDays(today, HORIZON_DAYS);
  const next = (day: IsoDate) => workDayFrom(addDays(day, 1), rest);
  const first = workDayFrom(today, rest);
  const settles = new Map(tasks.map((task) => [task.id, task.settles]));

  tasks.forEach((task, position) => {
    const at = partOfDay(task.energy, peak);
    const before = task.dependsOn.flatMap((id) => {
      const last = placed.get(id)?.at(-1);
      return last === undefined ? [] : [{ ...last, settles: settles.get(id) ?? 0 }];
    });
    let day = workDayFrom(addDays(today, Math.floor(position * stride)), rest);
    if (day < first) day = first;
    if (task.from !== null && task.from > day) day = workDayFrom(task.from, rest);
    for (const session of before) {
      const later = at === null || session.at === null || PARTS.indexOf(at) >= PARTS.indexOf(session.at);
      const same = later ? session.on : next(session.on);
      const free = session.settles === 0 ? same : workDayFrom(addDays(session.on, session.settles), rest);
      if (free > day) day = free;
    }
    const sessions: WorkSession[] = [];
    let left = task.minutes;
    while (left > 0 && day <= end) {
      const taken = used.get(day) ?? 0;
      const capacity = minutesPerDay ?? task.minutes;
      const free = minutesPerDay === null ? (taken === 0 ? task.minutes : 0) : capacity - taken;
      const whole = task.minutes <= capacity;
      if (whole ? free >= left : free >= Math.min(SHORTEST_SESSION, capacity, left)) {
        const minutes = Math.min(free, left);
        sessions.push({ on: day, minutes, at });
        used.set(day, taken + minutes);
        left -= minutes;
      }
      day = next(day);
    }
    placed.set(task.id, sessions);
  });
  return placed;
};
