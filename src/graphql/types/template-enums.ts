import type { GOAL_CATEGORIES } from '../../engine/goals/types.ts';
import { codeEnum } from '../code-enum.ts';

export const TemplateKind = codeEnum('TemplateKind', 'What a template makes.', {
  CHAT: 'It answers a kind of question.',
  TASK: 'It makes a kind of task.',
});

export const Intent = codeEnum('Intent', 'What a message is after.', {
  DATA_QUERY: 'Figures or rows of the database.',
  ANALYSIS: 'A comparison, a ranking, a trend or a share.',
  NAVIGATION: 'A place in the client.',
  HELP: 'How to ask.',
  GENERAL: 'A greeting, thanks and the like.',
  FAQ: 'Something that people ask often.',
  UNKNOWN: 'It was not understood.',
});

export const Visualization = codeEnum('Visualization', 'The picture that suits an answer.', {
  NUMBER: 'One large figure.',
  TABLE: 'A table.',
  BAR: 'Bars.',
  LINE: 'A line over time.',
  PIE: 'Shares of a whole.',
  MAP: 'Points on a map.',
  CARD: 'One record.',
  NONE: 'None: the words are enough.',
});

export const GoalCategory = codeEnum<(typeof GOAL_CATEGORIES)[number]>(
  'GoalCategory',
  'What kind of goal it is.',
  {
    study: 'To study somewhere.',
    career: 'To find or change work.',
    sport: 'To train for something.',
    language: 'To learn a language.',
    finance: 'To save, earn or pay off.',
  },
);

export const EnergyLevel = codeEnum('EnergyLevel', 'How much concentration a task takes.', {
  LOW: 'Little.',
  MEDIUM: 'Some.',
  HIGH: 'Much: for the best hours of the day.',
});

export const BudgetTier = codeEnum('BudgetTier', 'How large a budget is.', {
  BUDGET: 'Below 15,000 US dollars.',
  STANDARD: 'From 15,000 to 30,000 US dollars.',
  PREMIUM: 'Above 30,000 US dollars.',
});
