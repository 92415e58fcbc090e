import { ORDINALS } from '../../language/ordinals.ts';
import type { Token } from '../../language/token.ts';
import { tokenize } from '../../language/tokenize.ts';
import { languageOf } from '../language-of.ts';
import { nothingLeft } from '../past.ts';
import { pointsAnywhere } from '../pointing.ts';
import { answeredOnes, questionOf } from '../question.ts';
import type { Correction, FallbackKind, Language, ReplyEntity } from '../reply.ts';
import { pointsToRow } from '../that-row.ts';
import type { ChatServices, TurnState } from '../turn.ts';
import { note, type Stage } from '../turn.ts';

const SHOWN = 5;

/** What the engine will not do, whatever the words around it. */
const DECLINED: Readonly<Record<string, { readonly en: string; readonly fil: string }>> = {
  predict: {
    en: 'I do not predict: I can only count and compare what is recorded.',
    fil: 'Hindi ako nanghuhula: ang nakatala lamang ang kaya kong bilangin at ihambing.',
  },
  opinion: {
    en: 'I do not judge or recommend: I can only show what is recorded, and that says nothing of {words}.',
    fil: 'Hindi ako humuhusga o nagrerekomenda: ang nakatala lamang ang kaya kong ipakita, at walang sinasabi iyon tungkol sa {words}.',
  },
  why: {
    en: 'I cannot tell causes: the records say what is, not why.',
    fil: 'Hindi ko masasabi ang dahilan: ang nakatala ay kung ano, hindi kung bakit.',
  },
};

/** What it declines, and the words that ask for it. */
const declinedBy = ({ analysis, message }: TurnState): { concept: string; words: string } | null => {
  for (const { sense, start, end } of analysis.items)
    if (sense.kind === 'concept' && DECLINED[sense.concept]) {
      const { tokens } = analysis;
      return {
        concept: sense.concept,
        words: quoted([message.slice(tokens[start]!.start, tokens[end - 1]!.end)]),
      };
    }
  return null;
};

/** Questions near by: what was understood of this one, and what its dataset answers. */
function* similar(turn: TurnState, services: ChatServices): Generator<string> {
  const nearest = turn.outcome?.kind === 'none' ? turn.outcome.nearest : null;
  if (!nearest) return;
  yield questionOf(nearest.match.template, nearest.match.reading, turn.language);
  for (const template of services.templates.values())
    if (template.dataset === nearest.match.template.dataset && !template.question.includes('{measure}'))
      yield questionOf(
        template,
        {
          ...nearest.match.reading,
          dimension: nearest.match.reading.dimension ?? nearest.match.reading.dataset.dimensions[0] ?? null,
        },
        turn.language,
      );
}

function* anyQuestions(services: ChatServices, language: Language): Generator<string> {
  const seen = new Set<string>();
  for (const template of services.templates.values()) {
    if (seen.has(template.category)) continue;
    const plain = template.examples.find(
      (example) => !example.includes('{') && languageOf(tokenize(example)) === language,
    );
    if (!plain) continue;
    seen.add(template.category);
    yield plain.charAt(0).toUpperCase() + plain.slice(1);
  }
}

/** Words that may have been meant, put into the question; only where the result is answered. */
const corrections = (
  turn: TurnState,
  unknown: readonly Token[],
  services: ChatServices,
): readonly (Correction & { readonly question: string })[] =>
  unknown
    .filter((token) => !services.vocabulary.isKnown(token.norm))
    .slice(0, 3)
    .flatMap((token) =>
      services.vocabulary.spelling
        .candidates(token.norm)
        .slice(0, 3)
        .flatMap((to) => {
          const question = turn.message.slice(0, token.start) + to + turn.message.slice(token.end);
          return answeredOnes([question], 1, services, turn.today).map(() => ({
            from: token.text,
            to,
            question,
          }));
        }),
    );

const CAPITAL = /^\p{Lu}/u;

/** Whether two neighbours are one name or one word: "Quezon City", "Region VII", "left-handed". */
const belongTogether = (message: string, one: Token, next: Token, titled: boolean): boolean => {
  if (message.slice(one.end, next.start) === '-') return true;
  if (message.slice(one.end, next.start) !== ' ' || titled) return false;
  return one.index > 0 && CAPITAL.test(one.text) && CAPITAL.test(next.text);
};

