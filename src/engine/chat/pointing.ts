import type { Analysis } from '../language/analyze.ts';
import type { Item } from '../language/chart.ts';
import { filterNamed } from '../language/composers/filter-named.ts';
import { saysAll } from '../language/composers/lending.ts';
import { isOfThese, isThatPlace } from '../language/composers/pronouns.ts';
import { DOON, NIYON, YON } from '../language/demonstratives.ts';
import { ORDINALS } from '../language/ordinals.ts';
import type { Carried } from './match.ts';
import type { Frame } from './ports.ts';

/** Markers that a sentence does not begin with, but the rest of one does. */
const CONTINUES: ReadonlySet<string> = new Set(['by', 'each', 'not', 'without', 'with', 'outside', 'or']);

/** Concepts that ask something of rows; a message without any is the rest of another question. */
const ASKING: ReadonlySet<string> = new Set(
  'count list how-much who where when exists record lies duration why how define'.split(' '),
);

/** Words that stand for what was spoken of before, and for nothing else. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'those them these they their its kanila kanilang nila sila iyon'.split(' '),
);
const OWN: ReadonlySet<string> = new Set(['own', 'sariling']);
const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'its', 'kanilang']);
const IT: ReadonlySet<string> = new Set(['it', 'siya', 'nito']);
/** "It" that is nothing: what is done with an answer, as in "make it top 3", "break it down". */
const PRESENTS: ReadonlySet<string> = new Set(
  'make break split show do put sort group narrow give list rank order'.split(' '),
);
const ONE: ReadonlySet<string> = new Set('it its he she him her his siya niya nito kanyang'.split(' '));
const THERE: ReadonlySet<string> = new Set(
  'there doon dun roon nandoon nandun andoon andun naroon naroroon nandiyan andyan nariyan'.split(' '),
);
const BE: ReadonlySet<string> = new Set('is are was were be been s'.split(' '));
const PLACES: ReadonlySet<string> = new Set(
  'place area location region province municipality city town barangay lugar'.split(' '),
);
const LEADING: ReadonlySet<string> = new Set([
  'and',
  'what',
  'how',
  'also',
  'at',
  'eh',
  'e',
  'paano',
  'pano',
]);

/** Whether it has a word that asks something of rows. */
export const asks = ({ items }: Analysis): boolean =>
  items.some(({ sense }) => sense.kind === 'concept' && ASKING.has(sense.concept));

/** "Paki-group by sector" names no groups. */
const isInIdiom = ({ start, end }: Item, items: readonly Item[]): boolean =>
  items.some(
    (one) =>
      one.sense.kind === 'filler' &&
      one.sense.idiom === true &&
      one.start <= start &&
      one.end >= end &&
      one.end - one.start > end - start,
  );

const namesRows = ({ items }: Analysis): boolean =>
  items.some((item) => item.sense.kind === 'subject' && !isInIdiom(item, items));

/** "And by region?": what stands behind an opening "and" begins the sentence as well. */
const afterAnd = ({ items }: Analysis): number =>
  items.some(
    ({ sense, start, end }) => sense.kind === 'marker' && sense.marker === 'and' && start === 0 && end === 1,
  )
    ? 1
    : 0;

/** "How many partnerships is that?", "what percent is that of all", "ilang porsyento yan ng lahat": what was counted before. */
export const speaksOfThat = ({ tokens }: Pick<Analysis, 'tokens'>): boolean =>
  tokens.some(({ norm, index }) => {
    const before = tokens.slice(0, index).findLast((one) => !PARTICLES.has(one.norm))?.norm ?? '';
    if (YON.has(norm)) return SHARES.has(before);
    const next = tokens[index + 1]?.norm;
    if (!THAT.has(norm)) return false;
    const asked = BE.has(before) && (next === undefined || /^(?:of|in|as)$/.test(next));
    // "That's what percent of all needs?"
    const told = BE.has(next ?? '') ? tokens[index + 2]?.norm : next;
    return asked || (index === 0 && WHAT.has(told ?? ''));
  });
const PARTICLES: ReadonlySet<string> = new Set('po ba na nga naman ho pala kaya'.split(' '));
const WHAT: ReadonlySet<string> = new Set('what how'.split(' '));
const THAT: ReadonlySet<string> = new Set(['that', 'this', 'those', 'these', 'they', 'it']);
const SHARES: ReadonlySet<string> = new Set('porsyento porsiyento porsento percent bahagi'.split(' '));

