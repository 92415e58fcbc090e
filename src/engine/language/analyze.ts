import type { IsoDate } from '../../core/calendar.ts';
import { Chart, type Item, type Repair } from './chart.ts';
import { generalComposers } from './composers.ts';
import { borrowedForms, participles, plainForms, prefixOf, rootPrefix } from './filipino-forms.ts';
import { mendTokens } from './mend-tokens.ts';
import {
  BARANGAY_PENALTY,
  PART_OF_TITLE_PENALTY,
  REPAIR_PENALTY,
  SMALL_TITLE_PENALTY,
  TITLE_PENALTY,
} from './penalties.ts';
import type { PhraseMatch } from './phrase-index.ts';
import type { Sense } from './sense.ts';
import { hasSameLetters } from './spelling.ts';
import type { Token } from './token.ts';
import { tokenize } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A message with everything that its words can mean by themselves, before it is known what it is about. */
export interface Analysis {
  readonly message: string;
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
  readonly lookUp: (phrase: string) => readonly Sense[];
  /** Tokens that no phrase holds and no repair explains. */
  readonly unknown: readonly Token[];
}

/** Words by the plain forms of theirs that are known: Filipino ones, and English ones under a Filipino prefix. */
const formsOf = (
  message: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Map<number, readonly string[]> => {
  const forms = new Map<number, readonly string[]>();
  for (const token of tokens) {
    if (token.number !== undefined) continue;
    const borrowed = borrowedForms(token, rootPrefix(message, tokens, token), vocabulary.isOrdinary);
    // "How many did we propose": what was done is proposed.
    const done = tokens.slice(0, token.index).some(({ norm }) => norm === 'did' || norm === 'have');
    if (done && !vocabulary.phrases.words.has(token.norm)) borrowed.push(...participles(token.norm));
    const own = vocabulary.isOrdinary(token.norm) ? [] : plainForms(token.norm);
    const known = [...borrowed, ...own].filter((form) => vocabulary.phrases.words.has(form));
    if (known.length > 0) forms.set(token.index, known);
  }
  return forms;
};

/**
 * "Ipinapatupad" goes on, "ipinatupad" is done: a Filipino verb that doubles a syllable is another tense, and
 * no slip.
 */
const isOtherTense = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 2) return false;
  for (let at = 1; at < long.length - 2; at += 1)
    if (long.slice(0, at) + long.slice(at + 2) === short) return SYLLABLE.test(long.slice(at, at + 2));
  return false;
};
const SYLLABLE = /^(?:[bdghklmnpqrstwy][aeiou]|[aeiou][bdghklmnpqrstwy])$/;

/** Acronyms of this length are as good with any other letters: "DTI" is no slip of "DENI", though "DSDW" is one. */
const LONGEST_ACRONYM = 5;

/** An ordinary word that means nothing here: "polices" are rather policies. Short ones are near to too much. */
const isForeign = ({ norm, stem: plain }: Token, { phrases }: Vocabulary): boolean =>
  norm.length >= SHORTEST_FOREIGN && !phrases.words.has(norm) && !phrases.words.has(plain);
const SHORTEST_FOREIGN = 5;

const repairsOf = (
  message: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): Map<number, readonly string[]> => {
  const readings = new Map<number, readonly string[]>();
  for (const token of tokens) {
    if (token.number !== undefined || /\d/.test(token.norm)) continue;
    if (vocabulary.isKnown(token.norm) || vocabulary.isKnown(token.stem)) {
      const near = isForeign(token, vocabulary) ? vocabulary.spelling.nearest(token.norm) : null;
      if (near !== null) readings.set(token.index, [near]);
      continue;
    }
    const isAcronym = token.text.length <= LONGEST_ACRONYM && standsOut(token, message);
    const candidates = new Set([
      ...vocabulary.spelling.candidates(token.norm),
      ...vocabulary.spelling.candidates(token.stem),
      // "Outptus" ends as "status" does, and is a plural.
      ...(token.stem === token.norm && token.norm.endsWith('us')
        ? vocabulary.spelling.candidates(token.norm.slice(0, -1))
        : []),
    ]);
    for (const candidate of candidates)
      if (
        (!vocabulary.isOrdinary(candidate) && isOtherTense(token.norm, candidate)) ||
        (isAcronym && !hasSameLetters(token.norm, candidate))
      )
        candidates.delete(candidate);
    if (candidates.size > 0) readings.set(token.index, [...candidates].slice(0, 6));
  }
  return readings;
};

