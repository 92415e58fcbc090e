import type { Analysis } from '../language/analyze.ts';
import { isOfThese, isThatPlace } from '../language/composers/pronouns.ts';
import { DOON, NANDOON, NIYON, YON } from '../language/demonstratives.ts';

/** Words that stand for what was spoken of before, and for nothing else. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'those them these they their its kanila kanilang nila sila iyon'.split(' '),
);
const OWN: ReadonlySet<string> = new Set(['own', 'sariling']);

/** "It" that is nothing: what is done with an answer, as in "make it top 3", "break it down". */
const PRESENTS: ReadonlySet<string> = new Set(
  'make break split show do put sort group narrow give list rank order'.split(' '),
);
const ONE: ReadonlySet<string> = new Set('it its he she him her his siya niya nito kanyang'.split(' '));
const THERE: ReadonlySet<string> = new Set(['there', 'doon', 'dun', 'roon', 'andyan', ...NANDOON]);
/** "Are there" */
export const BE: ReadonlySet<string> = new Set('is are was were be been s'.split(' '));
const PLACES: ReadonlySet<string> = new Set(
  'place area location region province municipality city town barangay lugar'.split(' '),
);

/** Whether the question itself tells what is spoken of here: named before, or described behind, as "those who came". */
const isTold = ({ items, tokens }: Analysis, at: number, asOne = false): boolean => {
  // "How many projects do they have", "ilan ang proyekto nito": what is had does not tell who has it.
  const had = NITO.has(tokens[at]!.norm)
    ? at
    : (tokens.slice(0, at).findLast(({ norm }) => !QUANTIFIES.has(norm))?.index ?? -1);
  const owned = NITO.has(tokens[at]!.norm) || DOES.has(tokens[had]?.norm ?? '') ? had : -1;
  return (
    DESCRIBING.has(tokens[at + 1]?.norm ?? '') ||
    items.some(
      ({ sense, start, end, penalty }) =>
        NAMING.has(sense.kind) &&
        end <= at &&
        end !== owned &&
        // "Who leads it?" names nobody.
        !LEADS.test(tokens[start]!.norm) &&
        // "Ilang" is rather "how many" than the barangay.
        penalty <= 0 &&
        // "Ilang communities ang sakop nito" are many, and "nito" is one.
        !(asOne && (sense.kind === 'constraint' || COUNTED.has(tokens[start - 1]?.norm ?? ''))),
    )
  );
};
const LEADS = /^(?:who|sino|leads?|led|wrote|writes?|authors?|authored|implements?|manages?|handles?|owns?)$/;
const NITO: ReadonlySet<string> = new Set('nito niya nila nun niyon niyan nyan'.split(' '));
const DOES: ReadonlySet<string> = new Set(['do', 'does', 'did']);
const QUANTIFIES: ReadonlySet<string> = new Set('each all both any some most none of one'.split(' '));

/**
 * Whether it speaks of something that nothing before it can be, at the beginning of a conversation: "what's their
 * budget?", "the largest one there", "such communities", "ilan dito".
 */
export const pointsToNothing = (analysis: Analysis): boolean => {
  const { tokens, items } = analysis;
  const at = (index: number): string => tokens[index]?.norm ?? '';
  return (
    [...pronounsIn(analysis), ...yonderIn(analysis)].some((index) => !isTold(analysis, index)) ||
    singularsIn(analysis).some((index) => !isTold(analysis, index, true)) ||
    placePronounsIn(analysis).some(
      (index) =>
        !DESCRIBING.has(at(index + 1)) &&
        !items.some(({ sense, end }) => PLACED.has(sense.kind) && end <= index),
    ) ||
    tokens.some(({ norm, index }) => (norm === 'such' && at(index + 1) !== 'as') || isOfThese(tokens, index))
  );
};
const PLACED: ReadonlySet<string> = new Set(['place', 'reference', 'level']);
const COUNTED: ReadonlySet<string> = new Set('many ilan ilang mga'.split(' '));
const DESCRIBING: ReadonlySet<string> = new Set(
  'who that which whose with without in from under sa'.split(' '),
);
/** What names rows, or something that tells them. */
export const NAMING: ReadonlySet<string> = new Set([
  'subject',
  'reference',
  'constraint',
  'place',
  'dimension',
]);

/** Where the question speaks of rows that came before; "their own" is said of the rows themselves. */
export const pronounsIn = ({ tokens }: Analysis): readonly number[] =>
  tokens.flatMap(({ norm, index }) =>
    PRONOUNS.has(norm) && !OWN.has(tokens[index + 1]?.norm ?? '') && !isThatPlace(tokens, index)
      ? [index]
      : [],
  );

