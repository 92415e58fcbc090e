import { describe, expect, it } from 'vitest';
import { told } from '../../src/engine/chat/background.ts';
import { wordsAndNames } from '../language/words.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const vocabulary = await wordsAndNames(database);
const { talk } = await startChat(database);

describe('what a message tells beside its question', () => {
  it.each([
    ['I just joined the office. How many communities are there?', ['I just joined the office.']],
    ['List the Yakan communities, I have never heard of them.', ['I have never heard of them.']],
    ['List the Yakan communities, I have never heard of this group.', ['I have never heard of this group.']],
    ['I have to tell the Secretary how many needs are unmet', ['I have to tell the Secretary']],
    ['Sorry for the basic question, but what does OOBC stand for?', ['Sorry for the basic question']],
    ['For our next story: how many communities are there?', ['For our next story']],
    ['Before I walk into ExCom, how many needs are unmet?', ['Before I walk into ExCom']],
    ['Which region has the most needs? I want a name, not an essay.', ['I want a name, not an essay.']],
    ['Ay mali, sa Region IX pala', ['Ay mali,']],
    [
      'I am writing for the director in Northern Mindanao. How many communities are in Bukidnon?',
      ['I am writing for the director in Northern Mindanao.'],
    ],
    [
      'DPWH has asked for an inventory. How many partnerships do we have with DPWH?',
      ['DPWH has asked for an inventory.'],
    ],
    ['Thank you, that is very useful. How many needs are unmet?', ['Thank you, that is very useful.']],
    ['DSWD is visiting. How many partnerships do we have?', []],
    ['Most of our communities have no water. How many communities are in Region IX?', []],
    ['The mayor said 40 communities have no water. How many communities have no water?', []],
    ['Our director loves hospitals in Region IX. How many communities are there?', []],
    ['When I was a kid, how many communities were there?', []],
    ['For Region IX: how many communities are there?', []],
    // What narrows the question, or is all of it, stays.
    ['I only work with fishing people. How many communities are in Region IX?', []],
    ["I'm interested in hospitals. How many communities are in Region IX?", []],
    ['We serve Region IX. How many communities are there?', []],
    ['My boss wants the ones without water. How many communities are there?', []],
    ['I report on needs. How many are unmet?', []],
    ['I just joined the office.', []],
    ['How many needs are unmet?', []],
  ])('“%s” tells %j', (message, background) =>
    expect(told(message, vocabulary).background).toEqual(background),
  );

  it('keeps every word of the question where it stood', () => {
    const message = "I'm preparing relief packs. Which communities host IDPs?";
    const { question } = told(message, vocabulary);
    expect(question).toHaveLength(message.length);
    expect(question.trim()).toBe('Which communities host IDPs?');
  });

  it.each([
    [
      'Our colleague Faisal Panda is busy. How many open tasks does he have?',
      'How many open tasks does Faisal Panda have?',
    ],
    [
      'My boss is going to Cotabato City. How many communities do we have there?',
      'How many communities do we have in Cotabato City?',
    ],
    [
      'Our boss met MSSD. How many partnerships do we have with them?',
      'How many partnerships do we have with MSSD?',
    ],
    [
      'We would like to begin with Zamboanga Sibugay. How many needs are in that province?',
      'How many needs are in Zamboanga Sibugay?',
    ],
  ])('takes a pronoun for what the story named: “%s”', (message, question) =>
    expect(told(message, vocabulary).question).toBe(question),
  );

  it('takes “it” for what was spoken of', () =>
    expect(told('Everyone talks about MANA. What is it?', vocabulary).question).toBe('What is MANA?'));

  it('says what it set aside', async () => {
    const reply = await talk().say('I just joined the office. How many communities are there?');
    expect(reply.text).toContain('I left aside “I just joined the office.”');
    expect(reply.message).toBe('I just joined the office. How many communities are there?');
  });
});
