import type { Route } from '../../../engine/goals/goal-catalog.ts';
import type { FactName } from '../facts/index.ts';

/** From knowing where the money goes to putting it to work. */
export const financeRoute: Route<FactName> = {
  category: 'finance',
  whole: ['save', 'saving', 'afford', 'money'],
  marks: [
    'savings',
    'ipon',
    'mag ipon',
    'utang',
    'debt',
    'debts',
    'loan',
    'invest',
    'investing',
    'emergency fund',
  ],
  milestones: [
    {
      id: 'overview',
      title: 'Overview',
      focus: [
        'budget',
        'track',
        'spending',
        'expenses',
        'organise',
        'organize',
        'manage my money',
        'finances',
      ],
    },
    {
      id: 'debt',
      title: 'Debt',
      focus: ['debt', 'debts', 'loan', 'loans', 'credit card', 'pay off', 'utang'],
      with: ['overview'],
      when: { yes: 'in_debt' },
    },
    {
      id: 'saving',
      title: 'Saving',
      focus: ['save', 'saving', 'savings', 'emergency fund', 'put by', 'ipon', 'mag ipon'],
    },
    {
      id: 'growth',
      title: 'Growth and protection',
      when: { yes: 'growth_wanted' },
      focus: [
        'invest',
        'investing',
        'investment',
        'insurance',
        'retirement',
        'pension',
        'business',
        'capital',
        'income',
        'earn',
        'crypto',
        'bitcoin',
        'stocks',
        'forex',
        'double my money',
      ],
    },
  ],
};
