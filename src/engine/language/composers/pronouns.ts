import { type Composer, reachable, spanning } from '../composer.ts';
import { NANDOON, YON } from '../demonstratives.ts';
import type { Token } from '../token.ts';

/** "Probinsyang iyon": whether the word here says "that" of a kind of place before it. */
export const isThatPlace = (tokens: readonly Token[], index: number): boolean =>
  YON.has(tokens[index]?.norm ?? '') && LUGAR.test(tokens[index - 1]?.norm ?? '');
const LUGAR =
  /^(?:lugar|rehiyon|probinsya|probinsiya|lalawiga|lungsod|siyudad|bayan|munisipyo|munisipalidad|barangay|region|province)n?g?$/;

/** "Ilan dito", "which here": whether the word says of which rows so many, or which, are asked for. */
export const isOfThese = (tokens: readonly Token[], index: number): boolean =>
  DITO.has(tokens[index]?.norm ?? '') && ASKED_OF.has(tokens[index - 1]?.norm ?? '');
const DITO: ReadonlySet<string> = new Set(['dito', 'rito', 'here']);
const ASKED_OF: ReadonlySet<string> = new Set('ilan ilang alin aling sino many which'.split(' '));

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
    // "List the ones in that province"
    for (const { index, norm } of tokens) {
      const place = PLACES.has(tokens[index + 1]?.stem ?? '') || LEVELS.has(tokens[index + 1]?.stem ?? '');
      if (norm === 'that' && place && IN.has(tokens[index - 1]?.norm ?? ''))
        chart.add({
          start: index,
          end: index + 2,
          sense: { kind: 'concept', concept: 'anaphora' },
          penalty: 0,
          composed: true,
          repairs: [],
        });
    }
    for (const { index } of tokens)
      if (isThatPlace(tokens, index)) {
        const sense = { kind: 'concept', concept: 'anaphora' } as const;
        chart.add({ start: index - 1, end: index + 1, sense, penalty: 0, composed: true, repairs: [] });
      }
    // "Ilan dito ang natapos?": of these.
    for (const { index, norm } of tokens)
      if (
        (isOfThese(tokens, index) && norm !== 'here') ||
        // "Ilan sa mga nandoon …?"
        (NANDOON.has(norm) && tokens[index - 1]?.norm === 'mga')
      ) {
        const sense = { kind: 'concept', concept: 'anaphora' } as const;
        chart.add({ start: index, end: index + 1, sense, penalty: 0, composed: true, repairs: [] });
      }
    // "In the same province": the place that was spoken of before.
    for (const same of chart.of('concept'))
      if (same.sense.concept === 'anaphora' && SAME.has(tokens[same.end - 1]!.norm))
        for (const noun of chart.startingAt(same.end))
          if (noun.sense.kind === 'level' || PLACES.has(tokens[noun.start]!.stem))
            chart.add(spanning(same.sense, [same, noun]));
  },
};
const LEVELS: ReadonlySet<string> = new Set('region province municipality city town barangay'.split(' '));
const IN: ReadonlySet<string> = new Set('in of for from at within sa does do did has'.split(' '));
const SAME: ReadonlySet<string> = new Set(['same', 'parehong']);
const PLACES: ReadonlySet<string> = new Set(['place', 'area', 'location', 'lugar']);
