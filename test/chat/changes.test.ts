import { describe, expect, it } from 'vitest';
import type { ChatReply, DataReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const engine = await startChat(await testDatabase());

const data = (reply: ChatReply): DataReply => {
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${engine.trace()}`);
  return reply;
};

const last = async (...messages: readonly string[]): Promise<ChatReply> => {
  const talk = engine.talk();
  let reply = await talk.say(messages[0]!);
  for (const message of messages.slice(1)) reply = await talk.say(message);
  return reply;
};

const figure = async (...messages: readonly string[]): Promise<number> => {
  const { answer } = data(await last(...messages));
  if (answer.kind !== 'number') throw new Error(`${answer.kind} where a number is expected`);
  return answer.value;
};

const groups = async (...messages: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { answer } = data(await last(...messages));
  if (answer.kind !== 'grouped') throw new Error(`${answer.kind} where groups are expected`);
  return new Map(answer.groups.map(({ label, value }) => [label, value]));
};

describe('a change from one time to another', () => {
  it.each([
    ['By what percentage did the number of needs grow from 2024 to 2025?', 'needs'],
    ['percent change in the number of engagements from 2024 to 2025', 'engagements'],
    ['growth of policies from 2024 to 2025', 'policies'],
    ['Ilang porsyento ang itinaas ng mga pangangailangan mula 2024 hanggang 2025?', 'needs'],
  ])('“%s” is told in percent of the earlier', async (question, rows) => {
    const [earlier, later] = [
      await figure(`How many ${rows} in 2024?`),
      await figure(`How many ${rows} in 2025?`),
    ];
    expect(await figure(question)).toBeCloseTo((100 * (later - earlier)) / earlier, 4);
  });

  it('is an amount where that is asked', async () => {
    const [earlier, later] = [
      await figure('total budget of health projects in FY 2024'),
      await figure('total budget of health projects in FY 2025'),
    ];
    const grew = 'by how much did the budget of health projects grow from FY 2024 to FY 2025';
    expect(await figure(grew)).toBeCloseTo(later - earlier, 2);
  });

  it('is asked of the two that were compared', async () => {
    const [earlier, later] = [
      await figure('participants of workshops in Q2 2026'),
      await figure('participants of workshops in Q3 2026'),
    ];
    const changed = await figure(
      'Total workshop participants in Q3 2026?',
      'and the quarter before',
      'what percent change is that from Q2 to Q3',
    );
    expect(changed).toBeCloseTo((100 * (later - earlier)) / earlier, 4);
  });

  it('is never passed over', async () => {
    expect((await last('percent change in needs')).source).not.toBe('TEMPLATE');
    expect((await last('monthly growth of needs in 2026')).source).not.toBe('TEMPLATE');
  });
});

describe('one against another', () => {
  it('is so many times as many, or so many more', async () => {
    const [first, second] = [
      await figure('How many communities are in Region XII?'),
      await figure('How many communities are in Region XI?'),
    ];
    const times = 'How many times as many communities does Region XII have as Region XI?';
    expect(await figure(times)).toBeCloseTo(first / second, 4);
    expect(await figure('difference in number of communities between Region XII and Region XI')).toBe(
      first - second,
    );
  });

  it('is of times as well as of places', async () => {
    const reply = await last('Were there more engagements in 2025 than in 2024?');
    expect(data(reply).text).toMatch(/^(?:Yes|No), /);
    const [earlier, later] = [
      await figure('How many engagements in 2024?'),
      await figure('How many engagements in 2025?'),
    ];
    expect(await figure('how many more engagements were there in 2025 than in 2024')).toBe(later - earlier);
  });

  it('is each of those that are named, by what the verb says of all of them', async () => {
    const each = await groups('how many partnerships does each of DSWD, DOH and DepEd lead?');
    expect([...each.values()]).toEqual([
      await figure('how many partnerships are led by DSWD'),
      await figure('how many partnerships are led by DOH'),
      await figure('how many partnerships are led by DepEd'),
    ]);
    expect(await groups('DSWD vs DOH vs DepEd: how many partnerships does each lead?')).toEqual(each);
  });

  it('stands side by side in every group of a breakdown', async () => {
    const crossed = await groups('Compare completed and ongoing projects by region');
    const sum = (word: string): number =>
      [...crossed].reduce((all, [label, value]) => (label.includes(word) ? all + value : all), 0);
    expect(sum('Completed')).toBe(await figure('how many completed projects'));
    expect(sum('Ongoing')).toBe(await figure('how many ongoing projects'));
    // Two years are no groups of rows, and their sum is not what is asked for.
    expect((await last('compare this year and last year workshops by region')).source).not.toBe('TEMPLATE');
  });

  it('goes on with another figure', async () => {
    const compared = ['Compare the number of our active MOAs and grants', 'by budget instead'];
    const budgets = await groups(...compared);
    expect([...budgets.values()]).toEqual([
      await figure('total budget of active MOAs'),
      await figure('total budget of active grants'),
    ]);
    expect(
      await figure('compare Tausug and Sama communities by population', 'total population of both'),
    ).toBe(await figure('total population of Tausug or Sama communities'));
  });
});