/** The "least" of "at least", the "most" of "at most": what bounds puts nothing in order. */
const isInComparator = ({ start, end, sense }: Item, items: readonly Item[]): boolean =>
  sense.kind === 'ranking' &&
  items.some((one) => one.sense.kind === 'comparator' && one.start < start && one.end >= end);

/** Words of titles that words which nothing else explains may have been. */
const titleReadings = (
  tokens: readonly Token[],
  { isKnown, titles }: Vocabulary,
): ReadonlyMap<number, readonly string[]> =>
  new Map(
    tokens.flatMap(({ index, norm, number }): [number, readonly string[]][] =>
      number !== undefined || isKnown(norm) ? [] : [[index, titles.candidates(norm)]],
    ),
  );

const isCapital = ({ text, number }: Token): boolean => number !== undefined || /^\p{Lu}/u.test(text);

/** Capitals among small letters stand out: they are an acronym, whatever the word means in small ones. */
const standsOut = (token: Token, message: string): boolean =>
  /^\p{Lu}{2,}$/u.test(token.text) && (message.match(/\p{Ll}/gu)?.length ?? 0) > token.text.length;

/**
 * Letters in the wrong order, one too many or one left out: "waht", "pleease". Another letter makes another
 * word, which is not to be passed over: "comms" are no "comes".
 */
const isMistyped = (from: string, to: string): boolean =>
  from.length !== to.length || hasSameLetters(from, to);

const isFilipino = (sense: Sense): boolean => sense.kind === 'filler' && sense.language === 'fil';

/** "Ilista mo nga": in small letters it is the particle, unless a linker before it waits for a noun. */
const isParticle = (token: Token, senses: readonly Sense[], tokens: readonly Token[]): boolean =>
  /^\p{Ll}+$/u.test(token.text) &&
  senses.some(isFilipino) &&
  tokens.length > 1 &&
  !AWAITS_NOUN.test(tokens[token.index - 1]?.norm ?? '') &&
  (token.index === tokens.length - 1 ||
    tokens.some(({ norm }) => norm !== token.norm && FUNCTION_WORDS.has(norm)));

/** Senses that an acronym can have, and a particle cannot. */
const NAMING: ReadonlySet<string> = new Set(['constraint', 'bare-value', 'reference', 'subject']);
const AWAITS_NOUN =
  /^(?:mga|kada|bawat|lahat|by|of|with|from|to|for|the|an?|and|or|all|each|per|which|active|is|are|was|were|has|have|.*(?:[aeiou]ng))$/;
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'ang sa mga mo ko po ba naman ilan ilista ipakita alin ano sino nasa pa na kung yung lang din rin pakita sige'.split(
    ' ',
  ),
);

/** Words whose repair may say something: what is asked about, or a condition. */
const sayingRepairs = (
  matches: readonly (readonly PhraseMatch[])[],
  forms: ReadonlyMap<number, readonly string[]>,
): ReadonlySet<number> =>
  new Set(
    matches.flatMap((here, index) =>
      here
        .filter(
          ({ end, replaced, senses }) =>
            end === index + 1 &&
            [...replaced].some(([at, to]) => at === index && !forms.get(at)?.includes(to)) &&
            senses.some(({ kind }) => SAYING.has(kind)),
        )
        .map(() => index),
    ),
  );
const SAYING: ReadonlySet<string> = new Set([
  'subject',
  'dimension',
  'measure',
  'level',
  'constraint',
  'aspect',
]);

/**
 * Looks every phrase of a message up, with typos repaired where a word is not known at all, and puts together
 * the figures, periods and places that mean the same whatever the question is about.
 */
