import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { communityLexicon } from '../communities/lexicon.ts';
import { placeLexicon } from '../geography/lexicon.ts';

const concept = (name: string, phrases: readonly string[]): LexiconEntry => ({
  sense: { kind: 'concept', concept: name },
  phrases,
});

/** What the rows of one module are counted against in another, and how rows are tied to places in any. */
export const crossDomainLexicon: readonly LexiconEntry[] = [
  ...placeLexicon,
  ...communityLexicon,
  concept('for-person', [
    'per person',
    'per capita',
    'per head',
    'per resident',
    'for each person',
    'kada tao',
  ]),
  concept('for-thousand', [
    'per 1000 people',
    'per 1,000 people',
    'per thousand people',
    'per 1,000 residents',
    'for every 1,000 people',
    'for each 1,000 people',
    'for every thousand people',
    'kada 1,000 tao',
    'kada libong tao',
  ]),
  concept('for-household', ['per household', 'for each household', 'for every household', 'kada sambahayan']),
  concept('for-community', ['per community', 'for each community', 'for every community', 'kada komunidad']),
]; // prettier-ignore
