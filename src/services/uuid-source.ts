import { V7Generator } from 'uuidv7';
import type { IdSource } from '../core/ids.ts';

/**
 * UUIDs of version 7: unique without asking anyone, and in the order in which they were made, so that an
 * index on them grows at its end.
 *
 * @example createUuidSource().next() // '019a…-7…'
 */
export const createUuidSource = (): IdSource => {
  const generator = new V7Generator();
  return { next: () => generator.generate().toString() };
};
