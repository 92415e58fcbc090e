import type { QueryPlan } from '../query/plan.ts';
import type { Language } from './reply.ts';

export type FaqCategory = 'identity' | 'geography' | 'modules' | 'access' | 'data';

/** A question asked often, with its vetted answer. One object in `catalog/<domain>/faqs.ts`. */
export interface Faq {
  readonly id: string;
  readonly category: FaqCategory;
  /** The question as shown; it and its variants are what the matcher learns from. */
  readonly question: string;
  readonly variants: readonly string[];
  /** The answer in each language; `{name}` stands for a live figure. */
  readonly answer: Readonly<Record<Language, string>>;
  /** Live figures by name: plans whose one number is put into the answer. */
  readonly figures?: Readonly<Record<string, QueryPlan>>;
  /** Questions to offer next; each must answer. */
  readonly followUps?: readonly string[];
}
