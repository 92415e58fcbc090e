import { countPlan } from '../../engine/chat/plans.ts';
import type { Reading } from '../../engine/chat/reading.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import type { Predicate } from '../../engine/query/plan.ts';
import { not, wording } from '../enumeration.ts';

/** What stays true of a policy that has moved on: one that is implemented was approved, and submitted. */
const PASSED: Readonly<Record<string, Predicate>> = {
  submitted: not({ kind: 'isNull', field: 'submitted_on' }),
  approved: not({ kind: 'isNull', field: 'approved_on' }),
};

const everSince = (reading: Reading): Reading => ({
  ...reading,
  constraints: reading.constraints.map((one) => {
    const where = one.filter === 'status' ? PASSED[one.entities[0]?.value ?? ''] : undefined;
    return where && one.where.kind !== 'not' && one.members.length < 2 ? { ...one, where } : one;
  }),
});

/** What may be so of a policy, by the filter that tells it. */
const STATES: readonly (readonly [filter: string, states: readonly string[]])[] = [
  [
    'status',
    [
      ...['draft', 'under review', 'submitted', 'approved', 'being implemented', 'implemented'],
      ...['rejected', 'withdrawn', 'on hold', 'pending'],
    ],
  ],
  ['timing', ['overdue']],
  ['priority', ['urgent', 'critical']],
  ['scope', ['national', 'regional', 'provincial', 'municipal']],
  ['evidence', ['with evidence', 'without evidence']],
  ['consultation', ['consulted on', 'with public consultation', 'without consultation']],
  ['stakeholders', ['with stakeholder', 'without stakeholder']],
  ['need_link', ['linked to needs', 'not linked to any need']],
];

/**
 * Whether something is so of one policy, by its title or its reference number. Each takes one filter, so that
 * what was asked of the row before is no condition of what is asked next.
 */
export const policyStateTemplates: readonly ChatTemplate[] = STATES.map(([filter, states]) => ({
  version: '1',
  category: 'policies',
  intent: 'DATA_QUERY',
  dataset: 'policies',
  id: `policies.is-${filter}`,
  priority: 12,
  examples: states.flatMap((state) => [
    `Is {policy} ${state}?`,
    `Has {policy} been ${state}?`,
    `${state} ba ang {policy}?`,
  ]),
  counterExamples: ['Are there approved policies?', 'Tell me about the latest policy'],
  question: `Is the policy ${states[0]}?`,
  takes: ['title', filter],
  plan: (reading) => countPlan(everSince(reading)),
  answer: wording('Yes, that is one of the {subject}.', 'Oo, kabilang iyan sa {subject}.'),
  empty: wording('No, that is none of the {subject}.', 'Hindi, wala iyan sa {subject}.'),
  visualization: 'NUMBER',
})); // prettier-ignore
