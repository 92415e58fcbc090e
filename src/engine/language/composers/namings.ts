import type { Dataset } from '../../query/dataset.ts';
import type { Composer, DatasetComposer } from '../composer.ts';
import type { Constraint, Sense } from '../sense.ts';
import type { Token } from '../token.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "In its title": what names are called. */
const NAMES = words('title titles name names pamagat pangalan');
const BEFORE_NAMES = words('in on sa ng its their the ang kanilang nila');
/** "With the word X in its title" */
const OPENINGS = words(
  'with having have has containing contain contains mention mentions mentioning include includes may',
);
const BEFORE_TEXT = words('the a word words term phrase salitang text keyword');
/** "Barangays named X" */
const CALLED = words('named called titled entitled pinamagatang pinangalanang');
/** What a name that stands bare does not reach over. */
const ENDS = words('in sa from with that which are is and or by per');

/** Names are looked for in this many words at most. */
const LONGEST = 6;

const naming = (
  message: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: boolean,
): Sense => ({
  kind: 'naming',
  text: message.slice(tokens[from]!.start, tokens[to - 1]!.end),
  whole,
});

/** Where the text in front of "in its title" begins, and where the words that introduce it do. */
const openedBefore = (tokens: readonly Token[], end: number): { from: number; text: number } | null => {
  for (let at = end - 1; at >= 0 && at >= end - LONGEST - 2; at -= 1) {
    if (!OPENINGS.has(tokens[at]!.norm)) continue;
    let text = at + 1;
    while (text < end && BEFORE_TEXT.has(tokens[text]!.norm)) text += 1;
    return text < end && end - text <= LONGEST ? { from: at, text } : null;
  }
  return null;
};

/** `With "carabaos" in their title`, "barangays named Poblacion": rows by what their names hold. */
export const namings: Composer = {
  id: 'namings',
  compose(chart, { message, tokens }) {
    const add = (start: number, end: number, sense: Sense): void => {
      chart.add({ start, end, sense, composed: true, penalty: 0, repairs: [] });
    };
    for (const { index, norm } of tokens) {
      if (NAMES.has(norm)) {
        let end = index;
        while (end > 0 && BEFORE_NAMES.has(tokens[end - 1]!.norm)) end -= 1;
        const opened = end < index ? openedBefore(tokens, end) : null;
        if (opened) add(opened.from, index + 1, naming(message, tokens, opened.text, end, false));
      }
      // "Called off" is a state.
      const phrase = chart
        .startingAt(index)
        .some((item) => item.end > index + 1 && item.sense.kind !== 'filler');
      if (CALLED.has(norm) && !phrase) {
        let end = index + 1;
        while (end < tokens.length && end <= index + LONGEST && !ENDS.has(tokens[end]!.norm)) end += 1;
        if (end > index + 1) add(index, end, naming(message, tokens, index + 1, end, true));
      }
    }
  },
};

const calledSo = (dataset: Dataset, field: string, text: string, whole: boolean): Constraint => ({
  dataset: dataset.id,
  filter: 'naming',
  where: { kind: 'contains', field, text, whole },
  label: whole
    ? { en: `named “${text}”`, fil: `na pinangalanang “${text}”` }
    : { en: `with “${text}” in the name`, fil: `na may “${text}” sa pangalan` },
  position: 'after',
  lifts: false,
  entities: [{ type: 'naming', value: text, id: null }],
  members: [],
});

/** What rows are called becomes a condition where the dataset says which field holds it. */
export const namedRows: DatasetComposer = {
  id: 'named-rows',
  compose(chart, { dataset }) {
    if (dataset.nameField === undefined) return;
    for (const item of chart.of('naming')) {
      const { text, whole } = item.sense;
      const constraint = calledSo(dataset, dataset.nameField, text, whole);
      chart.add({ ...item, sense: { kind: 'constraint', constraint } });
    }
  },
};
