import { getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Binding } from './binding.ts';
import { communityBinding } from './bindings/communities.ts';
import {
  ethnicGroupBinding,
  livelihoodBinding,
  serviceBinding,
  stakeholderBinding,
} from './bindings/community-details.ts';
import {
  engagementBinding,
  milestoneBinding,
  organizationBinding,
  partnershipBinding,
  resourceBinding,
} from './bindings/coordination.ts';
import {
  barangayBinding,
  municipalityBinding,
  provinceBinding,
  regionBinding,
} from './bindings/geography.ts';
import {
  assessmentBinding,
  needBinding,
  outputBinding,
  participantBinding,
  workshopBinding,
} from './bindings/mana.ts';
import { consultationBinding, evidenceBinding, policyBinding } from './bindings/policies.ts';
import { ceilingBinding, projectBinding } from './bindings/projects.ts';
import {
  activityBinding,
  announcementBinding,
  eventBinding,
  staffBinding,
  staffTaskBinding,
} from './bindings/staff.ts';

/** Every dataset that a plan can be about. A dataset's id is its table's name. */
export const BINDINGS: readonly Binding[] = [
  regionBinding,
  provinceBinding,
  municipalityBinding,
  barangayBinding,
  ethnicGroupBinding,
  communityBinding,
  livelihoodBinding,
  serviceBinding,
  stakeholderBinding,
  assessmentBinding,
  workshopBinding,
  participantBinding,
  outputBinding,
  needBinding,
  organizationBinding,
  partnershipBinding,
  milestoneBinding,
  resourceBinding,
  engagementBinding,
  policyBinding,
  evidenceBinding,
  consultationBinding,
  projectBinding,
  ceilingBinding,
  staffBinding,
  staffTaskBinding,
  eventBinding,
  activityBinding,
  announcementBinding,
];

const BY_DATASET: ReadonlyMap<string, Binding> = new Map(
  BINDINGS.map((binding) => [binding.dataset, binding]),
);

/** The binding of a dataset. Throws for a name that no dataset has. */
export const bindingOf = (dataset: string): Binding => {
  const binding = BY_DATASET.get(dataset);
  if (!binding) throw new Error(`There is no dataset "${dataset}".`);
  return binding;
};

/** The binding whose rows a table holds. */
export const bindingOfTable = (table: PgTable): Binding => bindingOf(getTableName(table));
