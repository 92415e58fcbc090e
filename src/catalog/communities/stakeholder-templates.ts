import type { ChatTemplate } from '../../engine/chat/template.ts';
import { countingQuestions } from '../row-questions.ts';

/** No day is kept of them, so nothing can be asked over time. */
const NEEDS_A_DAY = /\.(?:trend|cumulative|latest|newest|growth|compare-periods|first|in-period)/;

/** Who leads and speaks for communities. */
export const stakeholderTemplates: readonly ChatTemplate[] = countingQuestions({
  dataset: 'stakeholders',
  category: 'communities',
  prefix: 'stakeholders',
  one: 'stakeholder',
  many: 'stakeholders',
  fil: 'stakeholder',
  pairs: ['imam and ulama'],
  states: ['{kind}', '{activity}'],
}).filter(({ id }) => !NEEDS_A_DAY.test(id));
