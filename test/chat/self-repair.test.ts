import { describe, expect, it } from 'vitest';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const { talk, trace } = await startChat(await testDatabase());

const planOf = async (question: string) => {
  const reply = await talk().say(question);
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${trace()}`);
  return { text: reply.text, plan: reply.plan };
};

describe('words that are taken back', () => {
  it.each([
    [
      'How many fishing, no wait, farming communities are there in Region IX?',
      'How many farming communities are there in Region IX?',
    ],
    ['How many of our MOUs, sorry I mean MOAs, are active?', 'How many of our MOAs are active?'],
    ['Ilan ang projects ng MSSD, I mean MOH?', 'Ilan ang projects ng MOH?'],
    ['Ilang field visits, ay trainings pala, ang completed?', 'Ilang trainings ang completed?'],
    ['communities in Tawi... no, in Zamboanga Sibugay', 'communities in Zamboanga Sibugay'],
    ['needs affecting at least 300 families... i mean households', 'needs affecting at least 300 households'],
    [
      'top 5, make that top 10 provinces by number of communities',
      'top 10 provinces by number of communities',
    ],
    ['ilan ang communities sa Region IX este Region XI', 'ilan ang communities sa Region XI'],
    [
      'How many needs - rather, how many unmet needs - are there in Region XII?',
      'how many unmet needs are there in Region XII?',
    ],
  ])('%s', async (broken, meant) => {
    const { text, plan } = await planOf(broken);
    expect(plan).toEqual((await planOf(meant)).plan);
    expect(text).toMatch(/I left aside|Isinantabi ko/);
  });

  it('does not take a "no" that denies for one that corrects', async () => {
    const { plan } = await planOf('communities in Bukidnon with no electricity, no water');
    expect(plan.where).toHaveLength(4);
  });

  it('answers nothing where it cannot tell what is taken back', async () => {
    const reply = await talk().say('How many communities, I mean Maranao, are in Bukidnon?');
    expect(reply.source === 'TEMPLATE' && !reply.text.includes('Maranao')).toBe(false);
  });
});
