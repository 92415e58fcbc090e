import type { Chart, Item } from '../../language/chart.ts';
import type { Constraint } from '../../language/sense.ts';
import type { Token } from '../../language/token.ts';
import type { Dataset } from '../../query/dataset.ts';
import type { Predicate } from '../../query/plan.ts';
import type { Pattern } from '../pattern.ts';

/** One way to account for every word of a question, in the light of a pattern. */
export interface Seen {
  readonly pattern: Pattern;
  readonly items: readonly Item[];
  readonly chart: Chart;
  readonly tokens: readonly Token[];
  /** The conditions of the turn that it goes on from; null where it stands alone. */
  readonly before: readonly Constraint[] | null;
  readonly dataset: Dataset;
}

/** Conditions that say where and when, and may stand anywhere. */
export const FRAMING: ReadonlySet<string> = new Set(['place', 'period']);

/** Items that say something, with the words that join them but without filler. */
export const telling = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ sense }) => sense.kind !== 'filler');

export const looksElsewhere = (where: Predicate): boolean => {
  switch (where.kind) {
    case 'has':
      return true;
    case 'not':
      return looksElsewhere(where.of);
    case 'any':
    case 'all':
      return where.of.some(looksElsewhere);
    default:
      return false;
  }
};

export const isNounOfRows = (item: Item | undefined): boolean =>
  item?.sense.kind === 'constraint' && item.sense.constraint.noun !== undefined;
