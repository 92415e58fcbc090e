import type { PlaceLevel, Wording } from '../../core/wording.ts';
import type { Metric, Order, Predicate } from './plan.ts';
import type { Unit } from './unit.ts';

/** A condition in the place of another, and its words. */
export interface Restated {
  readonly where: Predicate;
  readonly label: Wording;
}

/** One value that a filter understands. */
export interface ValueSpec {
  readonly id: string;
  /** How people write it, English and Filipino. */
  readonly words: readonly string[];
  readonly where: Predicate;
  /** How an answer restates it. */
  readonly label: Wording;
  /** "completed projects" (before) or "communities without water" (after). Before, unless said. */
  readonly position?: 'before' | 'after';
  /** It means this only beside the filter's noun: "high" is poverty in "high poverty" alone. */
  readonly needsNoun?: boolean;
  /** It lifts the dataset's default scope, as "inactive" does. */
  readonly lifts?: boolean;
  /** What it asks for with "any", "also" or "secondary", where that is wider. */
  readonly wide?: Restated;
  /** What it asks for where it is said to be "only a secondary" one. */
  readonly aside?: Restated;
  /**
   * Its words name the rows by themselves, as "cities" names municipalities of a kind and "meetings"
   * engagements of one: no other noun is needed, and answers use this one.
   */
  readonly noun?: { readonly one: Wording; readonly many: Wording };
}

/** A family of values that exclude or complete each other, such as a status. */
export interface FilterSpec {
  readonly id: string;
  /** What entities of it are called in replies, such as `status`. */
  readonly type: string;
  /** Words that name the filter: "status", "priority", "poverty incidence". */
  readonly nouns?: readonly string[];
  /**
   * It describes what the rows belong to, as "approved policies" does of evidence: said before the rows' own
   * noun, it is what the question is about.
   */
  readonly belongs?: boolean;
  readonly values: readonly ValueSpec[];
}

/** Rows of another kind that a constraint can name: an ethnic group, an organisation, a staff member. */
export interface ReferenceSpec {
  /** The gazetteer's type: `ethnic_group`, `organization`, `staff`. */
  readonly type: string;
  readonly filter: string;
  readonly nouns?: readonly string[];
  /** The name means this only beside one of the nouns: "led by DSWD", where "with DSWD" is more. */
  readonly needsNoun?: boolean;
  /** Its nouns may stand away from the name: "does DSWD take part without being the lead". */
  readonly afar?: true;
  /** The rows are the dataset's own, by their title: to name one is to name the rows that are asked about. */
  readonly own?: true;
  /** What naming the row asks for. */
  readonly where: (id: number, name: string) => Predicate;
  /** What it asks for with "any", "also" or "secondary", where that is wider. */
  readonly wide?: (id: number) => Predicate;
  readonly label: (name: string) => Wording;
  readonly position?: 'before' | 'after';
  /**
   * What naming a row behind the rows' own noun asks for, where the rows are of the kind that is named:
   * "partners of DSWD" are those that work with it, and not DSWD.
   */
  readonly beside?: {
    readonly where: (id: number) => Predicate;
    readonly label: (name: string) => Wording;
  };
}

/**
 * Aspects that are each rated: services and their ratings. "Without water", "poor access to healthcare",
 * "good roads" put one quality on one aspect; "with electricity" asks for any but the worst.
 */
export interface AspectSpec {
  readonly id: string;
  /** What entities of it are called, such as `service`. */
  readonly type: string;
  readonly relation: string;
  readonly field: string;
  readonly aspects: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly label: Wording;
  }[];
  readonly qualities: readonly {
    readonly id: string;
    readonly words: readonly string[];
    readonly where: Predicate;
    /** "with poor access to {aspect}" */
    readonly label: Wording;
  }[];
  /** The qualities that "without" and "with" stand for. */
  readonly without: string;
  readonly with: string;
}

/** Related rows that a row may have: "communities with unmet needs", "policies without evidence". */
export interface RelationSpec {
  /** The binding's relation. */
  readonly id: string;
  /** The dataset whose words describe the related rows. */
  readonly dataset: string;
  /** Whether the related dataset's default scope holds for them too. True unless said. */
  readonly scoped?: boolean;
  /** Only a row that is named by its title ties these rows to it: "people of the Health Workshop in Glan". */
  readonly byTitle?: true;
  /** Every row has one, so that the bare noun ("needs of communities") says nothing. */
  readonly always?: boolean;
  /** Verbs that tie a row to them by this relation and no other: an organization leads some, and joins others. */
  readonly verb?: { readonly words: readonly string[]; readonly label: Wording };
  /** The measure that counts them, for "with more than 3 workshops". */
  readonly countMeasure?: string;
}

export type { Unit };

