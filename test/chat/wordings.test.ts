import { describe, expect, it } from 'vitest';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const engine = await startChat(await testDatabase());

/** The answer to the last of several messages, each parted from the next by " / ". */
const answered = async (conversation: string) => {
  const talk = engine.talk();
  const messages = conversation.split(' / ');
  let reply = await talk.say(messages[0]!);
  for (const message of messages.slice(1)) reply = await talk.say(message);
  if (reply.source !== 'TEMPLATE')
    throw new Error(`${reply.source} to “${conversation}”: ${reply.text}\n${engine.trace()}`);
  const { answer } = reply;
  if (answer.kind === 'list') return { total: answer.total, titles: answer.items.map(({ title }) => title) };
  if (answer.kind === 'grouped') return answer.groups.map(({ label, value }) => [label, value]);
  return answer.kind === 'number' ? answer.value : answer.item.title;
};

describe('how much of one figure another is', () => {
  it.each([
    ['projects with less than half of their budget spent', 'projects with utilization below 50%'],
    [
      'list ongoing projects where more than 60% of the budget has been spent',
      'ongoing projects with utilization above 60%',
    ],
    ['mga proyekto na wala pang 30% ang nagastos sa budget', 'projects with utilization below 30%'],
    ['projects that have not yet used 40% of their budget', 'projects with utilization below 40%'],
    [
      'completed projects that reached less than 90% of their target beneficiaries',
      'completed projects with reach rate below 90%',
    ],
    [
      'what percent of the health budget in Region IX was spent?',
      'budget utilization of health projects in Region IX',
    ],
    [
      'how much of the FY 2025 budget has been spent, in percent?',
      'budget utilization of projects in FY 2025',
    ],
    [
      'what percent of the education ceiling is allocated for 2026?',
      'ceiling utilization of education budget ceilings in 2026',
    ],
    [
      'ilang porsyento ng target na kalahok ang dumalo sa mga workshop noong 2025',
      'attendance rate of workshops in 2025',
    ],
    [
      'total budget of health projects / how much of that has been spent, in percent?',
      'budget utilization of health projects',
    ],
  ])('“%s” is “%s”', async (asked, same) => {
    expect(await answered(asked)).toEqual(await answered(same));
  });
});

describe('what takes the place of what was said', () => {
  it.each([
    ['how many MOAs are active / MOUs instead of MOAs', 'how many MOUs are active'],
    [
      'How many communities in Region XII have no health services? / make it poor access instead of none',
      'How many communities in Region XII have poor access to health services?',
    ],
    [
      'top 5 provinces by population / by number of communities rather than population',
      'top 5 provinces by number of communities',
    ],
    [
      'top 5 ministries by number of projects / rank them by total budget',
      'top 5 ministries by total budget of projects',
    ],
    ['how many needs in Region IX / hindi, Region X pala', 'how many needs in Region X'],
    ['how many needs in Region IX / No. Region X please.', 'how many needs in Region X'],
    ['how many partnerships does DSWD lead / and DOH?', 'how many partnerships does DOH lead'],
    ['How many communities have a mosque? / and a madrasah?', 'How many communities have a madrasah?'],
    [
      'What percent of policies have evidence? / and a consultation?',
      'What percent of policies have a consultation?',
    ],
    [
      'Average household size among Maranao communities? / and their total population',
      'total population of Maranao communities',
    ],
    [
      'communities without electricity in Region X / how many have no water',
      'how many communities in Region X have no water',
    ],
    ['ceilings of FY 2026 / split the ceilings by sector', 'ceilings of FY 2026 by sector'],
  ])('“%s” is “%s”', async (asked, same) => {
    expect(await answered(asked)).toEqual(await answered(same));
  });

  it('keeps both conditions where it asks of those', async () => {
    const both = await answered('how many communities in Region X have neither electricity nor water');
    expect(
      await answered('communities without electricity in Region X / how many of those have no water'),
    ).toBe(both);
  });
});

describe('a livelihood that need not be the main one', () => {
  it.each([
    'how many communities have fishing as a livelihood, primary or secondary?',
    'how many communities have any fishing livelihood',
    'ilang komunidad ang may fishing na kabuhayan, primary man o secondary',
    'how many communities do any fishing at all, even as just a secondary source',
  ])('“%s” counts all that have it', async (asked) => {
    expect(await answered(asked)).toBe(await answered('how many communities also do fishing'));
  });

  it('is told from the main one, and from only a secondary one', async () => {
    const [main, any, aside] = [
      await answered('how many fishing communities are there'),
      await answered('how many communities have any fishing livelihood'),
      await answered('In how many communities is fishing only a secondary livelihood?'),
    ];
    expect(Number(main) + Number(aside)).toBe(any);
    expect(await answered('are there any fishing communities in Region IX')).toBe(
      await answered('are there fishing communities in Region IX'),
    );
  });
});

describe('words that change what is asked', () => {
  it.each([
    ['needs that are neither met nor addressed', 'unmet needs'],
    ['communities with any Badjao people', 'total population of Badjao communities'],
    ['projects whose budget is at least twice what was spent', 'projects with spending of at least 2 pesos'],
    ['How many people are health projects targeting?', 'how many people have health projects reached'],
  ])('“%s” is not “%s”', async (asked, other) => {
    const reply = await engine.talk().say(asked);
    if (reply.source === 'TEMPLATE') expect(await answered(asked)).not.toEqual(await answered(other));
  });

  it.each([
    ['Top 5 provices with the most needs', 'Top 5 provinces with the most needs'],
    ['Ano ang pinakabagong policy na na-approve?', 'most recently approved policy'],
    [
      'sectors ranked by FY 2026 allocation of projects',
      'sectors ranked by allocation of projects in FY 2026',
    ],
    ['communities with no or poor access to water', 'communities with poor access to water'],
    ['number of needs region by region', 'number of needs by region'],
    ['list the health policies / without the drafts', 'health policies that are not drafts'],
    ['meetings in 2025, whatever their status', 'meetings in 2025'],
    [
      'how many partnerships is DSWD in without being the lead',
      'Ilan ang partnerships na kasali ang DSWD pero hindi siya ang lead?',
    ],
    ['With whom did we meet last month?', 'who did we meet with last month'],
  ])('“%s” is “%s”', async (asked, same) => {
    expect(await answered(asked)).toEqual(await answered(same));
  });

  it('says so where what is completed is asked for as overdue', async () => {
    const reply = await engine.talk().say('which completed tasks are overdue');
    expect(reply).toMatchObject({ source: 'FALLBACK', problem: { kind: 'CONTRADICTION' } });
  });

  it('takes no command for a question', async () => {
    const reply = await engine.talk().say('remove the cancelled projects of FY 2025 from the database');
    expect(reply.source).toBe('FALLBACK');
  });
});
