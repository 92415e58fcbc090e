import { writtenOut } from '../language/shorthand.ts';
import type { Spelling } from '../language/spelling.ts';
import type { Token } from '../language/token.ts';
import { tokenize } from '../language/tokenize.ts';
import { samePhrases, sameWord, sameWords } from './same-words.ts';

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words that never make it another question. */
const PARTICLES =
  wordsOf(`the a an please pls po ho ba nga naman ang ng sa na mga ay si ni kay yung ung kindly din rin lang lamang
  exactly exact actually really basically simply briefly talaga mismo kasi pala what whats ano anu anong which alin aling
  pong bang eh`);

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
const TURNING =
  wordsOf(`#list #who #count many much list count number total average per most least top compare versus vs
  percent percentage latest newest oldest ilan ilang ilista bilang listahan pinaka not no without hindi wala
  walang never cannot except where why`);

/** Words that ask how and when; with nothing else they are a question of light words. */
const ASKING = wordsOf('how when kailan why where');

/** What is said before a question. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|pls|kindly|so|ok|okay|sir|maam|can you|could you|would you|will you|tell me|let me know|may i (?:know|ask)|can i (?:know|ask)|i (?:want|need|would like|'d like) to (?:know|ask)|do you know|pakisabi|paki|sabihin mo|gusto ko(?:ng)? malaman|tanong ko lang|pwede(?: po)?(?: ba(?:ng)?)?(?: malaman)?)[\s,:!.]+(?:po\b\s*)?)+/;
/** "In which", "sa anong": a question may begin with where its things stand. */
const BEFORE =
  /^(?:in|on|at|from|for|to|by|with|of|under|sa|mula sa|para sa)\s+(?=(?:what|which|whom?|anong?|alin|aling|kanino|sino)\b)/;
/** Openings that ask for the things of a kind: "what are the roles", "what roles". */
const LISTING =
  /^(?:what are (?:all )?(?:the|our|my)\b|ano[ -]?ano\b|anu[ -]?ano\b|ano(?: (?:po|ba|na|nga|naman|yung|iyong|ung|ang|ng))* mga\b|anong\b|which\b|aling?\b|what (?!is\b|are\b|does\b|do\b|was\b|were\b|s\b))/;
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

const SELF = '(?:system|database|data base|app|chat|chatbot|chat bot|bot|assistant|sagot)';

/**
 * What says nothing of what is asked: that somebody is new here or only wonders, a greeting before the question and
 * thanks behind it, and words that point to this system itself, as "you" does.
 */
