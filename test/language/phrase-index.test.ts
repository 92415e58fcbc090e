import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../src/engine/language/phrase-index.ts';
import type { Sense } from '../../src/engine/language/sense.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';

const concept = (id: string): Sense => ({ kind: 'concept', concept: id });

const index = new PhraseIndex();
for (const [phrase, id] of [
  ['how many', 'count'],
  ['many', 'lots'],
  ['clean water', 'water'],
  ['water', 'any-water'],
  ['water', 'sea'],
  ['needs assessments', 'assessment'],
  ['', 'nothing'],
] as const)
  index.add(phrase, concept(id));

const found = (text: string, from = 0, readings: Record<number, readonly string[]> = {}): string[] =>
  index
    .matchesAt(
      tokenize(text),
      from,
      new Map(Object.entries(readings).map(([at, words]) => [Number(at), words])),
    )
    .flatMap(({ end, senses }) =>
      senses.map((sense) => `${sense.kind === 'concept' ? sense.concept : sense.kind}@${end}`),
    );

describe('PhraseIndex', () => {
  it.each([
    ['how many', 0, ['count@2']],
    ['How MANY communities', 0, ['count@2']],
    ['how many', 1, ['lots@2']],
    ['clean water', 0, ['water@2']],
    ['clean water', 1, ['any-water@2', 'sea@2']],
    // Plurals are alike on both sides.
    ['waters', 0, ['any-water@1', 'sea@1']],
    ['need assessment', 0, ['assessment@2']],
    ['how', 0, []],
    ['how very many', 0, []],
    ['', 0, []],
    ['many', 7, []],
  ] as const)('finds in %j from word %i', (text, from, senses) => expect(found(text, from)).toEqual(senses));

  it('reads a word as another where the caller says so, and says that it did', () => {
    expect(found('how manyy', 0, { 1: ['many'] })).toEqual(['count@2']);
    expect(index.matchesAt(tokenize('how manyy'), 0, new Map([[1, ['many']]]))[0]!.replaced).toEqual(
      new Map([[1, 'many']]),
    );
  });

  it('knows its words, stemmed, and none that it was not given', () => {
    expect([...index.words].sort()).toEqual(['assessment', 'clean', 'how', 'many', 'need', 'water']);
  });
});
