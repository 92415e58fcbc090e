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

export const TEAM_NAMES: readonly string[] = TEAMS.map(([name]) => name);

/** Names that can be nothing but a team's, where "coordination" alone is what it is. */
const UNMISTAKABLE = /( and | & |^information systems|^community development$|^office of the director$)/;

const SMALL: ReadonlySet<string> = new Set(['is', 'it']);

/** Whoever is in a team. */
const OF_TEAM = ['people in', 'people on', 'someone in', 'anyone in', 'staff in', 'staff of', 'members of'];

/** The office's teams, named with the word "team" so that "coordination" alone stays what it is. */
export const teamFilter = (where: (team: string) => Predicate): FilterSpec => ({
  id: 'team',
  type: 'team',
  values: TEAMS.map(([name, words]) => ({
    id: name,
    words: words.flatMap((word) => [
      ...(UNMISTAKABLE.test(word) ? [word, `${word} people`, `${word} staff`] : []),
      ...['team', 'unit', 'division', 'section', 'group', 'department'].flatMap((noun) => [
        `${word} ${noun}`,
        // "What team is she in?" asks for a team, and "the team it belongs to" is no team of IT.
        ...(SMALL.has(word) ? [] : [`${noun} ${word}`]),
        `${noun} ng ${word}`,
        `assigned to ${word} ${noun}`,
        `assigned to the ${word} ${noun}`,
        ...OF_TEAM.map((who) => `assigned to ${who} ${word} ${noun}`),
      ]),
      ...['pangkat', 'grupo', 'dibisyon', 'yunit', 'seksyon', 'departamento'].map(
        (noun) => `${noun} ng ${word}`,
      ),
      ...['pangkat', 'grupo', 'yunit'].map((noun) => `${noun} na ${word}`),
    ]),
    where: where(name),
    label: wording(`in the ${name} team`, `sa team ng ${name}`),
    position: 'after',
  })),
}); // prettier-ignore

/** The staff of a team, called people: elsewhere those are the population. */
export const peopleOfTeam: FilterSpec = {
  id: 'team_people',
  type: 'team',
  values: TEAMS.map(([name, words]) => ({
    id: name,
    words: [...new Set([words[0]!, name.toLowerCase()])].flatMap((word) =>
      [
        ...[
          'people in',
          'people on',
          'people of',
          'people work in',
          'people working in',
          'people who work in',
        ],
        ...[
          'person in',
          'tao sa',
          'tao ng',
          'tao ang nasa',
          'taong nasa',
          'nagtatrabaho sa',
          'kasapi ng',
          'kasapi ng pangkat na',
          'kasapi ng pangkat ng',
          'miyembro ng pangkat na',
          'miyembro ng pangkat ng',
          'miyembro ng',
        ],
      ].flatMap((people) => [`${people} ${word}`, `${people} ${word} team`]),
    ),
    where: { kind: 'compare' as const, field: 'team', op: 'eq' as const, value: name },
    label: wording(`in the ${name} team`, `sa team ng ${name}`),
    noun: {
      one: wording(`staff member of the ${name} team`, `kawani ng team ng ${name}`),
      many: wording(`staff members of the ${name} team`, `kawani ng team ng ${name}`),
    },
  })),
};

/** Who heads a team: its division chief. */
export const headOfTeam: FilterSpec = {
  id: 'team_head',
  type: 'team',
  values: TEAMS.filter(([name]) => name === 'Planning and Policy' || name === 'Community Development').map(
    ([name, words]) => ({
      id: name,
      words: words.flatMap((word) =>
        ['head', 'chief', 'leader', 'hepe', 'pinuno', 'puno'].flatMap((head) => [
          `${head} of ${word}`,
          `${head} of ${word} team`,
          `${head} ng ${word}`,
          `${word} ${head}`,
          `${word} team ${head}`,
          `${word} division ${head}`,
        ]),
      ),
      where: {
        kind: 'all' as const,
        of: [
          { kind: 'compare' as const, field: 'team', op: 'eq' as const, value: name },
          { kind: 'compare' as const, field: 'position', op: 'eq' as const, value: 'Division Chief' },
        ],
      },
      label: wording(`heading the ${name} team`, `na namumuno sa team ng ${name}`),
      noun: {
        one: wording(`head of the ${name} team`, `pinuno ng team ng ${name}`),
        many: wording(`heads of the ${name} team`, `pinuno ng team ng ${name}`),
      },
    }),
  ),
};

/** Whose the rows are where all of them are the office's: it narrows nothing. */
export const ofTheOffice: FilterSpec = {
  id: 'whole_office',
  type: 'whole_office',
  values: [
    {
      id: 'office',
      words: [
        ...['of', 'for', 'across', 'among', 'in'].flatMap((of) =>
          [
            'staff',
            'our staff',
            'office',
            'whole office',
            'entire office',
            'all staff',
            'everyone',
            'everybody',
            'all of us',
          ].map((whose) => `${of} ${whose}`),
        ),
        ...['ng', 'sa', 'para sa'].flatMap((ng) =>
          [
            'opisina',
            'buong opisina',
            'ating opisina',
            'lahat ng kawani',
            'lahat ng staff',
            'lahat ng tauhan',
          ].map((whose) => `${ng} ${whose}`),
        ),
        'office wide',
        'officewide',
        'did office',
      ],
      where: { kind: 'all', of: [] },
      label: wording('of the whole office', 'ng buong opisina'),
      position: 'after',
    },
  ],
};

/** The team as something to group by. */
export const teamDimension: DimensionSpec = {
  id: 'team',
  words: ['team', 'unit', 'division', 'section', 'pangkat', 'grupo', 'dibisyon', 'department'],
  label: wording('team', 'team'),
  filter: 'team',
};
