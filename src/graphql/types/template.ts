import type { GoalCatalog } from '../../engine/goals/goal-catalog.ts';
import { builder } from '../builder.ts';
import type { ChatTemplateEntry } from '../template-registry.ts';
import { DoneItem } from './done-item.ts';
import { BudgetTier, EnergyLevel, Intent, TemplateKind, Visualization } from './template-enums.ts';

/** A task template with its variables, as the goals engine holds it. */
export type TaskTemplateEntry = GoalCatalog['byId'] extends ReadonlyMap<string, infer Entry> ? Entry : never;
/** A template of either kind. */
export type TemplateEntry = ChatTemplateEntry | TaskTemplateEntry;

const isTask = (entry: TemplateEntry): entry is TaskTemplateEntry => 'template' in entry;
const common = (entry: TemplateEntry) => (isTask(entry) ? entry.template : entry);

/** CHAT or TASK. */
export const kindOf = (entry: TemplateEntry): 'CHAT' | 'TASK' => (isTask(entry) ? 'TASK' : 'CHAT');
/** The area that a template belongs to, such as "communities" or "study". */
export const categoryOf = (entry: TemplateEntry): string => common(entry).category;

/** The words by which a template is searched for. */
export const wordsOf = (entry: TemplateEntry): readonly string[] =>
  isTask(entry)
    ? [entry.template.id, entry.template.title, entry.template.milestone]
    : [entry.id, entry.category, ...entry.examples];

export const Template = builder.interfaceRef<TemplateEntry>('Template').implement({
  description: 'Something that the server knows how to do, as its author wrote it.',
  resolveType: (entry) => (isTask(entry) ? 'TaskTemplate' : 'ChatTemplate'),
  fields: (t) => ({
    id: t.id({ description: 'Stable id.', resolve: (entry) => common(entry).id }),
    kind: t.field({ type: TemplateKind, description: 'What it makes.', resolve: kindOf }),
    version: t.string({ description: 'Its version.', resolve: (entry) => common(entry).version }),
    category: t.string({ description: 'The area that it belongs to.', resolve: categoryOf }),
  }),
});

export const ChatTemplate = builder.objectRef<ChatTemplateEntry>('ChatTemplate').implement({
  description: 'A kind of question that chat answers.',
  interfaces: [Template],
  fields: (t) => ({
    intent: t.expose('intent', { type: Intent, description: 'What such a question is after.' }),
    dataset: t.exposeString('dataset', { description: 'The dataset that it reads.' }),
    examples: t.stringList({
      description: 'Questions that it answers; words in braces stand for anything of that kind.',
      resolve: ({ examples }) => [...examples],
    }),
    counterExamples: t.stringList({
      description: 'Questions near by that it does not answer.',
      resolve: ({ counterExamples }) => [...counterExamples],
    }),
    visualization: t.expose('visualization', {
      type: Visualization,
      description: 'The picture that suits it.',
    }),
  }),
});

const TemplateVariable = builder
  .objectRef<TaskTemplateEntry['variables'][number]>('TemplateVariable')
  .implement({
    description: 'A fact about a person or a goal that a task template draws on.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Its name.' }),
      kind: t.exposeString('kind', { description: 'What its value is, such as "money" or "date".' }),
      required: t.exposeBoolean('required', {
        description: 'Whether the task shows a blank without it; otherwise it leaves the sentence out.',
      }),
      question: t.exposeString('question', { description: 'What to ask a person who has not stated it.' }),
    }),
  });

export const TaskTemplate = builder.objectRef<TaskTemplateEntry>('TaskTemplate').implement({
  description: 'A kind of task that a goal can need.',
  interfaces: [Template],
  fields: (t) => ({
    title: t.string({
      description: 'What to do, with the facts that it draws on in braces.',
      resolve: ({ template }) => template.title,
    }),
    milestoneType: t.string({
      description: 'The milestone that it serves.',
      resolve: ({ template }) => template.milestone,
    }),
    timeboxMinutes: t.int({
      description: 'How long it takes, in minutes.',
      resolve: ({ template }) => template.timebox,
    }),
    energyLevel: t.field({
      type: EnergyLevel,
      description: 'How much concentration it takes.',
      resolve: ({ template }) => template.energy,
    }),
    priority: t.int({
      description: 'From 1, the most important, to 5.',
      resolve: ({ template }) => template.priority,
    }),
    budgetTiers: t.field({
      type: [BudgetTier],
      description: 'The budgets that it suits; empty where it suits any.',
      resolve: ({ template }) => template.tiers ?? [],
    }),
    deliverable: t.string({
      description: 'What there is when it is done.',
      resolve: ({ template }) => template.deliverable,
    }),
    definitionOfDone: t.field({
      type: [DoneItem],
      description: 'What "done" means.',
      resolve: ({ template }) => template.done.map(([text, weight]) => ({ text, weight })),
    }),
    variables: t.field({
      type: [TemplateVariable],
      description: 'The facts that it draws on.',
      resolve: ({ variables }) => variables,
    }),
    dependsOn: t.idList({
      description: 'Ids of the templates whose tasks come before it.',
      resolve: ({ template }) => [...(template.dependsOn ?? [])],
    }),
  }),
});
