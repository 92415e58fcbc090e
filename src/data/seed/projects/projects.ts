import { addDays, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { fundingSource } from '../../tables/enums.ts';
import type { projectKind, projectStatus, projects } from '../../tables/projects.ts';
import type { OrganizationRow } from '../coordination/organizations.ts';
import { dealPublicBodies } from '../coordination/partnerships.ts';
import { PROJECT_TITLES } from '../lists/project-titles.ts';
import { SECTOR_WEIGHTS, type Sector } from '../lists/sectors.ts';
import { fittingTitles } from '../lists/shore-titles.ts';
import type { PlaceLevel, Places } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import { earliest, uniqueTitles } from '../titles.ts';
import { outcomeOf } from './project-outcome.ts';

export type ProjectRow = Row<typeof projects>;
export type ProjectKind = (typeof projectKind.enumValues)[number];
export type ProjectStatus = (typeof projectStatus.enumValues)[number];
export type FundingSource = (typeof fundingSource.enumValues)[number];

const COUNT = 264;
/** Days from today on which some ongoing projects end, so that some are always ending soon. */
const ENDING_IN = [2, 6, 11, 16, 21, 28];

const KINDS: Readonly<Record<ProjectKind, number>> = { project: 50, activity: 31, program: 19 };
const LEVELS: Readonly<Record<ProjectKind, Readonly<Partial<Record<PlaceLevel, number>>>>> = {
  program: { regional: 45, provincial: 55 },
  project: { municipal: 55, provincial: 27, barangay: 18 },
  activity: { municipal: 48, barangay: 30, provincial: 22 },
};
const DURATION_DAYS: Readonly<Record<ProjectKind, readonly [least: number, most: number]>> = {
  program: [330, 900],
  project: [90, 420],
  activity: [2, 75],
};
const SOURCES: Readonly<Record<'bmoa' | 'nga', Readonly<Record<FundingSource, number>>>> = {
  bmoa: { block_grant: 48, special_development_fund: 33, donor: 9, gaa: 6, lgu: 4 },
  nga: { gaa: 60, donor: 16, lgu: 14, special_development_fund: 6, block_grant: 4 },
};

const statusOf = (random: Random, start: IsoDate, end: IsoDate, today: IsoDate): ProjectStatus => {
  if (start > today) return random.weighted<ProjectStatus>({ proposed: 56, approved: 38, cancelled: 6 });
  if (end < today) {
    return random.weighted<ProjectStatus>({
      completed: 75,
      ongoing: 11,
      cancelled: 7,
      suspended: 4,
      approved: 2,
      proposed: 1,
    });
  }
  return random.weighted<ProjectStatus>({ ongoing: 86, approved: 7, suspended: 7 });
};

/** A ministry or agency of the sector; any other where none is of it. */
const leadOf = (random: Random, organizations: readonly OrganizationRow[], sector: Sector) => {
  const kind = random.chance(0.58) ? 'bmoa' : 'nga';
  const agencies = organizations.filter((row) => row.kind === kind);
  const ofSector = agencies.filter((row) => row.sector === sector);
  return random.pick(ofSector.length > 0 && random.chance(0.9) ? ofSector : agencies);
};

/** Programs, projects and activities of every fiscal year from 2021 to the next. */
export const projectRows = (
  organizations: readonly OrganizationRow[],
  places: Places,
  timeline: Timeline,
): ProjectRow[] => {
  const random = createRandom('projects');
  const title = uniqueTitles('Phase');
  const { today } = timeline;
  // So that the next fiscal year always has its proposals, and the one after it none.
  const ahead = { share: 0.12, days: daysBetween(today, `${Number(today.slice(0, 4)) + 1}-11-30`) };
  const nextBody = dealPublicBodies(random, organizations, 6);
  let ongoing = 0;

  return numbered(
    timeline.spread(random, COUNT, ahead).map((startsOn) => {
      const kind = random.weighted(KINDS);
      const drawn = random.weighted(SECTOR_WEIGHTS);
      const body = nextBody();
      const sector = body?.sector ?? drawn;
      const lead = body ?? leadOf(random, organizations, sector);
      const { name, ashore, communityId: _, ...place } = places.draw(random, random.weighted(LEVELS[kind]));
      const termEnd = addDays(startsOn, random.int(...DURATION_DAYS[kind]));
      const status = statusOf(random, startsOn, termEnd, timeline.today);
      if (status === 'ongoing') ongoing += 1;
      const soon = status === 'ongoing' && ongoing % 8 === 0 ? ENDING_IN[ongoing / 8 - 1] : undefined;
      const endsOn = soon === undefined ? termEnd : timeline.day(soon);
      const elapsed = daysBetween(startsOn, timeline.today) / Math.max(1, daysBetween(startsOn, endsOn));
      const createdAt = timeline.recorded(addDays(startsOn, -random.int(20, 140)), random.int(8, 16));
      return {
        title: title(`${random.pick(fittingTitles(PROJECT_TITLES[sector][kind], ashore))} in ${name}`),
        kind,
        status,
        sector,
        leadOrganizationId: lead.id,
        fundingSource: random.weighted(SOURCES[lead.kind === 'bmoa' ? 'bmoa' : 'nga']),
        fiscalYear: Number(startsOn.slice(0, 4)),
        ...outcomeOf(random, kind, status, elapsed),
        ...place,
        startsOn,
        endsOn,
        completedOn:
          status === 'completed' ? earliest(addDays(endsOn, random.int(-1, 40)), timeline.today) : null,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
