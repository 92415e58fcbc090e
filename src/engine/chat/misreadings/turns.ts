import type { Item } from '../../language/chart.ts';
import type { Token } from '../../language/token.ts';
import type { Cover } from '../cover.ts';
import { countsThings } from '../format/wording.ts';
import type { Carried, Match } from '../match.ts';
import { isNounOfRows } from './looking.ts';

/** A question as it goes on from the turn before. */
interface Following {
  readonly cover: Cover;
  readonly match: Match;
  readonly carried: Carried;
  readonly tokens: readonly Token[];
}

/** Requirements that give an answer its shape. */
export const SHAPED = /^(?:grouping|dimension|bucket|cross|ranking):/;

const isShaped = ({ carried }: Cover): boolean => carried.some((one) => SHAPED.test(one));

const says = (items: readonly Item[], ...kinds: readonly string[]): boolean =>
  items.some(({ sense }) => kinds.includes(sense.kind));

/** "In percent?" after a sum asks what part of it that is, and no share of the rows. */
const sharesRows = ({ match, carried }: Following): boolean =>
  carried.reading.measure !== null &&
  match.reading.measure === null &&
  match.requirements.includes('concept:share');

/** "Which one is the biggest?" after a breakdown is one of its groups. */
const asksForRow = ({ match, carried, tokens }: Following): boolean =>
  carried.reading.dimension !== null &&
  match.reading.dimension === null &&
  tokens.some(({ norm, index }) => norm === 'which' && tokens[index + 1]?.norm === 'one');

/** "And the total?" after a breakdown is one figure, and of the same measure. */
const losesTotal = ({ cover, match, carried }: Following): boolean =>
  cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'total') &&
  !says(cover.items, 'measure', 'subject') &&
  (isShaped(cover) || (carried.reading.measure !== null && match.reading.measure === null));

/** "Which province has the most relocation sites there?" after a figure of theirs counts them. */
const measuresCounted = ({ cover: { items, carried } }: Following): boolean =>
  carried.some((one) => one.startsWith('measure:')) &&
  items.some(
    ({ sense, end }) =>
      sense.kind === 'ranking' &&
      sense.by === 'quantity' &&
      items.some((one) => one.start === end && (one.sense.kind === 'subject' || isNounOfRows(one))),
  );

/** "Which of them are baseline studies?", "show only the livelihood ones" after a breakdown want rows. */
const groupsRows = ({ cover, tokens }: Following): boolean =>
  isShaped(cover) &&
  !says(cover.items, 'ranking') &&
  (/^(?:show|list|name|ilista|ipakita)$/.test(tokens[0]?.norm ?? '') ||
    tokens.some(
      ({ norm, index }) =>
        /^(?:which|alin)$/.test(norm) && /^(?:of|sa|doon|dun)$/.test(tokens[index + 1]?.norm ?? ''),
    ));

/** "How many of them are Maranao?" after an average, or a sum of money, counts rows. */
const countsByFigure = ({ cover, match, carried }: Following): boolean =>
  cover.items.some(({ sense }) => sense.kind === 'concept' && sense.concept === 'count') &&
  match.reading.measure !== null &&
  !says(cover.items, 'measure') &&
  (!countsThings(match.reading.measure) || carried.requirements.some((one) => AVERAGED.test(one)));
const AVERAGED = /^concept:(?:average|median)$/;

/** Whether a question that goes on from another is answered in a shape that it no longer asks for. */
export const misreadsTurn = (following: Following): boolean =>
  [sharesRows, asksForRow, losesTotal, measuresCounted, groupsRows, countsByFigure].some((misreads) =>
    misreads(following),
  );
