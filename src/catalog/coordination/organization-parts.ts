import type { Reading } from '../../engine/chat/reading.ts';
import type { Constraint } from '../../engine/language/sense.ts';
import type { FilterSpec, ValueSpec } from '../../engine/query/dataset.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { has, isOneOf, not, wording } from '../enumeration.ts';

/** Rows that an organization can lead, by what questions call them and what the words say of them. */
interface Led {
  readonly id: string;
  readonly words: readonly string[];
  readonly where: readonly Predicate[];
  readonly en: string;
  readonly fil: string;
}

const LEADING: readonly string[] = [
  'lead',
  'led',
  'leading',
  'head',
  'headed',
  'heading',
  'spearhead',
  'spearheaded',
  'spearheading',
  'in charge of',
  'run',
  'running',
  'manage',
  'managing',
  'namumuno sa',
  'namumuno ng',
  'nangunguna sa',
  'namamahala sa',
  'namamahala ng',
];

/** Every way to put two lists of words side by side. */
const beside = (
  openings: readonly string[],
  closings: readonly string[],
  links: readonly string[] = [''],
): readonly string[] =>
  openings.flatMap((one) =>
    links.flatMap((link) => closings.map((other) => [one, link, other].filter(Boolean).join(' '))),
  );

const AMOUNTS: readonly string[] = ['', 'any', 'our', 'some', 'at least one'];
const NONE: readonly string[] = ['no', 'zero'];
/** "Not leading a single partnership" is to lead none; the other denials are made of "not" and the rest. */
const NOT_ONE: readonly string[] = ['single', 'even one'];
const DENIALS: readonly string[] = ['not', 'never', 'hindi'];

const leading = (filter: string, relation: string, led: readonly Led[]): FilterSpec => ({
  id: filter,
  type: 'leading',
  values: led.flatMap(({ id, words, where, en, fil }): ValueSpec[] => [
    {
      id,
      words: beside(LEADING, words, AMOUNTS),
      where: has(relation, ...where),
      label: wording(`leading ${en}`, `na namumuno sa ${fil}`),
      position: 'after',
    },
    {
      id: `no_${id}`,
      words: [...beside(beside(DENIALS, LEADING), words, NOT_ONE), ...beside(LEADING, words, NONE)],
      where: not(has(relation, ...where)),
      label: wording(`not leading ${en}`, `na hindi namumuno sa ${fil}`),
      position: 'after',
    },
  ]),
});

const PARTNERSHIPS = ['partnership', 'agreement'];
const described = (adjectives: readonly string[], nouns: readonly string[]): readonly string[] =>
  beside(adjectives, nouns);

const partnershipsLed: readonly Led[] = [
  {
    id: 'leads',
    words: PARTNERSHIPS,
    where: [],
    en: 'a partnership',
    fil: 'isang partnership',
  },
  {
    id: 'leads_active',
    words: described(['active', 'ongoing', 'aktibong'], PARTNERSHIPS),
    where: [isOneOf('status', 'active')],
    en: 'an active partnership',
    fil: 'aktibong partnership',
  },
  {
    id: 'leads_completed',
    words: described(['completed', 'finished'], PARTNERSHIPS),
    where: [isOneOf('status', 'completed')],
    en: 'a completed partnership',
    fil: 'natapos na partnership',
  },
  {
    id: 'leads_expired',
    words: described(['expired', 'lapsed'], PARTNERSHIPS),
    where: [isOneOf('status', 'expired')],
    en: 'an expired partnership',
    fil: 'paso nang partnership',
  },
  {
    id: 'leads_moa',
    words: ['moa', 'memorandum of agreement'],
    where: [isOneOf('kind', 'moa')],
    en: 'a MOA',
    fil: 'isang MOA',
  },
  {
    id: 'leads_mou',
    words: ['mou', 'memorandum of understanding'],
    where: [isOneOf('kind', 'mou')],
    en: 'a MOU',
    fil: 'isang MOU',
  },
];

const projectsLed: readonly Led[] = [
  {
    id: 'leads_project',
    words: ['project', 'ppa', 'proyekto'],
    where: [],
    en: 'a project',
    fil: 'isang proyekto',
  },
  {
    id: 'leads_ongoing_project',
    words: described(['ongoing', 'active'], ['project', 'ppa']),
    where: [isOneOf('status', 'ongoing')],
    en: 'an ongoing project',
    fil: 'isinasagawang proyekto',
  },
  {
    id: 'leads_completed_project',
    words: described(['completed', 'finished'], ['project', 'ppa']),
    where: [isOneOf('status', 'completed')],
    en: 'a completed project',
    fil: 'natapos na proyekto',
  },
  {
    id: 'leads_overdue_project',
    words: described(['overdue'], ['project', 'ppa']),
    where: [
      { kind: 'compare', field: 'ends_on', op: 'lt', value: '$today' },
      not(isOneOf('status', 'completed', 'cancelled')),
    ],
    en: 'an overdue project',
    fil: 'proyektong lampas na sa petsa',
  },
  {
    id: 'leads_program',
    words: ['program', 'programa'],
    where: [isOneOf('kind', 'program')],
    en: 'a program',
    fil: 'isang programa',
  },
];

