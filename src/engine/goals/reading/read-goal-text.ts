import { formatMoney, inUsd, type Money, parseMoney } from '../../../core/money.ts';
import { readDate } from '../../../core/read-date.ts';
import type { FactDefinition, FactValue } from '../facts/fact-definition.ts';
import { cleanText, hasPhrase, joinList, wordsOf } from './clean-text.ts';
import { countriesIn } from './countries.ts';
import { degreeIn } from './degrees.ts';
import { fieldIn } from './fields.ts';
import { dayInWords, type ReadingContext } from './read-value.ts';
import { scoreInText, TESTS } from './test-scores.ts';

/** A text of the goal with what is looked up in it more than once. */
export interface GoalText {
  readonly path: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** The goal's own words, ready to be read; null where there are none. */
export const goalText = (path: string, value: unknown): GoalText | null => {
  const text = cleanText(value, 1000);
  return text === null ? null : { path, text, words: wordsOf(text) };
};

const MONEY_CUE =
  /(?:\b(?:budget|afford|spend|cost|save|saving|savings|pay|earn|worth)\b|[$€£₱¥₹]|\b(?:usd|php|eur|gbp|pesos?|piso|ipon|dollars?|euros?|pounds?)\b)/i;

const moneyIn = (text: string): Money | null => {
  for (const part of text.split(
    /(?:[.;!?]\s|\n|,\s|[()<>{}[\]]|\s(?:by|before|until|within|for|so that|because|para sa|bago|hanggang)\s)/,
  )) {
    if (!/\d|thousand|million/i.test(part) || !MONEY_CUE.test(part)) continue;
    const reading = parseMoney(part);
    if (reading.ok) return reading.money;
  }
  return null;
};

const CUE = /\b(?:by|on|before|until|till|within|in|deadline(?: is)?:?|due(?: on)?|sa loob ng|bago)\s+/gi;

const dateIn = (text: string, context: ReadingContext): string | null => {
  for (const cue of text.matchAll(CUE)) {
    const lead = cue[0].trim().toLowerCase();
    const rest = text.slice(cue.index + cue[0].length).split(/[;!?(]|\.\s/)[0] ?? '';
    const words = rest.split(/\s+/).slice(0, 6);
    for (let n = words.length; n > 0; n -= 1) {
      const phrase = words
        .slice(0, n)
        .join(' ')
        .replace(/[,.]+$/, '');
      const reading = readDate(
        `${lead === 'in' || lead === 'within' ? 'in ' : lead === 'before' || lead === 'bago' ? 'before ' : ''}${phrase}`,
        context.anchor,
        context.zone,
      );
      if (reading.ok) return reading.date;
      // "In May 2027" is a month and no span.
      const month = lead === 'in' ? readDate(phrase, context.anchor, context.zone) : reading;
      if (month.ok) return month.date;
    }
  }
  return null;
};

const matchValue = (match: RegExpExecArray, definition: FactDefinition): FactValue | null => {
  if (definition.kind === 'flag') return { text: 'yes', flag: true };
  const text = cleanText(match[1] ?? match[0]);
  if (text === null) return null;
  return definition.kind === 'list' ? { text, items: [text] } : { text };
};

/** Reads one fact from the goal's title or description, as its definition allows; null where it is not there. */
export const readGoalText = (
  source: GoalText,
  definition: FactDefinition,
  context: ReadingContext,
): FactValue | null => {
  const { text: reader } = definition;
  const { text, words } = source;
  if (reader === undefined) return null;
  if (reader === 'DEGREE') return wrap(degreeIn(text, words)?.name);
  if (reader === 'FIELD') return wrap(fieldIn(text, words));
  if (reader === 'COUNTRY') {
    const countries = countriesIn(text, words);
    return countries.length === 0 ? null : wrap(joinList(countries.slice(0, 3)));
  }
  if (reader === 'MONEY') {
    const money = moneyIn(text);
    const recurs = definition.singleSum === true && money?.period !== null;
    return money === null || recurs ? null : { text: formatMoney(money), money, number: inUsd(money) };
  }
  if (reader === 'DATE') {
    const date = dateIn(text, context);
    return date === null ? null : { text: dayInWords(date), date };
  }
  if ('test' in reader) {
    const kind = TESTS[reader.test];
    const written = (scoreInText(text, reader.test) ?? 'none').replace(',', '.');
    const score = Number(written);
    const fits =
      kind !== undefined && score >= kind.min && score <= kind.max && (score / kind.step) % 1 === 0;
    return fits ? { text: written, number: score } : null;
  }
  if ('words' in reader) {
    const named = Object.entries(reader.words).find(([, phrases]) =>
      phrases.some((phrase) => hasPhrase(words, phrase)),
    );
    return wrap(named?.[0]);
  }
  const match = reader.pattern.exec(text);
  return match === null ? null : matchValue(match, definition);
};

const wrap = (text: string | null | undefined): FactValue | null =>
  text === null || text === undefined ? null : { text };
