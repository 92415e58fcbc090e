/** A text in each language that replies come in. */
export interface Wording {
  readonly en: string;
  readonly fil: string;
}

/** The four levels of the country's places, widest first. */
export type PlaceLevel = 'region' | 'province' | 'municipality' | 'barangay';
