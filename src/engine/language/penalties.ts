/** One repaired letter weighs more than any choice between readings of words as they stand. */
export const REPAIR_PENALTY = 4;

/** A barangay is the likelier reading only where no larger place, and no everyday word, goes by the name. */
export const BARANGAY_PENALTY = 1.5;
