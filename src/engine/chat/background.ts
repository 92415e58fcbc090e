import { liesIn } from '../language/composers/places.ts';
import type { Sense } from '../language/sense.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import {
  ASKS,
  COURTESY,
  isOfForm,
  NARROWS,
  OCCASION,
  OPENINGS,
  RESTRICTS,
  STANDS_FOR,
  TELLING,
  TELLS,
  WHOM,
} from './background-words.ts';

/** A message as what is asked and what is told beside it. */
export interface Told {
  /** The question, as long as the message: what was set aside is spaces in it, so that places in it stay. */
  readonly question: string;
  /** What was told, as written. */
  readonly background: readonly string[];
}

/** Senses that a telling may hold and still be none of the question's business. */
const IDLE: ReadonlySet<Sense['kind']> = new Set([
  'filler',
  'filter-noun',
  'concept',
  'marker',
  'comparator',
  'subject',
  'dimension',
  'measure',
  'level',
  'verb',
  'date',
  'ranking',
]);

const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();

/** A phrase of a stretch, as written, with all that it means. */
interface Phrase {
  readonly text: string;
  readonly senses: readonly Sense[];
}

/** The phrases of a stretch, the longest at each of its words. */
const phrasesIn = (text: string, { phrases }: Vocabulary): readonly Phrase[] => {
  const tokens = tokenize(text);
  const found: Phrase[] = [];
  for (let at = 0; at < tokens.length; ) {
    const { number, start } = tokens[at]!;
    const matches = phrases.matchesAt(tokens, at, new Map());
    const end = Math.max(at + 1, ...matches.map((one) => one.end));
    const senses = matches.filter((one) => one.end === end).flatMap((one) => one.senses);
    const figure: Sense[] = number === undefined ? [] : [{ kind: 'number', value: number }];
    found.push({ text: text.slice(start, tokens[end - 1]!.end), senses: [...figure, ...senses] });
    at = end;
  }
  return found;
};

/** Whether rows, or a figure of theirs, are named in it, also within a longer phrase. */
const namesRows = (text: string, { phrases }: Vocabulary): boolean => {
  const tokens = tokenize(text);
  return tokens.some((_, at) =>
    phrases
      .matchesAt(tokens, at, new Map())
      .some(({ senses }) => senses.some(({ kind }) => kind === 'subject' || kind === 'measure')),
  );
};

/** What the words of a stretch mean. */
const sensesIn = (text: string, vocabulary: Vocabulary): readonly Sense[] =>
  phrasesIn(text, vocabulary).flatMap(({ senses }) => senses);

/** "My", "I have": rows of the asker are asked for only beside their noun. */
const isMine = (sense: Sense): boolean => sense.kind === 'constraint' && sense.constraint.filter === 'mine';

const isOfAskers = (sense: Sense): boolean => IDLE.has(sense.kind) || isMine(sense);

/** What an occasion is and when says nothing of rows; a place or a row would. */
const isOfOccasions = ({ kind }: Sense): boolean => !NAMES.has(kind);
const NAMES: ReadonlySet<Sense['kind']> = new Set(['place', 'reference', 'number']);

/** For whom something is, who is also somebody of the staff. */
const THE_DIRECTOR = new RegExp(
  `(?<![\\p{L}])(?:(?:regional|executive|deputy) )?(?:${WHOM})(?![\\p{L}])`,
  'giu',
);

/** Whether a stretch tells of something and narrows nothing. */
const isTold = (text: string, vocabulary: Vocabulary, ofPronoun = false): boolean => {
  const said = plain(text);
  const isIdle = OCCASION.some((one) => one.test(said)) ? isOfOccasions : isOfAskers;
  return (
    (isIdle === isOfOccasions || TELLS.some((opening) => opening.test(said))) &&
    !said.endsWith('?') &&
    !NARROWS.test(said) &&
    sensesIn(text.replaceAll(THE_DIRECTOR, ' '), vocabulary).every(
      (sense) => isIdle(sense) || (ofPronoun && sense.kind === 'reference'),
    )
  );
};

/** What a sense names that could be said of some kinds of rows, to find it named again. */
const namedBy = (sense: Sense, subjects: ReadonlySet<string>): readonly string[] => {
  switch (sense.kind) {
    case 'place':
      return sense.places.map(({ level, id }) => `${level}:${id}`);
    case 'reference':
      return sense.references.map(({ type, id }) => `${type}:${id}`);
    case 'constraint':
      // When a story takes place says nothing of rows.
      return isMine(sense) || sense.constraint.filter === 'timing' || !subjects.has(sense.constraint.dataset)
        ? []
        : sense.constraint.entities.map(({ type, value }) => `${type}:${value}`);
    case 'aspect':
      return sense.aspects.map((aspect) => `aspect:${aspect}`);
    case 'number':
      return [`number:${sense.value}`];
    default:
      return [];
  }
};

