import type { Clock } from '../core/clock.ts';

/** The machine's own clock, for production; everything else is handed a fixed one where it needs one. */
export const systemClock: Clock = { now: () => new Date() };
