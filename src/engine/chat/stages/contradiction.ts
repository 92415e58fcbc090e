import { canonical } from '../../../core/canonical.ts';
import { liesIn } from '../../language/composers/places.ts';
import type { Constraint } from '../../language/sense.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Match } from '../match.ts';
import { type Draft, note, type Stage, type TurnState } from '../turn.ts';

/** The values that a condition leaves open for its one field; null where it is of another build. */
const allowed = (where: Predicate): { field: string; values: ReadonlySet<unknown> } | null => {
  switch (where.kind) {
    case 'compare':
      return where.op === 'eq' ? { field: where.field, values: new Set([where.value]) } : null;
    case 'in':
      return { field: where.field, values: new Set(where.values) };
    case 'any': {
      const parts = where.of.map(allowed);
      const field = parts[0]?.field;
      if (field === undefined || !parts.every((part) => part?.field === field)) return null;
      return { field, values: new Set(parts.flatMap((part) => [...part!.values])) };
    }
    default:
      return null;
  }
};

/** A day as a number that grows with it. */
const dayNumber = (day: string | number | undefined, open: number): number =>
  day === undefined ? open : Number(String(day).replaceAll('-', ''));

const bounds = (where: Predicate): { field: string; low: number; high: number } | null => {
  if (where.kind === 'between' && typeof (where.from ?? where.to) === 'string')
    return {
      field: where.field,
      low: dayNumber(where.from, -Infinity),
      high: dayNumber(where.to, Infinity),
    };
  if (where.kind === 'between' && typeof (where.from ?? where.to) === 'number')
    return {
      field: where.field,
      low: Number(where.from ?? -Infinity),
      high: Number(where.to ?? Infinity),
    };
  if (where.kind !== 'compare' || typeof where.value !== 'number') return null;
  const { field, op, value } = where;
  if (op === 'eq') return { field, low: value, high: value };
  if (op === 'gt') return { field, low: value + 1e-9, high: Infinity };
  if (op === 'gte') return { field, low: value, high: Infinity };
  if (op === 'lt') return { field, low: -Infinity, high: value - 1e-9 };
  if (op === 'lte') return { field, low: -Infinity, high: value };
  return null;
};

/** The days that a condition bounds, as where a period is of rows in some state. */
const daysOf = (where: Predicate): ReturnType<typeof bounds> => {
  if (where.kind === 'all') return where.of.map(daysOf).find((one) => one !== null) ?? null;
  return where.kind === 'between' && typeof (where.from ?? where.to) === 'string' ? bounds(where) : null;
};

/** "Starting in 2027 and completed before 2024": the later of two steps is over before the first. */
const runsBackwards = (a: Constraint, b: Constraint, { sequence = [] }: Dataset): boolean => {
  const [one, other] = [daysOf(a.where), daysOf(b.where)];
  if (!one || !other) return false;
  const [at, then] = [sequence.indexOf(one.field), sequence.indexOf(other.field)];
  if (at < 0 || then < 0 || at === then) return false;
  return at < then ? other.high < one.low : one.high < other.low;
};

/** Whether no row can meet both. Whether one place lies in another is a question that "no" answers. */
const exclude = (a: Constraint, b: Constraint, dataset: Dataset): boolean => {
  const ofPlaces = dataset.level !== undefined;
  if (runsBackwards(a, b, dataset)) return true;
  if (a.place && b.place && a.where.kind !== 'not' && b.where.kind !== 'not')
    return !ofPlaces && !liesIn(a.place, b.place) && !liesIn(b.place, a.place);
  const [left, right] = [allowed(a.where), allowed(b.where)];
  if (left && right && left.field === right.field)
    return ![...left.values].some((value) => right.values.has(value));
  const [low, high] = [bounds(a.where), bounds(b.where)];
  if (low && high && low.field === high.field)
    return Math.max(low.low, high.low) > Math.min(low.high, high.high);
  return (
    denied(a.where, b.where) ||
    denied(b.where, a.where) ||
    ratedTwice(a, b) ||
    partsOf(a.where).some((one) => partsOf(b.where).some((other) => shutOut(one, other)))
  );
};

/** All that must hold for a condition to hold: of what is overdue, that it is open, and that it was due before today. */
const partsOf = (where: Predicate): readonly Predicate[] =>
  where.kind === 'all' ? where.of.flatMap(partsOf) : [where];

