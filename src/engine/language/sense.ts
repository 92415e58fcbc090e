import type { IsoDate } from '../../core/calendar.ts';
import type { PlaceLevel, Wording } from '../../core/wording.ts';
import type { Unit } from '../query/dataset.ts';
import type { Predicate, TimeBucket } from '../query/plan.ts';

export type { PlaceLevel, Wording };

/** A place of the gazetteer, with the places that it lies in. */
export interface Place {
  readonly level: PlaceLevel;
  readonly id: number;
  readonly name: string;
  /** Other official names: "Northern Mindanao" for Region X. */
  readonly alsoNamed?: readonly string[];
  /** The name with what tells it apart from its namesakes: "Carmen, Cotabato (municipality)". */
  readonly label: string;
  readonly regionId: number;
  readonly provinceId: number | null;
  readonly municipalityId: number | null;
  readonly isCity: boolean;
}

/** A row that a question can name: an ethnic group, an organisation, a staff member. */
export interface Reference {
  readonly type: string;
  readonly id: number;
  readonly name: string;
  /** Several rows bear the name and are meant together. */
  readonly several?: true;
  /** Its own name, where it is read under another, such as an acronym. */
  readonly fullName?: string;
  /** Shorter names that may fit several: a person's first or last one. */
  readonly alsoNamed?: readonly string[];
}

/** What an entity of a reply will say about a constraint. */
export interface EntityMark {
  readonly type: string;
  readonly value: string;
  readonly id: string | null;
}

/** A condition on rows of one dataset, with the words that restate it. */
export interface Constraint {
  readonly dataset: string;
  /** Which of the dataset's filters it belongs to; a later turn replaces constraints of the same filter. */
  readonly filter: string;
  readonly where: Predicate;
  readonly label: Wording;
  /** Where the label stands in a noun phrase: "Maranao communities", "communities in Region X". */
  readonly position: 'before' | 'after';
  /** It lifts the dataset's default scope, as "inactive" does. */
  readonly lifts: boolean;
  readonly entities: readonly EntityMark[];
  /** The one place that it names: two that do not hold each other contradict. */
  readonly place?: Place;
  /** The values stand against each other: "Tausug versus Sama" is a comparison by itself. */
  readonly compared?: boolean;
  /** "Both a Maranao and a Yakan one": each of its members, where one row cannot be both. */
  readonly both?: true;
  /** What is claimed of the first of those compared: that it has more, or less, than the other. */
  readonly claims?: 'more' | 'less';
  /** Of a period, which of the dataset's days it is of, where a verb named it. */
  readonly day?: string;
  /** "Per forum": it also asks for the figure of one row. */
  readonly perRow?: true;
  /** The rows' own noun is among its words: "completed projects versus ongoing ones". */
  readonly namesRows?: true;
  /** It describes what rows belong to, not the rows. */
  readonly belongs?: true;
  /** The noun that it stands for by itself: "cities", "meetings". */
  readonly noun?: { readonly one: Wording; readonly many: Wording };
  /** The single values of a constraint that names several: what a comparison compares. */
  readonly members: readonly Constraint[];
}

export interface Period {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
  readonly label: Wording;
  /** The calendar year where the period is exactly one: fiscal years and founding years compare by it. */
  readonly year?: number;
  readonly fiscal?: boolean;
  /** It only says how far ahead, "within 30 days": a period of days that are to come, and a duration of others. */
  readonly ahead?: true;
}

export type Comparator = 'lt' | 'lte' | 'gt' | 'gte' | 'eq' | 'ne';

/**
 * Words that build constraints out of other items and mean nothing alone. Those that change what is asked
 * ("not", "without") must be used up by a composer; the soft ones may also go unused as filler.
 */
export type Marker =
  | 'not'
  | 'without'
  | 'with'
  | 'and'
  | 'or'
  | 'by'
  | 'each'
  | 'in'
  | 'outside'
  | 'from'
  | 'to'
  | 'between'
  | 'wide'
  | 'aside'
  | 'tied'
  | 'level'
  | 'only'
  | 'together'
  | 'versus'; // prettier-ignore

/** What a figure is said to be a number of. */
export type NumberUnit = 'percent' | 'peso' | 'days';

