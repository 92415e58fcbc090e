import { addDays } from '../../../core/calendar.ts';
import type {
  evidenceKind,
  policyConsultations,
  policyEvidence,
  policyNeeds,
  policyStakeholders,
} from '../../tables/policies.ts';
import type { OrganizationRow } from '../coordination/organizations.ts';
import { drawOrganization, LEADS } from '../coordination/partnerships.ts';
import type { NeedRow } from '../mana/needs.ts';
import type { Places } from '../places.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { earliest } from '../titles.ts';
import type { PolicyRow } from './policies.ts';

type EvidenceKind = (typeof evidenceKind.enumValues)[number];

const EVIDENCE: Readonly<Record<EvidenceKind, readonly [weight: number, title: string]>> = {
  assessment: [34, 'Findings of the needs assessment'],
  survey: [24, 'Household survey results'],
  research: [19, 'Research brief'],
  baseline: [14, 'Baseline data'],
  impact_study: [9, 'Impact study of a pilot'],
};

/** What a recommendation rests on; drafts and some others have nothing yet. */
export const policyEvidenceRows = (policies: readonly PolicyRow[]): Row<typeof policyEvidence>[] => {
  const random = createRandom('policy_evidence');
  const weights = Object.fromEntries(Object.entries(EVIDENCE).map(([kind, [weight]]) => [kind, weight]));
  return numbered(
    policies.flatMap((policy) => {
      const least = policy.status === 'draft' || random.chance(0.12) ? 0 : 1;
      return Array.from({ length: random.int(least, least * 4) }, () => {
        const kind = random.weighted(weights) as EvidenceKind;
        return {
          policyId: policy.id,
          kind,
          title: `${EVIDENCE[kind][1]}, ${policy.proposedOn.slice(0, 4)}`,
          reliability: random.weighted({ medium: 46, high: 37, low: 17 }),
        };
      });
    }),
  );
};

/** The organizations that a recommendation concerns; one in six names none. */
export const policyStakeholderRows = (
  policies: readonly PolicyRow[],
  organizations: readonly OrganizationRow[],
): (typeof policyStakeholders.$inferInsert)[] => {
  const random = createRandom('policy_stakeholders');
  return policies.flatMap((policy) => {
    const found = new Set<number>();
    if (!random.chance(0.16)) {
      for (let count = random.int(1, 5); count > 0; count -= 1) {
        found.add(drawOrganization(random, organizations, { ...LEADS, cso: 14 }).id);
      }
    }
    return [...found].map((organizationId) => ({ policyId: policy.id, organizationId }));
  });
};

/** Consultations from two months before the proposal on, none after today. */
export const policyConsultationRows = (
  policies: readonly PolicyRow[],
  timeline: Timeline,
): Row<typeof policyConsultations>[] => {
  const random = createRandom('policy_consultations');
  return numbered(
    policies.flatMap((policy) =>
      Array.from({ length: Number(random.weighted({ '0': 33, '1': 34, '2': 22, '3': 11 })) }, () => {
        const isPublic = random.chance(0.58);
        return {
          policyId: policy.id,
          heldOn: earliest(addDays(policy.proposedOn, random.int(-60, 50)), timeline.today),
          isPublic,
          participantsCount: isPublic ? random.int(25, 180) : random.int(6, 40),
        };
      }),
    ),
  );
};

/** Needs of the same sector and region that a recommendation answers to; a third of them names none. */
export const policyNeedRows = (
  policies: readonly PolicyRow[],
  needs: readonly NeedRow[],
  places: Places,
): (typeof policyNeeds.$inferInsert)[] => {
  const random = createRandom('policy_needs');
  return policies.flatMap((policy) => {
    if (random.chance(0.34)) return [];
    const fitting = needs.filter(
      (need) =>
        need.sector === policy.sector &&
        need.identifiedOn <= policy.proposedOn &&
        (policy.regionId == null || places.ofCommunity(need.communityId).regionId === policy.regionId),
    );
    return random.sample(fitting, random.int(1, 6)).map((need) => ({ policyId: policy.id, needId: need.id }));
  });
};
