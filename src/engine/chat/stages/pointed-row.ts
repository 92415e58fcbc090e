import { ORDINALS } from '../../language/ordinals.ts';
import { tokenize } from '../../language/tokenize.ts';
import { wordTable } from '../../language/word-table.ts';
import { restoreReading } from '../saved-reading.ts';
import { recordOf } from '../spoken-of.ts';
import { note, type Stage } from '../turn.ts';

const PLACES = wordTable({ ...ORDINALS, top: 1 });

/** What may stand around an ordinal that points to a row. */
const AROUND = new Set(
  `the a one ones item row entry result number no nr in on of that this list tell me about more details detail info
  information describe show open see view what is who which and please pls po ang sa yung ung iyong na ng naman nga
  sabihin mo tungkol ipakita detalye impormasyon profile give us let know
  a bit it buksan mo i-open tingnan from there above community project partnership assessment workshop policy organization need`.split(
    /\s+/,
  ),
);

/** The row of the list before that a message points to ("the second one"), from 0; null where it points to none. */
export const rowMeant = (message: string, shown: number): number | null => {
  const words = tokenize(message).filter((token) => /[\p{L}\p{N}]/u.test(token.norm));
  const pointers = words.filter((token) => !AROUND.has(token.norm));
  const [only, ...more] = pointers;
  if (!only || more.length > 0 || words.length > 12) return null;
  const numbered = only.number !== undefined && /\b(?:number|no|nr|item|row|#)\b/i.test(message);
  const place = PLACES[only.norm] ?? (numbered || words.length === 1 ? only.number : undefined);
  if (place === undefined || !Number.isInteger(place)) return null;
  const index = place < 0 ? shown + place : place - 1;
  return index >= 0 && index < shown ? index : null;
};

/** "The second one", "number 3": opens a row of the list that was shown last. */
export const pointedRow: Stage = {
  name: 'pointed-row',
  run(turn, services) {
    const { lastFrame } = turn;
    if (turn.match || !lastFrame || lastFrame.shown.length === 0) return null;
    const { plan } = lastFrame;
    const rows = plan?.kind === 'list' || (plan?.kind === 'rank' && plan.dimension === null);
    const index = rows ? rowMeant(turn.message, lastFrame.shown.length) : null;
    const match =
      index === null ? null : restoreReading(lastFrame.reading, services, turn.request.asker.staffId);
    const row = index === null ? undefined : lastFrame.shown[index];
    if (!row?.id || !match) return null;
    const { dataset } = match.reading;
    const record = recordOf(dataset, services);
    turn.match = {
      ...match,
      template: record ?? match.template,
      requirements: ['subject'],
      reading: { ...match.reading, ranking: null, measure: null, dimension: null },
    };
    turn.plan = {
      kind: 'record',
      dataset: dataset.id,
      where: [{ kind: 'compare', field: 'id', op: 'eq', value: Number(row.id) }],
      orderBy: dataset.order,
    };
    note(turn, 'pointed-row', `${row.title}, of ${lastFrame.shown.length} shown`);
    return null;
  },
};
