import { aggregatePlan, groupPlan, rankPlan, rankRowsPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Metric } from '../../engine/query/plan.ts';
import { wording } from '../enumeration.ts';

interface SpanSpec {
  readonly id: string;
  readonly measure: string;
  readonly en: string;
  readonly fil: string;
}

/** Stretches that skip a step, and so have no verb of their own as "to approve" is. */
const SPANS: readonly SpanSpec[] = [
  {
    id: 'proposal-to-approval',
    measure: 'proposal_approval_days',
    en: 'from proposal to approval',
    fil: 'mula proposal hanggang approval',
  },
  {
    id: 'proposal-to-implementation',
    measure: 'proposal_implementation_days',
    en: 'from proposal to implementation',
    fil: 'mula proposal hanggang implementation',
  },
  {
    id: 'submission-to-implementation',
    measure: 'submission_implementation_days',
    en: 'from submission to implementation',
    fil: 'mula submission hanggang implementation',
  },
];

/** How long a stretch takes: on average, by group, of which group or row the longest, and how long at the most. */
const ofSpan = ({ id, measure, en, fil }: SpanSpec): readonly ChatTemplate[] => {
  const named = {
    version: '1',
    category: 'policies',
    intent: 'ANALYSIS',
    dataset: 'policies',
    unit: 'days',
  } as const;
  const average: Metric = { kind: 'aggregate', fn: 'avg', measure };
  const label = wording(`average time ${en}`, `karaniwang tagal ${fil}`);
  return [
    {
      ...named,
      id: `policies.${id}`,
      label,
      examples: [
        `How long ${en} of policies?`,
        `How long does it take ${en} of policies?`,
        `How many days pass ${en} of policies?`,
        `On average, how long do policies take ${en}?`,
        `average time policies take ${en}`,
        `Gaano katagal ${fil} ang mga patakaran?`,
        `Ilang araw ${fil} ng patakaran?`,
      ],
      counterExamples: ['How many policies are approved?', 'policies by status'],
      question: `How long do {subject} take ${en}?`,
      plan: (reading) => aggregatePlan(reading, average),
      answer: wording(
        `The average time ${en} of {subject} is {value}.`,
        `Ang karaniwang tagal ${fil} ng {subject} ay {value}.`,
      ),
      visualization: 'NUMBER',
    },
    {
      ...named,
      id: `policies.${id}-by-dimension`,
      label,
      examples: [
        `How long do policies take ${en} by {dimension}?`,
        `On average, how long do policies take ${en} in each {dimension}?`,
        `Gaano katagal ${fil} ang mga patakaran kada {dimension}?`,
      ],
      counterExamples: [`How long ${en} of policies?`, 'policies by sector'],
      question: `How long do {subject} take ${en} by {dimension}?`,
      plan: (reading) => groupPlan(reading, average),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.rank-${id}`,
      label,
      examples: [
        `Which {dimension} takes the longest ${en} of policies?`,
        `{dimension} where policies took the shortest ${en}`,
        `Aling {dimension} ang pinakamatagal ${fil} ang mga patakaran?`,
      ],
      counterExamples: [`Which policy took the longest ${en}?`, 'Which sector has the most policies?'],
      question: `Which {dimension} takes the longest ${en} of {subject}?`,
      plan: (reading) => rankPlan(reading, average),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.${id}-longest`,
      examples: [
        `Which policy took the longest ${en}?`,
        `policies that took the shortest ${en}`,
        `Aling patakaran ang pinakamatagal ${fil}?`,
      ],
      counterExamples: [`How long ${en} of policies?`, 'latest policies'],
      question: `Which {subject} took the longest ${en}?`,
      plan: (reading) => rankRowsPlan(reading, measure),
      visualization: 'BAR',
    },
    {
      ...named,
      id: `policies.${id}-at-most`,
      label: wording(`time ${en}`, `tagal ${fil}`),
      answer: wording(
        `Of {subject}, the {superlative} time ${en} is {value}.`,
        `Sa {subject}, ang {superlative} tagal ${fil} ay {value}.`,
      ),
      examples: [
        `What is the longest any policy took ${en}, in days?`,
        `How many days did the policy that took the longest ${en} take?`,
        `What is the shortest time that a {sector} policy took ${en}, in days?`,
      ],
      counterExamples: [`Which policy took the longest ${en}?`, `How long ${en} of policies?`],
      question: `How many days did {subject} take ${en} at the most?`,
      plan: (reading) =>
        aggregatePlan(reading, {
          kind: 'aggregate',
          fn: reading.ranking?.direction === 'asc' ? 'min' : 'max',
          measure,
        }),
      visualization: 'NUMBER',
    },
  ];
};

export const policyStepTemplates: readonly ChatTemplate[] = SPANS.flatMap(ofSpan);
