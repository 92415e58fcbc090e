import { describe, expect, test } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { createQueryPort } from '../../src/data/query/query-executor.ts';
import { readGazetteer } from '../../src/data/repositories/gazetteer.ts';
import { faqAnswer } from '../../src/engine/chat/faq-answer.ts';
import { Matcher } from '../../src/engine/chat/matcher.ts';
import { compileTemplates } from '../../src/engine/chat/pattern.ts';
import { PhraseBook } from '../../src/engine/chat/phrase-book.ts';
import type { ChatTemplate } from '../../src/engine/chat/template.ts';
import { analyze } from '../../src/engine/language/analyze.ts';
import { buildGazetteer } from '../../src/engine/language/gazetteer.ts';
import { buildVocabulary } from '../../src/engine/language/vocabulary.ts';
import { bindPlan } from '../../src/engine/query/bind-plan.ts';
import { readDictionary } from '../../src/services/dictionary.ts';
import { clock, testDatabase } from '../support/database.ts';

const { faqs, acts, templates, datasets, lexicon, aliases } = chatCatalog;
const database = await testDatabase();
const port = createQueryPort({ database, clock });
const today = '2026-11-22';

const faqBook = new PhraseBook(
  faqs.map((faq) => ({ value: faq, variants: [faq.question, ...faq.variants] })),
);
const actBook = new PhraseBook(acts.map((act) => ({ value: act, variants: act.variants })));
const gazetteer = buildGazetteer(await readGazetteer(database.db), aliases);
const vocabulary = buildVocabulary(
  lexicon,
  datasets,
  gazetteer,
  new Set([...readDictionary(), ...faqBook.words, ...actBook.words]),
);
const matcher = new Matcher(compileTemplates(templates, datasets, vocabulary), datasets);
const spelling = { of: vocabulary.spelling, isKnown: vocabulary.isKnown };

const isComputed = (question: string): boolean =>
  matcher.match(analyze(question, vocabulary, today), { today, staffId: 1, carried: null }).kind === 'match';

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  location: ['Region IX', 'BARMM', 'Sulu', 'Cotabato City'],
  region: ['Region IX', 'BARMM', 'Region XII'],
  province: ['Sulu', 'Zamboanga del Sur'],
  municipality: ['Davao City', 'Pikit'],
  barangay: ['Barangay Sirawan'],
  period: ['this year', 'in 2025'],
  n: ['5'],
  ranking: ['most', 'fewest'],
  bucket: ['month', 'year'],
  ethnic_group: ['Maranao'],
  organization: ['DSWD'],
  staff: [(await readGazetteer(database.db)).references.find((one) => one.type === 'staff')?.name ?? ''],
}; // prettier-ignore

/** What may stand in a slot of an example: samples, or the words of the dataset's own filters. */
const fillings = (slot: string, template: ChatTemplate): readonly string[] => {
  const dataset = datasets.find((one) => one.id === template.dataset);
  if (slot === 'measure') return (dataset?.measures ?? []).slice(0, 8).map((one) => one.words[0] ?? '');
  if (slot === 'dimension') return (dataset?.dimensions ?? []).slice(0, 8).map((one) => one.words[0] ?? '');
  const values = dataset?.filters.filter((one) => one.type === slot).flatMap((one) => one.values) ?? [];
  return SAMPLES[slot] ?? values.flatMap((one) => one.words.slice(0, 2));
};

/** An example with its slots filled, each in turn with everything that may stand there. */
const questionsOf = (template: ChatTemplate): readonly string[] =>
  template.examples.flatMap((example) => {
    let questions = [example];
    for (const [slot, name] of example.matchAll(/\{([a-z_]+)\}/g))
      questions = questions.flatMap((question) =>
        fillings(name ?? '', template).map((filling) => question.replace(slot, filling)),
      );
    return questions;
  });

describe('FAQs', () => {
  test('are a hundred or more, in five areas, each with its own id', () => {
    expect(faqs.length).toBeGreaterThanOrEqual(100);
    expect(new Set(faqs.map((faq) => faq.id)).size).toBe(faqs.length);
    expect(new Set(faqs.map((faq) => faq.category))).toEqual(
      new Set(['identity', 'geography', 'modules', 'access', 'data']),
    );
  });

  test.each(faqs.map((faq) => [faq.id, faq] as const))('%s is found by all its words alone', (_id, faq) => {
    expect(faq.variants.length).toBeGreaterThanOrEqual(8);
    for (const asked of [faq.question, ...faq.variants]) {
      expect([asked, faqBook.find(asked, spelling)?.id]).toEqual([asked, faq.id]);
      expect([asked, faqBook.find(`${asked} in Atlantis`, spelling)?.id]).toEqual([asked, undefined]);
    }
  });

  test.each(faqs.map((faq) => [faq.id, faq] as const))(
    '%s has figures for all its blanks',
    async (_id, faq) => {
      const figures: Record<string, number> = {};
      for (const [name, plan] of Object.entries(faq.figures ?? {})) {
        const { rows } = await port.run(bindPlan(plan, { today, staffId: null }));
        if (rows.kind !== 'number' && rows.kind !== 'ratio') throw new Error(`${name} is no number`);
        expect(rows.value, name).toBeGreaterThan(0);
        figures[name] = rows.value ?? 0;
      }
      for (const language of ['en', 'fil'] as const) {
        const used = [...faq.answer[language].matchAll(/\{(\w+)\}/g)].map((found) => found[1]);
        expect(new Set(used)).toEqual(new Set(Object.keys(figures)));
        expect(faqAnswer(faq, language, figures)).not.toContain('{');
      }
    },
  );

  test.each(faqs.map((faq) => [faq.id, faq] as const))('%s leads on to what is answered', (_id, faq) => {
    for (const next of faq.followUps ?? []) {
      const found = faqBook.find(next);
      expect(found).not.toBe(faq);
      expect([next, found !== null || isComputed(next)]).toEqual([next, true]);
    }
  });
});

test.each(acts.map((act) => [act.id, act] as const))(
  'the act %s is found by all its words alone',
  (_id, act) => {
    for (const said of act.variants) {
      expect([said, actBook.find(said)?.id]).toEqual([said, act.id]);
      expect([said, faqBook.find(said, spelling)?.id]).toEqual([said, undefined]);
      expect([said, actBook.find(`${said} in Atlantis`)?.id]).toEqual([said, undefined]);
    }
  },
);

test.each(templates.map((template) => [template.id, template] as const))(
  'the questions of %s are left to it',
  (_id, template) => {
    for (const question of questionsOf(template)) {
      expect([question, faqBook.find(question, spelling)?.id]).toEqual([question, undefined]);
      expect([question, actBook.find(question)?.id]).toEqual([question, undefined]);
    }
  },
);