const ASIDES: readonly RegExp[] = [
  // "Don't you use it?" and "you use it, right?" ask whether.
  /^(?:is|are|do|does|did|can|could|was|were|will|would|have|has)n'?t(?![\p{L}])/u,
  /^(?:(?:hindi|di) ba(?:ng)?|diba)(?![\p{L}])/u,
  /(?:\s*,\s*(?:right|correct|no|noh|ano|eh)|[\s,]+(?:or what|or not|hindi ba|di ba|diba|tama ba))(?: po)?\s*[?.!]*$/,
  /[,.!?]+\s*(?:please )?help(?: me| po)?(?: please)?\s*[?.!]*$/,
  /(?<![\p{L}])(?:(?:i )?ask (?:ko|lang)(?: lang)?(?: po)?|itatanong ko (?:lang|sana)(?: po)?|gusto ko(?:ng)? (?:lang|sana) ?(?:pong )?malaman|nais ko(?:ng)? malaman|pwede ko bang malaman|i(?:'d| would)? (?:just )?(?:want|like|need) to (?:know|ask)(?: about)?)(?: kung)?(?![\p{L}])/u,
  /^(?:hi|hello|hey|greetings|good (?:morning|afternoon|evening|day)|magandang (?:umaga|tanghali|hapon|gabi|araw)|kumusta|kamusta|assalamu alaikum|salam)(?: (?:there|po|all|everyone|sir|maam|ma'am|sagot|team|boss))*\s*[,.!:;-]*(?:\s+|$)/,
  /(?<![\p{L}])(?:(?:i am|i'm|im|we are|we're) )?(?:(?:just|still|quite|very|kinda) )?(?:new (?:here|to this(?: system| app| office| chat)?|to the (?:system|office|app)|staff here)|a new(?:bie| user| hire| staff member)?(?: here)?)(?![\p{L}])/u,
  /(?<![\p{L}])(?:bago|baguhan) (?:pa )?(?:lang|lamang)(?: (?:po|kasi|ako|kami|dito|rito|sa (?:opisina|sistema)))*(?![\p{L}])/u,
  /(?<![\p{L}])(?:(?:just )?(?:a )?quick question|just (?:a question|asking|curious|wondering|checking)|(?:i am|i'm|im) (?:just )?(?:curious|wondering|not sure)|i was (?:just )?wondering|out of curiosity|curious (?:lang|ako)|(?:may )?tanong (?:ko )?(?:lang|lamang)(?: po)?|magtatanong lang(?: po)?(?: ako)?|nagtatanong lang(?: po)?(?: ako)?|by the way|btw|i mean|to be clear|sorry|pasensya na(?: po)?|excuse me|sir|ma'?am|in case (?:you know|i need it)|if (?:i may ask|you don'?t mind|possible)|kung (?:pwede|maaari)(?: po)?(?: lang)?)(?![\p{L}])/u,
  /[\s,.!?;-]+(?:thanks|thank you|thx|ty|salamat)(?: (?:po|so much|very much|in advance|a lot|ha|talaga))*\s*[.!]*$/,
  new RegExp(
    `(?<![\\p{L}])(?:(?:here )?(?:in|on|of|from|by|within|inside|with|through|using|for|according to|sa|ng|nasa|dito sa|sa loob ng) )?(?:this|that|the|your|our|these|ang|itong|inyong|iyong) (?:sagot )?${SELF}(?: (?:na )?(?:ito|itong|nyo|ninyo|niyo|mo|here))?(?![\\p{L}])`,
    'u',
  ),
  /(?<![\p{L}])(?:sa|ng|nasa|in|on) (?:sagot|sistema|system|database|chat|chatbot|app)(?:ng ito| na ito| nyo| ninyo| mo)?(?![\p{L}])/u,
  /(?<![\p{L}])(?:in|on|from|sa) (?:the|your|our|these|this|inyong|mga) records?(?![\p{L}])/u,
  /(?<![\p{L}])sistemang ito(?![\p{L}])/u,
  /(?<![\p{L}])(?:does|is|can|did|will|would|should|do|has) sagot(?![\p{L}])/u,
];

/** A text without its asides, in lower case but for what is written in capitals; null where it has none. */
const withoutAsides = (text: string): string | null => {
  const plain = text.replace(/[’]/g, "'").replace(/\s+/g, ' ').trim();
  const bare = ASIDES.reduce((rest, aside) => {
    const at = rest.toLowerCase().search(aside);
    if (at < 0) return rest;
    const [said] = aside.exec(rest.toLowerCase()) ?? [''];
    return `${rest.slice(0, at)} ${rest.slice(at + said.length)}`.replace(/\s+/g, ' ').trim();
  }, plain);
  return bare === plain ? null : bare.replace(/^[\s,.!?;:-]+/, '');
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

const termsOf = (raw: string): Terms => {
  const text = samePhrases(raw);
  const tokens = tokenize(text).filter((token) => /[\p{L}\p{N}]/u.test(token.stem));
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

const isMarker = (term: string): boolean => term.startsWith('#');

const difference = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((word) => !other.has(word)).length + [...other].filter((word) => !one.has(word)).length;

/** How many words a text is about. */
const about = (terms: ReadonlySet<string>): number => [...terms].filter((term) => !isMarker(term)).length;

/** How slips are repaired: the words that one may have been, and those that are none. */
interface Repair {
  readonly of: Spelling;
  readonly isKnown: (word: string) => boolean;
}

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
   * the variant whose light words are nearest. Null where none covers it, or two alike. A question that none
   * covers as it was said is looked up again without its asides.
   */
  find(question: string, spelling?: Repair): T | null {
    const asked = writtenOut(question);
    const whole = this.#find(asked, spelling);
    if (whole !== null) return whole;
    const bare = withoutAsides(asked);
    return bare === null ? null : this.#find(bare, spelling);
  }

  #find(question: string, spelling: Repair | undefined): T | null {
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
