import type { Analysis } from '../language/analyze.ts';
import type { Frame } from './ports.ts';
import { pointsToOne, pointsToPerson } from './pronouns-in.ts';
import { restoreReading } from './saved-reading.ts';
import type { ChatServices } from './turn.ts';

/** Turns that a conversation can go back to. */
const KEPT = 5;

/** What a turn hands on of the turns before it: the one before, and those that it had kept, newest first. */
export const pastOf = (last: Frame | null): readonly Frame[] => {
  if (!last) return [];
  const { past = [], ...own } = last;
  return (last.plan === null ? past : [own, ...past]).slice(0, KEPT);
};

/** What a turn leaves that was not answered: nothing to go on from, but the turns before it. */
export const nothingLeft = (question: string, last: Frame | null): Frame => ({
  templateId: '',
  question,
  reading: null,
  plan: null,
  shown: [],
  past: pastOf(last),
});

/** A turn with those that came before it. */
const withPast = (frames: readonly Frame[], at: number): Frame => ({
  ...frames[at]!,
  past: frames.slice(at + 1),
});

/** "Going back to the communities, …", "balikan natin ang mga komunidad: …" */
const RETURN =
  /^(?:(?:ok(?:ay)?|now|so|and|sige)[, ]+)?(?:(?:let'?s |let us )?(?:go(?:ing)? )?back(?: again)? to|returning to|balik(?:an)?(?: natin| tayo| muna| ulit| naman)*(?: sa| ang| kay)?)(?= )[^,:;]*[,:;]\s*/i;

/** Where a message goes back to an earlier topic, that turn, and the offset where the question itself begins. */
export const goesBack = (
  { message, items, tokens }: Analysis,
  last: Frame | null,
  services: Pick<ChatServices, 'templates' | 'datasets'>,
): { readonly frame: Frame; readonly from: number } | null => {
  const [opening] = RETURN.exec(message) ?? [];
  if (!last || opening === undefined || opening.length >= message.length) return null;
  const named = items.flatMap(({ sense, end }) =>
    sense.kind === 'subject' && tokens[end - 1]!.end <= opening.length ? [sense.dataset] : [],
  );
  const frames = [last, ...(last.past ?? [])];
  const at = frames.findIndex((frame) => {
    const before = restoreReading(frame.reading, services, null);
    return frame.plan !== null && before !== null && named.includes(before.reading.dataset.id);
  });
  return at < 0 ? null : { frame: withPast(frames, at), from: opening.length };
};

/** Whether a turn was of one row that is named, and not of rows. */
const isOfRow = (frame: Frame, services: Pick<ChatServices, 'templates' | 'datasets'>): boolean =>
  restoreReading(frame.reading, services, null)?.reading.constraints.some(
    ({ filter }) => filter === 'title',
  ) === true || frame.plan?.kind === 'record';

/**
 * Whether a message asks for rows by a place, a name or a condition of its own: after a question about one
 * row, "and in Region X, how many are ongoing?" is not asked of that row.
 */
const asksForRows = (analysis: Analysis): boolean =>
  asksOfAll(analysis) ||
  (!pointsToOne(analysis) &&
    !pointsToPerson(analysis) &&
    analysis.items.some(({ sense }) => sense.kind === 'place' || sense.kind === 'reference') &&
    analysis.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'count'));

/** "The combined budget of all of them?": one row is not many. */
const asksOfAll = ({ tokens }: Analysis): boolean =>
  tokens.some(
    ({ norm, index }) =>
      ALL.test(norm) && [index + 1, index + 2].some((at) => THEM.test(tokens[at]?.norm ?? '')),
  );
const ALL = /^(?:all|lahat|both)$/;
const THEM = /^(?:them|those|these|sila|nila|kanila|iyon|iyan|yan|yun|ito)$/;

/** The turn that a message goes on from: the last one, or the last about rows where it asks for rows again. */
export const lendingTurn = (
  analysis: Analysis,
  last: Frame | null,
  services: Pick<ChatServices, 'templates' | 'datasets'>,
): Frame | null => {
  if (!last?.past || !isOfRow(last, services) || !asksForRows(analysis)) return last;
  const at = last.past.findIndex((frame) => !isOfRow(frame, services));
  return at < 0 ? last : withPast(last.past, at);
};
