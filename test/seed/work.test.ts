import { describe, expect, it } from 'vitest';
import { buildSeed } from '../../src/data/seed/build-seed.ts';
import * as coordination from '../../src/data/tables/coordination.ts';
import { fundingSource, happeningStatus, priority, sector } from '../../src/data/tables/enums.ts';
import * as mana from '../../src/data/tables/mana.ts';
import { organizationKind } from '../../src/data/tables/organizations.ts';
import * as policies from '../../src/data/tables/policies.ts';
import * as projects from '../../src/data/tables/projects.ts';
import * as staff from '../../src/data/tables/staff.ts';
import { AWKWARD_DAYS } from './clocks.ts';
import { tally } from './tally.ts';

describe.each(AWKWARD_DAYS)('the office’s work around $instant', ({ clock }) => {
  const seed = buildSeed(clock);
  const activeIds = new Set(seed.communities.filter((row) => row.isActive).map((row) => row.id));

  it('holds as many rows as asked for', () => {
    const least = {
      assessments: 120,
      workshops: 160,
      workshopParticipants: 1500,
      workshopOutputs: 250,
      needs: 1400,
      organizations: 90,
      partnerships: 130,
      engagements: 420,
      policies: 130,
      projects: 230,
      staff: 28,
      staffTasks: 450,
      events: 150,
      activityLog: 900,
      announcements: 15,
    };
    for (const [name, count] of Object.entries(least)) {
      expect(seed[name as keyof typeof least].length, name).toBeGreaterThanOrEqual(count);
    }
  });

  it.each([
    ['assessments', 'category', mana.assessmentCategory],
    ['assessments', 'level', mana.assessmentLevel],
    ['assessments', 'methodology', mana.methodology],
    ['assessments', 'status', mana.assessmentStatus],
    ['assessments', 'priority', priority],
    ['workshops', 'theme', sector],
    ['workshops', 'status', happeningStatus],
    ['workshopParticipants', 'role', mana.participantRole],
    ['workshopParticipants', 'sex', mana.sex],
    ['workshopOutputs', 'kind', mana.outputKind],
    ['needs', 'sector', sector],
    ['needs', 'urgency', priority],
    ['needs', 'status', mana.needStatus],
    ['organizations', 'kind', organizationKind],
    ['partnerships', 'kind', coordination.partnershipKind],
    ['partnerships', 'status', coordination.partnershipStatus],
    ['partnerships', 'sector', sector],
    ['partnershipOrganizations', 'role', coordination.partnershipRole],
    ['partnershipMilestones', 'status', coordination.milestoneStatus],
    ['sharedResources', 'kind', coordination.resourceKind],
    ['engagements', 'kind', coordination.engagementKind],
    ['engagements', 'status', happeningStatus],
    ['policies', 'kind', policies.policyKind],
    ['policies', 'status', policies.policyStatus],
    ['policies', 'priority', policies.policyPriority],
    ['policies', 'scope', policies.policyScope],
    ['policies', 'sector', sector],
    ['policyEvidence', 'kind', policies.evidenceKind],
    ['policyEvidence', 'reliability', policies.reliability],
    ['projects', 'kind', projects.projectKind],
    ['projects', 'status', projects.projectStatus],
    ['projects', 'sector', sector],
    ['projects', 'fundingSource', fundingSource],
    ['staff', 'role', staff.staffRole],
    ['staffTasks', 'status', projects.staffTaskStatus],
    ['staffTasks', 'priority', priority],
    ['events', 'kind', staff.eventKind],
    ['activityLog', 'action', staff.activityAction],
  ] as const)('%s.%s takes every value', (table, column, values) => {
    const rows = seed[table] as unknown as readonly Record<string, unknown>[];
    expect(Object.keys(tally(rows, (row) => row[column])).sort()).toEqual([...values.enumValues].sort());
  });

  it('stands in places that hold each other, in scope, and about active communities', () => {
    const inScope = new Set(seed.regions.filter((row) => row.inScope).map((row) => row.id));
    const regionOf = new Map(seed.provinces.map((row) => [row.id, row.regionId]));
    const townOf = new Map(seed.municipalities.map((row) => [row.id, row]));
    for (const row of [...seed.assessments, ...seed.workshops, ...seed.projects]) {
      expect(inScope.has(row.regionId), row.title).toBe(true);
      if (row.provinceId != null) expect(regionOf.get(row.provinceId), row.title).toBe(row.regionId);
      if (row.municipalityId == null) continue;
      expect(townOf.get(row.municipalityId)?.provinceId, row.title).toBe(row.provinceId);
      expect(townOf.get(row.municipalityId)?.regionId, row.title).toBe(row.regionId);
    }
    for (const row of [...seed.needs, ...seed.projectCommunities]) {
      expect(activeIds.has(row.communityId)).toBe(true);
    }
    const depth = { regional: 0, provincial: 1, municipal: 2, barangay: 2, community: 3 };
    for (const row of seed.assessments) {
      expect(row.communityId != null, row.title).toBe(depth[row.level] === 3);
      expect(row.municipalityId != null, row.title).toBe(depth[row.level] >= 2);
      if (row.level === 'provincial') expect(row.provinceId, row.title).not.toBeNull();
    }
  });

  it('keeps workshops, their people and their outputs in step', () => {
    const people = tally(seed.workshopParticipants, (row) => row.workshopId);
    for (const row of seed.workshops) {
      expect(row.actualParticipants !== null, row.title).toBe(row.status === 'completed');
      expect(people[String(row.id)] ?? 0, row.title).toBeLessThanOrEqual(row.actualParticipants ?? 0);
    }
    const completed = new Set(
      seed.workshops.filter((row) => row.status === 'completed').map((row) => row.id),
    );
    expect(seed.workshopOutputs.filter((row) => !completed.has(row.workshopId))).toEqual([]);
  });

  it('takes the steps of a policy in order', () => {
    for (const row of seed.policies) {
      const steps = [row.proposedOn, row.submittedOn, row.approvedOn, row.implementedOn].filter(
        (day) => day != null,
      );
      expect(steps, row.referenceNo).toEqual([...steps].sort());
      const isApproved = ['approved', 'in_implementation', 'implemented'].includes(row.status);
      expect(row.approvedOn !== null, row.referenceNo).toBe(isApproved);
      expect(row.implementedOn !== null, row.referenceNo).toBe(row.status === 'implemented');
    }
  });

  it('leaves some policies without evidence, consultation, stakeholders or needs, and some with', () => {
    for (const links of [
      seed.policyEvidence,
      seed.policyConsultations,
      seed.policyStakeholders,
      seed.policyNeeds,
    ]) {
      const linked = new Set(links.map((row) => row.policyId)).size;
      expect(linked).toBeGreaterThan(60);
      expect(linked).toBeLessThan(seed.policies.length - 10);
    }
  });

  it('ties projects to needs of their own sector and place', () => {
    const links = new Set(seed.projectCommunities.map((row) => `${row.projectId} ${row.communityId}`));
    for (const link of seed.projectNeeds) {
      const [project, need] = [seed.projects[link.projectId - 1]!, seed.needs[link.needId - 1]!];
      expect(need.sector).toBe(project.sector);
      expect(links.has(`${project.id} ${need.communityId}`), project.title).toBe(true);
    }
    const addressed = new Set(seed.projectNeeds.map((row) => row.needId)).size;
    expect(addressed).toBeGreaterThan(300);
    expect(addressed).toBeLessThan(seed.needs.length / 2);
  });

  it('adds up the money', () => {
    for (const row of seed.projects) {
      expect(row.fiscalYear, row.title).toBe(Number(row.startsOn.slice(0, 4)));
      const hasBegun = row.status !== 'proposed' && row.status !== 'approved';
      if (!hasBegun)
        expect([row.budgetSpent, row.actualBeneficiaries, row.progressPercent]).toEqual([0, 0, 0]);
      expect(row.completedOn !== null, row.title).toBe(row.status === 'completed');
    }
    const allocated = seed.projects
      .filter((row) => row.status !== 'cancelled')
      .reduce((sum, row) => sum + row.budgetAllocated, 0);
    expect(seed.budgetCeilings.reduce((sum, row) => sum + row.allocatedAmount, 0)).toBe(allocated);
    expect(seed.budgetCeilings.some((row) => row.allocatedAmount > row.ceilingAmount)).toBe(true);
    expect(new Set(seed.projects.map((row) => row.title)).size).toBe(seed.projects.length);
  });

  it('gives open work to people who are there', () => {
    const gone = new Set(seed.staff.filter((row) => !row.isActive).map((row) => row.id));
    expect(gone.size).toBeGreaterThan(0);
    const open = seed.staffTasks.filter((row) => row.status === 'todo' || row.status === 'in_progress');
    expect(open.filter((row) => gone.has(row.assigneeId))).toEqual([]);
    expect(new Set(seed.staff.map((row) => row.fullName)).size).toBe(seed.staff.length);
  });

  it('gives every agency and ministry partnerships, projects and engagements', () => {
    const bodies = seed.organizations.filter((row) => row.kind === 'nga' || row.kind === 'bmoa');
    const [partnerships, projects_, engagements] = [
      new Set(seed.partnerships.map((row) => row.leadOrganizationId)),
      new Set(seed.projects.map((row) => row.leadOrganizationId)),
      new Set(seed.engagements.map((row) => row.organizationId)),
    ];
    const idle = bodies.filter(
      ({ id }) => !partnerships.has(id) || !projects_.has(id) || !engagements.has(id),
    );
    expect(idle.map((row) => row.acronym)).toEqual([]);
    const leaders = seed.projects.map((row) => seed.organizations[row.leadOrganizationId - 1]!.kind);
    expect(new Set(leaders)).toEqual(new Set(['bmoa', 'nga']));
  });

  it('knows DSWD as a partner in partnerships that it does not lead', () => {
    const dswd = seed.organizations.find((row) => row.acronym === 'DSWD')!;
    const led = seed.partnerships.filter((row) => row.leadOrganizationId === dswd.id).map((row) => row.id);
    const joined = seed.partnershipOrganizations.filter((row) => row.organizationId === dswd.id);
    expect(joined.some((row) => !led.includes(row.partnershipId))).toBe(true);
  });
});
