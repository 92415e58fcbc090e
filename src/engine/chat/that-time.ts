import { addDays, calendarName, calendarUnit } from '../../core/calendar.ts';
import type { Analysis } from '../language/analyze.ts';
import { isPeriod } from '../language/composers/dated.ts';
import { between, ofMonth, ofYear } from '../language/composers/periods/reading.ts';
import { later, UNITS, type Unit } from '../language/composers/periods/words.ts';
import { NIYON, YON } from '../language/demonstratives.ts';
import type { Period } from '../language/sense.ts';
import type { Carried } from './match.ts';
import type { Frame } from './ports.ts';
import { putIn } from './put-in.ts';

/** A stretch of time by its days, called as people call it. */
const stretch = (from: string, to: string): Period => {
  const name = calendarName(from, to);
  if (name === null) return between(from, to);
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  if (/^\d{4}$/.test(name)) return ofYear(year);
  return name.startsWith('Q')
    ? { from, to, label: { en: `in ${name}`, fil: `noong ${name}` } }
    : ofMonth(year, month);
};

/** "Which year had the most needs?" came to a year. */
const timeFound = ({ plan, one }: Frame): Period | null => {
  const [, unit] = (plan?.kind === 'rank' && /:(year|quarter|month)$/.exec(plan.dimension ?? '')) || [];
  if (unit === undefined || !one) return null;
  const [, year, month = '01'] = /^(\d{4})(?:-(\d{2}))?/.exec(one.id) ?? [];
  if (year === undefined) return null;
  const { from, to } = calendarUnit(`${year}-${month}-01`, unit as Unit);
  return stretch(from, to);
};

/** The time that the turn before was about; null where it was about none, or about several. */
const timeBefore = (frame: Frame | null, carried: Carried | null): Period | null => {
  const [period, ...others] = carried?.reading.constraints.filter(isPeriod) ?? [];
  if (!period) return frame && timeFound(frame);
  const value = period.entities.find(({ type }) => type === 'period')?.value ?? '';
  const [from, to] = value.split('/');
  if (others.length > 0 || !from || !to || period.members.length > 0 || period.where.kind === 'not')
    return null;
  return {
    ...stretch(from, to),
    ...(period.where.kind === 'compare' && { fiscal: true, label: period.label }),
  };
};

interface Pronoun {
  readonly start: number;
  readonly end: number;
  /** The unit after it, or before it, where it is not the time itself. */
  readonly moved?: { readonly unit: Unit; readonly by: 1 | -1 };
}

const THAT: ReadonlySet<string> = new Set('that same parehong'.split(' '));
const NAMED: ReadonlySet<string> = new Set(['period', 'fy', ...Object.keys(UNITS)]);
const AFTER: ReadonlySet<string> = new Set(['pagkatapos', 'matapos']);
const LED = /^(?:in|for|during|of|on|the|within|sa|noong|nung)$/;

/** "That year", "in the same quarter", "sa taong iyon", "the week after". */
const pronounsIn = ({ tokens }: Analysis): readonly Pronoun[] =>
  tokens.flatMap(({ norm, index }): Pronoun[] => {
    const at = (offset: number): string => tokens[index + offset]?.norm ?? '';
    if (!NAMED.has(norm)) return [];
    const unit = UNITS[norm];
    const ends = at(2) === '' || at(2) === '?' || at(2) === 'that';
    if (unit && at(-1) === 'the' && /^(?:after|before)$/.test(at(1)) && ends) {
      const end = index + (at(2) === 'that' ? 3 : 2);
      const start = LED.test(at(-2)) ? index - 2 : index - 1;
      return [{ start, end, moved: { unit, by: at(1) === 'after' ? 1 : -1 } }];
    }
    // "Sa linggo pagkatapos niyan"
    if (unit && AFTER.has(at(1))) {
      const end = index + (NIYON.has(at(2)) || at(2) === 'nito' ? 3 : 2);
      return [{ start: LED.test(at(-1)) ? index - 1 : index, end, moved: { unit, by: 1 } }];
    }
    if (unit === 'day' || !(THAT.has(at(-1)) || YON.has(at(1)))) return [];
    const from = THAT.has(at(-1)) ? index - 1 : index;
    const start = LED.test(tokens[from - 1]?.norm ?? '') ? from - 1 : from;
    return [{ start, end: YON.has(at(1)) ? index + 2 : index + 1 }];
  });

const moved = ({ from, to }: Period, { unit, by }: NonNullable<Pronoun['moved']>): Period => {
  const next = by > 0 ? addDays(to!, 1) : later[unit](calendarUnit(from!, unit).from, -1);
  const range = calendarUnit(next, unit);
  return stretch(range.from, range.to);
};

/**
 * A message with the time in it that "that year" or "the week after" stands for; null where it speaks of a
 * time and none was spoken of. As it is where it does not.
 *
 * @example inThatTime(analyze('how many projects started that year?', …), afterNeedsIn2024, carried)
 */
export const inThatTime = (
  analysis: Analysis,
  frame: Frame | null,
  carried: Carried | null,
): Analysis | null => {
  const pronouns = pronounsIn(analysis);
  if (pronouns.length === 0) return analysis;
  const before = timeBefore(frame, carried);
  if (!before) return null;
  return pronouns.reduce(
    (said, pronoun) =>
      putIn(said, pronoun, { kind: 'period', period: pronoun.moved ? moved(before, pronoun.moved) : before }),
    analysis,
  );
};