/** Words together with those that they are one name with: half a name is not what was not understood. */
const wholeNames = (message: string, tokens: readonly Token[], some: readonly Token[]): readonly Token[] => {
  // Where every word is a capital one, capitals tell nothing.
  const titled = !tokens.some(({ text }) => /^\p{Ll}/u.test(text));
  const indexes = new Set(some.map((token) => token.index));
  for (let at = 1; at < tokens.length; at += 1)
    if (indexes.has(at - 1) && belongTogether(message, tokens[at - 1]!, tokens[at]!, titled)) indexes.add(at);
  for (let at = tokens.length - 1; at > 0; at -= 1)
    if (indexes.has(at) && belongTogether(message, tokens[at - 1]!, tokens[at]!, titled)) indexes.add(at - 1);
  return tokens.filter((token) => indexes.has(token.index));
};

/** Neighbouring words as one stretch of the message, as it was typed: "Wi-Fi speed". */
const stretches = (message: string, tokens: readonly Token[]): readonly string[] => {
  const spans: { start: number; end: number; last: number }[] = [];
  for (const { start, end, index } of tokens) {
    const previous = spans.at(-1);
    if (previous && previous.last === index - 1) Object.assign(previous, { end, last: index });
    else spans.push({ start, end, last: index });
  }
  return spans.map(({ start, end }) => message.slice(start, end));
};

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

interface Diagnosis {
  readonly kind: FallbackKind;
  readonly en: string;
  readonly fil: string;
  readonly unrecognized: readonly Token[];
}

/** Words of the language at large, which are no part of the name of anything. */
const LOOSE: ReadonlySet<string> = new Set([
  'filler',
  'marker',
  'concept',
  'number',
  'comparator',
  'ranking',
]);

/**
 * What was not understood together with the noun it is one with: "internet speed", "blood type". The words
 * beside it would make no sense without it.
 */
const withNouns = (turn: TurnState, some: readonly Token[]): readonly Token[] => {
  const { tokens, items } = turn.analysis;
  const isNoun = ({ index, text }: Token): boolean => {
    const senses = items
      .filter((item) => item.start <= index && index < item.end)
      .map(({ sense }) => sense.kind);
    return (
      /\p{L}/u.test(text) &&
      senses.length > 0 &&
      !senses.some((kind) => LOOSE.has(kind) || kind === 'subject')
    );
  };
  const beside = (at: number): boolean => turn.message.slice(tokens[at - 1]!.end, tokens[at]!.start) === ' ';
  const indexes = new Set(some.map(({ index }) => index));
  for (const { index } of some) {
    const [before, after] = [tokens[index - 1], tokens[index + 1]];
    if (before && beside(index) && isNoun(before)) indexes.add(index - 1);
    // "Phone numbers", "plate number"
    if (after && beside(index + 1) && (isNoun(after) || after.stem === 'number')) indexes.add(index + 1);
  }
  return tokens.filter(({ index }) => indexes.has(index));
};

/** The words that name something: what was understood one by one, where it asks for nothing together. */
const telling = ({ analysis: { tokens, items } }: TurnState): readonly Token[] =>
  tokens.filter(({ index, text }) =>
    items.some(
      ({ sense, start, end }) =>
        start <= index &&
        index < end &&
        /\p{L}/u.test(text) &&
        !LOOSE.has(sense.kind) &&
        sense.kind !== 'verb',
    ),
  );

