import { describe, expect, it } from 'vitest';
import { DEMO_GOALS } from '../../src/data/seed/accounts/goals.ts';
import { GOAL_STAGES } from '../../src/engine/goals/types.ts';
import { GenerateTasksDocument, WatchGenerationDocument } from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const member = app.as('member');
const goalId = DEMO_GOALS.study;

describe('the events of a generation', () => {
  it('tell each stage in order, each task, and the plan', async () => {
    const listening = await member.listen(WatchGenerationDocument, { goalId });
    const { generateTasks } = await member.data(GenerateTasksDocument, { goalId });
    const events = [];
    for await (const { data, errors } of listening) {
      expect(errors).toBeUndefined();
      events.push(data!.taskGeneration);
      if (data!.taskGeneration.kind === 'COMPLETED') break;
    }
    const stages = events.filter(({ kind }) => kind === 'STAGE').map(({ stage }) => stage.toLowerCase());
    expect(stages).toEqual(GOAL_STAGES.filter((stage) => stage !== 'enhance'));
    expect(events.filter(({ kind }) => kind === 'TASK').map(({ task }) => task?.title)).toEqual(
      generateTasks.tasks.map(({ title }) => title),
    );
    const progress = events.map((event) => event.progress);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(events.at(-1)).toMatchObject({
      kind: 'COMPLETED',
      progress: 1,
      generation: { id: generateTasks.id },
      problem: null,
    });
  });

  it('go to every listener, and to those of other goals not at all', async () => {
    const [first, second, other] = await Promise.all([
      member.listen(WatchGenerationDocument, { goalId }),
      member.listen(WatchGenerationDocument, { goalId }),
      member.listen(WatchGenerationDocument, { goalId: DEMO_GOALS.career }),
    ]);
    await member.data(GenerateTasksDocument, { goalId });
    await member.data(GenerateTasksDocument, { goalId: DEMO_GOALS.career });
    const firstOf = async (listening: typeof first) => {
      for await (const result of listening) return result.data?.taskGeneration;
      return undefined;
    };
    for (const listening of [first, second])
      expect(await firstOf(listening)).toMatchObject({ goalId, kind: 'STAGE', stage: 'FACTS' });
    expect(await firstOf(other)).toMatchObject({ goalId: DEMO_GOALS.career, stage: 'FACTS' });
  });

  it.each([
    ['another member of the office', 'staff', 'NOT_FOUND'],
    ['an admin', 'admin', 'NOT_FOUND'],
    ['nobody', null, 'UNAUTHENTICATED'],
  ] as const)('are not for %s', async (_who, role, code) => {
    const listening = await app.as(role).listen(WatchGenerationDocument, { goalId });
    const results = [];
    for await (const result of listening) results.push(result.errors?.[0]?.extensions.code);
    expect(results).toEqual([code]);
  });
});
