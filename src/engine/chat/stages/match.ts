import type { Analysis } from '../../language/analyze.ts';
import type { Item } from '../../language/chart.ts';
import { asPossession } from '../as-possession.ts';
import type { Carried, Match, Outcome } from '../match.ts';
import { inContext, ofSameName } from '../namesakes.ts';
import { ordinalIn, thatGroupIn, withThatGroup } from '../ordinal-in.ts';
import {
  asks,
  asksOfTheirs,
  asksOfThose,
  beginsInside,
  bringsTopic,
  countsOthersThere,
  isElliptical,
  leansOn,
  namesRows,
  partsTheSame,
  picksGroup,
  pointsBack,
  saysValue,
  startsAnew,
  widens,
} from '../pointing.ts';
import type { Topic } from '../ports.ts';
import {
  pointsToNothing,
  pointsToOne,
  pointsToPerson,
  presentsThose,
  pronounsIn,
  singularsIn,
} from '../pronouns-in.ts';
import { putIn } from '../put-in.ts';
import { resolved } from '../resolved.ts';
import { carriedFrom } from '../saved-reading.ts';
import { isOneOfMany, spokenOf, withNothing } from '../spoken-of.ts';
import { pointsToGroup, withName, withThatPlace, withThatRow } from '../that-row.ts';
import { inThatTime } from '../that-time.ts';
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

/** "Tapos" opens what goes on; behind the opening it is "done", and "tapos na" is everywhere. */
const isLate = ({ start, end }: Item, { tokens }: Analysis): boolean =>
  tokens[start]!.norm === 'tapos' &&
  ((start > 0 && end === start + 1) || /^(?:na|pa)$/.test(tokens[start + 1]?.norm ?? ''));

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

/** Ends without a reading: the message speaks of something that is not known. */
const speaksOf = (turn: TurnState, what: string): null => {
  note(turn, 'match', `speaks of ${what}`);
  turn.outcome = { kind: 'none', nearest: null, considered: 0 };
  return null;
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
    const { today } = turn;
    const last = turn.lastFrame && carriedFrom(turn.lastFrame, services, staffId);
    const there = withThatPlace(turn.analysis, turn.lastFrame, last, services.vocabulary);
    const grouped = withThatGroup(there.analysis, turn.lastFrame, last, services.vocabulary);
    const heard = withThatRow(grouped, turn.lastFrame, last, services.datasets);
    if (!heard) return speaksOf(turn, 'a row that was not said');
    const ordinal =
      thatGroupIn(heard.analysis, turn.lastFrame) ??
      (turn.lastFrame && (turn.lastFrame.list ?? turn.lastFrame.shown.length > 0)
        ? ordinalIn(heard.analysis, turn.lastFrame.list?.dimension !== undefined)
        : null);
    if (!ordinal && pointsToGroup(heard.analysis)) return speaksOf(turn, 'a group that was not said');
    const named = asThings(heard.analysis, turn.lastFrame?.topic ?? null, services);
    // "How much has the second one spent?" speaks of the second, and asks the rest.
    const said = ordinal ? putIn(named, ordinal, { kind: 'filler', idiom: true }) : named;
    const analysis = inThatTime(said, turn.lastFrame, last);
    if (!analysis) return speaksOf(turn, 'a time that was not said');
    const carried = last && turn.lastFrame && spokenOf(turn.lastFrame, last, analysis, services, ordinal?.at);
    // "Her tasks" of nobody that was spoken of, "it" of several: there is no telling what is meant.
    if (last && !carried) return speaksOf(turn, 'what was not singled out');
    turn.topic = carried?.topic ?? heard.topic ?? there.topic;
    const elliptical = isElliptical(analysis);
    const ofOwn = carried && bringsTopic(analysis) ? withNothing(carried) : carried;
    const pointing = pointsBack(analysis);
    const others = carried !== null && countsOthersThere(analysis, carried);
    // After a turn that was not understood, what only goes on from it has nothing to go on from.
    const astray = turn.lastFrame !== null && carried === null && !turn.anew;
    // "By households instead of by population": the "instead" says nothing more.
    const swaps = turn.setAside.some((text) => /^instead/i.test(text));
    const alone = (): Outcome =>
      tried(
        turn,
        'alone',
        // "Does she have overdue tasks?": tasks, of whom is told by what came before.
        services.matcher.match(
          others || swaps || (carried && pointsToPerson(analysis)) ? asFollowUp(analysis) : analysis,
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
              services.vocabulary,
            )
          : { kind: 'none', nearest: null, considered: 0 },
      );
    };
    // "What's their budget?" at the beginning of a conversation speaks of nothing.
    if (!carried && pointsToNothing(analysis)) return speaksOf(turn, 'what was not said');
    const pronouns = pronounsIn(analysis);
    const anew =
      carried !== null && pronouns.length === 0 && startsAnew(analysis, carried.reading.dataset.id);
    const goesOn =
      carried !== null &&
      (pointing ||
        elliptical ||
        widens(analysis, carried) ||
        picksGroup(analysis, carried) ||
        saysValue(analysis, carried) ||
        partsTheSame(analysis, carried)) &&
      !anew &&
      !others &&
      !asksOfTheirs(analysis, carried);
    const both = goesOn ? [follow, alone] : [alone, follow];
    const possession = ofOwn && asPossession(analysis, ofOwn, services.vocabulary, today);
    if (possession) {
      turn.carried = possession.carried;
      const { carried: of, analysis: having } = possession;
      const outcome = tried(
        turn,
        'of those that have it',
        services.matcher.match(having, { today, staffId, carried: of }),
      );
      turn.outcome = outcome;
      if (outcome.kind === 'match') turn.match = outcome.match;
      return null;
    }
    const attempts = !carried ? [alone] : presentsThose(analysis) || asksOfThose(analysis) ? [follow] : both;
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
          (astray && (elliptical || analysis.tokens.length < TERSE) && analysis.tokens.length <= TERSE) ||
          (astray && analysis.tokens.some(({ norm }) => norm === 'ones')) ||
          (astray && outcome.kind === 'match' && isRest(outcome.match, analysis)));
      first ??= lost ? { kind: 'none', nearest: null, considered: 0 } : outcome;
      if (outcome.kind === 'none' || lost) continue;
      if (carried && attempt === alone && elliptical && isOfOtherRows(outcome, carried) && !asks(analysis)) {
        first = { kind: 'none', nearest: null, considered: 0 };
        continue;
      }
      first = outcome;
      // "Magkano pa ang natitira?" can be read of several kinds of rows, and after one of them is of that.
      if (carried && attempt === alone && outcome.kind === 'ambiguous' && !goesOn && !namesRows(analysis)) {
        const again = follow();
        if (again.kind === 'match') first = again;
      }
      if (carried && attempt === alone) {
        // "How many needs does it have?" after the community with the most needs is of that community.
        const ofOne =
          outcome.kind === 'match' &&
          (ofMany || pointsToOne(analysis)) &&
          outcome.match.reading.dataset.id === carried.reading.dataset.id;
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
