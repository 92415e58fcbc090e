import { type Composer, reachable } from '../composer.ts';

/** So much of what is said before a question, such as "can you please tell me". */
const OPENING = 8;

/** "Communities who have no water", "staff who are on leave": in the middle "who" joins, and asks for nobody. */
export const pronouns: Composer = {
  id: 'pronouns',
  compose(chart) {
    const opening = new Set(reachable(chart, 0, OPENING));
    for (const item of chart.of('concept'))
      if (item.sense.concept === 'who' && !opening.has(item.start))
        chart.add({ ...item, sense: { kind: 'filler', idiom: true } });
  },
};
