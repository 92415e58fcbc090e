import type { IsoDate } from '../../../core/calendar.ts';
import type { Money } from '../../../core/money.ts';
import type { FactKind } from '../template.ts';
import type { FactOrigin } from '../types.ts';

/** What a reader makes of a stated value. `text` is how a sentence says it. */
export interface FactValue {
  readonly text: string;
  readonly number?: number;
  readonly items?: readonly string[];
  readonly money?: Money;
  readonly date?: IsoDate;
  readonly flag?: boolean;
}

/** A value with its name and where it stands. */
export interface KnownFact extends FactValue {
  readonly name: string;
  readonly kind: FactKind;
  readonly origin: FactOrigin;
  readonly path: string;
}

/** The facts that are known, by name. */
export interface FactSheet {
  get(name: string): KnownFact | undefined;
}

/** What a derivation may look at besides other facts. */
export interface DerivationContext {
  readonly today: IsoDate;
}

/**
 * How a value is read from the goal's own words when no field states it; each reader is named and total.
 * `DEGREE`, `FIELD`, `COUNTRY`, `MONEY`, `DATE` look for one such thing; `TARGET_SCORE:ielts` for a score;
 * an object gives words of its own.
 */
export type TextReader =
  | 'DEGREE'
  | 'FIELD'
  | 'COUNTRY'
  | 'MONEY'
  | 'DATE'
  | { readonly test: string }
  | { readonly words: Readonly<Record<string, readonly string[]>> }
  | { readonly pattern: RegExp };

/** How a list of things of one sort is read out of any shape. */
export type SpecialReader =
  | { readonly score: string }
  | { readonly education: 'degree' | 'field' | 'school' | 'gpa' | 'year' }
  | { readonly people: readonly string[] }
  | { readonly years: true };

/** One variable of the templates: what it is, where it may stand, and the question that asks for it. */
export interface FactDefinition {
  readonly kind: FactKind;
  /** As a blank shows it: "target university". */
  readonly label: string;
  /** Asks the person for it, in one sentence. */
  readonly question: string;
  /**
   * Whose statement wins where profile and goal disagree: the profile on who the person is, the goal on what
   * is wanted.
   */
  readonly about: 'PERSON' | 'GOAL';
  /** Names under the goal's specifications, the most telling first. */
  readonly goal?: readonly string[];
  /** Names in the profile, the most telling first. */
  readonly profile?: readonly string[];
  /** For kind `level`: what a sentence says, and the spellings that mean it. */
  readonly levels?: Readonly<Record<string, readonly string[]>>;
  /** For numbers and scores: the bounds outside of which a value is reported and not used. */
  readonly range?: readonly [min: number, max: number];
  /** For text and names: what says something else, and is no value ("granted" is no type of visa). */
  readonly not?: RegExp;
  /** Shares a field with another fact, and keeps quiet about what only that one can read. */
  readonly unreported?: true;
  /** The name of a country, said as countries are said in a sentence, its code included. */
  readonly country?: true;
  /** For money: a single sum; one that recurs ("$200 a month") is reported, or passed over in running text. */
  readonly singleSum?: true;
  readonly text?: TextReader;
  readonly special?: SpecialReader;
  /** Goal categories whose own words may state it; left out, any. */
  readonly categories?: readonly string[];
  /** Goal categories whose title and description are looked at; left out, all of `categories`. */
  readonly textCategories?: readonly string[];
  /** Made from other facts when nobody stated it; `from` names them. */
  readonly derive?: {
    readonly from: readonly string[];
    make(facts: FactSheet, context: DerivationContext): FactValue | null;
  };
}
