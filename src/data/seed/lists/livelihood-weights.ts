import type { livelihood } from '../../tables/community-details.ts';

export type Livelihood = (typeof livelihood.enumValues)[number];
/** What a place lives on, by where it lies. */
export type Setting = 'coast' | 'lakeside' | 'inland' | 'port' | 'city';

/** How likely each livelihood is the primary one; no two come to the same number of communities. */
export const PRIMARY_LIVELIHOOD: Readonly<Record<Setting, Readonly<Partial<Record<Livelihood, number>>>>> = {
  coast: {
    fishing: 36,
    farming: 27,
    trading: 9,
    aquaculture: 8,
    transport: 4,
    livestock: 3,
    handicrafts: 3,
    weaving: 3,
    services: 3,
    construction: 2.5,
    carpentry: 2,
    government: 2,
  },
  lakeside: { farming: 48, fishing: 20, aquaculture: 10, trading: 8, livestock: 5, transport: 4, weaving: 5 },
  inland: {
    farming: 55,
    trading: 11,
    livestock: 9,
    weaving: 5,
    transport: 5,
    construction: 4,
    handicrafts: 4.5,
    services: 3,
    carpentry: 2.5,
    government: 2.5,
  },
  port: {
    trading: 33,
    fishing: 17,
    services: 13,
    transport: 10,
    construction: 9,
    carpentry: 6,
    government: 6,
    handicrafts: 4,
    weaving: 3,
    aquaculture: 4,
    farming: 1.5,
  },
  city: {
    trading: 38,
    services: 14,
    transport: 12,
    farming: 9,
    construction: 9,
    carpentry: 6,
    handicrafts: 5,
    government: 6,
    weaving: 2.5,
  },
};

/** What a second or third livelihood may be besides the primary ones. */
export const SECONDARY_LIVELIHOOD: Readonly<Partial<Record<Livelihood, number>>> = {
  farming: 18,
  trading: 16,
  livestock: 14,
  transport: 11,
  handicrafts: 9,
  construction: 8,
  weaving: 8,
  services: 6,
  carpentry: 6,
  government: 4,
};
