import type { DimensionSpec, FilterSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';

const TEAMS: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['Community Development', ['community development', 'comdev', 'com dev']],
  ['Information Systems', ['information systems', 'information system', 'is', 'it', 'mis']],
  ['Coordination', ['coordination', 'koordinasyon']],
  ['Office of the Director', ['office of the director', 'director', 'directors office', 'od']],
  [
    'Planning and Policy',
    ['planning and policy', 'planning & policy', 'policy', 'planning', 'policy and planning'],
  ],
  ['MANA', ['mana', 'mapping and needs assessment']],
  [
    'Monitoring and Evaluation',
    ['monitoring and evaluation', 'monitoring & evaluation', 'm&e', 'monitoring', 'mne'],
  ],
]; // prettier-ignore

/** The office's teams, named with the word "team" so that "coordination" alone stays what it is. */
export const teamFilter = (where: (team: string) => Predicate): FilterSpec => ({
  id: 'team',
  type: 'team',
  values: TEAMS.map(([name, words]) => ({
    id: name,
    words: words.flatMap((word) =>
      ['team', 'unit', 'division', 'section', 'group'].flatMap((noun) => [
        `${word} ${noun}`,
        `${noun} ${word}`,
        `${noun} ng ${word}`,
      ]),
    ),
    where: where(name),
    label: wording(`in the ${name} team`, `sa team ng ${name}`),
    position: 'after',
  })),
}); // prettier-ignore

/** The team as something to group by. */
export const teamDimension: DimensionSpec = {
  id: 'team',
  words: ['team', 'unit', 'division', 'section', 'pangkat', 'grupo', 'dibisyon', 'department'],
  label: wording('team', 'team'),
  filter: 'team',
};
