import type { Reading } from '../engine/chat/reading.ts';
import { whereOf } from '../engine/chat/reading.ts';
import type { Constraint } from '../engine/language/sense.ts';
import type { Metric, Predicate, RatioPlan } from '../engine/query/plan.ts';
import { wording } from './enumeration.ts';

/** Conditions that say which rows are looked at, not what is asked of them. */
const FRAMING: ReadonlySet<string> = new Set(['place', 'period']);

const startOf = (reading: Reading, constraint: Constraint): number =>
  reading.parts.find(({ sense }) => sense.kind === 'constraint' && sense.constraint === constraint)?.start ??
  -1;

const nounOf = (reading: Reading): number =>
  reading.parts.find(
    ({ sense }) =>
      sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun !== undefined),
  )?.start ?? -1;

/** Whether a condition is about what the dataset's scope settles: of communities that are active, all are. */
const isOfScope = ({ dataset }: Reading, { lifts, where }: Constraint): boolean =>
  lifts || (dataset.scope ?? []).some((one) => JSON.stringify(one) === JSON.stringify(where));

const parted = (reading: Reading, condition: readonly Constraint[]): { asked: Reading; of: Predicate[] } => ({
  /** The reading without what is asked of its rows. */
  asked: {
    ...reading,
    ...(condition.some((one) => isOfScope(reading, one)) && { dataset: { ...reading.dataset, scope: [] } }),
    constraints: reading.constraints.filter((one) => !condition.includes(one)),
  },
  of: condition.map((one) => one.where),
});

const ratio = (reading: Reading, condition: readonly Constraint[]): RatioPlan => {
  const { asked, of } = parted(reading, condition);
  return { kind: 'ratio', dataset: reading.dataset.id, where: whereOf(asked), of };
};

/**
 * The share that a question asks for: what is said behind the noun, of the rows that the words before it
 * name. "What percentage of critical needs are unmet" takes the unmet among the critical ones; "percentage
 * of unmet needs" takes the unmet among all. Places and periods bound both.
 */
export const shareOf = (reading: Reading): RatioPlan => ratio(reading, conditionOf(reading));

/** How shares are called and measured. */
export const SHARE = { label: wording('share', 'bahagi'), unit: 'percent' } as const;

/** The rows that are meant, and the share of them that the question asks for, as a metric of groups. */
export const rateOf = (reading: Reading): { where: Reading; metric: Metric } => {
  const { of, asked } = parted(reading, conditionOf(reading));
  return { where: asked, metric: { kind: 'rate', of, among: [] } };
};

/** What rows are of or for, rather than what they are like. */
const DESCRIBING: ReadonlySet<string> = new Set(['sector', 'theme', 'funding_source']);

const describes = ({ dataset }: Reading, { filter }: Constraint): boolean =>
  DESCRIBING.has(filter) || (dataset.references ?? []).some((one) => one.filter === filter);

/**
 * What is claimed of the rows, of all that is said behind their noun: "projects led by MSSD are completed" and
 * "mga proyektong pangkalusugan ang natapos" name the rows up to the "are" or "ang".
 */
const claimed = (reading: Reading, behind: readonly Constraint[]): readonly Constraint[] => {
  const noun = nounOf(reading);
  const parts = [...reading.parts].filter(({ start }) => start > noun).sort((a, b) => a.start - b.start);
  const naming: Constraint[] = [];
  let led = false;
  for (const { sense } of parts) {
    if (sense.kind === 'filler') {
      if (naming.length > 0) break;
      led = true;
    } else if (sense.kind === 'constraint') naming.push(sense.constraint);
    else if (sense.kind === 'marker' && naming.length > 0) return behind;
  }
  const rest = behind.filter((one) => !naming.includes(one));
  const told = naming.filter((one) => behind.includes(one));
  if (rest.length === 0 || told.length === 0) return behind;
  // Behind a "that are" or an "of", only what rows are of or for can name them.
  const names =
    !led || (told.every((one) => describes(reading, one)) && !rest.some((one) => describes(reading, one)));
  return names ? rest : behind;
};

const asksForShare = ({ parts }: Reading): boolean =>
  parts.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'share');

/** Whether it says what the rows belong to, "of completed partnerships". */
const belongs = ({ filter, label }: Constraint): boolean =>
  filter.endsWith(':related') && /^(?:of|for) /.test(label.en);

/** "What percent of all communities is that?": of all there are, wherever and whenever "that" was. */
const saysOfAll = (reading: Reading): boolean =>
  reading.constraints.every((one) => startOf(reading, one) < 0) &&
  reading.parts.some(({ sense, end }) => sense.kind === 'filler' && sense.every && end <= nounOf(reading));

const conditionOf = (reading: Reading): readonly Constraint[] => {
  if (saysOfAll(reading)) return reading.constraints;
  const asked = reading.constraints.filter((one) => !FRAMING.has(one.filter));
  const said = asked.filter((one) => startOf(reading, one) >= 0);
  // "In education only" narrows the rows; what is asked of them was said a turn before.
  const before = asked.filter((one) => startOf(reading, one) < 0);
  if (reading.partOf && before.length > 0 && reading.constraints.some((one) => startOf(reading, one) >= 0))
    return reading.partOf === 'them'
      ? before
      : reading.constraints.filter((one) => startOf(reading, one) < 0);
  const again = reading.constraints.filter(({ filter }) => reading.asked?.includes(filter));
  if (again.length > 0 && (said.length === 0 || !asksForShare(reading))) return again;
  if (before.length > 0 && !asksForShare(reading)) return before;
  const behind = claimed(
    reading,
    said.filter((one) => startOf(reading, one) > nounOf(reading)),
  );
  const found = [behind, said, asked].find((some) => some.length > 0) ?? reading.constraints;
  // "Achieved in the partnerships that are completed" is of the milestones of those.
  const claims = found.filter((one) => !belongs(one));
  return claims.length > 0 ? claims : found;
};

/**
 * The share that a question claims to be all: what is said behind the noun, and where the rows lie if nothing
 * else is.
 */
export const shareClaimed = (reading: Reading): RatioPlan => {
  const behind = reading.constraints.filter((one) => startOf(reading, one) > nounOf(reading));
  // "Aktibo ba ang lahat ng MOA?" claims of the MOAs what is said before them.
  const before = reading.constraints.filter(
    (one) =>
      !FRAMING.has(one.filter) && startOf(reading, one) >= 0 && startOf(reading, one) < nounOf(reading),
  );
  if (before.length > 0 && behind.every(({ filter }) => FRAMING.has(filter))) return ratio(reading, before);
  const lies =
    behind.some(({ filter }) => filter === 'place') && behind.every(({ filter }) => FRAMING.has(filter));
  return lies ? shareLyingIn(reading) : shareOf(reading);
};

/** The share of the rows named before that "are in" a place: there the place is what is asked. */
export const shareLyingIn = (reading: Reading): RatioPlan =>
  ratio(
    reading,
    reading.constraints.filter((one) => one.filter !== 'period' && startOf(reading, one) > nounOf(reading)),
  );
