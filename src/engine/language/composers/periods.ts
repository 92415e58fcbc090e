import { addDays, addMonths, calendarUnit, type IsoDate } from '../../../core/calendar.ts';
import type { Chart, Item } from '../chart.ts';
import { type Composer, type GeneralContext, spanning } from '../composer.ts';
import { dayWords, MONTHS } from '../dates.ts';
import type { Period, Wording } from '../sense.ts';
import type { Token } from '../token.ts';
import { wordTable } from '../word-table.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

const UNITS: Readonly<Record<string, Unit>> = wordTable({
  day: 'day',
  araw: 'day',
  week: 'week',
  linggo: 'week',
  linggong: 'week',
  month: 'month',
  buwan: 'month',
  buwang: 'month',
  quarter: 'quarter',
  kwarter: 'quarter',
  year: 'year',
  taon: 'year',
  taong: 'year',
  yr: 'year',
}); // prettier-ignore
const LAST = new Set([
  'last',
  'past',
  'previous',
  'prior',
  'nakaraang',
  'nakaraan',
  'nakalipas',
  'nagdaang',
  'huling',
  'lumipas',
]);
const THIS = new Set(['this', 'current', 'ngayong', 'kasalukuyang', 'itong']);
const NEXT = new Set(['next', 'coming', 'upcoming', 'following', 'susunod', 'darating', 'paparating']);
const LINK = new Set(['na', 'the', 'ng', 'of', 'sa', 'in', 'mga', 'noong']);

/** Words that open a range, by what they bound. */
const BEFORE = new Set(['before', 'bago', 'until', 'till', 'hanggang', 'by']);
const AFTER = new Set(['after', 'since', 'mula', 'pagkatapos', 'simula', 'starting']);
/** Words that also say of a row that it starts: "projects starting in 2025", "starting next month". */
const VERBS = new Set(['starting', 'simula']);

const UNIT_FIL: Readonly<Record<Unit, string>> = {
  day: 'araw',
  week: 'linggo',
  month: 'buwan',
  quarter: 'kwarter',
  year: 'taon',
}; // prettier-ignore
const LENGTH: Readonly<Record<Unit, (date: IsoDate, n: number) => IsoDate>> = {
  day: addDays,
  week: (date, n) => addDays(date, 7 * n),
  month: addMonths,
  quarter: (date, n) => addMonths(date, 3 * n),
  year: (date, n) => addMonths(date, 12 * n),
};

const same = (text: string): Wording => ({ en: text, fil: text });

const isYear = (value: number | undefined): value is number =>
  value !== undefined && Number.isInteger(value) && value >= 1800 && value <= 2100;

const ofYear = (year: number): Period => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  year,
  label: { en: `in ${year}`, fil: `noong ${year}` },
});

/** "1 January 2026 to 31 December 2026", "22 November 2026". */
const spanWords = (from: IsoDate, to: IsoDate): Wording => {
  const [first, last] = [dayWords(from), dayWords(to)];
  return from === to ? first : { en: `${first.en} to ${last.en}`, fil: `${first.fil} hanggang ${last.fil}` };
};

const ofUnit = (date: IsoDate, unit: Unit, words: { en: string; fil: string }): Period => {
  const range = calendarUnit(date, unit);
  const span = spanWords(range.from, range.to);
  return {
    ...range,
    label: { en: `${words.en} (${span.en})`, fil: `${words.fil} (${span.fil})` },
    ...(unit === 'year' && { year: Number(range.from.slice(0, 4)) }),
  };
};

/** Reads periods token by token; each reader returns how many tokens it took. */
interface Reading {
  readonly length: number;
  readonly period: Period;
}

const norms = (context: GeneralContext, at: number): readonly (string | undefined)[] =>
  Array.from({ length: 8 }, (_, offset) => context.tokens[at + offset]?.norm);

