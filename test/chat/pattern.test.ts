import { describe, expect, it } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { CatalogError, compilePatterns } from '../../src/engine/chat/pattern.ts';
import type { ChatTemplate } from '../../src/engine/chat/template.ts';
import { datasetById, wordsAndNames } from '../language/words.ts';
import { testDatabase } from '../support/database.ts';

const vocabulary = await wordsAndNames(await testDatabase());
const find = (id: string) => chatCatalog.datasets.find((one) => one.id === id);

const template = (examples: readonly string[]): ChatTemplate => ({
  id: 'test',
  version: '1',
  category: 'test',
  intent: 'DATA_QUERY',
  dataset: 'communities',
  examples,
  counterExamples: [],
  question: 'How many {subject} are there?',
  plan: () => ({ kind: 'count', dataset: 'communities', where: [] }),
  visualization: 'NUMBER',
});

const learnt = (...examples: readonly string[]) =>
  compilePatterns(template(examples), vocabulary, find).map(({ requirements, head }) => ({
    requirements: [...requirements],
    head,
  }));

describe('patterns', () => {
  it('require what an example asks for', () => {
    expect(learnt('How many communities are there?')).toEqual([
      { requirements: ['concept:count', 'subject'], head: 'subject' },
    ]);
  });

  it('require a slot only where every example has it', () => {
    expect(learnt('How many communities in {location}?')).toContainEqual({
      requirements: ['concept:count', 'entity:location', 'subject'],
      head: 'subject',
    });
    for (const { requirements } of learnt('How many communities in {location}?', 'How many communities?'))
      expect(requirements).not.toContain('entity:location');
  });

  it('are about something, whatever else they require', () => {
    const vague = chatCatalog.templates.flatMap((one) =>
      compilePatterns(one, vocabulary, find)
        .filter(({ requirements }) =>
          requirements.every((name) => /^(?:concept:(?:count|list|exists)|ranking:.*|number)$/.test(name)),
        )
        .map(({ requirements }) => `${one.id}: ${requirements.join(' ')}`),
    );
    expect(vague).toEqual([]);
  });

  it('leave “list” out, because it is said of anything', () => {
    const [listing, bare] = learnt('List the communities');
    expect(listing!.requirements).toEqual(['concept:list', 'subject']);
    expect(bare!.requirements).toEqual(['subject']);
  });

  it('keep what is counted', () => {
    expect(learnt('How many people live in communities?').map(({ head }) => head)).toEqual(['measure']);
    expect(datasetById('communities').measures.length).toBeGreaterThan(0);
  });

  it.each([
    ['How many zorbaxian communities?', 'zorbaxian'],
    ['How many {nothing} communities?', '{nothing}'],
  ])('are refused with a sentence when an example cannot be read: %s', (example, named) => {
    expect(() => learnt(example)).toThrow(CatalogError);
    expect(() => learnt(example)).toThrow(named);
  });
});