const diagnose = (turn: TurnState): Diagnosis => {
  const declined = declinedBy(turn);
  const { tokens, unknown } = turn.analysis;
  const words = (some: readonly Token[]): string =>
    quoted(stretches(turn.message, wholeNames(turn.message, tokens, some)));
  if (declined) {
    const { en, fil } = DECLINED[declined.concept]!;
    const said = (text: string): string => text.replace('{words}', declined.words);
    return {
      kind: 'OUT_OF_SCOPE',
      en: said(en) + (unknown.length > 0 ? ` Nor do I know ${words(unknown)} here.` : ''),
      fil: said(fil) + (unknown.length > 0 ? ` Hindi ko rin alam ang ${words(unknown)} dito.` : ''),
      unrecognized: unknown,
    };
  }
  const nearest = turn.outcome?.kind === 'none' ? turn.outcome.nearest : null;
  const left = nearest ? nearest.uncovered.map((index) => tokens[index]!) : tokens;
  const lost = left.filter((token) => unknown.includes(token));
  const strange = withNouns(turn, lost.length > 0 ? lost : unknown);
  if (lost.length > 0 || (unknown.length > 0 && !nearest))
    return {
      kind: 'UNKNOWN_WORDS',
      en: `I do not know ${words(strange)} here, and I will not answer as if it had not been said.`,
      fil: `Hindi ko alam ang ${words(strange)} dito, at hindi ako sasagot na parang hindi ito sinabi.`,
      unrecognized: lost.length > 0 ? lost : unknown,
    };
  if (nearest && left.length > 0) {
    const noun = nearest.match.reading.dataset.noun.many;
    return {
      kind: 'UNSUPPORTED_CONSTRAINT',
      en: `I cannot use ${words(left)} in a question about ${noun.en}, so I have not answered without it.`,
      fil: `Hindi ko magamit ang ${words(left)} sa tanong tungkol sa ${noun.fil}, kaya hindi ko sinagot nang wala ito.`,
      unrecognized: left,
    };
  }
  const kind = turn.carried || turn.lastFrame ? 'NO_CONTEXT' : 'NOT_A_QUESTION';
  const known = kind === 'NOT_A_QUESTION' ? telling(turn) : [];
  return {
    kind,
    en: `I could not make out what this asks for${known.length > 0 ? ` about ${words(known)}` : ''}.`,
    fil: `Hindi ko maunawaan kung ano ang itinatanong${known.length > 0 ? ` tungkol sa ${words(known)}` : ''}.`,
    unrecognized: unknown,
  };
};

const understood = (turn: TurnState): readonly ReplyEntity[] => {
  const nearest = turn.outcome?.kind === 'none' ? turn.outcome.nearest : null;
  const { tokens } = turn.analysis;
  return (nearest?.match.reading.parts ?? []).flatMap((part): ReplyEntity[] => {
    if (part.sense.kind !== 'constraint') return [];
    const [start, end] = [tokens[part.start]!.start, tokens[part.end - 1]!.end];
    return part.sense.constraint.entities.map((entity) => ({
      ...entity,
      text: turn.message.slice(start, end),
      start,
      end,
      confidence: 0.5,
    }));
  });
};

/**
 * Whether what came before is still spoken of. "When does it expire?", where "it" could not be told, was about
 * those rows; a question with a strange word or a topic of its own may have been about anything, and one that
 * narrows them about fewer.
 */
const goesOn = ({ analysis, lastFrame }: TurnState): boolean =>
  lastFrame?.plan != null &&
  (pointsAnywhere(analysis) || pointsToRow(analysis)) &&
  !analysis.items.some(
    ({ sense }) => sense.kind === 'constraint' || (sense.kind === 'marker' && NARROWING.has(sense.marker)),
  ) &&
  analysis.unknown.every(({ norm }) => ORDINALS[norm] !== undefined);

const NARROWING: ReadonlySet<string> = new Set(['with', 'without', 'not', 'only', 'outside', 'or']);

/** Says what was understood and what was not, and offers questions that are known to be answered. */
export const fallback: Stage = {
  name: 'fallback',
  run(turn, services) {
    const { en, fil, kind, unrecognized } = diagnose(turn);
    const repaired = corrections(turn, unrecognized, services);
    const similarQuestions = [
      ...repaired.map((one) => one.question),
      ...answeredOnes(similar(turn, services), SHOWN, services, turn.today),
    ].slice(0, SHOWN);
    const examples = answeredOnes(anyQuestions(services, turn.language), SHOWN, services, turn.today);
    const offered = similarQuestions.length > 0 ? similarQuestions : examples.slice(0, 3);
    turn.frame = goesOn(turn) ? turn.lastFrame : nothingLeft(turn.message, turn.lastFrame);
    const lead = turn.language === 'en' ? 'You could ask:' : 'Maaari mong itanong:';
    note(turn, 'fallback', `${kind}: ${unrecognized.map((token) => token.text).join(', ')}`);
    return {
      source: 'FALLBACK',
      intent: 'UNKNOWN',
      text: [
        turn.language === 'en' ? en : fil,
        ...(offered.length > 0 ? [lead, ...offered.map((question) => `- ${question}`)] : []),
      ].join('\n'),
      confidence: 0,
      entities: understood(turn),
      suggestions: offered,
      problem: {
        kind,
        explanation: turn.language === 'en' ? en : fil,
        unrecognized: stretches(turn.message, unrecognized),
      },
      corrections: repaired.map(({ from, to }) => ({ from, to })),
      similarQuestions,
      examples,
    };
  },
};
