import type { Analysis } from '../language/analyze.ts';
import { lyingIn } from '../language/composers/place-constraints.ts';
import { liesIn } from '../language/composers/places.ts';
import type { Place } from '../language/sense.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import type { Carried, Outcome } from './match.ts';

/** Every place that a name may be. */
export const placesCalled = (name: string, { phrases }: Pick<Vocabulary, 'phrases'>): readonly Place[] =>
  phrases.sensesOf(name).flatMap((sense) => (sense.kind === 'place' ? sense.places : []));

/** "Sarangani only" after Region XII: of several places of a name, the one that lies in what was spoken of is meant. */
export const inContext = (outcome: Outcome, { reading: before }: Carried): Outcome => {
  if (outcome.kind !== 'ambiguous') return outcome;
  const around = before.constraints.flatMap(({ place }) => (place ? [place] : []));
  const within = outcome.matches.filter(({ reading }) =>
    reading.constraints.some(({ place }) => place && around.some((one) => liesIn(place, one))),
  );
  return within.length === 1 ? { kind: 'match', match: within[0]! } : outcome;
};

/** "E yung sa Davao del Norte?" after Carmen in Cotabato is the Carmen that lies there. */
export const ofSameName = (
  outcome: Outcome,
  { reading: before }: Carried,
  analysis: Analysis,
  vocabulary: Pick<Vocabulary, 'phrases'>,
): Outcome => {
  if (outcome.kind !== 'match' || !analysis.tokens.some(({ norm }) => YUNG.has(norm))) return outcome;
  const { match } = outcome;
  const { dataset, constraints } = match.reading;
  const [around, old] = [constraints, before.constraints].map((list) => list.find(({ place }) => place));
  if (!around?.place || !old?.place || liesIn(old.place, around.place)) return outcome;
  const { name, level } = old.place;
  const namesakes = placesCalled(name, vocabulary).filter(
    (one) => one.level === level && one.name === name && liesIn(one, around.place!),
  );
  const [namesake, ...others] = namesakes;
  if (!namesake || others.length > 0) return outcome;
  const there = lyingIn(dataset, namesake);
  const reading = {
    ...match.reading,
    constraints: constraints.map((one) => (one === around ? there : one)),
  };
  return { kind: 'match', match: { ...match, reading } };
};

const YUNG: ReadonlySet<string> = new Set(['yung', 'iyong', 'one']);
