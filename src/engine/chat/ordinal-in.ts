import type { Analysis } from '../language/analyze.ts';
import { YON } from '../language/demonstratives.ts';
import { ORDINALS } from '../language/ordinals.ts';
import type { Frame } from './ports.ts';

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
