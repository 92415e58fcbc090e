import type { FilterSpec, ValueSpec } from '../../engine/query/dataset.ts';
import { wording } from '../enumeration.ts';

/** Rows that the staff lead, write, own or log: the measure that counts them, their nouns, the verbs for it. */
const DEEDS: readonly {
  readonly measure: string;
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  readonly done: readonly string[];
  readonly en: string;
  readonly fil: string;
}[] = [
  {
    measure: 'assessments_count',
    nouns: ['assessment', 'mana assessment', 'pagtatasa'],
    // "Led the most assessments" itself is asked of the assessments.
    verbs: [
      ...['has led', 'have led', 'has headed', 'heads', 'headed', 'handle', 'handled', 'handles', 'handling'],
      ...['manage', 'managed', 'manages', 'in charge of', 'is in charge of', 'responsible for'],
      ...['is responsible for', 'humahawak ng', 'may hawak ng'],
    ],
    done: ['led', 'they lead', 'handled', 'headed', 'managed', 'being led', 'they have led'],
    en: 'assessments led',
    fil: 'assessment na pinamumunuan',
  },
  {
    measure: 'policies_count',
    nouns: ['policy', 'policies', 'policy recommendation', 'patakaran'],
    verbs: [
      ...[
        'author',
        'authored',
        'authors',
        'authoring',
        'has authored',
        'have authored',
        'wrote',
        'write',
        'writes',
      ],
      ...[
        'written',
        'has written',
        'have written',
        'drafted',
        'has drafted',
        'draft',
        'prepared',
        'penned',
        'proposed',
      ],
      ...[
        'sumulat ng',
        'nagsulat ng',
        'may akda ng',
        'na author',
        'na author na',
        'naisulat na',
        'isinulat na',
      ],
    ],
    done: ['authored', 'written', 'they authored', 'they wrote', 'drafted', 'prepared', 'they have authored'],
    en: 'policies authored',
    fil: 'patakarang isinulat',
  },
];

const MOST = [
  'most',
  'the most',
  'highest number of',
  'the highest number of',
  'most number of',
  'pinakamaraming',
];
const BY = [
  'by number of',
  'by the number of',
  'by',
  'by count of',
  'ayon sa dami ng',
  'ranked by number of',
];

/**
 * Staff by what they do: "who on staff led the most assessments", "top 3 staff by number of policies
 * authored". The verb stands in the phrase, so that nothing else is counted.
 */
export const rankedByDeed: FilterSpec = {
  id: 'ranked',
  type: 'ranked',
  values: DEEDS.flatMap(({ measure, nouns, verbs, done, en, fil }): ValueSpec[] => [
    {
      id: `most:${measure}`,
      words: MOST.flatMap((most) =>
        nouns.flatMap((noun) => [
          ...verbs.map((verb) => `${verb} ${most} ${noun}`),
          ...done.map((verb) => `${most} ${noun} ${verb}`),
          ...done.map((verb) => `${most} ${verb} ${noun}`),
        ]),
      ),
      where: { kind: 'all', of: [] },
      label: wording(`with the most ${en}`, `na may pinakamaraming ${fil}`),
      position: 'after',
    },
    {
      id: `by:${measure}`,
      words: BY.flatMap((by) =>
        nouns.flatMap((noun) => done.flatMap((verb) => [`${by} ${noun} ${verb}`, `${by} ${verb} ${noun}`])),
      ),
      where: { kind: 'all', of: [] },
      label: wording(`by number of ${en}`, `ayon sa dami ng ${fil}`),
      position: 'after',
    },
  ]),
};
