import type { IsoDate } from '../../core/calendar.ts';
import { analyze } from '../language/analyze.ts';
import type { Item } from '../language/chart.ts';
import type { Sense } from '../language/sense.ts';
import type { Token } from '../language/token.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { ASKS } from './background-words.ts';

/** A stretch of a message, by UTF-16 offsets, end excluded. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** What the reply says was set aside, where that is more than what is cut. */
  readonly shown?: string;
}

/** What breaks a sentence off to put it right, wherever it stands. */
const STRONG =
  'no,? wait|wait,? no|no,? sorry|(?:no,? )?(?:(?:ay )?sorry,? )?(?:i mean|i meant|i meant to say|make that)|(?:no,? )?scratch that|or rather|ay mali(?: pala)?|mali pala|ay hindi(?: pala)?|ay sorry|este|ibig kong sabihin';

/** What does so only behind a mark: "near, sorry, adjacent", and "no" between two: "in Tawi... no, in Sibugay". */
const WEAK = 'sorry|wait|rather|oops|teka|er+|uh|ay(?=[^,]*\\bpala\\b)';

const BREAK = new RegExp(
  `(?:\\s*(?:[,;–—-]|\\.{2,}|…)\\s*(?:${STRONG}|${WEAK}|no(?=\\s*(?:,|\\.{2,}|…)))|\\s+(?:${STRONG}))(?:\\s*(?:[,:]|\\.{2,}|…)\\s*|\\s+)`,
  'giu',
);

/** Words that lead up to a name or a noun and are said again with it. */
const LEADING: ReadonlySet<string> = new Set(
  'in of for from by with at the a an to sa ng ang mga yung iyong nasa para kay si na'.split(' '),
);

/** How far back of the break the words stand that are taken back. */
const REACH = 6;

/** What can stand for what: a place for a place, a status for a status, a noun for a noun. */
const kindOf = (sense: Sense): string | null => {
  switch (sense.kind) {
    case 'constraint':
      return `value:${sense.constraint.filter}`;
    case 'bare-value':
      return `value:${sense.filter}`;
    case 'reference':
      return `reference:${sense.references[0]?.type}`;
    case 'subject':
    case 'measure':
    case 'dimension':
      return 'noun';
    case 'number':
    case 'comparison':
    case 'ranking':
      return 'figure';
    case 'place':
    case 'period':
    case 'aspect':
    case 'quality':
    case 'concept':
      return sense.kind;
    default:
      return null;
  }
};

const longest = (items: readonly Item[]): readonly Item[] => {
  const length = Math.max(0, ...items.map(({ start, end }) => end - start));
  return items.filter(({ start, end }) => end - start === length);
};

const kindsOf = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.flatMap(({ sense }) => kindOf(sense) ?? []));

/** The words before a break that the words behind it take the place of, as token indexes; null if none do. */
const takenBack = (
  before: readonly Token[],
  behind: readonly Token[],
  items: readonly Item[],
): readonly [number, number] | null => {
  const [first] = behind;
  const last = before.at(-1);
  if (!first || !last) return null;
  const said = behind.find(({ norm }) => !LEADING.has(norm)) ?? first;
  const repair = longest(items.filter(({ start, sense }) => start === said.index && kindOf(sense) !== null));
  const kinds = kindsOf(repair);
  const near = items.filter(
    ({ start, end, sense }) =>
      end <= last.index + 1 && start > last.index - REACH && kinds.has(kindOf(sense) ?? ''),
  );
  const latest = Math.max(-1, ...near.map(({ end }) => end));
  const [taken] = longest(near.filter(({ end }) => end === latest));
  if (taken) {
    const rest = before.slice(taken.end);
    const again = behind.slice((repair[0]?.end ?? first.index) - first.index);
    const repeated = rest.every(({ stem }, at) => again[at]?.stem === stem);
    // "In Region IX, no, in Region X": the "in" is said again too.
    const lead = said === first ? undefined : before[taken.start - 1];
    const from = lead?.norm === first.norm ? lead.index : taken.start;
    return [from, repeated ? last.index + 1 : taken.end];
  }
  const same = before.findLast(({ norm, index }) => norm === first.norm && index > last.index - REACH);
  if (same) return [same.index, last.index + 1];
  const known = items.some(({ end, sense }) => end === last.index + 1 && kindOf(sense) !== null);
  return known ? null : [last.index, last.index + 1];
};

/** "Around when was …, I mean, in what year was …": the question itself is asked again. */
const isAskedAgain = (before: string, behind: string): boolean => {
  const asked = behind.toLowerCase().search(ASKS);
  return asked >= 0 && asked <= 'in '.length && ASKS.test(before.toLowerCase());
};

/** What stands against what is asked for: ", not the average", "hindi budget", "instead of by region". */
const CONTRAST =
  /(?:\s*(?:,|[–—]|\s-)\s*(?:at |and )?(?:not|hindi)|\s+(?:instead of|rather than|imbes na|sa halip na))\s+(?:the |by |yung |ang |sa )*/giu;

