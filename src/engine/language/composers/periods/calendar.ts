import { addDays, addMonths } from '../../../../core/calendar.ts';
import { dayWords, MONTHS } from '../../dates.ts';
import type { Period } from '../../sense.ts';
import {
  between,
  firstOf,
  isYear,
  ofDay,
  ofMonth,
  ofYear,
  type Reading,
  skipping,
  type Words,
} from './reading.ts';
import { COUNTS, LAST, LINK, NEXT, ORDINALS, SINGLE, THIS, UNITS } from './words.ts';

/** A year that is said: "2025", "taong 2025", "this year", "ng nakaraang taon". Null where none is. */
const yearAt = (words: Words, from: number): { year: number; next: number } | null => {
  const at = skipping(words, from, YEAR_LINK);
  const figure = words.number(at);
  if (isYear(figure)) return { year: figure, next: at + 1 };
  const now = Number(words.today.slice(0, 4));
  const word = words.word(at);
  const shift = LAST.has(word) ? -1 : THIS.has(word) ? 0 : NEXT.has(word) ? 1 : null;
  const behind = skipping(words, at + 1, LINK);
  if (shift !== null && UNITS[words.word(behind)] === 'year') return { year: now + shift, next: behind + 1 };
  // "End of the year", "katapusan ng taon", "sa taong ito"
  const the = /^(?:the|ng|this)$/.test(words.word(at - 1));
  if (UNITS[word] === 'year' && words.word(at + 1) === 'ito') return { year: now, next: at + 2 };
  return the && UNITS[word] === 'year' ? { year: now, next: at + 1 } : null;
};
const YEAR_LINK: ReadonlySet<string> = new Set([
  'na',
  'the',
  'ng',
  'of',
  'sa',
  'in',
  'noong',
  'nung',
  ',',
  'year',
  'taong',
  'cy',
  'fy',
]);

const thisYear = ({ today }: Words): number => Number(today.slice(0, 4));

/** "Today", "kahapon". "Bukas na gawain" are open tasks, not tomorrow's. */
const namedDay = ({ word, today }: Words): Reading[] => {
  const shift = SINGLE[word(0)];
  if (shift === undefined || (word(0) === 'bukas' && word(1) === 'na')) return [];
  const day = addDays(today, shift);
  const label = { en: `${word(0)} (${dayWords(day).en})`, fil: `${word(0)} (${dayWords(day).fil})` };
  return [{ length: 1, period: { from: day, to: day, label } }];
};

/** "2025", "2026-03-15", "1990s". */
const figureOfYear = ({ word, number, tight }: Words): Reading[] => {
  const decade = /^(1[89]\d|20\d)0s$/.exec(word(0))?.[1];
  if (decade) {
    const label = { en: `in the ${decade}0s`, fil: `noong dekada ${decade}0` };
    return [{ length: 1, period: { from: `${decade}0-01-01`, to: `${decade}9-12-31`, label } }];
  }
  const year = number(0);
  if (!isYear(year)) return [];
  const [month, day] = [number(1), number(2)];
  const dated = month && day && month <= 12 && tight(1) ? ofDay(year, month, day) : null;
  return [{ length: 1, period: ofYear(year) }, ...(dated ? [{ length: 3, period: dated }] : [])];
};

/** "FY 2025", "FY2025", "fiscal year 2025", "this fiscal year". */
const fiscalYear = (words: Words): Reading[] => {
  const fiscal = (year: number, length: number): Reading[] => [
    {
      length,
      period: { ...ofYear(year), fiscal: true, label: { en: `in FY ${year}`, fil: `sa FY ${year}` } },
    },
  ];
  const { word, number } = words;
  const glued = /^fy(\d{4})$/.exec(word(0))?.[1];
  if (glued) return fiscal(Number(glued), 1);
  const named =
    (word(0) === 'fiscal' && /^years?$/.test(word(1))) ||
    (word(0) === 'taong' && /^[pf]iskal$/.test(word(1)));
  // "In 2026 (fiscal year)"
  const first = number(0);
  if (isYear(first) && ((word(1) === 'fiscal' && word(2) === 'year') || word(1) === 'fy'))
    return fiscal(first, word(1) === 'fy' ? 2 : 3);
  const offset = word(0) === 'fy' ? 1 : named ? 2 : null;
  const year = offset === null ? undefined : number(offset);
  if (offset !== null && isYear(year)) return fiscal(year, offset + 1);
  const shift = LAST.has(word(0)) ? -1 : THIS.has(word(0)) ? 0 : NEXT.has(word(0)) ? 1 : null;
  return shift !== null && ((word(1) === 'fiscal' && word(2) === 'year') || word(1) === 'fy')
    ? fiscal(thisYear(words) + shift, word(1) === 'fy' ? 2 : 3)
    : [];
};

/** The month of a name; "may" is Filipino for "there is", so that the month needs a figure or a year beside it. */
const monthAt = (words: Words, at: number): number | undefined => {
  const month = MONTHS[words.word(at)];
  return words.word(at) !== 'may' || words.number(at + 1) !== undefined || yearAt(words, at + 1)
    ? month
    : undefined;
};

/** "March 2026", "March", "Marso ng nakaraang taon". */
const month = (words: Words): Reading[] => {
  const named = monthAt(words, 0);
  if (named === undefined) return [];
  const said = yearAt(words, 1);
  return said
    ? [{ length: said.next, period: ofMonth(said.year, named) }]
    : words.number(1) === undefined || (words.number(1) ?? 0) > 31
      ? [{ length: 1, period: ofMonth(thisYear(words), named) }]
      : [];
};

