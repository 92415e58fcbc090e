import { describe, expect, it } from 'vitest';
import type { ChatReply, DataReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const engine = await startChat(database);
const { talk, chat, askerOf } = engine;

const data = (reply: ChatReply): DataReply => {
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${engine.trace()}`);
  return reply;
};

const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(inOrder).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  // What the database kept of the turn before comes back with its keys in another order.
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, one]) => [key, inOrder(one)]));
};

/** A plan with its conditions in the order of their text: which of them was said first changes nothing. */
const sorted = (plan: DataReply['plan']): unknown => inOrder(plan);

/** What the last of some messages asks of the database, without how it is worded. */
const planAfter = async (...messages: readonly string[]) => {
  const one = talk();
  let last: ChatReply | undefined;
  for (const message of messages) last = await one.say(message);
  return sorted(data(last!).plan);
};

describe('follow-ups', () => {
  /** Each conversation ends where one question in full would have led. */
  it.each([
    [
      ['How many Maranao communities are in Region X?', 'What about Region IX?'],
      'How many Maranao communities are in Region IX?',
    ],
    [
      ['How many Maranao communities are in Region X?', 'And the Tausug ones?'],
      'How many Tausug communities are in Region X?',
    ],
    [
      [
        'How many communities are in Sultan Kudarat province?',
        'which projects are ongoing there?',
        'going back to the communities, how many of them are Maguindanaon?',
      ],
      'How many Maguindanaon communities are in Sultan Kudarat province?',
    ],
    [
      [
        'How many ongoing projects are in Cotabato province?',
        'which one has the biggest budget?',
        'when does it end?',
        'now Sultan Kudarat province, how many ongoing?',
      ],
      'How many ongoing projects are in Sultan Kudarat province?',
    ],
    [
      ['How many needs were identified in 2024?', 'how many projects started that year?'],
      'How many projects started in 2024?',
    ],
    [
      ['How many workshops were there in March 2025?', 'and the month after?'],
      'How many workshops were there in April 2025?',
    ],
    [
      ['Which province in Region IX has the most needs?', 'how many communities are in that province?'],
      'How many communities are in Zamboanga del Norte?',
    ],
    [
      ['Which province in Region IX has the most needs?', 'ilang komunidad ang nasa probinsyang iyon?'],
      'How many communities are in Zamboanga del Norte?',
    ],
    [
      [
        'Top 5 provinces by number of unmet needs',
        'how many communities are in the second one?',
        'and the first?',
      ],
      'How many communities are in Cotabato province?',
    ],
    [
      ['What percent of needs in Region IX are met?', 'compare that to Region XII'],
      'Compare the share of met needs in Region IX and Region XII',
    ],
    [
      ['What is the completion rate of assessments in Region IX?', 'compare that to Region XII'],
      'Compare the completion rate of assessments in Region IX and Region XII',
    ],
    [
      ['Compare the number of communities in Region IX and Region X', 'now by population instead'],
      'Compare the population of communities in Region IX and Region X',
    ],
    [
      ['What is the average household size of communities in Lutayan?', 'how many of them have no water?'],
      'How many communities in Lutayan have no water?',
    ],
    [
      ['Which communities in Lutayan have no water?', 'total population of those two?'],
      'Total population of communities without water in Lutayan',
    ],
    [
      ['How many needs are funded by a project?', "how about those that aren't?"],
      'How many needs are not funded by a project?',
    ],
    [
      ['Who is in the MANA team?', 'how many open tasks do they have?'],
      'How many open tasks are in the MANA team?',
    ],
    [
      ['Completed workshops this year, how many?', 'ok now all upcoming workshops, count'],
      'How many upcoming workshops are there?',
    ],
    [
      ['Which of my tasks are urgent?', 'ok now all my tasks for next week, urgent or not'],
      'What are my tasks for next week?',
    ],
    [
      [
        'How many communities are in Lutayan?',
        'which of them have no water?',
        'and in Maitum, how many communities?',
      ],
      'How many communities are in Maitum?',
    ],
    [
      ['How many Maranao communities are in Region X?', 'list them'],
      'List the Maranao communities in Region X',
    ],
    [
      ['How many communities are in Region IX?', 'how many of those are without water?'],
      'How many communities without water are in Region IX?',
    ],
    [
      ['How many communities are in Region IX?', 'by province'],
      'How many communities in Region IX by province',
    ],
    [
      [
        'How many policies are pending?',
        'which of them have no evidence?',
        'And how many of the pending policies never had a consultation?',
      ],
      'How many pending policies have no consultation?',
    ],
    [['How many completed projects does MOH lead?', 'ok, all statuses'], 'How many projects does MOH lead?'],
    [['ongoing projects in Region IX, how many?', 'any status na'], 'how many projects in Region IX?'],
    [
      ['How many unmet needs are in Region IX?', 'ilan doon ang critical?', 'what percent is that?'],
      'What percentage of unmet needs in Region IX are critical?',
    ],
    [
      ['total population of Tausug communities', 'Sama?', 'compare the two'],
      'compare the total population of Tausug and Sama communities',
    ],
    [
      ['total population of communities in Region XI', 'Region IX?', 'compare the two regions'],
      'compare the total population of communities in Region XI and Region IX',
    ],
    [
      ['communities in Region IX and Region X, compare', 'isama mo na rin ang Region XI'],
      'compare communities in Region IX, Region X and Region XI',
    ],
    [
      ['How much have health projects spent in FY 2026?', 'as a percentage'],
      'budget utilization of health projects in FY 2026',
    ],
    [
      ['How many women live in communities in Region XI?', 'what percent is that?'],
      'What percentage of the population in Region XI are women?',
    ],
    [['asatidz of communities per region', 'and the total?'], 'total number of asatidz of communities'],
    [
      ['How many projects in Bukidnon are completed?', 'yung iba, ilan?'],
      'How many projects in Bukidnon are not completed?',
    ],
    [
      ['How many communities in Region IX have no electricity?', 'Leave out Zamboanga del Norte.'],
      'How many communities in Region IX except in Zamboanga del Norte have no electricity?',
    ],
    [
      ['ilang communities meron sa Zamboanga Sibugay?', 'yung fishing communities lang'],
      'ilang fishing communities meron sa Zamboanga Sibugay?',
    ],
    [
      [
        'How many tasks do I have?',
        'which are overdue?',
        'Ok next: how many mosques are there in Region XI communities?',
      ],
      'how many mosques are there in Region XI communities?',
    ],
    [
      ['ongoing projects in Region X by sector', 'Show only the livelihood ones'],
      'Show the ongoing livelihood projects in Region X',
    ],
    [
      ['How many assessments are ongoing?', 'Group those by region', 'Which of them are baseline studies?'],
      'Which ongoing assessments are baseline studies?',
    ],
    [
      ['ilan ang communities na walang tubig sa Region X', 'Ilista yung nasa Lanao del Norte'],
      'ilista ang communities na walang tubig sa Lanao del Norte',
    ],
    [
      ['which communities in Region IX have poor access to water?', 'and those with good access?'],
      'which communities in Region IX have good access to water?',
    ],
    [
      ['are there projects over budget in FY 2026?', 'yes, list them'],
      'list the projects over budget in FY 2026',
    ],
    [
      ['How many communities have no electricity?', 'what about no water?'],
      'How many communities have no water?',
    ],
    [
      ['how many workshops were held last year?', 'and upcoming ones in Region XI?'],
      'how many upcoming workshops in Region XI?',
    ],
    [
      ["What's the implementation rate of our policies?", 'for the health sector?'],
      'implementation rate of health policies',
    ],
    [
      ['how many communities in Region IX?', 'which region has the most?'],
      'which region has the most communities?',
    ],
    [
      [
        'How many fishing communities are in Region IX?',
        'what percent is that of all communities in Region IX?',
      ],
      'What percentage of communities in Region IX are fishing communities?',
    ],
    [
      ['What percentage of critical needs in Region XII are unmet?', 'and in Region X?'],
      'What percentage of critical needs in Region X are unmet?',
    ],
    [
      ['How many communities are in Region IX?', 'by province', 'what about Region XII?'],
      'How many communities in Region XII by province',
    ],
    [['List communities in Region IX', 'only the fishing ones'], 'List fishing communities in Region IX'],
    [
      ['List communities in Region IX', 'only the fishing ones', 'without electricity'],
      'List fishing communities without electricity in Region IX',
    ],
    [
      ['How many communities are in Region X?', 'How about Bukidnon?'],
      'How many communities are in Bukidnon?',
    ],
    [
      ['How many communities are without water?', 'what about healthcare?'],
      'How many communities are without healthcare?',
    ],
    [['Ilan ang komunidad sa Region IX?', 'e sa Region X?'], 'How many communities are in Region X?'],
    [
      ['How many communities have more than 1000 people?', 'more than 2000?'],
      'How many communities have more than 2000 people?',
    ],
    [
      ['How many policies were approved in 2025?', 'and in 2026?'],
      'How many policies were approved in 2026?',
    ],
    [['How many projects end this month?', 'next month'], 'How many projects end next month?'],
    [
      ['What is the total budget of projects in Region IX?', 'average budget?'],
      'What is the average budget of projects in Region IX?',
    ],
    [
      ['How many Tausug communities are there?', 'by province', 'top 5'],
      'Top 5 provinces by number of Tausug communities',
    ],
    [
      ['total population of Tausug communities', 'of Yakan communities'],
      'total population of Yakan communities',
    ],
    [['Ilang MOA ang aktibo?', 'MOU naman'], 'Ilang MOU ang aktibo?'],
    [
      ['How many needs are in Region IX?', 'compare that with Region XII'],
      'Compare needs in Region IX and Region XII',
    ],
    [
      ['population of Yakan communities', 'compare it to Sama'],
      'compare the population of Yakan and Sama communities',
    ],
    [
      ['Top 3 lead agencies by number of projects', 'by total budget instead'],
      'Top 3 lead agencies by total budget',
    ],
    [
      ['FY 2026 projects by status', 'without the cancelled ones'],
      'FY 2026 projects that are not cancelled by status',
    ],
    [
      ['assessment completion rate in Region IX', 'and for all regions combined'],
      'assessment completion rate',
    ],
    [['number of meetings in October 2026', 'consultations?'], 'number of consultations in October 2026'],
    [
      ['policy implementation rate, Region XI', 'how many policies are overdue there?'],
      'How many policies in Region XI are overdue?',
    ],
    [
      ['How many unmet needs are in Region XI?', 'by sector', 'list the education ones'],
      'List unmet education needs in Region XI',
    ],
    [
      ['open tasks of Nadia Abubakar', 'how many has she completed?'],
      'How many completed tasks does Nadia Abubakar have?',
    ],
    [['How many communities are in Davao Oriental?', 'and projects?'], 'projects in Davao Oriental'],
    [['unmet needs in Region XII', 'Sarangani only'], 'unmet needs in Sarangani province'],
  ] as const)('reads %j as “%s”', async (messages, whole) => {
    expect(await planAfter(...messages)).toEqual(await planAfter(whole));
  });

  it('reads the records again where it is doubted', async () => {
    const first = await planAfter('Ilang relocation sites ang meron sa Region XII?');
    expect(await planAfter('Ilang relocation sites ang meron sa Region XII?', 'sure ka?')).toEqual(first);
  });

  it.each(['Asatidz?', 'sitio naman', 'magkano na ang nagastos diyan?', 'ilang communities ang sakop nito?'])(
    'goes on from nothing after a question that it did not understand: %s',
    async (message) => {
      const one = talk();
      await one.say('how many fire trucks does Bukidnon have?');
      expect((await one.say(message)).source).toBe('FALLBACK');
    },
  );

  it('says what it carried over', async () => {
    const one = talk();
    await one.say('How many Maranao communities are in Region X?');
    expect((await one.say('What about Region IX?')).text).toContain('Carried over from before: Maranao');
  });

  it('drops every condition when the topic is a new one', async () => {
    expect(
      await planAfter(
        'How many Maranao communities are in Region X?',
        'How many municipalities are in Lanao del Norte?',
      ),
    ).toEqual(await planAfter('How many municipalities are in Lanao del Norte?'));
    expect(
      await planAfter('How many Maranao communities are in Region X?', 'How many communities are there?'),
    ).toEqual(await planAfter('How many communities are there?'));
  });

  it.each([
    ['how many needs do they have?', 'needs of Maranao communities in Region X'],
    ['how many of their projects are completed?', 'completed projects for Maranao communities in Region X'],
  ])('ties the rows of “%s” to those before', async (message, rows) => {
    const one = talk();
    await one.say('How many Maranao communities are in Region X?');
    expect(data(await one.say(message)).text).toContain(rows);
  });

  it.each([
    ['How many unmet needs are in Region IX?', 'why?', 'unmet needs in Region IX'],
    ['Ilan ang komunidad sa Region X?', 'bakit?', 'komunidad sa Region X'],
  ])('says after “%s” what it looked at when asked “%s”', async (question, why, rows) => {
    const one = talk();
    await one.say(question);
    expect(await one.say(why)).toMatchObject({ source: 'GENERAL', text: expect.stringContaining(rows) });
    expect((await one.say('by province')).source).toBe('TEMPLATE');
  });

  it('does not answer about all rows where “those” are of a kind that nothing relates', async () => {
    const one = talk();
    await one.say('How many municipalities are in Bukidnon?');
    const reply = await one.say('how many barangays in those?');
    expect(reply).toMatchObject({ source: 'FALLBACK', text: expect.stringContaining('“those”') });
  });

  it('goes on from nothing after a question that was not answered', async () => {
    const one = talk();
    await one.say('How many Maranao communities are in Region X?');
    expect((await one.say('How many of them have nuclear reactors?')).source).toBe('FALLBACK');
    expect((await one.say('list them')).source).toBe('FALLBACK');
  });

  it.each(['Region XI?', 'and unmet needs?', 'only the trainings', 'names of those in Region XII'])(
    'has nothing that “%s” could go on from after a question that was not answered',
    async (message) => {
      const one = talk();
      await one.say('How many communities have nuclear reactors?');
      expect((await one.say(message)).source).toBe('FALLBACK');
    },
  );

  it.each(['What about Region X?', 'list them', 'the second one', 'and the Tausug ones?', 'by province'])(
    'has no answer to “%s” when nothing was said before',
    async (message) => {
      expect((await talk().say(message)).source).toBe('FALLBACK');
    },
  );
});

describe('rows pointed at', () => {
  it.each([
    ['the second one', 1],
    ['the first', 0],
    ['number 3', 2],
    ['3rd', 2],
    ['tell me more about the second one', 1],
    ['the last one', 19],
    ['yung pangalawa', 1],
  ] as const)('opens the row that “%s” points at', async (message, index) => {
    const one = talk();
    const list = data(await one.say('List communities in Region IX')).answer;
    const reply = data(await one.say(message));
    const shown = list.kind === 'list' ? list.items[index] : undefined;
    expect(reply.answer).toMatchObject({ kind: 'record', item: { id: shown!.id, title: shown!.title } });
  });

  it.each(['number 21', 'the 40th one'])('does not open a row that was not shown: %s', async (message) => {
    const one = talk();
    await one.say('List communities in Region IX');
    const reply = await one.say(message);
    expect(reply.source === 'TEMPLATE' && reply.answer.kind === 'record').toBe(false);
  });
});

describe('conversations', () => {
  it('go on in another process', async () => {
    const other = await startChat(database);
    const asker = askerOf('staff');
    const first = await chat.reply({
      message: 'How many Maranao communities are in Region X?',
      asker,
      conversationId: null,
    });
    const next = await other.chat.reply({
      message: 'What about Region IX?',
      asker,
      conversationId: first.conversationId,
    });
    expect(next.conversationId).toBe(first.conversationId);
    expect(sorted(data(next).plan)).toEqual(
      await planAfter('How many Maranao communities are in Region IX?'),
    );
  });

  it('belong to who began them', async () => {
    const { conversationId } = await talk('staff').say('How many communities are there?');
    await expect(
      chat.reply({ message: 'list them', asker: askerOf('member'), conversationId }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('do not mix', async () => {
    const [one, other] = [talk(), talk()];
    await one.say('How many Maranao communities are in Region X?');
    await other.say('How many municipalities are in Lanao del Norte?');
    expect(sorted(data(await one.say('What about Region IX?')).plan)).toEqual(
      await planAfter('How many Maranao communities are in Region IX?'),
    );
  });
});
