import { addDays, calendarUnit } from '../../../../core/calendar.ts';
import type { Chart, Item } from '../../chart.ts';
import { type GeneralContext, spanning } from '../../composer.ts';
import { dayWords, MONTHS } from '../../dates.ts';
import type { Period, Wording } from '../../sense.ts';
import type { Token } from '../../token.ts';
import { between, sameWords } from './reading.ts';
import {
  AFTER,
  BEFORE,
  CLEAR,
  EARLIER,
  ENDS,
  EXCLUDING,
  FROM,
  LATER,
  LINK,
  NEXT,
  STARTING,
  STARTS,
  THIS,
  TO,
  UNITS,
} from './words.ts';

/** How a period is opened: "before", "since the start of", "on or before"; and where its words begin. */
interface Opening {
  readonly start: number;
  readonly word: string;
  /** "The end of", "the start of": only that edge of it counts. */
  readonly edge: 'start' | 'end' | null;
  readonly inclusive: boolean;
}

const openingOf = (tokens: readonly Token[], item: Item): Opening => {
  const norm = (at: number): string => tokens[at]?.norm ?? '';
  let at = item.start - 1;
  let edge: Opening['edge'] = null;
  while (at >= 0) {
    const word = norm(at);
    // "Simula" opens a range by itself, and is its edge behind another opening.
    const opened = BEFORE.has(norm(at - 1)) || AFTER.has(norm(at - 1)) || LINK.has(norm(at - 1));
    if (ENDS.has(word) && (!AFTER.has(word) || BEFORE.has(norm(at - 1)))) edge = 'end';
    else if (STARTS.has(word) && (opened || !AFTER.has(word))) edge = 'start';
    else if (!LINK.has(word)) break;
    at -= 1;
  }
  const onOr = norm(at - 1) === 'or' && norm(at - 2) === 'on';
  const upTo = norm(at) === 'to' && norm(at - 1) === 'up';
  const word = upTo ? 'until' : norm(at);
  return {
    start: onOr ? at - 2 : upTo ? at - 1 : at,
    word,
    edge,
    inclusive: onOr || !EXCLUDING.has(word),
  };
};

/** The first or last day of a period, as words; a whole year by its figure. */
const edgeWords = (period: Period, day: string, edge: Opening['edge']): Wording =>
  period.year !== undefined && edge === null ? sameWords(String(period.year)) : dayWords(day);

const RANGING: ReadonlySet<string> = new Set('to until till through hanggang -'.split(' '));

/** "By FY 2026 allocation", "by 2025 budget": the time belongs to what rows are put in order by. */
const beginsFigure = (chart: Chart, at: number): boolean =>
  chart.startingAt(at).some(({ sense }) => sense.kind === 'measure' || sense.kind === 'subject');

/** "Before 2020", "since March 2025", "after 15 June", "until the end of the year", "mula pa noong Enero". */
export const bounded = (chart: Chart, { tokens }: GeneralContext): void => {
  for (const item of chart.of('period')) {
    const { period } = item.sense;
    const { from, to } = period;
    if (!from || !to || period.ahead) continue;
    const { start, word, edge, inclusive } = openingOf(tokens, item);
    if (start < 0) continue;
    const opening: Item = { ...item, start, end: start + 1, penalty: 0, repairs: [] };
    const add = (bound: Period): void => {
      chart.add(spanning({ kind: 'period', period: bound }, [opening, item]));
    };
    const next = tokens[start + 1]?.norm ?? '';
    const verb = next !== 'pa' && (start + 1 < item.start || THIS.has(next) || NEXT.has(next));
    if (STARTING.has(word) && edge === null && verb) continue;
    if (BEFORE.has(word) && !(word === 'by' && beginsFigure(chart, item.end))) {
      // "Before the end of the year" is as good as until then.
      const last =
        edge === 'start' ? addDays(from, -1) : inclusive || edge === 'end' ? to : addDays(from, -1);
      const until = inclusive || edge === 'end';
      const day = edgeWords(period, until && edge !== 'start' ? to : from, edge);
      add({
        to: last,
        label: {
          en: `${until ? 'until' : 'before'} ${day.en}`,
          fil: `${until ? 'hanggang' : 'bago ang'} ${day.fil}`,
        },
      });
    }
    // "Starting from August to October 2026" ends in October.
    const ranged = tokens.slice(item.start, item.end).some(({ norm }) => RANGING.has(norm));
    if (AFTER.has(word) && !ranged) {
      const whole = edge === 'start' || (inclusive && edge === null);
      const first = whole ? from : addDays(to, 1);
      const day = edgeWords(period, whole ? from : to, edge);
      add({
        from: first,
        label: {
          en: `${whole ? 'since' : 'after'} ${day.en}`,
          fil: `${whole ? 'mula' : 'pagkatapos ng'} ${day.fil}`,
        },
      });
    }
  }
};