/** What a stretch of the question can mean. */
export type Sense =
  /** `fil` where only Filipino has the word: written in capitals it is rather an acronym (NG, PO, NASA). */
  | {
      readonly kind: 'filler';
      readonly language?: 'fil';
      /** A set phrase, whose words mean nothing else in it: the "need" of "I need the number of". */
      readonly idiom?: true;
      /** It parts what stands on both sides of it: "no data on water" is not "no water". */
      readonly parts?: true;
      /** It says that nothing is left out: "all", "every". */
      readonly every?: true;
      /** It sets one against another, "more", and says nothing only where the two are compared. */
      readonly sets?: true;
      /** The measure whose second day it says. */
      readonly upTo?: string;
      /** The measure, filter or order ("order:approved_on") beside which it says nothing more: the "number of days" of a time between two days. */
      readonly beside?: string;
      /** It puts groups into the order that they stand in anyway, and single rows into one that they do not. */
      readonly orders?: true;
      /** "First" behind an order: all rows are wanted, and none picked out. */
      readonly sorts?: true;
      /** It asks whether a statement holds: "is it true that", "tama ba". */
      readonly whether?: true;
      /** The field of a day that a verb names, and says nothing more where a period of that day stands elsewhere. */
      readonly deed?: string;
    }
  | { readonly kind: 'concept'; readonly concept: string }
  | { readonly kind: 'marker'; readonly marker: Marker }
  | { readonly kind: 'subject'; readonly dataset: string }
  /** `from` where only its first day is said here, and the other follows. */
  | { readonly kind: 'measure'; readonly dataset: string; readonly measure: string; readonly from?: true }
  | { readonly kind: 'dimension'; readonly dataset: string; readonly dimension: string }
  | { readonly kind: 'date'; readonly dataset: string; readonly date: string; readonly field: string }
  /** "Leads": says which relation ties rows to the ones named next. */
  | { readonly kind: 'verb'; readonly dataset: string; readonly relation: string }
  | { readonly kind: 'grouping'; readonly dataset: string; readonly dimension: string }
  /** "By region and sector": two breakdowns in one. */
  | {
      readonly kind: 'cross';
      readonly dataset: string;
      readonly dimension: string;
      readonly across: string;
    }
  /** "Per mosque", "for every 1,000 people": the figure that another is divided by. */
  | { readonly kind: 'per'; readonly dataset: string; readonly measure: string; readonly of: number }
  /** "Of the population": the figure that another is a part of. */
  | { readonly kind: 'whole'; readonly dataset: string; readonly measure: string }
  | { readonly kind: 'filter-noun'; readonly dataset: string; readonly filter: string }
  /** A value that counts only beside its filter's noun: the "high" of "high poverty". */
  | { readonly kind: 'bare-value'; readonly dataset: string; readonly filter: string; readonly value: string }
  | { readonly kind: 'constraint'; readonly constraint: Constraint }
  | {
      readonly kind: 'aspect';
      readonly dataset: string;
      readonly family: string;
      readonly aspects: readonly string[];
      readonly every: boolean;
    }
  | { readonly kind: 'quality'; readonly dataset: string; readonly family: string; readonly quality: string }
  /** A related dataset's noun with the constraints on it: the "critical health needs" of "communities with ...". */
  | {
      readonly kind: 'related';
      readonly dataset: string;
      readonly relation: string;
      readonly constraints: readonly Constraint[];
    }
  /** What related rows may have in their turn: the "project" of "needs of communities without a project". */
  | {
      readonly kind: 'nested';
      readonly owner: string;
      readonly relation: string;
      readonly dataset: string;
    }
  /** Places that a name may stand for; or, with `every`, places that are meant together. */
  | { readonly kind: 'place'; readonly places: readonly Place[]; readonly every?: true }
  | { readonly kind: 'level'; readonly level: PlaceLevel }
  | { readonly kind: 'reference'; readonly references: readonly Reference[] }
  /** A text that the name of rows holds, or is. */
  | { readonly kind: 'naming'; readonly text: string; readonly whole: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly unit?: NumberUnit }
  | { readonly kind: 'comparator'; readonly op: Comparator }
  | {
      readonly kind: 'comparison';
      readonly op: Comparator;
      readonly value: number;
      readonly upTo?: number;
      readonly unit?: NumberUnit;
      /** "Most": of rows, and never of a figure of theirs. */
      readonly majority?: true;
    }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'bucket'; readonly bucket: TimeBucket }
  /** "most" ranks by how many there are, "largest" by size, "oldest" by age, "top" by whatever is named. */
  | {
      readonly kind: 'ranking';
      readonly direction: 'asc' | 'desc';
      readonly limit: number | null;
      /** The day that it goes by, where a verb names one: "most recently approved". */
      readonly field?: string;
      /** Of the days that lie ahead: "soonest". */
      readonly ahead?: true;
      /** Only what holds this place in the order, from 2: "second largest". */
      readonly place?: number;
      readonly by: 'quantity' | 'size' | 'age' | 'any';
      /** What the figure must be counted in: "most expensive" is of pesos. */
      readonly units?: readonly Unit[];
      /** "Highest share of": by how much of each group, where there is a condition that some of it meet. */
      readonly share?: true;
    };
