import { COUNT } from '../../engine/chat/plans.ts';
import { type Reading, whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { AcrossPlan } from '../../engine/query/plan.ts';
import type { Unit } from '../../engine/query/unit.ts';
import { communities } from '../communities/dataset.ts';
import { organizations } from '../coordination/organizations.ts';
import { partnerships } from '../coordination/partnerships.ts';
import { wording } from '../enumeration.ts';
import { type FigureSpec, figureOf, narrowed, overviewPlan, sumOf } from '../figures.ts';
import { needs } from '../mana/needs.ts';
import { workshops } from '../mana/workshops.ts';
import { policies } from '../policies/policies.ts';
import { projects } from '../projects/projects.ts';

/** What a figure is set against, by the concept that asks for it. */
interface Divisor {
  readonly concept: string;
  readonly words: string;
  readonly scale: number;
  readonly of: FigureSpec;
}

const divisor = (
  concept: string,
  words: string,
  label: readonly [string, string],
  measure: string | null,
  scale = 1,
): Divisor => ({
  concept,
  words,
  scale,
  of: figureOf(communities, concept, label, measure === null ? {} : { metric: sumOf(measure) }),
});

const PER_COMMUNITY = divisor('for-community', 'per community', ['community', 'komunidad'], null);
const DIVISORS: readonly Divisor[] = [
  divisor('for-thousand', 'per 1,000 people', ['people', 'tao'], 'population', 1000),
  divisor('for-person', 'per person', ['person', 'tao'], 'population'),
  divisor('for-household', 'per household', ['household', 'sambahayan'], 'households'),
];

const SHOWN = 30;

/** The rows of the question for so many people, households or communities of the same place. */
const acrossPlan = (reading: Reading, unit: Unit, direction: 'asc' | 'desc', limit = SHOWN): AcrossPlan => {
  const divided = [...DIVISORS, PER_COMMUNITY].find(({ concept }) =>
    reading.said.includes(`concept:${concept}`),
  );
  if (!divided) throw new Error(`${reading.dataset.id} are set against nothing.`);
  const { of, scale } = divided;
  const bottom = narrowed(of, {
    ...reading,
    constraints: reading.constraints.filter((one) => one.filter === 'place'),
  });
  if (bottom === null) throw new Error(`Places of ${reading.dataset.id} are none of communities.`);
  return {
    kind: 'across',
    dataset: reading.dataset.id,
    where: [],
    top: {
      name: reading.dataset.id,
      label: reading.measure?.label ?? reading.dataset.noun.many,
      unit,
      dataset: reading.dataset.id,
      where: whereOf(reading),
      metric: reading.measure ? sumOf(reading.measure.id) : COUNT,
    },
    bottom,
    scale,
    dimension: reading.dimension?.id ?? null,
    direction,
    limit,
  };
};

interface Counted {
  readonly dataset: string;
  /** How questions name what is counted or summed. */
  readonly many: string;
  /** Places that its rows lie in, by what they are grouped by. */
  readonly levels: readonly ('region' | 'province')[];
  readonly unit?: Unit;
  /** Its rows are grouped by community too, which "per community" then asks for. */
  readonly byCommunity?: boolean;
  /** The id's part, where the dataset's alone does not tell. */
  readonly name?: string;
}

/** What there is for the people, the households and the communities of a place. */
const againstPeople = ({
  dataset,
  many,
  levels,
  unit = 'none',
  name = dataset,
  byCommunity = false,
}: Counted): readonly ChatTemplate[] => {
  const base = { version: '1', category: 'cross-domain', intent: 'ANALYSIS', dataset, unit } as const;
  const what = unit === 'pesos' ? '{measure} of {subject}' : '{subject}';
  const against = byCommunity ? DIVISORS : [...DIVISORS, PER_COMMUNITY];
  const pairs = levels.flatMap((level) => against.map(({ words }) => [level, words] as const));
  return [
    {
      ...base,
      id: `cross.${name}-per-people`,
      examples: [
        ...DIVISORS.map(({ words }) => `${many} ${words} in {region}`),
        `How many ${many} are there per 1,000 people?`
          .replace('How many project', 'How much project')
          .replace(' are there', unit === 'pesos' ? ' is there' : ' are there'),
        `What is the number of ${many} per household?`.replace(
          'number of ',
          unit === 'pesos' ? '' : 'number of ',
        ),
      ],
      counterExamples: ['How many people live in Region IX?', `${many} by region`],
      question: `${many} per 1,000 people`,
      plan: (reading) => acrossPlan(reading, unit, 'desc'),
      answer: wording(
        `There are {value} for every {divisor}: ${what}.`,
        `May {value} sa bawat {divisor}: ${what}.`,
      ),
      visualization: 'NUMBER',
    },
    {
      ...base,
      id: `cross.${name}-per-people-by-place`,
      examples: [
        ...pairs.map(([level, words]) => `${many} ${words} by ${level}`),
        `${many} per household in each region`,
      ],
      counterExamples: [`${many} by region`, `${many} per 1,000 people`],
      question: `${many} per 1,000 people by region`,
      plan: (reading) => acrossPlan(reading, unit, 'desc'),
      answer: wording(
        `For every {divisor}, by {dimension}: ${what}:\n{lines}`,
        `Sa bawat {divisor}, ayon sa {dimension}: ${what}:\n{lines}`,
      ),
      visualization: 'BAR',
    },
    {
      ...base,
      id: `cross.rank-places-by-${name}-per-people`,
      examples: [
        ...pairs.map(([level, words]) => `Which ${level} has the most ${many} ${words}?`),
        ...pairs.map(([level, words]) => `Top ${level} by ${many} ${words}`),
        ...levels.map((level) => `Which ${level} has the lowest ${many} per household?`),
      ],
      counterExamples: [`Which region has the most ${many}?`, `${many} per 1,000 people by region`],
      question: `Which region has the most ${many} per 1,000 people?`,
      plan: (reading) =>
        acrossPlan(reading, unit, reading.ranking?.direction ?? 'desc', reading.ranking?.limit ?? undefined),
      answer: wording(
        `{top} comes first, for every {divisor}: ${what}:\n{lines}`,
        `Nangunguna ang {top}, sa bawat {divisor}: ${what}:\n{lines}`,
      ),
      visualization: 'BAR',
    },
  ];
};

const PESOS = { unit: 'pesos' } as const;

/** What the modules hold of one sector. */
const ofSector: readonly FigureSpec[] = [
  figureOf(needs, 'needs', ['Needs', 'Mga pangangailangan']),
  figureOf(needs, 'unmet_needs', ['Unmet needs', 'Mga di pa natutugunang pangangailangan'], {
    that: ['unmet'],
  }),
  figureOf(needs, 'needs_with_projects', ['Needs with a project', 'Mga pangangailangang may proyekto'], {
    that: ['addressed'],
  }),
  figureOf(projects, 'projects', ['Projects', 'Mga proyekto']),
  figureOf(projects, 'budget_allocated', ['Budget allocated', 'Inilaang badyet'], {
    metric: sumOf('budget_allocated'),
    ...PESOS,
  }),
  figureOf(projects, 'budget_spent', ['Budget spent', 'Nagastos na badyet'], {
    metric: sumOf('budget_spent'),
    ...PESOS,
  }),
  figureOf(policies, 'policies', ['Policies', 'Mga patakaran']),
  figureOf(partnerships, 'partnerships', ['Partnerships', 'Mga partnership']),
  figureOf(organizations, 'organizations', ['Organizations', 'Mga organisasyon']),
  figureOf(workshops, 'workshops', ['Workshops', 'Mga workshop']),
];

/** Questions that hold rows of one module against those of another. */
export const crossDomainTemplates: readonly ChatTemplate[] = [
  ...(
    [
      { dataset: 'needs', many: 'needs', levels: ['region', 'province'], byCommunity: true },
      { dataset: 'projects', many: 'projects', levels: ['region', 'province'] },
      {
        dataset: 'projects',
        many: 'project budget',
        levels: ['region', 'province'],
        unit: 'pesos',
        name: 'budget',
      },
      { dataset: 'assessments', many: 'assessments', levels: ['region', 'province'] },
      { dataset: 'workshops', many: 'workshops', levels: ['region', 'province'] },
      { dataset: 'engagements', many: 'engagements', levels: ['region', 'province'] },
      { dataset: 'partnerships', many: 'partnerships', levels: ['region'] },
    ] satisfies readonly Counted[]
  ).flatMap(againstPeople),
  {
    version: '1',
    category: 'cross-domain',
    intent: 'ANALYSIS',
    dataset: 'needs',
    id: 'cross.sector-overview',
    takes: ['place', 'sector'],
    examples: [
      'summary of the {sector} sector',
      'key figures for the {sector} sector in {location}',
      'What is the situation in the {sector} sector in {location}?',
      'Buod ng sektor ng {sector}',
    ],
    counterExamples: ['How many health needs are there?', 'needs by sector', 'summary of Region IX'],
    question: 'Give me a summary of the sector: {subject}',
    plan: (reading) => overviewPlan(reading, ofSector),
    label: wording('Overview of a sector', 'Buod ng sektor'),
    answer: wording(
      'Of this sector, by {subject}:\n{lines}',
      'Sa sektor na ito, ayon sa {subject}:\n{lines}',
    ),
    visualization: 'CARD',
  },
]; // prettier-ignore
