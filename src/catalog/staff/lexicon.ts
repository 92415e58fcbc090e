import type { LexiconEntry } from '../../engine/language/vocabulary.ts';

const concept = (name: string, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'concept', concept: name },
  phrases,
});

/** What questions about the staff call by a name of its own. */
export const staffLexicon: readonly LexiconEntry[] = [
  concept('workload', [
    'workload',
    'work load',
    'task load',
    'load',
    'workloads',
    'dami ng trabaho',
    'bigat ng trabaho',
    'karga ng trabaho',
  ]),
  {
    sense: { kind: 'ranking', direction: 'desc', limit: null, by: 'size' },
    phrases: ['heaviest', 'busiest', 'pinakaabala', 'pinakamabigat', 'pinakamabigat na'],
  },
  {
    sense: { kind: 'ranking', direction: 'asc', limit: null, by: 'size' },
    phrases: ['lightest', 'least busy', 'pinakamagaan', 'pinakamagaan na'],
  },
  concept('contact', [
    'email',
    'email address',
    'e mail',
    'contact',
    'contact detail',
    'contact information',
    'contact info',
  ]),
];
