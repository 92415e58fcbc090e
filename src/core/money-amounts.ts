/** A number in a text about money. `rangeEnd` is set where it closes a range begun by the one before. */
export interface Amount {
  readonly value: number;
  readonly rangeEnd: boolean;
}

const MULTIPLIERS = new Map(
  Object.entries({
    hundred: 100,
    daan: 100,
    k: 1e3,
    thou: 1e3,
    thousand: 1e3,
    thousands: 1e3,
    libo: 1e3,
    libong: 1e3,
    ribu: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    lacs: 1e5,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    milyon: 1e6,
    milyong: 1e6,
    juta: 1e6,
    jt: 1e6,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    bilyon: 1e9,
  }),
);

const WORD_NUMBERS = new Map(
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
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    isang: 1,
    dalawang: 2,
    tatlong: 3,
    limang: 5,
    sampung: 10,
  }),
);

const MULTIPLIER = [...MULTIPLIERS.keys()].sort((a, b) => b.length - a.length).join('|');
const WORD = [...WORD_NUMBERS.keys()].sort((a, b) => b.length - a.length).join('|');
const DIGITS = String.raw`\d[\d.,'’]*(?: \d{3}(?!\d))*(?:[.,]\d{1,2}(?!\d))?`;
const TOKEN = new RegExp(
  String.raw`(?<![\p{L}\d])(half a|(?:(?:${WORD})(?:[ -](?:${WORD}))?(?=[ -](?:${MULTIPLIER})(?!\p{L})))|(?:${WORD})[ -](?:${WORD})(?=\s*$)|${DIGITS})(?:\s?((?:${MULTIPLIER})(?:[ -](?:${MULTIPLIER}))?)(?!\p{L}))?`,
  'giu',
);

/**
 * A number as written, English or European: a separator followed by exactly three digits groups thousands
 * ("8.500", "15,000"), any other last separator is the decimal one. With a multiplier a lone dot is always
 * decimal ("1.250M"). Null where it cannot be told.
 */
export const readNumber = (written: string, withMultiplier = false): number | null => {
  const text = written.replace(/[\s'’]/g, '').replace(/[.,]+$/, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(text)) return null;
  const dots = text.split('.').length - 1;
  const commas = text.split(',').length - 1;
  if (dots === 0 && commas === 0) return Number(text);
  const last = text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  const other = last === '.' ? ',' : '.';
  const lasts = last === '.' ? dots : commas;
  const others = last === '.' ? commas : dots;
  const plain = (whole: string, fraction = '') => Number(`${whole}.${fraction || '0'}`);
  const grouping = (whole: string, mark: string) =>
    new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(whole) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(whole);
  if (others > 0) {
    if (lasts > 1) return null;
    const [whole = '', fraction = ''] = text.split(last);
    return grouping(whole, other) ? plain(whole.replaceAll(other, ''), fraction) : null;
  }
  if (lasts > 1) return grouping(text, last) ? Number(text.replaceAll(last, '')) : null;
  const [whole = '', fraction = ''] = text.split(last);
  const groups = fraction.length === 3 && whole !== '0' && whole.length <= 3;
  if (groups && !(withMultiplier && last === '.')) return Number(whole + fraction);
  return plain(whole, fraction);
};

const ofWords = (written: string): number | null => {
  const words = written.toLowerCase().split(/[ -]/);
  if (words[0] === 'half') return 0.5;
  const values = words.map((word) => WORD_NUMBERS.get(word));
  const [first, second] = values;
  if (first === undefined) return null;
  if (second === undefined) return words.length === 1 ? first : null;
  return first >= 20 && first % 10 === 0 && second < 10 ? first + second : null;
};

const factorOf = (written: string | undefined): number =>
  (written ?? '')
    .toLowerCase()
    .split(/[ -]/)
    .reduce((product, word) => product * (MULTIPLIERS.get(word) ?? 1), 1);

/**
 * The amounts in a text whose currency words were blanked out, in order. A multiplier at the end of a range
 * holds for its beginning too ("12-15 thousand"), unless the beginning would then be the larger ("900-1k").
 * Null where a number cannot be read for certain.
 */
export const findAmounts = (text: string): readonly Amount[] | null => {
  const found: { value: number; raw: number; factor: number; start: number; end: number }[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [all, number = '', multiplier] = match;
    const raw = /\d/.test(number) ? readNumber(number.trim(), multiplier !== undefined) : ofWords(number);
    if (raw === null) return null;
    const factor = factorOf(multiplier);
    found.push({
      value: round(raw * factor),
      raw,
      factor,
      start: match.index,
      end: match.index + all.length,
    });
  }
  return found.map((item, i) => {
    const before = found[i - 1];
    const next = found[i + 1];
    const opens = next !== undefined && joins(text.slice(item.end, next.start));
    const rangeEnd = before !== undefined && joins(text.slice(before.end, item.start));
    const shared = opens && item.factor === 1 && next.factor > 1 && item.raw < next.raw;
    return { value: shared ? round(item.raw * next.factor) : item.value, rangeEnd };
  });
};

const round = (value: number): number => Math.round(value * 100) / 100;

const joins = (between: string): boolean => /^\s*(?:-|–|—|to|and|hanggang|~|\.\.)\s*$/i.test(between);
