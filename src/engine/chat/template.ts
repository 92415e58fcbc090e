import type { Wording } from '../language/sense.ts';
import type { QueryPlan } from '../query/plan.ts';
import type { Reading } from './reading.ts';
import type { Intent, Visualization } from './reply.ts';

/**
 * One kind of question and how it is answered. The matcher learns from the examples; `{slots}` in them stand
 * for anything of that kind: a filter or reference of the dataset (`{status}`, `{ethnic_group}`), a place
 * (`{location}`, or one level such as `{province}`), `{measure}`, `{dimension}`, `{period}`, `{n}`,
 * `{ranking}`, `{bucket}`. A slot that stands in every example is required; filters of the dataset are
 * taken whether or not an example shows them.
 *
 * @example see any `templates.ts` under `catalog/`
 */
export interface ChatTemplate {
  readonly id: string;
  readonly version: string;
  readonly category: string;
  readonly intent: Extract<Intent, 'DATA_QUERY' | 'ANALYSIS'>;
  readonly dataset: string;
  /** Three or more questions that it answers, of different build. */
  readonly examples: readonly string[];
  /** Questions near by that it must not answer. */
  readonly counterExamples: readonly string[];
  /** The question in full, for suggestions and for naming what was carried over; `{subject}`, `{measure}`, … */
  readonly question: string;
  /** The same in Filipino; without it, no question of this kind is suggested in a Filipino reply. */
  readonly filipinoQuestion?: string;
  readonly plan: (reading: Reading) => QueryPlan;
  /**
   * The only filters whose constraints it can do justice to, as a plan over several datasets can; a question
   * with another is not for it. All unless said.
   */
  readonly takes?: readonly string[];
  /** It shows one row: "the next workshops" ask for more. */
  readonly ofOne?: true;
  /** Values, as `filter=value`, of rows that have nothing of what it asks: no task is both overdue and completed. */
  readonly excludes?: readonly string[];
  /** The answer's frame where the usual one of the plan's kind does not read well. */
  readonly answer?: Wording;
  /** The frame when a share is of all. */
  readonly whole?: Wording;
  /** The frame when there is nothing to show: an average of no rows, an empty list. */
  readonly empty?: Wording;
  /** It shows a row that is named with all its fields, so that any of them may be asked for. */
  readonly wholeRow?: true;
  /** It asks whether a condition holds of a row: the row is spoken of from then on, and not the condition. */
  readonly asksWhether?: true;
  readonly visualization: Visualization;
  /** What an answered number is called and measured in, where the plan's measure does not tell. */
  readonly label?: Wording;
  readonly unit?: import('../query/dataset.ts').Unit;
  /** Breaks ties between templates that fit equally well; higher wins. Zero unless set. */
  readonly priority?: number;
}
