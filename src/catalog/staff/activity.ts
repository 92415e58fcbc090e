import type { Dataset, ValueSpec } from '../../engine/query/dataset.ts';
import { has, isOneOf, value, wording } from '../enumeration.ts';
import { teamDimension, teamFilter } from './teams.ts';

const entity = (id: string, words: readonly string[], en: string): ValueSpec => ({
  id,
  words: words.flatMap((word) => [
    `on ${word}`,
    `to ${word}`,
    `about ${word}`,
    `of ${word}`,
    `${word} record`,
    word,
  ]),
  where: isOneOf('entity_type', id),
  label: wording(`on ${en}`, `tungkol sa mga ${en}`),
  position: 'after',
}); // prettier-ignore

/** "Records deleted", "how many entries were edited": what was done names the rows of the log. */
const recordsDone = (verbs: readonly string[]): readonly string[] =>
  ['record', 'talaan'].flatMap((noun) =>
    verbs.flatMap((verb) => [
      `${noun} ${verb}`,
      ...['were', 'was', 'have been', 'got', 'na', 'ang'].map((link) => `${noun} ${link} ${verb}`),
      `${verb} ${noun}`,
      `${verb} na ${noun}`,
    ]),
  );

const UPDATED = ['updated', 'edited', 'changed', 'modified', 'na update', 'in update', 'binago', 'inedit'];
const CREATED = ['created', 'added', 'encoded', 'entered', 'na encode', 'in encode', 'idinagdag', 'nilikha'];
const DELETED = ['deleted', 'removed', 'erased', 'na delete', 'dinelete', 'binura', 'tinanggal'];

