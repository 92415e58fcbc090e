/** A text in each language that replies come in. */
export interface Wording {
  readonly en: string;
  readonly fil: string;
}

/** The four levels of the country's places, widest first. */
export const PLACE_LEVELS = ['region', 'province', 'municipality', 'barangay'] as const;

export type PlaceLevel = (typeof PLACE_LEVELS)[number];

/** Whether a name is that of a level of places. */
export const isPlaceLevel = (name: string): name is PlaceLevel =>
  (PLACE_LEVELS as readonly string[]).includes(name);

/** The level of the places that a dimension groups by; cities are told apart among municipalities. */
export const levelOf = (dimension: string): PlaceLevel | null =>
  dimension === 'city' ? 'municipality' : isPlaceLevel(dimension) ? dimension : null;
