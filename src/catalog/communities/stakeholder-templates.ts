import { listPlan } from '../../engine/chat/plans.ts';
import type { ChatTemplate } from '../../engine/chat/template.ts';
import { countingQuestions } from '../row-questions.ts';

/** No day is kept of them, so nothing can be asked over time. */
const NEEDS_A_DAY = /\.(?:trend|cumulative|latest|newest|growth|compare-periods|first|in-period)/;

const counting: readonly ChatTemplate[] = countingQuestions({
  dataset: 'stakeholders',
  category: 'communities',
  prefix: 'stakeholders',
  one: 'stakeholder',
  many: 'stakeholders',
  fil: 'stakeholder',
  pairs: ['imam and ulama'],
  states: ['{kind}', '{activity}'],
}).filter(({ id }) => !NEEDS_A_DAY.test(id));

/** Who leads and speaks for communities. */
export const stakeholderTemplates: readonly ChatTemplate[] = [
  ...counting,
  {
    id: 'stakeholders.of-community',
    version: '1',
    category: 'communities',
    dataset: 'stakeholders',
    intent: 'DATA_QUERY',
    // The community's own record does not tell who leads it.
    priority: 11,
    examples: [
      'Who leads {community}?',
      'leaders of {community}',
      'Who are the stakeholders in {community}?',
      'Sino ang namumuno sa {community}?',
    ],
    counterExamples: ['Tell me about Maranao communities', 'How many stakeholders are there?'],
    question: 'List the {subject}',
    plan: (reading) => listPlan(reading),
    visualization: 'TABLE',
  },
];