/** Words that point back to the turn before: "those" anywhere, "what about" or "by province" at the beginning. */
export const pointsBack = (analysis: Analysis): boolean =>
  analysis.items.some(
    ({ sense, start, end }) =>
      (sense.kind === 'concept' &&
        (sense.concept === 'anaphora' || (sense.concept === 'continuation' && start === 0))) ||
      (sense.kind === 'marker' && start <= afterAnd(analysis) && CONTINUES.has(sense.marker)) ||
      // "Meetings only"
      (sense.kind === 'marker' && sense.marker === 'only' && end === analysis.tokens.length),
  ) ||
  speaksOfThat(analysis) ||
  // "Ilista yung nasa Lanao del Norte": of those that were spoken of.
  analysis.tokens.some(
    ({ norm, index }) =>
      /^(?:yung|iyong)$/.test(norm) && /^(?:nasa|taga|galing)$/.test(analysis.tokens[index + 1]?.norm ?? ''),
  ) ||
  // "Who leads it?" names nothing else that "it" could be.
  (!namesRows(analysis) && analysis.tokens.some(({ norm }) => IT.has(norm)));

/** "Farmers?", "September", "by budget": it names no rows and asks nothing of them by itself. */
export const isElliptical = (analysis: Analysis): boolean => !namesRows(analysis) && !asks(analysis);

/** "Now all policies under review": of all of them, and not of those that were spoken of. */
export const startsAnew = (analysis: Analysis, dataset: string): boolean =>
  !opensAsRest(analysis) &&
  !speaksOfThat(analysis) &&
  !analysis.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'anaphora') &&
  analysis.items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      sense.dataset === dataset &&
      analysis.items.some(
        (one) =>
          one.sense.kind === 'filler' &&
          one.sense.every === true &&
          // "All upcoming workshops"
          isDescribed(analysis, one.end, start),
      ),
  );

/** Whether nothing but conditions stands between two places. */
const isDescribed = ({ items }: Pick<Analysis, 'items'>, from: number, to: number): boolean =>
  from === to ||
  items.some(
    ({ sense, start, end }) =>
      start === from &&
      end > from &&
      end <= to &&
      sense.kind === 'constraint' &&
      isDescribed({ items }, end, to),
  );

/** "Livelihood, list", "health?" after "per sector": one of the groups that were shown, whatever else it may name. */
export const picksGroup = ({ items, tokens }: Analysis, { reading }: Carried): boolean =>
  reading.dimension?.filter !== undefined &&
  tokens.length <= FEW &&
  items.some(
    ({ sense, start }) =>
      start === 0 &&
      sense.kind === 'constraint' &&
      sense.constraint.dataset === reading.dataset.id &&
      sense.constraint.filter === reading.dimension?.filter,
  );
/** A group is picked in so few words. */
const FEW = 4;

/** "All regions na", "go back to all statuses": what was narrowed to one of them is wide again. */
export const widens = ({ items, tokens }: Analysis, { reading }: Carried): boolean =>
  items.some(
    (all) =>
      saysAll(all, tokens) &&
      items.some(({ start, sense, end }) => {
        const filter = start === all.end ? filterNamed(sense, reading.dataset) : null;
        return (
          filter !== null &&
          reading.constraints.some((one) => one.filter === filter) &&
          // Nothing else is asked about: "all regions with farming communities" are regions.
          items.every(
            (one) =>
              (one.start >= start && one.end <= end) ||
              one.sense.kind === 'filler' ||
              one.sense.kind === 'marker' ||
              one.sense.kind === 'concept' ||
              one.start >= tokens.length,
          )
        );
      }),
  );

/** "In Region XII": said of something, not a name that is asked about. */
export const beginsInside = ({ items }: Analysis): boolean =>
  items.some(({ sense, start }) => sense.kind === 'marker' && sense.marker === 'in' && start === 0);

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
/** Whether it speaks of what came before by a pronoun or by its place, whatever else it says. */
export const pointsAnywhere = (analysis: Analysis): boolean =>
  pointsBack(analysis) ||
  pronounsIn(analysis).length > 0 ||
  singularsIn(analysis).length > 0 ||
  placePronounsIn(analysis).length > 0 ||
  ordinalIn(analysis) !== null;

const PLACED: ReadonlySet<string> = new Set(['place', 'reference', 'level']);
const COUNTED: ReadonlySet<string> = new Set('many ilan ilang mga'.split(' '));
const DESCRIBING: ReadonlySet<string> = new Set(
  'who that which whose with without in from under sa'.split(' '),
);
const NAMING: ReadonlySet<string> = new Set(['subject', 'reference', 'constraint', 'place', 'dimension']);

/** "Teachers, what's their average age?": "their" is of what stands before the comma, and of nothing before it. */
export const bringsTopic = (analysis: Analysis): boolean => {
  const comma = analysis.tokens.find(({ text }) => text === ',')?.index ?? -1;
  const at = pronounsIn(analysis).find((index) => index > comma && OWNING.has(analysis.tokens[index]!.norm));
  return (
    comma > 0 &&
    at !== undefined &&
    analysis.items.some(({ sense, end }) => NAMING.has(sense.kind) && end <= comma) &&
    !LEADING.has(analysis.tokens[0]!.norm)
  );
};