export const analyze = (message: string, vocabulary: Vocabulary, today: IsoDate): Analysis => {
  const tokens = mendTokens(tokenize(message), vocabulary);
  const forms = formsOf(message, tokens, vocabulary);
  const readings = new Map([...repairsOf(message, tokens, vocabulary), ...forms]);
  const items: Item[] = [];
  const none: ReadonlyMap<number, readonly string[]> = new Map();
  const titled = titleReadings(tokens, vocabulary);
  const add = (
    start: number,
    end: number,
    sense: Sense,
    penalty: number,
    repairs: readonly Repair[],
  ): void => {
    const slips = tokens
      .slice(start, end)
      .flatMap(({ index, slip }) => (slip ? [{ token: index, ...slip }] : []));
    items.push({ start, end, sense, penalty, repairs: [...repairs, ...slips] });
  };
  const phrases = tokens.map(({ index }) => vocabulary.phrases.matchesAt(tokens, index, readings));
  const saying = sayingRepairs(phrases, forms);
  for (const token of tokens) {
    const { index } = token;
    const next = tokens[index + 1];
    if (next && prefixOf(message, tokens, next) === token) add(index, index + 1, { kind: 'filler' }, 0, []);
    if (token.number !== undefined)
      add(
        index,
        index + 1,
        { kind: 'number', value: token.number, ...(token.unit && { unit: token.unit }) },
        0,
        [],
      );
    for (const match of phrases[index]!) {
      const repairs = [...match.replaced].flatMap(([at, to]) =>
        forms.get(at)?.includes(to)
          ? []
          : [{ token: at, from: tokens[at]!.text, to: vocabulary.phrases.speltOut(to) }],
      );
      const particle = match.end === index + 1 && isParticle(token, match.senses, tokens);
      const says = repairs.some(({ token: at }) => saying.has(at));
      for (const sense of match.senses) {
        // "Provices" are rather provinces than nothing.
        if (says && (sense.kind === 'filler' || sense.kind === 'marker')) continue;
        if (sense.kind === 'filler' && repairs.some(({ from, to }) => !isMistyped(from, to))) continue;
        if (isFilipino(sense) ? standsOut(token, message) : particle && NAMING.has(sense.kind)) continue;
        add(index, match.end, sense, repairs.length * REPAIR_PENALTY, repairs);
      }
    }
    for (const match of vocabulary.barangays.matchesAt(tokens, index, none))
      for (const sense of match.senses) add(index, match.end, sense, BARANGAY_PENALTY, []);
    for (const match of vocabulary.titles.matchesAt(tokens, index, titled)) {
      const named = tokens.slice(index, match.end);
      const repairs = [...match.replaced].map(([at, to]) => ({ token: at, from: tokens[at]!.text, to }));
      const penalty =
        repairs.length * REPAIR_PENALTY +
        (match.whole ? (named.some(isCapital) ? TITLE_PENALTY : SMALL_TITLE_PENALTY) : PART_OF_TITLE_PENALTY);
      add(index, match.end, { kind: 'reference', references: match.rows }, penalty, repairs);
    }
  }
  const chart = new Chart(tokens.length);
  for (const item of items) if (!isInComparator(item, items)) chart.add(item);
  const lookUp = (phrase: string) => vocabulary.phrases.sensesOf(phrase);
  for (const composer of generalComposers) composer.compose(chart, { message, tokens, today, lookUp });
  const found = [...chart.items()];
  // The "year" of "this year" asks for no figure a year.
  const all = found.filter(
    ({ sense, start, end }) =>
      sense.kind !== 'bucket' ||
      !found.some((one) => one.sense.kind === 'period' && one.start < start && one.end >= end),
  );
  const covered = new Set(all.flatMap((item) => range(item.start, item.end)));
  return {
    message,
    tokens,
    items: all,
    lookUp,
    unknown: tokens.filter((token) => !covered.has(token.index)),
  };
};

const range = (start: number, end: number): number[] =>
  Array.from({ length: end - start }, (_, offset) => start + offset);
