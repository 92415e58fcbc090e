import type { Dataset, ValueSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { activeOrNot } from '../active-or-not.ts';
import { has, isOneOf, isTrue, not, value, wording } from '../enumeration.ts';
import { rankedByDeed } from './deeds.ts';
import { headOfTeam, peopleOfTeam, teamDimension, teamFilter } from './teams.ts';

const role = (id: string, words: readonly string[], one: string, many: string, fil = one): ValueSpec =>
  value('role', id, words, {
    label: wording(one, fil),
    noun: { one: wording(one, fil), many: wording(many, fil) },
  });

const position = (id: string, words: readonly string[]): ValueSpec => ({
  id,
  words: [id.toLowerCase(), ...words],
  where: { kind: 'compare', field: 'position', op: 'eq', value: id },
  label: wording(id),
  noun: { one: wording(id), many: wording(`${id}s`, id) },
});

/** "People" are the population elsewhere: here they are those who work for the office. */
const PEOPLE_AT_WORK = ['people', 'person', 'tao', 'tao ang', 'taong'].flatMap((people) =>
  [
    'work',
    'working',
    'who work',
    'that work',
    'are working',
    'employed',
    'are employed',
    'nagtatrabaho',
  ].flatMap((work) =>
    [
      ...[
        'here',
        'in office',
        'in our office',
        'in this office',
        'for office',
        'for our office',
        'at office',
      ],
      ...['at our office', 'in oobc', 'at oobc', 'for oobc', 'by oobc', 'by office', 'for us', 'dito'],
      ...['sa opisina', 'sa oobc', 'sa ating opisina', 'sa opisina natin'],
    ].map((where) => `${people} ${work} ${where}`),
  ),
);

const LEADING = [
  ...['lead', 'led', 'leading', 'head', 'heading', 'headed', 'in charge of', 'handling', 'handle', 'handled'],
  ...['manage', 'managing', 'managed', 'running', 'lead of', 'assigned to', 'responsible for'],
  ...['namumuno sa', 'namuno sa', 'namamahala sa', 'may hawak ng', 'humahawak ng', 'nangunguna sa'],
  ...['nanguna sa', 'mamumuno sa', 'pamumunuan ang', 'pinamumunuan ang', 'humahawak sa', 'nangangasiwa ng'],
];
const WRITING = [
  ...['wrote', 'write', 'writing', 'written', 'authored', 'author', 'authoring', 'author of', 'drafted'],
  ...[
    'drafting',
    'draft',
    'prepared',
    'penned',
    'crafted',
    'proposed',
    'sumulat ng',
    'nagsulat ng',
    'may akda ng',
  ],
];
const FINISHING = [
  ...['completed', 'finished', 'closed', 'complete', 'finish', 'finishing', 'completing', 'accomplished'],
  ...['nakatapos ng', 'natapos ng', 'nakakumpleto ng', 'nakatapos na ng'],
];
const OWNING = [
  ...['own', 'owning', 'organize', 'organized', 'organizing', 'scheduled', 'may ari ng', 'nag organisa ng'],
];
const NOT_ONE = ['single', 'even one', 'kahit isang'];

/** "Not written a single policy" is to have written none, where "written a single policy" would be one. */
const notOne = (
  id: string,
  verbs: readonly string[],
  nouns: readonly string[],
  where: Predicate,
  [en, fil]: readonly [en: string, fil: string],
): ValueSpec => ({
  id,
  words: ['not', 'never', 'hindi'].flatMap((denial) =>
    verbs.flatMap((verb) =>
      NOT_ONE.flatMap((amount) => nouns.map((noun) => `${denial} ${verb} ${amount} ${noun}`)),
    ),
  ),
  where: not(where),
  label: wording(en, fil),
  position: 'after',
});

/** The people of the office: those who are active, unless others are asked for. */
export const staff: Dataset = {
  id: 'staff',
  people: true,
  category: 'staff',
  noun: { one: wording('staff member', 'kawani'), many: wording('staff members', 'mga kawani') },
  words: [
    'staff',
    'staff member',
    'employee',
    'personnel',
    'kawani',
    'empleyado',
    'tauhan',
    'office staff',
    'oobc staff',
    'team member',
    'worker',
    'colleague',
    'staffer',
    'manpower',
    'oobc personnel',
    'staff record',
    'staff directory',
    'staff roster',
    'roster',
    'workforce',
    ...PEOPLE_AT_WORK,
    'people in the office',
    'people at the office',
    'people in our office',
    'officemate',
    'co worker',
    'coworker',
    'tao sa opisina',
    'kasamahan',
    'kasamahan sa opisina',
    'oobc employee',
    'katrabaho',
    'miyembro ng team',
  ],
  scope: [isTrue('is_active')],
  synthetic: true,
  filters: [
    {
      id: 'role',
      type: 'staff_role',
      nouns: [
        'role',
        'with the role of',
        'with role',
        'tungkulin',
        'papel',
        'as role',
        'whose role is',
        'with a role of',
        'serving as',
        'working as',
        'who work as',
        'who serve as',
        'nagtatrabaho bilang',
        'bilang',
      ],
      values: [
        role('admin', ['admin', 'administrator'], 'administrator', 'administrators'),
        role(
          'manager',
          ['manager', 'tagapamahala', 'management staff'],
          'manager',
          'managers',
          'tagapamahala',
        ),
        role(
          'coordinator',
          ['coordinator', 'tagapag ugnay', 'koordinator'],
          'coordinator',
          'coordinators',
          'koordinator',
        ),
        role(
          'field_officer',
          ['field officer', 'field staff', 'field worker', 'field personnel', 'opisyal sa field'],
          'field officer',
          'field officers',
        ),
        role('analyst', ['analyst', 'analista'], 'analyst', 'analysts', 'analista'),
        role('encoder', ['encoder', 'tagapag encode', 'taga encode'], 'encoder', 'encoders'),
      ],
    },
    {
      id: 'position',
      type: 'position',
      nouns: ['position', 'post', 'posisyon', 'title', 'job title', 'designation'],
      values: [
        position('System Administrator', ['sysad', 'sysadmin', 'system admin']),
        position('Executive Director', [
          'director',
          'head of office',
          'oobc director',
          'head of the office',
          'direktor',
          'pinuno ng opisina',
        ]),
        position('Division Chief', ['chief', 'hepe ng dibisyon', 'division head']),
        position('Regional Coordinator', []),
        position('Partnership Coordinator', []),
        position('Community Development Officer', [
          'cdo officer',
          'community officer',
          'development officer',
        ]),
        position('MANA Field Officer', []),
        position('Policy Analyst', []),
        position('Monitoring and Evaluation Analyst', [
          'm&e analyst',
          'monitoring analyst',
          'evaluation analyst',
          'me analyst',
        ]),
        position('MANA Data Analyst', ['data analyst']),
        position('Data Encoder', []),
      ],
    },
    teamFilter((team) => ({ kind: 'compare', field: 'team', op: 'eq', value: team })),
    headOfTeam,
    peopleOfTeam,
    {
      id: 'activity',
      type: 'activity',
      values: [
        {
          id: 'active',
          words: [
            ...['active', 'aktibo', 'aktibong', 'current', 'with us', 'still with us', 'still working here'],
            ...[
              'still employed',
              'still active',
              'nagtatrabaho pa rin dito',
              'nasa opisina pa',
              'kasama pa natin',
            ],
          ],
          where: isTrue('is_active'),
          label: wording('active', 'aktibong'),
        },
        {
          id: 'inactive',
          words: [
            'inactive',
            'former',
            'not active',
            'no longer active',
            'resigned',
            'separated',
            'dating',
            'hindi aktibo',
            'hindi na aktibo',
            'di aktibo',
            'no longer with us',
            'not with us anymore',
            'no longer working here',
            'no longer employed',
            'umalis na',
            'wala na sa opisina',
            'left the office',
            'past',
          ],
          where: isTrue('is_active', false),
          label: wording('inactive', 'hindi na aktibong'),
          lifts: true,
        },
        activeOrNot,
      ],
    },
    {
      id: 'leave',
      type: 'leave',
      values: [
        {
          id: 'on_leave',
          words: [
            'on leave',
            'on leave today',
            'away on leave',
            'away today',
            'away',
            'absent',
            'absent today',
            'out of the office',
            'out of office',
            'out today',
            'on vacation',
            'not at work',
            'not at work today',
            'off today',
            'absent ngayon',
            'wala sa opisina',
            'wala ngayon sa opisina',
            'nakabakasyon ngayon',
            'naka leave',
            'naka leave ngayon',
            'nakabakasyon',
          ],
          where: has(
            'events',
            isOneOf('kind', 'leave'),
            { kind: 'between', field: 'starts_at', to: '$today' },
            { kind: 'between', field: 'ends_at', from: '$today' },
          ),
          label: wording('on leave today', 'na naka-leave ngayon'),
          position: 'after',
        },
      ],
    },
    {
      id: 'load',
      type: 'load',
      values: [
        {
          id: 'no_open_tasks',
          words: [
            ...['free of tasks', 'available', 'unassigned', 'idle', 'with nothing to do', 'with no work'],
            ...['with nothing on their plate', 'without work', 'with no pending work', 'with no tasks left'],
            ...['has nothing to do', 'have nothing to do', 'with nothing assigned', 'has no work'],
            ...['walang ginagawa', 'walang gagawin', 'walang nakatalagang gawain', 'bakante'],
          ],
          where: not(has('tasks', isOneOf('status', 'todo', 'in_progress'))),
          label: wording('without open tasks', 'na walang bukas na gawain'),
          position: 'after',
        },
        notOne(
          'no_leads_assessments',
          ['led', 'leading', 'lead', 'handled', 'headed', 'namuno sa'],
          ['assessment', 'mana assessment'],
          has('assessments'),
          ['leading no assessments', 'na hindi namumuno sa mga assessment'],
        ),
        notOne(
          'no_writes_policies',
          ['wrote', 'write', 'written', 'authored', 'author', 'drafted', 'sumulat ng'],
          ['policy', 'policy recommendation'],
          has('policies'),
          ['who authored no policies', 'na hindi sumulat ng patakaran'],
        ),
        notOne(
          'no_finishes_tasks',
          ['completed', 'finished', 'complete', 'finish', 'closed', 'nakatapos ng'],
          ['task', 'gawain'],
          has('tasks', isOneOf('status', 'completed')),
          ['who completed no tasks', 'na hindi nakatapos ng gawain'],
        ),
      ],
    },
    rankedByDeed,
  ],
  references: [
    {
      type: 'staff',
      filter: 'staff',
      nouns: ['named', 'called'],
      where: (id) => ({ kind: 'compare', field: 'id', op: 'eq', value: id }),
      label: (name) => wording(name),
    },
  ],
  relations: [
    { id: 'tasks', dataset: 'staff_tasks', countMeasure: 'tasks_count' },
    {
      id: 'completed_tasks',
      dataset: 'staff_tasks',
      byTitle: true,
      countMeasure: 'completed_tasks_count',
      verb: { words: FINISHING, label: wording('having completed', 'na nakatapos ng') },
    },
    {
      id: 'events',
      dataset: 'events',
      countMeasure: 'events_count',
      verb: { words: OWNING, label: wording('owning', 'na may-ari ng') },
    },
    {
      id: 'assessments',
      dataset: 'assessments',
      countMeasure: 'assessments_count',
      verb: { words: LEADING, label: wording('leading', 'na namumuno sa') },
    },
    {
      id: 'policies',
      dataset: 'policies',
      countMeasure: 'policies_count',
      verb: { words: WRITING, label: wording('having authored', 'na sumulat ng') },
    },
    { id: 'activity', dataset: 'activity_log', countMeasure: 'activity_count' },
  ],
  measures: [
    {
      id: 'open_tasks_count',
      words: [
        ...['open task per staff', 'open task per staff member', 'open task each staff member has'],
        ...['open task per active staff', 'open task per active staff member', 'open task per employee'],
      ],
      label: wording('open tasks', 'bukas na gawain'),
      unit: 'none',
      additive: true,
    },
  ],
  dimensions: [
    {
      id: 'role',
      words: ['role', 'tungkulin', 'staff role', 'papel', 'kind', 'type'],
      label: wording('role', 'tungkulin'),
      filter: 'role',
    },
    teamDimension,
    {
      id: 'position',
      words: ['position', 'posisyon', 'post', 'job title', 'designation', 'title'],
      label: wording('position', 'posisyon'),
      filter: 'position',
    },
  ],
  columns: [
    { field: 'position', label: wording('Position', 'Posisyon') },
    { field: 'team', label: wording('Team', 'Team') },
    { field: 'email', label: wording('Email', 'Email') },
    { field: 'role', label: wording('Role', 'Tungkulin') },
    { field: 'is_active', label: wording('Active', 'Aktibo') },
    { field: 'tasks_count', label: wording('Tasks', 'Mga gawain') },
  ],
  order: [{ field: 'full_name', direction: 'asc' }],
}; // prettier-ignore
