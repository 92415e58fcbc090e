import type { Chart, Item, ItemOf } from '../chart.ts';
import { type Composer, followingOf, isMarker, preceding, spanning } from '../composer.ts';
import type { Token } from '../token.ts';
import { wordTable } from '../word-table.ts';

export const SCALES: Readonly<Record<string, number>> = wordTable({
  hundred: 1e2,
  daan: 1e2,
  thousand: 1e3,
  libo: 1e3,
  libong: 1e3,
  million: 1e6,
  milyon: 1e6,
  milyong: 1e6,
  billion: 1e9,
  bilyon: 1e9,
}); // prettier-ignore

const PESOS = new Set(['peso', 'pesos', 'php', 'piso', 'pisong']);
const DAYS = new Set(['day', 'days', 'araw']);
const PERCENT = new Set(['percent', 'pct', 'porsyento', '%']);

/** "5 million", "2 hundred thousand", "300 pesos", "40 percent". */
export const numbers: Composer = {
  id: 'numbers',
  compose(chart, { tokens }) {
    for (let pass = 0; pass < 2; pass += 1)
      for (const item of chart.of('number')) {
        const word = tokens[item.end]?.norm ?? '';
        const tail = { ...item, start: item.end, end: item.end + 1, repairs: [], penalty: 0 };
        const { value, unit } = item.sense;
        const scale = SCALES[word];
        if (scale && value < scale)
          chart.add(spanning({ ...item.sense, value: value * scale }, [item, tail]));
        if (PESOS.has(word) && !unit)
          chart.add(spanning({ kind: 'number', value, unit: 'peso' }, [item, tail]));
        if (PERCENT.has(word) && !unit)
          chart.add(spanning({ kind: 'number', value, unit: 'percent' }, [item, tail]));
        if (DAYS.has(word) && !unit)
          chart.add(spanning({ kind: 'number', value, unit: 'days' }, [item, tail]));
      }
  },
};

/** "Above 90 percent": a figure without the unit that stands behind it is another one. */
const goesOn = (tokens: readonly Token[], { end, sense }: ItemOf<'number'>): boolean => {
  const next = tokens[end]?.norm ?? '';
  return (sense.unit === undefined && (PERCENT.has(next) || PESOS.has(next))) || SCALES[next] !== undefined;
};

/** "Less than 25 percent complete": the unit is part of the figure's own name. */
const beginsMeasure = (chart: Chart, at: number): boolean =>
  chart.startingAt(at).some(({ sense, end }) => sense.kind === 'measure' && end > at + 1);

/** "Under the 2025 ceilings": with an article it is the year, and no bound. */
const namesYear = (tokens: readonly Token[], { end }: Item, { start, sense }: ItemOf<'number'>): boolean =>
  start > end &&
  tokens[start - 1]!.norm === 'the' &&
  sense.unit === undefined &&
  Number.isInteger(sense.value) &&
  sense.value >= 1900 &&
  sense.value <= 2100;

const FILIPINO_MORE = /^(?:higit|mahigit|mas)$/;
const PANG = /^(?:pa|pang|marami|maraming|mataas|malaki)$/;

const scaleIn = (tokens: readonly Token[], { start, end }: Item): number | undefined =>
  tokens.slice(start, end).flatMap(({ norm }) => SCALES[norm] ?? [])[0];

/** "Between 11 and 14 million" are millions on both sides. */
const sharedScale = (tokens: readonly Token[], low: ItemOf<'number'>, high: ItemOf<'number'>): number => {
  const scale = scaleIn(tokens, high);
  const bare = scaleIn(tokens, low) === undefined && low.sense.value < (scale ?? 0) / 10;
  return scale !== undefined && bare ? scale : 1;
};

/** Whether a figure stands at a range: "1,000 to 2,000 residents", "a population of 1,000 to 2,000". */
const isCounted = (chart: Chart, low: Item, high: Item): boolean =>
  chart.startingAt(high.end).some((item) => item.sense.kind === 'measure') ||
  preceding(chart, low.start, 2).some((item) => item.sense.kind === 'measure');

