import type { Dataset } from '../../query/dataset.ts';
import type { Chart } from '../chart.ts';
import type { DatasetComposer } from '../composer.ts';
import type { Token } from '../token.ts';

const OPENINGS: ReadonlySet<string> = new Set('from between mula simula after since'.split(' '));
const LINKS: ReadonlySet<string> = new Set('to and until till hanggang before bago at upto'.split(' '));
/** Words that lead to a moment: "its approval", "when it was completed". */
const LEADING: ReadonlySet<string> = new Set(
  'the its their a an when it was is are they were actual actually up of being ang kung kailan nang day date araw petsa'.split(
    ' ',
  ),
);

interface Moment {
  readonly field: string;
  readonly end: number;
}

/** The moment that is named at a place, behind the words that lead to it. */
const momentAt = (chart: Chart, dataset: Dataset, tokens: readonly Token[], from: number): Moment | null => {
  let at = from;
  // "Between a policy being proposed and being approved"
  const isRow = (position: number): boolean =>
    chart
      .startingAt(position)
      .some(
        ({ sense, end }) => sense.kind === 'subject' && sense.dataset === dataset.id && end === position + 1,
      );
  while (LEADING.has(tokens[at]?.norm ?? '') || isRow(at)) at += 1;
  for (const { field, moments = [] } of dataset.dates ?? [])
    for (const moment of moments) {
      const words = moment.split(' ');
      if (words.every((word, offset) => tokens[at + offset]?.norm === word))
        return { field, end: at + words.length };
    }
  return null;
};

/** How the time itself is asked for beside the two days. */
const ASKED: readonly (readonly string[])[] = [
  'number of days',
  'how many days does it take',
  'how many days on average',
  'how many days',
  'turnaround',
  'turnaround time',
  'typical turnaround',
  'lead time',
  'processing time',
  'how many days did it take',
  'how many days do',
  'how many days does',
  'how many days',
  'number of days it takes',
  'how long does it take',
  'how long',
  'days',
  'time',
  'gap',
  'interval',
  'ilang araw ang inaabot',
  'ilang araw ang inaabot bago',
  'ilang araw bago',
  'ilang araw ba bago',
  'gaano katagal bago',
  'gaano ba katagal bago',
  'ilang araw',
  'gaano katagal',
  'take',
  'takes',
  'pass',
  'passed',
  'passes',
  'elapse',
  'elapsed',
  'go by',
  'go',
  'to go',
  'goes',
].map((phrase) => phrase.split(' '));

const askedOutside = (
  tokens: readonly Token[],
  start: number,
  end: number,
): readonly (readonly [number, number])[] =>
  ASKED.flatMap((words) =>
    tokens
      .filter(
        ({ index }) =>
          (index + words.length <= start || index >= end) &&
          words.every((word, at) => tokens[index + at]?.norm === word),
      )
      .map(({ index }): readonly [number, number] => [index, index + words.length]),
  );

/** A phrase that a dataset has for the same says the more. */
const NEARER = 0.6;

/** So much may stand between the two: "from the proposal of a policy to its approval". */
const APART = 5;

const add = (chart: Chart, dataset: Dataset, tokens: readonly Token[], start: number): void => {
  const first = momentAt(chart, dataset, tokens, start + 1);
  if (!first) return;
  for (let link = first.end; link <= first.end + APART; link += 1) {
    if (!LINKS.has(tokens[link]?.norm ?? '')) continue;
    const second = momentAt(chart, dataset, tokens, link + 1);
    const measure = dataset.measures.find(
      ({ between }) => between?.[0] === first.field && between[1] === second?.field,
    );
    if (!second || !measure) continue;
    const common = { penalty: 0, repairs: [], composed: true } as const;

    const sense = { kind: 'measure', dataset: dataset.id, measure: measure.id, from: true } as const;
    chart.add({ ...common, start, end: first.end, sense, penalty: NEARER });
    for (const [from, to] of askedOutside(tokens, start, second.end)) {
      const asked = { kind: 'filler', idiom: true, beside: measure.id } as const;
      chart.add({ ...common, start: from, end: to, sense: asked, penalty: NEARER });
    }
    const rest = { kind: 'filler', idiom: true, upTo: measure.id } as const;
    chart.add({ ...common, start: link, end: second.end, sense: rest });
    return;
  }
};

/** "From proposal to approval", "mula simula hanggang matapos": the time between two days of a row. */
export const spans: DatasetComposer = {
  id: 'spans',
  compose(chart, { dataset, tokens }) {
    if (!dataset.measures.some(({ between }) => between)) return;
    for (const { index, norm } of tokens) if (OPENINGS.has(norm)) add(chart, dataset, tokens, index);
  },
};
