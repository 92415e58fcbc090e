/** Where "now" comes from. Pure layers never read the system's clock; they are handed one of these. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** A clock that always shows the same instant, for tests and demonstrations. */
export const fixedClock = (instant: string | Date): Clock => {
  const at = new Date(instant).getTime();
  return { now: () => new Date(at) };
};