/** "more than 500", "at least 3", "500 or more", "between 10 and 20", "from 10 to 20", "10+". */
export const comparisons: Composer = {
  id: 'comparisons',
  compose(chart, { message, tokens }) {
    for (const comparator of chart.of('comparator')) {
      const { op } = comparator.sense;
      for (const number of followingOf(chart, comparator.end, 'number', 1))
        if (
          !namesYear(tokens, comparator, number) &&
          (!goesOn(tokens, number) || beginsMeasure(chart, number.end))
        )
          chart.add(spanning({ ...number.sense, kind: 'comparison', op }, [comparator, number]));
      // "One" is a figure where it is compared, and mostly says nothing elsewhere.
      if (tokens[comparator.end]?.norm === 'one') {
        const one = {
          ...comparator,
          start: comparator.end,
          end: comparator.end + 1,
          repairs: [],
          penalty: 0,
        };
        chart.add(spanning({ kind: 'comparison', op, value: 1 }, [comparator, one]));
      }
    }
    for (const number of chart.of('number')) {
      const after = tokens[number.end]?.norm;
      const then = tokens[number.end + 1]?.norm;
      const tail = { ...number, start: number.end, end: number.end + 2, repairs: [], penalty: 0 };
      if ((after === 'or' || after === 'and' || after === 'o') && then) {
        // "Apat o higit pang", "lima o mas marami pa"
        const higit = FILIPINO_MORE.test(then);
        const behind = tokens.slice(number.end + 2).findIndex(({ norm }) => !PANG.test(norm));
        const end = number.end + 2 + (higit ? Math.max(0, behind) : 0);
        const op =
          higit || /^(more|above|over|greater|higher|up|mas|pataas|older|longer)$/.test(then)
            ? 'gte'
            : /^(less|fewer|below|under|lower|pababa|down|younger|shorter)$/.test(then)
              ? 'lte'
              : null;
        if (op) chart.add(spanning({ ...number.sense, kind: 'comparison', op }, [number, { ...tail, end }]));
      }
      // "1,000 up"
      if ((after === 'up' || after === 'pataas') && then !== 'to')
        chart.add(
          spanning({ ...number.sense, kind: 'comparison', op: 'gte' }, [
            number,
            { ...tail, end: number.end + 1 },
          ]),
        );
      if (tokens[number.start]?.norm.endsWith('+') && number.end === number.start + 1)
        chart.add(spanning({ ...number.sense, kind: 'comparison', op: 'gte' }, [number]));
    }
    for (const low of chart.of('number')) {
      const openings = chart.endingAt(low.start).filter((item) => isMarker(item, 'between', 'from'));
      for (const link of chart.startingAt(low.end).filter((item) => isMarker(item, 'and', 'to')))
        for (const high of followingOf(chart, link.end, 'number', 0)) {
          const unit = low.sense.unit ?? high.sense.unit;
          const value = low.sense.value * sharedScale(tokens, low, high);
          if (value > high.sense.value) continue;
          const range = { kind: 'comparison', op: 'gte', value, upTo: high.sense.value } as const;
          const sense = { ...range, ...(unit && { unit }) };
          for (const opening of openings) chart.add(spanning(sense, [opening, low, link, high]));
          // "1,000 to 2,000 residents": of something that is counted it needs no "from".
          if ((unit || isCounted(chart, low, high)) && isMarker(link, 'to'))
            chart.add(spanning(sense, [low, link, high]));
        }
      // "1,000-1,200 people"
      for (const high of followingOf(chart, low.end, 'number', 0)) {
        const unit = low.sense.unit ?? high.sense.unit;
        const dash = message.slice(tokens[low.end - 1]!.end, tokens[high.start]!.start).trim();
        if (!/^[-–—]$/.test(dash) || low.sense.value >= high.sense.value) continue;
        if (!unit && !isCounted(chart, low, high)) continue;
        const sense = {
          kind: 'comparison',
          op: 'gte',
          value: low.sense.value,
          upTo: high.sense.value,
        } as const;
        chart.add(spanning({ ...sense, ...(unit && { unit }) }, [low, high]));
      }
    }
  },
};

/** "IDPs or bakwit", "households (families)": two words for one figure. */
export const synonyms: Composer = {
  id: 'synonyms',
  compose(chart, { tokens }) {
    for (const first of chart.of('measure'))
      for (const link of chart.startingAt(first.end))
        if (isMarker(link, 'or') || /^(?:or|o)$/.test(tokens[link.start]!.norm))
          for (const second of followingOf(chart, link.end, 'measure', 1))
            if (second.sense.dataset === first.sense.dataset && second.sense.measure === first.sense.measure)
              chart.add(spanning(first.sense, [first, link, second]));
  },
};

const QUANTITY = new Set(['number', 'no', 'num', 'count', 'quantity', 'bilang', 'dami', 'total', 'tally']);

/** "The number of mosques" is the measure, as "mosques" alone is. */
export const quantities: Composer = {
  id: 'quantities',
  compose(chart, { tokens }) {
    for (const word of chart.of('concept'))
      if (word.sense.concept === 'count' && QUANTITY.has(tokens[word.start]!.norm))
        for (const measure of followingOf(chart, word.end, 'measure', 1))
          chart.add(spanning(measure.sense, [word, measure]));
  },
};