/** A figure of a row that can be summed, averaged, ranked and bounded. */
export interface MeasureSpec {
  /** The binding's measure and field of the same name. */
  readonly id: string;
  readonly words: readonly string[];
  readonly label: Wording;
  readonly unit: Unit;
  /** A level, such as a percentage or a year, is averaged but never summed. */
  readonly additive: boolean;
  /** One thing made of many, as a population of people: it is higher or lower, where mosques are more or fewer. */
  readonly mass?: true;
  /** How it is computed over several rows, where that is not a plain sum or average. */
  readonly over?: Metric;
  /** It counts some of what another measure counts, as women are of the population: it has a share of it. */
  readonly part?: true;
  /** A bound in its unit that names nothing else means it: "projects over 5 million pesos", "longer than 60 days". */
  readonly bare?: boolean;
  /** The two days that it lies between: "from proposal to approval". */
  readonly between?: readonly [from: string, to: string];
  /** Words that name it only behind a bound in its unit: "at least 90% done". */
  readonly behind?: readonly string[];
  /** A bound without any unit means it, as "women under 30" are of an age. */
  readonly unitless?: boolean;
  /** The figure that says how much it was to be: "more participants than their target". */
  readonly goal?: { readonly id: string; readonly label: Wording };
  /** The measure that tells it in percent: utilization, of what was spent. */
  readonly rate?: string;
  /** The rows' own noun names it too: a ceiling is a row, and its amount. */
  readonly eponymous?: true;
  /** "with a madrasah": having the thing means a figure above zero. */
  readonly possessable?: boolean;
}

/** Something that rows can be grouped by. */
export interface DimensionSpec {
  /** The binding's dimension. */
  readonly id: string;
  readonly words: readonly string[];
  readonly label: Wording;
  /** The filter whose values are the dimension's members. */
  readonly filter?: string;
}

/** The day that periods look at. */
export interface PeriodSpec {
  readonly field: string;
  readonly label: Wording;
  /** The field of a fiscal year, where rows have one. */
  readonly fiscalField?: string;
  /** It is a day on which something was recorded, so that none lies ahead. */
  readonly past?: boolean;
  /** What rows hold is what it is today: no time tells the population of a year. */
  readonly current?: boolean;
}

/** A day of a row, by the verb that names it. */
export interface DateSpec {
  /** What tells it apart where two verbs speak of the same day: "expires" and "expired". The field, unless said. */
  readonly id?: string;
  readonly field: string;
  readonly words: readonly string[];
  readonly label: Wording;
  /** How questions name the moment: "approval", "completion". */
  readonly moments?: readonly string[];
  /** What else the verb says of the row, such as that it is completed. */
  readonly where?: Predicate;
  /** What it is called where the row's status is named, and `where` does not hold. */
  readonly whichever?: Wording;
}

/**
 * The field that says where a row lies; the relation of places that the row itself holds; or the relation of
 * rows that lie somewhere, as an ethnic group is where its communities are, and the field that says where.
 */
export type PlaceField =
  | string
  | { readonly holds: string }
  | { readonly through: string; readonly field: string };

export interface ColumnSpec {
  readonly field: string;
  readonly label: Wording;
  readonly unit?: Unit;
  /** The concept of a question that asks for it: "who wrote it" for the author. */
  readonly askedBy?: string;
}

/**
 * What chat may say about one kind of row: its nouns, what it can be filtered, measured and grouped by.
 * One object in `catalog/<domain>/dataset.ts`; `data/` binds its names to SQL.
 */
export interface Dataset {
  /** The table's name. */
  readonly id: string;
  readonly category: string;
  /** How answers name the rows. */
  readonly noun: { readonly one: Wording; readonly many: Wording };
  /** How questions name them. */
  readonly words: readonly string[];
  /** What holds unless a question lifts it, such as "active". */
  readonly scope?: readonly Predicate[];
  readonly synthetic: boolean;
  /** Filters that say what is so at present: "now" is one of their values, and no filler, where none is named. */
  readonly present?: readonly string[];
  /** The field that holds what a row is called, where rows can be looked for by it. */
  readonly nameField?: string;
  /** The place level that the rows themselves are. */
  readonly level?: PlaceLevel;
  /** How rows are tied to a place of each level. */
  readonly places?: Partial<Readonly<Record<PlaceLevel, PlaceField>>>;
  /** The day that periods look at. `year` marks a field that holds a bare year. */
  readonly period?: PeriodSpec;
  /** Other days that a question names by their verb: "approved in 2025", "validated this year". */
  readonly dates?: readonly DateSpec[];
  /** Days of a row in the order in which they come: none is approved before it is proposed. */
  readonly sequence?: readonly string[];
  readonly filters: readonly FilterSpec[];
  readonly references?: readonly ReferenceSpec[];
  readonly aspects?: readonly AspectSpec[];
  readonly relations?: readonly RelationSpec[];
  readonly measures: readonly MeasureSpec[];
  readonly dimensions: readonly DimensionSpec[];
  /** What a list shows of each row, and a record. */
  readonly columns: readonly ColumnSpec[];
  readonly order: readonly Order[];
  /** Rows are persons or bodies, so that "who" may ask for them. */
  readonly people?: true;
  /** Rows have coordinates, so that a list can be drawn on a map. */
  readonly mappable?: boolean;
}
