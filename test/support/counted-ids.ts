import type { IdSource } from '../../src/core/ids.ts';

/**
 * Ids shaped like UUID version 7 that count up from a start, so that two runs of a test make the same ones.
 *
 * @example countedIds(0xa).next() // '0190000a-0000-7000-8000-000000000001'
 */
export const countedIds = (series = 1): IdSource => {
  let count = 0;
  return {
    next: () => {
      count += 1;
      const head = (0x0190_0000 + series).toString(16).padStart(8, '0');
      return `${head}-0000-7000-8000-${String(count).padStart(12, '0')}`;
    },
  };
};
