import type { Chart, Item } from '../../language/chart.ts';
import type { Token } from '../../language/token.ts';
import type { Requirement } from '../requirement.ts';
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

/** "Which partnerships do we have with MSSD?" wants them named. */
const asksWhich = (
  items: readonly Item[],
  tokens: readonly Token[],
  requirements: readonly Requirement[],
): boolean =>
  requirements.includes('concept:exists') &&
  !requirements.includes('concept:list') &&
  /^(?:which|alin|aling)$/.test(tokens[0]?.norm ?? '') &&
  items.some(({ sense, start }) => sense.kind === 'concept' && sense.concept === 'exists' && start > 0);

const AUXILIARY = /^(?:is|are|was|were|do|does|did|have|has|had)$/;

/** "Are all critical needs funded?" asks whether none is left out, and not for those that are. */
const asksOfAll = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  AUXILIARY.test(tokens[0]?.norm ?? '') &&
  tokens[1]?.norm !== 'there' &&
  items.some(({ sense, start }) => sense.kind === 'filler' && sense.every === true && start <= 2) &&
  items.some(({ sense }) => ['constraint', 'related', 'measure'].includes(sense.kind));

/** "Do women outnumber men in Region IX?" asks of all of them together, and not for the rows where they do. */
const claimsOfSums = (items: readonly Item[], tokens: readonly Token[]): boolean =>
  AUXILIARY.test(tokens[0]?.norm ?? '') &&
  tokens[1]?.norm !== 'there' &&
  items.some(
    ({ sense, start }) =>
      start <= 2 && sense.kind === 'constraint' && sense.constraint.filter.endsWith(':against'),
  );

/** Whether it is asked if all are so, or which they are, where something else is answered. */
export const misreadsClaim = ({ pattern: { requirements }, items, chart, tokens, before }: Seen): boolean =>
  (!requirements.includes('concept:every') && asksOfAll(items, tokens)) ||
  claimsOfSums(items, tokens) ||
  asksWhich(items, tokens, requirements) ||
  wantsThem(items, chart, requirements) ||
  (before !== null && asksAgain(items, chart, requirements));
