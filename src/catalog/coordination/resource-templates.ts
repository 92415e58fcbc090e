import {
  aggregatePlan,
  COUNT,
  countPlan,
  groupPlan,
  listPlan,
  measurePlan,
  rankPlan,
  rankRowsPlan,
} from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { not, wording } from '../enumeration.ts';
import { shareOf } from '../share-of.ts';
import { spreadQuestions } from '../spread-questions.ts';

const base = {
  version: '1',
  category: 'coordination',
  intent: 'DATA_QUERY',
  dataset: 'shared_resources',
} as const;
const analysis = { ...base, intent: 'ANALYSIS' } as const;

export const resourceTemplates: readonly ChatTemplate[] = [
  ...spreadQuestions({
    dataset: 'shared_resources',
    category: 'coordination',
    prefix: 'coordination.resources',
    many: 'shared resources',
    fil: 'ibinahaging yaman',
    pairsOfGroups: ['kind and region', 'region and kind'],
  }),
  {
    ...base,
    id: 'coordination.resources-count',
    examples: [
      'How many resources are shared in {location}?',
      'number of {resource_kind} resources',
      'total shared resources',
      'Ilan ang ibinahaging yaman?',
    ],
    counterExamples: ['Resources by kind', 'How many partnerships share resources?'],
    question: 'How many {subject} are there?',
    plan: countPlan,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.resources-list',
    examples: [
      'List the shared resources',
      'What resources are shared in {location}?',
      '{resource_kind} resources with {organization}',
      'Ipakita ang mga ibinahaging yaman',
    ],
    counterExamples: ['How many resources are shared?', 'List the partnerships'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
  {
    ...base,
    id: 'coordination.resources-by-dimension',
    examples: [
      'Resources by {dimension}',
      'How many resources per {dimension}?',
      'Breakdown of shared resources by {dimension}',
      'Ilan ang ibinahaging yaman kada {dimension}?',
    ],
    counterExamples: ['Partnerships by kind', 'Which partnership has the most resources?'],
    question: 'How many {subject} are there per {dimension}?',
    plan: (reading) => groupPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.resources-rank-dimension',
    examples: [
      'Which {dimension} of resource is the most common?',
      'Top {dimension} by number of shared resources',
      'Which {dimension} has the most shared resources?',
    ],
    counterExamples: ['Resources by kind', 'largest shared resource'],
    question: 'Which {dimension} has the {superlative} {subject}?',
    plan: (reading) => rankPlan(reading, COUNT),
    visualization: 'BAR',
  },
  {
    ...base,
    id: 'coordination.resources-amount-total',
    examples: [
      'What is the total {measure} of shared resources?',
      'How much {measure} of resources is shared in {location}?',
      '{measure} of {resource_kind} resources',
      '{measure} of the shared resources',
      'How much {resource_kind} was shared?',
      'Magkano ang kabuuang {measure} ng ibinahaging yaman?',
    ],
    counterExamples: ['average amount of shared resources', 'How many resources are shared?'],
    question: 'What is the total amount of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'amount' }),
    // A value that is asked for is no number of rows.
    priority: 1,
    visualization: 'NUMBER',
  },
  {
    ...base,
    id: 'coordination.resources-funding-total',
    examples: [
      'What is the total funding shared?',
      'total funds shared in {location}',
      'total funding shared under partnerships',
      'kabuuang pondo na ibinahagi',
    ],
    counterExamples: ['How many funding resources are shared?', 'total shared resources'],
    question: 'What is the total amount of {subject}?',
    plan: (reading) => aggregatePlan(reading, { kind: 'aggregate', fn: 'sum', measure: 'amount' }),
    priority: 1,
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.resources-amount-average',
    examples: [
      'What is the average {measure} of shared resources?',
      'average {measure} per resource in {location}',
      'mean {measure} of {resource_kind} resources',
    ],
    counterExamples: ['total amount of shared resources', 'average budget of partnerships'],
    question: 'What is the average {measure} of {subject}?',
    plan: (reading) => measurePlan(reading, 'avg'),
    visualization: 'NUMBER',
  },
  {
    ...analysis,
    id: 'coordination.resources-amount-by-dimension',
    examples: [
      'Total {measure} of shared resources by {dimension}',
      'How much {measure} do resources have per {dimension}?',
      'resource {measure} by {dimension}',
    ],
    counterExamples: ['Resources by kind', 'Budget of partnerships by sector'],
    question: 'What is the total {measure} of {subject} by {dimension}?',
    // Staff and venues have no price: they are left out, since none of theirs is known to be 0.
    plan: (reading) => {
      const plan = groupPlan(reading);
      return { ...plan, where: [...plan.where, not({ kind: 'isNull', field: 'amount' })] };
    },
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.resources-largest',
    examples: [
      'What is the largest shared resource?',
      'most expensive {resource_kind} resources',
      'biggest shared resources in {location}',
      'shared resources with the highest {measure}',
      'Pinakamalaking ibinahaging yaman',
    ],
    counterExamples: ['total amount of shared resources', 'largest partnerships'],
    question: 'What are the {superlative} {subject}?',
    plan: (reading) => rankRowsPlan(reading, 'amount'),
    visualization: 'BAR',
  },
  {
    ...analysis,
    id: 'coordination.resources-share',
    examples: [
      'What percentage of shared resources are {resource_kind}?',
      'share of resources that are {resource_kind}',
      'proportion of shared resources {worth}',
    ],
    counterExamples: ['How many resources are shared?', 'percentage of partnerships that are active'],
    question: 'What percentage of shared resources are {subject}?',
    plan: shareOf,
    label: wording('share', 'bahagi'),
    unit: 'percent',
    visualization: 'PIE',
  },
]; // prettier-ignore