/** "March 15, 2026", "15 March", "ika-15 ng Marso". */
const dayOfMonth = (words: Words): Reading[] => {
  const first = words.number(0);
  const at = first === undefined ? 0 : skipping(words, 1, LINK);
  const named = MONTHS[words.word(at)];
  const day = first ?? words.number(1);
  if (named === undefined || day === undefined || day > 31 || !Number.isInteger(day)) return [];
  const behind = first === undefined ? 2 : at + 1;
  const said = yearAt(words, behind);
  const period = ofDay(said?.year ?? thisYear(words), named, day);
  return period ? [{ length: said?.next ?? behind, period }] : [];
};

/** "Nov 23 to 29", "23-29 November 2026": days of one month. */
const daysOfMonth = (words: Words): Reading[] => {
  const { word, number } = words;
  const monthFirst = MONTHS[word(0)] !== undefined;
  const start = monthFirst ? 1 : 0;
  const second = /^(?:to|until|through|hanggang)$/.test(word(start + 1)) ? start + 2 : start + 1;
  const [from, to] = [number(start), number(second)];
  const monthIs = MONTHS[word(monthFirst ? 0 : second + 1)];
  if (from === undefined || to === undefined || monthIs === undefined || from >= to || to > 31) return [];
  const behind = second + (monthFirst ? 1 : 2);
  const said = yearAt(words, behind);
  const year = said?.year ?? thisYear(words);
  const [first, last] = [ofDay(year, monthIs, from), ofDay(year, monthIs, to)];
  return first?.from && last?.to
    ? [{ length: said?.next ?? behind, period: between(first.from, last.to) }]
    : [];
};

/** A number of months of a year, from the one counted from 1. */
const monthsOf = (year: number, from: number, count: number, label: Period['label']): Period => {
  const first = firstOf(year, from);
  return { from: first, to: addDays(addMonths(first, count), -1), label };
};

const quarter = (year: number, number: number): Period =>
  monthsOf(year, number * 3 - 2, 3, { en: `in Q${number} ${year}`, fil: `sa Q${number} ${year}` });

const half = (year: number, second: boolean): Period =>
  monthsOf(year, second ? 7 : 1, 6, {
    en: `in the ${second ? 'second' : 'first'} half of ${year}`,
    fil: `sa ${second ? 'ikalawang' : 'unang'} kalahati ng ${year}`,
  });

const HALVES: ReadonlySet<string> = new Set(['half', 'semester', 'kalahati']);

/** "Q1 2026", "first quarter", "second half of last year", "last quarter of 2025", "first three months of 2026". */
const partOfYear = (words: Words): Reading[] => {
  const code = /^q([1-4])$/.exec(words.word(0))?.[1];
  const ordinal = code ? Number(code) : ORDINALS[words.word(0)];
  if (ordinal === undefined) return [];
  const at = code ? 0 : skipping(words, 1, LINK);
  const some = code ? undefined : (words.number(at) ?? COUNTS[words.word(at)]);
  const unitAt = some === undefined ? at : skipping(words, at + 1, LINK);
  const unit = code ? 'quarter' : UNITS[words.stem(unitAt)];
  const halves = HALVES.has(words.word(unitAt));
  if (!halves && unit !== 'quarter' && unit !== 'month') return [];
  const said = yearAt(words, unitAt + 1);
  // "The last quarter" by itself is the one before this.
  if (!said && ordinal < 0) return [];
  const year = said?.year ?? thisYear(words);
  const length = said?.next ?? unitAt + 1;
  if (some !== undefined) {
    const months = some * (unit === 'quarter' ? 3 : 1);
    if (halves || !said || months > 11 || (ordinal !== 1 && ordinal !== -1)) return [];
    const from = ordinal === 1 ? 1 : 13 - months;
    const { from: first, to } = monthsOf(year, from, months, { en: '', fil: '' });
    return [{ length, period: between(first!, to!) }];
  }
  if (halves) return Math.abs(ordinal) <= 2 ? [{ length, period: half(year, ordinal !== 1) }] : [];
  if (unit === 'month') return said && ordinal < 0 ? [{ length, period: ofMonth(year, 12) }] : [];
  return [{ length, period: quarter(year, ordinal < 0 ? 4 : ordinal) }];
};

/** "Year to date", "YTD", "2026 to date". */
const toDate = (words: Words): Reading[] => {
  const { word, number, today } = words;
  const year = number(0) ?? thisYear(words);
  const length =
    word(0) === 'ytd'
      ? 1
      : (word(0) === 'year' || isYear(number(0))) && word(1) === 'to' && word(2) === 'date'
        ? 3
        : 0;
  return length > 0 && year === thisYear(words) ? [{ length, period: between(`${year}-01-01`, today) }] : [];
};

const absolute = (words: Words): readonly Reading[] => [
  ...namedDay(words),
  ...figureOfYear(words),
  ...fiscalYear(words),
  ...partOfYear(words),
  ...month(words),
  ...dayOfMonth(words),
  ...daysOfMonth(words),
  ...toDate(words),
];

const INTRODUCING: ReadonlySet<string> = new Set([
  'ngayong',
  'nitong',
  'noong',
  'nung',
  'nuong',
  'taong',
  'year',
  'cy',
  'mag',
]);

/** Periods of the calendar. "Ngayong 2026", "taong 2025", "mag-Hunyo": the word before adds nothing. */
export const calendar = (context: (offset: number) => Words): readonly Reading[] => [
  ...absolute(context(0)),
  ...(INTRODUCING.has(context(0).word(0))
    ? absolute(context(1)).map((one) => ({ ...one, length: one.length + 1 }))
    : []),
];
