import type { Analysis } from '../language/analyze.ts';
import type { Item } from '../language/chart.ts';
import { filterNamed } from '../language/composers/filter-named.ts';
import { saysAll } from '../language/composers/lending.ts';
import { DOON, YON } from '../language/demonstratives.ts';
import type { Carried } from './match.ts';
import { ordinalIn } from './ordinal-in.ts';
import { BE, NAMING, placePronounsIn, pronounsIn, singularsIn } from './pronouns-in.ts';

/** Markers that a sentence does not begin with, but the rest of one does. */
const CONTINUES: ReadonlySet<string> = new Set(['by', 'each', 'not', 'without', 'with', 'outside', 'or']);

/** Concepts that ask something of rows; a message without any is the rest of another question. */
const ASKING: ReadonlySet<string> = new Set(
  'count list how-much who where when exists record lies duration why how define'.split(' '),
);

const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'its', 'kanilang']);
const IT: ReadonlySet<string> = new Set(['it', 'siya', 'nito']);
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

export const namesRows = ({ items }: Analysis): boolean =>
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

/** "Split the ceiling by funding source", after a ceiling: what it parts is what was spoken of. */
export const partsTheSame = ({ tokens, items }: Analysis, { reading }: Carried): boolean =>
  PARTS.test(tokens[0]?.norm ?? '') &&
  THE.test(tokens[1]?.norm ?? '') &&
  items.some(
    ({ sense, start }) =>
      start === 2 &&
      (sense.kind === 'subject' || sense.kind === 'measure') &&
      sense.dataset === reading.dataset.id,
  );
const PARTS = /^(?:split|break|divide|group|breakdown|hatiin|pakihati|i-?group|igrupo)$/;
const THE = /^(?:the|that|this|ang|yung|iyong)$/;

/** "Ilan diyan ang …?", "sino sa kanila ang …?": it asks of those that were spoken of, whatever it asks. */
export const asksOfThose = ({ tokens }: Analysis): boolean =>
  tokens.some(({ norm, index }) => {
    let at = index + 1;
    while (PARTICLES.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === 'pa') at += 1;
    const behind = tokens[at]?.norm === 'sa' ? at + 1 : at;
    const those = tokens[behind]?.norm ?? '';
    return (
      ASKS_WHICH.test(norm) &&
      (DOON.has(those) || those === 'roon' || (behind > at && THEM.has(those))) &&
      // "Ilan doon sa Region IX" is there.
      tokens[behind + 1]?.norm !== 'sa'
    );
  });
const ASKS_WHICH = /^(?:ilan|ilang|alin|aling|sino|sinong|magkano)$/;
const THEM: ReadonlySet<string> = new Set(['kanila', ...YON]);

/** "Farmers?", "September", "by budget": it names no rows and asks nothing of them by itself. */
export const isElliptical = (analysis: Analysis): boolean =>
  (!namesRows(analysis) && !asks(analysis)) || endsInSuperlative(analysis);

/** "Which single MOA has the biggest?": the figure is the one that was spoken of. */
const endsInSuperlative = ({ items, tokens }: Analysis): boolean => {
  const end = tokens.at(-1)?.norm === '?' ? tokens.length - 1 : tokens.length;
  return items.some(
    ({ sense, ...one }) =>
      sense.kind === 'ranking' &&
      sense.by !== 'any' &&
      one.end === end &&
      tokens.slice(0, one.start).some(({ norm, index }) => HAS.test(norm) && index >= one.start - 2),
  );
};
const HAS = /^(?:has|have|had|with|may)$/;

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
/** "Youth leaders?" after men who took part: a value of the rows before, whatever else it may name. */
export const saysValue = ({ items, tokens }: Analysis, { reading }: Carried): boolean => {
  const end = tokens.at(-1)?.norm === '?' ? tokens.length - 1 : tokens.length;
  return (
    end <= TERSE &&
    reading.constraints.length > 0 &&
    items.some(
      ({ sense, ...one }) =>
        sense.kind === 'constraint' &&
        one.start === 0 &&
        one.end === end &&
        sense.constraint.dataset === reading.dataset.id &&
        reading.dataset.filters.some(({ id }) => id === sense.constraint.filter),
    )
  );
};

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

/** Whether it speaks of what came before by a pronoun or by its place, whatever else it says. */
export const pointsAnywhere = (analysis: Analysis): boolean =>
  pointsBack(analysis) ||
  pronounsIn(analysis).length > 0 ||
  singularsIn(analysis).length > 0 ||
  placePronounsIn(analysis).length > 0 ||
  ordinalIn(analysis) !== null;

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
