import type { Composer } from '../../composer.ts';
import { MONTHS } from '../../dates.ts';
import { bounded, opened, ranges, unitsAtHand } from './bounds.ts';
import { calendar } from './calendar.ts';
import { wordsFrom } from './reading.ts';
import { relative } from './relative.ts';
import { AFTER, BEFORE, COUNTS, FROM, LAST, NEXT, ORDINALS, SINGLE, THIS, TO, UNITS } from './words.ts';

/** Words that periods are made of, which stand in no lexicon. */
export const PERIOD_WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, COUNTS, ORDINALS, SINGLE, MONTHS].flatMap((table) => Object.keys(table)),
  ...[LAST, THIS, NEXT, BEFORE, AFTER, FROM, TO].flatMap((words) => [...words]),
]);

/** Every usual way to name a stretch of time. */
export const periods: Composer = {
  id: 'periods',
  compose(chart, context) {
    for (const { index } of context.tokens)
      for (const { length, period } of [
        ...relative(wordsFrom(context, index)),
        ...calendar((offset) => wordsFrom(context, index + offset)),
      ])
        chart.add({
          start: index,
          end: index + length,
          sense: { kind: 'period', period },
          penalty: 0,
          repairs: [],
        });
    unitsAtHand(chart, context);
    ranges(chart, context);
    bounded(chart, context);
    opened(chart, context);
  },
};
