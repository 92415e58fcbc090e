import type { Constraint } from '../language/sense.ts';
import type { Difference } from '../query/plan.ts';
import type { Match } from './match.ts';
import type { Reading } from './reading.ts';

/** Words that ask for a change as a part of what it was before. */
const PERCENT: ReadonlySet<string> = new Set(['share', 'in-percent', 'rate']);
const AMOUNT: ReadonlySet<string> = new Set(['count', 'how-much']);

/**
 * How two that stand side by side are to be told apart: "how many more", "by what percent did it grow", "how many
 * times as many". Undefined where the question only compares them.
 */
export const differenceAsked = (
  { parts, whether }: Pick<Reading, 'parts' | 'whether'>,
  compared: Constraint | undefined,
): Difference | undefined => {
  if (compared?.members.length !== 2) return undefined;
  const concepts = parts.flatMap(({ sense }) => (sense.kind === 'concept' ? [sense.concept] : []));
  const says = (...wanted: readonly string[]): boolean => wanted.some((one) => concepts.includes(one));
  if (says('times-as-many')) return 'times';
  // "By how much did it grow?" is an amount, "by what percent" and "growth" a part of what it was.
  if (says('growth', 'moves')) return says('how-much') && !says('share', 'in-percent') ? 'amount' : 'percent';
  if (says('difference')) return concepts.some((one) => PERCENT.has(one)) ? 'percent' : 'amount';
  return compared.claims !== undefined && !whether && concepts.some((one) => AMOUNT.has(one))
    ? 'amount'
    : undefined;
};

/** "Compare this year's and last year's workshops by region": a breakdown would sum up what is to stand side by side. */
export const sumsSides = ({ requirements, reading }: Pick<Match, 'requirements' | 'reading'>): boolean => {
  const several = reading.constraints.filter(({ members }) => members.length > 1);
  const compares =
    several.some(({ compared }) => compared) ||
    reading.parts.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'compare');
  return (
    several.length > 0 &&
    compares &&
    requirements.some((one) => /^(?:grouping|cross):/.test(one)) &&
    reading.across === null
  );
};

/** The difference between two figures, the first against the second; null where it is one to nothing. */
export const differenceOf = (kind: Difference, first: number, second: number): number | null => {
  switch (kind) {
    case 'amount':
      return first - second;
    case 'percent':
      return second === 0 ? null : (100 * (first - second)) / second;
    case 'times':
      return second === 0 ? null : first / second;
  }
};