/** "Split those by kind of partnership", "hatiin iyan": what is presented otherwise is the answer before, and nothing else. */
export const presentsThose = ({ tokens, items }: Analysis): boolean =>
  tokens.some(
    ({ norm, index }) =>
      THOSE.has(norm) &&
      (PRESENTS.has(tokens[index - 1]?.norm ?? '') ||
        items.some(
          ({ sense, end }) => end === index && sense.kind === 'concept' && sense.concept === 'breakdown',
        )),
  );
const THOSE: ReadonlySet<string> = new Set(['those', 'them', 'these', 'that', 'it', ...YON]);

/** Where the question speaks of one row that came before: "does it end", "her tasks", and not "make it top 3". */
export const singularsIn = ({ tokens, items }: Analysis): readonly number[] => {
  const points = (norm: string, index: number): boolean => {
    const before = tokens[index - 1]?.norm ?? '';
    // "Who leads that one?", "which organization was that with?"
    if (norm === 'one') return /^(?:that|this)$/.test(before);
    if (norm === 'that') return BE.has(before) && TIED.has(tokens[index + 1]?.norm ?? '');
    if (!ONE.has(norm)) return false;
    // "What sector is it?", and not "how many is it?"
    const told = items.some(({ sense, end }) => FIELDS.has(sense.kind) && end === index - 1);
    // "How many people is it targeting?" goes on.
    const asked = /^\??$/.test(tokens[index + 1]?.norm ?? '');
    const presented =
      PRESENTS.has(before) || before === 'at' || (BE.has(before) && index > 1 && !told && asked);
    if (norm === 'it') return !presented && !IMPERSONAL.has(tokens[index + 1]?.norm ?? '');
    // "The Ministry of Health and its projects" says itself whose they are.
    return !items.some(({ sense, end }) => sense.kind === 'reference' && end <= index);
  };
  return tokens.flatMap(({ norm, index }) => (points(norm, index) ? [index] : []));
};
const TIED: ReadonlySet<string> = new Set(['with', 'for', 'by', 'under']);
const FIELDS: ReadonlySet<string> = new Set(['dimension', 'filter-noun', 'level']);

/** "Does it take", "is it true" */
const IMPERSONAL: ReadonlySet<string> = new Set('take takes took true possible ok okay matter'.split(' '));

/** Whether it does. */
export const pointsToOne = (analysis: Analysis): boolean => singularsIn(analysis).length > 0;

/** Whether it speaks of a person: "has she", "his tasks". */
export const pointsToPerson = ({ tokens }: Analysis): boolean =>
  tokens.some(({ norm }) => ONE.has(norm) && !/^(?:its?|nito)$/.test(norm));

/** Whether it speaks of several: "of those", "their", "ilan sa mga iyon". */
export const pointsToSeveral = ({ tokens }: Analysis): boolean =>
  tokens.some(({ norm }) => PRONOUNS.has(norm) || YONDER.has(norm));
const YONDER: ReadonlySet<string> = new Set('yun yon yan dun doon diyan jan niyan noon'.split(' '));

/** Where it speaks of "there" or "of that", which is something only if something was said. */
export const yonderIn = ({ tokens }: Analysis): readonly number[] =>
  tokens.flatMap(({ norm, index }) => {
    const next = tokens[index + 1]?.norm ?? '';
    const ofThat = norm === 'that' && tokens[index - 1]?.norm === 'of' && (next === '' || HELPS.has(next));
    return ofThat || DOON.has(norm) || NIYON.has(norm) ? [index] : [];
  });
const HELPS: ReadonlySet<string> = new Set('is are was were has have had did do does been'.split(' '));

/** Where the question speaks of a place that came before: "overdue there", and not "are there". */
export const placePronounsIn = ({ tokens, items }: Analysis): readonly number[] =>
  tokens.flatMap(({ norm, index }) => {
    const beside = [tokens[index - 1]?.norm ?? '', tokens[index + 1]?.norm ?? ''];
    // "Is it true that Region XII …" names its region.
    const named = items.some(({ sense, start }) => sense.kind === 'place' && start === index + 1);
    const same = (norm === 'same' || norm === 'that') && PLACES.has(tokens[index + 1]?.stem ?? '') && !named;
    return isThatPlace(tokens, index) || same || (THERE.has(norm) && !beside.some((word) => BE.has(word)))
      ? [index]
      : [];
  });
