import { type Composer, reachable, spanning } from '../composer.ts';

/** So much of what is said before a question, such as "can you please tell me". */
const OPENING = 8;

/** "Communities who have no water", "staff who are on leave": in the middle "who" joins, and asks for nobody. */
export const pronouns: Composer = {
  id: 'pronouns',
  compose(chart, { tokens }) {
    const opening = new Set(reachable(chart, 0, OPENING));
    for (const item of chart.of('concept'))
      if (item.sense.concept === 'who' && !opening.has(item.start))
        chart.add({ ...item, sense: { kind: 'filler', idiom: true } });
    // "In the same province": the place that was spoken of before.
    for (const same of chart.of('concept'))
      if (same.sense.concept === 'anaphora' && SAME.has(tokens[same.end - 1]!.norm))
        for (const noun of chart.startingAt(same.end))
          if (noun.sense.kind === 'level' || PLACES.has(tokens[noun.start]!.stem))
            chart.add(spanning(same.sense, [same, noun]));
  },
};
const SAME: ReadonlySet<string> = new Set(['same', 'parehong']);
const PLACES: ReadonlySet<string> = new Set(['place', 'area', 'location', 'lugar']);