/** What says by itself that the one is wanted for the other. */
const INSTEAD = /instead|rather|imbes|halip/i;

/** What is done with rows, and nothing that holds of them. */
const OPERATING: ReadonlySet<string> = new Set([
  'total',
  'average',
  'median',
  'minimum',
  'maximum',
  'count',
  'share',
  'rate',
  'list',
]);

const isOperation = ({ sense }: Item): boolean =>
  (sense.kind === 'concept' && OPERATING.has(sense.concept)) ||
  sense.kind === 'dimension' ||
  sense.kind === 'grouping' ||
  sense.kind === 'level';

const isLight = ({ sense }: Item): boolean => sense.kind === 'filler' || sense.kind === 'marker';

/** "The total, not the average": the end of a message that only says what is not asked for. */
const contrast = (message: string, tokens: readonly Token[], items: readonly Item[]): readonly Cut[] => {
  const gap = [...message.matchAll(CONTRAST)].findLast(({ index }) => index > 0);
  if (!gap) return [];
  const at = gap.index + gap[0].length;
  // "The total budget, not the average, of health projects" goes on behind the second comma.
  const comma = /^\s*,/.test(gap[0]) ? message.indexOf(',', at) : -1;
  const until = comma > 0 ? comma + 1 : message.length;
  const tail = tokens.filter(({ start, end }) => start >= at && end < until + (comma > 0 ? 0 : 1));
  const from = tail[0]?.index ?? tokens.length;
  const front = items.filter(({ end }) => tokens[end - 1]!.end <= gap.index);
  const counts = front.some(({ sense }) => sense.kind === 'concept' && OPERATING.has(sense.concept));
  const measured = front.some(
    ({ sense, start, end }) =>
      sense.kind === 'measure' &&
      !front.some((one) => one.sense.kind === 'subject' && one.start === start && one.end === end),
  );
  const instead = INSTEAD.test(gap[0]);
  const kinds = kindsOf(front);
  // "Ongoing instead of completed", "poor access rather than none": one of a kind for another.
  const stands = ({ sense }: Item): boolean => instead && kinds.has(kindOf(sense) ?? '');
  const fits = (item: Item): boolean =>
    stands(item) ||
    isOperation(item) ||
    item.sense.kind === 'subject' ||
    item.sense.kind === 'ranking' ||
    // "How many of them, not their budget" names another figure; "with mosques, not madaris" a condition.
    (item.sense.kind === 'measure' && (measured ? instead : counts));
  const to = tail.at(-1)?.index ?? from;
  const behind = items.filter(({ start, end }) => start >= from && end <= to + 1);
  const told = tail.every(({ index }) =>
    behind.some((item) => item.start <= index && item.end > index && (fits(item) || isLight(item))),
  );
  const says = behind.some((item) => isOperation(item) || item.sense.kind === 'measure');
  const asked = front.some((item) => isOperation(item) || item.sense.kind === 'measure');
  const replaced = behind.some(stands);
  // The "instead" still says that the one takes the place of the other.
  const word = gap[0].search(/instead/i);
  const kept = word < 0 ? gap.index : gap.index + word + 'instead'.length;
  return tail.length > 0 && told && ((says && asked) || replaced)
    ? [{ from: kept, to: until, shown: message.slice(gap.index, until) }]
    : [];
};

/**
 * What a message takes back in the middle of a sentence: "fishing, no wait, farming communities" is about
 * farming. The words taken back and the ones that break off, as stretches of the message; none where nothing
 * before the break is of the kind of what comes behind it.
 *
 * @example selfRepairs('projects of MSSD, I mean MOH', vocabulary, '2026-11-22') // [the stretch of "MSSD, I mean "]
 */
export const selfRepairs = (message: string, vocabulary: Vocabulary, today: IsoDate): readonly Cut[] => {
  const breaks = [...message.matchAll(BREAK)].filter(({ index }) => index > 0);
  if (breaks.length === 0 && message.search(CONTRAST) < 0) return [];
  const { tokens, items } = analyze(message, vocabulary, today);
  if (breaks.length === 0) return contrast(message, tokens, items);
  return breaks.flatMap((gap): Cut[] => {
    const end = gap.index + gap[0].length;
    const [said, repair] = [message.slice(0, gap.index), message.slice(end)];
    if (/[?!]\s*$/.test(said)) return [];
    if (isAskedAgain(said, repair)) return [{ from: 0, to: end }];
    const before = tokens.filter((token) => token.end <= gap.index);
    const behind = tokens.filter((token) => token.start >= end);
    const taken = takenBack(before, behind, items);
    if (!taken) return [];
    const [from, to] = [tokens[taken[0]]!.start, tokens[taken[1] - 1]!.end];
    return to < before.at(-1)!.end
      ? [
          { from, to },
          { from: gap.index, to: end },
        ]
      : [{ from, to: end }];
  });
};