/** Whether two conditions on one field leave no value for it: "overdue" is of what is open, and "completed" is not. */
const shutOut = (one: Predicate, other: Predicate): boolean => {
  const [left, right] = [allowed(one), allowed(other)];
  return left && right && left.field === right.field
    ? ![...left.values].some((value) => right.values.has(value))
    : denied(one, other) || denied(other, one);
};

/** "Not completed" and "completed", "unmet" and "met"; "without projects" and "with ongoing projects". */
const denied = (one: Predicate, other: Predicate): boolean => {
  if (one.kind !== 'not') return false;
  if (canonical(one.of) === canonical(other)) return true;
  const [shut, open] = [allowed(one.of), allowed(other)];
  if (shut && open && shut.field === open.field)
    return [...open.values].every((value) => shut.values.has(value));
  if (one.of.kind !== 'has' || other.kind !== 'has' || one.of.relation !== other.relation) return false;
  if (one.of.count || other.count) return false;
  const held = new Set(other.where.map(canonical));
  return one.of.where.every((part) => held.has(canonical(part)));
};

/** "Without water" and "with good water": a row has one rating of each aspect. */
const ratedTwice = (a: Constraint, b: Constraint): boolean => {
  const { where: one } = a;
  const { where: other } = b;
  if (a.filter !== b.filter || a.entities[0]?.type !== 'service') return false;
  if (one.kind !== 'has' || other.kind !== 'has') return false;
  return one.where.some((part) => {
    const left = allowed(part);
    return (
      left !== null &&
      other.where.some((rest) => {
        const right = allowed(rest);
        return right?.field === left.field && ![...left.values].some((value) => right.values.has(value));
      })
    );
  });
};

/** What lies ahead is not recorded yet, and it is not foretold. */
const declined = (turn: TurnState, period: Constraint): Draft => {
  const { noun } = turn.match!.reading.dataset;
  const text =
    turn.language === 'en'
      ? `Nothing is recorded of ${noun.many.en} ${period.label.en}, which lies ahead, and I do not predict.`
      : `Wala pang nakatala tungkol sa ${noun.many.fil} ${period.label.fil}, at hindi ako nanghuhula.`;
  note(turn, 'contradiction', `ahead: ${period.label.en}`);
  return fallbackOf(text, 'OUT_OF_SCOPE');
};

const fallbackOf = (text: string, kind: 'OUT_OF_SCOPE' | 'CONTRADICTION'): Draft => ({
  source: 'FALLBACK',
  intent: 'UNKNOWN',
  text,
  confidence: 1,
  entities: [],
  suggestions: [],
  problem: { kind, explanation: text, unrecognized: [] },
  corrections: [],
  similarQuestions: [],
  examples: [],
});

/** Whether a template is of rows of which the condition holds. */
const isAsked = ({ requirements }: Match, { filter, entities }: Constraint): boolean =>
  entities.some(({ value }) => requirements.includes(`value:${filter}=${value}`));

/** Says so when a question asks for rows that cannot exist, instead of answering with none. */
export const contradiction: Stage = {
  name: 'contradiction',
  run(turn) {
    const constraints = turn.match?.reading.constraints ?? [];
    const ahead = turn.match?.reading.dataset.period?.past
      ? constraints.find(
          (one) => one.filter === 'period' && (one.entities[0]?.value.split('/')[0] ?? '') > turn.today,
        )
      : undefined;
    if (ahead) return declined(turn, ahead);
    for (const [index, a] of constraints.entries())
      for (const b of constraints.slice(index + 1)) {
        if (!exclude(a, b, turn.match!.reading.dataset)) continue;
        // "Completed projects that were late": a template that asks for both knows what they mean together.
        if (isAsked(turn.match!, a) && isAsked(turn.match!, b)) continue;
        const [first, second] = [a.label[turn.language], b.label[turn.language]];
        note(turn, 'contradiction', `${first} / ${second}`);
        return fallbackOf(
          turn.language === 'en'
            ? `“${first}” and “${second}” cannot hold at once for the same ${turn.match!.reading.dataset.noun.one.en}. Which of the two do you mean?`
            : `Hindi maaaring magkasabay ang “${first}” at “${second}”. Alin sa dalawa ang ibig mong sabihin?`,
          'CONTRADICTION',
        );
      }
    return null;
  },
};
