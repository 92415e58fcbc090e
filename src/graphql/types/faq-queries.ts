import { builder, type MutationFields, type QueryFields } from '../builder.ts';
import type { Services } from '../context.ts';
import { howMany } from '../input-checks.ts';
import { LARGEST_PAGE, offsetPage, pageArgs } from '../paging.ts';
import type { TemplateRegistry } from '../template-registry.ts';
import { Faq } from './faq.ts';

const FaqConnection = builder.connectionObject(
  { type: Faq, name: 'FaqConnection', description: 'A page of FAQs.' },
  { name: 'FaqEdge', description: 'A FAQ in a page.' },
);

const FaqCategoryCount = builder
  .objectRef<{ category: string; count: number }>('FaqCategoryCount')
  .implement({
    description: 'How many FAQs a category has.',
    fields: (t) => ({
      category: t.exposeString('category', { description: 'The category.' }),
      count: t.exposeInt('count', { description: 'How many there are.' }),
    }),
  });

const byHits = (registry: TemplateRegistry, hits: ReadonlyMap<string, number>) =>
  [...registry.faqs.values()].sort((a, b) => (hits.get(b.id) ?? 0) - (hits.get(a.id) ?? 0));

interface FaqStatsShape {
  readonly hits: ReadonlyMap<string, number>;
  readonly figuresAsOf: Date | null;
  readonly messages: number;
}

const totalHits = ({ hits }: FaqStatsShape) => [...hits.values()].reduce((sum, count) => sum + count, 0);

const FaqStats = builder.objectRef<FaqStatsShape>('FaqStats').implement({
  description: 'The FAQs counted, and how well they serve.',
  fields: (t) => ({
    totalFaqs: t.int({
      description: 'All FAQs counted.',
      resolve: (_stats, _args, { services }) => services.registry.faqs.size,
    }),
    liveFaqs: t.int({
      description: 'Those whose answers carry live figures.',
      resolve: (_stats, _args, { services }) =>
        [...services.registry.faqs.values()].filter(({ figures }) => figures !== undefined).length,
    }),
    categories: t.field({
      type: [FaqCategoryCount],
      description: 'The FAQs counted by category.',
      resolve: (_stats, _args, { services }) => {
        const counts = new Map<string, number>();
        for (const { category } of services.registry.faqs.values())
          counts.set(category, (counts.get(category) ?? 0) + 1);
        return [...counts].map(([category, count]) => ({ category, count }));
      },
    }),
    totalHits: t.int({ description: 'How often a FAQ has answered.', resolve: totalHits }),
    hitRate: t.float({
      nullable: true,
      description: 'Answers by a FAQ in percent (0-100) of all replies; null before the first reply.',
      resolve: (stats) => (stats.messages === 0 ? null : (100 * totalHits(stats)) / stats.messages),
    }),
    popular: t.field({
      type: [Faq],
      description: 'Those that have answered most, most first.',
      args: {
        limit: t.arg.int({
          required: true,
          defaultValue: 5,
          description: 'How many, at most 100 whatever is said.',
        }),
      },
      resolve: ({ hits }, { limit }, { services }) =>
        byHits(services.registry, hits)
          .filter(({ id }) => hits.has(id))
          .slice(0, howMany(limit, LARGEST_PAGE, 'limit')),
    }),
    figuresAsOf: t.expose('figuresAsOf', {
      type: 'DateTime',
      nullable: true,
      description: 'When the oldest live figure now shown was read; null before any was.',
    }),
  }),
});

const readStats = async ({ faqRecords }: Pick<Services, 'faqRecords'>) => {
  const [hits, figuresAsOf, messages] = await Promise.all([
    faqRecords.hits(),
    faqRecords.figuresAsOf(),
    faqRecords.countMessages(),
  ]);
  return { hits, figuresAsOf, messages };
};

/** The root fields that find and count FAQs. */
export const faqQueries = (t: QueryFields) => ({
  faqs: t.field({
    type: FaqConnection,
    description: 'FAQs in the order of the catalogue.',
    args: {
      category: t.arg.string({ description: 'Only those of this category.' }),
      search: t.arg.string({ description: 'Only those whose question or variants contain this.' }),
      ...pageArgs(t),
    },
    resolve: (_root, { category, search, ...page }, { services: { registry } }) => {
      const sought = search?.toLowerCase() ?? '';
      const faqs = [...registry.faqs.values()].filter(
        (faq) =>
          (category == null || faq.category === category) &&
          [faq.question, ...faq.variants].some((words) => words.toLowerCase().includes(sought)),
      );
      return offsetPage(
        page,
        async ({ offset, limit }) => faqs.slice(offset, offset + limit),
        async () => faqs.length,
      );
    },
  }),
  faq: t.field({
    type: Faq,
    nullable: true,
    description: 'A FAQ, or null.',
    args: { id: t.arg.id({ required: true, description: 'Its id.' }) },
    resolve: (_root, { id }, { services: { registry } }) => registry.faqs.get(id) ?? null,
  }),
  popularFaqs: t.field({
    type: [Faq],
    description: 'The FAQs that have answered most, then the others in the order of the catalogue.',
    args: { limit: t.arg.int({ defaultValue: 10, description: 'How many, at most 100 whatever is said.' }) },
    resolve: async (_root, { limit }, { services: { registry, faqRecords } }) =>
      byHits(registry, await faqRecords.hits()).slice(0, howMany(limit ?? 10, LARGEST_PAGE, 'limit')),
  }),
  faqStats: t.field({
    type: FaqStats,
    description: 'The FAQs counted, and how well they serve.',
    resolve: (_root, _args, { services }) => readStats(services),
  }),
});

/** The root field that reads the live figures anew. */
export const faqMutations = (t: MutationFields) => ({
  refreshFaqStats: t.field({
    type: FaqStats,
    description: 'Reads all live figures anew, a day early. Staff only.',
    authScopes: { staff: true },
    resolve: async (_root, _args, { services }) => {
      await services.faqRecords.refresh();
      return readStats(services);
    },
  }),
});
