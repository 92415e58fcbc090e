import { addDays, daysBetween, type IsoDate } from '../../../core/calendar.ts';
import type {
  policies,
  policyKind,
  policyPriority,
  policyScope,
  policyStatus,
} from '../../tables/policies.ts';
import { POLICY_TITLES } from '../lists/policy-titles.ts';
import { SECTOR_WEIGHTS } from '../lists/sectors.ts';
import { fittingTitles } from '../lists/shore-titles.ts';
import type { AssessmentRow } from '../mana/assessments.ts';
import type { PlaceLevel, Places } from '../places.ts';
import { createRandom, type Random } from '../random.ts';
import { numbered, type Row } from '../rows.ts';
import type { StaffRow } from '../staff/staff.ts';
import type { Timeline } from '../timeline.ts';
import { earliest, uniqueTitles } from '../titles.ts';

export type PolicyRow = Row<typeof policies>;
type Kind = (typeof policyKind.enumValues)[number];
type Status = (typeof policyStatus.enumValues)[number];
type Priority = (typeof policyPriority.enumValues)[number];
type Scope = (typeof policyScope.enumValues)[number];

const COUNT = 156;
const KINDS: Readonly<Record<Kind, number>> = { policy: 48, program: 31, service: 21 };
const PRIORITIES: Readonly<Record<Priority, number>> = {
  medium: 33,
  high: 28,
  low: 17,
  urgent: 13,
  critical: 9,
};
const SCOPES: Readonly<Record<Scope, number>> = {
  regional: 31,
  provincial: 23,
  national: 17,
  municipal: 15,
  community: 8,
  barangay: 6,
};
const KIND_TITLES: Readonly<Record<Kind, string>> = {
  policy: 'Policy',
  program: 'Program',
  service: 'Service',
};

const statusOf = (random: Random, age: number): Status => {
  if (age < 30) return random.weighted<Status>({ draft: 58, under_review: 32, submitted: 10 });
  if (age < 150) {
    return random.weighted<Status>({
      draft: 18,
      under_review: 26,
      submitted: 30,
      approved: 14,
      on_hold: 7,
      withdrawn: 5,
    });
  }
  return random.weighted<Status>({
    implemented: 23,
    in_implementation: 21,
    approved: 15,
    submitted: 10,
    rejected: 9,
    under_review: 8,
    on_hold: 6,
    withdrawn: 5,
    draft: 3,
  });
};

const NOT_SUBMITTED = new Set<Status>(['draft', 'under_review', 'withdrawn']);
const APPROVED = new Set<Status>(['approved', 'in_implementation', 'implemented']);

/** Each step follows the one before and none lies ahead, but for the day on which implementation is due. */
const stepsOf = (random: Random, status: Status, proposedOn: IsoDate, today: IsoDate) => {
  const after = (day: IsoDate, least: number, most: number) =>
    earliest(addDays(day, random.int(least, most)), today);
  const submittedOn = NOT_SUBMITTED.has(status) ? null : after(proposedOn, 8, 60);
  const approvedOn = submittedOn !== null && APPROVED.has(status) ? after(submittedOn, 15, 150) : null;
  return {
    submittedOn,
    approvedOn,
    implementationDue: approvedOn === null ? null : addDays(approvedOn, random.int(60, 560)),
    implementedOn: approvedOn !== null && status === 'implemented' ? after(approvedOn, 45, 600) : null,
  };
};

const basisOf = (random: Random, all: readonly AssessmentRow[], regionId: number | null, day: IsoDate) => {
  const fitting = all.filter(
    (row) => row.completedOn != null && row.completedOn <= day && row.regionId === regionId,
  );
  return fitting.length > 0 && random.chance(0.55) ? random.pick(fitting).id : null;
};

/** Recommendations numbered by the year in which they were proposed. */
export const policyRows = (
  places: Places,
  staff: readonly StaffRow[],
  assessments: readonly AssessmentRow[],
  timeline: Timeline,
): PolicyRow[] => {
  const random = createRandom('policies');
  const title = uniqueTitles('Phase');
  const authors = staff.filter((row) => ['analyst', 'manager', 'coordinator'].includes(row.role));
  const numbers = new Map<string, number>();

  return numbered(
    timeline.spread(random, COUNT).map((proposedOn) => {
      const year = proposedOn.slice(0, 4);
      const number = (numbers.get(year) ?? 0) + 1;
      numbers.set(year, number);
      const kind = random.weighted(KINDS);
      const sector = random.weighted(SECTOR_WEIGHTS);
      const scope = random.weighted(SCOPES);
      const place = scope === 'national' ? null : places.draw(random, scope satisfies PlaceLevel);
      const subject = random.pick(fittingTitles(POLICY_TITLES[sector], place?.ashore ?? true));
      const where = place === null ? 'Nationwide' : `in ${place.name}`;
      const status = statusOf(random, daysBetween(proposedOn, timeline.today));
      const createdAt = timeline.recorded(proposedOn, random.int(8, 16));
      return {
        referenceNo: `PR-${year}-${String(number).padStart(3, '0')}`,
        title: title(`${KIND_TITLES[kind]} on ${subject} ${where}`),
        sector,
        kind,
        status,
        priority: random.weighted(PRIORITIES),
        scope,
        authorStaffId: random.pick(authors).id,
        regionId: place?.regionId ?? null,
        assessmentId: basisOf(random, assessments, place?.regionId ?? null, proposedOn),
        proposedOn,
        ...stepsOf(random, status, proposedOn, timeline.today),
        createdAt,
        updatedAt: createdAt,
      };
    }),
  );
};
