import type { Chart, Item } from '../../language/chart.ts';
import type { Token } from '../../language/token.ts';
import type { Requirement } from '../requirement.ts';
import { AUXILIARY, asksWhether, isFramed } from '../whether.ts';
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

const WHICH: ReadonlySet<string> = new Set(
  'which what alin aling ano anong anu-ano anu-anong alin-alin'.split(' '),
);

/** "Are all critical needs funded?" asks whether none is left out, and not for those that are. */
const asksOfAll = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  (isFramed(items) || (AUXILIARY.test(tokens[0]?.norm ?? '') && tokens[1]?.norm !== 'there')) &&
  items.some(
    ({ sense, start }) =>
      sense.kind === 'filler' &&
      sense.every === true &&
      (start <= 2 || isFramed(items.filter((one) => one.end === start))),
  ) &&
  items.some(({ sense }) => ['constraint', 'related', 'measure'].includes(sense.kind));

/** "Do women outnumber men in Region IX?" asks of all of them together, and not for the rows where they do. */
const claimsOfSums = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  AUXILIARY.test(tokens[0]?.norm ?? '') &&
  tokens[1]?.norm !== 'there' &&
  items.some(
    ({ sense, start }) =>
      start <= 2 && sense.kind === 'constraint' && sense.constraint.filter.endsWith(':against'),
  );

/** "Are most of the needs about health?" asks of more than half of them, and puts nothing in order. */
const ranksMajority = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  asksWhether(tokens, items) &&
  items.some(
    ({ sense, start, end }) =>
      sense.kind === 'ranking' && tokens[start]?.norm === 'most' && tokens[end - 1]?.norm === 'of',
  );

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
export const misreadsClaim = ({ pattern: { requirements }, items, chart, tokens, before }: Seen): boolean =>
  (!requirements.includes('concept:every') && asksOfAll(items, tokens)) ||
  claimsOfSums(items, tokens) ||
  claimsNothing(items, tokens, requirements) ||
  ranksMajority(items, tokens) ||
  asksWhich(items, tokens, requirements) ||
  wantsThem(items, chart, requirements) ||
  (before !== null && asksAgain(items, chart, requirements));
