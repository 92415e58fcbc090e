import type { Dataset, FilterSpec } from '../../engine/query/dataset.ts';
import { has, isOneOf, sectorFilter, value, wording } from '../enumeration.ts';
import { column, compared, countMeasure } from '../mana/fields.ts';
import { placeDimensions } from '../places.ts';

/** What the policy is about, and where it stands, said of what belongs to it. */
const ofPolicy: readonly FilterSpec[] = [
  sectorFilter('sector', { nouns: ['sector', 'sektor'] }),
  {
    id: 'policy_status',
    type: 'policy_status',
    belongs: true,
    nouns: ['policy', 'policy recommendation', 'patakaran'],
    values: (
      [
        ['draft', ['draft']],
        ['under_review', ['under review', 'reviewed']],
        ['submitted', ['submitted']],
        ['approved', ['approved', 'aprubadong']],
        ['in_implementation', ['in implementation', 'under implementation', 'being implemented']],
        ['implemented', ['implemented', 'naipatupad na']],
        ['rejected', ['rejected', 'tinanggihang']],
        ['withdrawn', ['withdrawn']],
        ['on_hold', ['on hold']],
      ] as const
    ).map(([id, words]) => ({
      id,
      words,
      where: has('policy', isOneOf('status', id)),
      needsNoun: true,
      position: 'after' as const,
      label: wording(
        `of ${id.replaceAll('_', ' ')} policies`,
        `ng mga patakarang ${id.replaceAll('_', ' ')}`,
      ),
    })),
  },
  {
    id: 'policy_pending',
    type: 'policy_status',
    belongs: true,
    nouns: ['policy', 'policy recommendation', 'patakaran'],
    values: [
      {
        id: 'pending',
        words: ['pending', 'nakabinbing'],
        where: has('policy', isOneOf('status', 'draft', 'under_review', 'submitted')),
        needsNoun: true,
        position: 'after',
        label: wording('of pending policies', 'ng mga nakabinbing patakaran'),
      },
    ],
  },
  {
    id: 'setting',
    type: 'setting',
    belongs: true,
    values: [
      {
        id: 'policy',
        // All of them belong to policies: the words narrow nothing.
        words: [
          'policy',
          'policy recommendation',
          'recommendation',
          'patakaran',
          'on policy',
          'supporting policy',
          'rekomendasyon',
          'held on policy',
        ],
        where: { kind: 'all', of: [] },
        position: 'after',
        label: wording('of policies', 'ng mga patakaran'),
      },
    ],
  },
]; // prettier-ignore

/** What policies rest on. */
export const policyEvidence: Dataset = {
  id: 'policy_evidence',
  category: 'policies',
  noun: {
    one: wording('piece of evidence', 'ebidensya'),
    many: wording('pieces of evidence', 'mga ebidensya'),
  },
  words: [
    'evidence',
    'policy evidence',
    'piece of evidence',
    'pieces of evidence',
    'evidence item',
    'supporting evidence',
    'evidence supporting',
    'evidence supports',
    'evidence that supports',
    'evidence behind',
    'evidence backing',
    'evidence record',
    'ebidensya',
    'ebidensiya',
    'supporting document',
    'evidence base',
    'as evidence',
    'as supporting evidence',
    'as its evidence',
    'as their evidence',
    'bilang ebidensya',
  ],
  synthetic: true,
  places: { region: 'region' },
  filters: [
    {
      id: 'kind',
      type: 'kind',
      nouns: ['kind', 'type', 'uri', 'evidence', 'ebidensya'],
      values: [
        value('kind', 'research', ['research based', 'research evidence', 'pananaliksik', 'saliksik'], {
          label: wording('research', 'pananaliksik na'),
        }),
        value('kind', 'assessment', ['assessment', 'assessment based', 'assessment evidence', 'mana based'], {
          label: wording('assessment', 'assessment na'),
        }),
        value('kind', 'survey', ['survey', 'survey based', 'survey evidence', 'sarbey'], {
          label: wording('survey', 'survey na'),
        }),
        value('kind', 'impact_study', ['impact study', 'impact studies', 'impact study evidence'], {
          label: wording('impact-study', 'impact study na'),
          noun: {
            one: wording('impact study', 'impact study'),
            many: wording('impact studies', 'impact study'),
          },
        }),
        value('kind', 'research', ['research', 'research study', 'research paper', 'research work'], {
          label: wording('research', 'pananaliksik na'),
          noun: {
            one: wording('piece of research', 'pananaliksik'),
            many: wording('research', 'pananaliksik'),
          },
        }),
        value('kind', 'baseline', ['baseline', 'baseline data', 'baseline evidence', 'baseline study'], {
          label: wording('baseline', 'baseline na'),
        }),
      ],
    },
    {
      id: 'reliability',
      type: 'reliability',
      nouns: [
        'reliability',
        'pagkamaaasahan',
        'of reliability',
        'in reliability',
        'reliability rating',
        'rated',
        'reliable',
      ],
      values: [
        value('reliability', 'low', ['low', 'mababa', 'mababang'], {
          needsNoun: true,
          label: wording('low-reliability', 'mababang-pagkamaaasahan na'),
        }),
        value('reliability', 'medium', ['medium', 'moderate', 'moderately', 'katamtaman', 'katamtamang'], {
          needsNoun: true,
          label: wording('medium-reliability', 'katamtamang-pagkamaaasahan na'),
        }),
        value('reliability', 'high', ['high', 'highly', 'mataas', 'mataas na'], {
          needsNoun: true,
          label: wording('high-reliability', 'mataas-na-pagkamaaasahan na'),
        }),
        value(
          'reliability',
          'high',
          ['highly reliable', 'most reliable', 'strong', 'maaasahan', 'maaasahang'],
          { label: wording('high-reliability', 'mataas-na-pagkamaaasahan na') },
        ),
        value('reliability', 'low', ['unreliable', 'weak', 'least reliable', 'mahina', 'mahinang'], {
          label: wording('low-reliability', 'mababang-pagkamaaasahan na'),
        }),
      ],
    },
    ...ofPolicy,
  ],
  relations: [{ id: 'policy', dataset: 'policies', scoped: false, always: true }],
  measures: [],
  dimensions: [
    ...placeDimensions('region'),
    {
      id: 'kind',
      words: ['kind', 'type', 'evidence type', 'kind of evidence', 'type of evidence', 'uri'],
      label: wording('kind', 'uri'),
      filter: 'kind',
    },
    {
      id: 'reliability',
      words: ['reliability', 'reliability rating', 'pagkamaaasahan'],
      label: wording('reliability', 'pagkamaaasahan'),
      filter: 'reliability',
    },
    {
      id: 'sector',
      words: ['sector', 'policy sector', 'sektor'],
      label: wording('sector of the policy', 'sektor ng patakaran'),
      filter: 'sector',
    },
    {
      id: 'policy_status',
      words: ['status', 'policy status', 'status of policy', 'katayuan'],
      label: wording('status of the policy', 'katayuan ng patakaran'),
      filter: 'policy_status',
    },
  ],
  columns: [
    column('kind', 'Kind', 'Uri'),
    column('reliability', 'Reliability', 'Pagkamaaasahan'),
    column('policy', 'Policy', 'Patakaran'),
  ],
  order: [{ field: 'title', direction: 'asc' }],
}; // prettier-ignore

