import { describe, expect, it } from 'vitest';
import {
  AskForFaqDocument,
  FaqStatsDocument,
  FaqsDocument,
  RefreshFaqStatsDocument,
  SuggestQuestionsDocument,
  TemplateByIdDocument,
  TemplateStatsDocument,
  TemplatesDocument,
} from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const staff = app.as('staff');

const allTemplates = async (variables: { kind?: 'CHAT' | 'TASK' } = {}) => {
  const nodes = [];
  let after: string | null = null;
  for (;;) {
    const { templates }: { templates: Awaited<ReturnType<typeof page>> } = {
      templates: await page({ ...variables, after }),
    };
    nodes.push(...templates.nodes);
    if (!templates.pageInfo.hasNextPage) return nodes;
    after = templates.pageInfo.endCursor ?? null;
  }
};
const page = async (variables: { kind?: 'CHAT' | 'TASK'; after: string | null }) =>
  (await staff.data(TemplatesDocument, { first: 100, ...variables })).templates;

describe('templates', () => {
  it('are counted as they are listed', async () => {
    const nodes = await allTemplates();
    const { templateStats } = await staff.data(TemplateStatsDocument, {});
    expect(templateStats.totalTemplates).toBe(nodes.length);
    for (const { kind, category, count } of templateStats.categories)
      expect(nodes.filter((node) => node.kind === kind && node.category === category)).toHaveLength(count);
    expect(templateStats.categories.reduce((sum, { count }) => sum + count, 0)).toBe(nodes.length);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('are of two kinds', async () => {
    const [chat, task] = [await allTemplates({ kind: 'CHAT' }), await allTemplates({ kind: 'TASK' })];
    expect(new Set(chat.map((node) => node.__typename))).toEqual(new Set(['ChatTemplate']));
    expect(new Set(task.map((node) => node.__typename))).toEqual(new Set(['TaskTemplate']));
    const { templateStats } = await staff.data(TemplateStatsDocument, { kind: 'TASK' });
    expect(templateStats.totalTemplates).toBe(task.length);
  });

  it('are found by id, and by words', async () => {
    const [first] = await allTemplates();
    expect(await staff.data(TemplateByIdDocument, { id: first!.id })).toMatchObject({
      template: { id: first!.id },
    });
    expect(await staff.data(TemplateByIdDocument, { id: 'no.such.template' })).toEqual({ template: null });
    const { templates } = await staff.data(TemplatesDocument, { search: first!.id.toUpperCase() });
    expect(templates.nodes.map(({ id }) => id)).toContain(first!.id);
    const none = await staff.data(TemplatesDocument, { search: 'there is no such wording' });
    expect(none.templates).toMatchObject({ totalCount: 0, nodes: [] });
  });
});

describe('FAQs', () => {
  it('answer in both languages, with live figures filled in', async () => {
    for (const language of ['EN', 'FIL'] as const) {
      const { faqs } = await staff.data(FaqsDocument, { first: 100, language });
      expect(faqs.totalCount).toBeGreaterThanOrEqual(25);
      const live = faqs.nodes.filter(({ hasLiveFigures }) => hasLiveFigures);
      expect(live.length).toBeGreaterThanOrEqual(8);
      for (const faq of faqs.nodes) {
        expect(faq.answer, faq.id).not.toMatch(/\{\w+\}/);
        expect(faq.asOf === null, faq.id).toBe(!faq.hasLiveFigures);
        if (faq.hasLiveFigures) expect(faq.answer, faq.id).toMatch(/\d/);
      }
    }
  });

  it('are narrowed down by category and words', async () => {
    const { faqStats } = await staff.data(FaqStatsDocument, {});
    for (const { category, count } of faqStats.categories)
      expect((await staff.data(FaqsDocument, { category })).faqs.totalCount, category).toBe(count);
    expect((await staff.data(FaqsDocument, { search: 'no such words at all' })).faqs.nodes).toEqual([]);
  });

  it('count their answers', async () => {
    const { faqs } = await staff.data(FaqsDocument, { first: 1 });
    const [faq] = faqs.nodes;
    const hitsNow = async () => (await staff.data(FaqStatsDocument, {})).faqStats.totalHits;
    const before = await hitsNow();
    const { chat } = await staff.data(AskForFaqDocument, { message: faq!.question });
    expect(chat).toMatchObject({ __typename: 'FaqReply', source: 'FAQ', faq: { id: faq!.id } });
    expect(await hitsNow()).toBe(before + 1);
    const { popularFaqs } = await staff.data(FaqStatsDocument, {});
    expect(popularFaqs[0]).toMatchObject({ id: faq!.id, hits: before + 1 });
  });

  it('read their figures anew for staff', async () => {
    const { refreshFaqStats } = await staff.data(RefreshFaqStatsDocument, {});
    expect(refreshFaqStats.figuresAsOf).not.toBeNull();
    expect(refreshFaqStats.liveFaqs).toBeLessThanOrEqual(refreshFaqStats.totalFaqs);
  });
});

describe('suggestions', () => {
  it('are no more than asked for', async () => {
    const { suggestQuestions } = await staff.data(SuggestQuestionsDocument, { prefix: 'How many', limit: 3 });
    expect(suggestQuestions).toHaveLength(3);
    expect(
      (await staff.data(SuggestQuestionsDocument, { prefix: 'How many' })).suggestQuestions,
    ).toHaveLength(5);
    const many = await staff.data(SuggestQuestionsDocument, { prefix: 'How many', limit: 1000 });
    expect(many.suggestQuestions).toHaveLength(20);
    expect(await staff.codes(SuggestQuestionsDocument, { prefix: 'How', limit: -1 })).toEqual([
      'BAD_USER_INPUT',
    ]);
    expect(await staff.codes(SuggestQuestionsDocument, { prefix: 'x'.repeat(1001) })).toEqual([
      'BAD_USER_INPUT',
    ]);
  });
});