const OWNING: ReadonlySet<string> = new Set(['their', 'its', 'kanilang']);

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
    const presented = PRESENTS.has(before) || before === 'at' || (BE.has(before) && index > 1 && !told);
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

/** "How many of their projects are completed?" asks about other rows, which belong to those before. */
export const asksOfTheirs = ({ tokens, items }: Analysis, carried: Carried): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      sense.dataset !== carried.reading.dataset.id &&
      POSSESSIVES.has(tokens[start - 1]?.norm ?? ''),
  );

/** "How many communities are in that province?" after needs counts communities, of that place. */
export const countsOthersThere = (analysis: Analysis, carried: Carried): boolean =>
  placePronounsIn(analysis).length > 0 &&
  pronounsIn(analysis).length === 0 &&
  analysis.items.some(
    ({ sense, end }) =>
      sense.kind === 'concept' &&
      sense.concept === 'count' &&
      analysis.items.some(
        (one) =>
          one.sense.kind === 'subject' &&
          one.sense.dataset !== carried.reading.dataset.id &&
          one.start >= end &&
          one.start <= end + 1 &&
          !analysis.items.some(
            (own) =>
              own.start === one.start &&
              own.sense.kind === 'subject' &&
              own.sense.dataset === carried.reading.dataset.id,
          ),
      ),
  );

/** "And …?", "how about …": it opens as the rest of another question. */
export const opensAsRest = ({ tokens, items }: Analysis): boolean =>
  LEADING.has(tokens[0]?.norm ?? '') &&
  items.some(
    ({ sense, start }) =>
      start === 0 &&
      ((sense.kind === 'concept' && sense.concept === 'continuation') ||
        (sense.kind === 'marker' && sense.marker === 'and')),
  );

/** "The second one": which of the rows before a question speaks of beside what it asks, and where it says so. */
export const ordinalIn = (
  { tokens }: Analysis,
  /** Whether groups were listed, of which one alone asks again what was asked. */
  ofGroups = false,
): { readonly at: number; readonly start: number; readonly end: number } | null => {
  for (const { index, norm } of tokens) {
    const at = ORDINALS[norm];
    const one = tokens[index + 1]?.norm === 'one';
    const before = tokens[index - 1]?.norm ?? '';
    const article = /^(?:the|ang|yung|nung|noong|ng|sa)$/.test(before);
    // "Ano ang mga needs ng una?", "magkano ang budget nung pangalawa?"
    const alone =
      /^(?:ng|nung|noong|ang|yung|sa|nong)$/.test(before) &&
      /^(?:una|ika|pang|pan|pam)/.test(norm) &&
      /^(?:na|ba|po|nga|naman|,)?$/.test(tokens[index + 1]?.norm ?? '');
    const last = ofGroups && article && /^\??$/.test(tokens[index + 1]?.norm ?? '');
    if (at === undefined || at < 1 || !((article && one) || alone || last)) continue;
    const behind = one ? index + 2 : index + 1;
    const end = tokens[behind]?.norm === ',' ? behind + 1 : behind;
    return ofGroups || tokens.length - (end - index) > 2 ? { at, start: index - 1, end } : null;
  }
  return null;
};

/** "The critical ones in that sector": the group that came first, where sectors were put in order. */
export const thatGroupIn = (
  { tokens, items }: Analysis,
  frame: Frame | null,
): { readonly at: number; readonly start: number; readonly end: number } | null => {
  const plan = frame?.plan;
  if (plan?.kind !== 'rank' || plan.dimension === null || !frame?.one) return null;
  for (const { sense, start, end } of items) {
    if (sense.kind !== 'dimension' || sense.dimension !== plan.dimension) continue;
    const that = tokens[start - 1]?.norm === 'that';
    const yon = YON.has(tokens[end]?.norm ?? '');
    if (!that && !yon) continue;
    const from = that ? start - 1 : start;
    const led = /^(?:in|of|for|from|under|sa|ng)$/.test(tokens[from - 1]?.norm ?? '');
    return { at: 1, start: led ? from - 1 : from, end: yon ? end + 1 : end };
  }
  return null;
};

/** So few words with a question mark are the rest of a question: "unmet needs?" */
const TERSE = 3;

/** "And projects?", "what about needs?", "unmet needs?": other rows, of the place and the time spoken of before. */
export const leansOn = (analysis: Analysis): boolean => {
  const { tokens, items, message } = analysis;
  const opens = items.some(
    ({ sense, start }) => start === 0 && sense.kind === 'concept' && sense.concept === 'continuation',
  );
  if (opens && LEADING.has(tokens[0]!.norm)) return true;
  return !asks(analysis) && tokens.length <= TERSE && message.endsWith('?');
};