/** "this month", "last year", "next quarter", "last 6 months", "nakaraang 30 araw", "next 2 weeks". */
const relative = (context: GeneralContext, at: number): Reading[] => {
  const words = norms(context, at);
  const direction = LAST.has(words[0]!) ? -1 : THIS.has(words[0]!) ? 0 : NEXT.has(words[0]!) ? 1 : null;
  if (direction === null) return [];
  let next = 1;
  while (LINK.has(words[next]!)) next += 1;
  const number = context.tokens[at + next]?.number ?? COUNTS[words[next] ?? ''];
  if (number !== undefined && number > 0 && number <= 1000 && direction !== 0) {
    let unitAt = next + 1;
    while (LINK.has(words[unitAt]!)) unitAt += 1;
    const unit = UNITS[context.tokens[at + unitAt]?.stem ?? ''];
    if (!unit) return [];
    const edge = LENGTH[unit](context.today, direction * number);
    const en = `${number} ${unit}${number === 1 ? '' : 's'}`;
    const fil = `${number} ${UNIT_FIL[unit]}`;
    const period: Period =
      direction < 0
        ? { from: edge, to: context.today, label: { en: `in the last ${en}`, fil: `sa nakaraang ${fil}` } }
        : { from: context.today, to: edge, label: { en: `in the next ${en}`, fil: `sa susunod na ${fil}` } };
    return [{ length: unitAt + 1, period }];
  }
  const unit = UNITS[context.tokens[at + next]?.stem ?? ''];
  if (!unit) return [];
  const words2 = {
    en: `${['last', 'this', 'next'][direction + 1]} ${unit}`,
    fil: `${['noong nakaraang', 'ngayong', 'sa susunod na'][direction + 1]} ${UNIT_FIL[unit]}`,
  };
  return [
    {
      length: next + 1,
      period: ofUnit(LENGTH[unit](calendarUnit(context.today, unit).from, direction), unit, words2),
    },
  ];
};

const COUNTS: Readonly<Record<string, number>> = wordTable({
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  dalawang: 2,
  tatlong: 3,
  apat: 4,
  limang: 5,
  anim: 6,
  pitong: 7,
  walong: 8,
  siyam: 9,
  sampung: 10,
}); // prettier-ignore

/** Days by the words that name them, in days from today. */
export const SINGLE: Readonly<Record<string, number>> = wordTable({
  today: 0,
  ngayon: 0,
  yesterday: -1,
  kahapon: -1,
  tomorrow: 1,
  bukas: 1,
}); // prettier-ignore

