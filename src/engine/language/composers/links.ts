import type { Composer } from '../composer.ts';

/** "Communities where poverty is high": behind a noun it asks for no place. */
export const relatives: Composer = {
  id: 'relatives',
  compose(chart, { tokens }) {
    for (const where of chart.of('concept')) {
      // "Projects that are located in Bukidnon" are in Bukidnon.
      if (LYING.has(tokens[where.end - 1]!.norm) && where.start > 0)
        chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
      if (where.sense.concept === 'where' && where.end === where.start + 1)
        if (chart.endingAt(where.start).some(({ sense }) => NOUNS.has(sense.kind)))
          chart.add({ ...where, sense: { kind: 'filler', idiom: true } });
    }
  },
};
const LYING: ReadonlySet<string> = new Set(['located', 'matatagpuan', 'situated']);
const NOUNS: ReadonlySet<string> = new Set(['subject', 'constraint', 'place', 'measure']);

/** "Compare A with B": what stands behind "with" stands against what is compared. */
export const rivals: Composer = {
  id: 'rivals',
  compose(chart) {
    const [first] = chart.of('concept').filter(({ sense }) => sense.concept === 'compare');
    if (!first) return;
    for (const link of chart.markers('with', 'to'))
      if (link.start >= first.end) chart.add({ ...link, sense: { kind: 'marker', marker: 'versus' } });
  },
};
