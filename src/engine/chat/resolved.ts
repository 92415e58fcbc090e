import type { Analysis } from '../language/analyze.ts';
import { samePlace } from '../language/composers/place-constraints.ts';
import type { Constraint } from '../language/sense.ts';
import { broughtAlong } from './brought-along.ts';
import type { Carried, Match, Outcome } from './match.ts';
import { leansOn } from './pointing.ts';
import { placePronounsIn, pointsToOne, pointsToPerson, pronounsIn, singularsIn } from './pronouns-in.ts';
import { tiedTo } from './tied-to.ts';

/** A turn before, as if only its place had been said. */
const placedAt = (carried: Carried, place: Constraint): Carried => ({
  ...carried,
  reading: { ...carried.reading, constraints: [place] },
});

/** "How many of the participants were women?" after workshops is of theirs. */
const speaksOfTheirs = (match: Match, carried: Carried, { tokens, items }: Analysis): boolean =>
  carried.reading.constraints.length > 0 &&
  match.reading.dataset.relations?.some(({ dataset }) => dataset === carried.reading.dataset.id) === true &&
  match.reading.constraints.every(({ filter }) => filter !== 'place') &&
  items.some(
    ({ sense, start }) =>
      sense.kind === 'subject' &&
      sense.dataset === match.reading.dataset.id &&
      tokens[start - 1]?.norm === 'the' &&
      tokens[start - 2]?.norm === 'of',
  );

/** "Which livelihoods?" after communities is of these communities. */
const asksWhichOnly = (match: Match, carried: Carried, { tokens }: Analysis): boolean =>
  carried.reading.constraints.length > 0 &&
  match.reading.constraints.length === 0 &&
  tokens.filter(({ norm }) => norm !== '?').length === 2 &&
  /^(?:which|what|whose|anong|aling)$/.test(tokens[0]!.norm);

/** What "those", "their" and "there" stand for is part of the question: what cannot be tied to it is not answered. */
export const resolved = (match: Match, carried: Carried, analysis: Analysis, nth: boolean): Outcome => {
  const [pronouns, places] = [pronounsIn(analysis), placePronounsIn(analysis)];
  const others = match.reading.dataset.id !== carried.reading.dataset.id;
  const one = pointsToOne(analysis) && others;
  const unresolved = (uncovered: readonly number[]): Outcome => ({
    kind: 'none',
    nearest: { match, uncovered },
    considered: 1,
  });
  // "The third one" of the same rows, or "she", would have been found as a follow-up.
  if (!others && places.length === 0 && (nth || pointsToPerson(analysis)))
    return unresolved(singularsIn(analysis));
  // "In it" after a region is in that region.
  const named = carried.reading.constraints.some(({ filter }) => filter === 'title');
  const place = carried.reading.constraints.some((old) => samePlace(match.reading.dataset, old));
  // "How many communities in the second one" of provinces by their needs are those that lie in it.
  const where = nth && pronouns.length === 0 ? carried.reading.constraints.at(-1) : undefined;
  const there = where?.place && samePlace(match.reading.dataset, where);
  if (there) return { kind: 'match', match: broughtAlong(match, placedAt(carried, where), false) };
  const theirs =
    others && (speaksOfTheirs(match, carried, analysis) || asksWhichOnly(match, carried, analysis));
  if (nth || theirs || pronouns.length > 0 || (one && (named || !place))) {
    const tied = tiedTo(match, carried, pointsToPerson(analysis));
    return tied
      ? { kind: 'match', match: tied }
      : unresolved(pronouns.length > 0 ? pronouns : singularsIn(analysis));
  }
  const leans = leansOn(analysis) || one;
  if (!leans && places.length === 0) return { kind: 'match', match };
  const along = broughtAlong(match, carried, leans);
  const placed = along.reading.constraints.some(({ filter }) => filter === 'place');
  return places.length > 0 && !placed ? unresolved(places) : { kind: 'match', match: along };
};
