import { describe, expect, it } from 'vitest';
import type { DataReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const { talk, trace } = await startChat(await testDatabase());

const ask = async (question: string): Promise<DataReply> => {
  const reply = await talk().say(question);
  if (reply.source !== 'TEMPLATE') throw new Error(`${reply.source}: ${reply.text}\n${trace()}`);
  return reply;
};

const count = async (question: string): Promise<number> => {
  const { answer } = await ask(question);
  if (answer.kind !== 'number') throw new Error(`${answer.kind} where a number is expected`);
  return answer.value;
};

describe('a comparison of two', () => {
  it('tells the difference as a number, where it is asked for', async () => {
    const { answer, visualization } = await ask(
      'How many more communities does Region XII have than Region XI?',
    );
    const [twelve, eleven] = [
      await count('How many communities are in Region XII?'),
      await count('How many communities are in Region XI?'),
    ];
    expect(answer).toMatchObject({ kind: 'number', value: twelve - eleven });
    expect(visualization).toBe('NUMBER');
  });

  it('puts what is sought first, and keeps the order of what is only compared', async () => {
    const labels = async (question: string): Promise<readonly string[]> => {
      const { answer } = await ask(question);
      return answer.kind === 'grouped' ? answer.groups.map(({ label }) => label) : [];
    };
    expect(await labels('Which has more needs, Region XI or Region XII?')).toEqual([
      'Region XII',
      'Region XI',
    ]);
    expect(await labels('Compare needs in Region XI and Region XII')).toEqual(['Region XI', 'Region XII']);
  });

  it('leaves a share what it is drawn as', async () =>
    expect((await ask('What percentage of communities in Region IX lack water?')).visualization).toBe('PIE'));
});
