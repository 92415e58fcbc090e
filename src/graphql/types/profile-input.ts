import { AppError } from '../../core/errors.ts';
import { builder } from '../builder.ts';
import { notLarge, notLong, within } from '../input-checks.ts';
import type { ProfileChange } from '../ports/profiles.ts';
import { EnergyPeak } from './energy-peak.ts';

const LONGEST = 200;

export const ProfileInput = builder.inputType('ProfileInput', {
  description: 'What changes in a profile: a field that is left out stays as it is, null takes it away.',
  fields: (t) => ({
    priorEducation: t.field({ type: 'JSON', description: 'Schools, degrees and grades, in any shape.' }),
    network: t.field({ type: 'JSON', description: 'People who can help, in any shape.' }),
    skills: t.field({ type: 'JSON', description: 'What they can do, in any shape.' }),
    testScores: t.field({ type: 'JSON', description: 'Tests taken, in any shape, such as "IELTS 6.5".' }),
    experiences: t.field({ type: 'JSON', description: 'Work and other experience, in any shape.' }),
    languages: t.field({ type: 'JSON', description: 'Languages and how well, in any shape.' }),
    achievements: t.field({ type: 'JSON', description: 'Prizes and the like, in any shape.' }),
    constraints: t.field({ type: 'JSON', description: 'What limits them, in any shape.' }),
    weaknesses: t.field({ type: 'JSON', description: 'What they find hard, in any shape.' }),
    gpa: t.string({ description: 'Grade point average as they write it, such as "3.4/4.0".' }),
    yearsExperience: t.float({ description: 'Years of work, 0 to 80.' }),
    currentRole: t.string({ description: 'What they do now.' }),
    field: t.string({ description: 'The field that they work or study in.' }),
    country: t.string({ description: 'Where they live: the country.' }),
    city: t.string({ description: 'Where they live: the city.' }),
    nationality: t.string({ description: 'What passport they have.' }),
    birthYear: t.int({ description: 'The year they were born, 1900 to 2100.' }),
    firstGeneration: t.boolean({
      description: 'Whether they are the first of their family at a university.',
    }),
    energyPeak: t.field({ type: EnergyPeak, description: 'Their best hours.' }),
    minutesPerDay: t.int({ description: 'Time for goals on a day, 1 to 1,440 minutes.' }),
    restDays: t.field({ type: 'JSON', description: 'Names of weekdays on which nothing is planned.' }),
    timeZone: t.string({ description: 'Their IANA time zone, such as "Asia/Manila".' }),
    extra: t.field({ type: 'JSON', description: 'Whatever else is worth knowing, in any shape.' }),
  }),
});

const TEXTS = ['gpa', 'currentRole', 'field', 'country', 'city', 'nationality'] as const;

const knownZone = (zone: string | null | undefined): void => {
  if (zone == null) return;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch (cause) {
    const message = '"timeZone" is not a time zone such as "Asia/Manila".';
    throw new AppError('BAD_USER_INPUT', message, { field: 'timeZone', cause });
  }
};

/** A profile's change that has been checked: throws BAD_USER_INPUT with the field at fault. */
export const profileChange = (input: typeof ProfileInput.$inferInput): ProfileChange => {
  for (const [field, value] of Object.entries(input)) notLarge(value, field);
  for (const field of TEXTS) notLong(input[field], LONGEST, field);
  within(input.yearsExperience, [0, 80], 'yearsExperience');
  within(input.birthYear, [1900, 2100], 'birthYear');
  within(input.minutesPerDay, [1, 1440], 'minutesPerDay');
  knownZone(input.timeZone);
  return input;
};