/** Who did what to which row, and when. */
export const activity: Dataset = {
  id: 'activity_log',
  category: 'staff',
  noun: {
    one: wording('logged action', 'naitalang aksyon'),
    many: wording('logged actions', 'mga naitalang aksyon'),
  },
  words: [
    'activity log',
    'logged action',
    'log entry',
    'log',
    'audit log',
    'audit trail',
    'recent activity',
    'staff activity',
    'system activity',
    'logged activity',
    'activity log entry',
    'naitalang aksyon',
    'tala ng gawain',
    'history log',
    'activity record',
    'action',
    'record change',
    'change log',
    'activity of staff',
    'kamakailang aktibidad',
    'aksyon',
    'latest activity',
    'activity history',
    'activity feed',
    'changes made',
    'change',
    'logged',
    'record logged',
    'action taken',
    'action performed',
    'action made',
    'recorded action',
    'log record',
    'system log',
    'staff action',
    'activity entry',
    'activity trail',
    'pagbabago',
    'galaw sa system',
  ],
  synthetic: true,
  period: { field: 'occurred_at', label: wording('logged', 'naitala') },
  filters: [
    {
      id: 'action',
      type: 'action',
      nouns: ['action', 'kind of action', 'type of action', 'aksyon'],
      values: [
        value(
          'action',
          'created',
          ['created', 'added', 'encoded', 'entered', 'nilikha', 'idinagdag', 'ginawa', 'in encode'],
          {
            label: wording('created', 'nilikhang'),
          },
        ),
        value(
          'action',
          'updated',
          [
            'updated',
            'edited',
            'modified',
            'changed',
            'revised',
            'amended',
            'binago',
            'na update',
            'in update',
            'inedit',
          ],
          {
            label: wording('updated', 'binagong'),
          },
        ),
        value(
          'action',
          'deleted',
          ['deleted', 'removed', 'erased', 'binura', 'tinanggal', 'na delete', 'dinelete'],
          {
            label: wording('deleted', 'binurang'),
          },
        ),
        value('action', 'submitted', ['submitted', 'sent in', 'isinumite', 'ipinasa', 'na submit'], {
          label: wording('submitted', 'isinumiteng'),
        }),
        value(
          'action',
          'approved',
          ['approved', 'signed off', 'inaprubahan', 'naaprubahan', 'na approve', 'inapruba'],
          {
            label: wording('approved', 'inaprubahang'),
          },
        ),
      ],
    },
    {
      id: 'action',
      type: 'action',
      values: (
        [
          ['updated', ['update', 'edit', 'modification'], 'update', UPDATED],
          ['created', ['creation', 'addition'], 'creation', CREATED],
          ['deleted', ['deletion', 'removal'], 'deletion', DELETED],
          ['submitted', ['submission'], 'submission', []],
          ['approved', ['approval'], 'approval', []],
        ] as const
      ).map(([id, words, one, done]) => ({
        id,
        words: [...words, ...recordsDone(done)],
        where: isOneOf('action', id),
        label: wording(one),
        noun: { one: wording(`logged ${one}`), many: wording(`logged ${one}s`, `logged ${one}`) },
      })),
    },
    {
      id: 'entity_type',
      type: 'entity_type',
      nouns: ['record type', 'entity type', 'kind of record', 'module'],
      values: [
        entity('communities', ['community', 'komunidad'], 'communities'),
        entity('needs', ['need', 'pangangailangan'], 'needs'),
        entity('engagements', ['engagement'], 'engagements'),
        entity('assessments', ['assessment'], 'assessments'),
        entity('staff_tasks', ['task', 'staff task', 'gawain'], 'tasks'),
        entity('projects', ['project', 'ppa', 'proyekto'], 'projects'),
        entity('workshops', ['workshop'], 'workshops'),
        entity('policies', ['policy', 'policy recommendation', 'patakaran'], 'policies'),
        entity('partnerships', ['partnership'], 'partnerships'),
      ],
    },
    {
      id: 'mine',
      type: 'mine',
      values: [
        {
          id: 'mine',
          words: [
            'my',
            'mine',
            'my own',
            'aking',
            'ko',
            'akin',
            'kong',
            'by me',
            'i made',
            'i did',
            'did i',
            'have i',
            'i have',
            'done by me',
            'made by me',
            'by you',
            'did i make',
            'i have made',
            'i have done',
          ],
          where: { kind: 'compare', field: 'staff_id', op: 'eq', value: '$staff' },
          label: wording('by you', 'na ginawa mo'),
          position: 'after',
        },
      ],
    },
    {
      id: 'activeness',
      type: 'activeness',
      // It narrows nothing, and says which way people are put in order.
      values: [
        {
          id: 'desc',
          words: [
            'most active',
            'pinaka active',
            'pinakaaktibo',
            'pinakaaktibong',
            'pinaka aktibo',
            'pinaka aktibong',
          ],
          where: { kind: 'all', of: [] },
          label: wording('ranked', 'niranggong'),
        },
        {
          id: 'asc',
          words: ['least active', 'pinaka di aktibo', 'pinaka hindi aktibo', 'pinaka inactive'],
          where: { kind: 'all', of: [] },
          label: wording('ranked', 'niranggong'),
        },
      ],
    },
    teamFilter((team) => has('staff', { kind: 'compare', field: 'team', op: 'eq', value: team })),
  ],
  references: [
    {
      type: 'staff',
      filter: 'staff',
      nouns: ['done by', 'made by', 'logged by', 'ginawa ni'],
      where: (id) => ({ kind: 'compare', field: 'staff_id', op: 'eq', value: id }),
      label: (name) => wording(`by ${name}`, `ni ${name}`),
      position: 'after',
    },
  ],
  measures: [],
  dimensions: [
    {
      id: 'staff',
      words: ['staff', 'staff member', 'person', 'employee', 'kawani', 'tao'],
      label: wording('staff member', 'kawani'),
      filter: 'staff',
    },
    {
      id: 'action',
      words: ['action', 'kind of action', 'type of action', 'action type', 'aksyon', 'kind', 'type', 'uri'],
      label: wording('action', 'aksyon'),
      filter: 'action',
    },
    {
      id: 'entity_type',
      words: [
        'record type',
        'entity type',
        'kind of record',
        'type of record',
        'module',
        'entity',
        'uri ng talaan',
      ],
      label: wording('kind of record', 'uri ng talaan'),
      filter: 'entity_type',
    },
    teamDimension,
  ],
  columns: [
    { field: 'staff', label: wording('By', 'Ginawa ni') },
    { field: 'occurred_at', label: wording('When', 'Kailan') },
    { field: 'entity_id', label: wording('Record', 'Talaan') },
    { field: 'action', label: wording('Action', 'Aksyon') },
    { field: 'entity_type', label: wording('Kind of record', 'Uri ng talaan') },
  ],
  order: [{ field: 'occurred_at', direction: 'desc' }],
}; // prettier-ignore
