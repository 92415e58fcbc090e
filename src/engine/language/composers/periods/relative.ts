import { calendarUnit } from '../../../../core/calendar.ts';
import { wordTable } from '../../word-table.ts';
import { ofUnit, type Reading, skipping, type Words } from './reading.ts';
import { COUNTS, LAST, LINK, later, NEXT, THIS, UNIT_FIL, UNITS, type Unit } from './words.ts';

type Direction = -1 | 0 | 1;

/** A whole calendar unit: last, this or next. */
const wholeUnit = ({ today }: Words, unit: Unit, direction: Direction, length: number): Reading => ({
  length,
  period: ofUnit(later[unit](calendarUnit(today, unit).from, direction), unit, {
    en: `${['last', 'this', 'next'][direction + 1]} ${unit}`,
    fil: `${['noong nakaraang', 'ngayong', 'sa susunod na'][direction + 1]} ${UNIT_FIL[unit]}`,
  }),
});

/** So many units up to today, or from today on. */
const stretch = ({ today }: Words, unit: Unit, count: number, direction: -1 | 1, length: number): Reading => {
  const edge = later[unit](today, direction * count);
  const en = `${count} ${unit}${count === 1 ? '' : 's'}`;
  const fil = `${count} ${UNIT_FIL[unit]}`;
  return {
    length,
    period:
      direction < 0
        ? { from: edge, to: today, label: { en: `in the last ${en}`, fil: `sa nakaraang ${fil}` } }
        : { from: today, to: edge, label: { en: `in the next ${en}`, fil: `sa susunod na ${fil}` } },
  };
};

/** A number of units and how many words it took: "30 days", "anim na buwan". */
const amount = (words: Words, offset: number): { count: number; unit: Unit; next: number } | null => {
  const count = words.number(offset) ?? COUNTS[words.word(offset)];
  if (count === undefined || count < 1 || count > 1000 || !Number.isInteger(count)) return null;
  const at = skipping(words, offset + 1, LINK);
  const unit = UNITS[words.stem(at)];
  return unit ? { count, unit, next: at + 1 } : null;
};

const directionOf = (word: string): Direction | null =>
  LAST.has(word) ? -1 : THIS.has(word) ? 0 : NEXT.has(word) ? 1 : null;

/** "This month", "last year", "last 6 months", "nakaraang 30 araw", "next 2 weeks". */
const directed = (words: Words): Reading[] => {
  const direction = directionOf(words.word(0));
  if (direction === null) return [];
  const next = skipping(words, 1, LINK);
  const some = amount(words, next);
  if (some && direction !== 0) return [stretch(words, some.unit, some.count, direction, some.next)];
  const unit = UNITS[words.stem(next)];
  return unit ? [wholeUnit(words, unit, direction, next + 1)] : [];
};

/** "Noong isang buwan" is last month; "noong isang araw" is no day in particular. */
const theOther = (words: Words): Reading[] => {
  const unit = UNITS[words.word(2)];
  return NOONG.has(words.word(0)) && words.word(1) === 'isang' && unit && unit !== 'day'
    ? [wholeUnit(words, unit, -1, 3)]
    : [];
};
const NOONG: ReadonlySet<string> = new Set(['noong', 'nung', 'nuong']);

/** "Sa linggong ito", "ng taong ito", "sa buwang kasalukuyan", "sa taong susunod". */
const pointedAt = (words: Words): Reading[] => {
  const unit = UNITS[words.word(0)];
  const direction = POINTING[words.word(1)];
  return unit && /ng$/.test(words.word(0)) && direction !== undefined
    ? [wholeUnit(words, unit, direction, 2)]
    : [];
};
const POINTING: Readonly<Record<string, Direction>> = wordTable({
  ito: 0,
  kasalukuyan: 0,
  susunod: 1,
  darating: 1,
  nakaraan: -1,
  nakalipas: -1,
});

/** "Two years ago", "3 months ago": the whole calendar unit then. */
const ago = (words: Words): Reading[] => {
  const some = amount(words, 0);
  if (!some || some.unit === 'day') return [];
  const behind = skipping(words, some.next, LINK);
  const isAgo =
    words.word(some.next) === 'ago' ||
    words.word(behind) === 'nakalipas' ||
    words.word(behind) === 'nakakaraan';
  if (!isAgo) return [];
  const day = later[some.unit](calendarUnit(words.today, some.unit).from, -some.count);
  const label = {
    en: `${some.count} ${some.unit}${some.count === 1 ? '' : 's'} ago`,
    fil: `${some.count} ${UNIT_FIL[some.unit]} na ang nakalipas`,
  };
  const length = words.word(some.next) === 'ago' ? some.next + 1 : behind + 1;
  return [{ length, period: ofUnit(day, some.unit, label) }];
};

/** "Within 30 days", "in 2 weeks", "sa loob ng 90 araw", "30 days from now": how far ahead, of what is to come. */
const ahead = (words: Words): Reading[] => {
  const soon = (offset: number, behind: readonly string[] = []): Reading[] => {
    const some = amount(words, offset);
    if (!some || !behind.every((word, at) => words.word(some.next + at) === word)) return [];
    const { period, length } = stretch(words, some.unit, some.count, 1, some.next + behind.length);
    return [{ length, period: { ...period, ahead: true } }];
  };
  if (words.word(0) === 'within' || words.word(0) === 'in') return soon(skipping(words, 1, THE));
  if (words.word(0) === 'sa' && words.word(1) === 'loob' && words.word(2) === 'ng')
    return soon(skipping(words, 3, COMING));
  return [
    ...soon(0, ['from', 'now']),
    ...soon(0, ['from', 'today']),
    ...soon(0, ['mula', 'ngayon']),
    ...soon(0, ['ahead']),
  ];
};
const THE: ReadonlySet<string> = new Set(['the']);
const COMING: ReadonlySet<string> = new Set([...NEXT, 'na']);

/** Periods that are told from the day that it is. */
export const relative = (words: Words): readonly Reading[] => [
  ...directed(words),
  ...theOther(words),
  ...pointedAt(words),
  ...ago(words),
  ...ahead(words),
];
