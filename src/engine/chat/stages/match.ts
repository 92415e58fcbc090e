import type { Analysis } from '../../language/analyze.ts';
import type { Outcome } from '../matcher.ts';
import { carriedFrom } from '../saved-reading.ts';
import { note, type Stage, type TurnState } from '../turn.ts';

const describe = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case 'match':
      return `${outcome.match.template.id} (${outcome.match.score.toFixed(2)})`;
    case 'ambiguous':
      return `${outcome.matches.length} readings: ${outcome.matches.map((match) => match.template.id).join(', ')}`;
    case 'none':
      return outcome.nearest
        ? `none of ${outcome.considered}; nearest ${outcome.nearest.match.template.id} leaves ${outcome.nearest.uncovered.join(', ')}`
        : `none of ${outcome.considered}`;
  }
};

/** Markers that a sentence does not begin with, but the rest of one does. */
const CONTINUES: ReadonlySet<string> = new Set(['by', 'each', 'not', 'without', 'with', 'outside', 'or']);

/** Words that point back to the turn before: "those" anywhere, "what about" or "by province" at the beginning. */
const pointsBack = (analysis: Analysis): boolean =>
  analysis.items.some(
    ({ sense, start }) =>
      (sense.kind === 'concept' &&
        (sense.concept === 'anaphora' || (sense.concept === 'continuation' && start === 0))) ||
      (sense.kind === 'marker' && start <= afterAnd(analysis) && CONTINUES.has(sense.marker)),
  );

/** "And by region?": what stands behind an opening "and" begins the sentence as well. */
const afterAnd = ({ items }: Analysis): number =>
  items.some(
    ({ sense, start, end }) => sense.kind === 'marker' && sense.marker === 'and' && start === 0 && end === 1,
  )
    ? 1
    : 0;

/** "In Region XII": said of something, not a name that is asked about. */
const beginsInside = ({ items }: Analysis): boolean =>
  items.some(({ sense, start }) => sense.kind === 'marker' && sense.marker === 'in' && start === 0);

/** "Region IX": a name alone asks for itself, but after a question it is rather the rest of the next one. */
const isBareName = (outcome: Outcome): boolean =>
  outcome.kind !== 'none' &&
  (outcome.kind === 'match' ? [outcome.match] : outcome.matches).every((match) =>
    match.requirements.every((one) => one.startsWith('entity:')),
  );

/** Leaves the words that point back out of account once they have pointed. */
const asFollowUp = (analysis: Analysis): Analysis => ({
  ...analysis,
  items: analysis.items.map((item) =>
    item.sense.kind === 'concept' &&
    (item.sense.concept === 'anaphora' || item.sense.concept === 'continuation')
      ? { ...item, sense: { kind: 'filler' } }
      : item,
  ),
});

const tried = (turn: TurnState, label: string, outcome: Outcome): Outcome => {
  note(turn, 'match', `${label}: ${describe(outcome)}`);
  return outcome;
};

/**
 * Reads the question on its own unless it points back: a new topic owes nothing to the old one. What cannot
 * stand alone is read as a follow-up.
 */
export const match: Stage = {
  name: 'match',
  run(turn, services) {
    if (turn.match) return null;
    const { staffId } = turn.request.asker;
    const { analysis, today } = turn;
    const carried = turn.lastFrame && carriedFrom(turn.lastFrame, services, staffId);
    const pointing = pointsBack(analysis);
    const alone = (): Outcome =>
      tried(turn, 'alone', services.matcher.match(analysis, { today, staffId, carried: null }));
    const follow = (): Outcome => {
      turn.carried = carried;
      return tried(
        turn,
        'as a follow-up',
        services.matcher.match(asFollowUp(analysis), { today, staffId, carried }),
      );
    };
    const attempts = carried ? (pointing ? [follow, alone] : [alone, follow]) : [alone];
    let first: Outcome | null = null;
    for (const attempt of attempts) {
      const outcome = attempt();
      // "And for Region XI?" with nothing before it is no wish to hear of Region XI.
      const lost = (pointing || beginsInside(analysis)) && !carried && isBareName(outcome);
      first ??= lost ? { kind: 'none', nearest: null, considered: 0 } : outcome;
      if (outcome.kind === 'none' || lost) continue;
      first = outcome;
      if (carried && attempt === alone && isBareName(outcome)) {
        const rest = follow();
        if (rest.kind !== 'none') first = rest;
      }
      break;
    }
    turn.outcome = first;
    if (first?.kind === 'match') turn.match = first.match;
    return null;
  },
};
