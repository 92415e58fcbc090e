import type { IsoDate } from '../../../core/calendar.ts';
import { NUMBERS } from '../../../core/date-words.ts';
import { currencyOf, formatMoney, inUsd, parseMoney } from '../../../core/money.ts';
import { readDate } from '../../../core/read-date.ts';
import type { FactDefinition, FactValue } from '../facts/fact-definition.ts';
import { cleanText, hasPhrase, joinList, wordsOf } from './clean-text.ts';
import { countryNamed } from './countries.ts';
import { keyOf } from './nodes.ts';

export type ValueReading =
  | { readonly ok: true; readonly value: FactValue }
  /** Nothing is stated there. */
  | { readonly ok: false; readonly problem: null }
  | { readonly ok: false; readonly problem: string };

export interface ReadingContext {
  /** The day that relative dates count from. */
  readonly anchor: IsoDate;
  readonly zone: string;
  /** The currency of amounts that name none: a field `currency` beside them. */
  readonly currency?: string | null;
}

const ABSENT: ValueReading = { ok: false, problem: null };
const fail = (problem: string): ValueReading => ({ ok: false, problem });
const found = (value: FactValue): ValueReading => ({ ok: true, value });

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The field of an object that carries its meaning, under any of the names people give it. */
const fieldOf = (value: Record<string, unknown>, names: readonly string[]): unknown => {
  for (const name of names) {
    const key = Object.keys(value).find((candidate) => keyOf(candidate) === name);
    if (key !== undefined && value[key] !== null && value[key] !== undefined) return value[key];
  }
  return undefined;
};

const NAMES = [
  'name',
  'title',
  'label',
  'skill',
  'language',
  'value',
  'text',
  'university',
  'company',
  'degree',
  'project',
  'role',
];

const textOf = (value: unknown): string | null => {
  if (isRecord(value)) return cleanText(fieldOf(value, NAMES));
  if (Array.isArray(value)) return textOf((value as unknown[])[0]);
  return cleanText(value);
};

/** The things in a list of any shape: strings, objects with a name, an object whose keys are the names, text. */
export const itemsOf = (value: unknown): readonly string[] => {
  const raw: unknown[] = Array.isArray(value)
    ? (value as unknown[]).slice(0, 50).flat(3)
    : isRecord(value)
      ? fieldOf(value, NAMES) === undefined
        ? Object.entries(value)
            .filter(([, entry]) => entry !== false && entry !== null)
            .map(([key]) => key.replaceAll('_', ' '))
        : [value]
      : typeof value === 'string'
        ? value.split(/[,;\n•|]+|\s+(?:and|at)\s+(?=\S+$)/)
        : [value];
  const items = raw.slice(0, 50).map((item) => textOf(item)?.replace(/\s*\([^)]*\)?$/, '') ?? null);
  return [...new Set(items.filter((item): item is string => item !== null && item !== ''))];
};

/** "Seven years" as "7 years": the number that a text begins with, in digits. */
const inDigits = (text: string): string =>
  text.replace(/^half an? (?=hour)/i, '0.5 ').replace(/^([a-z]+(?: na)?) /i, (lead, word: string) => {
    const number = NUMBERS.get(word.toLowerCase());
    return number === undefined ? lead : `${number} `;
  });

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string') return null;
  const text = inDigits(value.trim()).replace(/(?<=\d),(?=\d{3}\b)/g, '');
  const match =
    /^(?:about |around |~)?(-?\d+(?:\.\d+)?)\s*(?:\+|%|\/\d+(?:\.\d+)?)?\s*(?:(?:years?|yrs?|taong?|months?|minutes?|mins?|minuto|days?|araw|weeks?|hours?|hrs?|oras|times?|km|kg|x)\b.{0,30})?$/i.exec(
      text,
    );
  return match === null ? null : Number(match[1]);
};

