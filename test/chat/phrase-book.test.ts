import { describe, expect, it } from 'vitest';
import { PhraseBook } from '../../src/engine/chat/phrase-book.ts';
import { Spelling } from '../../src/engine/language/spelling.ts';

const book = new PhraseBook([
  {
    value: 'oobc',
    variants: ['What is the OOBC?', 'Ano ang OOBC', 'Tell me about the OOBC', 'OOBC meaning'],
  },
  { value: 'regions', variants: ['Which regions are covered?', 'What regions does the OOBC cover?'] },
  { value: 'count', variants: ['How many regions are covered?'] },
  { value: 'not', variants: ['Which regions are not covered?'] },
  { value: 'hello', variants: ['hello', 'good morning'] },
  { value: 'password', variants: ['How do I change my password?', 'I forgot my password'] },
  { value: 'source', variants: ['Where does the data come from?'] },
  { value: 'overdue', variants: ['What makes a project overdue?', 'When is a project considered overdue?'] },
  { value: 'which', variants: ['Which projects do you treat as overdue?'] },
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
    // Several words say what one does, and one what another does.
    ['OOBC stands for what?', 'oobc'],
    ['what do you mean by OOBC', 'oobc'],
    ['what is the full name of the OOBC', 'oobc'],
    ['paano ko mapapalitan ang password ko', 'password'],
    ['saan ninyo nakuha ang mga datos', 'source'],
    ['where did you get these figures', 'source'],
    ['what counts as an overdue project', 'overdue'],
    ['kailan sinasabing overdue ang proyekto', 'overdue'],
    ['which projects do you consider overdue', 'which'],
    ['in which regions is it covered', 'regions'],
    // Borrowed verbs with what Filipino puts before them.
    ['pa-explain naman ng OOBC', 'oobc'],
    ['paano i-change ang password ko', 'password'],
    // What says nothing of what is asked.
    ['In simple terms, what is the OOBC?', 'oobc'],
    ['remind me again what the OOBC is', 'oobc'],
    ['ano nga ulit ang OOBC', 'oobc'],
    ['Pardon my ignorance, but what is the OOBC?', 'oobc'],
    ['new topic: which regions are covered?', 'regions'],
    ['Hi! New here. What is the OOBC?', 'oobc'],
    ['What is the OOBC in this system?', 'oobc'],
    ['tanong lang po, ano ang OOBC', 'oobc'],
    ['Where does the data in your database come from, thanks', 'source'],
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
    // Asks for the rows, not for what the word means.
    'Which projects are considered overdue?',
    'projects considered overdue',
    // An aside alone is no question.
    'new here',
    'in this system',
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
