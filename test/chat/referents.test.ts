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