const readNumberValue = (value: unknown, definition: FactDefinition): ValueReading => {
  const inner = isRecord(value)
    ? fieldOf(value, ['value', 'score', 'overall', 'total', 'years', 'amount'])
    : value;
  const number = numberOf(inner);
  if (number === null) return cleanText(inner) === null ? ABSENT : fail('it is not one plain number');
  const [min, max] = definition.range ?? [0, 1e12];
  if (number < min || number > max) return fail(`it is outside ${min} to ${max}`);
  return found({ text: String(number), number });
};

/** "3.5/4.0", "3.5 out of 4", "88%", 3.5: the scale only where it is stated. */
const readGpa = (value: unknown): ValueReading => {
  const scaleText = isRecord(value)
    ? cleanText(fieldOf(value, ['scale', 'out_of', 'max', 'gpa_scale']))
    : null;
  const scaleField = numberOf(scaleText);
  const inner = isRecord(value) ? fieldOf(value, ['gpa', 'cgpa', 'gwa', 'value', 'score', 'average']) : value;
  const text = cleanText(inner);
  if (text === null) return ABSENT;
  const match =
    /^(?:c?gpa|gwa|average)?[ :]*(\d{1,3}(?:[.,]\d{1,3})?)\s*(?:(%)|(?:\/|out of|on a scale of)\s*(\d{1,3}(?:\.\d)?))?\s*(?:c?gpa|gwa)?$/i.exec(
      text,
    );
  if (match === null) return fail('it is not a grade average that can be read');
  const number = Number((match[1] ?? '').replace(',', '.'));
  const scale = match[2] === '%' ? 100 : match[3] === undefined ? scaleField : Number(match[3]);
  if (number > 100 || (scale !== null && (scale === 0 || number > scale)))
    return fail('it is above its own scale');
  // A Philippine GWA runs from 1 (the best) to 5: it is shown, never compared.
  const upsideDown = /gwa/i.test(text) || (isRecord(value) && fieldOf(value, ['gwa']) !== undefined);
  const shown =
    match[2] === '%'
      ? `${number}%`
      : scale === null
        ? `${number}`
        : `${number}/${match[3] ?? scaleText ?? scale}`;
  return found(scale === null || upsideDown ? { text: shown } : { text: shown, number: number / scale });
};

const MINUTES_IN = /^(?:about |around |~)?(\d+(?:\.\d+)?)\s*(hours?|hrs?|h|oras|minutes?|mins?|minuto|m)\b/i;

/** Minutes, for a duration within a day. */
const readMinutes = (value: unknown, definition: FactDefinition): ValueReading => {
  const text = cleanText(value);
  if (text === null) return ABSENT;
  const match = MINUTES_IN.exec(inDigits(text));
  const number =
    match === null ? numberOf(text) : Number(match[1]) * (/^[ho]/i.test(match[2] ?? '') ? 60 : 1);
  const [min, max] = definition.range ?? [1, 1440];
  if (number === null || number < min || number > max) return fail('it is not a number of minutes or hours');
  return found({ text: String(Math.floor(number)), number: Math.floor(number) });
};

const readMoney = (value: unknown, definition: FactDefinition, context: ReadingContext): ValueReading => {
  const own = isRecord(value) ? cleanText(fieldOf(value, ['currency', 'unit'])) : null;
  const unit = own ?? context.currency ?? null;
  const inner = isRecord(value) ? fieldOf(value, ['amount', 'value', 'total', 'max', 'budget']) : value;
  const low = isRecord(value) ? fieldOf(value, ['min', 'from', 'low']) : undefined;
  const high = isRecord(value) ? fieldOf(value, ['max', 'to', 'high']) : undefined;
  const joined = low !== undefined && high !== undefined ? `${String(low)} - ${String(high)}` : inner;
  const period = isRecord(value) ? cleanText(fieldOf(value, ['period', 'per', 'frequency'])) : null;
  const text = cleanText(joined, 200);
  if (text === null) return ABSENT;
  const reading = parseMoney(period === null ? text : `${text} per ${period.replace(/^per /, '')}`, unit);
  if (!reading.ok) return fail(reading.problem);
  const { money } = reading;
  if (definition.singleSum === true && money.period !== null) return fail('it recurs; write the whole sum');
  return found({ text: formatMoney(money), money, number: inUsd(money) });
};

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ');

