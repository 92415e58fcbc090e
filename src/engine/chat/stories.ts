import { liesIn } from '../language/composers/places.ts';
import type { Sense } from '../language/sense.ts';
import { tokenize } from '../language/tokenize.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { ASKS, RESTRICTS, STANDS_FOR, TELLING, WHOM } from './background-words.ts';

/** In small letters, with one kind of apostrophe. */
export const plain = (text: string): string => text.toLowerCase().replaceAll('’', "'").trim();

/** A phrase of a stretch, as written, with all that it means. */
interface Phrase {
  readonly text: string;
  readonly senses: readonly Sense[];
}

/** The phrases of a stretch, the longest at each of its words. */
export const phrasesIn = (text: string, { phrases }: Vocabulary): readonly Phrase[] => {
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

/** "My", "I have": rows of the asker are asked for only beside their noun. */
export const isMine = (sense: Sense): boolean =>
  sense.kind === 'constraint' && sense.constraint.filter === 'mine';

/** For whom something is, who is also somebody of the staff. */
export const THE_DIRECTOR = new RegExp(`(?<![\\p{L}])${WHOM}(?![\\p{L}])`, 'giu');

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
const inItsPlace = (question: string, { text, senses }: Phrase): string | null => {
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
  return others.length === 1 ? inItsPlace(question, others[0]!) : null;
};

/**
 * The stories that are told beside the one sentence that asks, and that sentence with the name that a pronoun of
 * it stands for; null where it has none.
 */
export const storiesBeside = (
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

/** A part of a message. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Where what comes next begins, behind the marks and words that part it. */
  readonly next: number;
}
