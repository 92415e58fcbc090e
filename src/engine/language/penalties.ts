/** One repaired letter weighs more than any choice between readings of words as they stand. */
export const REPAIR_PENALTY = 4;

/** A barangay is the likelier reading only where no larger place, and no everyday word, goes by the name. */
export const BARANGAY_PENALTY = 1.5;

/** A title as it is written is hardly ever anything else. */
export const TITLE_PENALTY = -0.3;

/** A title in small letters may be a question about such rows; the beginning of one rather is. */
export const SMALL_TITLE_PENALTY = 0.3;
export const PART_OF_TITLE_PENALTY = 1;
