import { builder } from '../builder.ts';
import type { ProfileRow } from '../ports/profiles.ts';
import { EnergyPeak } from './energy-peak.ts';

export const Profile = builder.objectRef<ProfileRow>('Profile').implement({
  description:
    'What a person has told about themselves; its owner alone can see it. Plans use nothing of it that is not here: null is "not said".',
  fields: (t) => ({
    priorEducation: t.expose('priorEducation', {
      type: 'JSON',
      nullable: true,
      description: 'Schools, degrees and grades.',
    }),
    network: t.expose('network', { type: 'JSON', nullable: true, description: 'People who can help.' }),
    skills: t.expose('skills', { type: 'JSON', nullable: true, description: 'What they can do.' }),
    testScores: t.expose('testScores', { type: 'JSON', nullable: true, description: 'Tests taken.' }),
    experiences: t.expose('experiences', {
      type: 'JSON',
      nullable: true,
      description: 'Work and other experience.',
    }),
    languages: t.expose('languages', {
      type: 'JSON',
      nullable: true,
      description: 'Languages and how well.',
    }),
    achievements: t.expose('achievements', {
      type: 'JSON',
      nullable: true,
      description: 'Prizes and the like.',
    }),
    constraints: t.expose('constraints', { type: 'JSON', nullable: true, description: 'What limits them.' }),
    weaknesses: t.expose('weaknesses', { type: 'JSON', nullable: true, description: 'What they find hard.' }),
    gpa: t.exposeString('gpa', { nullable: true, description: 'Grade point average, such as "3.4/4.0".' }),
    yearsExperience: t.exposeFloat('yearsExperience', { nullable: true, description: 'Years of work.' }),
    currentRole: t.exposeString('currentRole', { nullable: true, description: 'What they do now.' }),
    field: t.exposeString('field', { nullable: true, description: 'The field that they work or study in.' }),
    country: t.exposeString('country', { nullable: true, description: 'Where they live: the country.' }),
    city: t.exposeString('city', { nullable: true, description: 'Where they live: the city.' }),
    nationality: t.exposeString('nationality', { nullable: true, description: 'What passport they have.' }),
    birthYear: t.exposeInt('birthYear', { nullable: true, description: 'The year they were born.' }),
    firstGeneration: t.exposeBoolean('firstGeneration', {
      nullable: true,
      description: 'Whether they are the first of their family at a university.',
    }),
    energyPeak: t.expose('energyPeak', {
      type: EnergyPeak,
      nullable: true,
      description: 'Their best hours.',
    }),
    minutesPerDay: t.exposeInt('minutesPerDay', { nullable: true, description: 'Time for goals on a day.' }),
    restDays: t.expose('restDays', {
      type: 'JSON',
      nullable: true,
      description: 'Names of weekdays on which nothing is planned.',
    }),
    timeZone: t.exposeString('timeZone', {
      nullable: true,
      description: 'Their IANA time zone; Asia/Manila where not said.',
    }),
    extra: t.expose('extra', {
      type: 'JSON',
      nullable: true,
      description: 'Whatever else is worth knowing.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime', description: 'When it was last changed.' }),
  }),
});
