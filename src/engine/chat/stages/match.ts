import type { Analysis } from '../../language/analyze.ts';
import type { Carried, Match, Outcome } from '../match.ts';
import { carriedFrom } from '../saved-reading.ts';
import { tiedTo } from '../tied-to.ts';
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
    ({ sense, start, end }) =>
      (sense.kind === 'concept' &&
        (sense.concept === 'anaphora' || (sense.concept === 'continuation' && start === 0))) ||
      (sense.kind === 'marker' && start <= afterAnd(analysis) && CONTINUES.has(sense.marker)) ||
      // "Meetings only"
      (sense.kind === 'marker' && sense.marker === 'only' && end === analysis.tokens.length),
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

/** Words that stand for what was spoken of before, and for nothing else. */
const PRONOUNS: ReadonlySet<string> = new Set(
  'those them these they their its kanila kanilang nila sila iyon doon dun roon'.split(' '),
);

/** Where the question speaks of what came before; "their own" is said of the rows themselves. */
const pronounsIn = ({ tokens }: Analysis): readonly number[] =>
  tokens.flatMap(({ norm, index }) =>
    PRONOUNS.has(norm) && !OWN.has(tokens[index + 1]?.norm ?? '') ? [index] : [],
  );
const OWN: ReadonlySet<string> = new Set(['own', 'sariling']);

/** "How many of their projects are completed?" asks about other rows, which belong to those before. */
const asksOfTheirs = ({ tokens, items }: Analysis, carried: Carried): boolean =>
  items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      sense.dataset !== carried.reading.dataset.id &&
      POSSESSIVES.has(tokens[start - 1]?.norm ?? ''),
  );
const POSSESSIVES: ReadonlySet<string> = new Set(['their', 'its', 'kanilang']);

/** "How many participants?": what it measures is all that is said, so that it is said of the rows before. */
const isOfSameRows = (match: Match, carried: Carried): boolean =>
  match.reading.dataset.id === carried.reading.dataset.id &&
  match.reading.constraints.length === 0 &&
  !match.reading.parts.some(
    ({ sense }) =>
      sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun !== undefined),
  );

/** "Of Yakan communities", "MOU naman": names rows and asks nothing of them, but goes on from a question. */
const isRest = (match: Match, analysis: Analysis): boolean =>
  (beginsInside(analysis) || analysis.tokens.some((token) => token.norm === 'naman')) &&
  match.requirements.every((one) => /^(?:subject$|entity:|value:)/.test(one));

/** Leaves the words that point back out of account once they have pointed. */
const asFollowUp = (analysis: Analysis): Analysis => ({
  ...analysis,
  items: analysis.items.map((item) =>
    item.sense.kind === 'concept' &&
    (item.sense.concept === 'anaphora' || item.sense.concept === 'continuation')
      ? { ...item, sense: { kind: 'filler', idiom: true } }
      : item,
  ),
});

/** What "those" and "their" stand for is part of the question: what cannot be tied to it is not answered. */
const resolved = (match: Match, carried: Carried, analysis: Analysis): Outcome => {
  const pronouns = pronounsIn(analysis);
  if (pronouns.length === 0) return { kind: 'match', match };
  const tied = tiedTo(match, carried);
  return tied
    ? { kind: 'match', match: tied }
    : { kind: 'none', nearest: { match, uncovered: pronouns }, considered: 1 };
};

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
    const goesOn = carried !== null && pointing && !asksOfTheirs(analysis, carried);
    const attempts = carried ? (goesOn ? [follow, alone] : [alone, follow]) : [alone];
    let first: Outcome | null = null;
    for (const attempt of attempts) {
      const outcome = attempt();
      // "And for Region XI?" with nothing before it is no wish to hear of Region XI.
      const lost = (pointing || beginsInside(analysis)) && !carried && isBareName(outcome);
      first ??= lost ? { kind: 'none', nearest: null, considered: 0 } : outcome;
      if (outcome.kind === 'none' || lost) continue;
      first = outcome;
      if (carried && attempt === alone) {
        const unfinished =
          isBareName(outcome) ||
          (outcome.kind === 'match' &&
            (isOfSameRows(outcome.match, carried) || isRest(outcome.match, analysis)));
        const rest = unfinished && !goesOn ? follow() : null;
        if (rest && rest.kind !== 'none') first = rest;
        else if (outcome.kind === 'match') first = resolved(outcome.match, carried, analysis);
      }
      break;
    }
    turn.outcome = first;
    if (first?.kind === 'match') turn.match = first.match;
    return null;
  },
};
