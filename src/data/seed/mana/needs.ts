import { daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type { needStatus, needs } from '../../tables/mana.ts';
import type { CommunityRow } from '../communities/communities.ts';
import { NEED_TITLES } from '../lists/need-titles.ts';
import { SECTOR_WEIGHTS } from '../lists/sectors.ts';
import { fittingTitles } from '../lists/shore-titles.ts';
import type { Places } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { Timeline } from '../timeline.ts';
import type { AssessmentRow } from './assessments.ts';

export type NeedRow = Row<typeof needs>;
type Status = (typeof needStatus.enumValues)[number];

const COUNT = 1640;
/** One community in nine has told the office of no need; the poorer, the more needs. */
const SHARE_WITHOUT = 0.11;
const NEEDINESS: Readonly<Record<CommunityRow['povertyIncidence'], number>> = {
  very_low: 1,
  low: 1.6,
  moderate: 2.4,
  high: 3.4,
  very_high: 4.6,
};

const statusOf = (random: Random, age: number): Status => {
  if (age < 90) {
    return random.weighted<Status>({
      identified: 56,
      validated: 25,
      prioritized: 12,
      planned: 5,
      rejected: 2,
    });
  }
  return random.weighted<Status>(
    age < 600
      ? { identified: 20, validated: 22, prioritized: 17, planned: 14, in_progress: 15, met: 8, rejected: 4 }
      : {
          identified: 12,
          validated: 13,
          prioritized: 13,
          planned: 11,
          in_progress: 13,
          met: 30,
          rejected: 8,
        },
  );
};

/** The latest assessment under way by that day that reached the community, if any. */
const sourceOf = (
  places: Places,
  assessments: readonly AssessmentRow[],
  communityId: number,
  day: IsoDate,
): number | null => {
  const source = assessments.findLast(
    (row) =>
      row.startedOn != null &&
      row.startedOn <= day &&
      places.covers(
        {
          regionId: row.regionId,
          provinceId: row.provinceId ?? null,
          municipalityId: row.municipalityId ?? null,
          communityId: row.communityId ?? null,
        },
        communityId,
      ),
  );
  return source?.id ?? null;
};

/** What communities have asked for. Communities no longer active have no needs on file. */
export const needRows = (
  places: Places,
  assessments: readonly AssessmentRow[],
  timeline: Timeline,
): NeedRow[] => {
  const random = createRandom('needs');
  const asking = places.active.filter(() => !random.chance(SHARE_WITHOUT));
  const weights = Object.fromEntries(
    asking.map((row, index) => [String(index), NEEDINESS[row.povertyIncidence]]),
  );
  return numbered(
    timeline.spread(random, COUNT).map((identifiedOn) => {
      const community = asking[Number(random.weighted(weights))]!;
      const sector = random.weighted(SECTOR_WEIGHTS);
      const createdAt = timeline.recorded(identifiedOn, random.int(8, 17), random.int(0, 59));
      return {
        communityId: community.id,
        assessmentId: random.chance(0.72) ? sourceOf(places, assessments, community.id, identifiedOn) : null,
        sector,
        title: `${random.pick(fittingTitles(NEED_TITLES[sector], places.isAshore(community.id)))} in ${community.name}`,
        urgency: random.weighted({ medium: 37, high: 29, low: 20, critical: 14 }),
        status: statusOf(random, daysBetween(identifiedOn, timeline.today)),
        identifiedOn,
        householdsAffected: Math.max(1, Math.round(community.households * (0.1 + 0.7 * random.float()))),
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
