import { aggregatePlan, totalOf } from '../../engine/chat/plans.ts';
import { type Reading, whereOf } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { nounPhrase } from '../../engine/language/noun-phrase.ts';
import type { Constraint } from '../../engine/language/sense.ts';
import type { MeasureSpec } from '../../engine/query/dataset.ts';
import type { AcrossPlan } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';
import { sumOf } from '../figures.ts';

const base = { version: '1', category: 'projects', intent: 'ANALYSIS', dataset: 'projects' } as const;

const measuresOf = ({ dataset, parts }: Reading): readonly MeasureSpec[] =>
  parts.flatMap(({ sense }) =>
    sense.kind === 'measure' ? dataset.measures.filter(({ id }) => id === sense.measure) : [],
  );

/** "How much of the budget was spent": what became of it, and not the budget. */
const outcomeOf = (reading: Reading): Reading => ({
  ...reading,
  measure: measuresOf(reading).find(({ id }) => id !== 'budget_allocated') ?? reading.measure,
});

/**
 * The conditions that take a share: those said last behind the money, "for health" of "spending in Region IX was for
 * health". A verb or a figure parts them from what names the money; "GAA's share of the budget" has them before it.
 */
const sharing = ({ parts }: Reading): readonly Constraint[] => {
  const said = [...parts].sort((a, b) => a.start - b.start);
  const money = said.findIndex(({ sense }) => sense.kind === 'measure');
  let behind: Constraint[] = [];
  let between = 0;
  for (const { sense, start, end } of said.slice(money + 1)) {
    if (sense.kind === 'filler') between += end - start;
    if (sense.kind === 'measure') between += VERB;
    if (sense.kind !== 'constraint' || sense.constraint.filter === 'period') continue;
    // The "in" of a place is no verb.
    const parted = between >= (sense.constraint.filter === 'place' ? VERB : 1);
    behind = parted ? [sense.constraint] : [...behind, sense.constraint];
    between = 0;
  }
  return behind;
};

/** Words that say of a place that something is or goes there. */
const VERB = 2;

/** The rows that the share is taken of. A period bounds them too. */
const wholeOf = (reading: Reading): Reading => {
  const taking = sharing(reading);
  const rest = reading.constraints.filter((one) =>
    taking.length > 0 ? !taking.includes(one) : one.filter === 'period',
  );
  return { ...reading, constraints: rest };
};

const sharePlan = (reading: Reading): AcrossPlan => {
  const whole = wholeOf(reading);
  const { dataset } = reading;
  const measure = reading.measure!;
  const figure = {
    name: measure.id,
    label: measure.label,
    unit: measure.unit,
    dataset: dataset.id,
    metric: sumOf(measure.id),
  };
  const named = (language: 'en' | 'fil') => nounPhrase(dataset.noun, whole.constraints, language, 'many');
  return {
    kind: 'across',
    dataset: dataset.id,
    where: [],
    top: { ...figure, where: whereOf(reading) },
    bottom: {
      ...figure,
      label: wording(
        `percent is the ${measure.label.en} of all ${named('en')}`,
        `porsyento ay ang ${measure.label.fil} ng lahat ng ${named('fil')}`,
      ),
      where: whereOf(whole),
    },
    scale: 100,
    dimension: null,
    direction: 'desc',
    limit: 1,
  };
};

/** What part of the money some projects have, said of one kind of condition. */
const shareOfMoney = (id: string, slot: string): ChatTemplate => ({
  ...base,
  id: `projects.${id}`,
  examples: [
    `What percent of the total budget is for ${slot}?`,
    `What percentage of the budget comes from ${slot} projects?`,
    `What share of the spending is of ${slot} projects?`,
    `share of ${slot} in the total budget`,
    `share of ${slot} in spending`,
    `What share of the spending was for ${slot}?`,
    `What percent of the beneficiaries are in ${slot}?`,
    `What percent of the beneficiaries are of ${slot} projects?`,
    `share of the total spending of projects that is ${slot}`,
    `Ilang porsyento ng badyet ang para sa ${slot}?`,
    `Ilang porsyento ng kabuuang badyet ng mga proyekto ang nasa ${slot}?`,
  ],
  counterExamples: ['What share of the budget was spent?', 'share of budget by sector'],
  question: `What percent of the {measure} is for {subject}?`,
  plan: sharePlan,
  answer: wording(
    '{value} for {subject}, where {divisor}.',
    '{value} para sa {subject}, kung saan ang {divisor}.',
  ),
  label: wording('share', 'bahagi'),
  unit: 'percent',
  visualization: 'NUMBER',
});

/** Parts of the money of projects: what some have of it, and what became of it. */
export const moneyShareTemplates: readonly ChatTemplate[] = [
  shareOfMoney('share-of-money', '{condition}'),
  shareOfMoney('share-of-money-in-place', '{location}'),
  {
    ...base,
    id: 'projects.spent-of-budget',
    examples: [
      'How much of the budget was spent?',
      'How much of the budget of projects was spent?',
      'How much of the project budget was spent in {location}?',
      'How much of the budget of projects is left?',
      'How much of the budget is left?',
      'Of the budget of projects, how much was spent?',
      'Magkano na sa badyet ng mga proyekto ang nagastos?',
      'Magkano na sa badyet ang nagastos?',
      'Magkano pa sa badyet ng mga proyekto ang natitira?',
    ],
    counterExamples: ['What is the total budget of projects?', 'What percent of the budget was spent?'],
    question: 'How much of the budget of {subject} was spent?',
    plan: (reading) => aggregatePlan(reading, totalOf(outcomeOf(reading).measure)),
    visualization: 'NUMBER',
  },
];
