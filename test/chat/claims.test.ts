import { describe, expect, it } from 'vitest';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const { talk, trace } = await startChat(await testDatabase());

const data = async (question: string) => {
  const reply = await talk().say(question);
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${trace()}`);
  return reply;
};

const share = async (question: string): Promise<number> => {
  const { answer } = await data(question);
  if (answer.kind !== 'number') throw new Error(`${answer.kind} where a share is expected`);
  return answer.value;
};

describe('a claim', () => {
  it.each([
    ['Are more than half of the needs unmet?', 'What percentage of needs are unmet?', 50],
    [
      'Is it true that most of our communities are farming communities?',
      'What percentage of communities are farming communities?',
      50,
    ],
    [
      'Karamihan ba ng mga pangangailangan ay hindi pa natutugunan?',
      'What percentage of needs are unmet?',
      50,
    ],
    [
      'More than a third of all engagements are meetings, correct?',
      'What percentage of engagements are meetings?',
      100 / 3,
    ],
    [
      'Did at least a quarter of the policies have a public consultation?',
      'What percentage of policies have a public consultation?',
      25,
    ],
  ])('of a part: %s', async (claim, question, bound) => {
    const { text } = await data(claim);
    const yes = (await share(question)) > bound;
    expect(text).toMatch(yes ? /^(?:Yes|Oo), / : /^(?:No|Hindi), /);
  });

  it.each([
    [
      'Is Region XII the region with the most communities?',
      'Which region has the most communities?',
      'Region XII',
    ],
    [
      'Is infrastructure the sector with the most critical needs?',
      'Which sector has the most critical needs?',
      'Infrastructure',
    ],
    [
      'Is it true that MSSD leads the most projects of all organizations?',
      'Which organization leads the most projects?',
      'Ministry of Social Services and Development',
    ],
  ])('of the first of all: %s', async (claim, question, said) => {
    const [{ text, plan }, { answer }] = [await data(claim), await data(question)];
    const first = answer.kind === 'grouped' ? answer.groups[0]!.label : '';
    expect(plan).toMatchObject({ kind: 'rank', claimed: expect.any(String) });
    expect(text).toMatch(first === said ? /^Yes, / : /^No, /);
    expect(text).toContain(`${first} has the most`);
  });

  it.each([
    [
      'Is it true that there are 12 Yakan communities in Zamboanga City?',
      'How many Yakan communities are in Zamboanga City?',
      (n: number) => n === 12,
    ],
    [
      'Are there more than 10 ongoing projects?',
      'How many ongoing projects are there?',
      (n: number) => n > 10,
    ],
    ['May 3 na active na MOA tayo, tama ba?', 'How many active MOAs are there?', (n: number) => n === 3],
  ] as const)('of a number: %s', async (claim, question, holds) => {
    const { text } = await data(claim);
    expect(text).toMatch(holds(await share(question)) ? /^(?:Yes|Oo), / : /^(?:No|Hindi), /);
  });

  it('is not answered with anything else', async () => {
    for (const question of [
      'Is it true that we have no projects in Tawi-Tawi?',
      'list half of the communities',
      'Which regions have more than half?',
    ]) {
      const { source, text } = await talk().say(question);
      expect(source, text).not.toBe('TEMPLATE');
    }
  });
});

describe('a claim of who comes first', () => {
  it.each([
    ['Is it true that Region XII has the most communities?', /^Yes/],
    ['Region IX has the most communities, right?', /^No/],
    ['I was told Region XII has the most communities. Is that true?', /^Yes/],
    ['Does the health sector have the most critical needs?', /^No/],
    ['Ang Region XII ba ang may pinakamaraming komunidad?', /^Oo/],
    ['Maguindanaon ang may pinakamaraming komunidad, tama ba?', /^Oo/],
  ])('“%s” is affirmed or denied among all', async (question, verdict) => {
    expect((await data(question)).text).toMatch(verdict);
  });

  it.each([
    'All our ongoing projects are within budget. True or false?',
    'All our ongoing projects are within budget, right?',
    'Is it true that all our ongoing projects are within budget?',
  ])('“%s” is of all of them, wherever it asks', async (question) => {
    expect((await data(question)).text).toMatch(/^No, \d+ of \d+/);
  });
});