/** "2025", "FY 2025", "Q1 2026", "first quarter of 2026", "March 2026", "15 March 2026", "2026-03-15", "today". */
const absolute = (context: GeneralContext, at: number): Reading[] => {
  const words = norms(context, at);
  const numberAt = (offset: number): number | undefined => context.tokens[at + offset]?.number;
  const found: Reading[] = [];
  const single = SINGLE[words[0]!];
  // "Bukas na gawain" are open tasks, not tomorrow's.
  if (single !== undefined && !(words[0] === 'bukas' && words[1] === 'na')) {
    const day = addDays(context.today, single);
    const label = { en: `${words[0]} (${dayWords(day).en})`, fil: `${words[0]} (${dayWords(day).fil})` };
    found.push({ length: 1, period: { from: day, to: day, label } });
  }
  const first = numberAt(0);
  if (isYear(first)) {
    found.push({ length: 1, period: ofYear(first) });
    const month = numberAt(1);
    const day = numberAt(2);
    if (
      month &&
      day &&
      month <= 12 &&
      day <= 31 &&
      context.tokens[at]!.end + 1 === context.tokens[at + 1]!.start
    )
      found.push(...oneDay(first, month, day, 3));
  }
  if (words[0] === 'fy' || (words[0] === 'fiscal' && words[1] === 'year')) {
    const offset = words[0] === 'fy' ? 1 : 2;
    const year = numberAt(offset);
    if (isYear(year))
      found.push({
        length: offset + 1,
        period: { ...ofYear(year), fiscal: true, label: { en: `in FY ${year}`, fil: `sa FY ${year}` } },
      });
  }
  const fy = /^fy(\d{4})$/.exec(words[0] ?? '')?.[1];
  if (fy)
    found.push({
      length: 1,
      period: { ...ofYear(Number(fy)), fiscal: true, label: { en: `in FY ${fy}`, fil: `sa FY ${fy}` } },
    });
  found.push(...quarterly(context, words, at));
  const month = MONTHS[words[0] ?? ''];
  // "may" is Filipino for "there is": the month needs a figure beside it.
  if (month !== undefined && (words[0] !== 'may' || numberAt(1) !== undefined)) {
    const link = LINK.has(words[1]!) || words[1] === ',' ? 1 : 0;
    const year = numberAt(1 + link);
    if (isYear(year)) found.push(ofMonth(year, month, 2 + link));
    else {
      const day = numberAt(1);
      const comma = words[2] === ',' ? 1 : 0;
      const dated = numberAt(2 + comma);
      if (day && day <= 31 && isYear(dated)) found.push(...oneDay(dated, month, day, 3 + comma));
      else if (day && day <= 31 && Number.isInteger(day))
        found.push(...oneDay(Number(context.today.slice(0, 4)), month, day, 2));
      else found.push(ofMonth(Number(context.today.slice(0, 4)), month, 1));
    }
  }
  if (first && first <= 31 && Number.isInteger(first) && MONTHS[words[1] ?? ''] !== undefined) {
    const year = numberAt(2);
    found.push(
      ...oneDay(
        isYear(year) ? year : Number(context.today.slice(0, 4)),
        MONTHS[words[1]!]!,
        first,
        isYear(year) ? 3 : 2,
      ),
    );
  }
  return found;
};

const ORDINALS: Readonly<Record<string, number>> = wordTable({
  first: 1,
  '1st': 1,
  unang: 1,
  second: 2,
  '2nd': 2,
  ikalawang: 2,
  third: 3,
  '3rd': 3,
  ikatlong: 3,
  fourth: 4,
  '4th': 4,
  ikaapat: 4,
}); // prettier-ignore

const quarterly = (
  context: GeneralContext,
  words: readonly (string | undefined)[],
  at: number,
): Reading[] => {
  const code = /^q([1-4])$/.exec(words[0] ?? '')?.[1];
  const ordinal = ORDINALS[words[0] ?? ''];
  const half = ordinal !== undefined && ordinal <= 2 && (words[1] === 'half' || words[1] === 'semester');
  const number = code ? Number(code) : UNITS[words[1] ?? ''] === 'quarter' ? ordinal : undefined;
  if (number === undefined && !half) return [];
  let next = code ? 1 : 2;
  while (LINK.has(words[next]!) || words[next] === ',') next += 1;
  const stated = context.tokens[at + next]?.number;
  const year = isYear(stated) ? stated : Number(context.today.slice(0, 4));
  const length = isYear(stated) ? next + 1 : code ? 1 : 2;
  const from = half
    ? `${year}-${ordinal === 1 ? '01' : '07'}-01`
    : `${year}-${String(number! * 3 - 2).padStart(2, '0')}-01`;
  const to = addDays(addMonths(from, half ? 6 : 3), -1);
  const en = half ? `in the ${ordinal === 1 ? 'first' : 'second'} half of ${year}` : `in Q${number} ${year}`;
  const fil = half
    ? `sa ${ordinal === 1 ? 'unang' : 'ikalawang'} kalahati ng ${year}`
    : `sa Q${number} ${year}`;
  return [{ length, period: { from, to, label: { en, fil } } }];
};

const ofMonth = (year: number, month: number, length: number): Reading => {
  const from = `${year}-${String(month).padStart(2, '0')}-01`;
  const range = calendarUnit(from, 'month');
  const words = dayWords(from);
  return {
    length,
    period: {
      ...range,
      label: { en: `in ${words.en.replace(/^\d+ /, '')}`, fil: `noong ${words.fil.replace(/^\d+ /, '')}` },
    },
  };
};

