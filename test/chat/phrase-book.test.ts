import { describe, expect, it } from 'vitest';
import { PhraseBook } from '../../src/engine/chat/phrase-book.ts';
import { Spelling } from '../../src/engine/language/spelling.ts';

const book = new PhraseBook([
  { value: 'oobc', variants: ['What is the OOBC?', 'Ano ang OOBC', 'Tell me about the OOBC'] },
  { value: 'regions', variants: ['Which regions are covered?', 'What regions does the OOBC cover?'] },
  { value: 'count', variants: ['How many regions are covered?'] },
  { value: 'not', variants: ['Which regions are not covered?'] },
  { value: 'hello', variants: ['hello', 'good morning'] },
  { value: 'password', variants: ['How do I change my password?', 'I forgot my password'] },
]);

describe('PhraseBook', () => {
  it.each([
    ['What is the OOBC?', 'oobc'],
    ['ano po ang OOBC', 'oobc'],
    ['Can you tell me about the OOBC please', 'oobc'],
    ['Which regions are covered', 'regions'],
    ['How many regions are covered?', 'count'],
    ['Which regions are not covered?', 'not'],
    ['hello po', 'hello'],
    ['How can I change my password?', 'password'],
  ])('finds “%s”', (question, value) => expect(book.find(question)).toBe(value));

  it.each([
    // A word that no variant has makes it another question.
    'What is the budget of the OOBC?',
    'Which regions are covered by typhoons?',
    'Which regions are covered in 2030?',
    'What is the OOBC doing in Atlantis?',
    // A word that turns a question is not made up for by the others.
    'How many OOBC?',
    'Why is the OOBC?',
    'How many passwords?',
    'I did not forget my password',
    '',
    '???',
    'the',
  ])('does not take “%s” for one', (question) => expect(book.find(question)).toBeNull());

  it('repairs a slip where it can be one word only, and no word that is known', () => {
    const spelling = new Spelling(['password', 'covered', 'region']);
    const of = { of: spelling, isKnown: (word: string) => word === 'passport' };
    expect(book.find('I forgot my pasword')).toBeNull();
    expect(book.find('I forgot my pasword', of)).toBe('password');
    expect(book.find('I forgot my passport', of)).toBeNull();
  });

  it('chooses none of two that fit alike', () => {
    const twins = new PhraseBook([
      { value: 1, variants: ['opening hours'] },
      { value: 2, variants: ['opening hours'] },
    ]);
    expect(twins.find('opening hours')).toBeNull();
  });

  it('knows the words that it is written in', () => {
    expect(book.words.has('password')).toBe(true);
    expect(book.words.has('typhoon')).toBe(false);
  });
});