/** A question with the name that a story gave in the place of the pronoun that stands for it; null where none does. */
const resolved = (question: string, { text, senses }: Phrase): string | null => {
  const kinds = new Set(
    senses.flatMap((sense) =>
      sense.kind === 'place'
        ? ['place']
        : sense.kind === 'reference'
          ? sense.references.map(({ type }) => type)
          : [],
    ),
  );
  for (const { pronoun, kinds: fitting, as } of STANDS_FOR) {
    if (!fitting.some((kind) => kinds.has(kind))) continue;
    if (question.match(pronoun)?.length === 1) return question.replace(pronoun, as(text));
  }
  return null;
};

/** Whether it asks: it begins as a question, or comes to one. */
const isAsked = (said: string): boolean => said.search(ASKS) === 0 || COMES_TO.test(said);
const COMES_TO =
  /(?<![\p{L}])(?:how (?:many|much|long|often)|which|ilan|ilang|magkano|list|show me|give me|tell me)(?![\p{L}])/u;

/**
 * A question in the light of a story told beside it: as it is, where the story names nothing that it does not
 * name as well; with a name for its pronoun; null where the story says more, which is then part of the question.
 */
const afterStory = (story: string, question: string, vocabulary: Vocabulary): string | null => {
  const said = plain(story);
  if (!/[.!;…]$/.test(said) || !TELLING.test(said) || RESTRICTS.test(said) || isAsked(said)) return null;
  const before = phrasesIn(story.replaceAll(THE_DIRECTOR, ' '), vocabulary);
  const asked = phrasesIn(question, vocabulary);
  const subjects = new Set(
    asked.flatMap(({ senses }) =>
      senses.flatMap((sense) =>
        sense.kind === 'subject' || sense.kind === 'measure' ? [sense.dataset] : [],
      ),
    ),
  );
  const names = ({ senses }: Phrase): readonly string[] =>
    senses.flatMap((sense) => namedBy(sense, subjects));
  const named = new Set(asked.flatMap(names));
  const places = asked.flatMap(({ senses }) =>
    senses.flatMap((sense) => (sense.kind === 'place' ? sense.places : [])),
  );
  const again = (phrase: Phrase): boolean => {
    const { senses } = phrase;
    return (
      names(phrase).length === 0 ||
      names(phrase).some((name) => named.has(name)) ||
      // "Our presence in Northern Mindanao" says less than "in Bukidnon".
      senses.some(
        (sense) =>
          sense.kind === 'place' && sense.places.some((one) => places.some((place) => liesIn(place, one))),
      )
    );
  };
  const others = before.filter((phrase) => !again(phrase));
  if (others.length === 0) return question;
  return others.length === 1 ? resolved(question, others[0]!) : null;
};

/**
 * The stories that are told beside the one sentence that asks, and that sentence with the name that a pronoun of
 * it stands for; null where it has none.
 */
const storiesBeside = (
  message: string,
  open: readonly Stretch[],
  vocabulary: Vocabulary,
): { readonly told: readonly Stretch[]; readonly question: string | null } => {
  const textOf = ({ from, to }: Stretch): string => message.slice(from, to);
  const asks = (text: string): boolean => text.trimEnd().endsWith('?') || isAsked(plain(text));
  const [asking, ...others] = open.filter((sentence) => asks(textOf(sentence)));
  const said = asking ? textOf(asking) : '';
  const speaks = namesRows(said, vocabulary);
  if (!asking || others.length > 0 || !speaks) return { told: [], question: null };
  const told: Stretch[] = [];
  let question = said;
  for (const sentence of open) {
    const heard = sentence === asking ? null : afterStory(textOf(sentence), question, vocabulary);
    if (heard === null) continue;
    told.push(sentence);
    question = heard;
  }
  return { told, question: question === said ? null : question };
};

interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where what comes next begins, behind the marks and words that part it. */
  readonly next: number;
}