const oneDay = (year: number, month: number, day: number, length: number): Reading[] => {
  const range = calendarUnit(`${year}-${String(month).padStart(2, '0')}-01`, 'month');
  if (day > Number(range.to.slice(8))) return [];
  const date = `${range.from.slice(0, 8)}${String(day).padStart(2, '0')}`;
  const words = dayWords(date);
  return [
    { length, period: { from: date, to: date, label: { en: `on ${words.en}`, fil: `noong ${words.fil}` } } },
  ];
};

const END_WORDS = new Set(['end', 'katapusan']);

/** "before 2020", "since March 2025", "after 15 June", "until today". */
const bounded = (chart: Chart, context: GeneralContext): void => {
  for (const item of chart.of('period')) {
    const { from, to } = item.sense.period;
    let at = item.start - 1;
    while (at >= 0 && (LINK.has(context.tokens[at]!.norm) || END.has(context.tokens[at]!.norm))) at -= 1;
    const atEnd = context.tokens.slice(at + 1, item.start).some(({ norm }) => END_WORDS.has(norm));
    // "On or before 30 June"
    const onOr = context.tokens[at - 1]?.norm === 'or' && context.tokens[at - 2]?.norm === 'on';
    const upTo = context.tokens[at]?.norm === 'to' && context.tokens[at - 1]?.norm === 'up';
    if (upTo) at -= 1;
    const word = upTo ? 'until' : (context.tokens[at]?.norm ?? '');
    const opening: Item = { ...item, start: onOr ? at - 2 : at, end: at + 1, penalty: 0, repairs: [] };
    const add = (period: Period): void => {
      chart.add(spanning({ kind: 'period', period }, [opening, item]));
    };
    const year = item.sense.period.year;
    const next = context.tokens[at + 1]?.norm ?? '';
    if (VERBS.has(word) && (at + 1 < item.start || THIS.has(next) || NEXT.has(next))) continue;
    if (BEFORE.has(word) && from && to) {
      const inclusive = atEnd || onOr || (word !== 'before' && word !== 'bago');
      const end = inclusive ? to : addDays(from, -1);
      const day = year ? same(String(year)) : dayWords(inclusive ? to : from);
      add({
        to: end,
        label: {
          en: `${inclusive ? 'until' : 'before'} ${day.en}`,
          fil: `${inclusive ? 'hanggang' : 'bago ang'} ${day.fil}`,
        },
      });
    }
    if (AFTER.has(word) && from && to && !atEnd) {
      const inclusive = onOr || (word !== 'after' && word !== 'pagkatapos');
      const start = inclusive ? from : addDays(to, 1);
      const day = year ? same(String(year)) : dayWords(inclusive ? from : to);
      add({
        from: start,
        label: {
          en: `${inclusive ? 'since' : 'after'} ${day.en}`,
          fil: `${inclusive ? 'mula' : 'pagkatapos ng'} ${day.fil}`,
        },
      });
    }
  }
};

const EARLIER = new Set(['earlier', 'before', 'older', 'prior', 'pababa']);
const LATER = new Set(['later', 'after', 'newer', 'onward', 'onwards', 'pataas', 'forward']);

/** "2023 or earlier", "2024 onwards", "from 2024 on": what stands behind opens an end. */
const opened = (chart: Chart, { tokens }: GeneralContext): void => {
  for (const item of chart.of('period')) {
    const { from, to } = item.sense.period;
    if (!from || !to) continue;
    const joined = /^(?:or|and|o)$/.test(tokens[item.end]?.norm ?? '') ? 1 : 0;
    const word = tokens[item.end + joined]?.norm ?? '';
    const before = tokens[item.start - 1]?.norm === 'from' ? 1 : 0;
    const tail = { ...item, start: item.start - before, end: item.end + joined + 1, penalty: 0, repairs: [] };
    const [first, last] = [dayWords(from), dayWords(to)];
    if (joined === 1 && EARLIER.has(word)) {
      const label = { en: `until ${last.en}`, fil: `hanggang ${last.fil}` };
      chart.add(spanning({ kind: 'period', period: { to, label } }, [item, tail]));
    }
    if (LATER.has(word) && (joined === 1 || /^(?:onwards?|pataas|forward)$/.test(word))) {
      const label = { en: `since ${first.en}`, fil: `mula ${first.fil}` };
      chart.add(spanning({ kind: 'period', period: { from, label } }, [item, tail]));
    }
  }
};

