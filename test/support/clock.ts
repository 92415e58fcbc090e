import { fixedClock } from '../../src/core/clock.ts';

/** When every test happens: a Sunday morning in Manila. */
export const NOW = '2026-11-22T02:00:00Z';

export const clock = fixedClock(NOW);
