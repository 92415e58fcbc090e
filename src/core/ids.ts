/** Where new ids come from: UUID version 7 in production (time-ordered), counted ones in tests. */
export interface IdSource {
  next(): string;
}
