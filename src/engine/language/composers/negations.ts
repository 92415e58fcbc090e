import { canonical } from '../../../core/canonical.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Chart, Item, ItemOf } from '../chart.ts';
import { type DatasetComposer, followingOf, isMarker, spanning } from '../composer.ts';
import type { Constraint, Wording } from '../sense.ts';
import type { Token } from '../token.ts';
import { filterNamed } from './filter-named.ts';

const ONES: ReadonlySet<string> = new Set(['ones', 'one']);

/** Words that leave rows out, one kind after the other: "excluding Region XII and health". */
const EXCLUDING: ReadonlySet<string> = new Set(
  'excluding except other besides minus maliban bukod aside apart leaving leave counting all anything huwag drop remove take omit exclude tanggalin alisin'.split(
    ' ',
  ),
);
/** It outweighs the same words taken for one more condition that holds. */
const EXCLUDED = -0.3;

/** What leaves rows out behind what it says of them: "Region XII excluded", "hindi kasama". */
const LEFT_OUT: readonly (readonly string[])[] = [
  ['excluded'],
  ['exempted'],
  ['not', 'included'],
  ['not', 'counted'],
  ['aside'],
  ['hindi', 'kasama'],
  ['hindi', 'kasali'],
  ['hindi', 'kabilang'],
  ['di', 'kasama'],
];

/** "Leaving out", "maliban sa", "drop": it leaves rows out, and denies nothing of them. */
const excludes = (tokens: readonly Token[], { start, end }: Item): boolean =>
  tokens.slice(start, end).some(({ norm }) => EXCLUDING.has(norm));

/** "Without the drafts": some of the rows, by the name that they go by. */
const namesSome = (
  tokens: readonly Token[],
  not: Item,
  { start, end, sense }: ItemOf<'constraint'>,
): boolean =>
  start === not.end + 1 &&
  /^(?:the|yung|ung|mga)$/.test(tokens[not.end]!.norm) &&
  /^[^:]+$/.test(sense.constraint.filter) &&
  tokens[end - 1]!.norm !== tokens[end - 1]!.stem;

const labelOf = ({ label }: Constraint): Wording => ({
  en: /^with /.test(label.en) ? label.en.replace(/^with /, 'without ') : `not ${label.en}`,
  fil: /^na may /.test(label.fil) ? label.fil.replace(/^na may /, 'na walang ') : `hindi ${label.fil}`,
});

/** The condition that another does not hold. */
export const denied = (constraint: Constraint, owner: Dataset | undefined): Constraint => {
  // "Not active" asks for those that the dataset leaves out unless they are asked for.
  const lifts =
    constraint.lifts || (owner?.scope ?? []).some((one) => canonical(one) === canonical(constraint.where));
  // "Partnerships that are not MOAs" are no MOAs to be called by that name.
  const { noun: _, ...rest } = constraint;
  return {
    ...rest,
    where: { kind: 'not', of: constraint.where },
    label: labelOf(constraint),
    lifts,
    members: [],
  };
};

/** What goes on from an exclusion is excluded as well, where nothing opens anew. */
const alsoExcluded = (chart: Chart, first: Item, depth = 3): void => {
  if (depth === 0) return;
  for (const link of chart.startingAt(first.end))
    if (isMarker(link, 'and', 'or'))
      for (const next of followingOf(chart, link.end, 'constraint', 0)) {
        if (next.sense.constraint.where.kind === 'not') continue;
        const constraint = denied(next.sense.constraint, undefined);
        const rest = spanning({ kind: 'constraint', constraint }, [link, next], EXCLUDED);
        chart.add(rest);
        alsoExcluded(chart, rest, depth - 1);
      }
};

/** "Urgent or not", "kritikal man o hindi": whichever it is. */
const whetherOrNot = (chart: Chart, tokens: readonly Token[]): void => {
  for (const said of chart.of('constraint')) {
    const at = tokens[said.end]?.norm === 'man' ? said.end + 1 : said.end;
    const [or, not, next] = [at, at + 1, at + 2].map((index) => tokens[index]?.norm ?? '');
    if ((or === 'or' || or === 'o') && (not === 'not' || not === 'hindi') && /^(?:|,|po|\?)$/.test(next!))
      chart.add({ ...said, end: at + 2, sense: { kind: 'filler', idiom: true }, penalty: 0, composed: true });
  }
};

/** "Not completed", "non-Maranao", "except in Region IX", "Region XII excluded". */
export const negations: DatasetComposer = {
  id: 'negations',
  compose(chart, { dataset, datasetById, tokens }) {
    whetherOrNot(chart, tokens);
    for (const not of chart.markers('not', 'outside', 'without'))
      for (const item of followingOf(chart, not.end, 'constraint', excludes(tokens, not) ? 4 : 2)) {
        const { constraint } = item.sense;
        if (constraint.where.kind === 'not') continue;
        // "Without the cancelled ones": some of the rows, and nothing that they have.
        if (
          isMarker(not, 'without') &&
          !ONES.has(tokens[item.end]?.norm ?? '') &&
          !namesSome(tokens, not, item)
        )
          continue;
        const negated = denied(constraint, datasetById(constraint.dataset));
        // A phrase that the dataset has a value for ("hindi pa tapos") says the more.
        const whole = spanning({ kind: 'constraint', constraint: negated }, [not, item], 0.05);
        chart.add(whole);
        if (excludes(tokens, not)) alsoExcluded(chart, whole);
      }
    for (const item of chart.of('constraint'))
      for (const words of LEFT_OUT) {
        const { constraint } = item.sense;
        const behind = words.every((word, at) => tokens[item.end + at]?.norm === word);
        if (!behind || constraint.where.kind === 'not') continue;
        const tail = { ...item, start: item.end, end: item.end + words.length, penalty: 0, repairs: [] };
        const negated = denied(constraint, datasetById(constraint.dataset));
        chart.add(spanning({ kind: 'constraint', constraint: negated }, [item, tail]));
      }
    nor(chart, tokens, datasetById);
    allBut(chart, dataset);
  },
};

/** "Neither met nor addressed": what stands behind "nor" does not hold either. */
const nor = (
  chart: Chart,
  tokens: readonly Token[],
  datasetById: (id: string) => Dataset | undefined,
): void => {
  for (const { index, norm } of tokens) {
    if (norm !== 'nor') continue;
    for (const item of followingOf(chart, index + 1, 'constraint', 2)) {
      const { constraint } = item.sense;
      if (constraint.where.kind === 'not') continue;
      const opening = { ...item, start: index, end: index + 1, penalty: 0, repairs: [] };
      const negated = denied(constraint, datasetById(constraint.dataset));
      chart.add(spanning({ kind: 'constraint', constraint: negated }, [opening, item], EXCLUDED));
    }
  }
};

/** "In all regions except Region XII": all of them but one is all but that one. */
const allBut = (chart: Chart, dataset: Dataset): void => {
  for (const but of chart.of('constraint'))
    if (but.sense.constraint.where.kind === 'not')
      for (const noun of chart.endingAt(but.start))
        if (filterNamed(noun.sense, dataset) === but.sense.constraint.filter)
          for (const all of chart.endingAt(noun.start))
            if (all.sense.kind === 'filler' && all.sense.every)
              chart.add(spanning(but.sense, [all, noun, but], ALL_BUT));
};
const ALL_BUT = -0.5;
