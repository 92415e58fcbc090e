import { sql } from 'drizzle-orm';
import { boolean, check, integer, jsonb, numeric, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts.ts';
import { stamped } from './columns.ts';

export const energyPeak = pgEnum('energy_peak', ['morning', 'afternoon', 'evening', 'night']);

/**
 * What a task template can draw on. People store these in many shapes, and the facts stage reads them all,
 * so the JSON columns take any value; null is "not said".
 */
const anything = (name: string) => jsonb(name).$type<unknown>();

export const profiles = pgTable(
  'profiles',
  {
    userId: uuid('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    priorEducation: anything('prior_education'),
    network: anything('network'),
    skills: anything('skills'),
    testScores: anything('test_scores'),
    experiences: anything('experiences'),
    languages: anything('languages'),
    achievements: anything('achievements'),
    constraints: anything('constraints'),
    weaknesses: anything('weaknesses'),
    /** As its owner wrote it: "3.4/4.0", "1.75", "88%". */
    gpa: text('gpa'),
    yearsExperience: numeric('years_experience', { precision: 4, scale: 1, mode: 'number' }),
    currentRole: text('current_role'),
    field: text('field'),
    country: text('country'),
    city: text('city'),
    nationality: text('nationality'),
    birthYear: integer('birth_year'),
    firstGeneration: boolean('first_generation'),
    energyPeak: energyPeak('energy_peak'),
    minutesPerDay: integer('minutes_per_day'),
    /** Names of the weekdays on which nothing is planned. */
    restDays: anything('rest_days'),
    timeZone: text('time_zone'),
    /** Whatever else the owner wants templates to know. */
    extra: anything('extra'),
    ...stamped(),
  },
  (t) => [
    check('profiles_years_experience', sql`${t.yearsExperience} between 0 and 80`),
    check('profiles_birth_year', sql`${t.birthYear} between 1900 and 2100`),
    check('profiles_minutes_per_day', sql`${t.minutesPerDay} between 1 and 1440`),
  ],
);
