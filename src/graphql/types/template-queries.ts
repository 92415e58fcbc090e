import { builder, type QueryFields } from '../builder.ts';
import type { Services } from '../context.ts';
import { offsetPage, pageArgs } from '../paging.ts';
import { categoryOf, kindOf, Template, type TemplateEntry, wordsOf } from './template.ts';
import { TemplateKind } from './template-enums.ts';

type Kind = 'CHAT' | 'TASK';

const TemplateConnection = builder.connectionObject(
  { type: Template, name: 'TemplateConnection', description: 'A page of templates.' },
  { name: 'TemplateEdge', description: 'A template in a page.' },
);

const TemplateCategoryCount = builder
  .objectRef<{ kind: Kind; category: string; count: number }>('TemplateCategoryCount')
  .implement({
    description: 'How many templates of one kind a category has.',
    fields: (t) => ({
      kind: t.expose('kind', { type: TemplateKind, description: 'What the templates make.' }),
      category: t.exposeString('category', { description: 'The category.' }),
      count: t.exposeInt('count', { description: 'How many there are.' }),
    }),
  });

const TemplateStats = builder.objectRef<readonly TemplateEntry[]>('TemplateStats').implement({
  description: 'How much the server knows.',
  fields: (t) => ({
    totalTemplates: t.int({ description: 'All templates counted.', resolve: (entries) => entries.length }),
    categories: t.field({
      type: [TemplateCategoryCount],
      description: 'The templates counted by kind and category.',
      resolve: (entries) => {
        const counts = new Map<string, { kind: Kind; category: string; count: number }>();
        for (const entry of entries) {
          const [kind, category] = [kindOf(entry), categoryOf(entry)];
          const count = (counts.get(`${kind} ${category}`)?.count ?? 0) + 1;
          counts.set(`${kind} ${category}`, { kind, category, count });
        }
        return [...counts.values()];
      },
    }),
  }),
});

const entriesOf = ({ registry }: Services, kind: Kind | null | undefined): readonly TemplateEntry[] => [
  ...(kind === 'TASK' ? [] : registry.chatTemplates.values()),
  ...(kind === 'CHAT' ? [] : registry.taskTemplates.values()),
];

/** The root fields that find and count templates. */
export const templateQueries = (t: QueryFields) => ({
  templates: t.field({
    type: TemplateConnection,
    description: 'Templates in the order of the catalogue, those of chat first.',
    args: {
      kind: t.arg({ type: TemplateKind, description: 'Only those that make this.' }),
      category: t.arg.string({ description: 'Only those of this category.' }),
      search: t.arg.string({ description: 'Only those whose id, examples or title contain this.' }),
      ...pageArgs(t),
    },
    resolve: (_root, { kind, category, search, ...page }, { services }) => {
      const sought = search?.toLowerCase() ?? '';
      const entries = entriesOf(services, kind).filter(
        (entry) =>
          (category == null || categoryOf(entry) === category) &&
          wordsOf(entry).some((words) => words.toLowerCase().includes(sought)),
      );
      return offsetPage(
        page,
        async ({ offset, limit }) => entries.slice(offset, offset + limit),
        async () => entries.length,
      );
    },
  }),
  template: t.field({
    type: Template,
    nullable: true,
    description: 'A template of either kind, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { services: { registry } }) =>
      registry.chatTemplates.get(id) ?? registry.taskTemplates.get(id) ?? null,
  }),
  templateStats: t.field({
    type: TemplateStats,
    description: 'The templates counted.',
    args: { kind: t.arg({ type: TemplateKind, description: 'Only those that make this.' }) },
    resolve: (_root, { kind }, { services }) => entriesOf(services, kind),
  }),
});
