import type { ChatTemplate } from '../../engine/chat/template.ts';
import { countingQuestions, periodQuestions, type Rows } from '../row-questions.ts';

const rows: Rows = {
  dataset: 'communities',
  category: 'communities',
  prefix: 'communities',
  one: 'community',
  many: 'communities',
  fil: 'komunidad',
  pairs: ['Maranao and Tausug'],
  states: ['{livelihood}', '{settlement_type}'],
};

/** What has no template of its own beside the general ones of communities. */
const WANTED: ReadonlySet<string> = new Set([
  'communities.share-in-place',
  'communities.trend',
  'communities.cumulative',
  'communities.compare-periods',
]);

/** How the register of communities grew. */
export const communityTimeTemplates: readonly ChatTemplate[] = [
  ...countingQuestions(rows),
  ...periodQuestions(rows),
].filter(({ id }) => WANTED.has(id));
