/** The words of dates, English and Filipino. */

/** As a part of a pattern. */
export const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre';
const FILIPINO_MONTHS = [
  'enero',
  'pebrero',
  'marso',
  'abril',
  'mayo',
  'hunyo',
  'hulyo',
  'agosto',
  'setyembre',
  'oktubre',
  'nobyembre',
  'disyembre',
];
const ENGLISH_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** From Monday. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Small numbers in words. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
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
    eleven: 11,
    twelve: 12,
    eighteen: 18,
    twentyfour: 24,
    isang: 1,
    dalawang: 2,
    tatlong: 3,
    'apat na': 4,
    limang: 5,
    'anim na': 6,
  }),
);
/** A month's number, from 1, by its name or the beginning of it. */
export const monthNumber = (word: string): number => {
  const filipino = FILIPINO_MONTHS.indexOf(word);
  return filipino >= 0 ? filipino + 1 : ENGLISH_MONTHS.indexOf(word.slice(0, 3)) + 1;
};
