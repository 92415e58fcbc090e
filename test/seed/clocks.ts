import { fixedClock } from '../../src/core/clock.ts';

/** Days on which a layout around "today" goes wrong if it ever does: ends of years, months, quarters, weeks. */
export const AWKWARD_DAYS = [
  '2026-01-01T00:30:00Z',
  '2026-02-28T15:59:00Z',
  '2026-04-01T16:01:00Z',
  '2026-11-22T02:00:00Z',
  '2026-12-31T15:00:00Z',
  '2028-02-29T04:00:00Z',
].map((instant) => ({ instant, clock: fixedClock(instant) }));
