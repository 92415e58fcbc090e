import type { Reading } from '../../engine/chat/reading.ts';

/** "The most tasks, top 3": the number stands with the second word of order, and the first says which way. */
export const limited = (reading: Reading): Reading => {
  if (!reading.ranking || reading.ranking.limit !== null) return reading;
  const limit = reading.parts
    .flatMap(({ sense }) => (sense.kind === 'ranking' ? [sense.limit] : []))
    .find((one) => one !== null);
  return limit === undefined ? reading : { ...reading, ranking: { ...reading.ranking, limit } };
};
