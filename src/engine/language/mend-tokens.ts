import { SCALES } from './composers/numbers.ts';
import { PERIOD_WORDS } from './composers/periods/periods.ts';
import { SINGLE } from './composers/periods/words.ts';
import { MONTHS } from './dates.ts';
import { plainForms } from './filipino-forms.ts';
import { editDistance, Spelling } from './spelling.ts';
import { stem } from './stem.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of dates, which stand in no lexicon: their slips are mended by themselves. */
const DATE_WORDS = new Spelling([
  ...Object.keys(MONTHS),
  ...Object.keys(SINGLE),
  ...Object.keys(SCALES),
  ...['year', 'month', 'quarter', 'week', 'last', 'this', 'next'],
]);
const UNITS = new Spelling(['year', 'month', 'quarter', 'week']);
const BEFORE_UNITS = /^(?:this|last|next|past|per|each|every|current|previous)$/;

const isKnown = ({ norm, stem: plain, number }: Token, vocabulary: Vocabulary): boolean =>
  number !== undefined ||
  PERIOD_WORDS.has(norm) ||
  vocabulary.isKnown(norm) ||
  vocabulary.isKnown(plain) ||
  plainForms(norm).some((form) => vocabulary.phrases.words.has(form));

/** "Tomorow", "Janaury", "this wek", "5 milion": a word of dates or figures where nothing else can have been meant. */
const asDate = (token: Token, before: Token | undefined, { spelling }: Vocabulary): Token => {
  const unit = BEFORE_UNITS.test(before?.norm ?? '') ? UNITS.candidates(token.norm) : [];
  const [only, ...others] = unit.length > 0 ? unit : DATE_WORDS.candidates(token.norm);
  if (only === undefined || others.length > 0) return token;
  const expected = unit.length > 0 || (SCALES[only] !== undefined && before?.number !== undefined);
  return expected || spelling.candidates(token.norm).every((one) => one === only)
    ? { ...token, norm: only, stem: only, slip: { from: token.text, to: only } }
    : token;
};

/** Halves shorter than this are found in too many words. */
const SHORTEST = 3;
/** A short second half is rather an ending: "totalled" is no "total led". */
const SHORTEST_REST = 4;

/** Little words that are run together with the one beside them: "projectsby", "inRegion", "soonin". */
const GLUED: ReadonlySet<string> = new Set('in of by per are is the for from with and sa ang mga'.split(' '));
/** What stands beside them is no shorter. */
const SHORTEST_BESIDE = 4;

/** Where two words that the vocabulary has may have been run together. */
const seams = ({ norm }: Token, { phrases, isOrdinary }: Vocabulary): readonly number[] => {
  // "Maynila" is no "may nila": words that say nothing by themselves are not what was run together.
  const isWord = (half: string): boolean =>
    (phrases.words.has(half) || phrases.words.has(stem(half))) &&
    phrases.sensesOf(half).every(({ kind }) => kind !== 'filler' && kind !== 'marker');
  const found: number[] = [];
  for (let at = SHORTEST; at <= norm.length - SHORTEST_REST; at += 1)
    if (isWord(norm.slice(0, at)) && isWord(norm.slice(at))) found.push(at);
  if (found.length > 0 || isOrdinary(norm)) return found;
  for (let at = 2; at <= norm.length - 2; at += 1) {
    const [left, right] = [norm.slice(0, at), norm.slice(at)];
    const beside = GLUED.has(left) ? right : GLUED.has(right) ? left : '';
    if (beside.length >= SHORTEST_BESIDE && isWord(beside)) found.push(at);
  }
  return found;
};

/** "Davaocity", "relocationsites": two words where they fit together in one way, and no one word is nearer. */
const split = (token: Token, vocabulary: Vocabulary): readonly Token[] => {
  const { norm, text, start, end } = token;
  const [near] = vocabulary.spelling.candidates(norm);
  if (norm.length !== text.length || (near !== undefined && editDistance(norm, near) < 2)) return [token];
  const [at, ...others] = seams(token, vocabulary);
  if (at === undefined || others.length > 0) return [token];
  const half = (from: number, to: number): Token => {
    const word = norm.slice(from, to);
    return {
      ...token,
      text: text.slice(from, to),
      norm: word,
      stem: stem(word),
      start: start + from,
      end: start + to,
    };
  };
  const [left, right] = [half(0, at), half(at, end - start)];
  return [{ ...left, slip: { from: text, to: `${left.text} ${right.text}` } }, right];
};

/**
 * Mends what no list of words can hold: words run together, and slips in the words of dates. A word that is
 * known stays as it is.
 *
 * @example mendTokens(tokenize('how many in davaocity'), vocabulary).map((t) => t.norm) // [..., 'davao', 'city']
 */
export const mendTokens = (tokens: readonly Token[], vocabulary: Vocabulary): readonly Token[] =>
  tokens
    .flatMap((token) => {
      // "Toady" is a word, and rather "today".
      const near = vocabulary.phrases.words.has(token.stem) ? null : DATE_WORDS.nearest(token.norm);
      if (near !== null && vocabulary.isOrdinary(token.norm) && !PERIOD_WORDS.has(token.norm))
        return [{ ...token, norm: near, stem: near, slip: { from: token.text, to: near } }];
      if (isKnown(token, vocabulary)) return [token];
      const dated = asDate(token, tokens[token.index - 1], vocabulary);
      return dated === token ? split(token, vocabulary) : [dated];
    })
    .map((token, index) => ({ ...token, index }));