/** A day as a sentence says it: "15 March 2027". */
export const dayInWords = (date: IsoDate): string =>
  `${Number(date.slice(8))} ${MONTH_NAMES[Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;

const readDateValue = (value: unknown, context: ReadingContext): ValueReading => {
  const inner = isRecord(value) && !(value instanceof Date) ? fieldOf(value, ['date', 'on', 'value']) : value;
  const text =
    inner instanceof Date && !Number.isNaN(inner.getTime()) ? inner.toISOString() : cleanText(inner);
  if (text === null) return ABSENT;
  const reading = readDate(text, context.anchor, context.zone);
  if (!reading.ok) return fail(reading.problem);
  return found({ text: dayInWords(reading.date), date: reading.date });
};

const YES = new Set('true yes y 1 oo opo ready done have completed granted approved issued'.split(' '));
const NO = new Set([
  ...'false no n 0 hindi none pending denied refused rejected applied'.split(' '),
  'not yet',
  'wala pa',
]);

const readFlag = (value: unknown): ValueReading => {
  if (typeof value === 'boolean') return found({ text: value ? 'yes' : 'no', flag: value });
  const word = (cleanText(value) ?? (value === 'none' ? 'none' : '')).toLowerCase();
  if (YES.has(word)) return found({ text: 'yes', flag: true });
  if (NO.has(word)) return found({ text: 'no', flag: false });
  return word === '' ? ABSENT : fail('it is neither yes nor no');
};

const readLevel = (value: unknown, levels: Readonly<Record<string, readonly string[]>>): ValueReading => {
  const text = textOf(value);
  if (text === null) return ABSENT;
  const words = wordsOf(text);
  for (const [level, phrases] of Object.entries(levels)) {
    if (phrases.some((phrase) => hasPhrase(words, phrase))) return found({ text: level });
  }
  return fail(`it is none of: ${Object.keys(levels).join(', ')}`);
};

const URL_PATTERN = /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w\-./~%@+]*)?$/i;

/** Reads one stated value as its definition wants it. Total: whatever is stored, it answers. */
export const readValue = (
  value: unknown,
  definition: FactDefinition,
  context: ReadingContext,
): ValueReading => {
  switch (definition.kind) {
    case 'text':
    case 'name': {
      const text = textOf(value);
      if (text === null || definition.not?.test(text)) return ABSENT;
      return found({ text: definition.country ? (countryNamed(text) ?? text) : text });
    }
    case 'list': {
      const items = itemsOf(value).slice(0, 8);
      return items.length === 0 ? ABSENT : found({ text: joinList(items.slice(0, 4)), items });
    }
    case 'number':
    case 'score':
      return readNumberValue(Array.isArray(value) && value.length === 1 ? value[0] : value, definition);
    case 'gpa':
      return readGpa(value);
    case 'duration':
      return readMinutes(value, definition);
    case 'money':
      return readMoney(value, definition, context);
    case 'date':
      return readDateValue(value, context);
    case 'flag':
      return readFlag(value);
    case 'level':
      return readLevel(value, definition.levels ?? {});
    case 'url': {
      const text = cleanText(value, 200);
      if (text === null) return ABSENT;
      return URL_PATTERN.test(text) ? found({ text }) : fail('it is not a web address');
    }
  }
};

/** The currency that a field beside an amount names, for amounts without one. */
export const currencyBeside = (value: unknown): string | null => {
  const text = cleanText(value);
  return text === null ? null : currencyOf(text);
};
