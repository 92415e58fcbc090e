import { describe, expect, it } from 'vitest';
import type { ChatReply, DataReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const engine = await startChat(await testDatabase());

const data = (reply: ChatReply): DataReply => {
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${engine.trace()}`);
  return reply;
};

const converse = async (messages: readonly string[]): Promise<readonly ChatReply[]> => {
  const talk = engine.talk();
  const replies: ChatReply[] = [];
  for (const message of messages) replies.push(await talk.say(message));
  return replies;
};

const figure = (reply: ChatReply): number => {
  const { answer } = data(reply);
  if (answer.kind === 'list') return answer.total;
  if (answer.kind !== 'number') throw new Error(`${answer.kind} where a number is expected: ${reply.text}`);
  return answer.value;
};

/** The names that an answer shows, in order. */
const named = (reply: ChatReply): readonly string[] => {
  const { answer } = data(reply);
  if (answer.kind === 'list') return answer.items.map(({ title }) => title);
  if (answer.kind === 'grouped') return answer.groups.map(({ label }) => label);
  return answer.kind === 'record' ? [answer.item.title] : [];
};

describe('what “it” and “those” stand for', () => {
  it('is the row that comes first of a ranking', async () => {
    const [ranked, served, alone] = await converse([
      'project with the biggest budget',
      'which communities does it serve?',
      'how many of them are Maranao?',
    ]);
    const full = await converse([`How many communities are served by ${named(ranked!)[0]}?`]);
    expect(figure(served!)).toBe(figure(full[0]!));
    expect(figure(alone!)).toBeLessThanOrEqual(figure(served!));
  });

  it('is the third of a list, of which other rows are asked', async () => {
    const [listed, milestones] = await converse([
      'list the partnerships with DSWD',
      'what milestones does the third one have?',
    ]);
    const [whole] = await converse([`milestones of ${named(listed!)[2]}`]);
    expect(figure(milestones!)).toBe(figure(whole!));
  });

  it.each([
    ['How many milestones of that partnership have been achieved?', 'How many achieved milestones of NAME?'],
    ['who leads that partnership?', 'Who leads NAME?'],
    ['magkano ang budget ng partnership na iyon?', 'magkano ang budget ng NAME?'],
  ])('is the row that “%s” points to by its kind', async (pointing, full) => {
    const [found, answered] = await converse(['Which partnership ends the soonest?', pointing]);
    const [whole] = await converse([full.replace('NAME', named(found!)[0]!)]);
    expect(data(answered!).answer).toEqual(data(whole!).answer);
  });

  it('is the community that a ranking by community came to', async () => {
    const [found, counted, again] = await converse([
      'Which community has the most needs?',
      'How many needs does that community have?',
      'how many needs does it have?',
    ]);
    const { answer } = data(found!);
    const most = answer.kind === 'grouped' ? answer.groups[0]!.value : null;
    expect([figure(counted!), figure(again!)]).toEqual([most, most]);
  });

  it.each([
    'How many milestones of that partnership have been achieved?',
    'Who leads that project?',
    'magkano ang budget ng proyektong iyon?',
    'How many communities do they have?',
    'ilan dito ang tungkol sa livelihood?',
    'How many such communities are there?',
    'Which one is the largest community there?',
    'ilan ang proyekto nito?',
  ])('is nothing at the beginning of a conversation: “%s”', async (question) => {
    const [reply] = await converse([question]);
    expect(reply!.source, reply!.text).toBe('FALLBACK');
  });

  it.each([
    ['How many communities are in Region IX?', 'Who leads that project?'],
    ['Which partnerships are expiring?', 'budget of that partnership?'],
  ])('is nothing after “%s”, of which none is singled out by “%s”', async (...messages) => {
    const replies = await converse(messages);
    expect(replies[1]!.source, replies[1]!.text).toBe('FALLBACK');
  });

  it.each([
    [['Which sector has the most unmet needs?', 'how many projects are there in that sector?'], 'sector'],
    [['How many health projects are there?', 'how many policies are in that sector?'], 'sector'],
  ])('is the value that was spoken of: %j', async (messages, filter) => {
    const replies = await converse(messages);
    const plan = JSON.stringify(data(replies[1]!).plan);
    expect(plan).toContain(`"field":"${filter}"`);
  });

  it('is of the same rows where they are split otherwise', async () => {
    const [, held, split] = await converse([
      'how many partnership milestones are delayed?',
      'of those, how many belong to partnerships that are still active?',
      'split those by kind of partnership',
    ]);
    const { answer } = data(split!);
    const sum = answer.kind === 'grouped' ? answer.groups.reduce((total, { value }) => total + value, 0) : 0;
    expect(sum).toBe(figure(held!));
  });

  it('is a person, whatever rows are asked of next', async () => {
    const [leaders, tasks] = await converse([
      'Who leads the most assessments?',
      'does she have overdue tasks?',
    ]);
    const [whole] = await converse([`overdue tasks of ${named(leaders!)[0]}`]);
    expect(figure(tasks!)).toBe(figure(whole!));
  });

  it('are the few that a ranking picked, and not all that it looked at', async () => {
    const [ranked, completed] = await converse([
      'top 5 projects by budget',
      'how many of those are completed?',
    ]);
    expect(named(ranked!)).toHaveLength(5);
    expect(figure(completed!)).toBeLessThanOrEqual(5);
  });

  it('is the row that was opened, and stays it while questions ask what belongs to it', async () => {
    const [list, opened, households, near] = await converse([
      'list communities in Padada',
      'the first one',
      'how many households?',
      'is it near BARMM?',
    ]);
    expect(named(opened!)[0]).toBe(named(list!)[0]);
    const [record] = await converse([`How many households are in ${named(list!)[0]}?`]);
    expect(figure(households!)).toBe(figure(record!));
    expect(data(near!).text).toContain(named(list!)[0]);
  });

  it('is the group that comes first: a region, a person', async () => {
    const [ranked, listed] = await converse(['which region has the fewest policies', 'list its policies']);
    const [full] = await converse([`List the policies in ${named(ranked!)[0]}`]);
    expect(figure(listed!)).toBe(figure(full!));
    const [who, late] = await converse(['who has the most open tasks', 'how many of her tasks are overdue?']);
    const [same] = await converse([`How many overdue tasks does ${named(who!)[0]} have?`]);
    expect(figure(late!)).toBe(figure(same!));
  });

  it('is the one that is named by its place', async () => {
    const [ranked, spent] = await converse([
      'top 3 projects by budget',
      'how much has been spent on the second one?',
    ]);
    const [full] = await converse([`How much was spent on ${named(ranked!)[1]}?`]);
    expect(figure(spent!)).toBe(figure(full!));
  });

  it.each([
    [['list projects in Region X', 'who leads it?']],
    [['which partnership has the most organizations', 'when does it end?']],
  ])('is nothing where several could be meant: %j', async (messages) => {
    const replies = await converse(messages);
    expect(replies.at(-1)!.source).toBe('FALLBACK');
  });

  it('asks of the row whether, and speaks of the row from then on', async () => {
    const [approved, author] = await converse(['Is PR-2026-031 approved?', 'who wrote it?']);
    expect(approved!.text).toMatch(/^(?:Yes|No),/);
    expect(data(author!).plan.kind).toBe('record');
  });
});

describe('claims', () => {
  const say = async (question: string): Promise<string> => data((await converse([question]))[0]!).text;

  it.each([
    'Are all critical needs funded?',
    'Does every workshop have an output?',
    'Are all TESDA projects completed already?',
    'Lahat ba ng proyekto sa Region X ay tapos na?',
  ])('“%s” is answered by how many of how many', async (question) =>
    expect(await say(question)).toMatch(/^(?:No|Yes|Hindi|Oo), (?:all |lahat ng )?[\d,]+/),
  );

  it('says yes or no to what is claimed of two', async () => {
    expect(await say('Does Region IX have more communities than Region X?')).toMatch(
      /^Yes, Region IX has more/,
    );
    expect(await say('Does Region X have more communities than Region IX?')).toMatch(
      /^No, Region IX has more/,
    );
    expect(await say('Are there fewer communities in Region X than in Region IX?')).toMatch(/^Yes/);
  });
});

describe('the time between two moments of a row', () => {
  it.each([
    'On average how many days does it take from proposal of a policy to its approval?',
    'What is the average number of days between the proposal of a policy and its approval?',
    'average time policies take from proposal to approval',
  ])('“%s” is one figure', async (question) => {
    const [asked] = await converse([question]);
    const [known] = await converse(['How long do policies take from proposal to approval?']);
    expect(figure(asked!)).toBe(figure(known!));
  });
});
