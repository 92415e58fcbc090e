import { codeWords } from '../../core/code-words.ts';
import type { Analysis } from '../language/analyze.ts';
import { YON } from '../language/demonstratives.ts';
import { ORDINALS } from '../language/ordinals.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Carried } from './match.ts';
import type { Frame } from './ports.ts';
import { putIn } from './put-in.ts';

/** "The second one": which of the rows before a question speaks of beside what it asks, and where it says so. */
export const ordinalIn = (
  { tokens }: Analysis,
  /** Whether groups were listed, of which one alone asks again what was asked. */
  ofGroups = false,
): { readonly at: number; readonly start: number; readonly end: number } | null => {
  for (const { index, norm } of tokens) {
    const at = ORDINALS[norm];
    const one = tokens[index + 1]?.norm === 'one';
    const before = tokens[index - 1]?.norm ?? '';
    const article = /^(?:the|ang|yung|nung|noong|ng|sa)$/.test(before);
    // "Ano ang mga needs ng una?", "magkano ang budget nung pangalawa?"
    const alone =
      /^(?:ng|nung|noong|ang|yung|sa|nong)$/.test(before) &&
      /^(?:una|ika|pang|pan|pam)/.test(norm) &&
      /^(?:na|ba|po|nga|naman|,)?$/.test(tokens[index + 1]?.norm ?? '');
    const last = ofGroups && article && /^\??$/.test(tokens[index + 1]?.norm ?? '');
    if (at === undefined || at < 1 || !((article && one) || alone || last)) continue;
    const behind = one ? index + 2 : index + 1;
    const end = tokens[behind]?.norm === ',' ? behind + 1 : behind;
    return ofGroups || tokens.length - (end - index) > 2 ? { at, start: index - 1, end } : null;
  }
  return null;
};

/** "The critical ones in that sector": the group that came first, where sectors were put in order. */
export const thatGroupIn = (
  { tokens, items }: Analysis,
  frame: Frame | null,
): { readonly at: number; readonly start: number; readonly end: number } | null => {
  const plan = frame?.plan;
  if (plan?.kind !== 'rank' || plan.dimension === null || !frame?.one) return null;
  for (const { sense, start, end } of items) {
    if (sense.kind !== 'dimension' || sense.dimension !== plan.dimension) continue;
    const that = tokens[start - 1]?.norm === 'that';
    const yon = YON.has(tokens[end]?.norm ?? '');
    if (!that && !yon) continue;
    const from = that ? start - 1 : start;
    const led = /^(?:in|of|for|from|under|sa|ng)$/.test(tokens[from - 1]?.norm ?? '');
    return { at: 1, start: led ? from - 1 : from, end: yon ? end + 1 : end };
  }
  return null;
};

/** The one value of a dimension that was spoken of: "that sector" after the health projects. */
const thatValueIn = ({ tokens, items }: Analysis, { reading }: Carried): Pointed | null => {
  for (const { sense, start, end } of items) {
    if (sense.kind !== 'dimension' || sense.dataset !== reading.dataset.id) continue;
    if (tokens[start - 1]?.norm !== 'that') continue;
    const filter = reading.dataset.dimensions.find(({ id }) => id === sense.dimension)?.filter;
    const said = reading.constraints.find((one) => one.filter === filter && one.members.length === 0);
    const [value, ...others] = said && said.where.kind !== 'not' ? said.entities : [];
    if (value && others.length === 0) return { value: value.value, start: start - 1, end };
  }
  return null;
};

/** A value, and where a message points to it. */
interface Pointed {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A message in which "that sector" means the sector that came first, or the one that was spoken of, of whatever rows; as
 * it is where no value of an enumeration is meant.
 */
export const withThatGroup = (
  analysis: Analysis,
  frame: Frame | null,
  carried: Carried | null,
  { phrases }: Pick<Vocabulary, 'phrases'>,
): Analysis => {
  const first = thatGroupIn(analysis, frame);
  const pointed =
    first && frame?.one
      ? { ...first, value: frame.one.id }
      : frame?.plan && carried
        ? thatValueIn(analysis, carried)
        : null;
  if (!pointed) return analysis;
  const values = phrases
    .sensesOf(codeWords(pointed.value))
    .filter(
      (sense) =>
        sense.kind === 'constraint' && sense.constraint.entities.some(({ value }) => value === pointed.value),
    );
  return values.length > 0 ? putIn(analysis, pointed, ...values) : analysis;
};
