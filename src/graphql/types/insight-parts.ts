import { builder } from '../builder.ts';
import { allReplies } from '../insight-measures.ts';
import type { ChatCounts, GoalCounts, VersionCounts } from '../ports/insights.ts';
import { type Comparison, comparisonsOf, completionRate } from '../template-comparisons.ts';
import { ReplySource } from './chat-reply.ts';
import { ChatTemplate, TaskTemplate } from './template.ts';

const SourceCount = builder.objectRef<ChatCounts['bySource'][number]>('SourceCount').implement({
  description: 'How many replies one source made.',
  fields: (t) => ({
    source: t.expose('source', { type: ReplySource, description: 'What made them.' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});

const TemplateUse = builder.objectRef<ChatCounts['topTemplates'][number]>('TemplateUse').implement({
  description: 'How often a chat template answered.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template.' }),
    template: t.field({
      type: ChatTemplate,
      nullable: true,
      description: 'The same, where it is still in the catalogue.',
      resolve: ({ templateId }, _args, { services }) => services.registry.chatTemplates.get(templateId),
    }),
    count: t.exposeInt('count', { description: 'How often.' }),
  }),
});

export const ChatInsights = builder.objectRef<ChatCounts>('ChatInsights').implement({
  description: 'What chat did in a span of time.',
  fields: (t) => ({
    replies: t.int({ description: 'All replies.', resolve: allReplies }),
    bySource: t.expose('bySource', { type: [SourceCount], description: 'The same by what made them.' }),
    helpful: t.exposeInt('helpful', { description: 'Replies that were said to help.' }),
    unhelpful: t.exposeInt('unhelpful', { description: 'Replies that were said not to help.' }),
    medianResponseMs: t.exposeFloat('medianResponseMs', {
      nullable: true,
      description: 'Half of the replies took no longer; null where there was none.',
    }),
    p95ResponseMs: t.exposeFloat('p95ResponseMs', {
      nullable: true,
      description: '95% of the replies took no longer; null where there was none.',
    }),
    topTemplates: t.expose('topTemplates', {
      type: [TemplateUse],
      description: 'The templates that answered most, most first.',
    }),
  }),
});

const TaskTemplateUse = builder.objectRef<GoalCounts['templates'][number]>('TaskTemplateUse').implement({
  description: 'What became of the tasks of one template.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template.' }),
    template: t.field({
      type: TaskTemplate,
      nullable: true,
      description: 'The same, where it is still in the catalogue.',
      resolve: ({ templateId }, _args, { services }) => services.registry.taskTemplates.get(templateId),
    }),
    tasks: t.exposeInt('tasks', { description: 'Tasks that it made.' }),
    completed: t.exposeInt('completed', { description: 'Those that are completed.' }),
    averageRating: t.exposeFloat('averageRating', {
      nullable: true,
      description: 'What their owners think of them, 1 to 5; null where nobody said.',
    }),
  }),
});

const TemplateVersionUse = builder.objectRef<VersionCounts>('TemplateVersionUse').implement({
  description: 'What became of the tasks that one version of a template made.',
  fields: (t) => ({
    version: t.exposeString('version', { description: 'The version.' }),
    tasks: t.exposeInt('tasks', {
      description: 'Tasks of it that count; those that a newer plan replaced do not.',
    }),
    completed: t.exposeInt('completed', { description: 'Those that are completed.' }),
    completionRate: t.float({
      nullable: true,
      description: 'Their share in percent, 0 to 100; null where there is no task.',
      resolve: completionRate,
    }),
    rated: t.exposeInt('rated', { description: 'Those that their owners rated.' }),
    averageRating: t.exposeFloat('averageRating', {
      nullable: true,
      description: 'What their owners think of them, 1 to 5; null where nobody said.',
    }),
  }),
});

const TemplateComparison = builder.objectRef<Comparison>('TemplateComparison').implement({
  description:
    'Versions of one task template side by side: a wording on trial beside the present one, or new beside old.',
  fields: (t) => ({
    templateId: t.exposeID('templateId', { description: 'The template.' }),
    template: t.field({
      type: TaskTemplate,
      nullable: true,
      description: 'The same, where it is still in the catalogue.',
      resolve: ({ templateId }, _args, { services }) => services.registry.taskTemplates.get(templateId),
    }),
    versions: t.expose('versions', { type: [TemplateVersionUse], description: 'Its versions, by name.' }),
    better: t.exposeString('better', {
      nullable: true,
      description:
        'The version whose tasks are completed more often than those of each other one, by more than chance would do in nineteen cases of twenty; null where that cannot be said, and below 30 tasks a version.',
    }),
  }),
});

export const GoalInsights = builder.objectRef<GoalCounts>('GoalInsights').implement({
  description: 'What planning did in a span of time.',
  fields: (t) => ({
    generations: t.exposeInt('generations', { description: 'Plans made.' }),
    tasks: t.exposeInt('tasks', { description: 'Tasks in them.' }),
    completed: t.exposeInt('completed', { description: 'Tasks that are completed.' }),
    averageRating: t.exposeFloat('averageRating', {
      nullable: true,
      description: 'What their owners think of the tasks, 1 to 5; null where nobody said.',
    }),
    medianDurationMs: t.exposeFloat('medianDurationMs', {
      nullable: true,
      description: 'Half of the plans took no longer to make; null where there was none.',
    }),
    p95DurationMs: t.exposeFloat('p95DurationMs', {
      nullable: true,
      description: '95% of the plans took no longer to make; null where there was none.',
    }),
    comparisons: t.field({
      type: [TemplateComparison],
      description: 'Task templates of which more than one version made tasks.',
      resolve: comparisonsOf,
    }),
    templates: t.expose('templates', {
      type: [TaskTemplateUse],
      description: 'What became of the tasks by template, most used first.',
    }),
  }),
});
