import type { Spelling } from '../language/spelling.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { sameWord, sameWords } from './same-words.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never make it another question. */
const PARTICLES =
  wordsOf(`the a an please pls po ho ba nga naman ang ng sa na mga ay si ni kay yung ung kindly din
  rin lang lamang what whats ano anong which alin aling pong bang eh`);

/** Words that may come and go beside others; a question of nothing else is known by them. */
const LIGHT =
  wordsOf(`is are was were be do does did of in on at for to and or it its this that there here can could
  would will you me i we us our your my am about so tell know want like give show exactly actually just hi hello
  hey any some have has who sino may kami tayo natin namin ko mo ako ka ikaw kayo ninyo nyo akin aking ito ito
  iyan yan dito para kung tungkol malaman gusto gustong pwede puwede maaari maaaring paki pakisabi sabihin with
  if as by from ok okay then should`);

/** Words that turn a question into another one: no variant stands for them that does not have them itself. */
const TURNING =
  wordsOf(`#list #who many much list count number total average per most least top compare versus vs
  percent percentage latest newest oldest ilan ilang ilista bilang listahan pinaka not no without hindi wala
  walang never cannot except where why`);

/** Words that ask how and when; with nothing else they are a question of light words. */
const ASKING = wordsOf('how when kailan why where');

/** What is said before a question. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|pls|kindly|so|ok|okay|sir|maam|can you|could you|would you|will you|tell me|let me know|may i (?:know|ask)|can i (?:know|ask)|i (?:want|need|would like|'d like) to (?:know|ask)|do you know|pakisabi|paki|sabihin mo|gusto ko(?:ng)? malaman|tanong ko lang|pwede(?: po)?(?: ba(?:ng)?)?(?: malaman)?)[\s,:!.]+(?:po\b\s*)?)+/;
/** Openings that ask for the things of a kind: "what are the roles", "what roles". */
const LISTING =
  /^(?:what are (?:all )?(?:the|our|my)\b|ano[ -]?ano\b|anu[ -]?ano\b|ano(?: (?:po|ba|na|nga|naman|yung|iyong|ung|ang|ng))* mga\b|anong\b|which\b|aling?\b|what (?!is\b|are\b|does\b|do\b|was\b|were\b|s\b))/;
/** Openings that ask what something is. */
const DEFINING = /^(?:what|whats|define|definition|meaning|explain|ano)\b/;
/** Openings that ask for people. */
const NAMING = /^(?:who|whos|whom|whose|sino|sinong|kanino)\b/;

/** The kind of question that its beginning tells, as a term beside its words. */
const markerOf = (text: string): string | null => {
  const bare = text.toLowerCase().replace(/[’']/g, '').replace(/\s+/g, ' ').trim().replace(OPENING, '');
  if (NAMING.test(bare)) return '#who';
  return LISTING.test(bare) ? '#list' : DEFINING.test(bare) ? '#define' : null;
};

/** "I need to know" says nothing; "needs" are what communities have. */
const isWish = ({ norm }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  norm === 'need' && (/^(?:i|we|you|do)$/.test(before?.norm ?? '') || after?.norm === 'to');

interface Terms {
  /** What the text is about, and the marker of its kind. */
  readonly terms: ReadonlySet<string>;
  /** The words beside that may come and go. */
  readonly light: ReadonlySet<string>;
}

/** The word that a token stands for; "para saan" asks what for, not where. */
const wordOf = (token: Token, before: Token | undefined): string =>
  token.norm === 'saan' && before?.norm === 'para' ? 'purpose' : sameWord(token.stem);

/** "NGA" is a name where not everything is in capitals; "nga" is a particle. */
const isAcronym = ({ text }: Token, message: string): boolean =>
  /^\p{Lu}{3,}$/u.test(text) && message !== message.toUpperCase();

const termsOf = (text: string): Terms => {
  const tokens = tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token.stem));
  const said = tokens.flatMap((token, at) => {
    if (isWish(token, tokens[at - 1], tokens[at + 1])) return [];
    if (PARTICLES.has(token.stem) && !isAcronym(token, text)) return [];
    return [wordOf(token, tokens[at - 1])];
  });
  const content = said.filter((word) => !LIGHT.has(word));
  const isAbout = content.some((word) => !ASKING.has(word));
  const marker = markerOf(text);
  return {
    terms: new Set([...(isAbout ? content : said), ...(marker === null ? [] : [marker])]),
    light: new Set(said.filter((word) => LIGHT.has(word))),
  };
};

const isMarker = (term: string): boolean => term.startsWith('#');

const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => !other.has(word)).length + [...other].filter((word) => !one.has(word)).length;

