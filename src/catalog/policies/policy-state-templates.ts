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

/** Whether one policy has passed a step, by its title or its reference number. */
export const policyStateTemplates: readonly ChatTemplate[] = [
  {
    version: '1',
    category: 'policies',
    intent: 'DATA_QUERY',
    dataset: 'policies',
    id: 'policies.has-passed',
    priority: 14,
    examples: [
      'Is {policy} approved?',
      'Was {policy} submitted?',
      'Has {policy} been approved?',
      'Naisumite na ba ang {policy}?',
    ],
    counterExamples: ['Are there approved policies?', 'Tell me about the latest policy'],
    question: 'Has the policy been approved?',
    asksWhether: true,
    takes: ['title', 'status'],
    plan: (reading) => countPlan(everSince(reading)),
    answer: wording('Yes, there {are} {value} {subject}.', 'Oo, mayroong {value} {subject}.'),
    empty: wording('No, there are no {subject}.', 'Hindi, walang {subject}.'),
    visualization: 'NUMBER',
  },
]; // prettier-ignore
