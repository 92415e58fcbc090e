import { addDays, daysBetween } from '../../../core/calendar.ts';
import type {
  milestoneStatus,
  partnershipMilestones,
  partnershipOrganizations,
  partnershipRole,
  resourceKind,
  sharedResources,
} from '../../tables/coordination.ts';
import { createRandom } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { earliest } from '../titles.ts';
import type { OrganizationRow } from './organizations.ts';
import { drawOrganization, LEADS, type PartnershipRow } from './partnerships.ts';

type Role = (typeof partnershipRole.enumValues)[number];
type MilestoneStatus = (typeof milestoneStatus.enumValues)[number];
type ResourceKind = (typeof resourceKind.enumValues)[number];

const ROLES: Readonly<Record<Role, number>> = {
  implementing: 31,
  technical: 25,
  coordinating: 18,
  funding: 16,
  beneficiary: 10,
};

/** The other organizations of each partnership; the lead is listed too where it also implements. */
export const partnershipOrganizationRows = (
  partnershipList: readonly PartnershipRow[],
  organizations: readonly OrganizationRow[],
): (typeof partnershipOrganizations.$inferInsert)[] => {
  const random = createRandom('partnership_organizations');
  const weights = { ...LEADS, cso: 12, private: 6, media: 2 };
  return partnershipList.flatMap(({ id, leadOrganizationId }) => {
    const roles = new Map<number, Role>();
    if (random.chance(0.4)) roles.set(leadOrganizationId, 'implementing');
    for (let others = random.int(0, 4); others > 0; others -= 1) {
      const { id: other } = drawOrganization(random, organizations, weights);
      if (other !== leadOrganizationId) roles.set(other, random.weighted(ROLES));
    }
    return [...roles].map(([organizationId, role]) => ({ partnershipId: id, organizationId, role }));
  });
};

const MILESTONES = [
  'Signing of the agreement',
  'Inception meeting',
  'Work plan approved',
  'First release of funds',
  'Baseline completed',
  'Mid-term review',
  'Turnover of outputs',
  'Terminal report',
];

/** Steps of each partnership in order; a step past its day is achieved or delayed. */
export const milestoneRows = (
  partnershipList: readonly PartnershipRow[],
  timeline: Timeline,
): Row<typeof partnershipMilestones>[] => {
  const random = createRandom('partnership_milestones');
  const { today } = timeline;
  return numbered(
    partnershipList.flatMap(({ id, startsOn, endsOn }) => {
      if (startsOn == null || endsOn == null) return [];
      const count = random.int(2, 5);
      const length = daysBetween(startsOn, endsOn);
      return MILESTONES.slice(0, count).map((title, index) => {
        const dueOn = addDays(startsOn, Math.round((length * (index + random.float())) / count));
        const status: MilestoneStatus =
          dueOn < today
            ? random.weighted<MilestoneStatus>({ achieved: 82, delayed: 18 })
            : random.weighted<MilestoneStatus>(
                startsOn > today ? { pending: 1 } : { pending: 62, in_progress: 38 },
              );
        const achievedOn =
          status === 'achieved' ? earliest(addDays(dueOn, random.int(-12, 25)), today) : null;
        return { partnershipId: id, title, status, dueOn, achievedOn };
      });
    }),
  );
};

const RESOURCES: Readonly<Record<ResourceKind, readonly string[]>> = {
  funding: ['Counterpart fund', 'Grant release'],
  personnel: ['Seconded technical staff', 'Community facilitators'],
  equipment: ['Service vehicle', 'Laptops for encoding', 'Survey tablets'],
  venue: ['Training hall', 'Office space'],
  training: ['Training of trainers', 'Data privacy orientation'],
  technical_assistance: ['Engineering design', 'Legal advice', 'Monitoring tools'],
};

/** What partners put in. Only funds and equipment are worth a stated sum. */
export const sharedResourceRows = (
  partnershipList: readonly PartnershipRow[],
): Row<typeof sharedResources>[] => {
  const random = createRandom('shared_resources');
  const kinds: Readonly<Record<ResourceKind, number>> = {
    technical_assistance: 27,
    funding: 23,
    personnel: 18,
    training: 15,
    equipment: 10,
    venue: 7,
  };
  return numbered(
    partnershipList.flatMap(({ id }) =>
      Array.from({ length: random.int(0, 4) }, () => {
        const kind = random.weighted(kinds);
        const hasSum = kind === 'funding' || kind === 'equipment';
        return {
          partnershipId: id,
          kind,
          description: random.pick(RESOURCES[kind]),
          amount: hasSum ? random.int(2, 160) * 25_000 : null,
        };
      }),
    ),
  );
};
