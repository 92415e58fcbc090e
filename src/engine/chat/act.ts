import type { Language } from './reply.ts';

/** Something said that asks for no data: a greeting, a call for help, a wish to go somewhere. */
export interface Act {
  readonly id: string;
  readonly kind: 'GENERAL' | 'HELP' | 'NAVIGATION';
  readonly variants: readonly string[];
  readonly answer: Readonly<Record<Language, string>>;
  /** Questions to offer next; each must answer. */
  readonly followUps?: readonly string[];
  /** Where a navigation leads: a path within the client. */
  readonly destination?: string;
}
