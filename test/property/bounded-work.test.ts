import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { analyze } from '../../src/engine/language/analyze.ts';
import { CAPACITY } from '../../src/engine/language/chart.ts';
import { chartFor } from '../../src/engine/language/chart-for.ts';
import { TODAY, wordsAndNames } from '../language/words.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const database = await testDatabase();
const { chat, askerOf } = await startChat(database);
const vocabulary = await wordsAndNames(database);
const datasetById = (id: string) => chatCatalog.datasets.find((one) => one.id === id);

const SEED = 20261122;

/** Looks at the chart that no message may take more of: some hundred for each of 500 words. */
const MOST_READS = 50_000;

/** What a message costs to read, whatever the machine: items of the chart and looks at it, at most. */
const workOf = (message: string): { readonly items: number; readonly reads: number } => {
  const analysis = analyze(message, vocabulary, TODAY);
  const charts = ['communities', 'municipalities', 'needs'].map((id) =>
    chartFor(analysis, datasetById(id)!, datasetById, TODAY),
  );
  return {
    items: Math.max(analysis.items.length, ...charts.map((chart) => chart.size)),
    reads: Math.max(...charts.map((chart) => chart.reads)),
  };
};

const expectBounded = (message: string): void => {
  const { items, reads } = workOf(message);
  expect(items, message).toBeLessThanOrEqual(CAPACITY);
  expect(reads, message).toBeLessThanOrEqual(MOST_READS);
};

const repeated = (word: string): string => `${word} `.repeat(Math.floor(1000 / (word.length + 1))).trim();

const HARD = [
  'and',
  'or',
  'not',
  'without',
  'by',
  'in',
  'Zamboanga',
  'Carmen',
  'Poblacion',
  'Region IX and',
  'Maranao or',
  'without water and',
  'more than 1',
  '1',
  '1 and 2 or',
  'between 1 and',
  'top 5',
  'communities',
  'this year',
  'communities with',
  'not without',
  '(',
  '((([[[',
  '%',
  "n't",
  'a',
  'Davao, ',
  'needs of communities with needs',
  'San Isidro, San Jose and',
  'how many',
  'x',
  'comunitis',
  'Lantaxan',
  '2026',
  'January to',
  'last 6 months and',
] as const; // prettier-ignore

const adversarial = fc
  .array(fc.constantFrom(...HARD), { minLength: 1, maxLength: 120 })
  .map((words) => words.join(' ').slice(0, 1000).trim());

describe('work', () => {
  it.each(HARD)('is bounded for “%s” said over and over', (word) => {
    expectBounded(repeated(word));
  });

  it('is bounded for any mixture of them', () => {
    fc.assert(
      fc.property(adversarial, (message) => {
        expectBounded(message);
      }),
      { seed: SEED, numRuns: 15 },
    );
  });

  it('of a plain question is far from the bound', () => {
    const question = 'How many Maranao fishing communities without water are in Region X or Bukidnon?';
    expect(workOf(question).items).toBeLessThan(CAPACITY / 20);
    expect(workOf(question).reads).toBeLessThan(MOST_READS / 20);
  });
});

describe('any message', () => {
  const readable = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .filter((text) => text.trim() !== '' && !/\p{Cc}|\p{Surrogate}/u.test(text));

  it('gets a reply', async () => {
    await fc.assert(
      fc.asyncProperty(readable, async (message) => {
        const reply = await chat.reply({
          message: message.slice(0, 900),
          asker: askerOf('staff'),
          conversationId: null,
        });
        expect(reply.text).not.toBe('');
      }),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('gets one when it is as hard to read as can be', async () => {
    await fc.assert(
      fc.asyncProperty(adversarial, async (message) => {
        const reply = await chat.reply({ message, asker: askerOf('staff'), conversationId: null });
        expect(reply.text).not.toBe('');
      }),
      { seed: SEED, numRuns: 6 },
    );
  });
});
