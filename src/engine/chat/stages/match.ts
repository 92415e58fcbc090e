import type { Analysis } from '../../language/analyze.ts';
import type { Item } from '../../language/chart.ts';
import { lyingIn, samePlace } from '../../language/composers/place-constraints.ts';
import { liesIn } from '../../language/composers/places.ts';
import type { Constraint } from '../../language/sense.ts';
import { broughtAlong } from '../brought-along.ts';
import type { Carried, Match, Outcome } from '../match.ts';
import {
  asks,
  asksOfTheirs,
  beginsInside,
  bringsTopic,
  countsOthersThere,
  isElliptical,
  leansOn,
  ordinalIn,
  picksGroup,
  placePronounsIn,
  pointsBack,
  pointsToNothing,
  pointsToOne,
  pointsToPerson,
  presentsThose,
  pronounsIn,
  singularsIn,
  startsAnew,
  thatGroupIn,
  widens,
} from '../pointing.ts';
import type { Topic } from '../ports.ts';
import { putIn } from '../put-in.ts';
import { carriedFrom } from '../saved-reading.ts';
import { isOneOfMany, spokenOf, withNothing } from '../spoken-of.ts';
import { pointsToGroup, withName, withThatPlace, withThatRow } from '../that-row.ts';
import { inThatTime } from '../that-time.ts';
import { tiedTo } from '../tied-to.ts';
import { type ChatServices, note, type Stage, type TurnState } from '../turn.ts';

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

/** "Region IX": a name alone asks for itself, but after a question it is rather the rest of the next one. */
const isBareName = (outcome: Outcome): boolean =>
  outcome.kind !== 'none' &&
  (outcome.kind === 'match' ? [outcome.match] : outcome.matches).every(
    ({ requirements, reading }) =>
      requirements.every((one) => one.startsWith('entity:')) &&
      reading.parts.every(({ sense }) => NAMING.has(sense.kind)),
  );
const NAMING: ReadonlySet<string> = new Set(['constraint', 'filler', 'marker']);

/** "How many participants?": what it measures is all that is said, so that it is said of the rows before. */
const isOfSameRows = (match: Match, carried: Carried): boolean =>
  match.reading.dataset.id === carried.reading.dataset.id &&
  // "How much was spent in Region IX?" after Region X, of one year, is of that year as well.
  match.reading.constraints.every(
    ({ filter, place }) =>
      place && carried.reading.constraints.some((one) => one.place && one.filter === filter),
  ) &&
  !match.reading.parts.some(
    ({ sense }) =>
      sense.kind === 'subject' || (sense.kind === 'constraint' && sense.constraint.noun !== undefined),
  );

const isOfKind = ({ reading }: Match, carried: Carried): boolean =>
  reading.dataset.id === carried.reading.dataset.id;

/** "And the target?" after workshops is no figure of projects: what names no rows is not of rows of another kind. */
const isOfOtherRows = (outcome: Outcome, carried: Carried): boolean =>
  outcome.kind === 'match' &&
  outcome.match.reading.dataset.id !== carried.reading.dataset.id &&
  !outcome.match.reading.parts.some(({ sense }) => sense.kind === 'subject' || sense.kind === 'constraint');

/** "Sitio naman", "yung fishing communities lang": it is the rest of a question. */
const saysRest = ({ tokens }: Analysis): boolean =>
  tokens.some((token) => token.norm === 'naman') ||
  (/^(?:yung|iyong)$/.test(tokens[0]?.norm ?? '') && tokens.some(({ norm }) => LAST.has(norm))) ||
  LAST.has(tokens.at(-1)?.norm ?? '');
const LAST: ReadonlySet<string> = new Set(['lang', 'lamang', 'only']);

/** "Of Yakan communities", "MOU naman": names rows and asks nothing of them, but goes on from a question. */
const isRest = (match: Match, analysis: Analysis): boolean =>
  (beginsInside(analysis) || saysRest(analysis)) &&
  match.requirements.every((one) => /^(?:subject$|entity:|value:|concept:list$)/.test(one));

/** "Tapos" opens what goes on; behind the opening it is "done". */
const isLate = ({ start, end }: Item, { tokens }: Analysis): boolean =>
  start > 0 && end === start + 1 && tokens[start]!.norm === 'tapos';

/** So few words are the rest of a question that was not understood. */
const TERSE = 3;

/** Leaves the words that point back out of account once they have pointed. */
const asFollowUp = (analysis: Analysis): Analysis => ({
  ...analysis,
  items: analysis.items.map((item) =>
    item.sense.kind === 'concept' &&
    (item.sense.concept === 'anaphora' || (item.sense.concept === 'continuation' && !isLate(item, analysis)))
      ? { ...item, sense: { kind: 'filler', idiom: true } }
      : item,
  ),
});