const FROM = new Set(['from', 'between', 'mula', 'noong', 'simula', 'of']);
const TO = new Set(['to', 'and', 'until', 'through', 'hanggang', 'at', 'till']);

/** Links that only a range has: "January and March" may be two months. */
const CLEAR = new Set(['to', 'up', 'until', 'till', 'through', 'hanggang']);
const END = new Set(['the', 'end', 'of', 'sa', 'katapusan', 'ng']);

/** Where the second end of a range begins: behind "to", "up to", "until the end of". Null without a link. */
const behindLink = (tokens: readonly Token[], from: number): number | null => {
  let at = tokens[from]?.norm === 'up' ? from + 1 : from;
  if (!TO.has(tokens[at]?.norm ?? '')) return null;
  at += 1;
  while (END.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
};

/** "from January to March 2026", "between 2023 and 2025", "2023 to 2025". */
const ranges = (chart: Chart, context: GeneralContext): void => {
  const periods = chart.of('period');
  for (const first of periods) {
    if (!first.sense.period.from || !first.sense.period.to) continue;
    const then = behindLink(context.tokens, first.end);
    if (then === null) continue;
    const before = FROM.has(context.tokens[first.start - 1]?.norm ?? '');
    if (!before && !CLEAR.has(context.tokens[first.end]!.norm)) continue;
    for (const second of periods) {
      if (second.start !== then || !second.sense.period.from || !second.sense.period.to) continue;
      // "January to March 2026": the year said last holds for both.
      let from = first.sense.period.from;
      const year = second.sense.period.to.slice(0, 4);
      if (first.end - first.start === 1 && MONTHS[context.tokens[first.start]!.norm])
        from = year + from.slice(4);
      const to = second.sense.period.to;
      if (from > to) continue;
      const start = { ...first, start: first.start - (before ? 1 : 0) };
      const label = {
        en: `from ${dayWords(from).en} to ${dayWords(to).en}`,
        fil: `mula ${dayWords(from).fil} hanggang ${dayWords(to).fil}`,
      };
      chart.add(spanning({ kind: 'period', period: { from, to, label } }, [start, second]));
    }
  }
};

/** Words that periods are made of, which stand in no lexicon. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, COUNTS, ORDINALS, SINGLE, MONTHS].flatMap((table) => Object.keys(table)),
  ...[LAST, THIS, NEXT, BEFORE, AFTER, FROM, TO].flatMap((words) => [...words]),
]);

/** "Ngayong 2026", "nitong Oktubre", "taong 2025", "year 2025": the word before a year or a month adds nothing. */
const introduced = (context: GeneralContext, at: number): Reading[] =>
  INTRODUCING.has(context.tokens[at]!.norm)
    ? absolute(context, at + 1).map((one) => ({ ...one, length: one.length + 1 }))
    : [];
const INTRODUCING = new Set(['ngayong', 'nitong', 'noong', 'taong', 'year', 'cy']);

/** Every usual way to name a stretch of time. */
export const periods: Composer = {
  id: 'periods',
  compose(chart, context) {
    for (let at = 0; at < context.tokens.length; at += 1)
      for (const { length, period } of [
        ...relative(context, at),
        ...absolute(context, at),
        ...introduced(context, at),
      ])
        chart.add({
          start: at,
          end: at + length,
          sense: { kind: 'period', period },
          penalty: 0,
          repairs: [],
        });
    ranges(chart, context);
    bounded(chart, context);
    opened(chart, context);
  },
};
