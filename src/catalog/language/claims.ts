import type { LexiconEntry } from '../../engine/language/vocabulary.ts';
import { eachOf } from './each-of.ts';

/** Words that make a question of a statement: what is stated then is to be affirmed or denied. */
export const claims: LexiconEntry = {
  sense: { kind: 'filler', idiom: true, whether: true },
  phrases: [
    ...eachOf(
      ['is it', "isn't it", 'is that', 'is this', 'was it'],
      ['true', 'correct', 'right', 'accurate', 'the case', 'so'],
      ['', 'that', 'to say that', ', that'],
    ),
    ...eachOf(
      [
        'true or false',
        'correct or not',
        'right or wrong',
        'am i right',
        'am i correct',
        'am i right that',
        'am i correct that',
        'can you confirm that',
        'can you confirm',
        'please confirm',
        'please confirm that',
        'confirm that',
        'can you verify that',
        'verify that',
        'please verify that',
        'fact check',
        'fact-check',
      ],
      ['', ':'],
    ),
    ...eachOf(
      ['totoo', 'tama', 'tunay'],
      ['po', ''],
      [
        'ba',
        'bang',
        'ba na',
        'ba po',
        'ba po na',
        'ba pong',
        'nga ba',
        'nga bang',
        'nga ba na',
        'ba talaga na',
        'ba yung',
        'ba ang sabi na',
        'kayang',
      ],
    ),
    ...['correct', 'right', 'true', 'tama', 'totoo', 'yes', 'di ba', "'di ba", 'diba', 'hindi ba'],
    // "I was told …": what was heard is to be affirmed or denied as well.
    ...eachOf(
      [
        'i was told',
        'i hear',
        'i heard',
        "i've heard",
        'we were told',
        'they say',
        'they said',
        'people say',
      ],
      ['', 'that'],
    ),
    ...eachOf(['somebody', 'someone', 'my boss', 'the director'], ['says', 'said', 'told me'], ['', 'that']),
    ...['sabi nila', 'sabi nila na', 'balita ko', 'balita ko na', 'narinig ko na', 'ang alam ko'],
  ],
};
