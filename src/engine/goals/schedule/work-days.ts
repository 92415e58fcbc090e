import { wordsOf } from '../reading/clean-text.ts';

const DAYS: Readonly<Record<string, readonly number[]>> = {
  monday: [1],
  mon: [1],
  lunes: [1],
  tuesday: [2],
  tue: [2],
  tues: [2],
  martes: [2],
  wednesday: [3],
  wed: [3],
  miyerkules: [3],
  thursday: [4],
  thu: [4],
  thurs: [4],
  huwebes: [4],
  friday: [5],
  fri: [5],
  biyernes: [5],
  jumuah: [5],
  saturday: [6],
  sat: [6],
  sabado: [6],
  sunday: [7],
  sun: [7],
  linggo: [7],
  weekend: [6, 7],
  weekends: [6, 7],
};

/** The weekdays (Monday 1 to Sunday 7) named in a list of rest days, singular or plural, in any wording. */
export const restDaysOf = (items: readonly string[]): ReadonlySet<number> => {
  const days = items.flatMap((item) =>
    wordsOf(item).flatMap((word) => DAYS[word] ?? DAYS[word.replace(/s$/, '')] ?? []),
  );
  return new Set(days);
};
