import type { Dataset } from '../../engine/query/dataset.ts';
import { isTrue, value, wording } from '../enumeration.ts';
import { placeDimensions } from '../places.ts';

const kind = (id: string, words: readonly string[], one: string, many: string, fil: string = one) =>
  value('kind', id, words, {
    label: wording(one, fil),
    noun: { one: wording(one, fil), many: wording(many, `mga ${fil}`) },
  });

const graded = (field: string, noun: string, ids: readonly (readonly [string, readonly string[]])[]) =>
  ids.map(([id, words]) =>
    value(field, id, words, {
      needsNoun: true,
      position: 'after',
      label: wording(
        `with ${id.replaceAll('_', ' ')} ${noun}`,
        `na may ${id.replaceAll('_', ' ')} na ${noun}`,
      ),
    }),
  );

/** People who speak for, teach in or lead communities. All of them are synthetic. */
export const stakeholders: Dataset = {
  id: 'stakeholders',
  people: true,
  category: 'communities',
  noun: { one: wording('stakeholder'), many: wording('stakeholders', 'mga stakeholder') },
  words: [
    'stakeholder',
    'community leader',
    'local leader',
    'key person',
    'community stakeholder',
    'lider',
    'pinuno',
    'leader of community',
    'lider ng komunidad',
  ],
  scope: [isTrue('is_active')],
  synthetic: true,
  places: { region: 'region', province: 'province', municipality: 'municipality', barangay: 'barangay' },
  filters: [
    {
      id: 'kind',
      type: 'kind',
      nouns: ['kind', 'type', 'role'],
      values: [
        kind('ulama', ['ulama', 'alim', 'islamic scholar', 'ulema'], 'ulama', 'ulama'),
        kind('imam', ['imam', 'imams'], 'imam', 'imams'),
        kind('ustadz', ['ustadz', 'ustaz', 'ustadh'], 'ustadz', 'ustadz'),
        kind('elder', ['elder', 'community elder', 'nakatatandang pinuno'], 'elder', 'elders', 'nakatatanda'),
        kind(
          'traditional_leader',
          ['traditional leader', 'datu', 'sultan leader', 'tradisyonal na pinuno', 'tribal leader'],
          'traditional leader',
          'traditional leaders',
          'tradisyonal na pinuno',
        ),
        kind(
          'women_leader',
          ['women leader', 'woman leader', 'female leader', 'lider ng kababaihan', 'babaeng lider'],
          'women leader',
          'women leaders',
          'lider ng kababaihan',
        ),
        kind(
          'youth_leader',
          ['youth leader', 'lider ng kabataan', 'young leader'],
          'youth leader',
          'youth leaders',
          'lider ng kabataan',
        ),
        kind(
          'barangay_official',
          ['barangay official', 'brgy official', 'barangay captain', 'opisyal ng barangay', 'kagawad'],
          'barangay official',
          'barangay officials',
          'opisyal ng barangay',
        ),
        kind('cso_leader', ['cso leader', 'civil society leader'], 'CSO leader', 'CSO leaders'),
        kind(
          'business_leader',
          ['business leader', 'business person', 'negosyante'],
          'business leader',
          'business leaders',
          'negosyante',
        ),
        kind('teacher', ['teacher', 'guro'], 'teacher', 'teachers', 'guro'),
        kind(
          'health_worker',
          ['health worker', 'bhw', 'health volunteer', 'barangay health worker'],
          'health worker',
          'health workers',
          'health worker',
        ),
      ],
    },
    {
      id: 'influence',
      type: 'influence',
      nouns: ['influence', 'influence level', 'level of influence', 'impluwensya', 'influential'],
      values: graded('influence', 'influence', [
        ['low', ['low', 'mababa', 'mababang']],
        ['medium', ['medium', 'moderate', 'katamtaman']],
        ['high', ['high', 'mataas', 'mataas na']],
        ['very_high', ['very high', 'very', 'napakataas', 'napakataas na', 'highly']],
      ]),
    },
    {
      id: 'engagement_level',
      type: 'engagement_level',
      nouns: ['engagement', 'engagement level', 'level of engagement', 'engaged', 'participation'],
      values: graded('engagement_level', 'engagement', [
        ['inactive', ['inactive']],
        ['limited', ['limited', 'limitado']],
        ['moderate', ['moderate', 'moderately', 'katamtaman']],
        ['active', ['active', 'actively', 'aktibo']],
        ['very_active', ['very active', 'very actively', 'napakaaktibo']],
      ]),
    },
    {
      id: 'activity',
      type: 'activity',
      values: [
        {
          id: 'active',
          words: ['active', 'aktibo', 'aktibong'],
          where: isTrue('is_active'),
          label: wording('active', 'aktibong'),
        },
        {
          id: 'inactive',
          words: ['inactive', 'no longer active', 'hindi aktibo', 'hindi aktibong'],
          where: isTrue('is_active', false),
          label: wording('inactive', 'hindi aktibong'),
          lifts: true,
        },
      ],
    },
  ],
  references: [
    {
      type: 'ethnic_group',
      filter: 'ethnic_group',
      where: (id) => ({ kind: 'compare', field: 'ethnic_group', op: 'eq', value: id }),
      label: (name) => wording(`of ${name} communities`, `ng mga komunidad na ${name}`),
      position: 'after',
    },
  ],
  relations: [{ id: 'community', dataset: 'communities', scoped: false, always: true }],
  measures: [],
  dimensions: [
    ...placeDimensions('region', 'province', 'municipality'),
    {
      id: 'kind',
      words: ['kind', 'type', 'role', 'uri', 'kind of leader', 'type of stakeholder', 'stakeholder type'],
      label: wording('kind', 'uri'),
      filter: 'kind',
    },
    {
      id: 'influence',
      words: ['influence', 'influence level', 'level of influence', 'impluwensya'],
      label: wording('influence', 'impluwensya'),
      filter: 'influence',
    },
    {
      id: 'engagement_level',
      words: ['engagement level', 'engagement', 'level of engagement'],
      label: wording('engagement level'),
      filter: 'engagement_level',
    },
    {
      id: 'ethnic_group',
      words: ['ethnic group', 'ethnicity', 'tribe', 'pangkat etniko'],
      label: wording('ethnic group', 'pangkat etniko'),
      filter: 'ethnic_group',
    },
  ],
  columns: [
    { field: 'kind', label: wording('Kind', 'Uri') },
    { field: 'community', label: wording('Community', 'Komunidad') },
    { field: 'influence', label: wording('Influence', 'Impluwensya') },
    { field: 'engagement_level', label: wording('Engagement level') },
  ],
  order: [{ field: 'full_name', direction: 'asc' }],
}; // prettier-ignore
