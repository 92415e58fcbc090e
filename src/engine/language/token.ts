/** One word, number or mark of a message, and where it stands in the message as typed. */
export interface Token {
  readonly index: number;
  /** As typed. */
  readonly text: string;
  /** Lower case, without diacritics. */
  readonly norm: string;
  /** `norm` without an English plural ending: what the lexicon is keyed by. */
  readonly stem: string;
  /** UTF-16 offsets into the message, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The figure, where the token is written in digits: "1,200", "5k", "2.5M", "10%". */
  readonly number?: number;
  readonly unit?: 'percent' | 'peso';
  /** What was typed, and what it is read as, where that differs by more than its ending. */
  readonly slip?: { readonly from: string; readonly to: string };
}
