import { openingOf } from '../../language/auxiliaries.ts';
import type { Chart, Item } from '../../language/chart.ts';
import type { Token } from '../../language/token.ts';
import type { Pattern } from '../pattern.ts';
import type { Requirement } from '../requirement.ts';
import { asksWhether, isFramed } from '../whether.ts';
import { isNounOfRows, type Seen } from './looking.ts';

/** "Are there any without outputs? Which ones?" wants them named, and not only that there are some. */
const wantsThem = (items: readonly Item[], chart: Chart, requirements: readonly Requirement[]): boolean => {
  const noun = items.find((item) => item.sense.kind === 'subject' || isNounOfRows(item));
  return (
    noun !== undefined &&
    requirements.includes('concept:exists') &&
    !requirements.includes('concept:list') &&
    chart.of('concept').some(({ sense, start }) => sense.concept === 'list' && start >= noun.end)
  );
};

/** "Which are they?" after "are there any?" wants them named. */
const asksAgain = (items: readonly Item[], chart: Chart, requirements: readonly Requirement[]): boolean =>
  requirements.includes('concept:exists') &&
  !items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'exists') &&
  chart.of('concept').some(({ sense, start, end }) => sense.concept === 'list' && end - start > 1);

/** "Which partnerships do we have with MSSD?", "anong mga komunidad ang may …?" want them named. */
const asksWhich = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean =>
  requirements.includes('concept:exists') &&
  !requirements.includes('concept:list') &&
  tokens.slice(0, 2).some(({ norm }) => WHICH.has(norm)) &&
  !/^(?:about|if|kung)$/.test(tokens[1]?.norm ?? '') &&
  items.some(({ sense, start }) => sense.kind === 'concept' && sense.concept === 'exists' && start > 0);

/** "May overdue ba tayong project?" asks whether there is any. */
const listsForWhether = (tokens: readonly Token[], requirements: readonly Requirement[]): boolean =>
  /^(?:may|mayroon|meron)$/.test(tokens[0]?.norm ?? '') &&
  tokens.slice(1, 5).some(({ norm }) => norm === 'ba' || norm === 'bang') &&
  requirements.every((one) => /^(?:subject$|entity:|value:)/.test(one));

/** "Which workshops have participants …" wants the workshops, "ilang workshop ang …" their number: no figure of theirs. */
const sumsRows = (
  items: readonly Item[],
  tokens: readonly Token[],
  { template, requirements }: Pick<Pattern, 'template' | 'requirements'>,
): boolean =>
  template.visualization === 'NUMBER' &&
  requirements.some((one) => one.startsWith('measure:')) &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'subject' &&
      start === 1 &&
      (/^(?:which|alin|aling)$/.test(tokens[0]!.norm) ||
        (/^(?:ilan|ilang)$/.test(tokens[0]!.norm) && tokens[end]?.norm === 'ang')),
  );

const WHICH: ReadonlySet<string> = new Set(
  'which what alin aling ano anong anu-ano anu-anong alin-alin'.split(' '),
);

/** "Are all critical needs funded?" asks whether none is left out, and not for those that are. */
const asksOfAll = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const at = openingOf(tokens, items);
  return (
    (isFramed(items) || (at >= 0 && tokens[at + 1]?.norm !== 'there')) &&
    items.some(
      ({ sense, start }) =>
        sense.kind === 'filler' &&
        sense.every === true &&
        (start <= at + 2 || isFramed(items.filter((one) => one.end === start))),
    ) &&
    items.some(({ sense }) => ['constraint', 'related', 'measure'].includes(sense.kind))
  );
};

/** "Do women outnumber men in Region IX?" asks of all of them together, and not for the rows where they do. */
const claimsOfSums = (items: readonly Item[], tokens: readonly Token[]): boolean => {
  const at = openingOf(tokens, items);
  return (
    at >= 0 &&
    tokens[at + 1]?.norm !== 'there' &&
    items.some(
      ({ sense, start }) =>
        start <= at + 2 && sense.kind === 'constraint' && sense.constraint.filter.endsWith(':against'),
    )
  );
};

/** "Are most of the needs about health?" asks of more than half of them, and puts nothing in order. */
const ranksMajority = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  asksWhether(tokens, items) &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'ranking' && tokens[start]?.norm === 'most' && tokens[end - 1]?.norm === 'of',
  );

/** What else a pattern asks for where a bound or a number is not only of how many rows there are. */
const OTHER =
  /^(?:measure|dimension|grouping|ranking|bucket|cross|per|whole|date|members):|^concept:(?!exists)/;

/** "Projects of more than 5 million" claims nothing of how many there are, and neither does "5 projects". */
const miscounts = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean => {
  const bounded = requirements.includes('bound');
  if (!(bounded || requirements.includes('number')) || requirements.some((one) => OTHER.test(one)))
    return false;
  const figure = items.find(({ sense }) => sense.kind === (bounded ? 'comparison' : 'number'));
  const noun = items.find((item) => item.sense.kind === 'subject' || isNounOfRows(item));
  if (!figure || !noun || !asksWhether(tokens, items) || figure.end > noun.start) return true;
  if ((figure.sense.kind === 'comparison' || figure.sense.kind === 'number') && figure.sense.unit)
    return true;
  return items.some(
    ({ sense, start, end }) =>
      start >= figure.end && end <= noun.start && sense.kind !== 'constraint' && sense.kind !== 'filler',
  );
};

/** "…, right?" frames a claim at its end alone: "human rights" do not. */
const framesWithin = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'filler' &&
      sense.whether === true &&
      end === start + 1 &&
      LAST.has(tokens[start]!.stem) &&
      (items.some((one) => one.start >= end && one.sense.kind !== 'filler') ||
        tokens[start]!.norm !== tokens[start]!.stem),
  );
const LAST: ReadonlySet<string> = new Set(['right', 'correct', 'true', 'yes', 'tama', 'totoo']);

/** "Most communities in Region IX": what is not asked to be affirmed or denied claims nothing of a majority. */
const claimsNothing = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean => {
  if (!requirements.includes('portion')) return false;
  const part = items.find(({ sense }) => sense.kind === 'comparison' && sense.unit === 'percent');
  const before = tokens[(part?.start ?? 0) - 1]?.norm;
  return !asksWhether(tokens, items) || before === 'the' || before === 'ang';
};

/** Whether it is asked if all are so, or which they are, where something else is answered. */
export const misreadsClaim = ({ pattern, items, chart, tokens, before }: Seen): boolean => {
  const { requirements } = pattern;
  return (
    (!requirements.includes('concept:every') && asksOfAll(items, tokens)) ||
    claimsOfSums(items, tokens) ||
    framesWithin(items, tokens) ||
    miscounts(items, tokens, requirements) ||
    claimsNothing(items, tokens, requirements) ||
    ranksMajority(items, tokens) ||
    asksWhich(items, tokens, requirements) ||
    sumsRows(items, tokens, pattern) ||
    listsForWhether(tokens, requirements) ||
    wantsThem(items, chart, requirements) ||
    (before !== null && asksAgain(items, chart, requirements))
  );
};
