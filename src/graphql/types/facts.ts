import type {
  FactConflict as ConflictShape,
  Fact as FactShape,
  MissingFact as MissingShape,
  UnreadableFact as UnreadableShape,
} from '../../engine/goals/types.ts';
import { builder } from '../builder.ts';
import { FactOrigin } from './goal-enums.ts';

export const Fact = builder.objectRef<FactShape>('Fact').implement({
  description: 'Something that a text says about a person or a goal, and where it comes from.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    value: t.exposeString('value', { description: 'As the text has it.' }),
    origin: t.expose('origin', { type: FactOrigin, description: 'Who it comes from.' }),
    path: t.exposeString('path', {
      nullable: true,
      description: 'Where it stands, such as "profile.testScores.ielts".',
    }),
  }),
});

export const MissingFact = builder.objectRef<MissingShape>('MissingFact').implement({
  description: 'Something that the plan would have used and that nobody has stated.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name.' }),
    question: t.exposeString('question', { description: 'What to ask the person.' }),
    neededBy: t.idList({
      description: 'Ids of the tasks that wait for it; empty where only the schedule does.',
      resolve: ({ neededBy }) => [...neededBy],
    }),
  }),
});

export const FactConflict = builder.objectRef<ConflictShape>('FactConflict').implement({
  description: 'Two statements that disagree.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the fact.' }),
    used: t.expose('used', { type: Fact, description: 'The one that the plan goes by.' }),
    ignored: t.expose('ignored', { type: Fact, description: 'The other one.' }),
    rule: t.exposeString('rule', { description: 'Why that one.' }),
  }),
});

export const UnreadableFact = builder.objectRef<UnreadableShape>('UnreadableFact').implement({
  description: 'A statement that could not be read; nothing was put in its place.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the fact.' }),
    path: t.exposeString('path', { description: 'Where it stands.' }),
    text: t.exposeString('text', { description: 'What stands there.' }),
    problem: t.exposeString('problem', { description: 'Why it could not be read.' }),
  }),
});
