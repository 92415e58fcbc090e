import { describe, expect, it } from 'vitest';
import type { ChatReply, ClarificationReply, DataReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { NOW, testDatabase } from '../support/database.ts';

const database = await testDatabase();
let now = Date.parse(NOW);
const { talk, chat, askerOf } = await startChat(database, { now: () => new Date(now) });

const MINUTE = 60_000;

const data = (reply: ChatReply): DataReply => {
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}`);
  return reply;
};
const asking = (reply: ChatReply): ClarificationReply => {
  if (reply.source !== 'CLARIFICATION') throw new Error(`${reply.source}: ${reply.text}`);
  return reply;
};
const planOf = async (question: string) => data(await talk().say(question)).plan;
const labelsOf = (reply: ChatReply): readonly string[] =>
  asking(reply).clarification.options.map((option) => option.label);

describe('what is asked back', () => {
  it.each([
    [
      'How many communities are in Zamboanga?',
      ['Region IX', 'Zamboanga del Norte', 'Zamboanga del Sur', 'Zamboanga Sibugay', 'Zamboanga City'],
    ],
    [
      'How many communities are in Davao?',
      [
        'Region XI',
        'Davao del Norte',
        'Davao del Sur',
        'Davao Oriental',
        'Davao de Oro',
        'Davao Occidental',
        'Davao City',
      ],
    ],
    ['How many communities are in Cotabato?', ['Cotabato province', 'Cotabato City']],
    ['How many communities are in Carmen?', ['Carmen, Davao del Norte', 'Carmen, Cotabato']],
    [
      'How many Maguindanao communities are there?',
      ['Maguindanao del Norte', 'Maguindanao del Sur', 'Maguindanaon'],
    ],
    // A slip that fits two neighbours.
    ['How many communities are in Lantaxan?', ['Lantapan', 'Lantawan']],
    ['List communities in Saxay', ['Sagay', 'Salay']],
    ['Communities in Tubxran', ['Tubaran', 'Tuburan']],
  ] as const)('offers for “%s” all that it can mean', async (question, parts) => {
    const labels = labelsOf(await talk().say(question));
    expect(labels).toHaveLength(parts.length);
    for (const part of parts) expect(labels.some((label) => label.includes(part))).toBe(true);
  });

  it.each([
    'How many communities are in Zamboanga City?',
    'How many communities are in Davao del Sur?',
    'How many communities are in Cotabato province?',
    'How many communities are in Carmen, Cotabato?',
    'How many communities are in Isabela?',
    'How many Maguindanaon communities are there?',
    'How many communities are in Lantapan?',
    'How many communities are in Tuburan?',
  ])('asks nothing where the words decide: %s', async (question) => {
    expect((await talk().say(question)).source).toBe('TEMPLATE');
  });

  it('offers options that all lead to an answer of their own', async () => {
    const first = asking(await talk().say('How many communities are in Davao?'));
    const plans = new Set<string>();
    for (const { label } of first.clarification.options) {
      const again = asking(await talk().say('How many communities are in Davao?'));
      const option = again.clarification.options.find((one) => one.label === label)!;
      const reply = await chat.answerClarification({
        clarificationId: again.clarification.id,
        optionId: option.id,
        asker: askerOf('staff'),
      });
      plans.add(JSON.stringify(data(reply).plan));
    }
    expect(plans.size).toBe(first.clarification.options.length);
  });
});

describe('answers to it', () => {
  it.each([
    ['2', 'Zamboanga del Norte'],
    ['number 3', 'Zamboanga del Sur'],
    ['the first', 'Region IX'],
    ['the second one', 'Zamboanga del Norte'],
    ['yung una po', 'Region IX'],
    ['the city', 'Zamboanga City'],
    ['I mean the city', 'Zamboanga City'],
    ['Sibugay', 'Zamboanga Sibugay'],
    ['Zamboanga del Sur', 'Zamboanga del Sur'],
    ['the region', 'Region IX'],
  ])('takes “%s”', async (message, place) => {
    const one = talk();
    await one.say('How many communities are in Zamboanga?');
    expect(data(await one.say(message)).plan).toEqual(await planOf(`How many communities are in ${place}?`));
  });

  it('takes an option by its id, and goes on from there', async () => {
    const one = talk();
    const { clarification, conversationId } = asking(await one.say('How many communities are in Cotabato?'));
    const option = clarification.options.find(({ label }) => label.includes('City'))!;
    const reply = await chat.answerClarification({
      clarificationId: clarification.id,
      optionId: option.id,
      asker: askerOf('staff'),
    });
    expect(reply.conversationId).toBe(conversationId);
    expect(data(reply).plan).toEqual(await planOf('How many communities are in Cotabato City?'));
    expect(data(await one.say('list them')).plan).toEqual(await planOf('List communities in Cotabato City'));
  });

  it('lets another question pass', async () => {
    const one = talk();
    await one.say('How many communities are in Zamboanga?');
    expect(data(await one.say('How many Maranao communities are there?')).plan).toEqual(
      await planOf('How many Maranao communities are there?'),
    );
  });

  it('takes one answer only', async () => {
    const { clarification } = asking(await talk().say('How many communities are in Cotabato?'));
    const answer = { clarificationId: clarification.id, optionId: '1', asker: askerOf('staff') };
    expect((await chat.answerClarification(answer)).source).toBe('TEMPLATE');
    await expect(chat.answerClarification(answer)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses an option that there is not', async () => {
    const { clarification } = asking(await talk().say('How many communities are in Cotabato?'));
    await expect(
      chat.answerClarification({ clarificationId: clarification.id, optionId: '9', asker: askerOf('staff') }),
    ).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('is not for others', async () => {
    const { clarification } = asking(await talk('staff').say('How many communities are in Cotabato?'));
    await expect(
      chat.answerClarification({
        clarificationId: clarification.id,
        optionId: '1',
        asker: askerOf('member'),
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('closes after half an hour, by option and in words', async () => {
    const one = talk();
    const { clarification } = asking(await one.say('How many communities are in Cotabato?'));
    expect(clarification.expiresAt.getTime()).toBe(now + 30 * MINUTE);
    const began = now;
    try {
      now = began + 29 * MINUTE;
      const other = talk();
      await other.say('How many communities are in Carmen?');
      now = began + 31 * MINUTE;
      await expect(
        chat.answerClarification({
          clarificationId: clarification.id,
          optionId: '1',
          asker: askerOf('staff'),
        }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect((await one.say('the second one')).source).not.toBe('TEMPLATE');
      expect((await other.say('the first')).source).toBe('TEMPLATE');
    } finally {
      now = began;
    }
  });
});