/** Gatherings at which policies were talked over. */
export const policyConsultations: Dataset = {
  id: 'policy_consultations',
  category: 'policies',
  noun: {
    one: wording('policy consultation', 'konsultasyon sa patakaran'),
    many: wording('policy consultations', 'mga konsultasyon sa patakaran'),
  },
  words: [
    'policy consultation',
    'consultation on policy',
    'policy consultation meeting',
    'konsultasyon sa patakaran',
    'konsultasyon sa polisiya',
    'policy hearing',
    'policy dialogue',
    'consultation about policy',
  ],
  synthetic: true,
  places: { region: 'region' },
  period: { field: 'held_on', label: wording('held', 'ginanap') },
  filters: [
    {
      id: 'access',
      type: 'access',
      nouns: ['access'],
      values: [
        {
          id: 'public',
          words: [
            'public',
            'open',
            'pampubliko',
            'pampublikong',
            'bukas',
            'open to the public',
            'bukas sa publiko',
          ],
          where: compared('is_public', 'eq', true),
          label: wording('public', 'pampublikong'),
        },
        {
          id: 'public',
          words: ['public consultation', 'pampublikong konsultasyon', 'open consultation'],
          where: compared('is_public', 'eq', true),
          label: wording('public', 'pampublikong'),
          noun: {
            one: wording('public consultation', 'pampublikong konsultasyon'),
            many: wording('public consultations', 'mga pampublikong konsultasyon'),
          },
        },
        {
          id: 'closed',
          words: [
            'closed',
            'private',
            'non public',
            'not public',
            'closed door',
            'not open to the public',
            'hindi pampubliko',
            'pribado',
            'pribadong',
            'sarado',
          ],
          where: compared('is_public', 'eq', false),
          label: wording('closed', 'saradong'),
        },
      ],
    },
    {
      id: 'timing',
      type: 'timing',
      values: [
        {
          id: 'upcoming',
          words: [
            'upcoming',
            'coming',
            'scheduled',
            'future',
            'forthcoming',
            'paparating',
            'paparating na',
            'darating na',
            'nalalapit na',
          ],
          where: compared('held_on', 'gt', '$today'),
          label: wording('upcoming', 'paparating na'),
        },
      ],
    },
    ...ofPolicy,
  ],
  relations: [{ id: 'policy', dataset: 'policies', scoped: false, always: true }],
  measures: [
    countMeasure(
      'participants_count',
      [
        'participant',
        'attendee',
        'people consulted',
        'people who attended',
        'person consulted',
        'consulted people',
        'attendance',
        'kalahok',
        'dumalo',
        'people',
        'tao',
        'taong dumalo',
      ],
      'participants',
      'kalahok',
      'people',
    ),
  ],
  dimensions: [
    ...placeDimensions('region'),
    {
      id: 'is_public',
      words: ['access', 'public or closed', 'whether public', 'public or private'],
      label: wording('whether public', 'kung pampubliko'),
      filter: 'access',
    },
    {
      id: 'sector',
      words: ['sector', 'policy sector', 'sektor'],
      label: wording('sector of the policy', 'sektor ng patakaran'),
      filter: 'sector',
    },
    {
      id: 'policy_status',
      words: ['status', 'policy status', 'status of policy', 'katayuan'],
      label: wording('status of the policy', 'katayuan ng patakaran'),
      filter: 'policy_status',
    },
  ],
  columns: [
    column('held_on', 'Held on', 'Petsa'),
    column('participants_count', 'Participants', 'Kalahok', 'people'),
    column('is_public', 'Public', 'Pampubliko'),
    column('policy', 'Policy', 'Patakaran'),
  ],
  order: [{ field: 'held_on', direction: 'desc' }],
}; // prettier-ignore
