/** How often each FAQ answered, and how fresh its live figures are. */
export interface FaqRecords {
  /** Answers given by FAQ id; one that never answered is left out. */
  hits(): Promise<ReadonlyMap<string, number>>;
  /** Turns of all conversations, whatever answered them. */
  countMessages(): Promise<number>;
  /** When the live figures that are now in the cache were read: the oldest of them; null when none is. */
  figuresAsOf(): Promise<Date | null>;
  /** Reads every live figure anew. */
  refresh(): Promise<void>;
}
