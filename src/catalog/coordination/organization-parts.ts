import type { Reading } from '../../engine/chat/reading.ts';
import type { Constraint, Wording } from '../../engine/language/sense.ts';
import type { FilterSpec, RelationSpec, ValueSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { has, isOneOf, not, wording } from '../enumeration.ts';

/** Every way to put lists of words side by side. */
const beside = (...lists: readonly (readonly string[])[]): readonly string[] =>
  lists.reduce((openings, closings) =>
    openings.flatMap((one) => closings.map((other) => [one, other].filter(Boolean).join(' '))),
  );

const LEADING: readonly string[] = [
  ...['lead', 'led', 'leading', 'head', 'headed', 'heading', 'in charge of', 'leader of', 'lead agency of'],
  ...['spearhead', 'spearheaded', 'spearheading', 'run', 'running', 'manage', 'managed', 'managing'],
  ...['handle', 'handled', 'handling', 'responsible for', 'lead agency for'],
  ...['namumuno sa', 'namumuno ng', 'namuno sa', 'namuno ng', 'nangunguna sa', 'nanguna sa', 'namumunong'],
  ...['namamahala sa', 'namamahala ng', 'pinamumunuang', 'may hawak ng', 'humahawak ng'],
];

const TAKING_PART: readonly string[] = [
  ...beside(
    ['take part', 'taking part', 'took part', 'participate', 'participating', 'participated'],
    ['in'],
  ),
  ...['involved in', 'engaged in', 'included in', 'active in', 'signatory to', 'party to', 'member of'],
  ...['join', 'joined', 'joining', 'belong to', 'belonging to', 'part of', 'sign', 'signed', 'in'],
  ...['entered into', 'enter into', 'partner in', 'kasali sa', 'sumali sa', 'lumalahok sa', 'kabilang sa'],
  ...['lumahok sa', 'kasapi ng', 'kasapi sa'],
];

const ATTENDING: readonly string[] = [
  ...[
    'attend',
    'attended',
    'attending',
    'join',
    'joined',
    'joining',
    'present at',
    'present in',
    'took part in',
  ],
  ...[
    'take part in',
    'taking part in',
    'participate in',
    'participated in',
    'participating in',
    'host',
    'hosted',
  ],
  ...['dumalo sa', 'dumadalo sa', 'umattend ng', 'umattend sa', 'nakilahok sa', 'lumahok sa', 'sumali sa'],
];

const HAVING_A_STAKE: readonly string[] = [
  ...['stakeholder in', 'stakeholder of', 'stakeholder for', 'have a stake in', 'has a stake in'],
  ...['holding a stake in', 'with a stake in', 'with stakes in', 'have stakes in', 'may kinalaman sa'],
];

/** What a body does in a partnership: the adjective of its role, who it is by it, and its verb. */
interface Role {
  readonly id: string;
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** Words that mean the role without a noun beside them. */
  readonly alone: readonly string[];
  readonly label: Wording;
}

const ROLES: readonly Role[] = [
  {
    id: 'implementing',
    adjectives: ['implementing', 'implementation'],
    nouns: ['implementer', 'implementor'],
    verbs: ['implement', 'implemented', 'implementing', 'nagpapatupad ng'],
    alone: ['implementing', 'implementer', 'tagapagpatupad', 'as implementer'],
    label: wording('implementing', 'na nagpapatupad ng'),
  },
  {
    id: 'funding',
    adjectives: ['funding', 'financing', 'funder'],
    nouns: ['funder', 'financier'],
    verbs: [
      ...[
        'fund',
        'funded',
        'funding',
        'finance',
        'financed',
        'financing',
        'bankroll',
        'bankrolling',
        'pay for',
      ],
      ...['paying for', 'nagpopondo ng', 'nagpopondo sa', 'nagpondo sa', 'nagpondo ng'],
    ],
    alone: ['funding', 'funder', 'as funder', 'nagpopondo', 'financing'],
    label: wording('funding', 'na nagpopondo ng'),
  },
  {
    id: 'technical',
    adjectives: ['technical', 'technical support', 'technical assistance', 'teknikal na'],
    nouns: ['technical partner', 'technical adviser', 'technical advisor'],
    verbs: beside(
      ['give', 'giving', 'provide', 'provided', 'providing'],
      ['technical support', 'technical assistance', 'technical help'],
      ['in', 'to', 'for'],
    ),
    alone: ['technical', 'technical partner', 'teknikal', 'giving technical support'],
    label: wording('giving technical support to', 'na nagbibigay ng tulong-teknikal sa'),
  },
  {
    id: 'coordinating',
    adjectives: ['coordinating', 'coordination', 'coordinator'],
    nouns: ['coordinator'],
    verbs: ['coordinate', 'coordinated', 'coordinating', 'nag uugnay ng'],
    alone: ['coordinating', 'coordinator', 'nangangasiwa', 'nag uugnay na'],
    label: wording('coordinating', 'na nag-uugnay ng'),
  },
  {
    id: 'beneficiary',
    adjectives: ['beneficiary', 'benepisyaryong'],
    nouns: ['beneficiary', 'benepisyaryo'],
    verbs: [
      ...['benefit from', 'benefited from', 'benefiting from', 'benefitting from', 'nakikinabang sa'],
      ...['beneficiary of', 'benepisyaryo ng'],
    ],
    alone: ['beneficiary', 'as beneficiary', 'benepisyaryo', 'benepisyaryong'],
    label: wording('benefiting from', 'na nakikinabang sa'),
  },
];

/** The role of a body among a partnership's members: "funding organizations", "with a funding role". */
export const roleFilter: FilterSpec = {
  id: 'membership_role',
  type: 'partnership_role',
  nouns: ['partnership role', 'role in partnerships', 'role', 'role in a partnership', 'papel'],
  values: ROLES.map(
    ({ id, adjectives, nouns, alone }): ValueSpec => ({
      id,
      words: [
        ...alone,
        ...beside(['', 'in', 'play', 'playing', 'hold'], adjectives, ['role', 'partner role', 'papel']),
        ...beside(
          ['', 'as', 'act as', 'acting as', 'serve as', 'serving as', 'listed as', 'bilang'],
          [...nouns, ...beside(adjectives, ['partner', 'member'])],
        ),
      ],
      where: has('partnerships', isOneOf('role', id)),
      label: wording(id),
    }),
  ),
};

/**
 * What an organization has to do with rows of other kinds, by the verbs for it. It leads some partnerships
 * and is in others: which, only the verb tells.
 */
export const organizationRelations: readonly RelationSpec[] = [
  {
    id: 'partnerships',
    dataset: 'partnerships',
    countMeasure: 'partnerships_count',
    verb: { words: TAKING_PART, label: wording('in', 'na kasali sa') },
  },
  {
    id: 'led_partnerships',
    dataset: 'partnerships',
    byTitle: true,
    countMeasure: 'led_partnerships_count',
    verb: { words: LEADING, label: wording('leading', 'na namumuno sa') },
  },
  {
    id: 'engagements',
    dataset: 'engagements',
    countMeasure: 'engagements_count',
    verb: { words: ATTENDING, label: wording('attending', 'na dumalo sa') },
  },
  {
    id: 'projects',
    dataset: 'projects',
    countMeasure: 'projects_count',
    verb: { words: LEADING, label: wording('leading', 'na namumuno sa') },
  },
  {
    id: 'policies',
    dataset: 'policies',
    countMeasure: 'policies_count',
    verb: { words: HAVING_A_STAKE, label: wording('with a stake in', 'na may kinalaman sa') },
  },
  {
    id: 'assessments',
    dataset: 'assessments',
    countMeasure: 'assessments_count',
    verb: { words: LEADING, label: wording('leading', 'na namumuno sa') },
  },
  // "That fund active partnerships": those in which it has this role.
  ...ROLES.map(
    ({ id, verbs, label }): RelationSpec => ({
      id: `${id}_partnerships`,
      dataset: 'partnerships',
      byTitle: true,
      countMeasure: `${id}_partnerships_count`,
      verb: { words: verbs, label },
    }),
  ),
];

/** Rows that an organization can lead: their relation, what questions call them and what answers do. */
const LED = [
  ['led_partnerships', ['partnership', 'agreement'], 'a partnership', 'isang partnership'],
  ['projects', ['project', 'proyekto'], 'a project', 'isang proyekto'],
  ['assessments', ['assessment', 'pagtatasa'], 'an assessment', 'isang assessment'],
] as const;

/** "Lead both a partnership and a project", "lead a project but no assessment": two at once, under one verb. */
export const leadingTwo: FilterSpec = {
  id: 'leads_two',
  type: 'leading',
  values: LED.flatMap(([first, words, en, fil]) =>
    LED.filter(([relation]) => relation !== first).flatMap(
      ([second, otherWords, other, iba]): ValueSpec[] => [
        {
          id: `${first}+${second}`,
          words: beside(
            ['lead', 'led', 'leading', 'namumuno sa'],
            ['', 'both'],
            words,
            ['and', 'and also', 'as well as', 'at'],
            otherWords,
          ),
          where: { kind: 'all', of: [has(first), has(second)] },
          label: wording(`leading ${en} and ${other}`, `na namumuno sa ${fil} at ${iba}`),
          position: 'after',
        },
        {
          id: `${first}-${second}`,
          words: beside(
            ['lead', 'led', 'leading', 'namumuno sa'],
            words,
            ['but no', 'but not', 'but not any', 'and no', 'without any', 'without', 'pero walang'],
            otherWords,
          ),
          where: { kind: 'all', of: [has(first), not(has(second))] },
          label: wording(
            `leading ${en} but no ${other.replace(/^an? /, '')}`,
            `na namumuno sa ${fil} pero walang ${iba.replace(/^isang /, '')}`,
          ),
          position: 'after',
        },
      ],
    ),
  ),
};

const [partnerships, projects, assessments] = LED;
const done = isOneOf('status', 'completed');
/** What organizations lead, by the state that it is in. */
const LED_IN_STATE: readonly (readonly [led: (typeof LED)[number], state: string, where: Predicate])[] = [
  [partnerships, 'active', isOneOf('status', 'active')],
  [partnerships, 'completed', done],
  [partnerships, 'expired', isOneOf('status', 'expired')],
  [projects, 'ongoing', isOneOf('status', 'ongoing')],
  [projects, 'completed', done],
  [assessments, 'ongoing', isOneOf('status', 'data_collection', 'analysis', 'reporting')],
  [assessments, 'completed', done],
];
const NOT_ONE = ['single', 'even one', 'kahit isang'];
const NOT_LEADING = [
  ...beside(['not lead', 'not leading', 'never led', 'hindi namumuno sa'], NOT_ONE),
  ...['walang pinamumunuang', 'walang pinamumunuan na', 'walang pinangungunahang', 'walang hawak na'],
];

/** "Not leading a single partnership": none at all, where "leading a single partnership" would be one. */
export const notOne: FilterSpec = {
  id: 'none_at_all',
  type: 'leading',
  values: [
    ...LED.map(
      ([relation, words, en, fil]): ValueSpec => ({
        id: `no_${relation}`,
        words: beside(NOT_LEADING, words),
        where: not(has(relation)),
        label: wording(`not leading ${en}`, `na hindi namumuno sa ${fil}`),
        position: 'after',
      }),
    ),
    ...LED_IN_STATE.map(
      ([[relation, words], state, where]): ValueSpec => ({
        id: `no_${state}_${relation}`,
        words: beside(NOT_LEADING, [state], words),
        where: not(has(relation, where)),
        label: wording(`not leading ${state} ${words[0]}s`, `na hindi namumuno sa ${state} na ${words[0]}`),
        position: 'after',
      }),
    ),
    {
      id: 'no_partnerships',
      words: beside(
        [
          'not in',
          'not part of',
          'not join',
          'not joined',
          'never joined',
          'not involved in',
          'hindi kasali sa',
        ],
        NOT_ONE,
        ['partnership', 'agreement'],
      ),
      where: not(has('partnerships')),
      label: wording('not in a partnership', 'na hindi kasali sa isang partnership'),
      position: 'after',
    },
  ],
};

/** Fields that rows which an organization leads or is in have by the names that its own go by. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  partnerships: ['region', 'sector'],
  led_partnerships: ['region', 'sector'],
  projects: ['region', 'province', 'sector'],
  assessments: ['region', 'province'],
  engagements: ['region', 'province'],
};

const startOf = ({ parts }: Reading, { filter, label }: Constraint): number =>
  parts.find(
    ({ sense }) =>
      sense.kind === 'constraint' &&
      sense.constraint.filter === filter &&
      sense.constraint.label.en === label.en,
  )?.start ?? -1;

const nounOf = ({ parts }: Reading): number =>
  parts.find(
    ({ sense }) =>
      sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun !== undefined),
  )?.start ?? -1;

const within = (where: Predicate, more: Predicate): Predicate | null => {
  if (where.kind === 'not') {
    const of = within(where.of, more);
    return of && { kind: 'not', of };
  }
  if (where.kind !== 'has' || !('field' in more)) return null;
  // "That fund the partnership with DSWD": another body is in the same one.
  if (more.field === 'id')
    return where.relation.endsWith('partnerships')
      ? {
          kind: 'all',
          of: [has(where.relation, ...where.where, has('organizations', more)), not(more)],
        }
      : null;
  return SHARED[where.relation]?.includes(more.field) ? has(where.relation, ...where.where, more) : null;
};

/** "With a funding role in active partnerships": what is said of the partnerships is said of those where it has the role. */
const inTheRole = (reading: Reading): Reading => {
  const role = reading.constraints.find(({ filter }) => filter === 'membership_role');
  const rows = reading.constraints.find(({ filter }) => filter === 'partnerships:related');
  if (role?.where.kind !== 'has' || rows?.where.kind !== 'has' || rows.where.count) return reading;
  if (startOf(reading, role) > startOf(reading, rows)) return reading;
  const merged: Constraint = {
    ...role,
    where: has('partnerships', ...role.where.where, ...rows.where.where),
    label: {
      en: `${role.label.en}, ${rows.label.en.replace(/^with /, 'in ')}`,
      fil: `${role.label.fil}, ${rows.label.fil}`,
    },
    position: 'after',
    entities: [...role.entities, ...rows.entities],
  };
  return {
    ...reading,
    constraints: reading.constraints.flatMap((one) => (one === role ? [merged] : one === rows ? [] : [one])),
  };
};

/**
 * "Organizations that lead projects in Region IX": what is said behind the rows that they have is said of
 * those, where "organizations in Region IX that lead projects" says it of them.
 */
export const ofTheirRows = (said: Reading): Reading => {
  const reading = inTheRole(said);
  const framing = reading.constraints.filter(
    ({ filter }) => filter === 'place' || filter === 'sector' || filter === 'organization',
  );
  let { constraints } = reading;
  for (const frame of framing) {
    const at = startOf(reading, frame);
    const [holder, ...others] = constraints
      .filter((one) => one !== frame && startOf(reading, one) > nounOf(reading) && startOf(reading, one) < at)
      .filter((one) => within(one.where, frame.where) !== null)
      .sort((a, b) => startOf(reading, b) - startOf(reading, a));
    if (!holder || others.length > 0) continue;
    const where = within(holder.where, frame.where)!;
    const label = {
      en: `${holder.label.en} ${frame.position === 'before' ? `(${frame.label.en})` : frame.label.en}`,
      fil: `${holder.label.fil} ${frame.position === 'before' ? `(${frame.label.fil})` : frame.label.fil}`,
    };
    constraints = constraints
      .filter((one) => one !== frame)
      .map((one) =>
        one === holder
          ? { ...one, where, label, position: 'after', entities: [...one.entities, ...frame.entities] }
          : one,
      );
  }
  return { ...reading, constraints };
};
