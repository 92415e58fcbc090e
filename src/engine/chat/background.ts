import type { Sense } from '../language/sense.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { ASKS, COURTESY, isOfForm, NARROWS, OCCASION, OPENINGS, TELLS } from './background-words.ts';
import { isMine, phrasesIn, plain, type Stretch, storiesBeside, THE_DIRECTOR } from './stories.ts';

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

/** What the words of a stretch mean. */
const sensesIn = (text: string, vocabulary: Vocabulary): readonly Sense[] =>
  phrasesIn(text, vocabulary).flatMap(({ senses }) => senses);

const isOfAskers = (sense: Sense): boolean => IDLE.has(sense.kind) || isMine(sense);

/** What an occasion is and when says nothing of rows; a place or a row would. */
const isOfOccasions = ({ kind }: Sense): boolean => !NAMES.has(kind);
const NAMES: ReadonlySet<Sense['kind']> = new Set(['place', 'reference', 'number']);

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
