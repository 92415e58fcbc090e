import { addDays, dayOfWeek, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { EnergyLevel, WorkSession } from '../types.ts';

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
  /** Weekdays (Monday 1 to Sunday 7) that stay free; never all seven. */
  readonly rest: ReadonlySet<number>;
  /** Minutes in a day; null where nobody said, and then each day holds one task, or as much as is `usual`. */
  readonly minutesPerDay: number | null;
  /** Minutes that a day may hold where nobody said how many and time is short; a longer task has its day alone. */
  readonly usual: number | null;
  readonly peak: PartOfDay | null;
  /** Days between the starts of one task and the next, at least. */
  readonly stride: number;
}

const PARTS: readonly PartOfDay[] = ['MORNING', 'AFTERNOON', 'EVENING'];
const AROUND = {
  MORNING: ['AFTERNOON', 'EVENING'],
  AFTERNOON: ['MORNING', 'EVENING'],
  EVENING: ['AFTERNOON', 'MORNING'],
} as const;

/** Demanding work at the peak, the rest around it: what is light goes furthest away. */
export const partOfDay = (energy: EnergyLevel, peak: PartOfDay | null): PartOfDay | null =>
  peak === null || energy === 'HIGH' ? peak : AROUND[peak][energy === 'MEDIUM' ? 0 : 1];

/** The smallest stretch worth sitting down for, where a task must be split. */
const SHORTEST_SESSION = 15;
/** A plan never reaches further than this many days; a task that does not fit by then does not fit. */
const HORIZON_DAYS = 1500;

interface Stretch {
  readonly day: number;
  readonly minutes: number;
  readonly at: PartOfDay | null;
}

/**
 * Lays tasks out on days, in the order given (prerequisites first). No day gets more than its minutes; a
 * task longer than a day's minutes runs over several days, any other is done in one sitting. A task starts
 * after what it depends on: on a later day, or later on the same one. Days are counted from today, since a
 * plan may be laid out many times before it fits.
 */
export const layOut = (
  tasks: readonly Work[],
  calendar: Calendar,
): ReadonlyMap<string, readonly WorkSession[]> => {
  const { today, rest, minutesPerDay, usual, peak, stride } = calendar;
  const weekday = dayOfWeek(today);
  const workDay = (day: number): number => {
    let free = day;
    while (rest.has(((weekday - 1 + free) % 7) + 1)) free += 1;
    return free;
  };
  const used = new Map<number, number>();
  const placed = new Map<string, readonly Stretch[]>();
  const settles = new Map(tasks.map((task) => [task.id, task.settles]));

  tasks.forEach((task, position) => {
    const at = partOfDay(task.energy, peak);
    let day = workDay(Math.max(0, Math.floor(position * stride)));
    if (task.from !== null) day = Math.max(day, workDay(Math.max(0, daysBetween(today, task.from))));
    for (const id of task.dependsOn) {
      const last = placed.get(id)?.at(-1);
      if (last === undefined) continue;
      const wait = settles.get(id) ?? 0;
      const later = at === null || last.at === null || PARTS.indexOf(at) >= PARTS.indexOf(last.at);
      day = Math.max(day, wait > 0 || !later ? workDay(last.day + Math.max(1, wait)) : last.day);
    }
    const stretches: Stretch[] = [];
    let left = task.minutes;
    const capacity = minutesPerDay ?? task.minutes;
    while (left > 0 && day <= HORIZON_DAYS) {
      const taken = used.get(day) ?? 0;
      const free = minutesPerDay === null && taken > 0 ? (usual ?? 0) - taken : capacity - taken;
      const enough = task.minutes <= capacity ? left : Math.min(SHORTEST_SESSION, capacity, left);
      if (free >= enough) {
        const minutes = Math.min(free, left);
        stretches.push({ day, minutes, at });
        used.set(day, taken + minutes);
        left -= minutes;
      }
      day = workDay(day + 1);
    }
    placed.set(task.id, stretches);
  });
  const dates = new Map<number, IsoDate>();
  const dateOf = (day: number): IsoDate => {
    const date = dates.get(day) ?? addDays(today, day);
    dates.set(day, date);
    return date;
  };
  return new Map(
    [...placed].map(([id, stretches]) => [
      id,
      stretches.map(({ day, minutes, at }) => ({ on: dateOf(day), minutes, at })),
    ]),
  );
};
