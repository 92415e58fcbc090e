import type { CommunityLivelihoodRow, CommunityRow, CommunityServiceRow } from './communities.ts';
import type { GoalRow, GoalTaskRow, TaskGenerationRow } from './goals.ts';
import type { BarangayRow, EthnicGroupRow, MunicipalityRow, ProvinceRow, RegionRow } from './places.ts';

/** The part of a DataLoader that resolvers use. */
export interface Loader<Key, Value> {
  load(key: Key): Promise<Value>;
}

/**
 * One statement for all the keys that a level of a query asks for. A key that names no row gives null, or an
 * empty list. Made for each request anew.
 */
export interface Loaders {
  readonly region: Loader<number, RegionRow | null>;
  readonly province: Loader<number, ProvinceRow | null>;
  readonly municipality: Loader<number, MunicipalityRow | null>;
  readonly barangay: Loader<number, BarangayRow | null>;
  readonly ethnicGroup: Loader<number, EthnicGroupRow | null>;
  readonly community: Loader<number, CommunityRow | null>;
  /** The primary group first, then by name. */
  readonly ethnicGroupsOfCommunity: Loader<number, readonly EthnicGroupRow[]>;
  /** The primary livelihood first, then by households involved, most first. */
  readonly livelihoodsOfCommunity: Loader<number, readonly CommunityLivelihoodRow[]>;
  /** In the order of the enumeration. */
  readonly servicesOfCommunity: Loader<number, readonly CommunityServiceRow[]>;
  /** How often the FAQ answered: 0 where it never did. */
  readonly faqHits: Loader<string, number>;
  readonly goal: Loader<string, GoalRow | null>;
  readonly goalTask: Loader<string, GoalTaskRow | null>;
  /** The generation with this id. */
  readonly generation: Loader<string, TaskGenerationRow | null>;
  /** The newest generation of a goal. */
  readonly latestGenerationOfGoal: Loader<string, TaskGenerationRow | null>;
  /** By position. */
  readonly tasksOfGeneration: Loader<string, readonly GoalTaskRow[]>;
  /** The tasks that count now (none that a newer plan took the place of), by day and position. */
  readonly tasksOfGoal: Loader<string, readonly GoalTaskRow[]>;
}
