import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { samePhrases, sameWord } from './same-words.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never make it another question. */
const PARTICLES =
  wordsOf(`the a an please pls po ho ba nga naman ang ng sa na mga ay si ni kay yung ung kindly din rin lang lamang
  exactly exact actually really basically simply briefly talaga mismo kasi pala what whats ano anu anong which alin aling
  pong bang eh nga tong`);

/** Words that may come and go beside others; a question of nothing else is known by them. */
const LIGHT =
  wordsOf(`is are was were be been being do does did of in on at for to and or it its this that these those there here
  can could would will shall might must able allowed possible posible you me i we us our your my own am
  about so tell know want like give show just hi hello hey any some have has had having get who sino may
  kami tayo natin namin ko mo ako ka ikaw kayo ninyo nyo niyo inyo inyong akin aking ito iyan yan yon yun
  iyon nito niyan noon dito diyan dyan doon dun nandito narito andito para kung tungkol malaman gusto
  gustong pwede puwede maaari maaaring paki pakisabi sabihin kaya kayang daw raw sana muna pa siya sya niya
  nya sila nila mag nag pag ma maka naka kapag with if as by from between ok okay then also thing sarili
  sariling now ngayon currently still one isa isang mayroon mayroong meron merong`);

/** Words that turn a question into another one: no variant stands for them that does not have them itself. */
export const TURNING =
  wordsOf(`#list #who #count many much list count number total average per most least top compare versus vs
  percent percentage latest newest oldest ilan ilang ilista bilang listahan pinaka not no without hindi wala
  walang never cannot except where why`);

/** Words that ask how and when; with nothing else they are a question of light words. */
const ASKING = wordsOf('how when kailan why where');

/** What is said before a question. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|pls|kindly|so|ok|okay|sir|maam|can you|could you|would you|will you|tell me|let me know|may i (?:know|ask)|can i (?:know|ask)|i (?:want|need|would like|'d like) to (?:know|ask)|do you know|pakisabi|paki|sabihin mo|pakisagot|pasagot|gusto ko(?:ng)? malaman|tanong ko lang|pwede(?: po)?(?: ba(?:ng)?)?(?: malaman)?)[\s,:!.]+(?:po\b\s*)?)+/;
/** "In which", "sa anong": a question may begin with where its things stand. */
const BEFORE =
  /^(?:in|on|at|from|for|to|by|with|of|under|sa|mula sa|para sa)\s+(?=(?:what|which|whom?|anong?|alin|aling|kanino|sino)\b)/;
/** Openings that ask for the things of a kind: "what are the roles", "what roles"; not "(tell me) what the PSGC is". */
const LISTING =
  /^(?:what are (?:all )?(?:the|our|my)\b|ano[ -]?ano\b|anu[ -]?ano\b|ano(?: (?:po|ba|na|nga|naman|yung|iyong|ung|ang|ng))* mga\b|anong\b|which\b|aling?\b|what (?!is\b|are\b|does\b|do\b|was\b|were\b|s\b|an?\b|the .* is\W*$))/;
/** Openings that ask what something is. */
const DEFINING = /^(?:what|whats|define|definition|meaning|explain|ano)\b/;
/** Openings that ask for people. */
const NAMING = /^(?:who|whos|whom|whose|sino|sinong|kanino)\b/;

/** The kind of question that its beginning tells, as a term beside its words. */
const markerOf = (text: string): string | null => {
  const bare = text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OPENING, '')
    .replace(BEFORE, '')
    .replace(/^what (?:exactly|actually|really) /, 'what ');
  if (NAMING.test(bare)) return '#who';
  if (COUNTING.test(bare)) return '#count';
  return LISTING.test(bare) ? '#list' : DEFINING.test(bare) ? '#define' : null;
};

/** Openings that ask for a figure, which "many" elsewhere does not. */
const COUNTING = /^(?:how (?:many|much)|ilan|ilang|magkano)\b/;

/** "I need to know" says nothing; "needs" are what communities have. */
const isWish = ({ norm }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  norm === 'need' && (/^(?:i|we|you|do)$/.test(before?.norm ?? '') || after?.norm === 'to');

export interface Terms {
  /** What the text is about, and the marker of its kind. */
  readonly terms: ReadonlySet<string>;
  /** The words beside that may come and go. */
  readonly light: ReadonlySet<string>;
}

/** What Filipino puts before a borrowed verb: the "kino" of "kino-compute", the "i" of "i-store". */
const VERB_PREFIX =
  /(?<![\p{L}-])(?:(?:mag-?|nag-?|i-?)?pa|paki|i|ipa|na|naka|maka|makaka|ma|mag|nag|pag|[bcdfghklmnprstvwy]?in[aeiou]|[bcdfghklmnprstvwy][aeiou]|[aeiou])-(?=\p{L}{4})/giu;

/** The word that a token stands for; "para saan" asks what for and "tungkol saan" what about, not where. */
const wordOf = (token: Token, before: Token | undefined): string => {
  if (token.norm === 'saan' && before?.norm === 'para') return 'purpose';
  if (token.norm === 'saan' && before?.norm === 'tungkol') return 'meaning';
  return sameWord(token.stem);
};

/** "NGA" is a name where not everything is in capitals; "nga" is a particle. */
const isAcronym = ({ text }: Token, message: string): boolean =>
  /^\p{Lu}{3,}$/u.test(text) && message !== message.toUpperCase();

/** What another word says already: "what does the term X mean", "where does X come from". */
const ABSORBED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meaning', wordsOf('term word acronym abbreviation salita salitang terminong katagang akronim')],
  ['origin', wordsOf('where')],
]);

const withoutAbsorbed = (words: readonly string[]): readonly string[] => {
  const by = words.flatMap((word) => ABSORBED.get(word) ?? []);
  return by.length === 0 ? words : words.filter((word) => !by.some((absorbed) => absorbed.has(word)));
};

/** Tokens of words by themselves: a catalogue's questions are written in the same few thousand. */
const READ = new Map<string, readonly Token[]>();
const MOST_KEPT = 10_000;
const WORDS = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;

const readWord = (word: string): readonly Token[] => {
  const known = READ.get(word);
  if (known) return known;
  const tokens = tokenize(word);
  if (READ.size < MOST_KEPT) READ.set(word, tokens);
  return tokens;
};

/** The words and figures of a text; figures and "w/o" take signs along, so that they are read where they stand. */
const wordsIn = (text: string): readonly Token[] =>
  /[\p{N}/]/u.test(text)
    ? tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token.stem))
    : (text.match(WORDS) ?? []).flatMap(readWord);

/** What a text is about, in words that stand for all that say the same. */
export const termsOf = (raw: string): Terms => {
  const text = samePhrases(raw.includes('-') ? raw.replace(VERB_PREFIX, '') : raw);
  const tokens = wordsIn(text);
  const words = tokens.flatMap((token, at) => {
    if (isWish(token, tokens[at - 1], tokens[at + 1])) return [];
    if (PARTICLES.has(token.stem) && !isAcronym(token, text)) return [];
    return [wordOf(token, tokens[at - 1])];
  });
  const said = withoutAbsorbed(words);
  const content = said.filter((word) => !LIGHT.has(word));
  const isAbout = content.some((word) => !ASKING.has(word));
  const marker = markerOf(text);
  return {
    terms: new Set([...(isAbout ? content : said), ...(marker === null ? [] : [marker])]),
    light: new Set(said.filter((word) => LIGHT.has(word))),
  };
};

export const isMarker = (term: string): boolean => term.startsWith('#');
