import type { Expectation, Role } from '../../evaluation/evaluate.ts';

/** A question of a template and what its answer must be, by SQL that was written from the data dictionary. */
export interface Oracle {
  readonly template: string;
  readonly asks: string;
  readonly as?: Role;
  readonly expect: Expectation & { readonly sql: string };
}

type Make = (template: string, asks: string, sql: string) => Oracle;

/** Figures are compared to this many units: formatted ones are not, so only arithmetic may differ. */
const TOLERANCE = 1e-6;

const making =
  (expect: Expectation): Make =>
  (template, asks, sql) => ({ template, asks, expect: { tolerance: TOLERANCE, ...expect, sql } });

/** The one number. */
export const figure = making({ kind: 'number' });

/** Whether there is any, as a boolean. */
export const whether = making({ kind: 'yesno' });

/** The titles, in any order. */
export const titles = making({ kind: 'list' });

/** The titles in order. */
export const titlesInOrder = making({ kind: 'list', ordered: true });

/** The title of the one row; of those that share the place, where the SQL gives several. */
export const title = making({ kind: 'record', ties: true });

/** Labels and values, in any order. */
export const groups = making({ kind: 'groups' });

/** Labels and values in order: periods, and things compared in the order in which they were named. */
export const inOrder = making({ kind: 'groups', ordered: true });

/** The first labels and values of a ranking whose SQL gives all; those that tie may change places. */
export const ranking =
  (limit = 10): Make =>
  (template, asks, sql) =>
    making({ kind: 'groups', ordered: true, ties: true, limit })(template, asks, sql);
