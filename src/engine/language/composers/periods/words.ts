import { addDays, addMonths, type IsoDate } from '../../../../core/calendar.ts';
import { wordTable } from '../../word-table.ts';

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

export const UNITS: Readonly<Record<string, Unit>> = wordTable({
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
}); // prettier-ignore

export const UNIT_FIL: Readonly<Record<Unit, string>> = {
  day: 'araw',
  week: 'linggo',
  month: 'buwan',
  quarter: 'kwarter',
  year: 'taon',
}; // prettier-ignore

/** A day so many units later. */
export const later: Readonly<Record<Unit, (date: IsoDate, n: number) => IsoDate>> = {
  day: addDays,
  week: (date, n) => addDays(date, 7 * n),
  month: addMonths,
  quarter: (date, n) => addMonths(date, 3 * n),
  year: (date, n) => addMonths(date, 12 * n),
};

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const LAST = words(
  'last past previous prior nakaraang nakaraan nakalipas nagdaang huling lumipas preceding',
);
export const THIS = words('this current ngayong kasalukuyang itong nitong');
export const NEXT = words('next coming upcoming following susunod darating paparating parating');
/** Words that stand between the parts of a period and add nothing. */
export const LINK = words('na the ng of sa in mga noong nung nuong pa ang for on');

/** Words that open a range, by what they bound. */
export const BEFORE = words('before bago until till hanggang by prior');
export const AFTER = words('after since mula pagkatapos simula starting matapos magmula');
/** Of those, the ones that leave out what they name. */
export const EXCLUDING = words('before bago prior after pagkatapos matapos');
/** Words that also say of a row that it starts: "projects starting in 2025", "starting next month". */
export const STARTING = words('starting simula');

export const ENDS = words('end katapusan pagtatapos ends close matapos magtapos');
export const STARTS = words('start beginning simula umpisa pasimula');

export const FROM = words('from between mula noong nung simula of');
export const TO = words('to and until through hanggang at till');
/** Links that only a range has: "January and March" may be two months. */
export const CLEAR = words('to up until till through hanggang');

export const EARLIER = words('earlier before older prior pababa');
export const LATER = words('later after newer onward onwards pataas forward');

export const COUNTS: Readonly<Record<string, number>> = wordTable({
  one: 1,
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
  isang: 1,
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

/** Which one of a row of quarters, halves or months; the last counts from the end. */
export const ORDINALS: Readonly<Record<string, number>> = wordTable({
  first: 1,
  '1st': 1,
  unang: 1,
  second: 2,
  '2nd': 2,
  ikalawang: 2,
  pangalawang: 2,
  third: 3,
  '3rd': 3,
  ikatlong: 3,
  pangatlong: 3,
  fourth: 4,
  '4th': 4,
  ikaapat: 4,
  last: -1,
  final: -1,
  huling: -1,
}); // prettier-ignore