const assessmentsLed: readonly Led[] = [
  {
    id: 'leads_assessment',
    words: ['assessment', 'mana assessment', 'mana', 'pagtatasa'],
    where: [],
    en: 'an assessment',
    fil: 'isang assessment',
  },
  {
    id: 'leads_ongoing_assessment',
    words: described(['ongoing'], ['assessment']),
    where: [isOneOf('status', 'data_collection', 'analysis', 'reporting')],
    en: 'an ongoing assessment',
    fil: 'isinasagawang assessment',
  },
  {
    id: 'leads_completed_assessment',
    words: described(['completed', 'finished'], ['assessment']),
    where: [isOneOf('status', 'completed')],
    en: 'a completed assessment',
    fil: 'natapos na assessment',
  },
];

const [[partnership], [project], [assessment]] = [partnershipsLed, projectsLed, assessmentsLed];
const ALL: readonly (readonly [one: Led, relation: string])[] = [
  [partnership!, 'led_partnerships'],
  [project!, 'projects'],
  [assessment!, 'assessments'],
];

const LEADING_BOTH = ['lead', 'led', 'leading', 'namumuno sa'];

/** "Lead both a partnership and a project", "lead a project but no assessment": two at once, under one verb. */
const leadingTwo: FilterSpec = {
  id: 'leads_two',
  type: 'leading',
  values: ALL.flatMap(([one, first]) =>
    ALL.filter(([, relation]) => relation !== first).flatMap(([other, second]): ValueSpec[] => [
      {
        id: `${one.id}+${other.id}`,
        words: beside(
          beside(LEADING_BOTH, one.words, ['', 'both']),
          beside(['and', 'and also', 'as well as', 'at'], other.words),
        ),
        where: { kind: 'all', of: [has(first), has(second)] },
        label: wording(`leading ${one.en} and ${other.en}`, `na namumuno sa ${one.fil} at ${other.fil}`),
        position: 'after',
      },
      {
        id: `${one.id}-${other.id}`,
        words: beside(
          beside(LEADING_BOTH, one.words),
          beside(['but no', 'but not', 'but not any', 'and no', 'without any', 'without'], other.words),
        ),
        where: { kind: 'all', of: [has(first), not(has(second))] },
        label: wording(
          `leading ${one.en} but no ${other.en.replace(/^an? /, '')}`,
          `na namumuno sa ${one.fil} pero walang ${other.fil}`,
        ),
        position: 'after',
      },
    ]),
  ),
};

/** What an organization leads, and what it does not. */
export const leadingFilters: readonly FilterSpec[] = [
  leading('leads_partnerships', 'led_partnerships', partnershipsLed),
  leading('leads_projects', 'projects', projectsLed),
  leading('leads_assessments', 'assessments', assessmentsLed),
  leadingTwo,
];

/** Partnerships that an organization can be in, as leader or as member. */
const joined: readonly Led[] = [
  { id: 'in_partnership', words: PARTNERSHIPS, where: [], en: 'a partnership', fil: 'isang partnership' },
  ...partnershipsLed.slice(1).map((one) => ({ ...one, id: one.id.replace('leads', 'in') })),
];
const TAKING_PART: readonly string[] = [
  ...beside(
    ['take part', 'taking part', 'took part', 'participate', 'participating', 'participated'],
    ['in'],
  ),
  ...['involved in', 'engaged in', 'included in', 'active in', 'signatory to', 'party to', 'member of'],
  ...['in', 'join', 'joined', 'joining', 'belong to', 'tied to', 'kasali sa', 'lumalahok sa', 'kabilang sa'],
];

/** Whether an organization is in a partnership, whoever leads it. */
export const joiningFilter: FilterSpec = {
  id: 'joins_partnerships',
  type: 'taking_part',
  values: joined.flatMap(({ id, words, where, en, fil }): ValueSpec[] => [
    {
      id,
      words: beside(TAKING_PART, words, ['', 'any', 'our']),
      where: has('partnerships', ...where),
      label: wording(`in ${en}`, `na kasali sa ${fil}`),
      position: 'after',
    },
    {
      id: `not_${id}`,
      words: [
        ...beside(beside(DENIALS, TAKING_PART), words, NOT_ONE),
        ...beside(TAKING_PART, words, NONE),
        ...beside(['not in', 'not part of'], words, AMOUNTS),
      ],
      where: not(has('partnerships', ...where)),
      label: wording(`not in ${en}`, `na hindi kasali sa ${fil}`),
      position: 'after',
    },
  ]),
};

