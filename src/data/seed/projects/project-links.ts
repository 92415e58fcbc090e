import type { budgetCeilings, projectCommunities, projectNeeds } from '../../tables/projects.ts';
import { SECTOR_WEIGHTS, type Sector } from '../lists/sectors.ts';
import type { NeedRow } from '../mana/needs.ts';
import type { Places } from '../places.ts';
import { createRandom } from '../random.ts';
import { groupBy, numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import type { FundingSource, ProjectRow } from './projects.ts';

/** How likely a need has a project, by where it stands: one that is worked on mostly has. */
const LINKED: Readonly<Partial<Record<NeedRow['status'], number>>> = {
  met: 0.88,
  in_progress: 0.9,
  planned: 0.8,
  prioritized: 0.14,
  validated: 0.06,
};

const placeOf = (project: ProjectRow) => ({
  regionId: project.regionId,
  provinceId: project.provinceId ?? null,
  municipalityId: project.municipalityId ?? null,
  communityId: null,
});

/** Which needs each project addresses: of its sector and place, known before it ended. */
export const projectNeedRows = (
  projects: readonly ProjectRow[],
  needs: readonly NeedRow[],
  places: Places,
): (typeof projectNeeds.$inferInsert)[] => {
  const random = createRandom('project_needs');
  const live = projects.filter((project) => project.status !== 'cancelled');
  const bySector = groupBy(live, (project) => project.sector);
  return needs.flatMap((need) => {
    if (!random.chance(LINKED[need.status] ?? 0)) return [];
    const fitting = (bySector.get(need.sector) ?? []).filter(
      (project) =>
        project.endsOn >= need.identifiedOn &&
        (need.status !== 'met' || project.status === 'completed' || project.status === 'ongoing') &&
        places.covers(placeOf(project), need.communityId),
    );
    return random
      .sample(fitting, random.chance(0.1) ? 2 : 1)
      .map((project) => ({ projectId: project.id, needId: need.id }));
  });
};

/** The communities of each project: those whose needs it addresses, and more around them; a few name none. */
export const projectCommunityRows = (
  projects: readonly ProjectRow[],
  links: readonly (typeof projectNeeds.$inferInsert)[],
  needs: readonly NeedRow[],
  places: Places,
): (typeof projectCommunities.$inferInsert)[] => {
  const random = createRandom('project_communities');
  const needsOf = groupBy(links, (link) => link.projectId);
  return projects.flatMap((project) => {
    const found = new Set((needsOf.get(project.id) ?? []).map((link) => needs[link.needId - 1]!.communityId));
    if (found.size > 0 || !random.chance(0.2)) {
      const around = places.communitiesIn(placeOf(project));
      for (const community of random.sample(around, random.int(1, project.kind === 'program' ? 9 : 4))) {
        found.add(community.id);
      }
    }
    return [...found].map((communityId) => ({ projectId: project.id, communityId }));
  });
};

const SOURCES: readonly FundingSource[] = ['gaa', 'block_grant', 'special_development_fund', 'lgu', 'donor'];

/**
 * One ceiling for each fiscal year, sector and source. What is allocated is the sum of its projects, cancelled
 * ones aside; one ceiling in fifteen is broken.
 */
export const budgetCeilingRows = (
  projects: readonly ProjectRow[],
  timeline: Timeline,
): Row<typeof budgetCeilings>[] => {
  const random = createRandom('budget_ceilings');
  const last = Math.max(
    ...projects.map((project) => project.fiscalYear),
    Number(timeline.today.slice(0, 4)) + 1,
  );
  const key = (fiscalYear: number, sector: Sector, source: FundingSource) =>
    `${fiscalYear}/${sector}/${source}`;
  const counted = groupBy(
    projects.filter((project) => project.status !== 'cancelled'),
    (project) => key(project.fiscalYear, project.sector, project.fundingSource),
  );
  const years = Array.from({ length: last - 2021 + 1 }, (_, index) => 2021 + index);
  return numbered(
    years.flatMap((fiscalYear) =>
      (Object.keys(SECTOR_WEIGHTS) as Sector[]).flatMap((sector) =>
        SOURCES.map((source) => {
          const allocated = (counted.get(key(fiscalYear, sector, source)) ?? []).reduce(
            (sum, project) => sum + project.budgetAllocated,
            0,
          );
          const room = random.chance(0.07) ? 0.88 + 0.1 * random.float() : 1.05 + 0.6 * random.float();
          const base = allocated === 0 ? random.int(8, 90) * 50_000 : allocated * room;
          return {
            fiscalYear,
            sector,
            fundingSource: source,
            ceilingAmount: Math.round(base / 10_000) * 10_000,
            allocatedAmount: allocated,
          };
        }),
      ),
    ),
  );
};
