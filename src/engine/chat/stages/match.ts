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

/** Words that point back to the turn before, which a question on its own cannot use. */
const pointsBack = (analysis: Analysis): boolean =>
  analysis.items.some(
    ({ sense }) =>
      sense.kind === 'concept' && (sense.concept === 'anaphora' || sense.concept === 'continuation'),
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
 * Reads the question on its own first: a new topic owes nothing to the old one. Only what cannot stand
 * alone is read as a follow-up.
 */
export const match: Stage = {
  name: 'match',
  run(turn, services) {
    if (turn.match) return null;
    const { staffId } = turn.request.asker;
    const { analysis, today } = turn;
    const alone = tried(turn, 'alone', services.matcher.match(analysis, { today, staffId, carried: null }));
    turn.outcome = alone;
    const carried = turn.lastFrame && carriedFrom(turn.lastFrame, services, staffId);
    if (alone.kind === 'none' && carried) {
      turn.carried = carried;
      const follow = services.matcher.match(asFollowUp(analysis), { today, staffId, carried });
      tried(turn, 'as a follow-up', follow);
      if (follow.kind !== 'none') turn.outcome = follow;
    } else if (alone.kind === 'none' && pointsBack(analysis)) {
      // "What about Region X?" with nothing before it may still stand without its opening words.
      const bare = services.matcher.match(asFollowUp(analysis), { today, staffId, carried: null });
      if (bare.kind !== 'none') turn.outcome = tried(turn, 'without its opening', bare);
    }
    if (turn.outcome.kind === 'match') turn.match = turn.outcome.match;
    return null;
  },
};
