import { addDays, type IsoDate } from '../../../core/calendar.ts';
import type { assessmentCategory, assessmentStatus, assessments, methodology } from '../../tables/mana.ts';
import type { OrganizationRow } from '../coordination/organizations.ts';
import type { PlaceLevel, Places } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { StaffRow } from '../staff/staff.ts';
import type { Timeline } from '../timeline.ts';
import { earliest, uniqueTitles } from '../titles.ts';

export type AssessmentRow = Row<typeof assessments>;
type Category = (typeof assessmentCategory.enumValues)[number];
type Status = (typeof assessmentStatus.enumValues)[number];
type Methodology = (typeof methodology.enumValues)[number];

const COUNT = 176;
const LEVELS: Readonly<Record<PlaceLevel, number>> = {
  community: 42,
  municipal: 23,
  barangay: 14,
  provincial: 14,
  regional: 7,
};
const CATEGORIES: Readonly<Record<Category, number>> = {
  needs_assessment: 46,
  baseline_study: 23,
  situational_analysis: 18,
  impact_assessment: 13,
};
const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  needs_assessment: 'Needs Assessment',
  baseline_study: 'Baseline Study',
  situational_analysis: 'Situational Analysis',
  impact_assessment: 'Impact Assessment',
};
const METHODS: Readonly<Record<Methodology, number>> = {
  participatory: 31,
  survey: 27,
  workshop: 20,
  key_informant: 13,
  desk_review: 9,
};

/** Where an assessment stands follows from its plan: most that should be over are completed. */
const statusOf = (random: Random, start: IsoDate, end: IsoDate, today: IsoDate): Status => {
  if (start > today) return random.chance(0.93) ? 'planned' : 'cancelled';
  if (end < addDays(today, -500)) return random.chance(0.91) ? 'completed' : 'cancelled';
  if (end < today) {
    return random.weighted<Status>({
      completed: 80,
      cancelled: 7,
      reporting: 5,
      analysis: 4,
      data_collection: 3,
      planned: 1,
    });
  }
  return random.weighted<Status>({ data_collection: 47, analysis: 27, reporting: 19, planned: 7 });
};

/** Assessments planned from 2021 to some months from now, at every level. */
export const assessmentRows = (
  places: Places,
  staff: readonly StaffRow[],
  organizations: readonly OrganizationRow[],
  timeline: Timeline,
): AssessmentRow[] => {
  const random = createRandom('assessments');
  const title = uniqueTitles('Phase');
  const leaders = staff.filter((row) => ['field_officer', 'analyst', 'coordinator'].includes(row.role));
  const partners = organizations.filter((row) => ['nga', 'bmoa', 'academe', 'ngo', 'lgu'].includes(row.kind));
  const { today } = timeline;

  return numbered(
    timeline.spread(random, COUNT, { share: 0.08, days: 150 }).map((plannedStart) => {
      const plannedEnd = addDays(plannedStart, random.int(25, 140));
      const level = random.weighted(LEVELS);
      const category = random.weighted(CATEGORIES);
      const { name, ashore: _, ...place } = places.draw(random, level);
      const status = statusOf(random, plannedStart, plannedEnd, today);
      const hasBegun = status !== 'planned' && status !== 'cancelled';
      const startedOn = hasBegun ? earliest(addDays(plannedStart, random.int(0, 9)), today) : null;
      const completedOn =
        startedOn !== null && status === 'completed'
          ? earliest(addDays(startedOn, random.int(18, 150)), today)
          : null;
      const validated =
        completedOn !== null && random.chance(0.7) ? addDays(completedOn, random.int(4, 45)) : null;
      const createdAt = timeline.recorded(addDays(plannedStart, -random.int(10, 45)), random.int(8, 16));
      return {
        title: title(`${CATEGORY_TITLES[category]} of ${name} ${plannedStart.slice(0, 4)}`),
        category,
        level,
        methodology: random.weighted(METHODS),
        status,
        priority: random.weighted({ medium: 42, high: 31, low: 17, critical: 10 }),
        ...place,
        leadStaffId: random.pick(leaders).id,
        leadOrganizationId: random.chance(0.7) ? random.pick(partners).id : null,
        plannedStart,
        plannedEnd,
        startedOn,
        completedOn,
        validatedOn: validated !== null && validated <= today ? validated : null,
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