/** How many words a text is about. */
const about = (terms: ReadonlySet<string>): number => [...terms].filter((term) => !isMarker(term)).length;

interface Entry<T> {
  readonly value: T;
  readonly variants: readonly Terms[];
  readonly vocabulary: ReadonlySet<string>;
}

/**
 * Finds the entry whose own variants cover a question: all words of one variant are there, no word is that
 * none of its variants has, and no word that turns a question into another ("how many", "not") is that the
 * very variant does not have. A variant of one word stands for that word alone. Nothing is matched by likeness: a word left over means another question.
 *
 * @example new PhraseBook([{ value: 'oobc', variants: ['What is the OOBC?'] }]).find('ano po ang OOBC') // 'oobc'
 */
export class PhraseBook<T> {
  readonly #byTerm = new Map<string, Entry<T>[]>();

  constructor(entries: readonly { readonly value: T; readonly variants: readonly string[] }[]) {
    for (const { value, variants } of entries) {
      const read = variants.map(termsOf).filter(({ terms }) => [...terms].some((term) => !isMarker(term)));
      const vocabulary = new Set(read.flatMap(({ terms }) => [...terms]));
      const entry: Entry<T> = { value, variants: read, vocabulary };
      for (const term of vocabulary) {
        if (isMarker(term)) continue;
        const bucket = this.#byTerm.get(term);
        if (bucket) bucket.push(entry);
        else this.#byTerm.set(term, [entry]);
      }
    }
  }

  /** Every word that the entries are written in. */
  get words(): ReadonlySet<string> {
    return new Set([...this.#byTerm.keys(), ...sameWords]);
  }

  /**
   * The entry that covers the question: the one with the longest variant and, where several are as long, with
   * the variant whose light words are nearest. Null where none covers it, or two alike.
   */
  find(
    question: string,
    spelling?: { readonly of: Spelling; readonly isKnown: (word: string) => boolean },
  ): T | null {
    const { terms, light } = termsOf(question);
    const asked = new Set(
      [...terms].map((term) => {
        if (!spelling || isMarker(term) || this.#byTerm.has(term) || spelling.isKnown(term)) return term;
        const [only, ...others] = spelling.of.candidates(term);
        return only !== undefined && others.length === 0 ? sameWord(only) : term;
      }),
    );
    const turning = [...asked].filter((term) => TURNING.has(term) || /^\d/.test(term));
    const candidates = new Set([...asked].flatMap((term) => this.#byTerm.get(term) ?? []));
    let best: { values: Set<T>; size: number; off: number } = { values: new Set(), size: 0, off: 0 };
    for (const { value, variants, vocabulary } of candidates) {
      if (![...asked].every((term) => term === '#define' || vocabulary.has(term))) continue;
      for (const variant of variants) {
        const size = variant.terms.size;
        if (size < best.size || ![...variant.terms].every((term) => asked.has(term))) continue;
        if (!turning.every((term) => variant.terms.has(term))) continue;
        if (about(variant.terms) === 1 && about(asked) > 1) continue;
        const off = difference(light, variant.light);
        if (size > best.size || off < best.off) best = { values: new Set([value]), size, off };
        else if (off === best.off) best.values.add(value);
      }
    }
    const [only, ...alike] = best.values;
    return only !== undefined && alike.length === 0 ? only : null;
  }
}
