import type { IsoDate } from '../../core/calendar.ts';
import { type Analysis, analyze } from '../language/analyze.ts';
import type { Constraint } from '../language/sense.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Carried } from './match.ts';

/** What may stand beside the noun: "and a …?", "what about …", "e … naman po?" */
const LIGHT: ReadonlySet<string> = new Set(
  `and what how about a an any some the e eh at paano pano tapos naman po ang yung iyong ? , mga isang with may have
   just only lang instead`.split(/\s+/),
);
const NOUNS: ReadonlySet<string> = new Set(['measure', 'subject', 'related', 'nested']);

/** "With mosques", "na may kooperatiba": a condition that rows have something. */
const POSSESSION =
  /^(?:with|addressed by|linked to) (?!(?:more|fewer|less|at|exactly|between|poor|good|limited)\b)/;

/** The condition that the question before asked about, where it was that rows have something. */
const askedPossession = ({ reading: { constraints, asked } }: Carried): Constraint | null => {
  const own = constraints.filter(({ filter, label, where }) =>
    asked ? asked.includes(filter) : POSSESSION.test(label.en) && where.kind !== 'not',
  );
  const [one, ...others] = own;
  return one && others.length === 0 && POSSESSION.test(one.label.en) && one.where.kind !== 'not' ? one : null;
};

/** What a question goes on with: the same of those that have something else. */
export interface Possession {
  readonly analysis: Analysis;
  readonly carried: Carried;
}

/**
 * "How many communities have a mosque? And a madrasah?" asks how many have one, and not how many madaris those with
 * a mosque have. Null where the message says more than a noun, or nothing was asked of what rows have.
 */
export const asPossession = (
  { tokens, items }: Analysis,
  carried: Carried,
  vocabulary: Vocabulary,
  today: IsoDate,
): Possession | null => {
  const old = askedPossession(carried);
  const said = tokens.filter(({ norm }) => !LIGHT.has(norm));
  const [first, last] = [said[0], said.at(-1)];
  if (!old || !first || !last || last.index - first.index + 1 !== said.length) return null;
  const named = items.some(
    ({ start, end, sense, penalty }) =>
      start === first.index && end === last.index + 1 && NOUNS.has(sense.kind) && penalty <= 0,
  );
  if (!named) return null;
  const analysis = analyze(`with ${said.map(({ text }) => text).join(' ')}`, vocabulary, today);
  const constraints = carried.reading.constraints.filter((one) => one !== old);
  return { analysis, carried: { ...carried, reading: { ...carried.reading, constraints } } };
};