/** "Siya" and "niya" after a thing are said of it, and of nobody. */
const asThings = (analysis: Analysis, topic: Topic | null, { datasets }: ChatServices): Analysis =>
  topic === null || datasets.get(topic.dataset)?.people
    ? analysis
    : {
        ...analysis,
        tokens: analysis.tokens.map((token) =>
          THINGS.has(token.norm) ? { ...token, norm: 'nito', stem: 'nito' } : token,
        ),
      };
const THINGS: ReadonlySet<string> = new Set(['niya', 'siya', 'kanyang', 'kaniyang']);

/** A turn before, as if only its place had been said. */
const placedAt = (carried: Carried, place: Constraint): Carried => ({
  ...carried,
  reading: { ...carried.reading, constraints: [place] },
});

/** What "those", "their" and "there" stand for is part of the question: what cannot be tied to it is not answered. */
const resolved = (match: Match, carried: Carried, analysis: Analysis, nth: boolean): Outcome => {
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
  if (nth || pronouns.length > 0 || (one && (named || !place))) {
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

/** "Sarangani only" after Region XII: of several places of a name, the one that lies in what was spoken of is meant. */
const inContext = (outcome: Outcome, { reading: before }: Carried): Outcome => {
  if (outcome.kind !== 'ambiguous') return outcome;
  const around = before.constraints.flatMap(({ place }) => (place ? [place] : []));
  const within = outcome.matches.filter(({ reading }) =>
    reading.constraints.some(({ place }) => place && around.some((one) => liesIn(place, one))),
  );
  return within.length === 1 ? { kind: 'match', match: within[0]! } : outcome;
};

/** "E yung sa Davao del Norte?" after Carmen in Cotabato is the Carmen that lies there. */
const ofSameName = (
  outcome: Outcome,
  { reading: before }: Carried,
  analysis: Analysis,
  { vocabulary }: ChatServices,
): Outcome => {
  if (outcome.kind !== 'match' || !analysis.tokens.some(({ norm }) => YUNG.has(norm))) return outcome;
  const { match } = outcome;
  const { dataset, constraints } = match.reading;
  const [around, old] = [constraints, before.constraints].map((list) => list.find(({ place }) => place));
  if (!around?.place || !old?.place || liesIn(old.place, around.place)) return outcome;
  const { name, level } = old.place;
  const namesakes = vocabulary.phrases
    .sensesOf(name)
    .flatMap((sense) => (sense.kind === 'place' ? sense.places : []))
    .filter((one) => one.level === level && one.name === name && liesIn(one, around.place!));
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
    const { today } = turn;
    const last = turn.lastFrame && carriedFrom(turn.lastFrame, services, staffId);
    const there = withThatPlace(turn.analysis, turn.lastFrame, last, services.vocabulary);
    const heard = withThatRow(there.analysis, turn.lastFrame, last, services.datasets);
    if (!heard) {
      note(turn, 'match', 'speaks of a row that was not said');
      turn.outcome = { kind: 'none', nearest: null, considered: 0 };
      return null;
    }
    const ordinal =
      thatGroupIn(heard.analysis, turn.lastFrame) ??
      (turn.lastFrame && (turn.lastFrame.list ?? turn.lastFrame.shown.length > 0)
        ? ordinalIn(heard.analysis, turn.lastFrame.list?.dimension !== undefined)
        : null);
    if (!ordinal && pointsToGroup(heard.analysis)) {
      note(turn, 'match', 'speaks of a group that was not said');
      turn.outcome = { kind: 'none', nearest: null, considered: 0 };
      return null;
    }
    const named = asThings(heard.analysis, turn.lastFrame?.topic ?? null, services);
    // "How much has the second one spent?" speaks of the second, and asks the rest.
    const said = ordinal ? putIn(named, ordinal, { kind: 'filler', idiom: true }) : named;
    const analysis = inThatTime(said, turn.lastFrame, last);
    if (!analysis) {
      note(turn, 'match', 'speaks of a time that was not said');
      turn.outcome = { kind: 'none', nearest: null, considered: 0 };
      return null;
    }
    const carried = last && turn.lastFrame && spokenOf(turn.lastFrame, last, analysis, services, ordinal?.at);
    // "Her tasks" of nobody that was spoken of, "it" of several: there is no telling what is meant.
    if (last && !carried) {
      note(turn, 'match', 'speaks of what was not singled out');
      turn.outcome = { kind: 'none', nearest: null, considered: 0 };
      return null;
    }
    turn.topic = carried?.topic ?? heard.topic ?? there.topic;
    const elliptical = isElliptical(analysis);
    const ofOwn = carried && bringsTopic(analysis) ? withNothing(carried) : carried;
    const pointing = pointsBack(analysis);
    const others = carried !== null && countsOthersThere(analysis, carried);
    // After a turn that was not understood, what only goes on from it has nothing to go on from.
    const astray = turn.lastFrame !== null && carried === null && !turn.anew;
    const alone = (): Outcome =>
      tried(
        turn,
        'alone',
        // "Does she have overdue tasks?": tasks, of whom is told by what came before.
        services.matcher.match(
          others || (carried && pointsToPerson(analysis)) ? asFollowUp(analysis) : analysis,
          {
            today,
            staffId,
            carried: null,
          },
        ),
      );
    const ofMany = turn.lastFrame !== null && last !== null && isOneOfMany(turn.lastFrame, last, analysis);
    const follow = (): Outcome => {
      turn.carried = ofOwn;
      return tried(
        turn,
        'as a follow-up',
        ofOwn && !ofMany
          ? ofSameName(
              inContext(
                services.matcher.match(asFollowUp(analysis), { today, staffId, carried: ofOwn }),
                ofOwn,
              ),
              ofOwn,
              analysis,
              services,
            )
          : { kind: 'none', nearest: null, considered: 0 },
      );
    };
    // "What's their budget?" at the beginning of a conversation speaks of nothing.
    if (!carried && pointsToNothing(analysis)) {
      note(turn, 'match', 'speaks of what was not said');
      turn.outcome = { kind: 'none', nearest: null, considered: 0 };
      return null;
    }
    const pronouns = pronounsIn(analysis);
    const anew =
      carried !== null && pronouns.length === 0 && startsAnew(analysis, carried.reading.dataset.id);
    const goesOn =
      carried !== null &&
      (pointing || elliptical || widens(analysis, carried) || picksGroup(analysis, carried)) &&
      !anew &&
      !others &&
      !asksOfTheirs(analysis, carried);
    const attempts = carried
      ? presentsThose(analysis)
        ? [follow]
        : goesOn
          ? [follow, alone]
          : [alone, follow]
      : [alone];
    let first: Outcome | null = null;
    for (const attempt of attempts) {
      const outcome = attempt();
      // "And for Region XI?" with nothing before it is no wish to hear of Region XI.
      const rest = pointing || beginsInside(analysis);
      const lost =
        !carried &&
        (((rest || astray) && isBareName(outcome)) ||
          (astray && rest && (elliptical || leansOn(analysis) || pronouns.length > 0)) ||
          // "Asatidz?", "sitio naman", "just the livelihood ones" after what was not understood.
          (astray && elliptical && analysis.tokens.length <= TERSE) ||
          (astray && analysis.tokens.some(({ norm }) => norm === 'ones')) ||
          (astray && outcome.kind === 'match' && isRest(outcome.match, analysis)));
      first ??= lost ? { kind: 'none', nearest: null, considered: 0 } : outcome;
      if (outcome.kind === 'none' || lost) continue;
      if (carried && attempt === alone && elliptical && isOfOtherRows(outcome, carried) && !asks(analysis)) {
        first = { kind: 'none', nearest: null, considered: 0 };
        continue;
      }
      first = outcome;
      if (carried && attempt === alone) {
        // "How many needs does it have?" after the community with the most needs is of that community.
        const ofOne =
          outcome.kind === 'match' && (ofMany || pointsToOne(analysis)) && isOfKind(outcome.match, carried);
        const unfinished =
          isBareName(outcome) ||
          ofOne ||
          (outcome.kind === 'match' &&
            (isOfSameRows(outcome.match, carried) ||
              isRest(outcome.match, analysis) ||
              isOfOtherRows(outcome, carried)));
        const again = unfinished && !goesOn ? follow() : null;
        if (again && again.kind !== 'none') first = again;
        else if (ofOne) first = { kind: 'none', nearest: null, considered: 0 };
        else if (outcome.kind === 'match') {
          first = resolved(outcome.match, carried, analysis, ordinal !== null);
          // "Who leads it?": what names rows by the way may still be asked of the row before.
          const who = /^(?:who|sino)$/.test(analysis.tokens[0]?.norm ?? '');
          const other = first.kind === 'none' && who && !goesOn ? follow() : null;
          if (other?.kind === 'match') first = other;
        }
      }
      break;
    }
    const [it, ...more] = singularsIn(analysis);
    if (first?.kind === 'none' && it !== undefined && more.length === 0 && turn.lastFrame?.topic) {
      // "How many workshops did it have?": a figure of the row itself is asked for as by its name.
      const named = withName(analysis, it, turn.lastFrame.topic, services.datasets);
      const outcome =
        named && tried(turn, 'by its name', services.matcher.match(named, { today, staffId, carried: null }));
      if (outcome?.kind === 'match') {
        first = outcome;
        turn.topic = turn.lastFrame.topic;
      }
    }
    turn.outcome = first;
    if (first?.kind === 'match') turn.match = first.match;
    return null;
  },
};