/** "The end of the month", "katapusan ng taon", "before the year ends": "the" unit is this one. */
export const unitsAtHand = (chart: Chart, { tokens, today }: GeneralContext): void => {
  for (const { index, norm } of tokens) {
    const unit = UNITS[norm];
    if (!unit || unit === 'day') continue;
    const [the, of, edge] = [
      tokens[index - 1]?.norm ?? '',
      tokens[index - 2]?.norm ?? '',
      tokens[index - 3]?.norm ?? '',
    ];
    const english = the === 'the' && of === 'of' && (ENDS.has(edge) || STARTS.has(edge));
    const filipino = /^(?:ng|ang)$/.test(the) && (ENDS.has(of) || STARTS.has(of));
    if (!english && !filipino) continue;
    const range = calendarUnit(today, unit);
    const label = between(range.from, range.to).label;
    const year = unit === 'year' ? { year: Number(today.slice(0, 4)) } : {};
    chart.add({
      start: index - 1,
      end: index + 1,
      sense: { kind: 'period', period: { ...range, ...year, label } },
      penalty: 0,
      repairs: [],
    });
  }
};

const SO_FAR: readonly (readonly string[])[] = [
  ['so', 'far'],
  ['to', 'date'],
  ['up', 'to', 'now'],
  ['until', 'now'],
  ['hanggang', 'ngayon'],
];

/** "This year so far", "so far this month": up to today, not what lies ahead in it. */
export const soFar = (chart: Chart, { tokens, today }: GeneralContext): void => {
  const isAt = (phrase: readonly string[], at: number): boolean =>
    phrase.every((word, offset) => tokens[at + offset]?.norm === word);
  for (const item of chart.of('period')) {
    const { from, to } = item.sense.period;
    if (!from || !to || from > today || to <= today) continue;
    for (const phrase of SO_FAR)
      for (const at of [item.end, item.start - phrase.length]) {
        if (!isAt(phrase, at)) continue;
        const words = { ...item, start: at, end: at + phrase.length, penalty: 0, repairs: [] };
        chart.add(spanning({ kind: 'period', period: between(from, today) }, [words, item]));
      }
  }
};

/** "2023 or earlier", "2024 onwards", "from 2024 on": what stands behind opens an end. */
export const opened = (chart: Chart, { tokens }: GeneralContext): void => {
  for (const item of chart.of('period')) {
    const { from, to } = item.sense.period;
    if (!from || !to || item.sense.period.ahead) continue;
    const joined = /^(?:or|and|o)$/.test(tokens[item.end]?.norm ?? '') ? 1 : 0;
    const word = tokens[item.end + joined]?.norm ?? '';
    const before = tokens[item.start - 1]?.norm === 'from' ? 1 : 0;
    const tail = { ...item, start: item.start - before, end: item.end + joined + 1, penalty: 0, repairs: [] };
    const [first, last] = [dayWords(from), dayWords(to)];
    if (joined === 1 && EARLIER.has(word)) {
      const label = { en: `until ${last.en}`, fil: `hanggang ${last.fil}` };
      chart.add(spanning({ kind: 'period', period: { to, label } }, [item, tail]));
    }
    const on = before === 1 && word === 'on';
    if (on || (LATER.has(word) && (joined === 1 || /^(?:onwards?|pataas|forward)$/.test(word)))) {
      const label = { en: `since ${first.en}`, fil: `mula ${first.fil}` };
      chart.add(spanning({ kind: 'period', period: { from, label } }, [item, tail]));
    }
  }
};

/** Where the second end of a range begins: behind "to", "up to", "until the end of". Null without a link. */
const behindLink = (tokens: readonly Token[], from: number): number | null => {
  let at = tokens[from]?.norm === 'up' ? from + 1 : from;
  if (!TO.has(tokens[at]?.norm ?? '')) return null;
  at += 1;
  while (LINK.has(tokens[at]?.norm ?? '') || ENDS.has(tokens[at]?.norm ?? '')) at += 1;
  return at;
};

/** "From January to March 2026", "between 2023 and 2025", "2023 to 2025", "January to June this year". */
export const ranges = (chart: Chart, { tokens }: GeneralContext): void => {
  const periods = chart.of('period').filter(({ sense }) => !sense.period.ahead);
  for (const first of periods) {
    if (!first.sense.period.from || !first.sense.period.to) continue;
    const then = behindLink(tokens, first.end);
    if (then === null) continue;
    let start = first.start;
    while (start > 0 && /^(?:pa|the|ang|start|beginning|of|simula|ng)$/.test(tokens[start - 1]!.norm))
      start -= 1;
    const before = FROM.has(tokens[start - 1]?.norm ?? '');
    if (!before) start = first.start;
    if (!before && !CLEAR.has(tokens[first.end]!.norm)) continue;
    for (const second of periods) {
      const { from: begins, to } = second.sense.period;
      if ((second.start !== then && second.start !== then - 1) || !begins || !to) continue;
      // "January to March 2026": the year said last holds for both.
      const bare = first.end - first.start === 1 && MONTHS[tokens[first.start]!.norm] !== undefined;
      const from = bare ? to.slice(0, 4) + first.sense.period.from.slice(4) : first.sense.period.from;
      if (from > to) continue;
      const opening = { ...first, start: before ? start - 1 : first.start };
      chart.add(spanning({ kind: 'period', period: between(from, to) }, [opening, second]));
    }
  }
};