/** What a body does in a partnership: the adjective of its role, who it is by it, and its verb. */
const ROLES: readonly {
  readonly id: string;
  readonly adjectives: readonly string[];
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** Words that mean the role without a noun beside them. */
  readonly alone: readonly string[];
}[] = [
  {
    id: 'implementing',
    adjectives: ['implementing', 'implementation'],
    nouns: ['implementer', 'implementor'],
    verbs: ['implement', 'implementing', 'nagpapatupad ng'],
    alone: ['implementing', 'implementer', 'tagapagpatupad', 'as implementer'],
  },
  {
    id: 'funding',
    adjectives: ['funding', 'financing', 'funder'],
    nouns: ['funder', 'financier'],
    verbs: [
      'fund',
      'funding',
      'finance',
      'financing',
      'bankroll',
      'pay for',
      'nagpopondo ng',
      'nagpopondo sa',
    ],
    alone: ['funding', 'funder', 'as funder', 'nagpopondo', 'financing'],
  },
  {
    id: 'technical',
    adjectives: ['technical', 'technical support', 'technical assistance', 'teknikal na'],
    nouns: ['technical partner', 'technical adviser', 'technical advisor'],
    verbs: [
      'give technical support in',
      'give technical support to',
      'provide technical support in',
      'provide technical support to',
      'providing technical support to',
      'provide technical assistance to',
    ],
    alone: ['technical', 'technical partner', 'teknikal', 'giving technical support'],
  },
  {
    id: 'coordinating',
    adjectives: ['coordinating', 'coordination', 'coordinator'],
    nouns: ['coordinator'],
    verbs: ['coordinate', 'coordinating', 'nag uugnay ng'],
    alone: ['coordinating', 'coordinator', 'nangangasiwa', 'nag uugnay na'],
  },
  {
    id: 'beneficiary',
    adjectives: ['beneficiary', 'benepisyaryong'],
    nouns: ['beneficiary', 'benepisyaryo'],
    verbs: ['benefit from', 'benefiting from', 'benefitting from', 'nakikinabang sa'],
    alone: ['beneficiary', 'as beneficiary', 'benepisyaryo', 'benepisyaryong'],
  },
];

const HAVING_ROLE = ['', 'in', 'play', 'playing', 'hold'];
const BEING = ['as', 'act as', 'acting as', 'serve as', 'serving as', 'listed as', 'bilang'];
/** "In our partnerships", behind a role; and the partnerships themselves, behind its verb. */
const WHERE_HELD = beside(['in', 'of', 'sa'], ['partnership', 'agreement', 'our partnership']);
const WHERE_HELD_NOW = beside(['in', 'of'], ['active partnership', 'our active partnership']);
const JOINED = ['partnership', 'agreement', 'our partnership', 'any partnership'];
const JOINED_NOW = ['active partnership', 'our active partnership'];

/** The role of a body among a partnership's members: "funding organizations", "with a funding role in our partnerships". */
export const roleFilter: FilterSpec = {
  id: 'membership_role',
  type: 'partnership_role',
  nouns: ['partnership role', 'role in partnerships', 'role', 'role in a partnership', 'papel'],
  values: ROLES.flatMap(({ id, adjectives, nouns, verbs, alone }): ValueSpec[] => {
    const roles = [
      ...beside(beside(HAVING_ROLE, adjectives), ['role', 'partner role', 'papel']),
      ...beside(BEING, [...nouns, ...beside(adjectives, ['partner', 'member'])]),
    ];
    const members = [...nouns, ...beside(adjectives, ['partner', 'member'])];
    const plain: ValueSpec = {
      id,
      words: [
        ...alone,
        ...roles,
        ...beside(roles, WHERE_HELD),
        ...beside(members, WHERE_HELD),
        ...beside(verbs, JOINED),
        ...beside(TAKING_PART, beside(['partnership'], members, ['as'])),
      ],
      where: has('partnerships', isOneOf('role', id)),
      label: wording(id),
    };
    const current: ValueSpec = {
      id: `${id}_active`,
      words: [
        ...beside(roles, WHERE_HELD_NOW),
        ...beside(members, WHERE_HELD_NOW),
        ...beside(verbs, JOINED_NOW),
      ],
      where: has('partnerships', isOneOf('role', id), isOneOf('status', 'active')),
      label: wording(
        `with a ${id} role in active partnerships`,
        `na may papel na ${id} sa aktibong partnership`,
      ),
      position: 'after',
    };
    return [plain, current];
  }),
}; // prettier-ignore

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

/**
 * "Organizations that lead projects in Region IX": what is said behind the rows that they have is said of
 * those, where "organizations in Region IX that lead projects" says it of them.
 */
export const ofTheirRows = (reading: Reading): Reading => {
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