/** Sentences, and what a dash, ", but" or a new "I" parts. */
const PARTS =
  /(?<=[.!?;…])\s+|,\s+(?=(?:paki ?bilis(?:an)?|bilis(?:an)?|kailangan|need(?:ed)?|gagamitin|asap|rush)(?![\p{L}]))|\s*\n+\s*|\s+[-–—]+\s+|,\s+but\s+|,\s+(?=(?:so|i|i['’]?m|i['’]ve|we|we['’]re)\s)/giu;

const sentencesOf = (message: string): readonly Stretch[] => {
  const found: Stretch[] = [];
  let from = 0;
  for (const gap of message.matchAll(PARTS)) {
    const next = gap.index + gap[0].length;
    found.push({ from, to: gap.index, next });
    from = next;
  }
  return [...found, { from, to: message.length, next: message.length }].filter(({ from, to }) => to > from);
};

/** What parts a clause from the question that it leads up to: "Before I go in, …", "For our story: …", "…, kaya …". */
const CLAUSES = /[,:]\s+(?:(?:so|and|then|kaya|at)\s+)?/giu;

/** Nobody leads up to a question in more. */
const MOST_CLAUSES = 6;
const LINK = /[,:](?: (?:so|and|then|kaya|at))?$/iu;

/** The stretch of a sentence that only leads up to its question: the longest there is. */
const leadUp = (message: string, { from, to }: Stretch, vocabulary: Vocabulary): Stretch | null => {
  const sentence = message.slice(from, to);
  const cuts = [...sentence.matchAll(CLAUSES)].map((gap) => gap.index + gap[0].length);
  const asks = plain(sentence).search(ASKS);
  const found = [...cuts.slice(0, MOST_CLAUSES), ...(asks > 0 ? [asks] : [])];
  for (const at of found.sort((a, b) => b - a)) {
    const lead = sentence.slice(0, at).trimEnd().replace(LINK, '');
    if (at < sentence.length && isTold(lead, vocabulary))
      return { from, to: from + lead.length, next: from + at };
  }
  return null;
};

/** A question whose only noun is a pronoun: "what is it", "what does that stand for", "what are those". */
const OF_PRONOUN =
  /^(?:(?:so|and|but) )?(?:(?:may|can|could) i ask )?(?:what(?:'s| is| are| does| do)?|who (?:is|are)|ano(?: po)?(?: ba)?)(?: (?:it|that|this|those|these|they|iyon|iyan|ito|yun|yon|yan))(?: (?:stands? for|means?|about|po|ba|exactly))*[ ?.!]*$/;
const PRONOUN = /(?<![\p{L}])(?:it|that|this|those|these|they|iyon|iyan|ito|yun|yon|yan)(?![\p{L}])/iu;

/** The acronym that was spoken of, where it is one. */
const spokenOf = (text: string): string | null => {
  const acronyms = new Set(text.match(/(?<![\p{L}])\p{Lu}{2,}s?(?![\p{L}])/gu));
  return acronyms.size === 1 ? [...acronyms][0]! : null;
};

/**
 * Parts what a message asks from what it tells beside: who asks, what for, what they heard. Only sentences
 * about people who ask are set aside, none that names a place, a row, a value or a figure, or that narrows
 * what is asked; the reply says what was set aside. "It" in the question is then what was spoken of.
 *
 * @example told('I just joined the office. How many communities are there?', vocabulary).background // ['I just joined the office.']
 */
export const told = (message: string, vocabulary: Vocabulary): Told => {
  const sentences = sentencesOf(message);
  const last = sentences.at(-1);
  const ofPronoun = last !== undefined && OF_PRONOUN.test(plain(message.slice(last.from, last.to)));
  // "Ay mali, farming pala", "ok next: …": how a message opens only leads up to what it asks.
  const [opening] = OPENINGS.exec(message) ?? [];
  const asides: Stretch[] =
    opening && opening.length < message.length
      ? [{ from: 0, to: opening.trimEnd().length, next: opening.length }]
      : [];
  const open: Stretch[] = [];
  for (const sentence of sentences) {
    const text = message.slice(sentence.from, sentence.to);
    const whole = isOfForm(plain(text)) || COURTESY.test(plain(text)) || isTold(text, vocabulary, ofPronoun);
    const aside = whole ? sentence : leadUp(message, sentence, vocabulary);
    if (aside) asides.push(aside);
    if (!whole) open.push(aside ? { ...sentence, from: aside.next } : sentence);
  }
  const stories = storiesBeside(message, open, vocabulary);
  asides.push(...stories.told);
  const nothing = { question: message, background: [] };
  if (asides.length === 0 || open.length === 0) return nothing;
  const background = asides.sort((a, b) => a.from - b.from).map(({ from, to }) => message.slice(from, to));
  if (stories.question !== null) return { question: stories.question, background };
  const question = asides.reduce(
    (text, { from, next }) => text.slice(0, from) + ' '.repeat(next - from) + text.slice(next),
    message,
  );
  if (ofPronoun) {
    const thing = spokenOf(background.join(' '));
    return thing === null ? nothing : { question: question.trim().replace(PRONOUN, thing), background };
  }
  // "I report on needs. How many are unmet?" asks of what it told.
  const speaks = (text: string): boolean => sensesIn(text, vocabulary).some(({ kind }) => kind === 'subject');
  return background.some(speaks) && !speaks(question) ? nothing : { question, background };
};
