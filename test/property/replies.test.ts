import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import type { ChatReply } from '../../src/engine/chat/reply.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';
import { fillExample } from '../support/fill-example.ts';
import { namesOf } from '../support/names.ts';

const database = await testDatabase();
const { chat, askerOf } = await startChat(database);

const names = await namesOf(database);
/** Every example of every template, as a person would type it. */
const EXAMPLES = chatCatalog.templates.flatMap((template) =>
  template.examples.map((example) => fillExample(template, example, names)),
);

const ask = (message: string): Promise<ChatReply> =>
  chat.reply({ message, asker: askerOf('staff'), conversationId: null });

/** What a reply asks of the database; null where it asks nothing. */
const planOf = (reply: ChatReply): string | null =>
  reply.source === 'TEMPLATE' ? JSON.stringify(reply.plan) : null;

const SEED = 20261122;

const QUESTIONS = [
  'How many communities are there?',
  'How many Maranao communities are in Region X?',
  'List fishing communities in Bukidnon',
  'How many communities are without water?',
  'Top 5 communities by population',
  'Number of communities by province in Region XII',
  'Average population of Tausug communities',
  'How many municipalities are in Lanao del Norte?',
  'Ilan ang komunidad sa Region IX?',
  'Which communities have more than 1000 people?',
] as const;

/** Words that mean something to people and nothing to the records. */
const FOREIGN = [
  'Atlantis',
  'Klingon',
  'helipads',
  'volcanic',
  'karaoke',
  'vegetarian',
  'purple',
  'Starbucks',
  'submarine',
  'haunted',
  'zorbaxian',
  'qwertified',
  'cryptocurrency',
  'Wakanda',
  'blockchain',
  'dinosaurs',
] as const; // prettier-ignore

/** Words that make a question kinder and no other. */
const POLITE_BEFORE = ['Please', 'Hi,', 'Hello,', 'Can you tell me', 'Kindly', 'Good morning po,'] as const;
const POLITE_AFTER = ['please', 'po', 'thanks', 'thank you', 'pls'] as const;

describe('replies', () => {
  it('never answer as if a word that is not known had not been said', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EXAMPLES),
        fc.constantFrom(...FOREIGN),
        fc.nat(),
        async (question, word, at) => {
          const plain = planOf(await ask(question));
          expect(plain).not.toBeNull();
          const words = question.split(' ');
          const place = at % (words.length + 1);
          const changed = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
          expect(planOf(await ask(changed)), changed).not.toBe(plain);
        },
      ),
      { seed: SEED, numRuns: 120 },
    );
  });

  it('are the same to a kinder question', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...EXAMPLES),
        fc.option(fc.constantFrom(...POLITE_BEFORE), { nil: '' }),
        fc.option(fc.constantFrom(...POLITE_AFTER), { nil: '' }),
        async (question, before, after) => {
          const kinder = `${before} ${question.replace(/\?$/, '')} ${after}?`.trim();
          expect(planOf(await ask(kinder)), kinder).toBe(planOf(await ask(question)));
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });

  it('do not depend on capitals or on how much space stands between words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...QUESTIONS),
        fc.constantFrom('lower', 'upper', 'spaced'),
        async (question, how) => {
          const changed =
            how === 'lower'
              ? question.toLowerCase()
              : how === 'upper'
                ? question.toUpperCase()
                : `  ${question.replaceAll(' ', ' \n  ')} `;
          expect(planOf(await ask(changed)), changed).toBe(planOf(await ask(question)));
        },
      ),
      { seed: SEED, numRuns: 20 },
    );
  });

  it('are the same twice, but for ids and times', async () => {
    const bare = ({ id, conversationId, createdAt, responseTimeMs, ...rest }: ChatReply): unknown =>
      JSON.parse(
        JSON.stringify(rest, (key, value: unknown) =>
          key === 'clarification' ? { ...(value as object), id: '' } : value,
        ),
      );
    for (const message of [
      ...QUESTIONS,
      'communities in Atlantis',
      'communities in Zamboanga',
      'hello',
      'asdf',
    ])
      expect(bare(await ask(message))).toEqual(bare(await ask(message)));
  });
});

describe('questions that are offered', () => {
  it('are answered, every one', async () => {
    const seen = new Set<string>();
    const fail: string[] = [];
    const offered = (reply: ChatReply): readonly string[] => [
      ...reply.suggestions,
      ...(reply.source === 'FALLBACK' ? [...reply.similarQuestions, ...reply.examples] : []),
    ];
    const first = [
      ...QUESTIONS,
      'communities in Atlantis',
      'gibberish xyzzy',
      'Why is there poverty?',
      'hello',
      'help',
      'needs with helipads',
      'projects of Wakanda',
      'What is the OOBC?',
      'my tasks',
      'Which region has the most needs?',
    ]; // prettier-ignore
    let edge: readonly string[] = first;
    for (let step = 0; step < 2; step += 1) {
      const next: string[] = [];
      for (const question of edge)
        for (const one of offered(await ask(question)))
          if (!seen.has(one) && seen.size < 120) {
            seen.add(one);
            next.push(one);
          }
      for (const question of next) {
        const { source } = await ask(question);
        if (source === 'FALLBACK' || source === 'CLARIFICATION') fail.push(`${source}: ${question}`);
      }
      edge = next.slice(0, 15);
    }
    expect(seen.size).toBeGreaterThan(30);
    expect(fail).toEqual([]);
  });

  it('complete what is typed with questions that are answered', async () => {
    const fail: string[] = [];
    for (const prefix of ['how many', 'list', 'which', 'ilan', 'top', 'what is', 'needs'])
      for (const question of chat.suggest(prefix, 4)) {
        const { source } = await ask(question);
        if (source === 'FALLBACK' || source === 'CLARIFICATION') fail.push(`${source}: ${question}`);
      }
    expect(fail).toEqual([]);
  });
});
