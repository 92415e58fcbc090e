import type { ChatTemplate } from '../../engine/chat/template.ts';
import { countingQuestions } from '../row-questions.ts';

/** Who leads and speaks for communities. */
export const stakeholderTemplates: readonly ChatTemplate[] = countingQuestions({
  dataset: 'stakeholders',
  category: 'communities',
  prefix: 'stakeholders',
  one: 'stakeholder',
  many: 'stakeholders',
  fil: 'stakeholder',
  pairs: ['active and inactive'],
  state: 'active',
});
