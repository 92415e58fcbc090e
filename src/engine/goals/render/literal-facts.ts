import type { Fact } from '../types.ts';
import type { Piece } from './compile-template.ts';

const NUMBER_WORD =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand';
const NUMBER = new RegExp(`\\d+(?:[.,:/]\\d+)*%?|\\b(?:${NUMBER_WORD})\\b`, 'gi');
const URL = /\b(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|org|net|edu|gov|ph|io)\b\S*/gi;
/** A capitalised word that does not open a sentence, or one in capitals anywhere, with what follows it. */
const NAME =
  /(?<![.!?:“"-]\s*|^\s*)\b\p{Lu}[\p{L}’'-]*(?:\s+\p{Lu}[\p{L}’'-]*)*|\b\p{Lu}{2,}\b|\b\p{Lu}\p{Ll}+\p{Lu}\p{L}*/gu;

/** The numbers, names and web addresses that a template says in its own vetted wording. */
export const literalFacts = (pieces: readonly Piece[], path: string): readonly Fact[] => {
  const texts = pieces.map((piece, i) => {
    if (typeof piece !== 'string') return piece.words ?? '';
    return i === 0 ? piece : `~${piece}`;
  });
  const found = new Map<string, Fact>();
  const add = (name: string, value: string) => {
    if (!found.has(value)) found.set(value, { name, value, origin: 'TEMPLATE', path });
  };
  for (const text of texts) {
    for (const [url] of text.matchAll(URL)) add('url', url.replace(/[.,;)]+$/, ''));
    for (const [number] of text.matchAll(NUMBER)) add('number', number);
    for (const [name] of text.matchAll(NAME)) if (name !== 'I') add('name', name);
  }
  return [...found.values()];
};
